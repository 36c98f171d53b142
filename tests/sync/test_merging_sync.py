"""Merges of two workstations meet at the centre: both see one person, whoever decided what."""

import uuid

import pytest

from app.data.queries import banner, charting, merged
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.registration import Allergies, AllergyState, Details, StatedAllergy
from app.services import merging, registration
from app.services.allergies import record_allergies
from app.sync import engine
from tests.support.clock import FixedClock
from tests.support.hospital import admitted
from tests.support.station import someone
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server

LATEX = Allergies(state=AllergyState.KNOWN, stated=(StatedAllergy(substance="Latex"),))


@pytest.fixture
def desk() -> Actor:
    return someone(Role.REGISTRAR, name="Rosa Bianchi")


def registered(store: Store, desk: Actor, name: str) -> uuid.UUID:
    return registration.register_patient(
        store, by=desk, details=Details(family_name=name), allergies=LATEX
    ).patient_id


def together(
    store: Store, by: Actor, survivor: uuid.UUID, merged_id: uuid.UUID, *, sure: bool = False
) -> merging.Merged:
    return merging.merge(
        store, by=by, survivor_id=survivor, merged_id=merged_id, reason="Same card", sure=sure
    )


def apart(store: Store, by: Actor, merged_id: uuid.UUID) -> merging.Unmerged:
    return merging.unmerge(store, by=by, patient_id=merged_id, reason="Sisters")


def meet(*stations: Store) -> None:
    for _ in range(2):
        for store in stations:
            done = engine.cycle(store)
            assert (done.refused, done.conflicts) == (0, 0)


def ends(store: Store, *ids: uuid.UUID) -> list[uuid.UUID]:
    with store.read() as session:
        return [merged.survivor_of(session, i) for i in ids]


def test_a_merge_and_its_taking_back_reach_the_other_workstation(enrol: Enrol, desk: Actor) -> None:
    a, b = enrol("W01"), enrol("W02")
    stay = admitted(a)
    other = registered(a, desk, "Okafor")
    meet(a, b)
    together(a, desk, other, stay.patient_id, sure=True)
    meet(a, b)
    with b.read() as session:
        assert charting.stay_of(session, other) == stay.encounter_id
        shown = banner.banner(session, stay.patient_id, stay.encounter_id)
        assert [x.substance for x in shown.allergies] == ["Latex"]
    apart(b, desk, stay.patient_id)
    meet(b, a)
    assert ends(a, stay.patient_id, other) == [stay.patient_id, other]
    with a.read() as session:
        assert charting.stay_of(session, other) is None


def test_two_workstations_that_merge_into_each_other_agree(
    enrol: Enrol, desk: Actor, clock: FixedClock
) -> None:
    a, b = enrol("W01"), enrol("W02")
    one, two = registered(a, desk, "Curie"), registered(a, desk, "Curie")
    meet(a, b)
    together(b, desk, two, one)
    clock.forward(minutes=1)
    together(a, desk, one, two)  # decided later, sent first
    meet(a, b)
    assert ends(a, one, two) == ends(b, one, two) == [two, two]
    merging.unmerge(
        a, by=desk, reason="Same card", patient_id=one
    )  # and the other row does not join them again
    meet(a, b)
    assert ends(a, one, two) == ends(b, one, two) == [one, two]


def test_a_ring_of_three_workstations_ends_at_one_record(
    enrol: Enrol, desk: Actor, clock: FixedClock
) -> None:
    stations = [enrol(name) for name in ("W01", "W02", "W03")]
    ids = [registered(stations[0], desk, "Curie") for _ in range(3)]
    meet(*stations)
    for n, store in enumerate(stations):
        clock.forward(minutes=1)
        together(store, desk, ids[n], ids[(n + 1) % 3])
    meet(*stations)
    found = {tuple(ends(store, *ids)) for store in stations}
    assert found == {(ids[0],) * 3}


def test_what_is_written_on_a_merged_record_elsewhere_is_found_all_the_same(
    enrol: Enrol, desk: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    one, two = registered(a, desk, "Curie"), registered(a, desk, "Curie")
    meet(a, b)
    together(a, desk, one, two)
    record_allergies(  # where nobody knows of the merge yet
        b, by=desk, patient_id=two,
        allergies=Allergies(
            state=AllergyState.KNOWN, stated=(StatedAllergy(substance="Penicillin"),)
        ),
    )  # fmt: skip
    meet(a, b)
    for store in (a, b):
        with store.read() as session:
            said = banner.allergies(session, [one])[one]
        assert {x.substance for x in said} == {"Latex", "Penicillin"}
