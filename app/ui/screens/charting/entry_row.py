"""The row in which a set is typed: scores form above the fields, doubts stand below."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from app.domain.charting import PARTIAL_REASONS
from app.domain.errors import UserError
from app.domain.vitals import MEASURES, Level, Sign
from app.domain.words import say
from app.ui.screens.charting.entry import EntryView, FieldView, Typed, tidied
from app.ui.widgets.announce import announce
from app.ui.widgets.button import Button
from app.ui.widgets.field import Combo, Edit
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, Painted

_WIDTHS = {
    Sign.RESPIRATION: 54,
    Sign.SPO2: 66,
    Sign.OXYGEN: 78,
    Sign.SYSTOLIC: 64,
    Sign.DIASTOLIC: 64,
    Sign.PULSE: 56,
    Sign.CONSCIOUSNESS: 114,
    Sign.TEMPERATURE: 70,
}
_CHIP = 16
_TWO_LINES_BELOW = 1040  # of the window: 1366 by 768 at 150 %, 1920 by 1080 at 200 %


class EntryRow(QFrame):
    """Signals carry what is typed; `save` is the button, Enter belongs to the screen."""

    typed = Signal(object, str)  # Sign, text
    partial_chosen = Signal(str)
    correction_reason = Signal(str)
    save = Signal()
    clear = Signal()
    left = Signal()  # the person went on from a field: a moment to keep the draft

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("New set"))
        self._is_correcting = False
        self._keys = self.tr("Tab next · Enter save")
        self._head = Label("", "small_strong")
        self._aside = Label("", "caption", "text3")
        self._edits = {sign: self._field(sign) for sign in Sign}
        self._tops = {sign: _Top(MEASURES[sign].label) for sign in Sign}
        self._live = _Live()
        self._save = Button(self.tr("Save"), "primary")
        self._save.clicked.connect(self.save)
        self._clear = Button(self.tr("Clear"), "ghost", fit="small")
        self._clear.clicked.connect(self.clear)
        self._doubts = _Doubts()
        self._partial = Combo(["", *map(say, PARTIAL_REASONS)])
        self._partial.setFixedWidth(220)
        self._partial.activated.connect(
            lambda: self.partial_chosen.emit(self._partial.currentText())
        )
        self._reason = Edit()
        self._reason.setMinimumWidth(160)
        self._reason.setMaxLength(120)
        self._reason.textEdited.connect(self.correction_reason)
        self._reason.left.connect(self.left)
        self._partial_line = self._labelled(self.tr("Incomplete"), self._partial)
        self._reason_line = self._labelled(self.tr("It was wrong because"), self._reason)
        self._arrange()
        self.show_typed(Typed(), is_correcting=False)

    def show_typed(self, typed: Typed, *, is_correcting: bool) -> None:
        """Put texts into the fields."""
        for sign, edit in self._edits.items():
            edit.setText(typed.texts.get(sign, ""))
        if self._partial.findText(typed.partial_reason) < 0:
            self._partial.addItem(typed.partial_reason)
        self._partial.setCurrentText(typed.partial_reason)
        self._reason.setText(typed.correction_reason)
        self._reason_line.setVisible(is_correcting)
        self._clear.set_words(self.tr("Undo changes") if is_correcting else self.tr("Clear"))
        self._is_correcting = is_correcting

    def show_entry(self, entry: EntryView, *, head: str, blocked: str) -> None:
        """Show the scores so far, the doubts, and why it cannot be saved yet."""
        self._head.setText(head)
        for sign, field in entry.fields.items():
            self._tops[sign].show_points(field.points)
            self._mark(self._edits[sign], field)
        self._live.show_entry(entry)
        doubts = entry.doubts
        is_stopped = any(f.level is Level.IMPOSSIBLE for f in doubts)
        self._doubts.show_words(" · ".join(f.text for f in doubts), is_stopped=is_stopped)
        self._save.set_reason(blocked)
        is_waiting = bool(blocked) and not entry.values.is_empty()
        keys = self.tr("Esc leave") if self._is_correcting else self.tr("Esc keep as draft")
        why = self.tr("Correct the red field first") if is_stopped else blocked
        self._aside.setText(why if is_waiting or is_stopped else f"{self._keys} · {keys}")
        self._aside.set_colour("text2" if is_waiting else "text3")
        needs_reason = entry.is_partial and not is_stopped
        self._partial_line.setVisible(needs_reason)
        has_typed = not entry.values.is_empty() or bool(doubts)
        self._clear.setVisible(has_typed and not (needs_reason and self._is_correcting))

    def show_refusal(self, refusal: UserError) -> None:
        """Say why it was not saved; the words stay until something is typed."""
        self._doubts.show_words(f"{refusal.title}. {refusal.hint}", is_stopped=True)

    def show_busy(self, *, is_busy: bool) -> None:
        """Take no second Enter while it is being saved."""
        self._save.set_busy(self.tr("Saving") if is_busy else "")

    def focus_field(self, sign: Sign) -> None:
        """Put the cursor into a field, its text selected."""
        self._edits[sign].setFocus()
        self._edits[sign].selectAll()

    def _arrange(self) -> None:
        fields = [col(self._tops[s], self._edits[s], gap=4) for s in Sign]
        button = col(22, self._save, gap=0)
        self._line = row(row(*fields, gap=4), row(self._live, None, button, gap=6), gap=6)
        self._line.setStretch(1, 1)
        below = row(self._doubts, None, self._clear, self._partial_line, self._reason_line, gap=12)
        below.setStretch(0, 1000)  # what is left goes to the doubts while there are any
        head = row(self._head, None, self._aside)
        self.setLayout(col(head, self._line, below, gap=6, margins=(12, 8, 12, 8)))
        order = [*self.edits, self._partial, self._reason, self._save, self._clear]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_narrow = self.window().width() < _TWO_LINES_BELOW
        self._line.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def _field(self, sign: Sign) -> Edit:
        measure = MEASURES[sign]
        edit = Edit()
        edit.setFixedWidth(_WIDTHS[sign])
        edit.setMaxLength(12)
        edit.setAccessibleName(f"{measure.sentence_start} {measure.unit}".strip())
        match sign:
            case Sign.OXYGEN:
                edit.setToolTip(self.tr("Litres a minute; 0 or Air for no oxygen"))
            case Sign.CONSCIOUSNESS:
                edit.setToolTip(
                    self.tr("A alert, C new confusion, V voice, P pain, U unresponsive")
                )
            case _:
                pass
        edit.textEdited.connect(lambda text: self.typed.emit(sign, text))
        edit.left.connect(lambda: self._tidy(sign))
        return edit

    def _tidy(self, sign: Sign) -> None:
        edit = self._edits[sign]
        tidy = tidied(sign, edit.text())
        if tidy != edit.text():
            edit.setText(tidy)
            self.typed.emit(sign, tidy)
        self.left.emit()

    @staticmethod
    def _mark(edit: Edit, field: FieldView) -> None:
        state = (
            {Level.ODD: "warn", Level.IMPOSSIBLE: "error"}.get(field.level) if field.level else ""
        )
        edit.setAccessibleDescription(field.text)
        if edit.property("state") != state:
            edit.setProperty("state", state)
            edit.style().unpolish(edit)
            edit.style().polish(edit)

    @staticmethod
    def _labelled(words: str, control: QWidget) -> QWidget:
        made = QWidget()
        label = Label(words, "small")
        label.setBuddy(control)
        control.setAccessibleName(words)
        made.setLayout(row(label, control, gap=8))
        return made

    @property
    def edits(self) -> Sequence[Edit]:
        """The fields from left to right."""
        return tuple(self._edits.values())


class _Doubts(QWidget):
    """What is odd or impossible, in words and with a glyph; gone when there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._glyph = _Glyph()
        self._words = Label("", "small", wrap=True)
        line = row(self._glyph, self._words, gap=6)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def show_words(self, words: str, *, is_stopped: bool) -> None:
        """Show them; an impossible value is told to assistive tools as well."""
        tone = "danger" if is_stopped else "warn"
        self._glyph.show_tone(tone)
        self._words.set_colour(tone)
        if words != self._words.text():
            self._words.setText(words)
            self.setAccessibleName(words)
            announce(self, words, at_once=is_stopped)
        self.setVisible(bool(words))


class _Glyph(Painted):
    def __init__(self) -> None:
        super().__init__(height=18, width=16)
        self._tone = "warn"

    def show_tone(self, tone: str) -> None:
        """Change the colour."""
        self._tone = tone
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.icon("circle-alert", 0, 2, 14, self._tone)


class _Top(Painted):
    """The name of a field and, once it is known, its points."""

    def __init__(self, words: str) -> None:
        super().__init__(height=18)
        self._words = words
        self._points: int | None = None

    def show_points(self, points: int | None) -> None:
        """Show the points of the value typed; 0 needs no chip."""
        if points != self._points:
            self._points = points
            self.setAccessibleName(f"{self._words} {points}" if points else self._words)
            self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.text(0, 0, w, h, self._words, "caption", "text2")
        if self._points:
            d.box(w - _CHIP, 1, _CHIP, _CHIP, f"score{self._points}", radius=3)
            d.text(w - _CHIP, 1, _CHIP, _CHIP, str(self._points), "caption_strong",
                   f"on_score{self._points}", align="centre")  # fmt: skip


class _Live(Painted):
    """The score as it forms: "at least" with what it needs, until it is a total."""

    def __init__(self) -> None:
        super().__init__(height=56, width=120)
        self._entry: EntryView | None = None

    def show_entry(self, entry: EntryView) -> None:
        """Show the score so far; assistive tools are told politely."""
        words = "" if entry.values.is_empty() else f"NEWS2 {entry.score.text}"
        self._entry = entry
        self.setToolTip(words)
        if words != self.accessibleName():
            self.setAccessibleName(words)
            announce(self, words)
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        entry = self._entry
        d.box(0, 0, w, h, "sunk")
        if entry is None or entry.values.is_empty():
            d.text(10, 6, w, 18, "NEWS2", "caption", "text2")
            d.text(10, 26, w, 22, self.tr("not yet"), "caption", "text3")
            return
        score = entry.score
        ink = ("text", "text", "caution", "warn", "danger")[score.risk]
        if score.total is None:
            d.text(10, 6, w, 18, self.tr("NEWS2 at least"), "caption", "text2")
            x = 10 + d.text(10, 26, 40, 24, str(score.known), "score", ink) + 6
            d.text(x, 27, w, 22, entry.needs, "caption", "text2")
        else:
            d.text(10, 6, w, 18, "NEWS2", "caption", "text2")
            x = 10 + d.text(10, 26, 40, 24, str(score.total), "score", ink) + 6
            d.text(x, 27, w, 22, score.risk.word, "caption_strong", ink)
