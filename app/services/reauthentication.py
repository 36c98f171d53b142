"""The person at work proves again who they are: by password, or by PIN where that is enough.

Wrong tries count at the same door as the log-in's, so that nobody guesses here instead.
"""

from dataclasses import dataclass

from app.data.models.people import StationPin, UserAccount
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.words import say
from app.security import passwords
from app.services import delays, pins, proofs


@dataclass(frozen=True, slots=True)
class Proved:
    """The person has proved again who they are; it counts for five minutes of this session."""

    changed: frozenset[str]


def confirm(store: Store, *, by: Actor, password: str) -> Proved:
    """Check the password of the person at work again. Raises what `check` raises."""
    check(store, by=by, password=password)
    return _proved(store, by=by, level="password")


def confirm_pin(store: Store, *, by: Actor, pin: str) -> Proved:
    """Check the PIN of the person at work. Raises UserError; five wrong ones ask the password."""
    pins.prove(store, user_id=by.user_id, pin=pin)
    return _proved(store, by=by, level="pin")


def pin_tries(store: Store, *, by: Actor) -> int:
    """Return how often the person at work may try their PIN here; 0: the password is needed."""
    with store.read() as session:
        has_pin = session.get(StationPin, by.user_id) is not None
    return store.door.tries_left(str(by.user_id), at=store.clock.now()) if has_pin else 0


def check(store: Store, *, by: Actor, password: str) -> None:
    """Raise UserError for another password than that of the person at work, and while it waits."""
    with store.read() as session:
        account = session.get(UserAccount, by.user_id)
        stored = account.password_hash if account else None
    if not delays.try_secret(
        store,
        login=by.login,
        user_id=by.user_id,
        fits=lambda: stored is not None and passwords.fits(stored, password),
        by=by,
    ):
        raise UserError(say("The password is not right"), say("Check it, and the Caps Lock key."))


def _proved(store: Store, *, by: Actor, level: proofs.Level) -> Proved:
    with store.write(intent="proof_given", by=by) as tx:
        proofs.record(tx, by=by, level=level)
        return Proved(tx.changed())
