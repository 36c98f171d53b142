"""Taking in tables of patients: five thousand rows, broken ones, and a stop in the middle."""

import datetime as dt
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from app.data.models.audit import AuditEntry
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.domain.registration import Details
from app.services import patient_import, registration
from app.services.patient_import import Options, PatientsImported
from tests.support.station import someone

HEAD = "Surname,First name,Born,Gender,MRN\n"


@pytest.fixture
def it() -> Actor:
    return someone(Role.IT_ADMIN, name="Ines Roth")


def line(n: int) -> str:
    """A person whom nobody is like: letters stand for the digits of the number."""
    name = "".join("aeioubcdfg"[int(c)] for c in f"{n:05}")
    born = dt.date(1930, 1, 1) + dt.timedelta(days=7 * n % 33_000)
    return f"{name}son,{name[::-1]}a,{born.isoformat()},{'FM'[n % 2]},{n}\n"


def take(store: Store, it: Actor, text: str, options: Options | None = None) -> PatientsImported:
    data = text.encode()
    table = patient_import.open_table(data, named={})
    return patient_import.import_patients(
        store, by=it, data=data, table=table, options=options or Options()
    )


def patients_of(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Patient)) or 0


def test_five_thousand_rows_are_in_and_each_broken_one_is_reported(
    store: Store, it: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patient_import, "BATCH", 500)
    rows = [line(n).rpartition(",")[0] + ",\n" for n in range(5000)]  # without a number
    for n in range(0, 5000, 100):
        rows[n] = f"=cmd{n},x,31-Feb-1950,F\n" if n % 200 else f"Broken{n},x,31-Feb-1950,F,\n"
    done = take(store, it, HEAD + "".join(rows))
    assert (done.rows, done.added, done.refused, done.known) == (5000, 4950, 50, 0)
    assert patients_of(store) == 4950
    assert done.remarks[0].line == 2
    assert (done.remarks[0].field, done.remarks[1].field) == ("birth_date", "")
    report = patient_import.report_text(done.remarks).splitlines()
    assert report[0] == "line,outcome,field,reason"
    assert len(report) == 51
    with store.read() as session:
        entries = session.scalars(
            select(AuditEntry).where(AuditEntry.action == "import_patients")
        ).all()
    assert len(entries) == 10
    assert all(e.patient_id is None for e in entries)


def test_a_stop_in_the_middle_loses_nothing_and_doubles_nothing(
    store: Store, it: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patient_import, "BATCH", 10)
    text = HEAD + "".join(line(n) for n in range(40)) + "Broken,x,31-Feb-1950,F,99\n"
    add, calls = registration.add_patient, iter(range(1000))

    def stopping(*args: object, **kwargs: object) -> object:
        if next(calls) == 25:
            raise KeyboardInterrupt
        return add(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(patient_import, "add_patient", stopping)
    with pytest.raises(KeyboardInterrupt):
        take(store, it, text)
    assert patients_of(store) == 20
    with pytest.raises(UserError, match=r"stopped behind line 21\. Go on with --resume"):
        take(store, it, text)
    done = take(store, it, text, Options(resume=True))
    assert (done.rows, done.added, done.refused, patients_of(store)) == (41, 40, 1, 40)
    with pytest.raises(UserError, match=r"taken in already\. 40 patients"):
        take(store, it, text)


def test_a_dry_run_says_the_same_and_writes_nothing(store: Store, it: Actor) -> None:
    text = HEAD + line(1) + line(2) + "Broken,x,31-Feb-1950,F,9\n"
    table = patient_import.open_table(text.encode(), named={})
    dry = patient_import.try_import(store, by=it, table=table, options=Options())
    assert patients_of(store) == 0
    done = take(store, it, text)
    assert (dry.rows, dry.added, dry.refused) == (done.rows, done.added, done.refused)
    assert dry.remarks == done.remarks


def people_here(store: Store) -> Iterator[str]:
    with store.read() as session:
        yield from session.scalars(select(Patient.family_name).order_by(Patient.id))


def test_who_is_here_already_is_reported_and_not_added(store: Store, it: Actor) -> None:
    desk = someone(Role.REGISTRAR)
    for given in ("Marie", "Irene"):
        registration.register_patient(
            store, by=desk,
            details=Details(
                family_name="Curie", given_name=given, birth_date=dt.date(1967, 11, 7), sex="F"
            ),
        )  # fmt: skip
    text = HEAD + (
        "Curie,Marie,1967-11-07,F,17\n"  # here already
        "Noether,Emmy,1982-03-23,F,18\n"
        "Noether,Emmy,1982-03-23,F,19\n"  # twice in the file
        "Meitner,Lise,1978-11-07,F,18\n"  # another person's number
    )
    done = take(store, it, text)
    assert (done.added, done.known, done.refused) == (1, 3, 0)
    assert [r.line for r in done.remarks] == [2, 4, 5]
    assert "Very likely W07-000001" in done.remarks[0].reason
    assert "has this number" in done.remarks[2].reason
    assert list(people_here(store)) == ["Curie", "Curie", "Noether"]
    again = take(store, it, text + "\n", Options(add_known=True))
    assert again.added == 2  # numbers that are taken are taken; the rest is added knowingly
    assert patients_of(store) == 5


def test_only_it_may_import(store: Store, nurse: Actor) -> None:
    with pytest.raises(DeniedError):
        take(store, nurse, HEAD + line(1))
    assert patients_of(store) == 0


def test_a_file_without_a_head_says_what_is_wanted(store: Store) -> None:
    with pytest.raises(UserError, match=r"No column holds the family name\. The first line names"):
        patient_import.open_table(b"Okafor,Grace\n", named={})
    assert patients_of(store) == 0
