"""The one enforcement point: denials in words, duties that have to be met, and what is unknown."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.actor import Role
from app.domain.errors import (
    DeniedError,
    GlassMayBeBrokenError,
    ProofNeededError,
    ReasonNeededError,
)
from app.domain.ids import new_id
from app.native.authz import PolicySet
from app.services import guard, policies
from app.services.guard import About, Moment
from tests.support.station import someone


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


AT_A_WARD_PC = replace(someone(Role.IT_ADMIN), holds_key=False)
SUPERVISOR = someone(Role.BILLING_SUPERVISOR)


def test_a_suspended_person_is_denied_whatever_their_role() -> None:
    with pytest.raises(DeniedError, match="A suspended account can do nothing"):
        guard.require(someone(), "view_ward", About(moment=Moment(suspended=True)))


def test_a_protected_chart_of_another_ward_may_be_opened_by_breaking_the_glass() -> None:
    patient = new_id()
    about = About(ward="5A", sensitive=True, patient_id=patient)
    with pytest.raises(GlassMayBeBrokenError) as caught:
        guard.require(someone(), "view_chart", about)
    assert caught.value.patient_id == patient
    assert caught.value.policy == "care-relation"
    broken = replace(about, moment=Moment(glass_broken=True))
    guard.require(someone(), "view_chart", broken)


def test_a_glass_that_cannot_be_named_is_an_ordinary_denial() -> None:
    with pytest.raises(DeniedError) as caught:
        guard.require(someone(), "view_chart", About(ward="5A"))
    assert type(caught.value) is DeniedError


def test_who_is_not_admitted_and_protected_is_nobody_s_own_patient() -> None:
    about = About(sensitive=True, patient_id=new_id())
    with pytest.raises(GlassMayBeBrokenError):
        guard.require(someone(Role.WARD_MANAGER), "view_record", about)


@pytest.mark.parametrize("proofs", [{"pin"}, {"password"}, {"pin", "password"}])
def test_a_pin_or_more_is_enough_where_a_pin_is_asked_for(proofs: set[str]) -> None:
    about = About(reason="Paid twice", moment=Moment(proofs=frozenset(proofs)))
    guard.require(SUPERVISOR, "refund_payment", about)


def test_a_pin_is_not_enough_where_a_password_is_asked_for() -> None:
    about = About(moment=Moment(proofs=frozenset({"pin"})))
    with pytest.raises(ProofNeededError) as caught:
        guard.require(AT_A_WARD_PC, "manage_users", about)
    assert (caught.value.level, caught.value.policy) == ("password", "administer-with-password")


def test_whoever_opened_the_database_by_its_key_gives_no_proof_again() -> None:
    guard.require(replace(AT_A_WARD_PC, holds_key=True), "manage_users")


def test_a_reason_that_is_asked_for_cannot_be_blank() -> None:
    about = About(reason=" ", moment=Moment(proofs=frozenset({"pin"})))
    with pytest.raises(ReasonNeededError):
        guard.require(SUPERVISOR, "refund_payment", about)


def test_a_protected_patient_is_found_without_what_a_stranger_need_not_know() -> None:
    granted = guard.require(someone(), "find_patient", About(ward="5A", sensitive=True))
    assert granted.mask == guard.MASKED["find_patient"]
    assert not guard.require(someone(), "find_patient", About(ward="4B", sensitive=True)).mask


PERMIT = "permit (principal, action, resource);"
FORBID = 'forbid (principal, action, resource) when { principal.role == "nurse" };'


@pytest.mark.parametrize(
    "note", ['@mask("phone")', '@reauth("fingerprint")', '@reason("sometimes")']
)
def test_a_duty_that_cannot_be_met_here_denies(note: str, ruled: Callable[[str], None]) -> None:
    ruled(f"{PERMIT} {note} {PERMIT}")
    with pytest.raises(DeniedError):
        guard.require(someone(), "view_chart", About(reason="x"))


def test_an_action_that_a_taken_set_does_not_know_is_denied() -> None:
    schema = "entity User; entity Ward; action other appliesTo "
    schema += "{ principal: [User], resource: [Ward], context: {} };"
    policies.put_in_force(PolicySet.compile(schema, PERMIT))
    try:
        assert not guard.allowed(someone(), "view_ward")
        with pytest.raises(DeniedError, match="Your role does not include it"):
            guard.require(someone(), "view_ward")
    finally:
        policies.put_in_force(None)


def test_a_forbid_without_words_still_denies(ruled: Callable[[str], None]) -> None:
    ruled(f"{PERMIT} {FORBID}")
    with pytest.raises(DeniedError, match="Your role does not include it"):
        guard.require(someone(), "view_ward")


def test_an_action_on_several_kinds_of_things_has_to_name_its_kind() -> None:
    with pytest.raises(ValueError, match="Patient or Encounter or Chart or Invoice: name it"):
        guard.require(someone(), "print_document")
