import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from app.native.authz import Entities, PolicySet

POLICIES = Path(__file__).parents[2] / "resources" / "policies"
LETTERS = {"P": "permit", "G": "deny_btg", ".": "deny"}
ROLES = (
    "nurse",
    "ward_manager",
    "doctor",
    "pharmacist",
    "lab",
    "registrar",
    "billing_clerk",
    "billing_supervisor",
    "it_admin",
    "privacy_officer",
    "auditor",
    "system",
)

# What the matrix calls a situation: the resource's attributes, and whether the glass is broken.
SITUATIONS: dict[str, tuple[str, dict[str, Any], bool]] = {
    "Patient, own ward": ("Patient", {"ward": "3B", "sensitive": False}, False),
    "Patient, other ward": ("Patient", {"ward": "7A", "sensitive": False}, False),
    "Patient, not admitted": ("Patient", {"sensitive": False}, False),
    "Encounter, own ward": ("Encounter", {"ward": "3B", "open": True}, False),
    "Encounter, other ward": ("Encounter", {"ward": "7A", "open": True}, False),
    "Encounter, own ward, ended": ("Encounter", {"ward": "3B", "open": False}, False),
    "Ward, own": ("Ward", {"code": "3B"}, False),
    "Ward, other": ("Ward", {"code": "7A"}, False),
    "Chart, own ward": ("Chart", {"ward": "3B", "open": True, "sensitive": False}, False),
    "Chart, other ward": ("Chart", {"ward": "7A", "open": True, "sensitive": False}, False),
    "Chart, other ward, attending": (
        "Chart",
        {"ward": "7A", "open": True, "sensitive": True, "attending": {"type": "User", "id": "me"}},
        False,
    ),
    "Chart, other ward, glass broken": (
        "Chart",
        {"ward": "7A", "open": True, "sensitive": True},
        True,
    ),
    "Chart, own ward, sensitive": (
        "Chart",
        {"ward": "3B", "open": True, "sensitive": True},
        False,
    ),
    "Chart, other ward, sensitive": (
        "Chart",
        {"ward": "7A", "open": True, "sensitive": True},
        False,
    ),
    "Chart, own ward, discharged": (
        "Chart",
        {"ward": "3B", "open": False, "sensitive": False},
        False,
    ),
    "Invoice, draft": ("Invoice", {"state": "draft", "total_minor": 100}, False),
    "Invoice, issued": ("Invoice", {"state": "issued", "total_minor": 100}, False),
    "Payment": ("Payment", {"amount_minor": 100}, False),
    "System": ("System", {}, False),
}


def _policies() -> PolicySet:
    return PolicySet.compile(
        (POLICIES / "hospital.cedarschema").read_text("utf-8"),
        (POLICIES / "hospital.cedar").read_text("utf-8"),
    )


def _rows() -> list[tuple[str, str, dict[str, str]]]:
    """(action, situation, {role: letter}) for each row of the matrix."""
    rows = []
    for line in (POLICIES / "hospital_matrix.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        action, situation, letters = (part.strip() for part in line.split("|"))
        rows.append((action, situation, dict(zip(ROLES, letters.split(), strict=True))))
    return rows


def _decide(
    policies: PolicySet, role: str, action: str, situation: str, *, suspended: bool = False
) -> str:
    kind, attributes, glass = SITUATIONS[situation]
    user = {"role": role, "wards": ["3B", "4C"], "suspended": suspended}
    entities = Entities(
        policies,
        [
            {"uid": {"type": "User", "id": "me"}, "attrs": user, "parents": []},
            {"uid": {"type": kind, "id": "it"}, "attrs": attributes, "parents": []},
        ],
    )
    context = {"now": "2026-03-01T08:00:00Z", "break_glass": glass, "reauthenticated": False}
    return policies.check(
        ("User", "me"), action, (kind, "it"), context=context, entities=entities
    ).decision


@pytest.mark.parametrize(("action", "situation", "expected"), _rows())
def test_the_hospital_decides_as_the_matrix_says(
    action: str, situation: str, expected: dict[str, str]
) -> None:
    policies = _policies()
    got = {role: _decide(policies, role, action, situation) for role in ROLES}
    assert got == {role: LETTERS[letter] for role, letter in expected.items()}


def test_the_matrix_has_every_action_in_every_situation() -> None:
    policies = _policies()
    applies = set()
    for (situation, (kind, _, _)), action in product(SITUATIONS.items(), _actions()):
        if policies.applies("User", action, kind):
            applies.add((action, situation))
    assert {(action, situation) for action, situation, _ in _rows()} == applies


def test_a_suspended_user_is_never_permitted_and_never_offered_the_glass() -> None:
    policies = _policies()
    for action, situation, expected in _rows():
        for role in expected:
            assert _decide(policies, role, action, situation, suspended=True) == "deny"


def test_every_policy_says_why_and_who_can_grant() -> None:
    for policy in _policies().policies:
        assert policy.annotations["why"].endswith(".")
        assert policy.annotations["grant"] in ROLES


def _actions() -> list[str]:
    return [ident for kind, ident in _policies().actions() if kind == "Action"]


def test_the_context_can_be_read_from_json_text() -> None:
    policies = _policies()
    situation = {"now": "2026-03-01", "break_glass": False, "reauthenticated": True}
    assert policies.context("view_ward", json.dumps(situation)) is not None
