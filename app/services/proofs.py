"""The rows of proofs given again, as policies ask for before a grave step; five minutes each."""

import datetime as dt
import uuid
from typing import Final, Literal

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from app.data.models.policy import SessionProof
from app.data.store import Tx
from app.domain.actor import Actor

Level = Literal["pin", "password"]

STANDS_FOR: Final = dt.timedelta(minutes=5)
_GIVEN = select(SessionProof.level).where(
    SessionProof.session_id == bindparam("session_id"),
    SessionProof.at <= bindparam("now"),
    SessionProof.at > bindparam("since"),
)


def record(tx: Tx, *, by: Actor, level: Level) -> None:
    """Write a proof down within the command being written; old sessions' proofs go."""
    tx.session.execute(delete(SessionProof).where(SessionProof.at < tx.now - STANDS_FOR))
    tx.session.merge(SessionProof(session_id=by.session_id, level=level, at=tx.now))
    tx.detail["level"] = level


def given(session: Session, *, session_id: uuid.UUID, now: dt.datetime) -> frozenset[str]:
    """Return what a session has just given again; a clock that went back proves nothing."""
    bound = {"session_id": session_id, "now": now, "since": now - STANDS_FOR}
    return frozenset(session.scalars(_GIVEN, bound))
