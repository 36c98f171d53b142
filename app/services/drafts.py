"""What a person has typed and not yet saved, kept encrypted until it is saved or thrown away."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import delete, select

from app.data.models.control import Draft
from app.data.store import Store
from app.domain.actor import Actor


@dataclass(frozen=True, slots=True)
class DraftView:
    """A kept draft: field name to text as typed."""

    place: str
    content: dict[str, str]
    at: dt.datetime


def keep(store: Store, *, by: Actor, place: str, content: dict[str, str]) -> DraftView:
    """Keep what was typed at a place (screen and subject); replaces the older draft there."""
    now = store.clock.now()
    with store.local() as session:
        session.merge(Draft(user_id=by.user_id, place=place, content=content, at=now))
    return DraftView(place, content, now)


def find(store: Store, *, by: Actor, place: str) -> DraftView | None:
    """Return this person's draft at a place, or none."""
    with store.read() as session:
        row = session.get(Draft, (by.user_id, place))
        return DraftView(row.place, dict(row.content), row.at) if row else None


def places(store: Store, *, by: Actor) -> tuple[DraftView, ...]:
    """Return all drafts of a person, newest first."""
    with store.read() as session:
        rows = session.scalars(
            select(Draft).where(Draft.user_id == by.user_id).order_by(Draft.at.desc())
        )
        return tuple(DraftView(r.place, dict(r.content), r.at) for r in rows)


def drop(store: Store, *, by: Actor, place: str) -> None:
    """Throw a draft away, because it was saved or is not wanted."""
    with store.local() as session:
        session.execute(delete(Draft).where(Draft.user_id == by.user_id, Draft.place == place))
