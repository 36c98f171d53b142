"""Who may do what, by the hospital's own policies; and no intent asks for an action they miss."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import app
from app.domain.actor import Role
from app.domain.errors import DeniedError
from app.resources import resource
from app.services import guard
from app.services.guard import About
from tests.support.station import someone

TOP = Path(app.__file__).parent

# For each action the roles that may do it on their own ward, in the order of Role.
MAY = {
    "find_patient": "nurse ward_manager doctor pharmacist lab registrar billing_clerk "
    "billing_supervisor privacy_officer system",
    "register_patient": "nurse ward_manager doctor registrar system",
    "update_patient": "nurse ward_manager doctor registrar system",
    "admit_patient": "nurse ward_manager doctor registrar system",
    "transfer_patient": "nurse ward_manager doctor registrar system",
    "discharge_patient": "nurse ward_manager doctor system",
    "capture_charge": "nurse ward_manager doctor billing_clerk billing_supervisor system",
    "view_ward": "nurse ward_manager doctor pharmacist registrar",
    "view_chart": "nurse ward_manager doctor pharmacist",
    "record_observations": "nurse ward_manager doctor system",
    "view_bill": "registrar billing_clerk billing_supervisor auditor",
    "issue_invoice": "billing_clerk billing_supervisor",
    "take_payment": "registrar billing_clerk billing_supervisor",
    "print_document": "registrar billing_clerk billing_supervisor system",
    "import_message": "it_admin system",
    "make_backup": "it_admin system",
    "manage_users": "it_admin",
    "resolve_conflict": "ward_manager registrar",
    "restore_backup": "it_admin",
    "view_sync": "nurse ward_manager doctor pharmacist lab registrar billing_clerk "
    "billing_supervisor it_admin privacy_officer auditor system",
    "view_audit": "privacy_officer auditor",
    "assign_ward": "ward_manager it_admin",
    "approve_recovery": "ward_manager it_admin privacy_officer",
}


@pytest.mark.parametrize("action", sorted(guard._KIND))
def test_each_role_may_do_what_the_policies_say(action: str) -> None:
    found = [role.value for role in Role if guard.allowed(someone(role), action)]
    assert " ".join(found) == MAY[action]


@pytest.mark.parametrize("action", ["view_ward", "transfer_patient", "view_chart"])
def test_a_nurse_s_rights_end_at_their_wards(action: str) -> None:
    nurse = someone(Role.NURSE)
    assert guard.allowed(nurse, action, About(ward="4B"))
    assert not guard.allowed(nurse, action, About(ward="5A"))
    assert not guard.allowed(replace(nurse, wards=frozenset()), action)


@pytest.mark.parametrize("action", ["record_observations", "transfer_patient"])
def test_nothing_is_done_on_a_stay_that_has_ended(action: str) -> None:
    assert guard.allowed(someone(), action, About(ward="4B"))
    assert not guard.allowed(someone(), action, About(ward="4B", open=False))


def test_a_denial_names_the_reason_and_who_can_grant_it() -> None:
    for action, about, words in (
        ("record_observations", About(ward="4B", open=False), "After discharge nothing is"),
        ("view_chart", About(ward="5A"), "Charts are open to those who care for the patient"),
    ):
        with pytest.raises(DeniedError, match="Amara Nwosu may not do this") as caught:
            guard.require(someone(), action, about)
        assert caught.value.hint.startswith(words)
        assert caught.value.hint.endswith("Ask the ward manager.")


def test_a_nurse_who_admits_to_another_ward_is_told_the_rule_and_whom_to_ask() -> None:
    with pytest.raises(DeniedError) as caught:
        guard.require(someone(), "admit_patient", About(ward="5A"))
    assert caught.value.hint == (
        "Ward staff admit, transfer and discharge on their wards. Ask the ward manager."
    )


@pytest.mark.parametrize(
    ("role", "action", "hint"),
    [
        (
            Role.NURSE,
            "view_bill",
            "Billing, registrars at the desk and auditors see bills. Ask the billing supervisor.",
        ),
        (
            Role.BILLING_CLERK,
            "admit_patient",
            "Registrars admit and transfer patients. Ask the IT administrator.",
        ),
    ],
)
def test_a_denial_for_want_of_a_role_says_whose_it_is(role: Role, action: str, hint: str) -> None:
    with pytest.raises(DeniedError) as caught:
        guard.require(someone(role), action)
    assert caught.value.hint == hint


def test_nobody_is_told_to_become_the_workstation() -> None:
    clerk = replace(someone(Role.BILLING_CLERK), wards=frozenset())
    with pytest.raises(DeniedError) as caught:
        guard.require(clerk, "discharge_patient")
    assert caught.value.hint == "Your role does not include it. Ask the ward manager or IT."


def actions_asked_for() -> Iterator[tuple[str, ast.expr]]:
    """Yield the action of each question to the guard in app/, with the file that asks."""
    for file in sorted(TOP.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="guard"), attr="require" | "allowed"),
                    args=[_, action, *_],
                ):
                    yield file.relative_to(TOP).as_posix(), action
                case ast.Call(func=ast.Name(id="Entry"), args=[_, _, _, action, *_]):
                    yield file.relative_to(TOP).as_posix(), action


def test_every_action_that_the_code_asks_for_is_in_the_policies() -> None:
    schema = resource("policies/hospital.cedarschema").read_text(encoding="utf-8")
    declared = set(
        re.findall(r"\w+", " ".join(re.findall(r"action ([^{;]*?) (?:in|appliesTo)", schema)))
    )
    asked = list(actions_asked_for())
    written = {node.value for _file, node in asked if isinstance(node, ast.Constant)}
    assert len(written) > 12
    assert written <= declared
    assert written <= set(guard._KIND)
    assert set(guard._KIND) <= declared
    passed_on = {file for file, node in asked if not isinstance(node, ast.Constant)}
    # it asks for the actions of the navigation, and those that a conflict names
    assert passed_on == {"ui/shell/workspace.py", "services/conflicts.py"}
