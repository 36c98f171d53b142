import datetime as dt

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.dates import date_words
from app.ui.theme import theme
from app.ui.widgets.button import Button, IconButton
from app.ui.widgets.chips import FilterChip, NewsBadge, score_word
from app.ui.widgets.dates import DateRefusal, read_date
from app.ui.widgets.dialog import Question
from app.ui.widgets.field import Combo, DateEdit, Edit, Field, Segmented
from app.ui.widgets.layout import Label, col
from app.ui.widgets.notice import Alert, EmptyState, ToastCard
from app.ui.widgets.table import Table
from tests.ui.conftest import activate

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14-Feb-1958", dt.date(1958, 2, 14)),
        ("14 february 1958", dt.date(1958, 2, 14)),
        ("14/2/58", dt.date(1958, 2, 14)),
        ("14.2.1958", dt.date(1958, 2, 14)),
        ("14021958", dt.date(1958, 2, 14)),
        ("140258", dt.date(1958, 2, 14)),
        ("1958-02-14", dt.date(1958, 2, 14)),
        ("19580214", dt.date(1958, 2, 14)),
        ("3 3 26", dt.date(2026, 3, 3)),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, meant: dt.date) -> None:
    assert read_date(typed, not_after=TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("31-Feb-1958", "Type a day, month and year of the calendar, as 14-Feb-1958"),
        ("24-Nov-2026", "This is after 23-Nov-2026"),
        ("soon", "Type a day, month and year of the calendar, as 14-Feb-1958"),
        ("11247", "Type a day, month and year of the calendar, as 14-Feb-1958"),
    ],
)
def test_a_text_that_is_no_date_is_refused_in_words(typed: str, words: str) -> None:
    assert read_date(typed, not_after=TODAY) == DateRefusal(words)


def test_no_date_is_no_refusal() -> None:
    assert read_date("  ") is None


def test_dates_are_written_in_english_months_whatever_the_region() -> None:
    assert date_words(dt.date(1947, 3, 3)) == "03-Mar-1947"


def test_a_date_field_tidies_on_leaving(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    born, other = DateEdit(not_after=TODAY), Edit()
    window.setLayout(col(Field("&Born", born), other))
    activate(qtbot, window)
    born.setFocus()
    QTest.keyClicks(born, "3/3/47")
    assert born.text() == "3/3/47"
    with qtbot.waitSignal(born.left):
        other.setFocus()
    assert born.text() == "03-Mar-1947"
    assert born.date() == dt.date(1947, 3, 3)


def test_an_error_goes_while_typing_and_the_hint_comes_back(qtbot: QtBot) -> None:
    field = Field("&Pulse", Edit(), hint="beats a minute")
    qtbot.addWidget(field)
    field.show_error("Pulse is 20 to 300")
    assert field.control.property("state") == "error"
    assert field.message == "Pulse is 20 to 300"
    assert field.control.accessibleDescription() == "Pulse is 20 to 300"
    QTest.keyClicks(field.control, "8")
    assert field.control.property("state") == ""
    assert field.message == "beats a minute"


def test_a_field_does_not_jump_between_its_states(qtbot: QtBot) -> None:
    window, field, other = QWidget(), Field("Pulse", Edit("78"), hint="a minute"), Edit()
    qtbot.addWidget(window)
    window.setLayout(col(other, field))
    window.show()
    other.setFocus()
    at_rest = field.control.geometry()
    field.show_error("Pulse is 20 to 300")
    assert field.control.geometry() == at_rest
    field.control.setFocus()
    assert field.control.geometry() == at_rest
    assert at_rest.height() == 32


def test_each_control_takes_the_name_of_its_label(qtbot: QtBot) -> None:
    for control in (Edit(), Combo(["By mouth"]), DateEdit()):
        field = Field("Fam&ily name", control)
        qtbot.addWidget(field)
        assert control.accessibleName() == "Family name"


def test_alt_and_the_underlined_letter_reach_the_control(qtbot: QtBot) -> None:
    window, first, second = QWidget(), Edit(), Edit()
    qtbot.addWidget(window)
    window.setLayout(col(Field("&Given names", first), Field("&Family name", second)))
    activate(qtbot, window)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert second.hasFocus()


def test_arrows_choose_in_a_segmented_row(qtbot: QtBot) -> None:
    row = Segmented([("m", "Male"), ("f", "Female"), ("u", "Not Known")])
    qtbot.addWidget(row)
    row.setAccessibleName("Gender")
    activate(qtbot, row)
    assert row.value() is None
    row.set_value("m")
    row.setFocus()
    with qtbot.waitSignal(row.chosen) as told:
        QTest.keyClick(row.focusWidget(), Qt.Key.Key_Right)
    assert told.args == ["f"]
    assert row.value() == "f"
    assert row.focusWidget().accessibleName() == "Gender: Female"


def test_a_disabled_button_says_why(qtbot: QtBot) -> None:
    button = Button("&Register", "primary", key="Ctrl Enter")
    qtbot.addWidget(button)
    assert button.toolTip() == "Register (Ctrl Enter)"
    button.set_reason("needs a date of birth")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "needs a date of birth"
    button.set_reason("")
    assert button.isEnabled()


def test_a_busy_button_keeps_its_width(qtbot: QtBot) -> None:
    window, button = QWidget(), Button("Register and admit", "primary")
    qtbot.addWidget(window)
    window.setLayout(col(button))
    window.show()
    before = button.width()
    button.set_busy("Saving")
    layout = window.layout()
    assert layout is not None
    layout.activate()
    assert button.width() == before
    assert not button.isEnabled()
    button.set_busy("")
    assert button.isEnabled()


@pytest.mark.parametrize("kind", ["primary", "plain", "danger", "destroy", "ghost"])
def test_a_button_has_its_measures_and_shows_its_focus(qtbot: QtBot, kind: str) -> None:
    window, button, other = QWidget(), Button("Save", kind), Edit()  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.setLayout(col(button, other))
    activate(qtbot, window)
    other.setFocus()
    rest = button.grab().toImage()
    assert button.height() == 34
    button.setFocus()
    assert button.height() == 34
    assert button.grab().toImage() != rest


def test_the_words_of_the_early_warning_score() -> None:
    assert [score_word(score) for score in (0, 4, 5, 6, 7, 20)] == [
        "Low", "Low", "Medium", "Medium", "High", "High",
    ]  # fmt: skip
    assert score_word(3, has_three=True) == "Low-med"


def test_marks_are_named(qtbot: QtBot) -> None:
    badge, chip = NewsBadge(7), FilterChip("Overdue", count=1200)
    qtbot.addWidget(badge)
    qtbot.addWidget(chip)
    assert badge.accessibleName() == "NEWS2 7 High"
    badge.set_score(None)
    assert badge.accessibleName() == "NEWS2 none yet"
    assert chip.accessibleName() == "Overdue 1,200"
    assert IconButton("x", "Close").accessibleName() == "Close"


def _table(qtbot: QtBot) -> Table:
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels(["Patient", "Due"])
    for name in ("BRENNAN, Aoife", "OKAFOR, Grace", "PETROV, Dimitri"):
        model.appendRow([QStandardItem(name), QStandardItem("10:00")])
    table = Table("Patients")
    model.setParent(table)
    table.setModel(model)
    qtbot.addWidget(table)
    table.resize(400, 200)
    activate(qtbot, table)
    table.setFocus()
    return table


def test_enter_opens_the_row_and_tab_leaves_the_table(qtbot: QtBot) -> None:
    table = _table(qtbot)
    table.selectRow(1)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert isinstance(told.args[0], QModelIndex)
    assert told.args[0].row() == 1
    assert not table.tabKeyNavigation()


def test_selected_and_focused_rows_can_both_be_seen(qtbot: QtBot) -> None:
    table = _table(qtbot)
    table.selectRow(0)
    table.selectionModel().setCurrentIndex(
        table.model().index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    shown = table.viewport().grab().toImage()
    assert shown.pixelColor(1, 16) == theme.colour("accent")
    assert shown.pixelColor(200, 4) == theme.colour("accent_soft")
    assert shown.pixelColor(200, 64 + 2) == theme.colour("focus")
    assert shown.pixelColor(200, 32 + 4) == theme.colour("surface")


def test_the_row_under_the_pointer_is_shown(qtbot: QtBot) -> None:
    table = _table(qtbot)
    QTest.mouseMove(table.viewport(), QPoint(40, 40))
    qtbot.waitUntil(lambda: table.hovered_row == 1)
    assert table.viewport().grab().toImage().pixelColor(200, 36) == theme.colour("hover")


def test_columns_are_as_wide_as_their_words(qtbot: QtBot) -> None:
    table = _table(qtbot)
    head = table.horizontalHeader()
    assert head.length() == table.viewport().width()
    assert head.sectionSize(1) < head.sectionSize(0)


def test_the_safe_choice_has_the_focus_and_escape_means_it(qtbot: QtBot) -> None:
    question = Question(
        "Stop levofloxacin?", body="OKAFOR, Grace. 4 doses.", do="Stop", keep="Keep it",
        destroys=True,
    )  # fmt: skip
    qtbot.addWidget(question)
    activate(qtbot, question)
    assert question.keep_button.hasFocus()
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question, Qt.Key.Key_Escape)
    question.show()
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question, Qt.Key.Key_Return)


def test_an_alert_stays_and_its_button_says_what_to_do(qtbot: QtBot) -> None:
    alert = Alert("danger", title="Observations overdue 17 min", detail="A3", do="Start")
    qtbot.addWidget(alert)
    alert.show()
    assert alert.accessibleName() == "Observations overdue 17 min. A3"
    with qtbot.waitSignal(alert.acted):
        button = alert.findChild(Button)
        assert button is not None
        button.click()
    assert alert.isVisible()


def test_undo_happens_once_and_the_toast_goes(qtbot: QtBot) -> None:
    undone: list[str] = []
    toast = ToastCard("Observations saved", lambda: undone.append("yes"))
    qtbot.addWidget(toast)
    with qtbot.waitSignal(toast.gone):
        toast.undo()
    toast.undo()
    assert undone == ["yes"]


def test_an_empty_list_says_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("inbox", "No tasks", "Press N to add one")
    qtbot.addWidget(empty)
    assert empty.accessibleName() == "No tasks. Press N to add one"


def test_labels_follow_the_appearance(qtbot: QtBot, light_theme: object) -> None:
    assert callable(light_theme)
    label = Label("Ward", "title", "text2")
    qtbot.addWidget(label)
    label.show()
    light_theme("dark")
    assert label.palette().color(label.foregroundRole()) == theme.colour("text2")
    assert label.font().pixelSize() == 20
