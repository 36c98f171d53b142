"""The Reviews page: every broken glass, what was done behind it, and the finding."""

from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.glass import Finding
from app.domain.words import later
from app.ui.context import Context, Place
from app.ui.reach_words import ReachWords
from app.ui.screen import Screen
from app.ui.screens.reviews.presenter import CaseRow, ReviewsPresenter
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import EmptyState
from app.ui.widgets.table import STRONG_ROLE, TONE_ROLE, Table

_CARD_WIDTH, _NARROW_CARD_WIDTH, _NARROW = 420, 356, 1000
_FRAME = 36  # between list and card, lines and scroll bar
_WHEN, _WHO, _PATIENT, _STATE = range(4)
_LEAST_WIDTHS = {_WHEN: 120, _WHO: 150, _PATIENT: 170, _STATE: 110}
# What goes where the window is narrow, first to last: the card beside the list has it.
_LESSER = (_PATIENT, _WHEN)


class ReviewsScreen(Screen):
    """The queue at the left, the chosen case at the right."""

    title, icon = later("Reviews"), "octagon-alert"
    reads = frozenset({"glass_break", "glass_end", "glass_review"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = ReviewsPresenter(self, context)
        self._rows: tuple[CaseRow, ...] = ()
        self._wanted = ""  # the case to begin at
        self.table = Table(self.tr("Broken glass"), stretch=_STATE)
        self._model = QStandardItemModel(0, 4, self)
        self._model.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("Who"), self.tr("Patient"), self.tr("State")]
        )
        self.table.setModel(self._model)
        self.table.selectionModel().currentRowChanged.connect(self._show_case)
        self._none = EmptyState(
            "circle-check",
            self.tr("No glass was broken"),
            self.tr("Each emergency access to a protected chart comes here to be reviewed."),
        )
        self._reach = Label("", "small", "text2", wrap=True)
        self._card = self._make_card()
        self._list = frame(col(self.table, gap=0, margins=(1, 1, 1, 1)))
        page = row(col(self._list, self._none, gap=0), self._card, gap=16)
        page.setStretch(0, 1)
        self.setLayout(
            col(
                Label(self.tr("Emergency access to review"), "title"),
                self._reach,
                page,
                gap=12,
                margins=(PAGE_EDGE, 16, PAGE_EDGE, 16),
            )
        )
        self.layout().setStretch(2, 1)  # type: ignore[union-attr]

    def _make_card(self) -> QFrame:
        self._who = Label("", "heading", wrap=True)
        self._when = Label("", "small", "text2", wrap=True)
        self._place = Label("", "small", "text2")
        self._why = Label("", "small", wrap=True)
        self._acts = Label("", "small", wrap=True)
        self.words = Edit()
        self.words.setMaxLength(400)
        self.field = Field(self.tr("&What you found"), self.words)
        self.buttons = {
            Finding.JUSTIFIED: Button(self.tr("Justified"), "primary", icon="check"),
            Finding.FOLLOW_UP: Button(self.tr("Talk about it")),
            Finding.MISUSE: Button(self.tr("Misuse"), "danger"),
        }
        for finding, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, f=finding: self._find(f))
        return frame(
            col(
                self._who,
                self._when,
                self._place,
                Label(self.tr("Reason given"), "caption_strong", "text2"),
                self._why,
                Label(self.tr("Done meanwhile"), "caption_strong", "text2"),
                self._acts,
                self.field,
                row(*self.buttons.values(), None, gap=8),
                None,
                gap=8,
                margins=(16, 14, 16, 14),
            )
        )

    @override
    def opened(self, place: Place) -> None:
        """Begin at the case of a broken glass that the audit log names."""
        self._wanted = place.extra
        self._choose_wanted()

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self.table.setFocus()

    def show_cases(self, rows: tuple[CaseRow, ...]) -> None:
        """Show the queue; the selection stays where it can."""
        chosen = self._chosen()
        self._rows = rows
        self._model.removeRows(0, self._model.rowCount())
        for each in rows:
            items = [QStandardItem(words) for words in (each.when, each.who, each.patient)]
            state = QStandardItem(each.state)
            state.setData("warn" if each.is_open else "text2", TONE_ROLE)
            state.setData(each.is_open, STRONG_ROLE)
            self._model.appendRow([*items, state])
        for part, is_shown in ((self._list, rows), (self._card, rows), (self._none, not rows)):
            part.setVisible(bool(is_shown))
        self._lay_columns()
        ids = [each.break_id for each in rows]
        if rows:
            at = ids.index(chosen.break_id) if chosen and chosen.break_id in ids else 0
            self.table.selectRow(at)
            self._show_case()
            self._choose_wanted()

    def _choose_wanted(self) -> None:
        ids = [str(each.break_id) for each in self._rows]
        if self._wanted in ids:
            self.table.selectRow(ids.index(self._wanted))
            self._wanted = ""

    def show_reach(self, words: ReachWords) -> None:
        """Say whose logs tell what was done, and until when."""
        self._reach.setText(words.words)
        self._reach.setToolTip(words.detail)
        self._reach.set_colour("warn" if words.is_short else "text2")

    def show_refusal(self, refusal: UserError) -> None:
        """Say at the finding why it was not kept."""
        self.field.show_error(f"{refusal.title}. {refusal.hint}")
        self.words.setFocus()

    def show_kept(self) -> None:
        """Make room for the next finding."""
        self.words.clear()
        self.field.clear_message()

    def _chosen(self) -> CaseRow | None:
        at = self.table.currentIndex().row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _show_case(self) -> None:
        if (case := self._chosen()) is None:
            return
        self._who.setText(f"{case.who}\n{case.patient}")
        self._when.setText(f"{case.when}. {case.finding or case.state}")
        self._place.setText(self.tr("At workstation {}").format(case.place))
        self._place.setVisible(bool(case.place))
        self._why.setText(f"{case.reason}. {case.words}")
        self._acts.setText("\n".join(case.acts))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_columns()

    def _lay_columns(self) -> None:
        """Cut no word: where the columns do not fit the lesser ones go."""
        is_narrow = self.width() < _NARROW
        card = _NARROW_CARD_WIDTH if is_narrow else _CARD_WIDTH
        self._card.setFixedWidth(card)
        left = self.width() - 2 * PAGE_EDGE - card - _FRAME
        widths = {
            column: max(least, self.table.sizeHintForColumn(column))
            for column, least in _LEAST_WIDTHS.items()
        }
        for column in _LESSER:
            is_too_wide = sum(widths.values()) > left
            self.table.setColumnHidden(column, is_too_wide)
            if is_too_wide:
                del widths[column]

    def _find(self, finding: Finding) -> None:
        if (case := self._chosen()) is not None:
            self._presenter.find(case, finding, self.words.text())
