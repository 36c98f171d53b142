"""Sealed columns: sealed text in the file, the clear in the row, and every cell in its place."""

import uuid

import pytest
from sqlalchemy import select, text

from app.data import cipher, sealed
from app.data.models.keys import FacilityKey, KeptKey, KeyUse
from app.data.models.registration import Coverage, Patient, PatientIdentifier
from app.data.open import open_store
from app.data.sealed import UNREADABLE
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError
from app.native import cutils
from app.security import keyset
from tests.support.station import CARRIER, KEY, station

NUMBER, POLICY = "9434765919", "NH-77-4410"


def registered(store: Store, by: Actor, number: str = NUMBER) -> uuid.UUID:
    with store.write(intent="register_patient", by=by) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name="Curie", national_id=number)
        tx.add(patient)
        return patient.id


def row(store: Store, patient_id: uuid.UUID) -> Patient:
    with store.read() as session:
        return session.get_one(Patient, patient_id)


def everything(store: Store) -> str:
    """Every value of every table, as text."""
    raw = cipher.connect(store.path, KEY)
    tables = [r[0] for r in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    lines = [
        repr(one)
        for table in tables
        if not table.startswith("patient_search")
        for one in raw.execute(f'SELECT * FROM "{table}"')  # noqa: S608
    ]
    raw.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, patient_search, 'row')")
    terms = [one[0] for one in raw.execute("SELECT term FROM temp.terms")]
    raw.close()
    return "\n".join(lines + terms)


def test_no_number_is_in_the_clear_in_any_table_or_in_the_search_index(
    store: Store, nurse: Actor
) -> None:
    patient_id = registered(store, nurse)
    with store.write(intent="set_up", by=nurse) as tx:
        tx.add(
            Coverage(
                patient_id=patient_id,
                payer_name="Plan",
                policy_number=POLICY,
                share_basis_points=1,
            ),
            PatientIdentifier(patient_id=patient_id, authority="NHS", kind="NH", value=NUMBER),
            PatientIdentifier(patient_id=patient_id, authority="SIM", kind="MR", value="SIM-4711"),
        )
    assert row(store, patient_id).national_id == NUMBER
    with store.read() as session:
        assert session.scalars(select(Coverage)).one().policy_number == POLICY
        values = [i.value for i in session.scalars(select(PatientIdentifier))]
    assert sorted(values) == [NUMBER, "SIM-4711"]
    seen = everything(store)
    assert "SIM-4711" in seen  # what is not national is found, so the look is a real one
    assert "curie" in seen
    assert not [clear for clear in (NUMBER, POLICY, "NH774410") if clear in seen]


def test_a_row_may_be_read_when_its_session_is_closed(store: Store, nurse: Actor) -> None:
    found = row(store, registered(store, nurse))
    assert found.national_id == NUMBER


def test_a_changed_number_is_sealed_anew_and_the_same_one_is_left(
    store: Store, nurse: Actor
) -> None:
    patient_id = registered(store, nurse)
    before = row(store, patient_id).national_id_cell
    for number in (NUMBER, "4010232137", ""):
        with store.write(intent="update_patient", by=nurse) as tx:
            tx.session.get_one(Patient, patient_id).national_id = number
        now = row(store, patient_id)
        assert now.national_id == number
        assert (now.national_id_cell == before) == (number == NUMBER)
        assert (now.national_id_token is None) == (number == "")
    assert row(store, patient_id).national_id_cell == ""


def test_a_row_read_again_in_the_same_session_shows_what_is_stored(
    store: Store, nurse: Actor
) -> None:
    one, other = registered(store, nurse), registered(store, nurse, "4010232137")
    with store.read() as session:
        first = session.get_one(Patient, one)
        assert first.national_id == NUMBER
        with store.write(intent="update_patient", by=nurse) as tx:
            tx.session.get_one(Patient, one).national_id = ""
        session.rollback()
        session.refresh(first)
        assert first.national_id == ""
        assert session.get_one(Patient, other).national_id == "4010232137"


def test_cells_that_were_swapped_do_not_open(store: Store, nurse: Actor) -> None:
    one, other = registered(store, nurse), registered(store, nurse, "4010232137")
    third = registered(store, nurse, "1234567881")
    first, second = row(store, one).national_id_cell, row(store, other).national_id_cell
    with store.write(intent="forge", by=nurse) as tx:
        for row_id, cell in ((one, second), (other, first)):
            tx.session.execute(
                text("UPDATE patient SET national_id = :cell, rev = :rev WHERE id = :id"),
                {"cell": cell, "rev": tx.command.id.bytes, "id": row_id.bytes},
            )
    assert row(store, one).national_id == UNREADABLE
    with store.read() as session:
        rows = session.scalars(select(Patient).order_by(Patient.id)).all()
        sealed.open_rows(rows)  # one that is forged doesn't close the list
        by_id = {r.id: r.national_id for r in rows}
    assert by_id == {one: UNREADABLE, other: UNREADABLE, third: "1234567881"}
    with pytest.raises(cutils.SealError):
        store.vault.open([keyset.unspell(second)], [sealed.place("patient", "national_id", one)])


@pytest.mark.parametrize("cell", ["s1.", "s1.????", "s1.AAAA", "s1." + 80 * "A"])
def test_a_cell_that_is_garbage_does_not_open(store: Store, nurse: Actor, cell: str) -> None:
    patient_id = registered(store, nurse)
    with store.write(intent="forge", by=nurse) as tx:
        tx.session.get_one(Patient, patient_id).national_id_cell = cell
    assert row(store, patient_id).national_id == UNREADABLE


def test_a_list_opens_in_one_call(
    store: Store, nurse: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = {registered(store, nurse, f"{n:010}"): f"{n:010}" for n in range(20)}
    sizes = []
    whole = store.vault.open

    def counted(values: list[bytes], places: list[bytes]) -> list[bytes]:
        sizes.append(len(values))
        return whole(values, places)

    monkeypatch.setattr(store.vault, "open", counted)
    with store.read() as session:
        rows = session.scalars(select(Patient)).all()
        sealed.open_rows(rows)
        sealed.open_rows(rows)  # what is open stays open
        assert {r.id: r.national_id for r in rows} == wanted
    assert sizes == [20]


def test_a_command_that_fails_leaves_no_key_behind(store: Store, nurse: Actor) -> None:
    with pytest.raises(RuntimeError), store.write(intent="register_patient", by=nurse) as tx:
        tx.add(Patient(mrn="X", family_name="Curie", national_id=NUMBER))
        raise RuntimeError
    with store.read() as session:
        assert session.scalars(select(FacilityKey)).all() == []
    assert row(store, registered(store, nurse)).national_id == NUMBER
    with store.read() as session:
        purposes = [k.purpose for k in session.scalars(select(FacilityKey))]
    assert sorted(purposes) == ["fields", "tokens"]


def test_uses_are_counted_over_a_restart(store: Store, nurse: Actor) -> None:
    for _ in range(2):
        registered(store, nurse)
    store.close()
    again = open_store(store.path.parent, KEY)
    registered(again, nurse)
    with again.read() as session:
        assert [u.uses for u in session.scalars(select(KeyUse))] == [3]
    again.close()


def test_the_keys_in_the_file_open_by_its_own_key_alone(store: Store) -> None:
    with store.local() as session:
        kept = session.get_one(KeptKey, "carrier")
        kept.wrapped = session.get_one(KeptKey, "backup").wrapped
    store.close()
    with pytest.raises(UnavailableError, match="The keys in this database cannot be opened"):
        open_store(store.path.parent, KEY)


def test_two_workstations_of_a_hospital_make_the_same_tokens(store: Store, nurse: Actor) -> None:
    registered(store, nurse)
    other = station(store.path.parent / "other", name="W08")
    with store.read() as theirs, other.write(intent="set_up", by=nurse) as tx:
        for key in theirs.scalars(select(FacilityKey)):
            values = {c: getattr(key, c) for c in ("purpose", "key_id", "state", "wrapped")}
            tx.add(FacilityKey(made_at=key.made_at, **values))
    mine, yours = registered(store, nurse), registered(other, nurse, "943 476-5919")
    one, two = row(store, mine), row(other, yours)
    assert one.national_id_token == two.national_id_token is not None
    assert one.national_id_cell != two.national_id_cell
    other.close()


def test_without_the_hospital_s_keys_nothing_sealed_is_read_or_written(
    store: Store, nurse: Actor
) -> None:
    patient_id = registered(store, nurse)
    store.vault.take(keyset.make_device_secrets())
    assert row(store, patient_id).national_id == UNREADABLE
    with pytest.raises(UnavailableError, match="does not hold the keys"):
        registered(store, nurse, "4010232137")
    registered(store, nurse, "")  # who has no number is registered all the same
    store.vault.take(keyset.make_device_secrets(carrier=CARRIER))
    assert row(store, patient_id).national_id == NUMBER
