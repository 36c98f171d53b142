"""What is worth a second look: off shift, no care relation; and acts that have words."""

import datetime as dt

import pytest

from app.data.models.people import UserAccount, WardAssignment
from app.data.store import Store
from app.domain import audit
from app.domain.actor import Actor, Role
from app.domain.assignments import Kind
from app.domain.audit import Sign, act
from app.domain.intents import INTENTS, OF_THE_ACCOUNT, UNASKED
from app.services import audit_log, audit_review, charting, policies, policy_sets
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


@pytest.fixture
def jorge(store: Store) -> Actor:
    by = someone(name="Jorge Reyes")
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            UserAccount(
                id=by.user_id, login="jorge", name="Jorge Reyes", role="nurse", wards=["4B"],
                password_hash="none",
            )
        )  # fmt: skip
    return by


def give(store: Store, by: Actor, kind: Kind, ward: str, *, begins_h: int, ends_h: int) -> None:
    now = store.clock.now()
    with store.write(intent="assign_ward", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            WardAssignment(
                user_id=by.user_id, ward=ward, kind=kind.value, granted_by=by.user_id,
                from_at=now + dt.timedelta(hours=begins_h),
                until_at=now + dt.timedelta(hours=ends_h),
            )
        )  # fmt: skip


def signs_of_a_look(store: Store, by: Actor, stay: Stay) -> set[Sign]:
    charting.view_chart(store, by=by, patient_id=stay.patient_id)
    officer = someone(Role.PRIVACY_OFFICER, name="Paula Brandao")
    entries = audit_review.read_log(store, by=officer).entries
    return set(next(e for e in entries if e.action == "view_chart").signs)


def test_nobody_is_off_shift_whose_shifts_are_not_planned(
    store: Store, stay: Stay, jorge: Actor
) -> None:
    assert signs_of_a_look(store, jorge, stay) == set()


def test_a_look_between_two_planned_shifts_is_off_shift(
    store: Store, stay: Stay, jorge: Actor
) -> None:
    give(store, jorge, Kind.SHIFT, "4B", begins_h=-20, ends_h=-12)
    give(store, jorge, Kind.SHIFT, "4B", begins_h=4, ends_h=12)
    assert signs_of_a_look(store, jorge, stay) == {Sign.OFF_SHIFT}


def test_within_a_shift_on_call_and_at_the_handover_nothing_is_said(
    store: Store, stay: Stay, jorge: Actor, clock: FixedClock
) -> None:
    give(store, jorge, Kind.SHIFT, "4B", begins_h=-8, ends_h=0)
    clock.forward(minutes=20)
    assert signs_of_a_look(store, jorge, stay) == set()
    clock.forward(hours=2)
    assert signs_of_a_look(store, jorge, stay) == {Sign.OFF_SHIFT}
    give(store, jorge, Kind.ON_CALL, "5A", begins_h=-1, ends_h=1)
    assert signs_of_a_look(store, jorge, stay) == set()


def test_who_has_the_ward_for_a_time_has_a_care_relation(
    store: Store, stay: Stay, jorge: Actor
) -> None:
    with store.write(intent="set_wards", by=someone(Role.SYSTEM)) as tx:
        tx.session.get_one(UserAccount, jorge.user_id).wards = ["5A"]
    assert signs_of_a_look(store, jorge, stay) == {Sign.NO_CARE}
    give(store, jorge, Kind.COVER, "4B", begins_h=-1, ends_h=1)
    assert signs_of_a_look(store, jorge, stay) == set()


def test_each_intent_has_words_of_its_own() -> None:
    wordless = {
        name for name in {*INTENTS, *OF_THE_ACCOUNT, *UNASKED} if name not in audit._acts("en")
    }
    assert wordless == set()
    assert act("protect_patient").words == "Changed the protection of the chart"
    assert act("of_a_newer_version").words == "Of a newer version"


def test_the_fingerprint_is_of_the_policies_in_force(store: Store) -> None:
    before = audit_log.policy_hash()
    policy_sets.take(store, by=someone(Role.IT_ADMIN), text=policies.shipped_text())
    try:
        assert audit_log.policy_hash() != before
    finally:
        policies.put_in_force(None)
    assert audit_log.policy_hash() == before
