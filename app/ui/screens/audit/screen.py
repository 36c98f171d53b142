"""The Audit page: choose a patient or a period, read who did what, check the log, export it."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.words import later, say
from app.services.audit_review import PatientChoice
from app.ui.context import Context
from app.ui.reach_words import ReachWords
from app.ui.screen import Key, Screen
from app.ui.screens.audit import table
from app.ui.screens.audit.presenter import PERIODS, SHOWN, AuditPresenter, ChainWords, LogRow
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.field import Combo, Edit, Field
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert, EmptyState
from app.ui.widgets.table import Table

_LEAST_WIDTHS = {
    table.WHEN: 80,
    table.PERSON: 130,
    table.ROLE: 100,
    table.WHAT: 160,
    table.DATA: 140,
    table.PATIENT: 130,
    table.MRN: 100,
    table.WARD: 60,
    table.PLACE: 110,
    table.SIGNS: 130,
}
_MOST_PATIENT = 280  # a longer name ends in a sign; whole it stands below the list
# What goes where the window is narrow, first to last; the line below the list has it all.
_LESSER = (table.ROLE, table.WARD, table.DATA, table.PLACE, table.MRN)
_PATIENT_WIDTH, _CHOICE_WIDTH, _COMBO_WIDTH, _FRAME = 260, 380, 190, 18


class AuditScreen(Screen):
    """Reads nothing by itself: the log grows with every look, so the reader says when to look."""

    title, icon = later("Audit"), "file-text"
    keys: ClassVar[tuple[Key, ...]] = (
        Key("Enter", later("In the patient box: ask who saw this patient")),
        Key("Enter", later("In the list: go from a broken glass to its review")),
        Key("F5", later("Look again")),
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = AuditPresenter(self, context)
        self._choices: tuple[PatientChoice, ...] = ()
        self.patient = Edit()
        self.patient.returnPressed.connect(self._find)
        self.patient_field = Field(self.tr("Who saw this &patient"), self.patient)
        self.patient_field.setFixedWidth(_PATIENT_WIDTH)
        self.choice = Combo()
        self.choice.activated.connect(self._choose)
        self.choice_field = Field(self.tr("&Which of them"), self.choice)
        self.choice_field.setFixedWidth(_CHOICE_WIDTH)
        self.choice_field.hide()
        self.period = Combo([say(words) for words, _days in PERIODS])
        self.period.setCurrentIndex(1)
        self.period.activated.connect(self._presenter.choose_period)
        self.shown = Combo([say(words) for words, _only in SHOWN])
        self.shown.setCurrentIndex(1)
        self.shown.activated.connect(self._presenter.choose_shown)
        filters = [Field(self.tr("P&eriod"), self.period), Field(self.tr("&Show"), self.shown)]
        for each in filters:
            each.setFixedWidth(_COMBO_WIDTH)
        self._count = Label("", "small", "text2")
        self._chain = Label("", "small", "text2")
        self.broken = _BrokenPane()
        self.broken.begin.clicked.connect(self._begin)
        self._model = table.LogModel(self._presenter.more, self)
        self.table = Table(self.tr("Entries of the audit log"), stretch=table.SIGNS)
        self.table.setModel(self._model)
        self.table.opened.connect(lambda index: self._presenter.open(index.row()))
        self.table.selectionModel().currentRowChanged.connect(self._show_entry)
        self._entry = Label("", "small", wrap=True)
        self._entry.hide()
        self._reach = Label("", "small", "text2", wrap=True)
        self._none = EmptyState("file-text", "", "")
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self._none)
        foot = row(self._count, None, self._chain, margins=(12, 8, 12, 8))
        whole = col(self._entry, margins=(12, 8, 12, 0))
        card = frame(col(self._body, whole, foot, gap=0, margins=(1, 1, 1, 1)))
        layout = col(
            row(Label(self.tr("Audit"), "title"), None, *self._buttons(), gap=12),
            self.broken,
            row(self.patient_field, self.choice_field, *filters, None, gap=16),
            self._reach,
            card,
            gap=12,
            margins=(PAGE_EDGE, 14, PAGE_EDGE, 16),
        )
        layout.setStretch(4, 1)
        self.setLayout(layout)
        self._lay_columns()
        again = QShortcut(QKeySequence("F5"), self)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(self._presenter.refresh)

    def _buttons(self) -> tuple[Button, ...]:
        again = Button(self.tr("Look again"), icon="refresh-cw", key="F5")
        again.clicked.connect(self._presenter.refresh)
        check = Button(self.tr("Check the log"), icon="check")
        check.clicked.connect(self._presenter.check)
        export = Button(self.tr("Export"), icon="download")
        export.clicked.connect(self._presenter.export)
        return (again, check, export)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self.patient.setFocus()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.patient, self.table)

    def show_rows(self, rows: tuple[LogRow, ...], *, count: str, more: bool) -> None:
        """Show all rows that were fetched so far."""
        self._model.put(rows, more=more)
        self._lay_columns()
        self._count.setText(count)
        self._body.setCurrentWidget(self.table)

    def show_reach(self, words: ReachWords) -> None:
        """Say whose entries are shown, and until when."""
        self._reach.setText(words.words)
        self._reach.setToolTip(words.detail)
        self._reach.set_colour("warn" if words.is_short else "text2")

    def show_nothing(self, title: str, hint: str) -> None:
        """Show that there is no entry, and why."""
        self._model.put((), more=False)
        self._count.setText("")
        self._none.show_words(title, hint)
        self._body.setCurrentWidget(self._none)

    def show_choices(self, choices: tuple[PatientChoice, ...], words: str) -> None:
        """Offer the patients who answer what was typed, or say that none does."""
        self._choices = choices
        self.choice.clear()
        self.choice.addItems([f"{c.name}  {c.born}  {c.mrn}" for c in choices])
        self.choice.setCurrentIndex(0 if len(choices) == 1 else -1)
        self.choice_field.setVisible(bool(choices))
        if words and not choices:
            self.patient_field.show_error(words)
        else:
            self.patient_field.show_ok(words)
        if len(choices) > 1:
            self.choice.setFocus()

    def show_chain(self, words: ChainWords) -> None:
        """Say whether the log is whole."""
        self.broken.setVisible(words.is_broken)
        self._chain.setText("" if words.is_broken else words.detail)
        if words.is_broken:
            self.broken.alert.show_words("danger", title=words.title, detail=words.detail)

    def show_segment_error(self, words: str) -> None:
        """Say at its field why no new segment was begun."""
        self.broken.field.show_error(words)

    def _find(self) -> None:
        if not self.patient.text().strip():
            self.choice_field.hide()
        self._presenter.find_patient(self.patient.text())

    def _choose(self, at: int) -> None:
        self._presenter.choose_patient(self._choices[at])

    def _begin(self) -> None:
        self._presenter.begin_segment(self.broken.words.text())

    def _show_entry(self, now: QModelIndex) -> None:
        """Say the chosen entry whole below the list, whatever columns there are."""
        self._entry.setText(self._model.rows[now.row()].spoken if now.isValid() else "")
        self._entry.setVisible(now.isValid())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_columns()

    def _lay_columns(self) -> None:
        """Keep the columns where they are from page to page, yet cut no word but a very long name.

        Where all do not fit the lesser ones go; the last one takes what is left.
        """
        widths = {
            column: max(least, self.table.sizeHintForColumn(column))
            for column, least in _LEAST_WIDTHS.items()
        }
        widths[table.PATIENT] = min(widths[table.PATIENT], _MOST_PATIENT)
        left = self.width() - 2 * PAGE_EDGE - _FRAME
        for column in _LESSER:
            is_too_wide = sum(widths.values()) > left
            self.table.setColumnHidden(column, is_too_wide)
            if is_too_wide:
                del widths[column]
        head = self.table.horizontalHeader()
        for column, width in widths.items():
            is_last = column == table.SIGNS
            mode = QHeaderView.ResizeMode.Stretch if is_last else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, mode)
            if not is_last:
                self.table.setColumnWidth(column, width)


class _BrokenPane(QWidget):
    """The alarm, and the way to put a break on record."""

    def __init__(self) -> None:
        super().__init__()
        self.alert = Alert("danger")
        self.words = Edit()
        self.field = Field(self.tr("What was &found, and who knows of it"), self.words)
        self.begin = Button(self.tr("Put on record and count anew"), "danger")
        line = row(self.field, self.begin, gap=12)
        line.setStretch(0, 1)
        line.setAlignment(self.begin, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(col(self.alert, line, gap=8))
        self.hide()
