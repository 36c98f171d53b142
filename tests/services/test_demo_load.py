"""A demo load writes lawful rows in any number and never beside real patients."""

import pytest
from sqlalchemy import func, select

from app.data import search_index
from app.data.models.audit import AuditEntry
from app.data.models.charting import ObservationSet
from app.data.models.control import Outbox
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Facility
from app.data.store import Store
from app.domain.errors import UserError
from app.domain.synthetic.people import patient
from app.services import demo_load, people
from app.services.registration import find_patients

SYSTEM = people.system_actor()


def load(store: Store, patients: int, observations: int = 0) -> demo_load.DemoLoaded:
    return demo_load.load_demo(
        store, by=SYSTEM, patients=patients, observations=observations, seed=7
    )


def test_each_row_has_its_command_its_outbox_entry_and_its_place_in_the_audit_chain(
    store: Store,
) -> None:
    loaded = load(store, 60, 50)
    assert (loaded.patients, loaded.stays, loaded.observations) == (60, 3, 50)
    with store.read() as session:

        def count(table: type) -> int:
            return session.scalar(select(func.count()).select_from(table)) or 0

        assert (count(Patient), count(Encounter), count(ObservationSet)) == (60, 3, 50)
        shadowed = session.scalar(
            select(func.count()).where(Outbox.table_name == "patient").select_from(Outbox)
        )
        assert shadowed == 60
        rows = session.scalars(select(Patient).order_by(Patient.mrn)).all()
        assert [r.family_name for r in rows] == [patient(7, n).family_name for n in range(60)]
        entries = session.scalars(select(AuditEntry).order_by(AuditEntry.seq)).all()
        assert {e.action for e in entries[1:]} == {"load_demo"}


def test_what_was_loaded_is_found_whether_it_was_indexed_one_by_one_or_together(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(store, 30)
    monkeypatch.setattr(demo_load, "_SOME_INDEXED_AS_THEY_COME", 10)
    monkeypatch.setattr(demo_load, "_PATIENTS_A_COMMAND", 8)
    load(store, 30)
    for number in (0, 29):
        wanted = patient(7, number)
        hits = find_patients(store, by=SYSTEM, text=wanted.family_name).hits
        found = [h for h in hits if h.patient.details.given_name == wanted.given_name]
        assert len(found) >= 2
    with store.read() as session:
        assert search_index.installed(session.connection())


def test_an_empty_hospital_becomes_a_demonstration_and_one_with_real_patients_is_refused(
    store: Store,
) -> None:
    load(store, 1)
    with store.read() as session:
        assert session.scalars(select(Facility.demonstration)).one()
    with store.write(intent="set_up", by=SYSTEM) as tx:
        tx.session.scalars(select(Facility)).one().demonstration = False
    with pytest.raises(UserError, match="has real patients"):
        load(store, 1)


def test_numbers_that_make_no_sense_are_refused(store: Store) -> None:
    for patients, observations in ((-1, 0), (0, 5), (5, -1)):
        with pytest.raises(UserError):
            load(store, patients, observations)
