"""Fills a demonstration hospital with any number of made-up patients, stays and observations.

Rows are written in large commands through the same triggers as everything else; only the search
index, which is derived, is taken away for the time and made anew at the end. Whatever stops in
between leaves whole commands, and an index that the next start makes anew.
"""

import datetime as dt
import uuid
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from sqlalchemy import func, select

from app.data import search_index
from app.data.models.charting import ObservationSet
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, EncounterEvent, Facility, Ward
from app.data.store import Store, Tx
from app.domain import news2
from app.domain.actor import Actor
from app.domain.adt import Movement
from app.domain.errors import UserError
from app.domain.ids import new_id
from app.domain.registration import DETAIL_FIELDS
from app.domain.synthetic.people import patient
from app.domain.synthetic.stays import SETS_A_STAY, Stay, stay
from app.services import guard

_PATIENTS_A_COMMAND = 5_000
_SOME_INDEXED_AS_THEY_COME = 2_000  # more than these are quicker indexed together, at the end


@dataclass(frozen=True, slots=True)
class DemoLoaded:
    """What was added."""

    patients: int
    stays: int
    observations: int
    changed: frozenset[str]


def load_demo(
    store: Store,
    *,
    by: Actor,
    patients: int,
    observations: int = 0,
    seed: int = 1,
    told: Callable[[int], None] = lambda _done: None,
) -> DemoLoaded:
    """Add made-up patients, the same for the same seed, and spread observation sets over them.

    `told` hears how many patients are written. Refused where there are real ones: the hospital must
    be a demonstration, or empty, and is one from then on.
    """
    guard.require(by, "register_patient")
    if patients < 0 or observations < 0 or (observations and not patients):
        raise UserError(
            "So many cannot be loaded", "Name a number of patients, and observations for them."
        )
    _require_made_up(store, by=by)
    stays = _stays_of(patients, observations)
    together = patients > _SOME_INDEXED_AS_THEY_COME
    if together:
        with store.local() as session:
            search_index.drop(session.connection())
    changed: frozenset[str] = frozenset()
    for first in range(0, patients, _PATIENTS_A_COMMAND):
        numbers = range(first, min(first + _PATIENTS_A_COMMAND, patients))
        with store.write(intent="load_demo", by=by) as tx:
            _add(tx, numbers=numbers, seed=seed, stays=stays)
            tx.detail |= {"patients": len(numbers), "seed": seed}
            changed |= tx.changed()
        told(numbers.stop)
    if together:
        with store.local() as session:
            search_index.install(session.connection())
    return DemoLoaded(patients, sum(map(len, stays.values())), observations, changed)


def _require_made_up(store: Store, *, by: Actor) -> None:
    with store.write(intent="load_demo", by=by) as tx:
        facility = tx.session.get_one(Facility, tx.device.facility_id)
        if not facility.demonstration:
            if tx.session.scalar(select(func.count()).select_from(Patient)):
                raise UserError(
                    f"{facility.name} has real patients",
                    "Made-up people are never mixed with them. Make another folder: wardlight init",
                )
            facility.demonstration = True


def _stays_of(patients: int, observations: int) -> dict[int, list[tuple[int, int]]]:
    """Spread the sets: the stays, as number and count of sets, of each patient that has any."""
    stays: dict[int, list[tuple[int, int]]] = {}
    count = -(-observations // SETS_A_STAY)
    for number in range(count):
        sets = min(SETS_A_STAY, observations - number * SETS_A_STAY)
        stays.setdefault(number * patients // count, []).append((number, sets))
    return stays


def _add(tx: Tx, *, numbers: range, seed: int, stays: dict[int, list[tuple[int, int]]]) -> None:
    """Add the patients with these numbers, and their stays, to the command being written."""
    rows: list[Patient] = []
    visits: list[Encounter] = []
    details: list[EncounterEvent | ObservationSet] = []
    ward_id = tx.session.scalar(select(Ward.id).order_by(Ward.code))
    for number, mrn in zip(numbers, tx.next_numbers("mrn", len(numbers)), strict=True):
        made = patient(seed, number)
        values = {name: getattr(made, name) for name in DETAIL_FIELDS}
        row = Patient(id=new_id(), mrn=mrn, **values)
        rows.append(row)
        for at, sets in stays.get(number, ()):
            visit, told = _stay(tx, row.id, stay(seed, at, sets=sets), ward_id=ward_id)
            visits.append(visit)
            details += told
    for visit, visit_number in zip(visits, tx.next_numbers("visit", len(visits)), strict=True):
        visit.visit_number = visit_number
    for together in (rows, visits, details):
        tx.add(*together)
    tx.session.expunge_all()


def _stay(
    tx: Tx, patient_id: uuid.UUID, made: Stay, *, ward_id: uuid.UUID | None
) -> tuple[Encounter, list[EncounterEvent | ObservationSet]]:
    visit = Encounter(
        id=new_id(),
        patient_id=patient_id,
        status="finished",
        ward_id=ward_id,
        admitted_at=made.admitted_at,
        discharged_at=made.discharged_at,
        reason=made.reason,
    )
    return visit, [*_events(tx, visit), *_sets(tx, visit, made)]


def _events(tx: Tx, visit: Encounter) -> Iterator[EncounterEvent]:
    ends: tuple[tuple[Movement, dt.datetime | None], ...] = (
        (Movement.ADMITTED, visit.admitted_at),
        (Movement.DISCHARGED, visit.discharged_at),
    )
    for kind, at in ends:
        yield EncounterEvent(
            encounter_id=visit.id,
            patient_id=visit.patient_id,
            kind=kind.value,
            at=at,
            recorded_at=tx.now,
            ward_id=visit.ward_id,
        )


def _sets(tx: Tx, visit: Encounter, made: Stay) -> Iterator[ObservationSet]:
    for at, values in made.sets:
        scored = news2.score(values, spo2_scale=1)
        yield ObservationSet(
            encounter_id=visit.id,
            patient_id=visit.patient_id,
            taken_at=at,
            recorded_by=tx.by.user_id,
            recorded_by_name=tx.by.name,
            news2_total=scored.total,
            news2_single_three=scored.single_three,
            **asdict(values),
        )
