"""The audit log of the whole hospital: who may ask, what is on record first, what is answered."""

import datetime as dt
import json
import random
import uuid
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from fhir.resources.R4B.auditevent import AuditEvent
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.control import Device, SyncState
from app.data.models.people import UserAccount, WardAssignment
from app.data.models.policy import GlassBreak, GlassEnd
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, EncounterEvent, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.audit import Sign
from app.domain.errors import DeniedError, ProofNeededError, UnavailableError
from app.domain.ids import new_id
from app.domain.search import fold
from app.services import audit_review, charting, hospital_log, merging, people, proofs
from app.services.audit_review import Only
from app.services.hospital_log import read_hospital_log
from app.sync import engine
from tests.conftest import Enrol
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

pytestmark = pytest.mark.server


def employ(store: Store, role: Role, name: str, *wards: str) -> Actor:
    """Make an account and return the person at work."""
    by = replace(someone(role, name=name), wards=frozenset(wards), holds_key=False)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            UserAccount(
                id=by.user_id, login=name.lower(), name=name, role=role.value, wards=list(wards),
                password_hash="none",
            )
        )  # fmt: skip
    return by


@pytest.fixture
def here(enrol: Enrol) -> Store:
    return enrol("W01")


@pytest.fixture
def there(here: Store, enrol: Enrol) -> Store:
    assert here
    return enrol("W02")


@pytest.fixture
def officer(here: Store) -> Actor:
    return employ(here, Role.PRIVACY_OFFICER, "Paula Brandao")


@pytest.fixture
def stay(here: Store) -> Stay:
    return admitted(here)


def travel(*stores: Store) -> None:
    for _ in range(2):
        for store in stores:
            engine.cycle(store)


def look(store: Store, by: Actor, patient_id: uuid.UUID) -> None:
    with store.write(intent="view_chart", by=by) as tx:
        tx.concerns(patient_id, category="observations")


def test_a_look_at_another_workstation_is_seen_with_its_person_patient_ward_and_place(
    here: Store, there: Store, officer: Actor, stay: Stay
) -> None:
    nurse = employ(here, Role.NURSE, "Amara Nwosu", "4B")
    travel(here, there)
    charting.view_chart(there, by=nurse, patient_id=stay.patient_id)
    engine.cycle(there)
    assert all(e.action != "view_chart" for e in audit_review.read_log(here, by=officer).entries)
    page = read_hospital_log(here, by=officer, patient_id=stay.patient_id)
    own, seen = page.entries
    assert (seen.device_name, seen.user_name, seen.action) == ("W02", "Amara Nwosu", "view_chart")
    assert (seen.patient_name, seen.ward, seen.signs) == ("OKAFOR, Grace", "4B", ())
    assert (own.action, own.device_name, own.user_name) == ("view_audit", "W01", "Paula Brandao")
    assert [(r.name, r.fits) for r in page.reach] == [("W01", True), ("W02", True)]
    assert page.after is None


def test_who_was_never_heard_of_is_told(here: Store, there: Store, officer: Actor) -> None:
    assert there
    reach = read_hospital_log(here, by=officer).reach
    assert [r.name for r in reach if r.until is None] == ["W02"]


def test_a_chain_that_does_not_fit_is_told(here: Store, officer: Actor, central: str) -> None:
    engine.cycle(here)
    with psycopg.connect(central) as connection:
        connection.execute(
            "INSERT INTO sync.audit_alarm (device_id, seq, kind) "
            "SELECT id, 1, 'fork' FROM sync.device"
        )
    assert [r.fits for r in read_hospital_log(here, by=officer).reach] == [False]


def test_the_look_is_committed_and_sent_before_anything_is_shown_and_is_one_entry_for_ten_minutes(
    here: Store, officer: Actor, central: str, clock: FixedClock
) -> None:
    for _ in range(2):
        read_hospital_log(here, by=officer, only=Only.REFUSED)
    statement = (
        "SELECT count(*) FROM wardlight.audit_entry WHERE action = 'view_audit' "
        "AND detail::jsonb ->> 'reach' = 'hospital'"
    )
    with psycopg.connect(central) as connection:
        assert connection.execute(statement).fetchone() == (1,)
    clock.forward(minutes=10)
    read_hospital_log(here, by=officer, only=Only.REFUSED)
    with psycopg.connect(central) as connection:
        assert connection.execute(statement).fetchone() == (2,)


def ask(store: Store, **changed: object) -> object:
    """Ask as a workstation that goes round our program could."""
    with store.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
        device = session.scalars(select(Device.id)).one()
    assert dsn
    values: dict[str, object] = {
        "device": device, "look": uuid.uuid4(), "only": "everything", "patient": None
    } | changed  # fmt: skip
    with psycopg.connect(dsn, autocommit=True) as connection:
        return connection.execute(
            "SELECT sync.hospital_log(%(device)s, %(look)s, %(only)s, %(patient)s, "
            "NULL, NULL, NULL, 10)",
            values,
        ).fetchone()


def on_record(store: Store, by: Actor, **detail: object) -> uuid.UUID:
    with store.write(intent="view_audit", by=by) as tx:
        tx.detail |= {"reach": "hospital", "only": "everything"} | detail
    with store.read() as session:
        found = session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc())).first()
    assert found
    return found.id


def test_a_question_that_is_not_on_record_lately_as_it_is_asked_gets_no_answer(
    here: Store, there: Store, officer: Actor, stay: Stay, central: str
) -> None:
    good = on_record(here, officer)
    with pytest.raises(psycopg.Error, match="not on record"):
        ask(here, look=good)  # it has not arrived
    engine.cycle(here)
    assert ask(here, look=good)
    for wrong in (
        {"look": uuid.uuid4()},
        {"only": "glass"},
        {"patient": stay.patient_id},
    ):
        with pytest.raises(psycopg.Error, match="not on record"):
            ask(here, **({"look": good} | wrong))
    with pytest.raises(psycopg.Error, match="not on record"):
        ask(there, look=good)  # of another workstation
    with psycopg.connect(central) as connection:
        connection.execute("UPDATE sync.command SET received_at = now() - interval '16 minutes'")
    with pytest.raises(psycopg.Error, match="not on record"):
        ask(here, look=good)


def test_the_centre_goes_by_the_person_it_knows(here: Store, officer: Actor) -> None:
    nurse = employ(here, Role.NURSE, "Amara Nwosu", "4B")
    liar = replace(nurse, role=Role.AUDITOR)  # as an altered workstation would say
    forged = on_record(here, liar)
    stranger = on_record(here, someone(Role.AUDITOR, name="Nobody Known"))
    engine.cycle(here)
    for entry in (forged, stranger):  # both were refused when they came
        with pytest.raises(psycopg.Error, match="not on record"):
            ask(here, look=entry)
    good = on_record(here, officer)
    engine.cycle(here)
    with here.write(intent="suspend_user", by=people.it_actor("Ivo")) as tx:
        tx.session.get_one(UserAccount, officer.user_id).suspended = True
    engine.cycle(here)
    with pytest.raises(psycopg.Error, match="may not read the log"):
        ask(here, look=good)


def test_whoever_may_not_read_the_log_is_refused_here_already(here: Store, nurse: Actor) -> None:
    with pytest.raises(DeniedError):
        read_hospital_log(here, by=nurse)


def test_another_hospital_s_log_is_not_seen(here: Store, officer: Actor, central: str) -> None:
    engine.cycle(here)
    other = uuid.uuid4()
    with psycopg.connect(central) as connection:
        connection.execute(
            "INSERT INTO wardlight.audit_entry SELECT (jsonb_populate_record(NULL::"
            "wardlight.audit_entry, to_jsonb(e) || jsonb_build_object('facility_id', %s::text, "
            "'id', gen_random_uuid()))).* FROM wardlight.audit_entry e",
            (str(other),),
        )
    page = read_hospital_log(here, by=officer)
    with here.read() as session:
        assert len(page.entries) == len(session.scalars(select(AuditEntry.id)).all())


def test_pages_follow_each_other_without_gap_or_double(
    here: Store, officer: Actor, nurse: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hospital_log, "PAGE", 3)
    for _ in range(8):
        with here.write(intent="work", by=nurse):
            pass
    page = read_hospital_log(here, by=officer)
    seen = list(page.entries)
    while page.after:
        page = read_hospital_log(here, by=officer, after=page.after)
        seen += page.entries
    assert [e.seq for e in seen] == list(range(len(seen), 0, -1))
    assert len(seen) == 11  # set-up, an account, the work, and this look


def test_without_a_central_server_nothing_is_asked_and_nothing_recorded(
    store: Store,
) -> None:
    with pytest.raises(UnavailableError, match="No central server is named"):
        read_hospital_log(store, by=someone(Role.AUDITOR))
    with store.read() as session:
        assert session.scalars(select(AuditEntry.action)).all() == ["set_up"]


def test_a_merged_patient_s_looks_are_the_person_s(here: Store, officer: Actor, stay: Stay) -> None:
    registrar = employ(here, Role.REGISTRAR, "Rosa Lind")
    with here.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        twice = Patient(mrn=tx.next_number("mrn"), family_name="Okafor", given_name="Grace")
        tx.add(twice)
    merging.merge(
        here, by=registrar, survivor_id=stay.patient_id, merged_id=twice.id, reason="Same person",
        sure=True,
    )  # fmt: skip
    look(here, registrar, twice.id)
    page = read_hospital_log(here, by=officer, patient_id=stay.patient_id)
    assert twice.id in {e.patient_id for e in page.entries if e.action == "view_chart"}


def test_signs_are_looked_for_over_the_whole_hospital_and_are_those_of_the_workstation(
    here: Store, there: Store, officer: Actor, stay: Stay
) -> None:
    staff = [
        employ(here, Role.NURSE, "Amara Nwosu", "4B"),
        employ(here, Role.NURSE, "Gina Ökafør", "4B"),
        employ(here, Role.DOCTOR, "Jorge Reyes", "9Z"),
        employ(here, Role.BILLING_CLERK, "Kofi Okafor"),
    ]
    travel(here, there)
    with here.write(intent="assign_ward", by=people.it_actor("Ivo")) as tx:
        for begins, ends in ((-20, -12), (4, 12)):
            tx.add(
                WardAssignment(
                    user_id=staff[0].user_id, ward="4B", kind="shift",
                    granted_by=officer.user_id, from_at=tx.now + dt.timedelta(hours=begins),
                    until_at=tx.now + dt.timedelta(hours=ends),
                )
            )  # fmt: skip
    travel(here, there)
    for by in staff:
        look(there, by, stay.patient_id)
        look(here, by, stay.patient_id)
    with there.write(intent="break_glass_begin", by=staff[2]) as tx:
        tx.concerns(stay.patient_id, reason="emergency")
    travel(there, here)
    page = read_hospital_log(here, by=officer, only=Only.SIGNS)
    assert {e.device_name for e in page.entries} == {"W01", "W02"}
    ours = {
        e.id: set(e.signs) for e in audit_review.read_log(here, by=officer, only=Only.SIGNS).entries
    }
    theirs = {e.id: set(e.signs) for e in page.entries if e.device_name == "W01"}
    assert theirs == ours
    found = {(e.user_name, e.action): set(e.signs) for e in page.entries}
    assert found["Amara Nwosu", "view_chart"] == {Sign.OFF_SHIFT}
    assert found["Gina Ökafør", "view_chart"] == {Sign.SAME_NAME}
    assert found["Jorge Reyes", "break_glass_begin"] == {Sign.BREAK_GLASS, Sign.NO_CARE}


@pytest.mark.parametrize("seed", range(3))
def test_where_a_patient_lay_is_what_the_workstation_says(
    here: Store, officer: Actor, stay: Stay, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311
    kinds = ["admitted", "transferred", "swapped", "discharged", "leave_begun", "leave_ended",
             "discharge_cancelled", "planned"]  # fmt: skip
    with here.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        ward = Ward(code="5A", name="Birch")
        tx.add(ward)
        wards = [ward.id, stay.ward_id]
        for number in range(4):
            row = Encounter(
                patient_id=stay.patient_id, visit_number=tx.next_number("visit"),
                status=chance.choice(["in_progress", "finished", "planned"]),
                ward_id=chance.choice(wards), admitted_at=tx.now - dt.timedelta(hours=number),
                discharged_at=tx.now + dt.timedelta(hours=2) if number % 2 else None,
            )  # fmt: skip
            tx.add(row)
            told: list[uuid.UUID] = []
            for step in range(chance.randrange(6)):
                kind = chance.choice(kinds)
                event = EncounterEvent(
                    encounter_id=row.id, patient_id=stay.patient_id, kind=kind,
                    at=tx.now + dt.timedelta(hours=chance.randrange(-3, 4)),
                    recorded_at=tx.now + dt.timedelta(minutes=step),
                    ward_id=chance.choice(wards) if kind in kinds[:3] else None,
                    corrects_id=chance.choice(told) if told and chance.random() < 0.4 else None,
                )  # fmt: skip
                tx.add(event)
                told.append(event.id)
    look(here, officer, stay.patient_id)
    page = read_hospital_log(here, by=officer, patient_id=stay.patient_id)
    ours = audit_review.read_log(here, by=officer, patient_id=stay.patient_id)
    theirs = {e.id: e.ward for e in page.entries}
    assert all(theirs.get(e.id, e.ward) == e.ward for e in ours.entries)
    assert len(theirs) > 1


def test_the_whole_hospital_s_log_is_written_as_fhir_and_that_is_on_record(
    here: Store, there: Store, officer: Actor, stay: Stay, tmp_path: Path
) -> None:
    travel(here, there)
    look(there, officer, stay.patient_id)
    engine.cycle(there)
    file = tmp_path / "log.ndjson"
    with pytest.raises(ProofNeededError):
        hospital_log.export_hospital_log(here, by=officer, path=file)
    with here.write(intent="proof_given", by=officer) as tx:
        proofs.record(tx, by=officer, level="password")
    done = hospital_log.export_hospital_log(here, by=officer, path=file)
    events = [AuditEvent.model_validate_json(line) for line in file.read_text().splitlines()]
    assert len(events) == done.entries
    newest = json.loads(file.read_text().splitlines()[0])
    assert newest["subtype"][-1]["code"] == "export_audit"
    assert {event.source.observer.display for event in events} == {"W01", "W02"}


def test_names_are_folded_at_the_centre_as_here(central: str) -> None:
    names = [
        "Ökafør", "ŁUKASZ", "Straße", "Đặng", "Þór", "Æsir", "ŒUVRE", "Nuñez", "عَلِيّ", "ﬁne", "",
        "Zoë  B", "O'Brien-Lee", "\N{LATIN SMALL LETTER DOTLESS I}ssiz",
    ]  # fmt: skip
    with psycopg.connect(central) as connection:
        theirs = connection.execute(
            "SELECT array_agg(sync.folded(n) ORDER BY i) FROM unnest(%s::text[]) "
            "WITH ORDINALITY AS u (n, i)",
            (names,),
        ).fetchone()
    assert theirs == ([fold(name) for name in names],)


def test_what_was_done_behind_a_glass_is_counted_on_every_workstation(
    here: Store, there: Store, officer: Actor, stay: Stay, clock: FixedClock
) -> None:
    doctor = employ(here, Role.DOCTOR, "Jorge Reyes", "9Z")
    travel(here, there)
    with there.write(intent="break_glass_begin", by=doctor) as tx:
        row = GlassBreak(
            id=new_id(), patient_id=stay.patient_id, user_id=doctor.user_id,
            user_name=doctor.name, role="doctor", session_id=doctor.session_id,
            reason="emergency", words="Cardiac arrest", begun_at=tx.now,
            until=tx.now + dt.timedelta(minutes=30),
        )  # fmt: skip
        tx.add(row)
        tx.concerns(stay.patient_id, glass=str(row.id))
    for store in (there, there, here):
        look(store, doctor, stay.patient_id)
    clock.forward(minutes=5)
    with there.write(intent="break_glass_end", by=doctor) as tx:
        tx.add(GlassEnd(break_id=row.id, ended_at=tx.now))
        tx.concerns(stay.patient_id, glass=str(row.id))
    clock.forward(minutes=5)
    look(there, doctor, stay.patient_id)
    travel(there, here)
    seen = hospital_log.hospital_glass(here, by=officer)
    assert seen.acts == {row.id: (("view_chart", 3),)}
    assert seen.devices == {row.id: "W02"}
    assert [r.name for r in seen.reach] == ["W01", "W02"]
