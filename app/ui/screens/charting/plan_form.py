"""The care plan in the chart: one line of what stands, and the form that decides it anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from typing_extensions import override

from app.domain.care_plan import (
    EVERY_MIN,
    ISOLATIONS,
    LONGEST_NAME,
    LONGEST_REASON,
    RESUSCITATIONS,
    SPO2_SCALES,
    CarePlan,
    Part,
    every_words,
    part_words,
    value_words,
)
from app.domain.charting import ChartView
from app.domain.errors import UserError
from app.domain.words import say
from app.services import guard
from app.ui.context import Context
from app.ui.screens.charting.plan_presenter import PlanPresenter, plan_words
from app.ui.widgets.button import Button
from app.ui.widgets.dialog import Question, Scrim
from app.ui.widgets.field import Combo, Edit, Field, Segmented
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.notice import Alert


class PlanLine(QFrame):
    """What stands, in words; `wanted` asks for the form, `tasks_wanted` for what is to be done."""

    wanted = Signal()
    tasks_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = Button("", "ghost", icon="list-checks", fit="small", key="T")
        self.tasks.clicked.connect(self.tasks_wanted)
        self._words = Label("", "caption", "text2", wrap=True)
        self.change = Button(self.tr("Change"), "ghost", fit="small", key="P")
        self.change.setAccessibleName(self.tr("Change the care plan"))
        self.change.clicked.connect(self.wanted)
        head = row(Label(self.tr("Care plan"), "heading"), None, self.change, gap=8)
        words = col(head, self._words, gap=2, margins=(16, 0, 16, 0))
        below = row(self.tasks, None, margins=(6, 0, 16, 0))
        self.setLayout(col(words, below, gap=2, margins=(0, 0, 0, 6)))

    def show_plan(self, chart: ChartView, *, may_change: bool) -> None:
        """Show what stands, and the way to change it where there is one."""
        self._words.setText(plan_words(chart.plan))
        self.change.setVisible(may_change)
        count = len(chart.tasks)
        words = say("{n} open tasks", "{n} open task", count, n=count)
        self.tasks.set_words(words if count else say("Tasks"))


class PlanForm(Question):
    """Asks for the whole plan; only what differs from what was seen is written down."""

    def __init__(self, context: Context, chart: ChartView, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Change the care plan?"),
            body=self.tr("{0}. What was decided before stays in the timeline.").format(
                chart.banner.name
            ),
            do=self.tr("Change the plan"),
            keep=self.tr("Keep it as it is"),
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        plan = chart.plan
        self._presenter = PlanPresenter(self, context, encounter_id=chart.encounter_id, seen=plan)
        self._every = (None, *EVERY_MIN)
        self._isolations = tuple(dict.fromkeys((*ISOLATIONS, plan.isolation)))
        self._states = tuple(dict.fromkeys((*RESUSCITATIONS, plan.resuscitation)))
        self.every = Combo([every_words(each) for each in self._every])
        self.isolation = Combo([value_words(Part.ISOLATION, each) for each in self._isolations])
        self.scale = Segmented(tuple((str(n), say("Scale {scale}", scale=n)) for n in SPO2_SCALES))
        self.consultant = Edit(plan.consultant)
        self.resuscitation = Combo([value_words(Part.RESUSCITATION, s) for s in self._states])
        self.clinician = Edit(self._presenter.clinician)
        self.reason = Edit()
        self.consultant.setMaxLength(LONGEST_NAME)
        self.clinician.setMaxLength(LONGEST_NAME)
        self.reason.setMaxLength(LONGEST_REASON)
        if plan.observe_every_min in self._every:
            self.every.setCurrentIndex(self._every.index(plan.observe_every_min))
        self.isolation.setCurrentIndex(self._isolations.index(plan.isolation))
        self.resuscitation.setCurrentIndex(self._states.index(plan.resuscitation))
        self.scale.set_value(str(plan.spo2_scale))
        self._refusal = Alert("warn")
        self._refusal.hide()
        self._why_not = Label("", "caption", "text2", wrap=True)
        self._arrange()
        self._connect()
        self._judge()
        self.every.setFocus()

    def open_over(self, window: QWidget) -> None:
        """Show it over a dimmed window until it is answered."""
        scrim = Scrim(window)
        self.finished.connect(scrim.deleteLater)
        self.resize(self.sizeHint())  # by itself it would stop at two thirds of the screen
        self.open()

    def show_blocked(self, reason: str) -> None:
        """Say beside the button why it cannot be saved yet."""
        self.do_button.set_reason(reason)
        self._why_not.setText(reason)

    def refuse(self, refusal: UserError) -> None:
        """Say why it was not saved, and let it be mended."""
        self.do_button.set_busy("")
        self._refusal.show_words("warn", title=refusal.title, detail=refusal.hint)
        self._refusal.show()
        self.resize(self.sizeHint())

    def finish(self) -> None:
        """Close: it is saved."""
        super().accept()

    @override
    def accept(self) -> None:
        """Save instead of closing; closing follows when it is done."""
        if not self.do_button.isEnabled():
            return
        self._refusal.hide()
        self.do_button.set_busy(self.tr("Saving"))
        self._presenter.save()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(self.focusWidget(), QLineEdit):
            self.accept()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        scale_hint = self.tr("Scale 2: a target of 88–92 % in hypercapnic failure (RCP 2017)")  # noqa: RUF001
        fields = (
            row(
                Field("&" + part_words(Part.OBSERVATIONS), self.every),
                Field("&" + part_words(Part.ISOLATION), self.isolation),
                gap=12,
            ),
            Field(part_words(Part.SPO2_SCALE), self.scale, hint=scale_hint),
            Field("&" + part_words(Part.RESUSCITATION), self.resuscitation),
            Field("&" + part_words(Part.CONSULTANT), self.consultant),
            Field(
                self.tr("&Decided by"),
                self.clinician,
                hint=self.tr("A named clinician, for SpO₂ scale and resuscitation"),
            ),
            Field(self.tr("&Why"), self.reason),
        )
        inside = QWidget()
        inside.setLayout(col(*fields, gap=12))
        self.add_detail(inside, self._refusal, self._why_not)

    def _connect(self) -> None:
        for combo in (self.every, self.isolation, self.resuscitation):
            combo.currentIndexChanged.connect(self._judge)
        for edit in (self.consultant, self.clinician, self.reason):
            edit.textChanged.connect(self._judge)
        self.scale.chosen.connect(self._judge)

    def _judge(self) -> None:
        wanted = CarePlan(
            observe_every_min=self._every[self.every.currentIndex()],
            isolation=self._isolations[self.isolation.currentIndex()],
            spo2_scale=int(self.scale.value() or 1),
            consultant=self.consultant.text().strip(),
            resuscitation=self._states[self.resuscitation.currentIndex()],
        )
        self._presenter.chosen(wanted, clinician=self.clinician.text(), reason=self.reason.text())


def may_change(context: Context, chart: ChartView) -> bool:
    """Whether the person at work may change the plan of this chart at all."""
    return chart.is_open and guard.allowed(context.session(), "change_care_plan")
