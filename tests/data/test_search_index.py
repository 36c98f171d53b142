"""The search index follows every writer and is rebuilt when its definition changes."""

import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.data import cipher, search_index
from app.data.models.registration import Patient, PatientIdentifier
from app.data.models.ward import Encounter
from app.data.open import open_store
from app.data.queries import patients
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.ids import new_id
from app.domain.scripts import LETTERS
from app.domain.search import SOUND_MARK, read_terms, sound_keys
from tests.support.clock import FixedClock
from tests.support.station import KEY


def registered(
    store: Store, by: Actor, family: str, given: str = "", **values: object
) -> uuid.UUID:
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name=family, given_name=given, **values)
        tx.add(patient)
    return patient.id


def found(store: Store, words: str) -> list[uuid.UUID]:
    with store.read() as session:
        return patients.find(session, read_terms(words, today=FixedClock().now().date()), most=50)


@pytest.mark.parametrize(
    "words",
    [
        "sorensen", "soerensen", "SØRENSEN", "sør", "jurgen s", "juergen", "Jürgen Sørensen",
        "obrien", "o'brien", "brien", "leeobrien", "sorensen obrien",
    ],
)  # fmt: skip
def test_a_name_is_found_in_any_spelling_and_order(store: Store, nurse: Actor, words: str) -> None:
    registered(store, nurse, "Becker", "Jan")
    wanted = registered(store, nurse, "Sørensen", "Jürgen Lee-O'Brien")
    assert found(store, words) == [wanted]


@pytest.mark.parametrize(
    ("typed", "family", "given"),
    [
        ("shmit", "Schmidt", "Karl"), ("muhamad", "Al-Masri", "Mohammed"),
        ("husain", "Hossein", ""), ("yusef ali", "Ali", "Youssef"),
        ("katherine", "Moore", "Cathryn"), ("meier", "Mayr", "Ute"),
        ("kovalsky", "Kowalski", "Jan"), ("muler", "Müller", "Jörg"),
        ("stephen", "Bell", "Steven"), ("shimshek", "Şimşek", "Ayşe"),
        ("muhammad", "محمود", "محمد"), ("حسين", "Hussein", "Ali"), ("عبدالله", "Abdallah", ""),
        ("rajesh", "शर्मा", "राजेश"), ("Наталья", "Holm", "Natalya"),
    ],
)  # fmt: skip
def test_a_name_is_found_by_its_sound(
    store: Store, nurse: Actor, typed: str, family: str, given: str
) -> None:
    registered(store, nurse, "Becker", "Olga")
    wanted = registered(store, nurse, family, given)
    assert found(store, typed) == [wanted]


@pytest.mark.parametrize(
    ("typed", "family"),
    [("ivan", "Иванова"), ("папад", "Papadakis"), ("papadopoyl", "Παπαδόπουλος"), ("محم", "محمد")],
)
def test_a_name_is_found_by_its_beginning_in_another_script(
    store: Store, nurse: Actor, typed: str, family: str
) -> None:
    registered(store, nurse, "Becker", "Olga")
    wanted = registered(store, nurse, family)
    assert found(store, typed) == [wanted]


_LETTERS = st.characters(
    codec="latin-1", categories=["Ll", "Lu"], exclude_characters="µªº"
) | st.sampled_from("ąćčđęěğıłńňőřśşšťůýžŻŚŁÖß -'" + "".join(LETTERS))


@given(family=st.text(_LETTERS, min_size=1, max_size=14), given_name=st.text(_LETTERS, max_size=9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_the_index_hears_names_as_the_search_does(
    store: Store, nurse: Actor, family: str, given_name: str
) -> None:
    wanted = registered(store, nurse, family, given_name)
    for key in sound_keys(f"{family} {given_name}"):
        with store.read() as session:
            hits = session.execute(
                text(
                    "SELECT count(*) FROM patient_search s JOIN patient_search_doc d "
                    "ON d.doc = s.rowid WHERE patient_search MATCH :m AND d.patient_id = :p"
                ),
                {"m": f'sound : "{SOUND_MARK}{key}"', "p": wanted.bytes},
            ).scalar_one()
        assert hits == 1, key


def test_a_new_name_replaces_the_old_one(store: Store, nurse: Actor) -> None:
    wanted = registered(store, nurse, "Curie", "Marie")
    with store.write(intent="update_patient", by=nurse) as tx:
        tx.session.get_one(Patient, wanted).family_name = "Skłodowska"
    assert found(store, "curie") == []
    assert found(store, "sklod") == [wanted]


def test_identifiers_and_visits_are_found_with_and_without_their_separators(
    store: Store, nurse: Actor
) -> None:
    wanted = registered(store, nurse, "Curie", phone="+44 7700 900417", national_id="9434765919")
    with store.write(intent="admit", by=nurse) as tx:
        tx.add(
            PatientIdentifier(patient_id=wanted, authority="SIM", value="AB-4711"),
            Encounter(
                patient_id=wanted,
                visit_number=tx.next_number("visit"),
                status="in_progress",
                admitted_at=tx.now,
            ),
        )
    for words in (
        "W07-000001", "w07000001", "943 476 5919", "9434765919",
        "07700 900417", "07700900417", "ab4711", "AB-4711", "W07-V000001", "1",
    ):  # fmt: skip
        assert found(store, words) == [wanted], words


def test_incoming_rows_are_found_renamed_and_forgotten(store: Store, nurse: Actor) -> None:
    wanted = registered(store, nurse, "Curie")
    with store.incoming() as session:
        session.execute(
            text("UPDATE patient SET family_name = 'Theirs', rev = :rev"), {"rev": new_id().bytes}
        )
    assert found(store, "theirs") == [wanted]
    with store.incoming() as session:
        session.execute(text("DELETE FROM patient"))
    assert found(store, "theirs") == []
    with store.read() as session:
        left = session.execute(text("SELECT count(*) FROM patient_search_doc")).scalar_one()
    assert left == 0


def test_an_incoming_patient_is_found(store: Store) -> None:
    with store.incoming() as session:
        session.add(
            Patient(
                id=new_id(),
                rev=new_id(),
                facility_id=new_id(),
                origin_device=new_id(),
                mrn="W09-000001",
                family_name="Elsewhere",
            )
        )
    assert len(found(store, "elsewh")) == 1


def test_a_patient_in_the_hospital_comes_first(store: Store, nurse: Actor) -> None:
    here = registered(store, nurse, "Smith", "Zoe")
    later = registered(store, nurse, "Smith", "Adam")
    assert found(store, "smith") == [later, here]
    with store.write(intent="admit", by=nurse) as tx:
        stay = Encounter(
            patient_id=here, visit_number="V1", status="in_progress", admitted_at=tx.now
        )
        tx.add(stay)
    assert found(store, "smith") == [here, later]
    with store.write(intent="discharge", by=nurse) as tx:
        tx.session.get_one(Encounter, stay.id).status = "finished"
    assert found(store, "smith") == [later, here]


def test_an_index_of_another_definition_is_rebuilt_from_the_rows(
    store: Store, nurse: Actor
) -> None:
    wanted = registered(store, nurse, "Curie")
    store.close()
    raw = cipher.connect(store.path, KEY)
    raw.execute("DROP TRIGGER patient_search_patient_update")
    raw.execute("DROP TABLE patient_search")
    raw.close()
    again = open_store(store.path.parent, KEY)
    assert found(again, "curie") == [wanted]
    with again.read() as session:
        assert search_index.installed(session.connection())
    again.close()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_text_breaks_the_search(store: Store, words: str) -> None:
    assert found(store, words) == []


def test_the_index_holds_no_second_copy_of_a_name(store: Store, nurse: Actor) -> None:
    registered(store, nurse, "Zebedee")
    with store.read() as session:
        kept = session.execute(text("SELECT name, number FROM patient_search")).one()
    assert kept == (None, None)
