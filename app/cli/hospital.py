"""init, doctor: what IT does on a workstation."""

import argparse
import getpass
import socket
from pathlib import Path

from app import settings
from app.cli.common import NO_ENVIRONMENT, OK, answer, home, opened, passphrase
from app.cli.keys import add_code, enrolment
from app.cli.users import read_secret
from app.domain.errors import UserError
from app.security import keys
from app.security.swap import open_swaps
from app.services import (
    backup_schedule,
    demo_hospital,
    people,
    set_up,
    station,
)
from app.services.backup_schedule import Schedule


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    init = commands.add_parser("init", help="create the encrypted database of this workstation")
    init.add_argument(
        "--demo",
        action="store_true",
        default=argparse.SUPPRESS,
        help="with the demonstration hospital",
    )
    init.add_argument("--facility", metavar="NAME", default="Hospital", help="the hospital's name")
    init.add_argument("--currency", metavar="CODE", default="EUR", help="ISO 4217, as EUR")
    init.add_argument("--country", metavar="CODE", default="", help="ISO 3166-1, as KE")
    init.add_argument("--workstation", metavar="NAME", default="W01", help="as on its sticker")
    init.add_argument("--join", metavar="DSN", help="become a further workstation of a hospital")
    init.add_argument(
        "--keys", metavar="FILE", type=Path, help="joining: what keys enrol made at a workstation"
    )
    add_code(init)
    init.set_defaults(run=_init)
    doctor = commands.add_parser("doctor", help="check what a support call would ask for")
    doctor.set_defaults(run=_doctor)


def _init(arguments: argparse.Namespace) -> int:
    words = passphrase(arguments)
    keyring = keys.os_keyring() if words is None else None
    folder = home(arguments)
    if arguments.join:
        return _join(arguments, words)
    login, password = "admin", ""
    if not arguments.demo:
        password = read_secret(f"Password for the first administrator ({login}): ")
        set_up.check_password(password)
    store = set_up.create_store(folder, keyring=keyring, passphrase=words)
    with set_up.whole_or_nothing(store):
        if arguments.demo:
            made = set_up.set_up_demo(store, device_name=arguments.workstation)
            demo_hospital.add_patients(store)
            people_words = f"Everybody's password is {set_up.DEMO_PASSWORD}"
        else:
            made = set_up.set_up_hospital(
                store,
                facility=arguments.facility,
                currency=arguments.currency,
                country=arguments.country,
                device_name=arguments.workstation,
                login=login,
                name=getpass.getuser(),
                password=password,
            )
            people_words = (
                f"Log in as {login}. Recovery code, told this once, to be sealed and locked away: "
                f"{made.recovery_code}"
            )
    answer(arguments, made, f"The database is in {folder}. {people_words}.")
    return OK


def _join(arguments: argparse.Namespace, words: str | None) -> int:
    keyring = keys.os_keyring() if words is None else None
    made = set_up.join_hospital(
        home(arguments),
        dsn=arguments.join,
        keyring=keyring,
        passphrase=words,
        enrolment=enrolment(arguments.keys, arguments) if arguments.keys else None,
    )
    said = f"This workstation has joined; {made.rows} rows were loaded."
    if not made.opens:
        said += (
            "\nIt cannot open sealed numbers yet. At another workstation run: wardlight keys enrol"
            " --out FILE; then here: wardlight keys take FILE."
        )
    answer(arguments, made, said)
    return OK


def _doctor(arguments: argparse.Namespace) -> int:
    folder = home(arguments)
    try:
        kept = keys.read_key_file(folder)
        with opened(arguments) as store:
            seen = station.health(store)
            saved = backup_schedule.age(
                store,
                by=people.it_actor(getpass.getuser()),
                schedule=Schedule.of(settings.load(folder).settings),
            )
    except UserError as error:
        answer(
            arguments,
            {"ok": False, "title": error.title, "hint": error.hint},
            f"{error.title}. {error.hint}",
        )
        return NO_ENVIRONMENT
    whole, swaps = seen.integrity == "ok", open_swaps()
    lines = [
        f"computer     {socket.gethostname()}",
        f"folder       {folder}",
        f"workstation  {seen.workstation}",
        f"key          {kept.backend if kept else 'none'}",
        f"encryption   SQLCipher {seen.cipher_version}",
        f"tables       version {seen.schema_version}",
        f"file         {seen.file_bytes:,} bytes, integrity {seen.integrity}",
        f"users        {seen.users}",
        f"last backup  {saved.last_at:%Y-%m-%d %H:%M} UTC"
        if saved.last_at
        else "last backup  none",
    ]
    if swaps:
        lines.append(f"swap         NOT ENCRYPTED, patients' data may lie on: {', '.join(swaps)}")
    found = {"ok": whole, "health": seen, "backup": saved, "open_swaps": swaps}
    answer(arguments, found, "\n".join(lines))
    return OK if whole else NO_ENVIRONMENT
