"""The ward board, and what is done with its beds."""

import datetime as dt
import uuid
from dataclasses import dataclass

from app.data.models.ward import Bed, Ward
from app.data.queries import patients
from app.data.queries import ward as queries
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.ward import BedState, WardBoardView, WardView
from app.domain.words import say
from app.services import audit_log, facts, guard, lists


@dataclass(frozen=True, slots=True)
class BedReady:
    """A bed can be used again, or no longer."""

    bed_id: uuid.UUID
    changed: frozenset[str]


def wards(store: Store, *, by: Actor) -> tuple[WardView, ...]:
    """Return the wards that this person may look at, by code."""
    guard.require(by, "view_ward")
    with store.read() as session:
        in_sight = lists.wards(session, by=by, now=store.clock.now())
        return queries.wards(session, in_sight)


def ward_view(store: Store, *, by: Actor, ward_id: uuid.UUID, now: dt.datetime) -> WardBoardView:
    """Return the board of a ward; `now` is aware, its zone decides what day it is."""
    with store.read() as session:
        ward = session.get_one(Ward, ward_id)
        moment = facts.moment(session, by=by, now=store.clock.now())
        guard.require(by, "view_ward", guard.About(ward=ward.code, moment=moment))
        audit_log.looked(store, by=by, action="view_ward", category="ward board", ward=ward.code)
        open_charts = lists.charts(session, by=by, now=store.clock.now())
        return queries.board(session, ward_id, now=now, open_charts=open_charts, reader=by.user_id)


def set_bed_ready(store: Store, *, by: Actor, bed_id: uuid.UUID) -> BedReady:
    """Say that a bed has been cleaned, or open a closed one. Refused for one that is ready."""
    with store.write(intent="set_bed_ready", by=by) as tx:
        bed = tx.session.get_one(Bed, bed_id)
        guard.require(by, "transfer_patient", _about(tx, bed))
        if bed.state == BedState.READY:
            raise UserError(
                say("Bed {bed} is ready already", bed=bed.label), say("There is nothing to do.")
            )
        bed.state, bed.state_since, bed.state_note = BedState.READY.value, tx.now, ""
        return BedReady(bed_id, tx.changed())


def close_bed(store: Store, *, by: Actor, bed_id: uuid.UUID, why: str) -> BedReady:
    """Take an empty bed out of use and say why, for example "Oxygen outlet broken"."""
    with store.write(intent="close_bed", by=by) as tx:
        bed = tx.session.get_one(Bed, bed_id)
        guard.require(by, "transfer_patient", _about(tx, bed))
        if not why.strip():
            raise UserError(say("A reason is needed"), say("Say in a few words why."))
        if patients.in_bed(tx.session, bed_id) is not None:
            raise UserError(
                say("Somebody lies in bed {bed}", bed=bed.label),
                say("Transfer the patient first."),
            )
        bed.state, bed.state_since, bed.state_note = BedState.CLOSED.value, tx.now, why.strip()
        return BedReady(bed_id, tx.changed())


def _about(tx: Tx, bed: Bed) -> guard.About:
    """Return what the policies ask about a bed: its ward."""
    ward = tx.session.get_one(Ward, bed.ward_id)
    return guard.About(ward=ward.code, moment=facts.moment(tx.session, by=tx.by, now=tx.now))
