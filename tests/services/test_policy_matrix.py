"""What the shipped policies answer, letter by letter, against the matrix that people read."""

import json
from pathlib import Path

import pytest

from app.domain.actor import Role
from app.native.authz import PolicySet
from app.services import policies as policies_in_force
from app.services.policy_matrix import Cell, answer, cells, letter

POLICIES = Path(__file__).parents[2] / "resources" / "policies"
ROLES = tuple(role.value for role in Role)


def _policies() -> PolicySet:
    return policies_in_force.shipped()


def _rows() -> list[tuple[str, str, dict[str, str]]]:
    """(action, situation, {role: letter}) for each row of the matrix."""
    rows = []
    for line in (POLICIES / "hospital_matrix.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        action, situation, letters = (part.strip() for part in line.split("|"))
        rows.append((action, situation, dict(zip(ROLES, letters.split(), strict=True))))
    return rows


@pytest.mark.parametrize(("action", "situation", "expected"), _rows())
def test_the_hospital_decides_as_the_matrix_says(
    action: str, situation: str, expected: dict[str, str]
) -> None:
    policies = _policies()
    got = {role: letter(answer(policies, Cell(role, action, situation))) for role in ROLES}
    assert got == expected


def test_the_matrix_has_every_action_in_every_situation() -> None:
    asked = {(cell.action, cell.situation) for cell in cells(_policies())}
    assert {(action, situation) for action, situation, _ in _rows()} == asked


def test_a_suspended_user_is_never_permitted_and_never_offered_the_glass() -> None:
    policies = _policies()
    for cell in cells(policies):
        assert answer(policies, cell, suspended=True).decision == "deny"


def test_every_policy_says_why_and_who_can_grant() -> None:
    for policy in _policies().policies:
        assert policy.annotations["why"].endswith(".")
        assert policy.annotations["grant"] in ROLES


def test_the_context_can_be_read_from_json_text() -> None:
    policies = _policies()
    situation = {"now": "2026-03-01", "break_glass": False, "reauthenticated": True}
    assert policies.context("view_ward", json.dumps(situation)) is not None
