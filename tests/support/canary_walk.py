"""A day with the canary patient in a process of its own, which ends as if the power had failed.

    python -m tests.support.canary_walk HOME PASSPHRASE_FILE PAPERS CENTRAL_DSN

Everything is the real thing but the screen: the window is drawn offscreen. It prints what the
clipboard holds behind the lock.
"""

import logging
import os
import sys
from pathlib import Path

import psycopg
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import select

from app.data.models.control import Command
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.errors import UserError
from app.security import keys
from app.security.hardening import harden
from app.services import central, people, set_up
from app.sync import engine
from app.ui.context import Area, Place
from app.ui.crash import CrashWindow
from app.ui.widgets.dialog import WindowDialogs
from tests.story import way
from tests.story.pictures import Studio
from tests.support import canary

_log = logging.getLogger(__name__)

NOBODY_ANSWERS = "postgresql://w@127.0.0.1:9/hospital"


def main(home: Path, words: Path, papers: Path, administrator: str) -> None:
    """Live the day."""
    harden()
    logging.basicConfig(level=logging.INFO)
    passphrase = keys.read_passphrase_file(words)
    store = set_up.open_existing(home, keyring=None, passphrase=passphrase)
    with store.read() as session:
        known = select(Patient).where(Patient.family_name == canary.FAMILY)
        patient = session.scalars(known).one()
        stay = session.scalars(select(Encounter).where(Encounter.patient_id == patient.id)).one()
    way._chart(store, stay.id, _hush)
    way._bill(store, stay.id, papers, _hush)
    _sync(store, administrator)
    studio = Studio(store, home, papers)
    _register(studio)
    chart = Place(Area.CHART, patient.id, stay.id, title=canary.FAMILY)
    studio.log_in("amara")
    for place in (Place(Area.WARD), Place(Area.PATIENTS, extra=canary.FAMILY), chart):
        studio.go(place)
    workspace = studio.window.workspace
    if workspace is None or workspace.pages.top_screen is None:
        raise AssertionError("the chart is not open")
    workspace.pages.top_screen._copy()  # type: ignore[attr-defined]  # "Copy the chart as text"
    if not _clipboard():
        raise AssertionError("the chart was not copied")
    _crash(studio, patient)
    _choose_file(studio)
    studio.window.lock()
    studio.settle()
    print("behind the lock:", _clipboard(), studio.window.windowTitle(), flush=True)  # noqa: T201
    os._exit(0)  # nothing is closed: the write-ahead log stays


def _hush(_words: object) -> None:
    """Say nothing of a step."""


def _clipboard() -> str:
    clipboard = QGuiApplication.clipboard()
    parts = [clipboard.text()]
    if clipboard.supportsSelection():
        parts.append(clipboard.text(QClipboard.Mode.Selection))
    return " ".join(filter(None, parts))


def _sync(store: Store, administrator: str) -> None:
    """Sync; have a command refused by the centre; meet a server that does not answer."""
    central.enrol_this(store, dsn=administrator)
    central.sync_once(store)
    with psycopg.connect(administrator) as connection:
        connection.execute("ALTER TABLE wardlight.patient ADD CHECK (city <> 'Nowhere') NOT VALID")
    with store.write(intent="register_patient", by=people.system_actor()) as tx:
        number = tx.next_number("mrn")
        tx.add(Patient(mrn=number, family_name=canary.FAMILY, city="Nowhere"))
    if central.sync_once(store).refused != 1:
        raise AssertionError("the centre refused nothing")
    with store.read() as session:
        for reason in session.scalars(select(Command.reason).where(Command.state == "refused")):
            _log.warning("refused: %s", reason)
    engine.configure(store, dsn=NOBODY_ANSWERS)
    try:
        central.sync_once(store)
    except UserError as refusal:
        _log.warning("%s. %s", refusal.title, refusal.hint)


def _register(studio: Studio) -> None:
    """Type a name into the registration and leave it as a draft."""
    studio.log_in("tomas")
    studio.go(Place(Area.REGISTER))
    field = QApplication.focusWidget()
    if field is None:
        raise AssertionError("nothing takes the name")
    QTest.keyClicks(field, canary.FAMILY)
    studio.settle()


def _choose_file(studio: Studio) -> None:
    """Name a file by the patient in a real file dialog, which remembers where one has been."""

    def accept() -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QFileDialog):
                each.accept()

    QTimer.singleShot(0, accept)
    chosen = WindowDialogs(studio.window).save_file(
        "Save as PDF", name=f"{canary.FAMILY}.pdf", kind="PDF (*.pdf)"
    )
    if chosen is None or chosen.stem != canary.FAMILY:
        raise AssertionError("no file was chosen")


def _crash(studio: Studio, patient: Patient) -> None:
    """Meet two bugs that have the patient in their message."""

    def fail(_store: Store) -> None:
        raise RuntimeError(f"{canary.FAMILY} {canary.NATIONAL_ID}")

    def double(store: Store) -> None:
        with store.write(intent="register_patient", by=people.system_actor()) as tx:
            tx.add(Patient(id=patient.id, mrn=patient.mrn, family_name=canary.FAMILY))

    for bug in (fail, double):
        studio._runner.call(bug, _hush)
        studio.settle()
        window = next(w for w in studio.window.findChildren(CrashWindow) if w.isVisible())
        _log.error("the report: %s", window.report.text)
        window.close()
        studio.settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
