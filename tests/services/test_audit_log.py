"""Looks, searches, refusals and the program itself are in the audit log, once each."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.people import UserAccount
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError
from app.domain.ids import new_id
from app.domain.registration import Details
from app.services import (
    audit_log,
    billing,
    candidates,
    charting,
    coverage,
    documents,
    people,
    registration,
    ward,
)
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import KEY, someone


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


def log(store: Store) -> list[AuditEntry]:
    with store.read() as session:
        return list(session.scalars(select(AuditEntry).order_by(AuditEntry.seq)))


def said(entry: AuditEntry) -> dict[str, object]:
    words: dict[str, object] = json.loads(entry.detail)
    return words


Look = Callable[[Store, Actor, Stay], object]
LOOKS: dict[str, tuple[Role, Look, str, bool]] = {
    "the ward board": (
        Role.NURSE,
        lambda s, by, at: ward.ward_view(s, by=by, ward_id=at.ward_id, now=s.clock.now()),
        "view_ward",
        False,
    ),
    "a chart that is open": (
        Role.NURSE,
        lambda s, by, at: charting.chart_view(s, by=by, encounter_id=at.encounter_id),
        "view_chart",
        True,
    ),
    "a bill": (
        Role.BILLING_CLERK,
        lambda s, by, at: billing.bill_view(s, by=by, encounter_id=at.encounter_id),
        "view_bill",
        True,
    ),
    "the open bills": (
        Role.BILLING_CLERK,
        lambda s, by, _at: billing.open_bills(s, by=by),
        "view_bills",
        False,
    ),
    "insurances": (
        Role.BILLING_CLERK,
        lambda s, by, at: coverage.coverages(s, by=by, patient_id=at.patient_id),
        "view_bill",
        True,
    ),
    "a preview": (
        Role.BILLING_CLERK,
        lambda s, by, at: documents.draft_document(
            s, by=by, encounter_id=at.encounter_id, coverage_id=None
        ),
        "view_document",
        True,
    ),
    "possible duplicates": (
        Role.REGISTRAR,
        lambda s, by, _at: candidates.possible_duplicates(
            s, by=by, details=Details(family_name="Okafor", given_name="Grace", sex="F")
        ),
        "compare_patients",
        False,
    ),
    "the users": (
        Role.IT_ADMIN,
        lambda s, by, _at: people.all_users(s, by=by),
        "view_users",
        False,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_is_one_entry_with_its_category_for_ten_minutes_and_for_each_session(
    store: Store, clock: FixedClock, stay: Stay, name: str
) -> None:
    role, look, action, is_about_patient = LOOKS[name]
    by = someone(role)
    begun = len(log(store))

    def new() -> list[AuditEntry]:
        return log(store)[begun:]

    look(store, by, stay)
    look(store, by, stay)
    (entry,) = new()
    assert (entry.action, entry.user_id, entry.outcome) == (action, by.user_id, "done")
    assert said(entry)["category"]
    assert (entry.patient_id == stay.patient_id) is is_about_patient
    clock.forward(minutes=9, seconds=59)
    look(store, by, stay)
    assert len(new()) == 1
    clock.forward(seconds=1)
    look(store, by, stay)
    assert len(new()) == 2
    look(store, replace(by, session_id=new_id()), stay)
    assert len(new()) == 3


def test_a_look_that_cannot_be_recorded_is_not_had(
    store: Store, stay: Stay, monkeypatch: pytest.MonkeyPatch
) -> None:
    nurse = someone()
    monkeypatch.setattr(Store, "write", _no_room)
    with pytest.raises(OSError, match="no room"):
        charting.chart_view(store, by=nurse, encounter_id=stay.encounter_id)


def _no_room(*_: object, **__: object) -> None:
    raise OSError("no room")


def test_what_is_typed_on_the_way_to_a_name_is_one_search_without_its_words(
    store: Store, clock: FixedClock, stay: Stay
) -> None:
    nurse = someone()
    for text in ("o", "ok", "okafor"):
        registration.find_patients(store, by=nurse, text=text)
    searches = [e for e in log(store) if e.action == "search_patients"]
    assert [said(e) for e in searches] == [{"category": "demographics", "shown": 1}]
    assert "ok" not in searches[0].detail.replace("category", "")
    clock.forward(minutes=1)
    registration.find_patients(store, by=nurse, text="nobody")
    assert said(log(store)[-1])["shown"] == 0
    assert stay.patient_id


def test_what_the_policies_refuse_is_on_record_with_who_and_what(store: Store, stay: Stay) -> None:
    clerk = someone(Role.BILLING_CLERK)
    stranger = replace(someone(), wards=frozenset({"9Z"}))
    with pytest.raises(DeniedError), audit_log.refusals(store):
        people.make_user(
            store, by=clerk, login="x", name="X", role=Role.NURSE, password="long enough for it",
        )  # fmt: skip
    with pytest.raises(DeniedError), audit_log.refusals(store):
        charting.chart_view(store, by=stranger, encounter_id=stay.encounter_id)
    first, second = log(store)[-2:]
    assert (first.action, first.outcome, first.user_id) == ("deny", "refused", clerk.user_id)
    assert said(first)["wanted"] == "manage_users"
    assert said(second) == {"wanted": "view_chart", "ward": "4B"}
    with store.read() as session:
        assert session.scalars(select(UserAccount)).all() == []


def test_other_errors_are_no_refusals(store: Store) -> None:
    before = len(log(store))
    with pytest.raises(ValueError, match="bug"), audit_log.refusals(store):
        raise ValueError("bug")
    assert len(log(store)) == before


def test_the_program_says_when_it_begins_and_ends_and_by_which_policies(store: Store) -> None:
    by = people.system_actor()
    audit_log.started(store, by=by, version="0.1.0")
    audit_log.stopped(store, by=by)
    start, stop = log(store)[-2:]
    assert (start.action, stop.action) == ("start", "stop")
    assert said(start) == {"version": "0.1.0", "policies": audit_log.policy_hash()}


def test_a_clock_that_goes_back_is_an_entry_before_the_command_that_notices(
    store: Store, nurse: Actor, clock: FixedClock
) -> None:
    people.lock(store, by=nurse)
    clock.forward(seconds=-119)
    people.lock(store, by=nurse)
    clock.forward(minutes=-10)
    people.lock(store, by=nurse)
    people.lock(store, by=nurse)
    assert [e.action for e in log(store)][1:] == ["lock", "lock", "change_clock", "lock", "lock"]
    assert said(log(store)[3]) == {"back_s": 600}


def test_looks_survive_a_restart_as_entries_and_are_recorded_anew(
    tmp_path: Path, store: Store, clock: FixedClock, stay: Stay
) -> None:
    nurse = someone()
    charting.chart_view(store, by=nurse, encounter_id=stay.encounter_id)
    before = len(log(store))
    store.close()
    again = open_store(tmp_path, KEY, clock=clock)
    charting.chart_view(again, by=nurse, encounter_id=stay.encounter_id)
    assert len(log(again)) == before + 1
    again.close()
