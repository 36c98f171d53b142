"""A nurse corrects the details of patients on the own ward: the centre asks where they are."""

import uuid

import pytest
from sqlalchemy import select

from app.data.models.registration import Allergy, Patient
from app.data.models.ward import Encounter, EncounterEvent, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from tests.sync.test_rights_at_the_centre import (  # noqa: F401 - here is a fixture
    admit,
    answer,
    employ,
    here,
)

pytestmark = pytest.mark.server
NOT_HIS = ("refused", "this is not a ward of the person who did this")
TAKEN = ("accepted", None)


@pytest.fixture
def registrar(here: Store) -> Actor:  # noqa: F811
    return employ(here, Role.REGISTRAR, intent="set_up")


@pytest.fixture
def nurse(here: Store) -> Actor:  # noqa: F811
    return employ(here, Role.NURSE, "4B", intent="set_up")


def admitted(store: Store, by: Actor, code: str) -> uuid.UUID:
    """Admit somebody; the patient's id."""
    command = admit(store, by, code)
    assert answer(store, command) == TAKEN
    with store.read() as session:
        return session.scalars(select(Patient.id).where(Patient.rev == command)).one()


def call(store: Store, by: Actor, patient_id: uuid.UUID) -> uuid.UUID:
    """Change a telephone, as an altered workstation would: without asking the policies."""
    with store.write(intent="update_patient", by=by) as tx:
        tx.session.get_one(Patient, patient_id).phone += "1"
        return tx.command.id


def move(store: Store, by: Actor, patient_id: uuid.UUID, code: str | None) -> None:
    """Transfer to a ward, or discharge."""
    with store.write(intent="transfer_patient", by=by) as tx:
        stay = tx.session.scalars(select(Encounter).where(Encounter.patient_id == patient_id)).one()
        to = tx.session.scalars(select(Ward.id).where(Ward.code == code)).first()
        for ward_id in (stay.ward_id, to):
            tx.add(
                EncounterEvent(
                    encounter_id=stay.id, patient_id=patient_id, kind="transfer", at=tx.now,
                    recorded_at=tx.now, ward_id=ward_id,
                )
            )  # fmt: skip
        stay.ward_id = to
        if to is None:
            stay.status = "finished"


def test_of_the_own_ward_and_of_nobodys_ward_and_of_no_other(
    here: Store,  # noqa: F811
    registrar: Actor,
    nurse: Actor,
) -> None:
    near, far = admitted(here, registrar, "4B"), admitted(here, registrar, "5A")
    assert answer(here, call(here, nurse, near)) == TAKEN
    assert answer(here, call(here, nurse, far)) == NOT_HIS
    assert answer(here, call(here, registrar, far)) == TAKEN
    move(here, registrar, far, None)
    assert answer(here, call(here, nurse, far)) == TAKEN


def test_what_was_written_before_a_transfer_was_heard_of_is_taken(
    here: Store,  # noqa: F811
    registrar: Actor,
    nurse: Actor,
) -> None:
    patient = admitted(here, registrar, "4B")
    move(here, registrar, patient, "5A")
    assert answer(here, call(here, nurse, patient)) == TAKEN


def test_rows_that_are_only_added_are_asked_too(
    here: Store,  # noqa: F811
    registrar: Actor,
    nurse: Actor,
) -> None:
    near, far = admitted(here, registrar, "4B"), admitted(here, registrar, "5A")
    commands = []
    for patient in (near, far, near):
        with here.write(intent="update_patient", by=nurse) as tx:
            tx.add(
                Allergy(
                    patient_id=patient, substance="Penicillin",
                    recorded_at=tx.now,
                )
            )  # fmt: skip
            commands.append(tx.command.id)
    assert [answer(here, one) for one in commands] == [TAKEN, NOT_HIS, TAKEN]
