"""A workstation in a process of its own, to be killed: saves and syncs, and says what it saved."""

import contextlib
import sys
import uuid
from pathlib import Path

from sqlalchemy import select

from app.data.models.people import UserAccount
from app.data.models.registration import Patient
from app.data.open import open_store
from app.domain.actor import Actor, Role
from app.domain.errors import UnavailableError
from app.sync import engine
from installers.door.shell import say
from tests.support.station import KEY


def main(folder: Path) -> None:
    """Save, tell, and sync without end."""
    store = open_store(folder, KEY)
    with store.read() as session:
        account = session.scalars(select(UserAccount)).first()
    if account is None:
        raise AssertionError("nobody may register here")
    by = Actor(account.id, account.login, account.name, Role(account.role), uuid.uuid4())
    while True:
        with store.write(intent="register_patient", by=by) as tx:
            patient = Patient(mrn=tx.next_number("mrn"), family_name="KILLED")
            tx.add(patient)
        say(str(patient.id))
        with contextlib.suppress(UnavailableError):
            engine.cycle(store)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
