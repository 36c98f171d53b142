"""central: preparing the central PostgreSQL, enrolling workstations and readers, upkeep."""

import argparse
import os
import uuid
from pathlib import Path

from app.cli.common import NO, OK, answer, opened
from app.cli.given import WrongUseError
from app.services import central

_RUN = "run wardlight central policies"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    centre = commands.add_parser("central", help="prepare the central PostgreSQL").add_subparsers(
        required=True, metavar="ACTION"
    )
    made = {}
    for name, run, words in (
        ("init", _init, "create or migrate its tables"),
        ("check", _check, "show its state"),
        ("policies", _policies, "let it judge by the policies in force at this workstation"),
        ("enrol", _enrol, "let this workstation sync, or a further one join"),
        ("wards", _wards, "say which wards' stays a workstation gets"),
        ("revoke", _revoke, "take a workstation's right to sync away"),
        ("reader", _reader, "make an account that reads reports"),
        (
            "maintain",
            _maintain,
            "its upkeep, for the clock: months, retention, FHIR, countersignatures",
        ),
        ("restored", _restored, "begin a new epoch after it came from a backup"),
    ):
        made[name] = centre.add_parser(name, help=words)
        made[name].add_argument("--dsn", help="administrator's address; else WARDLIGHT_CENTRAL_DSN")
        made[name].set_defaults(run=run)
    made["enrol"].add_argument("--workstation", metavar="NAME", help="a further one, by its name")
    for name in ("enrol", "reader"):
        made[name].add_argument(
            "--facility", metavar="ID", type=uuid.UUID, help="where the centre has several"
        )
        made[name].add_argument(
            "--ward", metavar="CODE", action="append", default=[], help="only this ward; repeatable"
        )
    for name in ("wards", "revoke"):
        made[name].add_argument(
            "device", type=uuid.UUID, help="the workstation's id, as central check lists it"
        )
    made["wards"].add_argument("code", nargs="*", help="codes of wards; none: the whole hospital")
    made["reader"].add_argument("name", help="small letters, digits and underscores")
    made["reader"].add_argument(
        "--clinical", action="store_true", help="may read the FHIR resources, which name patients"
    )
    made["maintain"].add_argument(
        "--keep-days", metavar="N", type=int, default=60,
        help="how long a workstation may be away and still catch up; 7 or more",
    )  # fmt: skip
    made["maintain"].add_argument(
        "--key-file", metavar="F", type=Path,
        help="countersign the audit logs with this key, which is made the first time: on the "
        "server's own host alone",
    )  # fmt: skip


def _dsn(arguments: argparse.Namespace) -> str:
    dsn = arguments.dsn or os.environ.get("WARDLIGHT_CENTRAL_DSN")
    if not dsn:
        raise WrongUseError("The central server's address is missing", "Give it: --dsn DSN")
    return str(dsn)


def _init(arguments: argparse.Namespace) -> int:
    version = central.init(_dsn(arguments))
    answer(arguments, {"schema": version}, f"The central server has version {version}.")
    return OK


def _check(arguments: argparse.Namespace) -> int:
    seen = central.check(_dsn(arguments))
    lines = [
        f"PostgreSQL    {seen.server_version}",
        f"tables        version {seen.schema_version}"
        + ("" if seen.up_to_date else ", not this version's: run wardlight central init"),
        f"policies      version {seen.policies}"
        + ("" if seen.judges_by_the_newest else f", but {seen.policies_taken} was taken: {_RUN}"),
        f"workstations  {seen.workstations}",
        f"conflicts     {seen.conflicts}",
        f"quarantined   {seen.quarantined}",
        *(f"{name:12}  {device}" for device, name in seen.devices.items()),
    ]
    answer(arguments, seen, "\n".join(lines))
    return OK if seen.up_to_date and seen.judges_by_the_newest else NO


def _policies(arguments: argparse.Namespace) -> int:
    with opened(arguments):  # its newest good set is in force from then on
        version = central.judge_by(_dsn(arguments))
    words = f"The central server judges by version {version} from now on."
    answer(arguments, {"policies": version}, words)
    return OK


def _enrol(arguments: argparse.Namespace) -> int:
    dsn = _dsn(arguments)
    if arguments.workstation:
        made = central.enrol_further(
            dsn,
            name=arguments.workstation,
            facility_id=arguments.facility,
            wards=arguments.ward,
        )
        words = f"On {arguments.workstation} run: wardlight init --join '{made.dsn}'"
    else:
        with opened(arguments) as store:
            made = central.enrol_this(store, dsn=dsn, wards=arguments.ward)
        words = "This workstation syncs from now on."
    answer(arguments, made, words)
    return OK


def _revoke(arguments: argparse.Namespace) -> int:
    central.revoke(_dsn(arguments), device_id=arguments.device)
    answer(arguments, {"revoked": arguments.device}, "It may not sync any more.")
    return OK


def _wards(arguments: argparse.Namespace) -> int:
    central.set_wards(_dsn(arguments), device_id=arguments.device, wards=arguments.code)
    words = f"the stays of {', '.join(arguments.code)}" if arguments.code else "the whole hospital"
    answer(arguments, {"wards": arguments.code}, f"From its next sync it gets {words}.")
    return OK


def _reader(arguments: argparse.Namespace) -> int:
    made = central.make_reader(
        _dsn(arguments),
        name=arguments.name,
        facility_id=arguments.facility,
        wards=arguments.ward,
        clinical=arguments.clinical,
    )
    answer(arguments, made, f"Its address, told this once: {made.dsn}")
    return OK


def _maintain(arguments: argparse.Namespace) -> int:
    done = central.maintain(
        _dsn(arguments), keep_days=arguments.keep_days, key_file=arguments.key_file
    )
    words = (
        f"let go: {done.feed} entries of the feed, {done.batches} stored answers; "
        f"FHIR resources written: {done.resources}; logs countersigned: {done.countersigned}"
    )
    answer(arguments, done, words)
    return OK


def _restored(arguments: argparse.Namespace) -> int:
    epoch = central.restored(_dsn(arguments))
    words = "Each workstation sends what this server does not have, then loads afresh."
    answer(arguments, {"epoch": epoch}, words)
    return OK
