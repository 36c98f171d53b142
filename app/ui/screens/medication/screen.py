"""The drug chart of one stay as a screen: banner, shift, doses by round, and the dose chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.medication import Reason
from app.domain.medication_chart import Chart, MedicationView
from app.domain.medication_plan import Dose, State
from app.domain.words import later, say
from app.services import sync_state
from app.ui.context import Area, Context, Place
from app.ui.screen import Key, Screen
from app.ui.screens.medication.aside import Aside
from app.ui.screens.medication.asking import Ask, AskReason, AskWhyNot
from app.ui.screens.medication.panel_words import PanelView
from app.ui.screens.medication.prescribe_presenter import PrescribePresenter
from app.ui.screens.medication.prescribing import PrescribeForm
from app.ui.screens.medication.presenter import MedicationPresenter
from app.ui.screens.medication.table import HEAD, LEFT, MedicationTable
from app.ui.section_list import SectionList
from app.ui.sync_words import record_words
from app.ui.widgets.banner import PatientBanner
from app.ui.widgets.button import Button, IconButton
from app.ui.widgets.chips import Pill
from app.ui.widgets.layout import col, frame, row
from app.ui.widgets.notice import Alert, EmptyState
from app.ui.widgets.paint import Draw, Painted, Tone
from app.ui.widgets.side import Side

_MINUTE_MS = 60_000
_COUNTS: tuple[tuple[tuple[State, ...], str, Tone, str], ...] = (
    ((State.OVERDUE,), later("{n} overdue"), "danger", "clock-alert"),
    ((State.DUE,), later("{n} due now"), "warn", "circle-dot"),
    ((State.MISSED,), later("{n} not recorded"), "warn", "circle-help"),
    ((State.GIVEN, State.RUNNING), later("{n} given"), "ok", "check"),
    ((State.HELD, State.NOT_GIVEN), later("{n} held or not given"), "caution", "pause"),
)


class MedicationScreen(Screen):
    """Medicines of one stay; the order stays in sight while a dose is given."""

    title = later("Medication")
    icon = "pill"
    reads = frozenset(
        {
            "patient", "allergy", "encounter", "bed", "observation_set", "medication_request",
            "medication_change", "medication_administration", "conflict", "decision", "command",
        }
    )  # fmt: skip
    keys = (
        Key(later("Arrow keys"), later("Go through the chart")),
        Key("Enter", later("Work on the dose, then give it")),
        Key("N", later("Not given, with the reason")),
        Key("L", later("Later: go to the next dose that is due")),
        Key("X", later("Entered in error")),
        Key("[  ]", later("Shift before and after")),
        Key("A", later("Show or hide orders that are over")),
        Key("P", later("Prescribe")),
        Key("H", later("Hold an order, or go on with it")),
        Key("S", later("Stop an order")),
        Key(later("Scan a wristband"), later("Confirm the patient of the dose")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._presenter = MedicationPresenter(self, context)
        self._form: Ask | PrescribeForm | None = None
        self._shown: tuple[object, object] | None = None
        self._is_first = True
        self._banner = PatientBanner()
        self._alert = Alert("danger")
        self._alert.hide()
        self._table = MedicationTable()
        self._corner = _Corner(self._table)
        self._none = EmptyState(
            "pill",
            self.tr("Nothing is prescribed in this stay yet"),
            self.tr("A doctor prescribes with P. What is given on paper is written down later."),
        )
        self._none.hide()
        self.aside = Aside()
        self._before = IconButton("chevron-left", self.tr("Shift before ([)"), side=32)
        self._after = IconButton("chevron-right", self.tr("Shift after (])"), side=32)
        self._shift = Button("")
        self._prescribe = Button(self.tr("Prescribe"), icon="plus", key="P")
        self._ended = Button("", "ghost", fit="small", key="A")
        self._pills = QHBoxLayout()
        self._pills.setSpacing(8)
        self._sections = SectionList(context, Area.MEDICATION, is_strip=True)
        self._arrange()
        self._connect()
        p, key = self._presenter, Qt.Key
        self._steps: dict[int, Callable[[], None]] = {
            key.Key_N: p.not_given,
            key.Key_L: p.later,
            key.Key_X: p.take_back,
            key.Key_H: p.hold_or_resume,
            key.Key_S: p.stop,
            key.Key_P: self._open_prescribing,
            key.Key_A: p.toggle_ended,
            key.Key_BracketLeft: partial(p.step_shift, -1),
            key.Key_BracketRight: partial(p.step_shift, 1),
        }
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._tick)
        self._minute.start()

    @override
    def opened(self, place: Place) -> None:
        if place.patient_id is not None:
            self._presenter.open(place.patient_id, place.encounter_id)
        self._sections.show_place(place)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self._table.setFocus()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self._sections, self._table, self.aside)

    @override
    def leave(self) -> bool:
        self._presenter.keep_draft()
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.keep_draft()

    @override
    def take_scan(self, number: str) -> bool:
        return self._presenter.take_scan(number)

    def show_chart(self, chart: Chart, view: MedicationView) -> None:
        """Show banner, shift and doses."""
        now = chart.now
        self._banner.show_patient(view.banner, score=view.score, now=now)
        patient_id = view.banner.patient_id
        self.context.call(
            lambda store: sync_state.patient_state(store, patient_id=patient_id),
            lambda state: self._banner.show_record(record_words(state, now=now)),
        )
        self._shift.set_words(chart.shift.words)
        self._show_pills(chart)
        has_rows = bool(chart.rows)
        self._table.setVisible(has_rows)
        self._none.setVisible(not has_rows)
        self._table.show_chart(chart)
        total = len(chart.rows) + chart.hidden
        self._corner.show_counts(len(chart.rows), total)
        self._ended.setVisible(chart.hidden > 0)
        self._ended.set_words(self.tr("Show {0} more that are over").format(chart.hidden))
        self._prescribe.setVisible(view.is_open and self._presenter.may_prescribe)
        self.named.emit(view.banner.name.split(" (")[0], view.score.total if view.score else None)
        self._select()
        if self._is_first and self.isVisible():
            self._is_first = False
            self.activated()

    def show_panel(self, panel: PanelView | None) -> None:
        """Show the order that is chosen, or none."""
        self.aside.show_panel(panel)
        self.has_draft = self._presenter.has_draft

    def show_alert(self, title: str, detail: str, do: str) -> None:
        """Say loudly that something is wrong."""
        self._alert.setVisible(bool(title))
        if title and self._alert.accessibleName() != f"{title}. {detail}".strip():
            self._alert.show_words("danger", title=title, detail=detail, do=do)

    def show_refusal(self, refusal: UserError) -> None:
        """Say beside the dose why not."""
        self.aside.show_refusal(refusal)

    def choose(self, dose: Dose) -> None:
        """Go to a dose of the chart."""
        self._table.choose(dose)
        self._table.setFocus()

    def focus_open(self) -> None:
        """Put the focus on what is still to be checked, else on Give."""
        self._side.open_aside()
        self.aside.focus_open()

    def ask_reason(self, title: str, *, body: str, do: str, done: Callable[[str], None]) -> None:
        """Ask for a reason in words."""
        self._open(AskReason(title, body=body, do=do, done=done, parent=self))

    def ask_why_not(self, title: str, *, done: Callable[[Reason, str], None]) -> None:
        """Ask why a dose was not given."""
        self._open(AskWhyNot(title, done=done, parent=self))

    def close_form(self) -> None:
        """The question is answered."""
        if self._form is not None:
            self._form.finish()

    def refuse_form(self, refusal: UserError) -> None:
        """Say in the question why not."""
        if isinstance(self._form, Ask):
            self._form.refuse(refusal)

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that it is being written."""
        self.aside.show_busy(is_busy=is_busy)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := self._steps.get(event.key())) is not None:
            step()
        elif event.key() == Qt.Key.Key_Escape and not self._table.hasFocus():
            self._table.setFocus()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        grid = frame(col(self._table, self._none, gap=0, margins=(1, 1, 1, 1)), "card")
        bar = row(
            self._before, self._shift, self._after, 12, self._pills, None, self._ended,
            self._prescribe, gap=6,
        )  # fmt: skip
        body = QWidget()
        inside = col(self._alert, bar, grid, gap=8, margins=(16, 10, 16, 12))
        inside.setStretch(2, 1)
        body.setLayout(inside)
        self._side = Side(body, self.aside, name=self.tr("The dose"))
        below = row(self._sections, self._side, gap=0)
        below.setStretch(1, 1)
        page = col(self._banner, below, gap=0)
        page.setStretch(1, 1)
        self.setLayout(page)

    def _connect(self) -> None:
        p = self._presenter
        self._table.chosen.connect(self._select)
        self._table.opened.connect(self.focus_open)
        self._before.clicked.connect(partial(p.step_shift, -1))
        self._after.clicked.connect(partial(p.step_shift, 1))
        self._shift.clicked.connect(p.show_now)
        self._ended.clicked.connect(p.toggle_ended)
        self._prescribe.clicked.connect(self._open_prescribing)
        self._alert.acted.connect(p.decide)
        self.aside.ticked.connect(p.tick)
        self.aside.typed.connect(self._typed)
        self.aside.gave.connect(p.give)
        self.aside.not_given.connect(p.not_given)
        self.aside.later.connect(p.later)
        self.aside.took_back.connect(p.take_back)
        self.aside.held.connect(p.hold_or_resume)
        self.aside.stopped.connect(p.stop)

    def _select(self) -> None:
        """Tell the presenter which cell is current."""
        line, cell = self._table.current_row, self._table.current_cell
        self._presenter.select(line, cell.dose)
        key = self._presenter.key
        if key != self._shown:
            self._shown = key
            typed = self._presenter.texts
            self.aside.show_typed(reason=typed.reason, witness=typed.witness, time=typed.time)

    def _typed(self) -> None:
        self._presenter.typed(reason=self.aside.reason.text(), witness=self.aside.witness.text())
        self.aside.refuse_time(self._presenter.typed_time(self.aside.time.text()))

    def _show_pills(self, chart: Chart) -> None:
        while (item := self._pills.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for states, words, tone, icon in _COUNTS:
            if count := chart.count(*states):
                self._pills.addWidget(Pill(say(words, n=count), tone, icon=icon))

    def _open_prescribing(self) -> None:
        data = self._presenter.data
        if data is None or not data.is_open:
            self.context.say(self.tr("Medicines are prescribed in an open stay."))
        elif not self._presenter.may_prescribe:
            self.context.say(self.tr("Your role does not prescribe."))
        else:
            presenter = PrescribePresenter(self.context, data)
            self._open(PrescribeForm(self.context, presenter, parent=self))

    def _open(self, form: Ask | PrescribeForm) -> None:
        self._form = form
        form.finished.connect(self._form_closed)
        form.open_over(self.window())

    def _form_closed(self) -> None:
        self._form = None
        self.window().activateWindow()
        self._table.setFocus()

    def _tick(self) -> None:
        """Time alone makes doses due."""
        if self.isVisible():
            self._presenter.refresh()


class _Corner(Painted):
    """The head of the drugs: what this is, and how much of it is shown."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(parent=table)
        self.setGeometry(0, 0, LEFT, HEAD)
        self._counts = ""

    def show_counts(self, shown: int, of: int) -> None:
        """Say what is not shown."""
        self._counts = self.tr("{0} of {1} shown").format(shown, of)
        self.setAccessibleName(self._counts)
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.fill(0, 0, w, h, "sunk")
        d.vline(w - 1, 0, h)
        d.text(16, 0, 200, h, self.tr("Medicine"), "small_strong")
        d.text(0, 0, w - 16, h, self._counts, "caption", "text2", align="right")
