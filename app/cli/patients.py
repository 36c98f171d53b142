"""patient and hl7 import: the everyday services without a window."""

import argparse
from pathlib import Path

from app.cli import merging, patient_import
from app.cli.common import NO, OK, answer, opened, read
from app.domain.dates import birth_words
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.services import intake, people, registration
from app.services.merging import record_words, standing


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    patient = commands.add_parser("patient", help="find and show patients").add_subparsers(
        required=True, metavar="ACTION"
    )
    find = patient.add_parser("find", help="search as the window does")
    find.add_argument("text")
    find.set_defaults(run=_find)
    show = patient.add_parser("show", help="show one patient")
    show.add_argument("mrn")
    show.set_defaults(run=_show)
    merging.add(patient)
    patient_import.add(patient)


def add_import(hl7: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `hl7 import`, which writes to the database as the other hl7 commands do not."""
    taken = hl7.add_parser("import", help="take ADT messages into the database")
    taken.add_argument("files", nargs="+", metavar="FILE")
    taken.set_defaults(run=_import)


def _find(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        hits = registration.find_patients(
            store, by=people.system_actor(), text=arguments.text, limit=20
        )
    for hit in hits.hits:
        d = hit.patient.details
        name = shown_name(d.family_name, d.given_name, d.title)
        born = birth_words(d.birth_date, estimated=d.birth_estimated)
        answer(arguments, hit, f"{hit.patient.mrn:12} {name}, born {born} ({hit.reason})")
    return OK if hits.hits else NO


def _show(arguments: argparse.Namespace) -> int:
    by = people.system_actor()
    with opened(arguments) as store:
        patient_id = registration.patient_by_mrn(store, by=by, mrn=arguments.mrn)
        if patient_id is None:
            raise UserError(
                f"There is no patient {arguments.mrn}", "Search: wardlight patient find"
            )
        record = registration.open_record(store, by=by, patient_id=patient_id)
        into = standing(store, by=by, patient_id=patient_id).into
    lines = _lines(record) + ([f"merged   into {record_words(into)}"] if into else [])
    answer(arguments, record, "\n".join(lines))
    return OK


def _lines(record: registration.PatientRecord) -> list[str]:
    d = record.patient.details
    rows = [
        ("name", shown_name(d.family_name, d.given_name, d.title)),
        ("born", birth_words(d.birth_date, estimated=d.birth_estimated)),
        ("sex", d.sex),
        ("MRN", record.patient.mrn),
    ]
    return [f"{label:8} {value}" for label, value in rows]


def _import(arguments: argparse.Namespace) -> int:
    refused = 0
    with opened(arguments) as store:
        for name in arguments.files:
            done = intake.import_messages(
                store, by=people.system_actor(), data=read(name), file_name=Path(name).name
            )
            for one in done.results:
                match one:
                    case intake.Imported():
                        words = "taken in before" if one.repeated else f"taken in as {one.mrn}"
                        notes = "".join(f"\n  {note}" for note in one.notes)
                        answer(arguments, one, f"{name} message {one.index}: {words}{notes}")
                    case intake.Refused():
                        refused += 1
                        words = f"refused. {one.title}. {one.hint}"
                        answer(arguments, one, f"{name} message {one.index}: {words}")
    return NO if refused else OK
