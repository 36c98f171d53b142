"""The Policies page: what is in force, a file to compare it with, and the button that takes it."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from typing_extensions import override

from app.domain.words import later
from app.ui.context import Context
from app.ui.screen import Screen
from app.ui.screens.policies.presenter import ChangeRow, PoliciesPresenter
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert, EmptyState
from app.ui.widgets.table import ICON_ROLE, STRONG_ROLE, TONE_ROLE, Table

_SIDE = 340
_WIDTHS = (170, 90, 260)  # who, gains or loses, what; where takes the rest
_MOST_PROBLEMS = 8


class PoliciesScreen(Screen):
    """What would change at the left, what is and was in force at the right."""

    title, icon = later("Policies"), "lock"
    reads = frozenset({"policy_taken"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = PoliciesPresenter(self, context)
        self.choose = Button(self.tr("Choose a file …"), icon="search")
        self.choose.clicked.connect(self._presenter.choose)
        self.take = Button("", "primary", icon="check")
        self.take.clicked.connect(self._presenter.take)
        self.take.hide()
        self.problems = Alert("warn")
        self.problems.hide()
        self.heading = Label("", "heading", wrap=True)
        self.heading.hide()
        self._model = QStandardItemModel(0, 4, self)
        self._model.setHorizontalHeaderLabels(
            [self.tr("Who"), self.tr("Change"), self.tr("What"), self.tr("Where")]
        )
        self.table = Table(self.tr("Who gains and who loses"), stretch=3)
        self.table.setModel(self._model)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._none = EmptyState(
            "lock",
            self.tr("No other policies are chosen"),
            self.tr("Choose a file: you see who gains and who loses before you take it."),
        )
        self._in_force = Label("", "strong", wrap=True)
        self._history = Label("", "small", "text2", wrap=True)
        side = frame(
            col(
                Label(self.tr("In force"), "caption_strong", "text2"), self._in_force,
                Label(self.tr("Taken before"), "caption_strong", "text2"), self._history,
                None, gap=8, margins=(16, 14, 16, 14),
            )
        )  # fmt: skip
        side.setFixedWidth(_SIDE)
        self._card = frame(col(self.table, gap=0, margins=(1, 1, 1, 1)))
        self._card.hide()
        body = col(self.problems, self.heading, self._card, self._none, gap=8)
        body.setStretch(2, 1)
        page = row(body, side, gap=16)
        page.setStretch(0, 1)
        head = row(Label(self.tr("Policies"), "title"), None, self.choose, self.take, gap=8)
        whole = col(head, page, gap=12, margins=(PAGE_EDGE, 16, PAGE_EDGE, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self.choose.setFocus()

    def show_in_force(self, words: str, history: tuple[str, ...]) -> None:
        """Show which set decides, and those that were taken, newest first."""
        self._in_force.setText(words)
        self._history.setText("\n".join(history) or self.tr("Nothing: these are the first."))

    def show_preview(self, title: str, rows: tuple[ChangeRow, ...], *, take: str) -> None:
        """Show what the chosen file would change."""
        self.problems.hide()
        self._none.hide()
        self.heading.setText(title)
        self.heading.show()
        self._model.removeRows(0, self._model.rowCount())
        for each in rows:
            items = [QStandardItem(w) for w in (each.who, each.verb, each.what, each.where)]
            items[0].setData(True, STRONG_ROLE)
            items[1].setData("ok" if each.gains else "warn", TONE_ROLE)
            items[1].setData("plus" if each.gains else "minus", ICON_ROLE)
            items[1].setData(True, STRONG_ROLE)
            self._model.appendRow(items)
        self._card.setVisible(bool(rows))
        self._none.setVisible(not rows and not take)
        self.take.set_words(take)
        self.take.setVisible(bool(take))

    def show_problems(self, title: str, problems: tuple[str, ...]) -> None:
        """Show why the chosen file cannot be taken."""
        for part in (self._card, self.heading, self.take):
            part.hide()
        shown = list(problems[:_MOST_PROBLEMS])
        if len(problems) > _MOST_PROBLEMS:
            shown.append(self.tr("and {n} more").format(n=len(problems) - _MOST_PROBLEMS))
        self.problems.show_words("warn", title=title, detail="\n".join(shown))
        self.problems.show()
