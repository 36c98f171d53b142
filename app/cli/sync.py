"""central and sync: preparing the central server, enrolling, and one cycle by hand."""

import argparse
import os
import uuid

from app.cli.common import NO, OK, answer, opened
from app.cli.given import WrongUseError
from app.services import central, sync_state


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    centre = commands.add_parser("central", help="prepare the central PostgreSQL").add_subparsers(
        required=True, metavar="ACTION"
    )
    for name, run, words in (
        ("init", _central_init, "create or migrate its tables"),
        ("check", _central_check, "show its state"),
        ("enrol", _central_enrol, "let this workstation sync, or a further one join"),
        ("revoke", _central_revoke, "take a workstation's right to sync away"),
    ):
        one = centre.add_parser(name, help=words)
        one.add_argument("--dsn", help="administrator's address; else WARDLIGHT_CENTRAL_DSN")
        one.set_defaults(run=run)
        if name == "enrol":
            one.add_argument("--workstation", metavar="NAME", help="a further one, by its name")
            one.add_argument(
                "--facility", metavar="ID", type=uuid.UUID, help="where the centre has several"
            )
        if name == "revoke":
            one.add_argument(
                "device", type=uuid.UUID, help="the workstation's id, as central check lists it"
            )
    sync = commands.add_parser("sync", help="sync by hand").add_subparsers(
        required=True, metavar="ACTION"
    )
    for name, run, words in (
        ("once", _once, "one cycle"),
        ("status", _status, "what waits, and since when"),
        ("conflicts", _conflicts, "what needs a person"),
    ):
        sync.add_parser(name, help=words).set_defaults(run=run)


def _dsn(arguments: argparse.Namespace) -> str:
    dsn = arguments.dsn or os.environ.get("WARDLIGHT_CENTRAL_DSN")
    if not dsn:
        raise WrongUseError("The central server's address is missing", "Give it: --dsn DSN")
    return str(dsn)


def _central_init(arguments: argparse.Namespace) -> int:
    version = central.init(_dsn(arguments))
    answer(arguments, {"schema": version}, f"The central server has version {version}.")
    return OK


def _central_check(arguments: argparse.Namespace) -> int:
    seen = central.check(_dsn(arguments))
    lines = [
        f"PostgreSQL    {seen.server_version}",
        f"tables        version {seen.schema_version}"
        + ("" if seen.up_to_date else ", not this version's: run wardlight central init"),
        f"workstations  {seen.workstations}",
        f"conflicts     {seen.conflicts}",
        f"quarantined   {seen.quarantined}",
        *(f"{name:12}  {device}" for device, name in seen.devices.items()),
    ]
    answer(arguments, seen, "\n".join(lines))
    return OK if seen.up_to_date else NO


def _central_enrol(arguments: argparse.Namespace) -> int:
    dsn = _dsn(arguments)
    if arguments.workstation:
        made = central.enrol_further(
            dsn, name=arguments.workstation, facility_id=arguments.facility
        )
        words = f"On {arguments.workstation} run: wardlight init --join '{made.dsn}'"
    else:
        with opened(arguments) as store:
            made = central.enrol_this(store, dsn=dsn)
        words = "This workstation syncs from now on."
    answer(arguments, made, words)
    return OK


def _central_revoke(arguments: argparse.Namespace) -> int:
    central.revoke(_dsn(arguments), device_id=arguments.device)
    answer(arguments, {"revoked": arguments.device}, "It may not sync any more.")
    return OK


def _once(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        done = central.sync_once(store)
    words = (
        f"sent {done.accepted + done.merged}, refused {done.refused}, "
        f"need a person {done.conflicts}, received {done.rows} rows"
    )
    answer(arguments, done, words)
    return OK


def _status(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        seen = sync_state.view(store)
    since = f" since {seen.oldest_waiting_at:%d-%b-%Y %H:%M} UTC" if seen.oldest_waiting_at else ""
    contact = f"{seen.last_contact_at:%d-%b-%Y %H:%M} UTC" if seen.last_contact_at else "not known"
    lines = [
        f"waiting       {seen.waiting}{since}",
        f"last contact  {contact}",
        f"need a person {seen.conflicts}",
        f"refused       {seen.refused}",
    ]
    if not seen.configured:
        lines.append("No central server is named: this workstation works alone.")
    if seen.last_error:
        lines.append(seen.last_error)
    answer(arguments, seen, "\n".join(lines))
    return OK


def _conflicts(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        rows = sync_state.conflicts(store)
    for one in rows:
        words = f"{one.table_name} {one.row_id}: {', '.join(one.fields)}"
        answer(arguments, one, words)
    return NO if rows else OK
