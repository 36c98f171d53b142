"""The other pages beside the list: how this workstation stands, and one refused command."""

import uuid

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.ui.screens.sync.words import RefusedPageView, SyncPageView
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert

_WIDTH = 720


class StatePage(QScrollArea):
    """One headline, the facts, and what happened lately."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("State of sync"))
        self._headline = Alert("info")
        self._facts, self._history = QGridLayout(), QGridLayout()
        for grid in (self._facts, self._history):
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(8)
        self.again = Button(self.tr("Look again"), icon="refresh-cw")
        self._history_card = frame(
            col(
                Label(self.tr("Lately"), "heading"), self._history, gap=10, margins=(16, 12, 16, 12)
            )
        )
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        head = row(Label(self.tr("Sync"), "title"), None, self.again)
        card = frame(col(self._facts, margins=(16, 12, 16, 12)))
        page.setLayout(col(head, self._headline, card, self._history_card, None, gap=12))
        line = row(page, None, margins=(24, 16, 24, 16))
        line.setStretch(0, 100)
        body = QWidget()
        body.setLayout(line)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(body)

    def show_page(self, page: SyncPageView) -> None:
        """Show the state."""
        self._headline.show_words(page.tone, title=page.headline, detail=page.advice)
        _fill(self._facts, [(name, words, "text") for name, words in page.facts])
        _fill(self._history, list(page.history))
        self._history_card.setVisible(bool(page.history))


class RefusedPage(QScrollArea):
    """What was refused and why: send it again, fill its form with it, or put it aside."""

    again = Signal(object)
    copied = Signal(object)
    aside = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Refused by the server"))
        self._command: uuid.UUID | None = None
        self._title, self._line = Label("", "title"), Label("", "small", "text2")
        self._reason = Alert("danger")
        self._content = QGridLayout()
        self._content.setColumnStretch(1, 1)
        self._content.setHorizontalSpacing(24)
        self._try = Button(self.tr("Try again"), "primary", icon="send")
        self._try.clicked.connect(lambda: self.again.emit(self._command))
        self._copy = Button(self.tr("Copy to draft"), icon="pencil")
        self._copy.clicked.connect(lambda: self.copied.emit(self._command))
        self._copy_words = Label("", "small", "text2", wrap=True)
        self.why = Edit()
        self._why = Field(
            self.tr("&Reason"), self.why, hint=self.tr("What was done instead, in a few words")
        )
        self._aside = Button(self.tr("Put aside"))
        self._aside.clicked.connect(lambda: self.aside.emit(self._command, self.why.text()))
        self._card = frame(
            col(
                Label(self.tr("What was entered"), "heading"), self._content,
                gap=10, margins=(16, 12, 16, 12),
            )
        )  # fmt: skip
        self._who = Label(
            self.tr("A ward manager or registrar sees to this. It is kept until then."),
            "small", "text2", wrap=True,
        )  # fmt: skip
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        steps = row(self._why, self._aside, 16, self._try, gap=8)
        steps.setStretch(0, 1)
        copying = row(self._copy, self._copy_words, gap=12)
        copying.setStretch(1, 1)
        self._steps = QWidget()
        self._steps.setLayout(steps)
        page.setLayout(
            col(
                self._title, self._line, self._reason, self._steps, self._who, self._card,
                copying, None, gap=12,
            )
        )  # fmt: skip
        line = row(page, None, margins=(24, 16, 24, 16))
        line.setStretch(0, 100)
        body = QWidget()
        body.setLayout(line)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(body)

    def show_refused(self, page: RefusedPageView) -> None:
        """Show one; another one empties the reason."""
        if page.command_id != self._command:
            self._command = page.command_id
            self.why.clear()
        self._title.setText(page.title)
        self._line.setText(page.line)
        self._reason.show_words(
            "danger",
            title=page.reason,
            detail=self.tr("The central server did not take this. It is kept here."),
        )
        _fill(self._content, [(label, words, "text") for label, words in page.content])
        self._card.setVisible(bool(page.content))
        self._steps.setVisible(page.may_act)
        self._who.setVisible(not page.may_act)
        self._copy.setVisible(page.may_copy)
        self._copy_words.setText(page.copy_words)


def _fill(grid: QGridLayout, lines: list[tuple[str, str, str]]) -> None:
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
    for i, (name, words, tone) in enumerate(lines):
        grid.addWidget(Label(name, "small", "text2"), i, 0)
        grid.addWidget(Label(words, "small_strong", tone, wrap=True), i, 1)
