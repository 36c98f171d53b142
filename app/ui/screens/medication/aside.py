"""Beside the drug chart: the order in sight, five rights each on a line, then what is done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.ui.screens.medication.panel_words import PanelView, RightView
from app.ui.shell.item import PaintedButton
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert
from app.ui.widgets.paint import Draw, text_width

WIDTH = 268
_EDGE = 16
_RIGHT_HEIGHT = 36
_SLACK = 24  # a button can do with less air beside its words than it asks for


class Aside(QFrame):
    """What the buttons mean is the screen's; `ticked` names a right."""

    ticked = Signal(str)
    typed = Signal()
    gave = Signal()
    not_given = Signal()
    later = Signal()
    took_back = Signal()
    held = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setFixedWidth(WIDTH)
        self._title = Label("", "heading", wrap=True)
        self._drug, self._dose = Label("", "strong", wrap=True), Label("", "strong", wrap=True)
        self._how = Label("", "small", "text2", wrap=True)
        self._notes = Label("", "small_strong", "warn", wrap=True)
        self._signed = Label("", "caption", "text3", wrap=True)
        self._card = frame(
            col(self._drug, self._dose, self._how, self._notes, self._signed, gap=1,
                margins=(12, 8, 12, 8)),
            "well",
        )  # fmt: skip
        self._warning, self._refusal = Alert("danger"), Alert("warn")
        self._state = Label("", "small", "text2", wrap=True)
        self.rights: dict[str, RightLine] = {}
        self._rights = col(gap=0)
        self.reason, self.witness = Edit(), Edit()
        self._reason = Field(self.tr("&Reason"), self.reason)
        self._witness = Field(self.tr("Checked &with"), self.witness)
        self.time = Edit()
        self.other_time = Button(self.tr("Other time"), "ghost", fit="small")
        self.other_time.setCheckable(True)
        self._time = Field(
            self.tr("Given a&t"), self.time, hint=self.tr("now, 08:05 or 22-Nov 23:50")
        )
        self._lines = col(gap=2)
        self._no_check = Label(
            self.tr("Names are compared with recorded allergies. Interactions are not checked."),
            "caption", "text3", wrap=True,
        )  # fmt: skip
        self.hold = Button(self.tr("Hold"), fit="small")
        self.stop = Button(self.tr("Stop"), "danger", fit="small")
        self.back = Button(self.tr("Entered in error"), fit="small", icon="undo-2", key="X")
        self.give = Button(self.tr("Give"), "primary", icon="check", fit="touch", key="Enter")
        self.skip = Button(self.tr("Not given"), icon="hand", key="N")
        self.wait = Button(self.tr("Later"), icon="clock", key="L")
        self._blocked = Label("", "caption", "text2", wrap=True)
        self._arrange()
        self._connect()
        self.show_panel(None)

    def show_panel(self, view: PanelView | None) -> None:
        """Show an order and its dose; what has the focus keeps it."""
        self._body.setVisible(view is not None)
        self._foot.setVisible(view is not None and (bool(view.rights) or view.may_leave))
        if view is None:
            return
        self._title.setText(view.title)
        for label, words in (
            (self._drug, view.drug), (self._dose, view.dose), (self._how, view.how),
            (self._notes, " · ".join(view.notes)), (self._signed, view.signed),
            (self._state, view.state), (self._blocked, view.blocked),
        ):  # fmt: skip
            label.setText(words)
            label.setVisible(bool(words))
        self._warning.show_words("danger", title=view.warning)
        self._warning.setVisible(bool(view.warning))
        self._show_rights(view.rights)
        self._reason.setVisible(bool(view.asks_reason))
        self._witness.setVisible(view.asks_witness and bool(view.rights))
        self._time.setVisible(bool(view.rights) and self.other_time.isChecked())
        self.other_time.setVisible(bool(view.rights))
        is_named = any(r.tone == "danger" for r in view.rights)
        self._no_check.setVisible(is_named)
        self._show_lines(view.lines)
        self.hold.set_words(self.tr("Resume") if view.may_resume else self.tr("Hold"))
        self.hold.setVisible(view.may_hold or view.may_resume)
        self.stop.setVisible(view.may_stop)
        self.back.setVisible(view.may_take_back)
        self.give.set_reason(view.blocked)
        for button in (self.skip, self.wait):
            button.setVisible(view.may_leave)

    def show_typed(self, *, reason: str, witness: str, time: str) -> None:
        """Put texts into the fields, as they were typed for the dose that is shown now."""
        self._refusal.hide()
        self._time.clear_message()
        self.other_time.setChecked(bool(time))
        for edit, words in ((self.reason, reason), (self.witness, witness), (self.time, time)):
            if edit.text() != words:
                edit.setText(words)

    def show_refusal(self, refusal: UserError) -> None:
        """Say why not, where the eyes are."""
        self._refusal.show_words("warn", title=refusal.title, detail=refusal.hint)
        self._refusal.show()
        self._scroll.ensureWidgetVisible(self._refusal)

    def refuse_time(self, words: str) -> None:
        """Say why the time is none; without words it is one."""
        if words:
            self._time.show_error(words)
        else:
            self._time.clear_message()

    def show_busy(self, *, is_busy: bool) -> None:
        """Take no second dose meanwhile."""
        self.give.set_busy(self.tr("Saving") if is_busy else "")

    def focus_open(self) -> None:
        """Put the focus on the first right that is still to be checked, a field, or Give."""
        stops = [line for line in self.rights.values() if line.is_open]
        fields = [e for e in (self.reason, self.witness) if e.isVisible() and not e.text().strip()]
        for stop in (*stops, *fields):
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(stop)
            return
        if self.give.isVisible():
            self.give.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        focused = self.focusWidget()
        if is_enter and isinstance(focused, Edit):
            self.focus_open()
        elif is_enter and isinstance(focused, Button | RightLine):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self._body, self._foot = QWidget(), QWidget()
        self._body.setLayout(
            col(
                self._title, self._card, self._warning, self._refusal, self._state, self._lines,
                self._rights, self._reason, self._witness,
                self._time,
                row(self.other_time, None), row(self.back, None), row(self.hold, self.stop, None),
                self._no_check, None,
                gap=8, margins=(_EDGE, 14, _EDGE, 8),
            )
        )  # fmt: skip
        for button in (self.give, self.skip, self.wait):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._foot.setLayout(
            col(self._blocked, self.give, self._beside(self.skip, self.wait), gap=8,
                margins=(_EDGE, 8, _EDGE, 14))
        )  # fmt: skip
        self._refusal.hide()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        page = col(self._scroll, self._foot, gap=0, margins=(1, 0, 0, 0))
        page.setStretch(0, 1)
        self.setLayout(page)

    @staticmethod
    def _beside(first: Button, second: Button) -> QBoxLayout:
        """Two buttons side by side, or one below the other where their words are long."""
        both = first.sizeHint().width() + 8 + second.sizeHint().width()
        return row(first, second) if both - _SLACK <= WIDTH - 2 * _EDGE else col(first, second)

    def _connect(self) -> None:
        self.give.clicked.connect(self.gave)
        self.skip.clicked.connect(self.not_given)
        self.wait.clicked.connect(self.later)
        self.back.clicked.connect(self.took_back)
        self.hold.clicked.connect(self.held)
        self.stop.clicked.connect(self.stopped)
        self.other_time.toggled.connect(self._show_time)
        for edit in (self.reason, self.witness, self.time):
            edit.textEdited.connect(lambda _text: self.typed.emit())

    def _show_rights(self, rights: tuple[RightView, ...]) -> None:
        if [r.key for r in rights] != list(self.rights):
            for line in self.rights.values():
                self._rights.removeWidget(line)
                line.hide()
                line.deleteLater()
            self.rights = {r.key: RightLine(r) for r in rights}
            for key, line in self.rights.items():
                line.clicked.connect(partial(self._tick, key))
                self._rights.addWidget(line)
        for right in rights:
            self.rights[right.key].show_right(right)

    def _show_time(self, is_on: bool) -> None:  # noqa: FBT001  (Qt's slot)
        self._time.setVisible(is_on)
        if is_on:
            self.time.setFocus()
        elif self.time.text():
            self.time.clear()
            self.typed.emit()

    def _tick(self, key: str) -> None:
        self.ticked.emit(key)
        self.focus_open()

    def _show_lines(self, lines: tuple[tuple[str, bool], ...]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for words, is_struck in lines:
            label = Label(words, "small", "text3" if is_struck else "text", wrap=True)
            if is_struck:
                font = label.font()
                font.setStrikeOut(True)
                label.setFont(font)
                label.setAccessibleName(self.tr("Taken back: {0}").format(words))
            self._lines.addWidget(label)


class RightLine(PaintedButton):
    """One of the five rights: glyph, name and words; where it may be, it is ticked by eye."""

    def __init__(self, right: RightView) -> None:
        super().__init__(right.name, height=_RIGHT_HEIGHT)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.show_right(right)

    def show_right(self, right: RightView) -> None:
        """Show how it stands."""
        self._right = right
        self.setChecked(right.is_met)
        focus = Qt.FocusPolicy.StrongFocus if right.may_tick else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        state = self.tr("checked") if right.is_met else self.tr("not checked")
        self.setAccessibleName(f"{right.name}, {right.words}, {state}")
        self.setToolTip(right.words)
        room = int(self.content_width() - 34)
        lines = max(1, -(-int(text_width(right.words, _style(right)) + 1) // room))
        self.setFixedHeight(_RIGHT_HEIGHT + (lines - 1) * 15)
        self.update()

    @property
    def is_open(self) -> bool:
        """Whether it waits for a tick."""
        return self._right.may_tick and not self._right.is_met

    @override
    def nextCheckState(self) -> None:
        """The panel shows what was ticked."""

    @override
    def content_width(self) -> float:
        return WIDTH - 2 * _EDGE - 4

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        right = self._right
        if right.may_tick and self.underMouse():
            d.box(0, 0, w, h, "hover")
        if self.hasFocus():
            d.focus_ring(w, h)
        open_icon = "circle" if right.may_tick and right.tone == "text2" else "circle-alert"
        icon, ink = ("circle-check", "ok") if right.is_met else (open_icon, "warn")
        if right.tone == "danger":
            icon, ink = "triangle-alert", "danger"
        elif not right.is_met and right.tone == "text2":
            ink = "text2"
        d.icon(icon, 4, 8, 18, ink)
        d.text(32, 1, w, 18, self.text(), "small_strong")
        d.text(32, 18, w - 34, h - 20, right.words, _style(right), right.tone, align="top_left",
               wrap=True)  # fmt: skip


def _style(right: RightView) -> str:
    return "caption" if right.tone == "text2" else "caption_strong"
