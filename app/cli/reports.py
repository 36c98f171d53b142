"""report: every printed document as a file, for IT and scripts."""

import argparse
import datetime as dt
from pathlib import Path

from app.cli.common import OK, answer, opened
from app.cli.given import WrongUseError
from app.data.store import Store
from app.domain.errors import UserError
from app.reports.band import SIZES
from app.reports.invoice import invoice_pdf
from app.reports.receipt import receipt_pdf
from app.services import documents, downtime, people, registration, ward_printing
from app.services.ward_papers import ward_id_of


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    report = commands.add_parser("report", help="write a printed document").add_subparsers(
        required=True, metavar="NAME"
    )
    for name, run in (("invoice", _invoice), ("receipt", _receipt)):
        made = report.add_parser(name, help=f"an issued {name}")
        made.add_argument("number", help="the number of the document")
        _add_out(made, run)
    band = report.add_parser("wristband", help="the identity band of a patient")
    band.add_argument("mrn")
    bands = [key for key, size in SIZES.items() if size.is_band]
    band.add_argument("--size", choices=bands, default=bands[0])
    _add_out(band, _wristband)
    census = report.add_parser("census", help="who was on a ward as a day ended")
    census.add_argument("--ward", required=True, metavar="CODE")
    census.add_argument("--day", metavar="D", help="as 2026-11-23; else today so far")
    _add_out(census, _census)
    packs = report.add_parser("downtime", help="the locked downtime pack of every ward")
    packs.add_argument("--out", required=True, metavar="DIR")
    packs.set_defaults(run=_downtime)


def _add_out(parser: argparse.ArgumentParser, run: object) -> None:
    parser.add_argument("--out", required=True, metavar="F.pdf")
    parser.set_defaults(run=run)


def _invoice(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        view = documents.invoice_by_number(
            store, by=people.system_actor(), number=arguments.number, copy=True
        )
    return _write(arguments, invoice_pdf(view))


def _receipt(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        view = documents.receipt_by_number(store, by=people.system_actor(), number=arguments.number)
    return _write(arguments, receipt_pdf(view))


def _wristband(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        by = people.system_actor()
        hits = registration.find_patients(store, by=by, text=arguments.mrn, limit=5)
        found = next((h.patient for h in hits.hits if h.patient.mrn == arguments.mrn), None)
        if found is None:
            raise UserError(
                f"There is no patient {arguments.mrn}", "Search: wardlight patient find"
            )
        paper = ward_printing.identity_band(
            store, by=by, patient_id=found.patient_id, size=arguments.size
        )
    return _write(arguments, paper.pdf)


def _census(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        day = _day(arguments, store)
        ward_id = ward_id_of(store, code=arguments.ward)
        paper = ward_printing.census(store, by=people.system_actor(), ward_id=ward_id, day=day)
    return _write(arguments, paper.pdf)


def _day(arguments: argparse.Namespace, store: Store) -> dt.date:
    if arguments.day is None:
        return store.clock.now().astimezone().date()
    try:
        return dt.date.fromisoformat(arguments.day)
    except ValueError:
        raise WrongUseError(f"{arguments.day} is no day", "Write it as 2026-11-23.") from None


def _downtime(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        now = store.clock.now().astimezone()
        done = downtime.export_packs(store, folder=Path(arguments.out), now=now)
    files = [str(path) for path in done.paths]
    answer(arguments, {"out": files}, "\n".join(f"Written: {file}" for file in files))
    return OK


def _write(arguments: argparse.Namespace, pdf: bytes) -> int:
    Path(arguments.out).write_bytes(pdf)
    answer(arguments, {"out": arguments.out}, f"Written: {arguments.out}")
    return OK
