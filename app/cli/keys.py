"""keys: what IT does with the keys of a hospital and of this workstation."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from app.cli.common import OK, answer, database_key, home, opened, passphrase
from app.domain.errors import UserError
from app.security import code_file, keys
from app.security.keyset import Purpose
from app.services import key_care, key_change, key_rotation, people
from app.services.key_care import Enrolment

_DATABASE = "database"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    group = commands.add_parser("keys", help="the keys of sealed fields, and of the database")
    actions = group.add_subparsers(required=True, metavar="ACTION")
    status = actions.add_parser("status", help="which keys there are, and what is under each")
    status.set_defaults(run=_status)
    enrol = actions.add_parser("enrol", help="a file that carries the hospital's keys")
    enrol.add_argument("--out", metavar="FILE", required=True, type=Path)
    enrol.set_defaults(run=_enrol)
    take = actions.add_parser("take", help="take the hospital's keys from such a file")
    add_code(take)
    take.add_argument("file", metavar="FILE", type=Path)
    take.set_defaults(run=_take)
    rotate = actions.add_parser("rotate", help="go over to a new key; may be stopped and resumed")
    rotate.add_argument("what", choices=[*Purpose, _DATABASE])
    rotate.set_defaults(run=_rotate)
    retire = actions.add_parser("retire", help="let an older key open nothing any more")
    retire.add_argument("key_id", metavar="KEY", type=int, help="as keys status lists it")
    retire.set_defaults(run=_retire)
    destroy = actions.add_parser("destroy", help="destroy a retired key for good")
    destroy.add_argument("key_id", metavar="KEY", type=int, help="as keys status lists it")
    destroy.set_defaults(run=_destroy)
    escrow = actions.add_parser("escrow", help="a recovery file, for the hospital's safe")
    escrow.add_argument("--out", metavar="FILE", required=True, type=Path)
    escrow.set_defaults(run=_escrow)
    recover = actions.add_parser("recover", help="keep the key of a recovery file here again")
    add_code(recover)
    recover.add_argument("file", metavar="FILE", type=Path)
    recover.set_defaults(run=_recover)


def add_code(parser: argparse.ArgumentParser) -> None:
    """Add the option that names where a code stands."""
    parser.add_argument(
        "--code-file", metavar="F", type=Path, help="holds the code; else it is read from stdin"
    )


def enrolment(file: Path, arguments: argparse.Namespace) -> Enrolment:
    """Return an enrolment file and its code."""
    return Enrolment(_text(file), _code(arguments))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UserError(f"{file} is no file of Wardlight", "Choose the right file.") from error


def _code(arguments: argparse.Namespace) -> str:
    if arguments.code_file:
        return keys.read_passphrase_file(arguments.code_file)
    if sys.stdin.isatty():
        return getpass.getpass("The code of the file: ")
    return sys.stdin.readline().strip()


def _write(file: Path, text: str) -> None:
    """Write a key file for its owner alone; it is never written over another."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise UserError(f"{file} is there already", "Name another file.") from error
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(text)


def _status(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        views = key_care.key_views(store, by=people.it_actor(getpass.getuser()))
    for one in views:
        use = "seals" if one.primary else one.state
        words = f"{one.purpose:7} {one.key_id:>10}  {use:9} {one.cells:>8} cells"
        answer(arguments, one, f"{words}, {one.uses_here} sealed here")
    return OK


def _enrol(arguments: argparse.Namespace) -> int:
    code, key = code_file.new_code(), database_key(arguments)
    with opened(arguments) as store:
        text = key_care.enrolment_file(
            store, by=people.it_actor(getpass.getuser()), database_key=key, code=code
        )
    _write(arguments.out, text)
    words = (
        f"{arguments.out} opens by the code {code}\n"
        "Tell the code another way than the file travels; delete the file when it was taken."
    )
    answer(arguments, {"file": str(arguments.out), "code": code}, words)
    return OK


def _take(arguments: argparse.Namespace) -> int:
    brought, key = enrolment(arguments.file, arguments), database_key(arguments)
    with opened(arguments) as store:
        taken = key_care.take_enrolment(
            store, by=people.it_actor(getpass.getuser()), database_key=key, enrolment=brought
        )
    answer(arguments, taken, "This workstation holds the keys of its hospital.")
    return OK


def _rotate(arguments: argparse.Namespace) -> int:
    by = people.it_actor(getpass.getuser())
    if arguments.what == _DATABASE:
        words = passphrase(arguments)
        keyring = keys.os_keyring() if words is None else None
        changed = key_change.change_database_key(
            home(arguments), by=by, keyring=keyring, passphrase=words
        )
        answer(arguments, changed, "The database has a new key. Make a new recovery file now.")
        return OK
    with opened(arguments) as store:
        done = key_rotation.rotate(
            store, by=by, purpose=Purpose(arguments.what), progress=_progress
        )
    left = f" {done.left} do not open and stay as they are." if done.left else ""
    spent = "".join(
        f"\nNothing here needs the key {key_id}. When every workstation has synced: "
        f"wardlight keys retire {key_id}"
        for key_id in done.spent
    )
    answer(arguments, done, f"{done.resealed} rows are under key {done.key_id}.{left}{spent}")
    return OK


def _progress(done: int, todo: int) -> None:
    print(f"{done} of {todo} rows", file=sys.stderr)


def _retire(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        gone = key_rotation.retire_key(
            store,
            by=people.it_actor(getpass.getuser()),
            key_id=arguments.key_id,
            progress=_progress,
        )
    answer(arguments, gone, f"Key {gone.key_id} opens nothing any more.")
    return OK


def _destroy(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        gone = key_rotation.destroy_key(
            store, by=people.it_actor(getpass.getuser()), key_id=arguments.key_id
        )
    answer(arguments, gone, f"Key {gone.key_id} is destroyed.")
    return OK


def _escrow(arguments: argparse.Namespace) -> int:
    code, key = code_file.new_code(), database_key(arguments)
    with opened(arguments) as store:
        text = key_care.recovery_file(
            store, by=people.it_actor(getpass.getuser()), database_key=key, code=code
        )
    _write(arguments.out, text)
    words = (
        f"{arguments.out} opens by the code {code}\n"
        "Print the code, seal it, and keep it in another place than the file."
    )
    answer(arguments, {"file": str(arguments.out), "code": code}, words)
    return OK


def _recover(arguments: argparse.Namespace) -> int:
    escrowed = key_care.escrowed(_text(arguments.file), code=_code(arguments))
    words = passphrase(arguments)
    keyring = keys.os_keyring() if words is None else None
    made = key_change.recover(home(arguments), escrowed, keyring=keyring, passphrase=words)
    answer(arguments, made, f"The key of {escrowed.workstation} is kept here again.")
    return OK
