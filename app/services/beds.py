"""Giving and leaving beds: which can be given and why not, and what becomes of one left behind."""

import datetime as dt

from sqlalchemy import select

from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.queries import movements as queries
from app.data.store import Tx
from app.domain.dates import moment_words
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.ward import BedState
from app.domain.words import say


def require_free(
    tx: Tx, bed: Bed, *, ward: Ward, stay: Encounter | None = None, since: dt.datetime
) -> None:
    """Refuse a bed that cannot be given from `since` on, and say why."""
    other = say("Choose another bed.")
    if bed.ward_id != ward.id:
        raise UserError(
            say("Bed {bed} does not stand in {ward}", bed=bed.label, ward=ward.name), other
        )
    match BedState(bed.state):
        case BedState.READY:
            pass
        case BedState.CLEANING:
            raise UserError(
                say("Bed {bed} is being cleaned", bed=bed.label),
                say("Choose another bed, or set it ready first."),
            )
        case BedState.CLOSED:
            raise UserError(say("Bed {bed} is closed", bed=bed.label), other)
    require_unkept(tx, bed, stay=stay)
    but = [] if stay is None else [stay.id]
    taken = queries.occupant_then(tx.session, bed_id=bed.id, since=since, but=but)
    if taken is None:
        return
    who, stretch = taken
    if stretch.to is None:
        raise UserError(
            say("Bed {bed} is taken by {name}", bed=bed.label, name=name_of(tx, who)), other
        )
    raise UserError(
        say(
            "Bed {bed} was {name}'s until {time}",
            bed=bed.label,
            name=name_of(tx, who),
            time=moment_words(stretch.to),
        ),
        say("Give a later time, or choose another bed."),
    )


def require_unkept(tx: Tx, bed: Bed, *, stay: Encounter | None) -> None:
    """Refuse a bed that is kept for somebody who is expected."""
    kept = tx.session.scalars(
        select(Encounter).where(
            Encounter.bed_id == bed.id,
            Encounter.status == "planned",
            Encounter.id != (stay.id if stay else None),
        )
    ).first()
    if kept is not None:
        raise UserError(
            say("Bed {bed} is kept for {name}", bed=bed.label, name=name_of(tx, kept)),
            say("Choose another bed, or change that planned arrival."),
        )


def name_of(tx: Tx, stay: Encounter) -> str:
    """Return the name of the patient of a stay, as it is shown."""
    patient = tx.session.get_one(Patient, stay.patient_id)
    return shown_name(patient.family_name, patient.given_name)


def leave_bed(tx: Tx, stay: Encounter) -> str:
    """Send the bed of a stay to cleaning and return its label, or nothing without a bed.

    A bed that two workstations gave away keeps its other patient and is not cleaned yet.
    """
    if stay.bed_id is None:
        return ""
    bed = tx.session.get_one(Bed, stay.bed_id)
    others = select(Encounter.id).where(
        Encounter.bed_id == bed.id, Encounter.status == "in_progress", Encounter.id != stay.id
    )
    if tx.session.scalars(others).first() is not None:
        return ""
    bed.state, bed.state_since = BedState.CLEANING.value, tx.now
    return bed.label


def back_in_bed(tx: Tx, stay: Encounter) -> str:
    """Put a stay back into its bed, or leave it without one and say so."""
    if stay.bed_id is None:
        return ""
    bed = tx.session.get_one(Bed, stay.bed_id)
    taken = select(Encounter.id).where(
        Encounter.bed_id == bed.id, Encounter.status == "in_progress", Encounter.id != stay.id
    )
    if bed.state == BedState.CLOSED or tx.session.scalars(taken).first() is not None:
        stay.bed_id = None
        return say("Bed {bed} is no longer free; the patient has no bed yet.", bed=bed.label)
    bed.state, bed.state_since = BedState.READY.value, tx.now
    return ""
