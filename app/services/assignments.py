"""Who works on which ward and until when: shifts, cover for a colleague, on-call."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.control import Device
from app.data.models.people import UserAccount, WardAssignment
from app.data.models.ward import Ward
from app.data.store import Store
from app.domain import assignments, hlc
from app.domain.actor import Actor
from app.domain.assignments import Kind
from app.domain.errors import UserError
from app.domain.words import say
from app.services import guard
from app.services.guard import About


@dataclass(frozen=True, slots=True)
class Assigned:
    """Wards that a person has from now or later on, for a time."""

    assignment_ids: tuple[uuid.UUID, ...]
    wards: tuple[str, ...]
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class AssignmentEnded:
    """An assignment that ends now instead of later."""

    assignment_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """A ward for a time, as a list shows it."""

    assignment_id: uuid.UUID
    user_id: uuid.UUID
    name: str
    ward: str
    kind: Kind
    from_at: dt.datetime
    until_at: dt.datetime
    covers: str  # the colleague's name, for cover
    holds: bool  # now


def trusted_now(store: Store, session: Session) -> dt.datetime:
    """Return the moment that grants are judged at: never before the last thing recorded here.

    A clock that was put back so cannot bring an ended cover to life again.
    """
    stamp = session.scalar(select(Device.hlc)) or 0
    seen = dt.datetime.fromtimestamp(hlc.milliseconds(stamp) / 1000, dt.UTC)
    return max(store.clock.now(), seen)


def wards_now(store: Store, session: Session, account: UserAccount) -> frozenset[str]:
    """Return the wards that a person has now: the standing ones and those of this time."""
    at = trusted_now(store, session)
    timed = session.scalars(
        select(WardAssignment.ward).where(
            WardAssignment.user_id == account.id,
            WardAssignment.from_at <= at,
            WardAssignment.until_at > at,
        )
    )
    return frozenset(account.wards) | frozenset(timed)


def assign(
    store: Store,
    *,
    by: Actor,
    user_id: uuid.UUID,
    ward: str,
    kind: Kind,
    from_at: dt.datetime,
    until_at: dt.datetime,
) -> Assigned:
    """Give a person a ward for a time. Refused: a period too long or over, an unknown ward."""
    guard.require(by, "assign_ward", About(ward=ward))
    if kind is Kind.COVER:
        raise UserError(say("Cover is for a colleague"), say("Name whom it covers."))
    return _add(
        store, by=by, user_id=user_id, wards=(ward,), kind=kind, from_at=from_at, until_at=until_at
    )


def cover(
    store: Store,
    *,
    by: Actor,
    user_id: uuid.UUID,
    covers_id: uuid.UUID,
    from_at: dt.datetime,
    until_at: dt.datetime,
) -> Assigned:
    """Give a person the standing wards of a colleague for a time.

    What the colleague has by cover is not passed on: cover never reaches further than one person.
    """
    with store.read() as session:
        colleague = session.get(UserAccount, covers_id)
        wards = tuple(sorted(colleague.wards)) if colleague else ()
    if user_id == covers_id:
        raise UserError(say("Nobody covers for themselves"), say("Choose two people."))
    if not wards:
        raise UserError(
            say("This colleague has no ward of their own"), say("Assign a ward instead.")
        )
    for ward in wards:
        guard.require(by, "assign_ward", About(ward=ward))
    return _add(
        store,
        by=by,
        user_id=user_id,
        wards=wards,
        kind=Kind.COVER,
        from_at=from_at,
        until_at=until_at,
        covers_id=covers_id,
    )


def _add(
    store: Store,
    *,
    by: Actor,
    user_id: uuid.UUID,
    wards: tuple[str, ...],
    kind: Kind,
    from_at: dt.datetime,
    until_at: dt.datetime,
    covers_id: uuid.UUID | None = None,
) -> Assigned:
    with store.write(intent="assign_ward", by=by) as tx:
        now = trusted_now(store, tx.session)
        refusal = assignments.period_refusal(kind, from_at=from_at, until_at=until_at, now=now)
        if refusal:
            raise UserError(*refusal)
        account = tx.session.get(UserAccount, user_id)
        if account is None:
            raise UserError(say("There is no such user"), say("Look at the list of people."))
        known = set(tx.session.scalars(select(Ward.code).where(Ward.code.in_(wards))))
        if missing := set(wards) - known:
            raise UserError(
                say("There is no ward {code}", code=min(missing)), say("Check its code.")
            )
        made = [
            WardAssignment(
                user_id=user_id,
                ward=ward,
                kind=kind.value,
                from_at=from_at,
                until_at=until_at,
                covers_id=covers_id,
                granted_by=by.user_id,
            )
            for ward in wards
        ]
        tx.add(*made)
        tx.detail |= {"user": str(user_id), "kind": kind.value, "wards": list(wards)}
        return Assigned(tuple(m.id for m in made), wards, tx.changed())


def end(store: Store, *, by: Actor, assignment_id: uuid.UUID) -> AssignmentEnded:
    """End an assignment now; one that has not begun never will."""
    with store.read() as session:
        found = session.get(WardAssignment, assignment_id)
        ward = found.ward if found else ""
    if not ward:
        raise UserError(say("There is no such assignment"), say("Look at the list of people."))
    guard.require(by, "assign_ward", About(ward=ward))
    with store.write(intent="end_assignment", by=by) as tx:
        row = tx.session.get_one(WardAssignment, assignment_id)
        at = trusted_now(store, tx.session)
        if row.until_at <= at:
            raise UserError(say("This assignment is over already"), say("There is nothing to end."))
        row.from_at, row.until_at = min(row.from_at, at), at
        tx.detail |= {"user": str(row.user_id), "assignment": str(row.id)}
        return AssignmentEnded(row.id, tx.changed())


def current(store: Store, *, by: Actor) -> tuple[AssignmentView, ...]:
    """Return what holds now or later on, the next end first."""
    guard.require(by, "assign_ward")
    with store.read() as session:
        at = trusted_now(store, session)
        rows = session.scalars(
            select(WardAssignment)
            .where(WardAssignment.until_at > at)
            .order_by(WardAssignment.until_at, WardAssignment.id)
        ).all()
        names = dict(session.execute(select(UserAccount.id, UserAccount.name)).all())
        return tuple(_view(row, names, at) for row in rows)


def _view(row: WardAssignment, names: dict[uuid.UUID, str], at: dt.datetime) -> AssignmentView:
    return AssignmentView(
        assignment_id=row.id,
        user_id=row.user_id,
        name=names.get(row.user_id, ""),
        ward=row.ward,
        kind=Kind(row.kind),
        from_at=row.from_at,
        until_at=row.until_at,
        covers=names.get(row.covers_id, "") if row.covers_id else "",
        holds=assignments.holds(from_at=row.from_at, until_at=row.until_at, at=at),
    )
