"""policy check, diff, take: what IT sees before and after the hospital's policies change."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services import policies
from tests.cli.conftest import Wardlight

SHIPPED = policies.shipped_text()
CHANGED = SHIPPED.replace(
    '["doctor", "pharmacist", "registrar"].contains(principal.role)',
    '["nurse", "doctor", "pharmacist", "registrar"].contains(principal.role)',
)


@pytest.fixture(autouse=True)
def _the_shipped_set_decides_again() -> Iterator[None]:
    yield
    policies.put_in_force(None)


def test_what_is_shipped_can_be_shown_and_is_good(wardlight: Wardlight) -> None:
    shown = wardlight("--json", "policy", "show").json()
    assert shown == {"version": 1, "policies": SHIPPED}
    said = wardlight("--json", "policy", "check", "-", stdin=SHIPPED)
    assert (said.code, said.json()["valid"]) == (0, True)


def test_every_mistake_is_said_with_its_place(wardlight: Wardlight) -> None:
    said = wardlight("policy", "check", "-", stdin=SHIPPED + "\npermit (principal, action, who);")
    assert said.code == 1
    assert said.out.startswith("policies:")
    assert wardlight("policy", "check", "-", stdin=b"\xff").code == 2


def test_a_changed_set_says_who_gains_is_taken_and_stands_in_the_history(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "changed.cedar"
    file.write_text(CHANGED, encoding="utf-8")
    said = wardlight(*here, "policy", "diff", file)
    assert said.code == 0
    assert "nurse               gains view_ward" in said.out
    taken = wardlight(*here, "--json", "policy", "take", file)
    assert taken.json()["version"] == 2
    assert "Nobody gains" in wardlight(*here, "policy", "diff", file).out
    (line,) = wardlight(*here, "policy", "history").out.splitlines()
    assert line.endswith("in force")
