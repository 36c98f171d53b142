"""A rotation of keys that is killed in the middle, and what must be there afterwards.

    python -m tests.support.rotation HOME PURPOSE STEP

rotates the keys of a workstation and dies by SIGKILL within the STEPth transaction.
"""

import itertools
import os
import signal
import sys
import uuid
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.data import audit_chain, sealed
from app.data.models.registration import Patient
from app.data.open import open_store
from app.data.sealed import holds
from app.data.store import Store
from app.domain.actor import Actor
from app.security.keyset import Purpose
from app.services import key_rotation, people
from tests.support.station import KEY


def registered(store: Store, by: Actor, number: str) -> uuid.UUID:
    """Register a patient with a national id."""
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name="Curie", national_id=number)
        tx.add(patient)
        return patient.id


def numbers(store: Store) -> dict[uuid.UUID, str]:
    """Return each patient's national id as it opens."""
    with store.read() as session:
        return {row.id: row.national_id for row in session.scalars(select(Patient))}


def found(store: Store, number: str) -> list[uuid.UUID]:
    """Return who is found by a national id."""
    with store.read() as session:
        wanted = holds(session, Patient.national_id, number)
        return list(session.scalars(select(Patient.id).where(wanted)))


def texts(store: Store) -> dict[tuple[str, str, uuid.UUID], str]:
    """Return every sealed value of a workstation as it opens."""
    with store.read() as session:
        return {
            (model.__tablename__, column.name, row.id): column.__get__(row, model)
            for model, columns in sealed.columns().items()
            for row in session.scalars(select(model))
            for column in columns
        }


def _die_within(step: int) -> None:
    record, count = audit_chain.record, itertools.count(1)

    def fatal(*arguments: Any, **more: Any) -> Any:
        if next(count) == step:
            os.kill(os.getpid(), signal.SIGKILL)
        return record(*arguments, **more)

    audit_chain.record = fatal


if __name__ == "__main__":
    _die_within(int(sys.argv[3]))
    key_rotation._CHUNK = 3
    key_rotation.rotate(
        open_store(Path(sys.argv[1]), KEY),
        by=people.it_actor("Ivo Tanaka"),
        purpose=Purpose(sys.argv[2]),
    )
