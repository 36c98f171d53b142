"""What a policy leaves out of a list (@mask): a protected patient is found by name and number."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from app.data.queries import patients
from app.domain import registration
from app.domain.actor import Actor
from app.services import facts, guard


def hidden(
    session: Session, known: Sequence[patients.Known], *, by: Actor, now: dt.datetime
) -> dict[uuid.UUID, frozenset[str]]:
    """Return the fields of protected patients that the policies leave out for this person."""
    return {
        k.patient_id: guard.require(
            by, "find_patient", facts.of_patient(session, k.patient_id, by=by, now=now)
        ).mask
        for k in known
        if k.protected
    }


def without(known: patients.Known, fields: frozenset[str]) -> patients.Known:
    """Return a patient without some fields; numbers but the MRN go with the national id."""
    if not fields:
        return known
    blank: dict[str, Any] = dict.fromkeys(fields & set(registration.DETAIL_FIELDS), "")
    return replace(
        known,
        details=replace(known.details, **blank),
        numbers=tuple(n for n in known.numbers if n[0] == "MRN" or "national_id" not in fields),
        stay=None if "stay" in fields else known.stay,
    )
