"""The chart of one stay as a screen: banner, alert, observations, trend, entry and timeline."""

import datetime as dt
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget
from typing_extensions import override

from app.domain.charting import ChartView
from app.domain.errors import UserError
from app.domain.news2 import ACKNOWLEDGEMENT
from app.domain.vitals import Sign
from app.domain.words import later
from app.services import photos, sync_state
from app.ui.context import Area, Context, Place
from app.ui.screen import Key, Screen
from app.ui.screens.charting.entry import EntryView, Typed
from app.ui.screens.charting.entry_row import EntryRow
from app.ui.screens.charting.note_form import NoteForm
from app.ui.screens.charting.plan_form import PlanForm, PlanLine, may_change
from app.ui.screens.charting.presenter import ChartPresenter
from app.ui.screens.charting.table import HEAD, LABEL, ChartTable
from app.ui.screens.charting.timeline import Timeline
from app.ui.screens.charting.trend import Trend
from app.ui.screens.charting.words import alert_words, as_text
from app.ui.section_list import SectionList
from app.ui.sync_words import record_words
from app.ui.tasks_dialog import TasksDialog
from app.ui.tasks_presenter import Whose
from app.ui.widgets.banner import PatientBanner
from app.ui.widgets.layout import col, frame, row
from app.ui.widgets.notice import Alert, EmptyState
from app.ui.widgets.paint import Draw, Painted
from app.ui.widgets.side import Side

ENTRY = "entry"  # Place.extra: begin in the entry row
_DRAFT_MS = 400
_MINUTE_MS = 60_000


class ChartScreen(Screen):
    """Observations of one stay; the banner stands above everything."""

    title = later("Observations")
    icon = "activity"
    reads = frozenset(
        {
            "patient",
            "patient_photo",
            "allergy",
            "encounter",
            "bed",
            "observation_set",
            "clinical_note",
            "note_signature",
            "care_plan_change",
            "task",
            "task_event",
            "command",
        }
    )
    keys = (
        Key("Tab", later("Next field")),
        Key("Enter", later("Save the set")),
        Key("Esc", later("Keep what is typed as a draft, or leave a correction")),
        Key(later("Arrow keys"), later("Go through the chart")),
        Key("C", later("Correct the set of this column")),
        Key("Ctrl C", later("Copy the chart as text")),
        Key(later("Page Up, Page Down"), later("Older and newer sets")),
        Key("O", later("Go to the new set")),
        Key("N", later("Add a note")),
        Key("T", later("Tasks of the patient")),
        Key("P", later("Change the care plan")),
        Key("S", later("Go to a note of yours that is to be signed")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._presenter = ChartPresenter(self, context)
        self._chart: ChartView | None = None
        self._older = 0  # sets that are newer than the page shown
        self._response = ""
        self._begins_in_entry = False
        self._banner = PatientBanner()
        self._alert = Alert()
        self._alert.acted.connect(self._show_response)
        self._alert.hide()
        self._table = ChartTable()
        self._corner = _Corner(self._table)
        self._none = EmptyState(
            "activity",
            self.tr("No observations in this stay yet"),
            self.tr("Type the first set below. It is due at admission."),
        )
        self._none.hide()
        self._trend = Trend()
        self._entry = EntryRow()
        self._notes, self._is_typed = NoteForm(context), False
        self._plan = PlanLine()
        self._plan.wanted.connect(self._change_plan)
        self._plan.tasks_wanted.connect(self._show_tasks)
        self._timeline = Timeline(self._notes, self._plan)
        self._scroll = QScrollArea()
        self._sections = SectionList(context, Area.CHART)
        self._arrange()
        self._connect()
        self._draft = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._draft.timeout.connect(self._presenter.keep_draft)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._tick)
        self._minute.start()

    @override
    def opened(self, place: Place) -> None:
        self._begins_in_entry = place.extra == ENTRY
        if place.patient_id is not None:
            self._presenter.open(place.patient_id, place.encounter_id)
        self._sections.show_place(place)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        if self._begins_in_entry and self._entry.isVisible():
            self.focus_field(Sign.RESPIRATION)
        else:
            self._table.setFocus()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self._sections, self._table, self._entry, self._timeline)

    @override
    def leave(self) -> bool:
        self._presenter.keep_draft()
        self._notes.keep_draft()
        return True

    def show_chart(self, chart: ChartView, *, now: dt.datetime) -> None:
        """Show banner, alert, sets, trend and timeline."""
        is_first = self._chart is None
        self._chart = chart
        self._banner.show_patient(chart.banner, score=chart.score, now=now)
        patient_id = chart.banner.patient_id
        self.context.call(
            lambda store: sync_state.patient_state(store, patient_id=patient_id),
            lambda state: self._banner.show_record(record_words(state, now=now)),
        )
        by = self.context.session()
        self.context.call(
            lambda store: photos.photo_of(store, by=by, patient_id=patient_id),
            self._banner.show_photo,
        )
        words = alert_words(chart, now=now)
        self._alert.setVisible(words is not None)
        if words is not None:
            self._response = words.response
            do = self.tr("Whole response") if words.response else ""
            self._alert.show_words(words.tone, title=words.title, detail=words.detail, do=do)
        self._show_page()
        self._entry.setVisible(chart.is_open or self._presenter.is_correcting)
        self._notes.show_chart(chart)
        self._plan.show_plan(chart, may_change=may_change(self.context, chart))
        self._timeline.show_entries(chart.timeline)
        total = chart.score.total if chart.score else None
        self.named.emit(chart.banner.name.split(" (")[0], total)
        if is_first and self.isVisible():
            self.activated()

    def show_typed(self, typed: Typed, *, is_correcting: bool) -> None:
        """Put texts into the fields."""
        self._entry.show_typed(typed, is_correcting=is_correcting)
        if self._chart is not None:
            self._entry.setVisible(self._chart.is_open or is_correcting)

    def show_entry(self, entry: EntryView, *, head: str, blocked: str) -> None:
        """Show what the typed texts amount to."""
        self._entry.show_entry(entry, head=head, blocked=blocked)

    def show_refusal(self, refusal: UserError) -> None:
        """Say beside the entry why it was not saved."""
        self._entry.show_refusal(refusal)

    def focus_field(self, sign: Sign) -> None:
        """Put the cursor into a field."""
        self._entry.focus_field(sign)
        self._scroll.ensureWidgetVisible(self._entry)

    def mark_draft(self, *, is_there: bool) -> None:
        """The tab shows a dot, and the lock screen that a draft was kept."""
        self._is_typed = is_there
        self._mark_draft()

    def _mark_draft(self) -> None:
        self.has_draft = self._is_typed or self._notes.has_draft

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that it is being saved."""
        self._entry.show_busy(is_busy=is_busy)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_entry = self._entry.isAncestorOf(self.focusWidget() or self)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if in_entry:
                self._presenter.save()
            case Qt.Key.Key_Escape if in_entry or self._presenter.is_correcting:
                self._presenter.leave()
                self._table.setFocus()
            case Qt.Key.Key_O if not in_entry and self._entry.isVisible():
                self.focus_field(Sign.RESPIRATION)
            case Qt.Key.Key_N if not in_entry:
                self._notes.begin()
            case Qt.Key.Key_P if not in_entry:
                self._change_plan()
            case Qt.Key.Key_T if not in_entry:
                self._show_tasks()
            case Qt.Key.Key_S if not in_entry:
                if not self._timeline.go_to_unsigned():
                    self.context.say(self.tr("You have no note to sign here."))
            case _:
                super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.keep_draft()

    def _arrange(self) -> None:
        chart = frame(col(self._table, self._none, gap=0, margins=(1, 1, 1, 1)), "card")
        inside = QWidget()
        chart.setMaximumHeight(self._table.maximumHeight() + 2)
        body = col(self._alert, chart, self._trend, self._entry, None, gap=8,
                   margins=(16, 8, 16, 8))  # fmt: skip
        for n, stretch in enumerate((0, 300, 100, 0, 1)):
            body.setStretch(n, stretch)
        inside.setLayout(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        side = Side(self._scroll, self._timeline, name=self.tr("Timeline"))
        below = row(self._sections, side, gap=0)
        below.setStretch(1, 1)
        page = col(self._banner, below, gap=0)
        page.setStretch(1, 1)
        self.setLayout(page)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut  # a scroll area would take these keys
        for key, by in (("PgUp", 1), ("PgDown", -1)):
            shortcut = QShortcut(QKeySequence(key), self, context=here)
            shortcut.activated.connect(partial(self._page, by))
        self._table.correction_wanted.connect(self._presenter.start_correction)
        self._table.copy_wanted.connect(self._copy)
        self._table.paged.connect(self._page)
        self._table.resized.connect(self._show_page)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._show_menu)
        self._entry.typed.connect(self._presenter.typed)
        self._entry.typed.connect(lambda *_: self._draft.start())
        self._entry.partial_chosen.connect(self._presenter.gave_partial_reason)
        self._entry.correction_reason.connect(self._presenter.gave_correction_reason)
        self._entry.correction_reason.connect(lambda _: self._draft.start())
        self._entry.left.connect(self._presenter.keep_draft)
        self._notes.drafted.connect(self._mark_draft)
        self._entry.save.connect(self._presenter.save)
        self._entry.clear.connect(self._presenter.clear)

    def _show_page(self) -> None:
        """Show the page of sets wanted: the newest ones unless someone paged back."""
        if self._chart is None:
            return
        columns = self._chart.columns
        fits = self._table.capacity
        self._older = max(0, min(self._older, len(columns) - fits))
        end = len(columns) - self._older
        page = columns[max(0, end - fits) : end]
        self._table.show_sets(page, scale=self._chart.spo2_scale)
        self._trend.show_sets(page, column=self._table.column_width)
        self._corner.show_counts(len(page), len(columns))
        self._table.setVisible(bool(columns))
        self._none.setVisible(not columns)
        self._trend.setVisible(bool(columns))

    def _page(self, by: int) -> None:
        before = self._older
        self._older += by * max(1, self._table.capacity - 1)
        self._show_page()
        if self._older == before:
            edge = self.tr("There are no older sets.") if by > 0 else self.tr("This is the newest.")
            self.context.say(edge)

    def _change_plan(self) -> None:
        chart = self._chart
        if chart is None or not may_change(self.context, chart):
            self.context.say(self.tr("The care plan of this stay is not yours to change."))
            return
        form = PlanForm(self.context, chart, parent=self)
        form.finished.connect(lambda _code: self._plan.change.setFocus())
        form.open_over(self.window())

    def _show_tasks(self) -> None:
        if self._chart is not None:
            title = self.tr("Tasks of {0}").format(self._chart.banner.name)
            whose = Whose(title, encounter_id=self._chart.encounter_id)
            dialog = TasksDialog(self.context, whose, parent=self)
            dialog.finished.connect(lambda _code: self._plan.tasks.setFocus())
            dialog.open_over(self.window())

    def _show_response(self) -> None:
        self.context.dialogs.tell(
            self.tr("Clinical response to NEWS2"), hint=f"{self._response}\n\n{ACKNOWLEDGEMENT}"
        )

    def _show_menu(self) -> None:
        view = self._table.current_set
        if view is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        correct = menu.addAction(self.tr("Correct this set"))
        correct.triggered.connect(lambda: self._presenter.start_correction(view))
        menu.addAction(self.tr("Copy the chart as text")).triggered.connect(self._copy)
        menu.popup(self._table.cursor().pos())

    def _copy(self) -> None:
        if self._chart is not None:
            words = as_text(self._chart, self._table.chart_model.sets)
            QGuiApplication.clipboard().setText(words)
            self.context.say(self.tr("The chart was copied as text."))

    def _tick(self) -> None:
        """Time alone makes the next set overdue."""
        if self.isVisible():
            self._presenter.refresh()


class _Corner(Painted):
    """The head of the row names: what this is, and how much of it is shown."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(parent=table)
        self.setGeometry(0, 0, LABEL, HEAD)
        self.setToolTip(ACKNOWLEDGEMENT)
        self._counts = ""

    def show_counts(self, shown: int, of: int) -> None:
        """Say what is not shown."""
        self._counts = self.tr("{0} of {1} · PgUp").format(shown, of) if shown < of else ""
        self.setAccessibleName(self.tr("NEWS2 chart {}").format(self._counts))
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.fill(0, 0, w, h, "surface")
        if not self._counts:
            d.text(12, 0, w, h, self.tr("NEWS2 chart"), "small_strong")
            return
        d.text(12, 2, w, 18, self.tr("NEWS2 chart"), "small_strong")
        d.text(12, 19, w, 16, self._counts, "caption", "text3")
