"""The packs are written by themselves, printed by one key, and a failure is told without asking."""

import io
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.actor import Role
from app.domain.errors import UserError
from app.domain.ward_papers import DowntimeView
from app.reports import downtime as paper
from app.services import downtime
from app.settings import Settings
from app.ui.downtime import DowntimePacks
from app.ui.main_window import MainWindow
from app.ui.printing import Printing
from app.ui.runner import Runner
from app.ui.screens.settings.downtime import DowntimeCard
from app.ui.screens.settings.printers import PrinterCard
from app.ui.shell.workspace import Workspace
from tests.support.cedar import Cedar
from tests.support.clock import FixedClock
from tests.support.desk import Desk
from tests.support.packs import write_packs
from tests.support.printer import PaperTray
from tests.support.station import someone
from tests.ui.conftest import ScriptedDialogs


def words(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.fixture
def cedar(store: Store) -> Cedar:
    made = Cedar(store)
    made.admit("Okafor", "Grace", bed="A3")
    return made


def test_packs_are_written_at_the_start_and_then_when_they_are_due(
    qtbot: QtBot, runner: Runner, cedar: Cedar, clock: FixedClock, tmp_path: Path
) -> None:
    changed: list[frozenset[str]] = []
    runner.changed.connect(changed.append)
    packs = DowntimePacks(runner, clock=clock, home=tmp_path)
    qtbot.waitUntil(lambda: len(changed) == 1)
    pack = tmp_path / downtime.FOLDER / "4B Cedar.pdf"
    first = pack.read_bytes()
    packs.look()
    looked: list[object] = []
    runner.call(downtime.state, looked.append)
    qtbot.waitUntil(lambda: len(looked) == 1)
    assert pack.read_bytes() == first
    clock.forward(minutes=31)
    packs.look()
    qtbot.waitUntil(lambda: len(changed) == 2)
    packs.stop()
    assert pack.read_bytes() != first
    assert downtime.state(cedar.store).written_at == clock.now()


def test_a_folder_that_takes_no_pack_is_noted_and_tried_again(
    qtbot: QtBot, runner: Runner, cedar: Cedar, clock: FixedClock, tmp_path: Path
) -> None:
    changed: list[frozenset[str]] = []
    runner.changed.connect(changed.append)
    wrong = tmp_path / downtime.FOLDER
    wrong.write_bytes(b"a file where the folder should be")
    packs = DowntimePacks(runner, clock=clock, home=tmp_path)
    qtbot.waitUntil(lambda: len(changed) == 1)
    assert "cannot be written" in downtime.state(cedar.store).problem
    wrong.unlink()
    packs.look()
    qtbot.waitUntil(lambda: len(changed) == 2)
    packs.stop()
    assert downtime.state(cedar.store).problem == ""
    assert (wrong / "4B Cedar.pdf").is_file()


def test_packs_are_rendered_beside_the_database_thread(
    qtbot: QtBot,
    runner: Runner,
    cedar: Cedar,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads: list[str] = []
    real = paper.downtime_pdf

    def render(view: DowntimeView) -> bytes:
        threads.append(threading.current_thread().name)
        return real(view)

    monkeypatch.setattr(paper, "downtime_pdf", render)
    packs = DowntimePacks(runner, clock=clock, home=tmp_path)
    qtbot.waitUntil(lambda: downtime.state(cedar.store).written_at is not None)
    packs.stop()
    assert {name.rpartition("_")[0] for name in threads} == {"papers"}


def test_a_failure_stands_in_the_status_bar_and_asks_nobody(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, store: Store, dialogs: ScriptedDialogs
) -> None:
    (store.path.parent / downtime.FOLDER).write_bytes(b"a file where the folder should be")
    done = write_packs(store, home=store.path.parent, now=store.clock.now().astimezone())
    assert done.paths == ()
    window._tick()
    qtbot.waitUntil(lambda: workspace.status._downtime.text() == "Downtime packs not written")
    assert dialogs.asked == []


def test_one_key_prints_the_pack_at_once(
    qtbot: QtBot, cedar: Cedar, workspace: Workspace, window: MainWindow, tray: PaperTray
) -> None:
    assert window.isVisible()
    tray.here = ("Office",)
    QTest.keyClick(workspace, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: bool(tray.printed))
    printer, title, pdf = tray.printed[0]
    assert (printer, title) == ("Office", "Wardlight document")
    assert "OKAFOR, Grace" in words(pdf)
    assert cedar.beds


def test_it_says_how_fresh_the_packs_are_and_prints_the_envelope(
    qtbot: QtBot, cedar: Cedar
) -> None:
    desk = Desk(cedar.store, by=someone(Role.IT_ADMIN))
    card = DowntimeCard(desk.context)
    qtbot.addWidget(card)
    card.refresh()
    assert card.words.text() == "Not written yet · every 30 min"
    now = cedar.store.clock.now().astimezone()
    write_packs(cedar.store, home=cedar.store.path.parent, now=now)
    card.refresh()
    assert card.words.text() == f"Written {now:%H:%M} · every 30 min"
    card.every.setCurrentIndex(0)
    card.every.activated.emit(0)
    assert downtime.state(cedar.store).every_minutes == 5
    card.envelope.click()
    ((use, _name, pdf),) = desk.prints.sent
    assert use == "document"
    page = words(pdf)
    assert downtime.password_for_envelope(cedar.store, by=desk.by) in page
    assert "break the seal" in page


def test_a_nurse_sees_the_state_alone(qtbot: QtBot, cedar: Cedar) -> None:
    card = DowntimeCard(Desk(cedar.store).context)
    qtbot.addWidget(card)
    card.show()
    card.refresh()
    assert not card.envelope.isVisible()
    assert not card.every.isVisible()


def test_a_printer_is_chosen_for_each_use(qtbot: QtBot, store: Store) -> None:
    kept = [Settings(label_printer="Gone")]
    refusal = [""]

    def change(new: Settings) -> str:
        if not refusal[0]:
            kept[0] = new
        return refusal[0]

    card = PrinterCard(Desk(store).context, now=lambda: kept[0], change=change)
    qtbot.addWidget(card)
    card.refresh()
    assert card.documents.currentText() == "The system's own: Office"
    assert card.bands.currentText() == "No printer: save as PDF"
    assert card.labels.currentText() == "Gone (not here now)"
    card.bands.setCurrentIndex(2)
    card.band_size.setCurrentIndex(1)
    card.bands.activated.emit(2)
    assert kept[0] == replace(
        Settings(), band_printer="Zebra", band_size="band-child", label_printer="Gone"
    )
    refusal[0] = "The settings cannot be kept."
    card.bands.setCurrentIndex(0)
    card.bands.activated.emit(0)
    assert card.bands.currentText() == "Zebra"


def test_printing_decides_by_the_settings_of_now() -> None:
    tray = PaperTray()
    printing = Printing(lambda: Settings(document_printer="Zebra"), tray)
    assert [printing.printer_for(use) for use in ("document", "band", "label")] == ["Zebra", "", ""]
    with pytest.raises(UserError):
        tray.print_pdf(b"", printer="Gone", title="")
    printing.close()
