"""Two patients in one bed: who was decided against waits for a bed on the ward, as a movement."""

import uuid

from sqlalchemy import select

from app.data.models.ward import Bed, Encounter
from app.data.queries.conflicts import ConflictView
from app.data.store import Tx
from app.domain.adt import Movement
from app.domain.ward import BedState
from app.domain.words import say
from app.services import movements
from app.services.beds import leave_bed


def leave_to(tx: Tx, view: ConflictView, *, keeps: str) -> None:
    """Leave the bed to one stay (`keeps`: mine or theirs); nothing where the other has left it.

    The bed goes to cleaning only where nobody is left in it.
    """
    loser = _loser(tx, view, keeps=keeps)
    if loser is None or loser.bed_id is None or loser.bed_id != view.bed_id:
        return
    leave_bed(tx, loser)
    loser.bed_id = None
    why = say("Two patients had been given one bed")
    movements.record(tx, loser, Movement.TRANSFERRED, at=tx.now, reason=why)
    tx.session.flush()


def give_back(tx: Tx, view: ConflictView, *, kept: str) -> None:
    """Undo that: the other patient has the bed again, unless a third one got it or it is closed."""
    loser = _loser(tx, view, keeps=kept)
    bed = tx.session.get(Bed, view.bed_id)
    if loser is None or bed is None or loser.bed_id is not None or loser.ward_id != bed.ward_id:
        return
    third = select(Encounter.id).where(
        Encounter.bed_id == bed.id,
        Encounter.status.in_(("in_progress", "planned")),
        Encounter.id.not_in((view.row_id, view.other_id)),
    )
    if bed.state == BedState.CLOSED or tx.session.scalars(third).first() is not None:
        return
    loser.bed_id = bed.id
    if bed.state != BedState.READY:
        bed.state, bed.state_since = BedState.READY.value, tx.now
    why = say("The decision on two patients in one bed was undone")
    movements.record(tx, loser, Movement.TRANSFERRED, at=tx.now, reason=why)
    tx.session.flush()


def _loser(tx: Tx, view: ConflictView, *, keeps: str) -> Encounter | None:
    """Return the stay that does not keep the bed, while it is open and at this workstation."""
    loser_id: uuid.UUID | None = view.other_id if keeps == "mine" else view.row_id
    loser = tx.session.get(Encounter, loser_id)
    return loser if loser is not None and loser.status == "in_progress" else None
