"""The ward board: beds, who lies in them, and what is due next."""

import datetime as dt
import uuid
from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.queries.banner import IN_PROGRESS, allergies
from app.data.queries.charting import latest_sets
from app.data.queries.medication import next_due
from app.data.queries.merged import rows_that_stand
from app.data.queries.notes import unsigned
from app.data.queries.tasks import open_of_stays, open_of_ward
from app.domain.dates import age_words, not_known
from app.domain.news2 import next_observations, standing_score
from app.domain.tasks import dues as tasks_due
from app.domain.ward import (
    ArrivalView,
    BedState,
    BedView,
    OccupantView,
    WaitingView,
    WardBoardView,
    WardView,
    day_of_stay,
    doses_due,
    due,
    in_bays,
    isolation_words,
    most_urgent,
    protected,
)
from app.domain.words import say

_SPARK = 6  # scores in the small line on a card
_LOOK_BACK = 2 * _SPARK  # sets read for it, since partial ones have no total


def wards(session: Session, in_sight: ColumnElement[bool]) -> tuple[WardView, ...]:
    """Return the wards that a person may see, by code."""
    rows = session.scalars(select(Ward).where(in_sight).order_by(Ward.code)).all()
    return tuple(_ward_view(row) for row in rows)


def board(
    session: Session,
    ward_id: uuid.UUID,
    *,
    now: dt.datetime,
    open_charts: ColumnElement[bool],
    reader: uuid.UUID | None = None,
) -> WardBoardView:
    """Return the board of a ward at `now`, whose time zone decides what day it is.

    A protected patient outside `open_charts` is there without a name and without a reason; the
    notes to sign are those of `reader`, and none without one.

    Raises NoResultFound for a ward that is not here.
    """
    ward = session.get_one(Ward, ward_id)
    beds = session.scalars(select(Bed).where(Bed.ward_id == ward_id)).all()
    stays = session.execute(
        select(Encounter, Patient, or_(Patient.protection.is_(None), open_charts))
        .join(Patient, Patient.id == Encounter.patient_id)
        .where(
            Encounter.status == IN_PROGRESS,
            or_(Encounter.ward_id == ward_id, Encounter.bed_id.in_([b.id for b in beds])),
        )
        .order_by(Encounter.admitted_at, Encounter.id)
    ).all()
    shown = rows_that_stand(session, [patient for _, patient, _ in stays])
    people = [
        person if in_sight else protected(person)
        for person, (_, _, in_sight) in zip(
            _occupants(
                session, [(stay, shown[p.id]) for stay, p, _ in stays], now=now, reader=reader
            ),
            stays,
            strict=True,
        )
    ]
    in_bed: dict[uuid.UUID, OccupantView] = {}
    also: dict[uuid.UUID, list[OccupantView]] = {}
    waiting: list[WaitingView] = []
    labels = {bed.id: bed.label for bed in beds}
    for (stay, _, _), person in zip(stays, people, strict=True):
        bed_id = stay.bed_id
        if bed_id in labels and bed_id not in in_bed:
            in_bed[bed_id] = person
        elif bed_id in labels:  # two workstations gave the same bed; nobody may vanish
            other = in_bed[bed_id].family_name.upper()
            also.setdefault(bed_id, []).append(person)
            waiting.append(
                WaitingView(
                    person, say("{bed} is also {name}'s bed", bed=labels[bed_id], name=other)
                )
            )
        else:
            waiting.append(WaitingView(person, ""))
    on_ward = open_of_ward(session, ward_id)
    arrivals = _arrivals(session, ward_id, labels, now=now)
    kept = {a.bed_id: a for a in arrivals if a.bed_id is not None}
    return WardBoardView(
        ward=_ward_view(ward),
        at=now,
        bays=in_bays(
            (b.bay, b.bay_note, _bed_view(b, in_bed.get(b.id), kept.get(b.id), also.get(b.id)))
            for b in beds
        ),
        waiting=tuple(waiting),
        arrivals=arrivals,
        ward_tasks=tasks_due(on_ward, now=now),
        open_ward_tasks=len(on_ward),
    )


def _arrivals(
    session: Session, ward_id: uuid.UUID, labels: dict[uuid.UUID, str], *, now: dt.datetime
) -> tuple[ArrivalView, ...]:
    expected = session.execute(
        select(Encounter, Patient)
        .join(Patient, Patient.id == Encounter.patient_id)
        .where(Encounter.status == "planned", Encounter.ward_id == ward_id)
        .order_by(Encounter.admitted_at, Encounter.id)
    )
    return tuple(
        ArrivalView(
            patient_id=patient.id,
            encounter_id=stay.id,
            family_name=patient.family_name,
            given_name=patient.given_name,
            age=_age(patient, now=now),
            sex=patient.sex,
            expected_at=stay.admitted_at,
            bed_id=stay.bed_id,
            bed_label=labels.get(stay.bed_id, "") if stay.bed_id else "",
            reason=stay.reason,
            consultant=stay.consultant,
            kind=stay.kind,
        )
        for stay, patient in expected
    )


def _age(patient: Patient, *, now: dt.datetime) -> str:
    born = patient.birth_date
    return age_words(born, on=now.date()) if born else not_known()


def _ward_view(row: Ward) -> WardView:
    return WardView(row.id, row.code, row.name, row.specialty)


def _bed_view(
    row: Bed,
    occupant: OccupantView | None,
    kept_for: ArrivalView | None,
    also: list[OccupantView] | None,
) -> BedView:
    return BedView(
        row.id,
        row.label,
        BedState(row.state),
        row.state_since,
        occupant,
        row.state_note,
        kept_for,
        tuple(also or ()),
    )


def _occupants(
    session: Session,
    stays: Sequence[tuple[Encounter, Patient]],
    *,
    now: dt.datetime,
    reader: uuid.UUID | None,
) -> list[OccupantView]:
    to_sign = unsigned(session, [stay.id for stay, _ in stays], author=reader) if reader else {}
    sets = latest_sets(session, [stay.id for stay, _ in stays], count=_LOOK_BACK)
    allergic = allergies(session, [patient.id for _, patient in stays])
    asked = open_of_stays(session, [stay.id for stay, _ in stays])
    doses = next_due(session, [stay.id for stay, _ in stays], now=now)
    people = []
    for stay, patient in stays:
        taken = sets.get(stay.id, ())
        following = next_observations(
            [(s.taken_at, s.score) for s in taken],
            admitted_at=stay.admitted_at,
            every_min=stay.observe_every_min,
        )
        dues = [due(following, now=now, first=not taken)]
        dues += tasks_due(asked.get(stay.id, ()), now=now)
        if stay.id in doses:
            dues.append(doses_due(doses[stay.id], now=now))
        totals = [s.score.total for s in taken if s.score.total is not None]
        people.append(
            OccupantView(
                patient_id=patient.id,
                encounter_id=stay.id,
                family_name=patient.family_name,
                given_name=patient.given_name,
                age=_age(patient, now=now),
                sex=patient.sex,
                day_of_stay=day_of_stay(stay.admitted_at, now=now),
                score=standing_score([s.score for s in taken]),
                last_totals=tuple(totals[-_SPARK:]),
                allergy_state=patient.allergy_state,
                allergens=tuple(a.substance for a in allergic.get(patient.id, ())),
                isolation=isolation_words(stay.isolation),
                reason=stay.reason,
                consultant=stay.consultant,
                due=most_urgent(dues),
                dues=tuple(dues),
                open_tasks=len(asked.get(stay.id, ())),
                leave_since=stay.leave_since,
                leave_until=stay.leave_until,
                going_at=stay.discharge_planned_at,
                to_sign=to_sign.get(stay.id, 0),
            )
        )
    return people
