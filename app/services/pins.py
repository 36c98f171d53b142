"""The PIN of a workstation: after one full log-in a shift it opens what was locked (ADR 0015)."""

import uuid
from dataclasses import dataclass

from app.data.models.people import StationPin, UserAccount
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.words import say
from app.security import passwords
from app.security.password_rules import pin_refusal
from app.services import people
from app.services.people import LoggedIn


@dataclass(frozen=True, slots=True)
class PinSet:
    """A PIN that was chosen."""

    user_id: uuid.UUID
    changed: frozenset[str]


def set_pin(store: Store, *, by: Actor, password: str, pin: str) -> PinSet:
    """Choose one's PIN at this workstation; the password is needed, and opens the shift."""
    people.prove(store, login=by.login, password=password)
    if refusal := pin_refusal(pin):
        raise UserError(*refusal)
    hashed = passwords.hash_password(pin)
    with store.write(intent="set_pin", by=by) as tx:
        tx.session.merge(StationPin(user_id=by.user_id, pin_hash=hashed, at=tx.now))
        changed = tx.changed()
    store.door.open_shift(str(by.user_id), at=store.clock.now())
    return PinSet(by.user_id, changed)


def forget_pin(store: Store, *, by: Actor) -> PinSet:
    """Have no PIN at this workstation any more."""
    with store.write(intent="forget_pin", by=by) as tx:
        if (row := tx.session.get(StationPin, by.user_id)) is not None:
            tx.session.delete(row)
        return PinSet(by.user_id, tx.changed())


def has_pin(store: Store, *, by: Actor) -> bool:
    """Whether this person has chosen a PIN here."""
    with store.read() as session:
        return session.get(StationPin, by.user_id) is not None


def unlock(store: Store, *, user_id: uuid.UUID, pin: str) -> LoggedIn:
    """Begin a session by PIN. Raises what `prove` raises, and UserError for who may not come in."""
    prove(store, user_id=user_id, pin=pin)
    with store.read() as session:
        account = session.get_one(UserAccount, user_id)
        session.expunge(account)
    if account.suspended:
        store.door.close_shift(str(user_id))
        raise UserError(say("This user is suspended"), say("Ask IT to lift it."))
    return people.let_in(store, account, intent="unlock")


def prove(store: Store, *, user_id: uuid.UUID, pin: str) -> None:
    """Raise UserError unless the PIN is right; also where a person signs again with it.

    Five wrong ones, twelve hours or a restart, and the password is needed.
    """
    who, now = str(user_id), store.clock.now()
    with store.read() as session:
        row = session.get(StationPin, user_id)
    if row is None or store.door.tries_left(who, at=now) == 0:
        raise UserError(say("Type your password"), say("A PIN opens for twelve hours after it."))
    if passwords.fits(row.pin_hash, pin):
        store.door.renew_tries(who)
        return
    store.door.spend_try(who)
    with store.write(intent="pin_failed", by=people.system_actor()) as tx:
        tx.detail["user"] = who
    left = store.door.tries_left(who, at=now)
    if left == 0:
        raise UserError(say("That PIN was wrong too often"), say("Type your password."))
    raise UserError(
        say("This PIN is not right"),
        say("{n} tries left.", "{n} try left.", left, n=left),
    )
