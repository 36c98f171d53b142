"""A dose that two workstations gave: whoever decides says which entries are true; none is lost."""

import uuid
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select

from app.data.models.medication import MedicationAdministration, MedicationRequest
from app.data.models.ward import Encounter
from app.data.queries import double_doses as queries
from app.data.store import Tx
from app.domain.medication import Status
from app.domain.words import say
from app.services import facts, guard
from app.services.medication import take_back


def leave_true(tx: Tx, *, sides: Mapping[str, str]) -> None:
    """Take back the entries that were made in error; `sides` says of each: mine is true."""
    for entry_id, side in sides.items():
        row = tx.session.get(MedicationAdministration, uuid.UUID(entry_id))
        if row is None or side == "mine" or queries.standing(tx.session, row) is None:
            continue
        _take_back(tx, row, say("Decided: this entry was made in error"))


def give_back(tx: Tx, *, sides: Mapping[str, str]) -> None:
    """Undo that: the entries taken back by the decision count again."""
    for entry_id, side in sides.items():
        row = tx.session.get(MedicationAdministration, uuid.UUID(entry_id))
        if row is None or side == "mine" or queries.standing(tx.session, row) is not None:
            continue
        backs = tx.session.scalars(
            select(MedicationAdministration)
            .where(
                MedicationAdministration.corrects_id == row.id,
                MedicationAdministration.status == Status.IN_ERROR.value,
            )
            .order_by(MedicationAdministration.id.desc())
        )
        if (back := backs.first()) is not None:
            _take_back(tx, back, say("The decision was undone"))


def _take_back(tx: Tx, row: MedicationAdministration, why: str) -> None:
    """Write the row; also after the stay is over, since what was given must be true."""
    stay = tx.session.get_one(Encounter, row.encounter_id)
    about = facts.of_stay(tx.session, stay, by=tx.by, now=tx.now)
    guard.require(tx.by, "give_medication", replace(about, open=True))
    order = tx.session.get_one(MedicationRequest, row.request_id)
    take_back(tx, order, entry_id=row.id, old=row, reason=why)
