"""A workstation of the next version, in a process of its own: its patients have a column more.

It reads what to do from its standard input, a word and seconds for its clock a line, and answers
each line in JSON. The others, and at first the centre, know nothing of the column.
"""

import hashlib
import json
import random
import sys
import uuid
from pathlib import Path
from typing import Any

from sqlalchemy import String, select
from sqlalchemy.orm import mapped_column

from app.data import cipher
from app.data.models.control import Command, Outbox
from app.data.models.people import UserAccount
from app.data.models.registration import Patient
from app.data.open import FILE_NAME, open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UnavailableError
from app.services import audit_check
from app.sync import engine
from app.sync.central import schema
from installers.door.shell import say
from tests.support.agreement import differing
from tests.support.clock import FixedClock
from tests.support.station import KEY

COLUMN = "diet"


def digests(store: Store) -> dict[str, str]:
    """Return a sum over the rows of each pulled table, by the columns that both versions know."""
    with store.read() as session:
        return {
            table: hashlib.sha256(
                repr(
                    sorted(
                        tuple(bytes(v) if isinstance(v, memoryview) else v for v in row)
                        for row in session.connection().exec_driver_sql(
                            f"SELECT {_known(model)} FROM {table}"  # noqa: S608
                        )
                    )
                ).encode()
            ).hexdigest()
            for table, model in schema.pulled_tables().items()
        }


def _known(model: Any) -> str:
    return ", ".join(f'"{c}"' for c in model.__table__.columns.keys() if c != COLUMN)  # noqa: SIM118


class Newer:
    """The workstation, and the things that a line may ask for."""

    def __init__(self, folder: Path, seed: int) -> None:
        column = mapped_column(COLUMN, String(40), default="", nullable=False)
        setattr(Patient, COLUMN, column)
        _migrate(folder)
        self.clock = FixedClock()
        self.store = open_store(folder, KEY, clock=self.clock)
        self.store.schema_version = "9999"
        self.random = random.Random(seed)  # noqa: S311  (it must be the same again)

    def register(self) -> str:
        """Register somebody, with a diet."""
        with self.store.write(intent="register_patient", by=self._by()) as tx:
            patient = Patient(mrn=tx.next_number("mrn"), family_name="NEWER")
            setattr(patient, COLUMN, "vegan")
            tx.add(patient)
        return str(patient.id)

    def change(self) -> str:
        """Change a diet, or something that the others know."""
        with self.store.write(intent="update_patient", by=self._by()) as tx:
            patients = tx.session.scalars(select(Patient).order_by(Patient.id)).all()
            if patients:
                name = self.random.choice([COLUMN, COLUMN, "phone"])
                setattr(self.random.choice(patients), name, str(self.random.randrange(5)))
        return ""

    def sync(self) -> str:
        """Sync once."""
        try:
            engine.cycle(self.store)
        except UnavailableError as error:
            return error.title
        return ""

    def tell(self) -> dict[str, object]:
        """Tell all that must hold in the end."""
        with self.store.read() as session:
            commands = dict(session.execute(select(Command.id, Command.state)).all())
            diets = session.execute(
                select(Outbox.row_id, Outbox.columns, Command.state)
                .join(Command, Command.id == Outbox.command_id)
                .where(Outbox.table_name == "patient")
                .order_by(Outbox.seq)
            ).all()
        return {
            "digests": digests(self.store),
            "differing": sorted(differing(self.store)),
            "broken": audit_check.verify(self.store).broken_at is not None,
            "commands": {str(one): state for one, state in commands.items()},
            "diets": [
                (str(row_id), value[1] if isinstance(value, list) else value, state)
                for row_id, columns, state in diets
                if (value := json.loads(columns).get(COLUMN)) is not None
            ],
        }

    def _by(self) -> Actor:
        with self.store.read() as session:
            account = session.scalars(select(UserAccount)).one()
        return Actor(account.id, account.login, account.name, Role(account.role), uuid.UUID(int=7))


def _migrate(folder: Path) -> None:
    """Add the column where it is not there yet."""
    connection = cipher.connect(folder / FILE_NAME, KEY)
    if COLUMN not in {row[1] for row in connection.execute("PRAGMA table_info(patient)")}:
        connection.execute(f"ALTER TABLE patient ADD COLUMN {COLUMN} TEXT NOT NULL DEFAULT ''")
    connection.close()


def main(folder: Path, seed: int) -> None:
    """Do what each line says."""
    one = Newer(folder, seed)
    say("ready")
    for line in sys.stdin:
        word, seconds = line.split()
        one.clock.forward(seconds=int(seconds))
        say(json.dumps(getattr(one, word)()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
