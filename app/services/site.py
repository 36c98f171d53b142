"""What holds for the whole hospital at the desk: its country, and how numbers are checked."""

import uuid
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.registration import NumberTypeOfSite
from app.data.models.ward import Facility
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.check_digits import NumberType, by_authority, type_problem
from app.domain.errors import UserError
from app.domain.words import say
from app.services import addresses, facts, guard


@dataclass(frozen=True, slots=True)
class SiteChanged:
    """What holds for the whole hospital is another now."""

    id: uuid.UUID
    changed: frozenset[str]


def known(session: Session) -> dict[str, NumberType]:
    """Return the types of numbers by authority; the hospital's own replace built-in ones."""
    rows = session.scalars(
        select(NumberTypeOfSite).where(~NumberTypeOfSite.ended).order_by(NumberTypeOfSite.id)
    )
    return by_authority(NumberType(r.authority, r.kind, r.scheme, r.least, r.most) for r in rows)


def types(store: Store) -> tuple[NumberType, ...]:
    """Return every type of number that is known here, by authority; names no patient."""
    with store.read() as session:
        return tuple(sorted(known(session).values(), key=lambda each: each.authority))


def set_type(store: Store, *, by: Actor, wanted: NumberType) -> SiteChanged:
    """Say how an authority's numbers are built, at every workstation of the hospital."""
    if wrong := type_problem(wanted):
        raise UserError(say("Numbers cannot be described so"), wrong)
    wanted = replace(wanted, authority=wanted.authority.strip())
    with store.write(intent="set_number_type", by=by) as tx:
        guard.require(by, "manage_users", facts.of_system(tx.session, by=by, now=tx.now))
        row = _row(tx.session, wanted.authority)
        if row is None:
            row = NumberTypeOfSite(authority=wanted.authority)
            tx.session.add(row)
        row.kind, row.scheme = wanted.kind, wanted.check
        row.least, row.most, row.ended = wanted.least, wanted.most, False
        return SiteChanged(row.id, tx.changed())


def end_type(store: Store, *, by: Actor, authority: str) -> SiteChanged:
    """Forget what was said of an authority's numbers; a built-in type holds again."""
    with store.write(intent="end_number_type", by=by) as tx:
        guard.require(by, "manage_users", facts.of_system(tx.session, by=by, now=tx.now))
        row = _row(tx.session, authority.strip())
        if row is None or row.ended:
            raise UserError(
                say("Nothing is said here of numbers by {name}", name=authority.strip()),
                say("Look at: wardlight site show"),
            )
        row.ended = True
        return SiteChanged(row.id, tx.changed())


def _row(session: Session, authority: str) -> NumberTypeOfSite | None:
    return session.scalars(
        select(NumberTypeOfSite).where(NumberTypeOfSite.authority == authority)
    ).first()


def country(session: Session) -> str:
    """Return the hospital's country, or an empty text."""
    return session.scalar(select(Facility.country)) or ""


def set_country(store: Store, *, by: Actor, code: str) -> SiteChanged:
    """Say in which country the hospital stands: addresses are asked for in its order."""
    wanted = addresses.require_country(code)
    with store.write(intent="set_country", by=by) as tx:
        guard.require(by, "manage_users", facts.of_system(tx.session, by=by, now=tx.now))
        facility = tx.session.scalars(select(Facility)).one()
        facility.country = wanted
        return SiteChanged(facility.id, tx.changed())
