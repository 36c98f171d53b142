"""Each try of a secret that may be guessed goes through here: wrong ones wait, longer each time.

One count for each login and workstation, whatever asks: the log-in, a proof before a grave step,
the sealed recovery code. It stands in the database, the audit chain, and at the door (ADR 0015).
"""

import datetime as dt
import uuid
from collections.abc import Callable

from sqlalchemy.orm import Session

from app.data.models.people import LoginDelay
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.words import say
from app.security.door import Mark, worse

_FREE_TRIES = 3
_LONGEST_S = 300


def try_secret(
    store: Store,
    *,
    login: str,
    user_id: uuid.UUID | None,
    fits: Callable[[], bool],
    by: Actor,
) -> bool:
    """Return whether a secret fits. Raises UserError while the login has to wait.

    From the third failure on each doubles the wait, up to five minutes; nobody is locked out for
    ever. `by` is the person at work who proves it again; the workstation itself at the log-in.
    """
    if wait_s := seconds_to_wait(store, login):
        raise UserError(
            say("Too many tries"),
            say(
                "Wait {n} seconds, then try again.",
                "Wait {n} second, then try again.",
                wait_s,
                n=wait_s,
            ),
        )
    if fits():
        _forgive(store, login)
        return True
    intent = "log_in_failed" if by.role is Role.SYSTEM else "proof_failed"
    with store.write(intent=intent, by=by) as tx:
        known = _mark(tx.session, store, login)
        failures = (known.failures if known else 0) + 1
        over = failures - _FREE_TRIES
        wait_s = min(2 ** min(over, 9), _LONGEST_S) if over >= 0 else 0
        _keep(tx.session, store, login, Mark(failures, tx.now + dt.timedelta(seconds=wait_s)))
        tx.detail["user"] = str(user_id) if user_id else "unknown"
    return False


def seconds_to_wait(store: Store, login: str) -> int:
    """Return how long this login waits; a clock that was put back makes it no longer."""
    now, longest = store.clock.now(), dt.timedelta(seconds=_LONGEST_S)
    with store.read() as session:
        mark = _mark(session, store, login)
    if mark is None or mark.not_before <= now:
        return 0
    if mark.not_before - now > longest:
        mark = Mark(mark.failures, now + longest)
        with store.local() as session:
            _keep(session, store, login, mark)
    return int((mark.not_before - now).total_seconds()) + 1


def _mark(session: Session, store: Store, login: str) -> Mark | None:
    """Return the worse of what the file and the door remember: an old copy resets nothing."""
    row, outside = session.get(LoginDelay, login), store.door.mark(login)
    inside = Mark(row.failures, row.not_before) if row else None
    if inside is None or outside is None:
        return inside or outside
    return worse(inside, outside)


def _keep(session: Session, store: Store, login: str, mark: Mark) -> None:
    session.merge(LoginDelay(login=login, failures=mark.failures, not_before=mark.not_before))
    store.door.remember(login, mark)


def _forgive(store: Store, login: str) -> None:
    """Let the next try of a login wait for nothing: the right secret was given."""
    with store.local() as session:
        if (row := session.get(LoginDelay, login)) is not None:
            session.delete(row)
    store.door.forget(login)
