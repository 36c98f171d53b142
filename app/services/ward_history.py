"""What happened on a ward lately: the movements of a stay, and who was discharged."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import select

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.queries import movements as queries
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.adt import Movement, effective
from app.domain.names import shown_name
from app.services import audit_log, facts, guard

_LATELY = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class MovementView:
    """A movement that holds; `place` is the bed, or the ward where there was no bed yet."""

    event_id: uuid.UUID
    kind: Movement
    at: dt.datetime
    place: str


@dataclass(frozen=True, slots=True)
class GoneView:
    """A stay that ended lately."""

    encounter_id: uuid.UUID
    name: str
    bed: str
    at: dt.datetime


def stay_movements(store: Store, *, by: Actor, encounter_id: uuid.UUID) -> tuple[MovementView, ...]:
    """Return the movements of a stay that hold and have a time of their own, latest first."""
    with store.read() as session:
        stay = session.get_one(Encounter, encounter_id)
        ward = session.get(Ward, stay.ward_id) if stay.ward_id else None
        moment = facts.moment(session, by=by, now=store.clock.now())
        about = guard.About(ward=ward.code if ward else None, moment=moment)
        guard.require(by, "view_ward", about)
        told = effective(queries.events(session, [encounter_id])[encounter_id])
        beds = {b.id: b.label for b in session.scalars(select(Bed))}
        wards = {w.id: w.name for w in session.scalars(select(Ward))}
    return tuple(
        MovementView(
            e.id,
            e.kind,
            e.at,
            (beds.get(e.bed_id, "") if e.bed_id else "")
            or (wards.get(e.ward_id, "") if e.ward_id else ""),
        )
        for e in reversed(told)
        if e.kind not in {Movement.DISCHARGE_PLANNED, Movement.PLANNED}
    )


def recent_discharges(
    store: Store, *, by: Actor, ward_id: uuid.UUID, now: dt.datetime
) -> tuple[GoneView, ...]:
    """Return who was discharged from a ward in the last seven days, latest first."""
    with store.read() as session:
        ward = session.get_one(Ward, ward_id)
        moment = facts.moment(session, by=by, now=store.clock.now())
        guard.require(by, "view_ward", guard.About(ward=ward.code, moment=moment))
        audit_log.looked(store, by=by, action="view_ward", category="discharges", ward=ward.code)
        rows = session.execute(
            select(Encounter, Patient, Bed.label)
            .join(Patient, Patient.id == Encounter.patient_id)
            .outerjoin(Bed, Bed.id == Encounter.bed_id)
            .where(
                Encounter.ward_id == ward_id,
                Encounter.status == "finished",
                Encounter.discharged_at >= now - _LATELY,
            )
            .order_by(Encounter.discharged_at.desc())
        )
        return tuple(
            GoneView(
                stay.id,
                shown_name(patient.family_name, patient.given_name),
                label or "",
                stay.discharged_at,
            )
            for stay, patient, label in rows
            if stay.discharged_at is not None
        )
