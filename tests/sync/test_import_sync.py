"""The centre judges imports and merges again: IT and registrars may, a nurse may not."""

import getpass
import uuid

import pytest
from sqlalchemy import select

from app.data.models.identity import PatientMerge
from app.data.models.people import UserAccount
from app.data.models.registration import Patient, PatientIdentifier
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.ids import new_id
from app.domain.registration import Details
from app.services import merging, patient_import, people, registration
from app.services.patient_import import Options
from app.sync import engine
from tests.support.station import someone
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server

TEXT = b"Surname,First name,Born,MRN\nNoether,Emmy,1932-03-23,17\nMeitner,Lise,1978-11-07,18\n"


def employ(store: Store, role: Role) -> Actor:
    """Make an account that the centre knows, so that it judges what is sent from now on."""
    with store.write(intent="make_user", by=someone(Role.SYSTEM)) as tx:
        account = UserAccount(
            login=role.value, name=role.value, role=role.value, wards=["4B"], password_hash="none"
        )
        tx.add(account)
    engine.cycle(store)
    return Actor(account.id, role.value, role.value, role, new_id(), frozenset({"4B"}))


def test_the_centre_takes_an_import_and_hands_it_on(enrol: Enrol) -> None:
    a, b = enrol("W01"), enrol("W02")
    employ(a, Role.NURSE)
    table = patient_import.open_table(TEXT, named={})
    by = people.it_actor(getpass.getuser())
    patient_import.import_patients(a, by=by, data=TEXT, table=table, options=Options())
    done = engine.cycle(a)
    assert (done.refused, done.conflicts) == (0, 0)
    engine.cycle(b)
    with b.read() as session:
        assert set(session.scalars(select(Patient.family_name))) == {"Noether", "Meitner"}
        assert len(session.scalars(select(PatientIdentifier)).all()) == 2


def test_the_centre_takes_a_merge_of_a_registrar_and_refuses_one_of_a_nurse(enrol: Enrol) -> None:
    a = enrol("W01")
    registrar, nurse = employ(a, Role.REGISTRAR), employ(a, Role.NURSE)
    ids: list[uuid.UUID] = [
        registration.register_patient(
            a, by=registrar, details=Details(family_name="Curie")
        ).patient_id
        for _ in range(2)
    ]
    merging.merge(a, by=registrar, survivor_id=ids[0], merged_id=ids[1], reason="Same card")
    assert engine.cycle(a).refused == 0
    with a.write(intent="merge_patients", by=nurse) as tx:  # past the guard
        tx.add(
            PatientMerge(
                survivor_id=ids[1], merged_id=ids[0], decided_at=tx.now, decided_by=nurse.user_id,
                decided_by_name=nurse.name, reason="x",
            )
        )  # fmt: skip
    assert engine.cycle(a).refused == 1
