"""The table of benchmarks says rightly which goals are met."""

import re
from pathlib import Path

import pytest

from installers.door import bench, native
from installers.door.bench import Row, is_met, ratio_of

ROWS = """
def rows():
    yield {"what": "group" + " many" * 15, "unit": "claims/s", "ours": 400_000, "theirs": 4,
           "goal": 300_000, "goal_ratio": 10_000}
    yield {"what": "decide", "unit": "ns", "ours": 50, "peer": "slow 1.0", "theirs": 75,
           "limit": 40, "goal_ratio": 2}
"""


def test_of_a_rate_more_is_better_and_of_a_time_less() -> None:
    assert ratio_of(Row(what="", unit="rows/s", ours=300, theirs=100)) == 3
    assert ratio_of(Row(what="", unit="ns", ours=100, theirs=300)) == 3


@pytest.mark.parametrize(
    ("row", "met"),
    [
        (Row(what="", unit="rows/s", ours=99, goal=100), False),
        (Row(what="", unit="rows/s", ours=100, goal=100), True),
        (Row(what="", unit="ns", ours=101, goal=100), False),
        (Row(what="", unit="ns", ours=10, theirs=19, goal=100, goal_ratio=2), False),
        (Row(what="", unit="ns", ours=10, theirs=20, goal=100, goal_ratio=2), True),
        (Row(what="", unit="ns", ours=1), True),
    ],
)
def test_a_row_meets_each_goal_that_it_names(*, row: Row, met: bool) -> None:
    assert is_met(row) is met


def test_no_two_columns_run_together_and_the_last_line_sums_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("include/demo.h", ""), ("bench/bench_demo.py", ROWS)):
        path = tmp_path / "demo" / name
        path.parent.mkdir(parents=True)
        path.write_text(text)
    monkeypatch.setattr(native, "SOURCES", tmp_path)
    assert bench.print_table() is False
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "2 figures, 1 below their goal"
    assert _cells(lines[1])[1:] == ["400,000", "4", "100,000x", "-", "≥ 300,000, ≥ 10,000x", "yes"]
    assert _cells(lines[2]) == ["decide [ns]", "50", "75", "1.5x", "40", "≥ 2x", "NO", "slow 1.0"]


def _cells(line: str) -> list[str]:
    return re.split(" {2,}", line)
