"""Proofs given again: a password or PIN that a policy asks for before a grave step."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Final, Literal

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.data.models.people import LoginDelay, UserAccount
from app.data.models.policy import SessionProof
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.security import passwords

Level = Literal["pin", "password"]

STANDS_FOR: Final = dt.timedelta(minutes=5)
_FREE_TRIES, _LONGEST_DELAY_S = 3, 300


@dataclass(frozen=True, slots=True)
class Proved:
    """The person has proved again who they are; it counts for five minutes of this session."""

    changed: frozenset[str]


def confirm(store: Store, *, by: Actor, password: str) -> Proved:
    """Check the password of the person at work again.

    Raises UserError when it is not right; from the third failure on each doubles the wait, and
    the waiting is shared with the log-in.
    """
    check(store, by=by, password=password)
    with store.write(intent="proof_given", by=by) as tx:
        record(tx, by=by, level="password")
        return Proved(tx.changed())


def record(tx: Tx, *, by: Actor, level: Level) -> None:
    """Write a proof down within the command being written; old sessions' proofs go."""
    tx.session.execute(delete(SessionProof).where(SessionProof.at < tx.now - STANDS_FOR))
    tx.session.merge(SessionProof(session_id=by.session_id, level=level, at=tx.now))
    tx.detail["level"] = level


def proofs(session: Session, *, session_id: uuid.UUID, now: dt.datetime) -> frozenset[str]:
    """Return what a session has just given again; a clock that went back proves nothing."""
    return frozenset(
        session.scalars(
            select(SessionProof.level).where(
                SessionProof.session_id == session_id,
                SessionProof.at <= now,
                SessionProof.at > now - STANDS_FOR,
            )
        )
    )


def check(store: Store, *, by: Actor, password: str) -> None:
    """Raise UserError unless this is the password of the person at work."""
    with store.read() as session:
        account = session.get(UserAccount, by.user_id)
        stored = account.password_hash if account else None
        delay = session.get(LoginDelay, by.login)
        waits = delay.not_before if delay else None
    now = store.clock.now()
    if waits is not None and waits > now:
        seconds = int((waits - now).total_seconds()) + 1
        raise UserError("Too many tries", f"Wait {seconds} seconds, then try again.")
    if stored is not None and passwords.fits(stored, password):
        return
    with store.write(intent="proof_failed", by=by) as tx:
        row = tx.session.get(LoginDelay, by.login)
        failures = (row.failures if row else 0) + 1
        over = failures - _FREE_TRIES
        wait_s = min(2**over, _LONGEST_DELAY_S) if over >= 0 else 0
        tx.session.merge(
            LoginDelay(
                login=by.login, failures=failures, not_before=tx.now + dt.timedelta(seconds=wait_s)
            )
        )
    raise UserError("The password is not right", "Check it, and the Caps Lock key.")
