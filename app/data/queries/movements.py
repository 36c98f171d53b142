"""The movements of stays, and who lay in a bed at a given time."""

import datetime as dt
import uuid
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.ward import Encounter, EncounterEvent
from app.domain.adt import EventView, Movement, Stretch, stretches

_STARTED = ("in_progress", "finished")


def events(
    session: Session, encounter_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, list[EventView]]:
    """Return the movements of each stay.

    A stay from before movements were kept is told by its row: where it began is known only if it
    has not moved since.
    """
    found: dict[uuid.UUID, list[EventView]] = {each: [] for each in encounter_ids}
    for row in session.scalars(
        select(EncounterEvent).where(EncounterEvent.encounter_id.in_(encounter_ids))
    ):
        found[row.encounter_id].append(
            EventView(
                row.id,
                Movement(row.kind),
                row.at,
                row.recorded_at,
                row.ward_id,
                row.bed_id,
                row.corrects_id,
            )
        )
    begun = {Movement.ADMITTED, Movement.PLANNED}
    untold = [each for each, told in found.items() if begun.isdisjoint({e.kind for e in told})]
    for stay in session.scalars(
        select(Encounter).where(Encounter.id.in_(untold), Encounter.status.in_(_STARTED))
    ):
        told, at = found[stay.id], stay.admitted_at
        place = (None, None) if told else (stay.ward_id, stay.bed_id)
        told.append(EventView(stay.id, Movement.ADMITTED, at, at, *place))
        end = stay.discharged_at
        if end is not None and all(e.kind is not Movement.DISCHARGED for e in told):
            told.append(EventView(stay.rev, Movement.DISCHARGED, end, end))
    return found


def occupant_then(
    session: Session, *, bed_id: uuid.UUID, since: dt.datetime, but: Collection[uuid.UUID]
) -> tuple[Encounter, Stretch] | None:
    """Return who lay in a bed at `since` or later, other than the stays named; the first found.

    Stays that are cancelled do not count.
    """
    used = select(EncounterEvent.encounter_id).where(EncounterEvent.bed_id == bed_id)
    near = session.scalars(
        select(Encounter).where(
            (Encounter.bed_id == bed_id) | Encounter.id.in_(used),
            Encounter.status.in_(_STARTED),
            Encounter.id.not_in(but),
            Encounter.discharged_at.is_(None) | (Encounter.discharged_at > since),
        )
    ).all()
    told = events(session, [stay.id for stay in near])
    for stay in near:
        for stretch in stretches(told[stay.id]):
            if stretch.bed_id == bed_id and (stretch.to is None or stretch.to > since):
                return stay, stretch
    return None
