"""backup: make one, prove one, put one back."""

import argparse
import getpass
from dataclasses import replace
from pathlib import Path

from app import settings
from app.cli.common import NO, OK, answer, home, opened, passphrase
from app.domain.errors import UnavailableError, UserError
from app.security import keys
from app.security.backup_file import Manifest, Openers
from app.services import backup, backup_restore, backup_schedule, people
from app.services.backup_schedule import Schedule

_BROKEN = (
    "Its audit chain was broken at entry {} when it was made: tell the privacy officer, and keep "
    "it as it is."
)


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    parser = commands.add_parser("backup", help="encrypted backups of this workstation")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    for name, run, words in (
        ("create", _create, "make a backup, also while the window is open"),
        ("verify", _verify, "rehearse a restore, and say what the backup holds"),
        ("restore", _restore, "put a backup in the place of the database, which is kept"),
    ):
        one = actions.add_parser(name, help=words)
        one.add_argument("file", metavar="F")
        one.add_argument(
            "--backup-passphrase-file",
            metavar="P",
            help="holds a passphrase that opens the backup on any computer",
        )
        one.set_defaults(run=run)
    _add_schedule(actions)


def _add_schedule(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    schedule = actions.add_parser("schedule", help="let the window make backups by the clock")
    schedule.add_argument("--folder", metavar="DIR", help="where they go: another disk or a share")
    schedule.add_argument("--every", metavar="HOURS", type=int, help="1 to 168; 4 at first")
    schedule.add_argument("--keep", metavar="N", type=int, help="2 to 1000; 42 at first")
    schedule.add_argument("--off", action="store_true", help="make none by the clock")
    schedule.add_argument(
        "--backup-passphrase-file", metavar="P", help="opens every backup from now on"
    )
    schedule.set_defaults(run=_schedule)
    status = actions.add_parser("status", help="how old the last backup is; 1 if it is overdue")
    status.set_defaults(run=_status)


def _own_words(arguments: argparse.Namespace) -> str | None:
    named = arguments.backup_passphrase_file
    return keys.read_passphrase_file(Path(named)) if named else None


def _openers(arguments: argparse.Namespace) -> Openers:
    """Return what may open a backup: this workstation's key, and a passphrase.

    The database's passphrase serves where none is named. A passphrase of the backup is enough where
    the key is not at hand, so that a backup can be proved on any computer.
    """
    own, words, key = _own_words(arguments), passphrase(arguments), None
    if keys.read_key_file(home(arguments)) is not None:
        try:
            keyring = keys.os_keyring() if words is None else None
            key = keys.load_key(home(arguments), keyring=keyring, passphrase=words)
        except UnavailableError:
            if own is None:
                raise
    return Openers(backup_restore.keys_at(home(arguments), key) if key else (), own or words)


def _create(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        made = backup.create(
            store,
            by=people.it_actor(getpass.getuser()),
            file=Path(arguments.file),
            passphrase=_own_words(arguments) or passphrase(arguments),
        )
    words = (
        f"{made.file} holds everything up to {made.manifest.made_at}, {made.file_bytes:,} bytes."
    )
    if not made.recoverable:
        words += (
            " Only the keyring of this workstation opens it: to restore it elsewhere name a "
            "passphrase with --backup-passphrase-file."
        )
    answer(arguments, made, words)
    return OK


def _verify(arguments: argparse.Namespace) -> int:
    folder = home(arguments)
    found = backup_restore.verify(
        Path(arguments.file),
        openers=_openers(arguments),
        within=folder if folder.is_dir() else None,
    )
    words = f"This backup can be restored. {_told(found.manifest)}"
    if found.chain_broken_at is not None:
        words = f"{words} {_BROKEN.format(found.chain_broken_at)}"
    answer(arguments, found, words)
    return OK if found.chain_broken_at is None else NO


def _restore(arguments: argparse.Namespace) -> int:
    words = passphrase(arguments)
    done = backup_restore.restore(
        Path(arguments.file),
        by=people.it_actor(getpass.getuser()),
        home=home(arguments),
        keyring=keys.os_keyring() if words is None else None,
        passphrase=words,
        backup_passphrase=_own_words(arguments),
    )
    said = [f"Restored. {_told(done.manifest)}"]
    if done.kept is not None:
        said.append(f"The database that was there is kept as {done.kept}.")
    if done.lost:
        said.append(f"It alone holds {done.lost} later changes, which were never sent.")
    if done.chain_broken_at is not None:
        said.append(_BROKEN.format(done.chain_broken_at))
    answer(arguments, done, " ".join(said))
    return OK


def _told(manifest: Manifest) -> str:
    return (
        f"Workstation {manifest.workstation} of {manifest.facility}, made at {manifest.made_at}, "
        f"tables version {manifest.schema_version}, {manifest.audit_seq} audit entries."
    )


def _schedule(arguments: argparse.Namespace) -> int:
    folder = home(arguments)
    kept = settings.load(folder).settings
    wanted = replace(
        kept,
        backup_folder="" if arguments.off else arguments.folder or kept.backup_folder,
        backup_every_hours=arguments.every or kept.backup_every_hours,
        backups_kept=arguments.keep or kept.backups_kept,
    )
    _check(wanted, arguments)
    words = _own_words(arguments) or passphrase(arguments)
    with opened(arguments) as store:
        if words is not None:
            backup.keep_recovery(store, by=people.it_actor(getpass.getuser()), passphrase=words)
    settings.save(folder, wanted)
    said = "No backups are made by the clock."
    if wanted.backup_folder:
        said = (
            f"While the window is open a backup is made every {wanted.backup_every_hours} h in "
            f"{wanted.backup_folder}; the newest {wanted.backups_kept} are kept."
        )
    answer(arguments, Schedule.of(wanted), said)
    return OK


def _check(wanted: settings.Settings, arguments: argparse.Namespace) -> None:
    for name in ("backup_every_hours", "backups_kept"):
        if not settings.fits(name, getattr(wanted, name)):
            raise UserError(
                "That number cannot be used", "--every takes 1 to 168 hours, --keep 2 to 1000."
            )
    if wanted.backup_folder and not Path(wanted.backup_folder).is_absolute():
        raise UserError("The folder is not written in full", "Begin it at the root of the disk.")
    if wanted.backup_folder and not Path(wanted.backup_folder).is_dir():
        raise UserError(f"There is no folder {wanted.backup_folder}", "Make it first.")
    if not arguments.off and not wanted.backup_folder:
        raise UserError("No folder is named", "Say where the backups go: --folder DIR.")


def _status(arguments: argparse.Namespace) -> int:
    schedule = Schedule.of(settings.load(home(arguments)).settings)
    with opened(arguments) as store:
        by = people.it_actor(getpass.getuser())
        seen = backup_schedule.age(store, by=by, schedule=schedule)
    said = ["No backup was made yet."]
    if seen.last_at is not None:
        said = [f"The last backup is of {seen.last_at:%Y-%m-%d %H:%M} UTC: {seen.file}."]
    if seen.problem:
        said.append(f"A later one failed: {seen.problem}")
    if seen.overdue:
        said.append("It is overdue.")
    answer(arguments, seen, " ".join(said))
    return NO if seen.overdue else OK
