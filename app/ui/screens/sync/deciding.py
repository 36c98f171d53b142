"""One conflict: a row a field with before, one side and the other, and what will be saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from app.services.conflicts import Side
from app.ui.screens.sync.decision_words import DecisionView, RowView
from app.ui.shell.item import PaintedButton
from app.ui.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.chips import KeyCap, Pill
from app.ui.widgets.field import Edit
from app.ui.widgets.layout import Label, Line, col, frame, row
from app.ui.widgets.notice import Alert
from app.ui.widgets.paint import Draw

_CELL_HEIGHT = 44


class DecisionPage(QWidget):
    """`chose` names field, side and typed text; the other signals are the buttons."""

    chose = Signal(str, str, str)
    chose_all = Signal(str)
    saved = Signal()
    undone = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: tuple[object, ...] = ()
        self._view: DecisionView | None = None
        self.cells: dict[tuple[str, Side], Cell] = {}
        self.edits: dict[str, Edit] = {}
        self._results: dict[str, Label] = {}
        self._labels: dict[str, QFrame] = {}
        self._title, self._noun = Label("", "title", wrap=True), Label("", "body", "text2")
        self._sentence = Label("", "small", "text2", wrap=True)
        self._why_not = Alert("info")
        self._grid, self._result = QGridLayout(), QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        for column, share in enumerate((3, 3, 5, 5)):
            self._grid.setColumnStretch(column, share)
        self._open = Pill("", "warn")
        self._mine = Button(self.tr("Take all of the first"), key="Shift A")
        self._theirs = Button(self.tr("Take all of the second"), key="Shift B")
        self._save = Button(self.tr("Save decision"), "primary", icon="check", key="Ctrl Enter")
        self._undo = Button(self.tr("Undo this decision"), icon="undo-2")
        self._mine.clicked.connect(lambda: self.chose_all.emit("mine"))
        self._theirs.clicked.connect(lambda: self.chose_all.emit("theirs"))
        self._save.clicked.connect(self.saved)
        self._undo.clicked.connect(self._tell_undo)
        head = row(self._title, self._noun, None, gap=12)
        result_head = row(Label(self.tr("What will be saved"), "heading"), None, self._open)
        self._result.setColumnStretch(1, 1)
        self._result.setHorizontalSpacing(16)
        self._result_card = frame(col(result_head, self._result, margins=(16, 12, 16, 12)))
        body = QWidget()
        body.setLayout(
            col(
                head, self._sentence, self._why_not,
                frame(col(self._grid, margins=(16, 12, 16, 16))), self._result_card, None,
                gap=12, margins=(24, 16, 24, 16),
            )
        )  # fmt: skip
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Versions to choose from"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        foot = row(
            self._mine, self._theirs, None, self._undo, self._save, gap=8, margins=(12, 8, 12, 8)
        )
        self.setLayout(col(scroll, frame(foot, "foot"), gap=0))

    def show_decision(self, view: DecisionView) -> None:
        """Show a conflict; what is only chosen anew keeps the focus where it is."""
        self._view = view
        self._title.setText(view.title)
        self._noun.setText(view.noun)
        self._sentence.setText(view.sentence)
        self._why_not.show_words("info", title=view.why_not)
        self._why_not.setVisible(bool(view.why_not) and not view.is_settled)
        rows = tuple((r.name, r.mine, r.theirs) for r in view.rows)
        shape = (view.conflict_id, view.may_decide, rows)
        if shape != self._shape:
            self._shape = shape
            self._build(view)
        for each in view.rows:
            self._show_row(each)
        for name, words in view.result:
            self._results[name].setText(words)
        if view.open_words:
            self._open.show_words(view.open_words, "warn")
        else:
            self._open.show_words(self.tr("Nothing is open"), "ok")
        self._result_card.setVisible(view.may_decide and bool(view.rows))
        for button in (self._mine, self._theirs, self._save):
            button.setVisible(view.may_decide)
        self._undo.setVisible(view.is_settled)
        self._undo.set_reason("" if not view.why_not else view.why_not)
        self._save.set_reason(view.open_words)

    def first_focus(self) -> None:
        """Put the focus on the first field that is open."""
        for each in self._view.rows if self._view else ():
            if not each.side and (each.name, "mine") in self.cells:
                self.cells[(each.name, "mine")].setFocus()
                return
        if self._save.isVisible():
            self._save.setFocus()

    def choose_here(self, side: Side) -> None:
        """Choose a side in the row that has the focus, else in the first open one."""
        rows = self._view.rows if self._view else ()
        for (name, _side), cell in self.cells.items():
            if cell.hasFocus():
                self.chose.emit(name, side, "")
                self._go_on(name)
                return
        if found := next((r for r in rows if not r.side), None):
            self.chose.emit(found.name, side, "")
            self._go_on(found.name)

    def _go_on(self, name: str) -> None:
        """Move to the next open field after a choice."""
        rows = self._view.rows if self._view else ()
        following = next((r for r in rows if not r.side), None)
        key: tuple[str, Side] = (following.name if following else name, "mine")
        if key in self.cells:
            self.cells[key].setFocus()

    def _tell_undo(self) -> None:
        if self._view is not None:
            self.undone.emit(self._view.conflict_id)

    def _build(self, view: DecisionView) -> None:
        _clear(self._grid)
        _clear(self._result)
        self.cells, self.edits, self._results, self._labels = {}, {}, {}, {}
        heads = (
            ("", "", ""), (self.tr("Before"), "", ""), (view.mine_head, view.mine_line, "A"),
            (view.theirs_head, view.theirs_line, "B"),
        )  # fmt: skip
        for column, (name, line, key) in enumerate(heads):
            cap = [KeyCap(key)] if key and view.may_decide else []
            self._grid.addLayout(
                col(row(Label(name, "small_strong"), None, *cap),
                    Label(line, "caption", "text2", wrap=True), gap=0), 0, column,
            )  # fmt: skip
        at = 1
        for each in view.rows:
            self._grid.addWidget(Line(), at, 0, 1, 4)
            at += 1
            note = Label(each.note, "caption", "text2", wrap=True)
            label = col(Label(each.label, "small_strong"), note, gap=0, margins=(8, 4, 8, 4))
            self._labels[each.name] = part = frame(label, "plain")
            self._grid.addWidget(part, at, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(Label(each.before, "small", "text2", wrap=True), at, 1)
            self._add_cell(view, each, "mine", each.mine, at, 2)
            self._add_cell(view, each, "theirs", each.theirs, at, 3)
            at += 1
            if each.may_type and view.may_decide:
                edit = Edit(each.typed)
                edit.setAccessibleName(self.tr("{}: something else").format(each.label))
                edit.textEdited.connect(
                    lambda text, name=each.name: self.chose.emit(name, "typed", text)
                )
                self.edits[each.name] = edit
                words = Label(self.tr("Or type something else"), "caption", "text2", wrap=True)
                self._grid.addWidget(words, at, 1)
                self._grid.addWidget(edit, at, 2, 1, 2)
                at += 1
        for line_no, each in enumerate(view.rows):
            value = Label("", "small_strong", wrap=True)
            self._results[each.label] = value
            self._result.addWidget(Label(each.label, "small", "text2"), line_no, 0)
            self._result.addWidget(value, line_no, 1)

    def _add_cell(
        self, view: DecisionView, each: RowView, side: Side, words: str, at: int, column: int
    ) -> None:
        who = view.mine_head if side == "mine" else view.theirs_head
        cell = Cell(words, named=f"{each.label}, {who}: {words}", is_choice=view.may_decide)
        cell.clicked.connect(lambda _on=False: self.chose.emit(each.name, side, ""))
        self.cells[(each.name, side)] = cell
        self._grid.addWidget(cell, at, column)

    def _show_row(self, each: RowView) -> None:
        for side in ("mine", "theirs"):
            self.cells[(each.name, side)].setChecked(each.side == side)
        is_open = each.is_contested and not each.side
        part = self._labels[each.name]
        if part.objectName() != (wanted := "warn" if is_open else "plain"):
            part.setObjectName(wanted)
            part.style().unpolish(part)
            part.style().polish(part)
        for note in part.findChildren(Label)[1:]:
            note.set_colour("warn" if each.is_contested else "text2")
        edit = self.edits.get(each.name)
        if edit is not None and each.side != "typed" and edit.text():
            edit.clear()


class Cell(PaintedButton):
    """One version of a field, with the round mark of a choice."""

    def __init__(self, words: str, *, named: str, is_choice: bool) -> None:
        super().__init__(words, height=_CELL_HEIGHT)
        self._is_choice = is_choice
        self.setAccessibleName(named)
        self.setToolTip(words)
        self.setCheckable(True)
        self.setEnabled(is_choice)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        lines = max(1, -(-theme.metrics("small_strong").horizontalAdvance(words) // 190))
        self.setFixedHeight(int(_CELL_HEIGHT + (lines - 1) * 18))

    @override
    def nextCheckState(self) -> None:
        """The page shows what was chosen."""

    @override
    def content_width(self) -> float:
        return 120

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        on = self.isChecked()
        left = 12
        if self._is_choice:
            fill = "accent_soft" if on else "hover" if self.underMouse() else "surface"
            d.box(0, 0, w, h, fill, "accent" if on else "line_strong", width=2 if on else 1)
            mark, ink = ("circle-dot", "accent") if on else ("circle", "text3")
            d.icon(mark, 12, (h - 16) / 2, 16, ink)
            left = 38
        else:
            d.box(0, 0, w, h, "sunk" if not on else "ok_soft")
        if self.hasFocus():
            d.focus_ring(w, h)
        style = "small_strong" if on or not self._is_choice else "small"
        d.text(left, 4, w - left - 8, h - 8, self.text(), style, "text", wrap=True)


def _clear(layout: QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            while (part := inner.takeAt(0)) is not None:
                if (widget := part.widget()) is not None:
                    widget.setParent(None)
                    widget.deleteLater()
