import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.control import Command, Device
from app.data.models.decisions import Conflict
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Role
from app.domain.ids import new_id
from app.services import people
from app.services.sync_state import CycleView, RecordStateView, SyncStateView
from app.ui.context import Area, Place
from app.ui.main_window import MainWindow
from app.ui.runner import Runner
from app.ui.screens.billing.forms import ChargeForm
from app.ui.screens.charting.entry import from_draft
from app.ui.screens.charting.note_presenter import TypedNote
from app.ui.screens.registration.form import EMPTY
from app.ui.screens.registration.screen import RegistrationScreen
from app.ui.screens.sync.screen import SyncScreen
from app.ui.screens.sync.words import cycle_words, page, sum_up
from app.ui.shell.workspace import Workspace
from app.ui.sync_words import age_words, put_in_words, record_words
from app.ui.widgets.button import Button
from app.ui.widgets.notice import Alert
from tests.support.station import someone
from tests.ui.conftest import PASSWORD

NOW = dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC)
CALM = SyncStateView(
    configured=True, waiting=0, oldest_waiting_at=None, last_contact_at=NOW, last_error=None,
    conflicts=0, refused=0,
)  # fmt: skip


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (CALM, ("ok", "Everything is saved and sent")),
        (replace(CALM, waiting=3, oldest_waiting_at=NOW), ("info", "Waiting to send")),
        (replace(CALM, waiting=3, last_error="x"), ("warn", "Could not send, will try again")),
        (replace(CALM, conflicts=1, last_error="x"), ("warn", "Some changes need a decision")),
        (
            replace(CALM, refused=1, conflicts=1),
            ("danger", "The central server refused some changes"),
        ),
        (replace(CALM, configured=False), ("info", "This workstation works on its own")),
    ],
)
def test_the_gravest_thing_is_said_first(state: SyncStateView, said: tuple[str, str]) -> None:
    assert sum_up(state)[:2] == said


def test_what_went_wrong_inside_is_never_shown() -> None:
    said = sum_up(replace(CALM, last_error="psycopg.OperationalError: connection refused"))
    assert "psycopg" not in " ".join(said)


def test_the_bars_say_it_as_people_do() -> None:
    waiting = replace(CALM, waiting=1203, conflicts=1, refused=1)
    words = put_in_words(waiting, now=NOW)
    at = NOW.astimezone()
    assert words.waiting == "1,203 waiting to send"
    assert words.contact == f"last contact {at:%H:%M}"
    assert words.needs == "2 need you"
    assert put_in_words(CALM, now=NOW).waiting == "all sent"
    assert put_in_words(CALM, now=NOW).needs == ""


def test_an_unknown_last_contact_is_said_to_be_unknown() -> None:
    words = put_in_words(replace(CALM, last_contact_at=None), now=NOW)
    assert words.contact == "last contact not known"


def test_a_contact_of_another_day_has_its_date() -> None:
    words = put_in_words(replace(CALM, last_contact_at=NOW - dt.timedelta(days=2)), now=NOW)
    assert words.contact.startswith("last contact 21-Nov ")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "less than a minute"),
        (59, "less than a minute"),
        (60, "1 minute"),
        (59 * 60, "59 minutes"),
        (2 * 3600, "2 hours"),
        (86400, "1 day"),
    ],
)
def test_an_age_is_said_in_its_largest_unit(seconds: int, words: str) -> None:
    assert age_words(NOW - dt.timedelta(seconds=seconds), now=NOW) == words


def test_the_page_shows_the_real_state(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.go(Place(Area.SYNC))
    page = workspace.pages.top_screen
    assert isinstance(page, SyncScreen)
    alert = page.state.findChild(Alert)
    assert isinstance(alert, Alert)
    qtbot.waitUntil(lambda: "works on its own" in alert.accessibleName())
    words = [each.text() for each in page.findChildren(QLabel)]
    assert "Saved on this workstation" in words
    assert all(each.isEnabled() for each in page.state.findChildren(QPushButton))


def test_an_old_wait_is_said_with_its_age_and_a_stuck_one_is_grave() -> None:
    old = replace(CALM, waiting=3, oldest_waiting_at=NOW - dt.timedelta(minutes=17))
    assert put_in_words(old, now=NOW).waiting == "3 waiting to send, oldest 17 minutes"
    assert sum_up(old)[:2] == ("danger", "Something is stuck")
    away = replace(old, last_contact_at=NOW - dt.timedelta(minutes=20), last_error="x")
    assert sum_up(away)[1] == "Could not send, will try again"


def test_a_wrong_clock_and_a_first_load_are_said() -> None:
    assert sum_up(replace(CALM, clock_skew_s=-900))[1] == "The clock of this computer is wrong"
    loading = page(replace(CALM, loaded=1200, to_load=5000, clock_skew_s=900), (), now=NOW)
    assert loading.headline == "Loading the hospital's records"
    assert ("Loaded", "1,200 / 5,000") in loading.facts
    assert ("This computer's clock", "15 minutes fast") in loading.facts


@pytest.mark.parametrize(
    ("cycle", "words"),
    [
        (CycleView(NOW, 3, 14, 0, 0, "", ""), "3 sent, 14 received"),
        (CycleView(NOW, 1, 0, 1, 0, "", ""), "1 sent, 1 needs a decision"),
        (CycleView(NOW, 0, 0, 0, 0, "Away", ""), "Away"),
        (CycleView(NOW, 0, 0, 0, 0, "", ""), "The central server answers again"),
        (CycleView(NOW, 0, 9, 0, 0, "", "whole"), "9 received, everything was loaded"),
    ],
)
def test_the_history_says_what_a_cycle_did(cycle: CycleView, words: str) -> None:
    assert cycle_words(cycle)[0] == words


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("waiting", "not yet sent"), ("sent", "sent"), ("conflict", "needs a decision"),
        ("refused", "refused by the central server, kept here"),
    ],
)  # fmt: skip
def test_each_record_says_where_it_stands(state: str, words: str) -> None:
    at = NOW.astimezone()
    said = record_words(RecordStateView(state, NOW), now=NOW)
    assert said == f"Saved on this workstation {at:%H:%M} · {words}"
    assert record_words(RecordStateView("sent", None), now=NOW) == "Sent"


def clash(store: Store) -> Patient:
    """Leave one conflict about a patient's name and phone, as the centre would send it."""
    with store.write(intent="register_patient", by=someone()) as tx:
        patient = Patient(mrn=tx.next_number("mrn"), family_name="CURIE", phone="1")
        tx.add(patient)
    with store.read() as session:
        device = session.scalars(select(Device)).one()
    with store.incoming() as session:
        session.add(
            Conflict(
                id=new_id(), facility_id=device.facility_id, rev=new_id(),
                origin_device=device.id, kind="clash", command_id=new_id(), table_name="patient",
                row_id=patient.id, other_id=None, base='{"family_name": "X", "phone": "1"}',
                mine='{"family_name": "CURIE-B", "phone": "2"}', theirs="{}", rest="[]",
                mine_by=new_id(), mine_device="W07", mine_at=NOW, theirs_by=None,
                theirs_device="W02", theirs_at=NOW, found_at=NOW,
            )
        )  # fmt: skip
    return patient


@pytest.fixture
def deciding(qtbot: QtBot, window: MainWindow, store: Store) -> tuple[SyncScreen, Patient]:
    """The Sync page of a ward manager, on one conflict."""
    admin = someone(Role.IT_ADMIN)
    people.make_user(
        store, by=admin, login="ben", name="Ben Okoro", role=Role.WARD_MANAGER, title="Manager",
        password=PASSWORD, wards=("4B",),
    )  # fmt: skip
    patient = clash(store)
    window.lock_screen.came.emit(people.log_in(store, login="ben", password=PASSWORD))
    assert window.workspace is not None
    window.workspace.go(Place(Area.SYNC))
    screen = window.workspace.pages.top_screen
    assert isinstance(screen, SyncScreen)
    qtbot.waitUntil(lambda: bool(screen.decision.cells))
    return screen, patient


def test_a_conflict_is_decided_by_keyboard_alone_and_undone(
    qtbot: QtBot, deciding: tuple[SyncScreen, Patient], window: MainWindow, store: Store
) -> None:
    screen, patient = deciding
    save = button(screen, "Save decision")
    assert save.accessibleDescription() == "1 still to choose"  # the phone only one changed
    assert screen.decision.cells[("phone", "mine")].isChecked()
    QTest.keyClick(screen.list.items[next(reversed(screen.list.items))], Qt.Key.Key_A)
    assert screen.decision.cells[("family_name", "mine")].isChecked()
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: name_of(store, patient) == "CURIE-B")
    assert window.workspace is not None
    workspace = window.workspace
    qtbot.waitUntil(lambda: workspace.toasts.shown != ())
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: name_of(store, patient) == "CURIE")
    qtbot.waitUntil(lambda: screen.decision.isVisible() and save.isVisible())


def test_something_else_can_be_typed(
    qtbot: QtBot, deciding: tuple[SyncScreen, Patient], store: Store
) -> None:
    screen, patient = deciding
    QTest.keyClicks(screen.decision.edits["family_name"], "CURIE-SKLODOWSKA")
    button(screen, "Save decision").click()
    qtbot.waitUntil(lambda: name_of(store, patient) == "CURIE-SKLODOWSKA")


def test_a_refused_command_is_put_aside_with_a_reason(
    qtbot: QtBot, deciding: tuple[SyncScreen, Patient], store: Store, runner: Runner
) -> None:
    screen, _patient = deciding
    with store.local() as session:
        command = session.scalars(select(Command).where(Command.intent == "register_patient")).one()
        command.state, command.reason = "refused", "a number or name in it is already taken"
    runner.tell(frozenset({"command"}))
    qtbot.waitUntil(lambda: str(command.id) in screen.list.items)
    screen.list.items[str(command.id)].click()
    QTest.keyClicks(screen.refused.why, "Done at the desk")
    button(screen, "Put aside").click()
    qtbot.waitUntil(lambda: str(command.id) not in screen.list.items)


def test_a_refused_registration_is_copied_into_its_form(
    qtbot: QtBot,
    deciding: tuple[SyncScreen, Patient],
    window: MainWindow,
    store: Store,
    runner: Runner,
) -> None:
    screen, _patient = deciding
    with store.local() as session:
        command = session.scalars(select(Command).where(Command.intent == "register_patient")).one()
        command.state, command.reason = "refused", "the role nurse may not register_patient"
    runner.tell(frozenset({"command"}))
    qtbot.waitUntil(lambda: str(command.id) in screen.list.items)
    screen.list.items[str(command.id)].click()
    button(screen, "Copy to draft").click()
    assert window.workspace is not None
    pages = window.workspace.pages
    qtbot.waitUntil(lambda: isinstance(pages.top_screen, RegistrationScreen))
    form = pages.top_screen
    assert isinstance(form, RegistrationScreen)
    qtbot.waitUntil(lambda: any(e.text() == "CURIE" for e in form.findChildren(QLineEdit)))


def test_each_draft_of_refused_work_fills_its_form() -> None:
    """The forms read the names that services/refused_drafts.py writes."""
    assert from_draft({"pulse_per_min": "72", "partial_reason": "Asleep"}).texts
    assert TypedNote(text="Slept well.", kind="nursing", sensitive="yes").text
    assert ChargeForm(service="X-ray", code="XR01", quantity="1.5", date="22-Nov-2026").is_begun
    names = {"family_name", "birth_date", "phone", "ward", "bed", "reason", "allergies"}
    assert names <= set(EMPTY)


def button(screen: SyncScreen, words: str) -> Button:
    """Return a button by its words."""
    return next(b for b in screen.findChildren(Button) if b.accessibleName() == words)


def name_of(store: Store, patient: Patient) -> str:
    with store.read() as session:
        return session.get_one(Patient, patient.id).family_name
