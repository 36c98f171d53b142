"""audit verify and audit export: whether the log is whole, and the log itself for an auditor."""

import argparse
import datetime as dt
import getpass
import sys
from dataclasses import replace
from pathlib import Path

from app.cli.common import NO, OK, answer, opened
from app.domain.errors import UserError
from app.services import audit_check, audit_review, people


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    audit = commands.add_parser("audit", help="the audit log").add_subparsers(
        required=True, metavar="ACTION"
    )
    verify = audit.add_parser("verify", help="recompute the chain and ask its witnesses")
    verify.add_argument(
        "--central", action="store_true", help="ask the central server too, which knows the latest"
    )
    verify.set_defaults(run=_verify)
    export = audit.add_parser("export", help="write FHIR R4 AuditEvents, one JSON object a line")
    export.add_argument("--patient", metavar="MRN", help="about this patient alone")
    export.add_argument("--since", metavar="DATE", help="from this day or instant on, ISO 8601")
    export.add_argument("--until", metavar="DATE", help="before this day or instant, ISO 8601")
    export.add_argument("--out", required=True, metavar="F.ndjson", help="a new file, or - here")
    export.set_defaults(run=_export)


def _verify(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        checked = audit_check.verify(store, ask_central=arguments.central)
        audit_check.keep_alarm(store, checked)
    words = audit_check.summed_up(checked)
    if checked.broken_at is None:
        answer(arguments, checked, words)
        return OK
    advice = "Keep the file as it is and tell the privacy officer."
    answer(arguments, checked, f"{words} {advice}")
    return NO


def _export(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        lines = audit_review.export(
            store,
            by=replace(people.it_actor(getpass.getuser()), holds_key=True),
            mrn=arguments.patient,
            since=_instant(arguments.since),
            until=_instant(arguments.until),
        )
        if arguments.out == "-":
            for line in lines:
                sys.stdout.write(f"{line}\n")
            return OK
        count = audit_review.write_new(Path(arguments.out), lines)
    words = f"{count} entries written: {arguments.out}"
    answer(arguments, {"out": arguments.out, "entries": count}, words)
    return OK


def _instant(words: str | None) -> dt.datetime | None:
    if words is None:
        return None
    try:
        at = dt.datetime.fromisoformat(words)
    except ValueError:
        raise UserError(
            f"{words} is no date", "Write it as 2026-11-23 or 2026-11-23T09:00."
        ) from None
    return at if at.tzinfo else at.astimezone()
