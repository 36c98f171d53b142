"""A table of patients that IT took in reaches the other workstations."""

import getpass

import pytest
from sqlalchemy import select

from app.data.models.registration import Patient, PatientIdentifier
from app.services import patient_import, people
from app.services.patient_import import Options
from app.sync import engine
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server

TEXT = b"Surname,First name,Born,MRN\nNoether,Emmy,1932-03-23,17\nMeitner,Lise,1978-11-07,18\n"


def test_the_centre_takes_an_import_and_hands_it_on(enrol: Enrol) -> None:
    a, b = enrol("W01"), enrol("W02")
    table = patient_import.open_table(TEXT, named={})
    by = people.it_actor(getpass.getuser())
    patient_import.import_patients(a, by=by, data=TEXT, table=table, options=Options())
    done = engine.cycle(a)
    assert (done.refused, done.conflicts) == (0, 0)
    engine.cycle(b)
    with b.read() as session:
        assert set(session.scalars(select(Patient.family_name))) == {"Noether", "Meitner"}
        assert len(session.scalars(select(PatientIdentifier)).all()) == 2
