"""Badges: which card belongs to whom; its number is kept sealed and found by a keyed token."""

import uuid
from dataclasses import dataclass

from sqlalchemy import select

from app.data import sealed
from app.data.models.people import Badge, StationPin, UserAccount
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.words import say
from app.services import facts, guard, people
from app.services.people import UserTileView

LEAST_LENGTH = 6


@dataclass(frozen=True, slots=True)
class BadgeBound:
    """A badge that picks its person from now on."""

    user_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class BadgesRevoked:
    """Badges of a person that open nothing any more."""

    user_id: uuid.UUID
    count: int
    changed: frozenset[str]


def bind(store: Store, *, by: Actor, user_id: uuid.UUID, badge: str) -> BadgeBound:
    """Give a person a badge; the one before stops working. Refused: another person's badge."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    if len(badge.strip()) < LEAST_LENGTH:
        raise UserError(
            say("This is no badge"),
            say("A badge says at least {n} letters or digits.", n=LEAST_LENGTH),
        )
    with store.write(intent="bind_badge", by=by) as tx:
        if tx.session.get(UserAccount, user_id) is None:
            raise UserError(say("There is no such user"), say("Look at the list of people."))
        owner = tx.session.scalar(
            select(Badge.user_id).where(sealed.holds(tx.session, Badge.number, badge))
        )
        if owner is not None and owner != user_id:
            raise UserError(say("This badge is somebody else's"), say("Revoke it there first."))
        _revoke(tx, user_id)
        tx.add(Badge(user_id=user_id, number=badge.strip()))
        tx.detail["user"] = str(user_id)
        return BadgeBound(user_id, tx.changed())


def revoke(store: Store, *, by: Actor, user_id: uuid.UUID) -> BadgesRevoked:
    """Let a person's badges open nothing any more, as after a loss."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    with store.write(intent="revoke_badge", by=by) as tx:
        count = _revoke(tx, user_id)
        tx.detail |= {"user": str(user_id), "count": count}
        return BadgesRevoked(user_id, count, tx.changed())


def find(store: Store, *, badge: str) -> UserTileView | None:
    """Return whose badge was read, or None. It only picks the person: PIN or password follow."""
    if len(badge.strip()) < LEAST_LENGTH:
        return None
    with store.read() as session:
        row = session.execute(
            select(UserAccount, StationPin.user_id)
            .join(Badge, Badge.user_id == UserAccount.id)
            .outerjoin(StationPin, StationPin.user_id == UserAccount.id)
            .where(sealed.holds(session, Badge.number, badge), ~UserAccount.suspended)
        ).first()
        if row is None:
            return None
        account, pin = row
        return people.tile(store, session, account, has_pin=pin is not None)


def _revoke(tx: Tx, user_id: uuid.UUID) -> int:
    old = tx.session.scalars(
        select(Badge).where(Badge.user_id == user_id, Badge.revoked_at.is_(None))
    ).all()
    for row in old:
        row.number, row.revoked_at = "", tx.now
    tx.session.flush()
    return len(old)
