"""`build.py bench trust` measures what it says; how quick that is, is the benchmark's business."""

import pytest

from tests.story import bench_trust


def test_each_figure_is_measured_and_has_its_goal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SAVES", "UNLOCKS", "LISTS"):
        monkeypatch.setattr(bench_trust, name, 1)
    save, unlock, listed = bench_trust.rows()
    assert (save["theirs"] > 0, save["goal_ratio"]) == (True, 0.1)
    assert (unlock["unit"], unlock["goal"]) == ("ms", 500)
    assert (listed["unit"], listed["goal"]) == ("ms", 5)
    assert all(row["ours"] > 0 for row in (save, unlock, listed))
