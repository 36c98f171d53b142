"""The note form in the chart: written by keyboard, kept as a draft, corrected by its author."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text as sql

from app.data.store import Store
from app.domain.actor import Role
from app.domain.notes import NoteView
from app.services.charting import chart_view
from app.services.notes import sign_note
from app.ui.context import Area, Place
from app.ui.screens.charting.note_form import NoteForm
from app.ui.screens.charting.note_lines import OfferButton
from app.ui.screens.charting.screen import ChartScreen
from app.ui.screens.charting.timeline import Timeline
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label
from tests.support.clock import FixedClock
from tests.support.desk import Desk
from tests.support.hospital import Stay, admitted
from tests.support.station import someone
from tests.ui.conftest import activate


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def opened(qtbot: QtBot, desk: Desk, stay: Stay) -> ChartScreen:
    screen = ChartScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1294, 652)
    screen.opened(Place(Area.CHART, stay.patient_id, stay.encounter_id))
    activate(qtbot, screen)
    screen.refresh()
    return screen


def form_of(screen: ChartScreen) -> NoteForm:
    form = screen.findChild(NoteForm)
    assert isinstance(form, NoteForm)
    return form


def notes(desk: Desk, stay: Stay) -> list[NoteView]:
    chart = chart_view(desk.store, by=desk.by, encounter_id=stay.encounter_id)
    return [entry.note for entry in chart.timeline if entry.note]


def test_a_sensitive_note_is_written_by_keyboard_alone(
    qtbot: QtBot, desk: Desk, stay: Stay
) -> None:
    screen = opened(qtbot, desk, stay)
    form = form_of(screen)
    assert not form.isVisible()
    timeline = screen.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    timeline.add_note.setFocus()
    qtbot.keyClick(timeline.add_note, Qt.Key.Key_N)
    assert form.text.hasFocus()
    qtbot.keyClicks(form.text, "Tells of blows at home.")
    qtbot.keyClick(form.text, Qt.Key.Key_Tab)
    focused = screen.focusWidget()
    assert form.readers.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert form.readers.value() == "yes"
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = notes(desk, stay)
    assert (note.text, note.is_sensitive) == ("Tells of blows at home.", True)
    assert not form.isVisible()
    assert desk.toasts == ["Note kept"]
    assert desk.kept == {}


def test_escape_keeps_what_was_typed_as_a_draft(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    screen = opened(qtbot, desk, stay)
    form = form_of(screen)
    form.begin()
    qtbot.keyClicks(form.text, "Wants to see")
    qtbot.keyClick(form.text, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert desk.kept[f"note:{stay.encounter_id}"]["text"] == "Wants to see"
    form.begin()
    assert form.text.toPlainText() == "Wants to see"


def test_a_lock_keeps_the_draft(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    screen = opened(qtbot, desk, stay)
    form = form_of(screen)
    form.begin()
    qtbot.keyClicks(form.text, "Wants to see")
    screen.hide()
    assert desk.kept[f"note:{stay.encounter_id}"]["text"] == "Wants to see"


def test_a_note_that_is_not_kept_yet_is_a_draft_of_the_screen(
    qtbot: QtBot, desk: Desk, stay: Stay
) -> None:
    screen = opened(qtbot, desk, stay)
    form = form_of(screen)
    form.begin()
    seen = [screen.has_draft]
    qtbot.keyClicks(form.text, "Wants to see")
    seen.append(screen.has_draft)
    qtbot.keyClick(form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seen.append(screen.has_draft)
    assert seen == [False, True, False]


def test_an_empty_note_says_what_to_do(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    form = form_of(opened(qtbot, desk, stay))
    form.begin()
    form.keep.click()
    assert form._field.message == "The note is empty. Write something, or leave with Esc."


def test_the_author_alone_is_offered_to_correct(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    screen = opened(qtbot, desk, stay)
    form = form_of(screen)
    form.begin()
    qtbot.keyClicks(form.text, "Slept well")
    form.keep.click()
    screen.refresh()
    timeline = screen.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    (correct,) = [b for b in timeline.findChildren(Button) if b.text() == "Correct"]
    correct.click()
    assert form.text.toPlainText() == "Slept well"
    assert not form.readers.isVisible()
    qtbot.keyClicks(form.text, ", woke at five")
    form.keep.click()
    assert {note.text for note in notes(desk, stay)} == {"Slept well", "Slept well, woke at five"}
    desk.by = someone(name="Jorge Reyes")
    other = opened(qtbot, desk, stay).findChild(Timeline)
    assert isinstance(other, Timeline)
    assert not [b for b in other.findChildren(Button) if b.text() == "Correct"]


def test_who_writes_no_notes_is_offered_none(qtbot: QtBot, store: Store, stay: Stay) -> None:
    desk = Desk(store, by=someone(Role.PHARMACIST))
    screen = opened(qtbot, desk, stay)
    timeline = screen.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    assert not timeline.add_note.isVisible()
    form_of(screen).begin()
    assert desk.said == ["Your role writes no notes"]


def timeline_of(screen: ChartScreen) -> Timeline:
    timeline = screen.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    return timeline


def offered(screen: ChartScreen) -> dict[str, OfferButton]:
    scroll = timeline_of(screen)._scroll
    return {button.text(): button for button in scroll.findChildren(OfferButton)}


def words(screen: ChartScreen) -> str:
    scroll = timeline_of(screen)._scroll
    return "\n".join(label.text() for label in scroll.findChildren(Label))


def write(qtbot: QtBot, screen: ChartScreen, text: str) -> None:
    form = form_of(screen)
    qtbot.keyClicks(form.text, text)
    form.keep.click()
    screen.refresh()


def test_the_author_signs_by_keyboard_and_adds_beneath(
    qtbot: QtBot, desk: Desk, stay: Stay, clock: FixedClock
) -> None:
    desk.by = replace(desk.by, holds_key=True)
    screen = opened(qtbot, desk, stay)
    form_of(screen).begin()
    write(qtbot, screen, "Slept well")
    timeline = timeline_of(screen)
    assert timeline.to_sign.text() == "1 note of yours to sign"
    assert "Not signed yet" in words(screen)
    qtbot.keyClick(timeline, Qt.Key.Key_S)
    focused = screen.focusWidget()
    assert isinstance(focused, OfferButton)
    assert focused.text() == "Sign"
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    screen.refresh()
    assert not timeline.to_sign.isVisible()
    assert set(offered(screen)) == {"Add to it"}
    at = f"{clock.now().astimezone():%H:%M}"
    assert f"Signed by Amara Nwosu at {at} · seal whole" in words(screen)
    clock.forward(minutes=20)
    offered(screen)["Add to it"].click()
    assert form_of(screen).text.toPlainText() == ""
    write(qtbot, screen, "Woke at five")
    shown = words(screen)
    assert shown.index("Slept well") < shown.rindex(f"Addendum {clock.now().astimezone():%H:%M}")
    assert shown.count("Woke at five") == 1
    assert f"Addendum to the note of {at}" in shown
    assert desk.toasts == ["Note kept", "Note signed", "Note kept"]
    qtbot.keyClick(timeline, Qt.Key.Key_S)
    assert isinstance(screen.focusWidget(), OfferButton)


def test_a_doctor_is_offered_to_countersign_what_its_author_has_signed(
    qtbot: QtBot, desk: Desk, stay: Stay
) -> None:
    desk.by = replace(desk.by, holds_key=True)
    first = opened(qtbot, desk, stay)
    form_of(first).begin()
    write(qtbot, first, "Slept well")
    desk.by = replace(someone(Role.DOCTOR, name="Ines Duarte"), holds_key=True)
    assert offered(opened(qtbot, desk, stay)) == {}
    author = replace(desk.by, user_id=notes(desk, stay)[0].author_id, role=Role.NURSE)
    sign_note(desk.store, by=author, note_id=notes(desk, stay)[0].note_id)
    screen = opened(qtbot, desk, stay)
    assert set(offered(screen)) == {"Countersign", "Add to it"}
    offered(screen)["Countersign"].click()
    screen.refresh()
    assert set(offered(screen)) == {"Add to it"}
    assert "Signed by Ines Duarte" in words(screen)
    timeline_of(screen).add_note.setFocus()
    qtbot.keyClick(timeline_of(screen), Qt.Key.Key_S)
    assert desk.said[-1] == "You have no note to sign here."


def test_a_broken_seal_is_told_loudly(qtbot: QtBot, desk: Desk, stay: Stay) -> None:
    desk.by = replace(desk.by, holds_key=True)
    screen = opened(qtbot, desk, stay)
    form_of(screen).begin()
    write(qtbot, screen, "Slept well")
    sign_note(desk.store, by=desk.by, note_id=notes(desk, stay)[0].note_id)
    with desk.store.write(intent="set_up", by=desk.by) as tx:
        tx.session.execute(sql("DROP TRIGGER capture_clinical_note_update"))
        tx.session.execute(sql("UPDATE clinical_note SET text = 'Slept badly'"))
    screen.refresh()
    assert "seal broken: this is not what was signed. Tell IT." in words(screen)
