"""The composition root: builds the Store, the Runner, the sync thread and the window."""

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.common import NO_ENVIRONMENT, home, passphrase
from app.cli.main import parse, run
from app.domain.errors import UnavailableError, UserError
from app.domain.words import later, say
from app.security import keys
from app.security.hardening import harden, own_temporary_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.data.store import Store
    from app.ui.main_window import MainWindow
    from app.ui.runner import Runner

POLICIES = "policy_taken"  # the table whose newest row decides who may do what
SYNC_STATE = "sync_state"  # the table that sync itself writes; no reason to sync again
# How long a thread may keep the interpreter while another waits for it: a keystroke must not wait
# for a paper that is being rendered (5 ms, Python's own choice, made a search ten times slower).
_TURN_S = 0.0005
VERSION = "0.1.0"
_ABOUT = (
    f"Wardlight {VERSION}, Apache-2.0. Window by Qt (LGPL-3), database by SQLCipher.",
    later("NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017."),
    later("Icons by Lucide (ISC), letters by Inter and Noto Sans Arabic (OFL-1.1)."),
)


def main() -> None:
    """Run the program and end the process with its exit code."""
    harden()
    arguments = parse(sys.argv[1:])
    sys.exit(run(arguments) if arguments.command else open_window(arguments))


def open_window(arguments: argparse.Namespace) -> int:
    """Open the window and return when it is closed."""
    if not _has_display():
        print(  # noqa: T201
            "There is no display here, so no window can open. "
            "Log in to a desktop, or use a command: wardlight --help.",
            file=sys.stderr,
        )
        return NO_ENVIRONMENT
    from PySide6.QtWidgets import QApplication

    from app import settings
    from app.ui import language, startup
    from app.ui.theme import theme

    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Wardlight")
    folder = home(arguments)
    chosen = settings.load(folder).settings
    language.apply(application, chosen.language)
    theme.apply(application, chosen.appearance, contrast=chosen.contrast, density=chosen.density)
    try:
        with _only_window(folder), own_temporary_folder(folder):
            store = _open_store(folder, arguments, ask=startup.ask_passphrase, busy=startup.busy)
            try:
                return _work(application, store, folder)
            finally:
                store.close()
    except UserError as error:
        print(f"{error.title}. {error.hint}", file=sys.stderr)  # noqa: T201
        startup.tell(error)
        return NO_ENVIRONMENT


@contextlib.contextmanager
def _only_window(folder: Path) -> Iterator[None]:
    """Hold the data folder for this window alone; makes the folder where there is none."""
    from app.data.instance import InstanceLock

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        only = InstanceLock(folder)
    except OSError as error:
        raise UnavailableError(
            say("The folder {folder} cannot be used", folder=folder),
            say("Check its name and your rights."),
        ) from error
    try:
        yield
    finally:
        only.release()


def _has_display() -> bool:
    """Whether a window can be shown: on Linux Qt aborts the process where it cannot."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def _open_store(
    folder: Path,
    arguments: argparse.Namespace,
    *,
    ask: Callable[[bool], str | None],
    busy: Callable[[str], Callable[[], None]],
) -> "Store":
    """Open the database, or make the demonstration hospital where --demo asks for it."""
    from app.services import demo_hospital, set_up

    words = passphrase(arguments)
    keyring = keys.os_keyring() if words is None else None
    kept = keys.read_key_file(folder)
    if kept is None:
        if not arguments.demo:
            raise UnavailableError(
                say("There is no database in {folder} yet", folder=folder),
                say("Run: wardlight init"),
            )
        if keyring is None and words is None:
            words = _asked(ask, new=True)
        done = busy(say("Making the demonstration hospital"))
        store = set_up.create_store(folder, keyring=keyring, passphrase=words)
        with set_up.whole_or_nothing(store):
            set_up.set_up_demo(store, device_name="W01")
            demo_hospital.add_patients(store)
        done()
    elif kept.backend == keys.PASSPHRASE and words is None:
        words = _asked(ask, new=False)
    return set_up.open_existing(folder, keyring=keyring, passphrase=words)


def _asked(ask: Callable[[bool], str | None], *, new: bool) -> str:
    words = ask(new)
    if words is None:
        raise UserError(
            say("Wardlight was not opened"), say("It needs the passphrase of its database.")
        )
    return words


def _work(application: "QApplication", store: "Store", folder: Path) -> int:
    """Build the window on an open Store, run it, and end the threads in order."""
    from app import settings
    from app.services import audit_check, audit_log, people, policy_sets
    from app.services.backup_schedule import BackupThread, Schedule
    from app.sync.thread import SyncThread
    from app.ui.comparing import Comparing
    from app.ui.downtime import DowntimePacks
    from app.ui.runner import Runner

    runner = Runner(store)
    sync = SyncThread(store, tell=runner.tell)
    runner.centre = sync.ask

    def nudge(tables: frozenset[str]) -> None:
        if SYNC_STATE not in tables:
            sync.nudge()
        if POLICIES in tables:
            runner.call(policy_sets.load, lambda _version: None)

    runner.changed.connect(nudge)
    window = build_window(application, runner, store, folder)
    sys.excepthook = lambda _kind, failure, _trace: window.show_crash(failure)
    window.resize(1366, 768)  # what it has where nobody manages windows
    window.showMaximized()
    sys.setswitchinterval(_TURN_S)
    gc.freeze()  # what stands until the end is not searched again and again for what could go
    backups = BackupThread(
        store,
        schedule=lambda: Schedule.of(settings.load(folder).settings),
        tell=runner.tell,
    )
    by = people.system_actor()
    runner.call(lambda at: audit_log.started(at, by=by, version=VERSION), _nothing)
    runner.call(audit_check.watch, _nothing)
    packs = DowntimePacks(runner, clock=store.clock, home=folder)
    comparing = Comparing(runner)
    sync.start()
    backups.start()
    try:
        return application.exec()
    finally:
        packs.stop()
        comparing.stop()
        backups.close()
        sync.close()
        window.close()
        runner.close()
        audit_log.stopped(store, by=by)


def _nothing(_result: object) -> None:
    """Take an answer that nobody waits for."""


def build_window(
    application: "QApplication", runner: "Runner", store: "Store", folder: Path
) -> "MainWindow":
    """Return the window of a workstation; the demo and the tests build it the same way."""
    from app import settings
    from app.services import set_up, station
    from app.ui import navigation
    from app.ui.lock.screen import Station
    from app.ui.main_window import MainWindow
    from app.ui.printing import Printing
    from app.ui.theme import theme

    def change(wanted: settings.Settings) -> str:
        try:
            settings.save(folder, wanted)
        except OSError:
            return say("The settings cannot be kept: {folder} takes no file.", folder=folder)
        theme.apply(
            application, wanted.appearance, contrast=wanted.contrast, density=wanted.density
        )
        window.idle.set_minutes(wanted.lock_after_minutes)
        return ""

    seen = station.station_view(store)
    words = say(
        "Demonstration hospital: everybody's password is {password}", password=set_up.DEMO_PASSWORD
    )
    window = MainWindow(
        runner=runner,
        clock=store.clock,
        station=Station(
            place=", ".join(seen.wards) or seen.hospital,
            workstation=seen.name,
            log_in_hint=words if seen.demonstration else "",
        ),
        entries=navigation.entries(
            settings=lambda: settings.load(folder).settings,
            change_settings=change,
            about=[say(line) for line in _ABOUT],
            with_components="WARDLIGHT_COMPONENTS" in os.environ,
        ),
        lock_after_minutes=settings.load(folder).settings.lock_after_minutes,
        printing=Printing(lambda: settings.load(folder).settings),
    )
    return window
