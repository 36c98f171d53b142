"""patient import: a table of patients from another system."""

import argparse
import getpass
from pathlib import Path

from app.cli.common import NO, OK, answer, opened, read
from app.domain.errors import UserError
from app.domain.patient_table import FIELDS
from app.services import patient_import, people
from app.services.patient_import import Options, PatientsImported


def add(patient: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command below `patient`."""
    taken = patient.add_parser("import", help="take in a table of patients (CSV)")
    taken.add_argument("file", metavar="FILE.csv")
    taken.add_argument("--dry-run", action="store_true", help="write nothing")
    taken.add_argument("--resume", action="store_true", help="go on where it was stopped")
    taken.add_argument("--report", metavar="F.csv", help="else FILE.report.csv beside the file")
    taken.add_argument("--dates", choices=["dmy", "mdy"], default="", help="what 03/04/1958 means")
    taken.add_argument("--authority", default="IMPORT", help="whose numbers the identifiers are")
    taken.add_argument(
        "--map", action="append", default=[], metavar="HEAD=FIELD", help="what a column holds"
    )
    taken.add_argument(
        "--add-known", action="store_true", help="also add who is very likely here already"
    )
    taken.set_defaults(run=_import)


def _import(arguments: argparse.Namespace) -> int:
    data = read(arguments.file)
    options = Options(
        order=arguments.dates,
        authority=arguments.authority,
        add_known=arguments.add_known,
        resume=arguments.resume,
    )
    by = people.it_actor(getpass.getuser())
    table = patient_import.open_table(data, named=_named(arguments.map))
    with opened(arguments) as store:
        if arguments.dry_run:
            done = patient_import.try_import(store, by=by, table=table, options=options)
        else:
            done = patient_import.import_patients(
                store, by=by, data=data, table=table, options=options
            )
    report = _report(arguments)
    if report is not None:
        report.write_text(
            patient_import.report_text(done.remarks), encoding="utf-8-sig", newline=""
        )
    for_json = {
        "rows": done.rows, "added": done.added, "refused": done.refused, "known": done.known,
        "perhaps": done.perhaps, "left_out": done.left_out, "encoding": done.encoding,
        "report": report, "dry_run": arguments.dry_run,
    }  # fmt: skip
    answer(arguments, for_json, _words(done, report, dry_run=arguments.dry_run))
    return NO if done.refused or done.known else OK


def _words(done: PatientsImported, report: Path | None, *, dry_run: bool) -> str:
    added = "would be added" if dry_run else "added"
    counted = (
        f"{done.rows} rows: {done.added} {added}, {done.refused} refused, "
        f"{done.known} here already, {done.perhaps} perhaps here ({added})."
    )
    lines = [counted]
    if done.left_out:
        lines.append(f"Columns left out: {', '.join(done.left_out)}.")
    if report is not None:
        lines.append(f"Each of them with its line: {report}")
    return "\n".join(lines)


def _report(arguments: argparse.Namespace) -> Path | None:
    if arguments.report:
        return Path(arguments.report)
    return None if arguments.file == "-" else Path(arguments.file).with_suffix(".report.csv")


def _named(pairs: list[str]) -> dict[str, str]:
    named = dict(pair.rpartition("=")[::2] for pair in pairs)
    for head, field in named.items():
        if field not in FIELDS or not head:
            raise UserError(f"There is no field {field}", f"Use one of: {', '.join(FIELDS)}.")
    return named
