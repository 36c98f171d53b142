"""Suspected duplicates: found by comparing, listed, decided; on a real encrypted database."""

import datetime as dt
import uuid

import pytest

from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError
from app.domain.registration import Details
from app.services import merging, registration, suspects
from tests.support.clock import FixedClock
from tests.support.station import someone

MARIE = Details(
    family_name="Curie", given_name="Marie", birth_date=dt.date(1967, 11, 7), phone="07700 900112"
)
SLIP = Details(
    family_name="Curie", given_name="Marie", birth_date=dt.date(1967, 7, 11), phone="07700 900112"
)
LISE = Details(family_name="Meitner", given_name="Lise", birth_date=dt.date(1978, 11, 7))


@pytest.fixture
def desk() -> Actor:
    return someone(Role.REGISTRAR, name="Rosa Bianchi")


@pytest.fixture
def ids(store: Store, desk: Actor) -> list[uuid.UUID]:
    return [
        registration.register_patient(store, by=desk, details=d).patient_id
        for d in (MARIE, LISE, SLIP)
    ]


def listed(store: Store, desk: Actor) -> list[set[uuid.UUID]]:
    return [{r.one.patient_id, r.other.patient_id} for r in suspects.suspects(store, by=desk).rows]


def test_comparing_goes_on_where_it_stopped_and_finds_who_is_alike(
    store: Store, desk: Actor, ids: list[uuid.UUID]
) -> None:
    first = suspects.compare_some(store, by=desk, most=2)
    assert (first.compared, first.of, first.round_ended) == (2, 3, False)
    last = suspects.compare_some(store, by=desk, most=2)
    assert (last.compared, last.round_ended) == (3, True)
    assert listed(store, desk) == [{ids[0], ids[2]}]
    (row,) = suspects.suspects(store, by=desk).rows
    assert row.pair.score == row.likeness.score >= 70


def test_who_is_registered_after_a_round_is_compared_at_once(
    store: Store, desk: Actor, ids: list[uuid.UUID]
) -> None:
    suspects.compare_some(store, by=desk)
    new = registration.register_patient(store, by=desk, details=LISE).patient_id
    suspects.compare_some(store, by=desk)
    assert {ids[1], new} in listed(store, desk)


def test_a_new_round_forgets_who_is_no_longer_alike(
    store: Store, desk: Actor, ids: list[uuid.UUID], clock: FixedClock
) -> None:
    suspects.compare_some(store, by=desk)
    clock.forward(days=2)
    registration.update_patient(
        store, by=desk, patient_id=ids[2],
        changes={"family_name": "Noether", "given_name": "Emmy", "phone": ""},
    )  # fmt: skip
    assert suspects.compare_some(store, by=desk).compared == 3  # whoever changed, at once
    assert suspects.compare_some(store, by=desk).compared == 0
    assert suspects.compare_some(store, by=desk).round_ended
    assert listed(store, desk) == []


def test_a_pair_that_was_decided_leaves_the_list(
    store: Store, desk: Actor, ids: list[uuid.UUID]
) -> None:
    suspects.compare_some(store, by=desk)
    merging.merge(store, by=desk, survivor_id=ids[0], merged_id=ids[2], reason="x", sure=True)
    assert listed(store, desk) == []
    (done,) = suspects.merged_lately(store, by=desk)
    assert (done.survivor.patient_id, done.merged.patient_id) == (ids[0], ids[2])
    assert (done.decided_by_name, done.reason) == ("Rosa Bianchi", "x")
    merging.unmerge(store, by=desk, patient_id=ids[2], reason="y")
    assert suspects.merged_lately(store, by=desk) == ()
    assert listed(store, desk) == [{ids[0], ids[2]}]
    merging.keep_apart(store, by=desk, one_id=ids[2], other_id=ids[0])
    assert listed(store, desk) == []


def test_the_list_comes_in_pages(
    store: Store, desk: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suspects, "PAGE", 4)
    for _ in range(4):
        registration.register_patient(store, by=desk, details=MARIE)
    suspects.compare_some(store, by=desk)
    first = suspects.suspects(store, by=desk)
    second = suspects.suspects(store, by=desk, after=first.after)
    pairs = {(r.pair.one_id, r.pair.other_id) for r in (*first.rows, *second.rows)}
    assert (len(first.rows), len(second.rows), len(pairs), second.after) == (4, 2, 6, None)


def test_a_nurse_does_not_see_the_list(store: Store, nurse: Actor) -> None:
    with pytest.raises(DeniedError):
        suspects.suspects(store, by=nurse)
    with pytest.raises(DeniedError):
        suspects.compare_some(store, by=nurse)


def test_who_changed_is_compared_at_once_although_the_round_has_passed_them(
    store: Store, desk: Actor, ids: list[uuid.UUID]
) -> None:
    while suspects.compare_quietly(store, by=desk).more:
        pass
    assert listed(store, desk) == [{ids[0], ids[2]}]
    registration.update_patient(
        store, by=desk, patient_id=ids[2],
        changes={"family_name": "Noether", "given_name": "Emmy", "phone": ""},
    )  # fmt: skip
    done = suspects.compare_quietly(store, by=desk)
    assert (done.more, done.changed) == (False, frozenset({suspects.LISTED}))
    assert listed(store, desk) == []
    assert suspects.compare_quietly(store, by=desk).changed == frozenset()
    assert suspects.waiting(store, by=desk) == 0
