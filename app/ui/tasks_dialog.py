"""The tasks of a patient or of a ward over the window: ask, check, cancel, take up again."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from app.domain.dates import moment_words
from app.domain.errors import UserError
from app.domain.tasks import (
    FOR_ROLES,
    LONGEST,
    Priority,
    TaskState,
    TasksView,
    TaskView,
    for_words,
    step_detail,
    urgency,
)
from app.domain.ward import Urgency
from app.domain.words import say
from app.ui.context import Context
from app.ui.tasks_presenter import TasksPresenter, Typed, Whose
from app.ui.widgets.button import Button
from app.ui.widgets.dialog import Question, Scrim
from app.ui.widgets.field import Combo, Edit, Field, Segmented
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.notice import Alert
from app.ui.widgets.paint import Draw

_LIST_HEIGHT = 264
_ICONS = {
    TaskState.REQUESTED: ("circle", "text2"),
    TaskState.COMPLETED: ("circle-check", "ok"),
    TaskState.CANCELLED: ("circle-x", "text3"),
}
_TONES = {Urgency.OVERDUE: "danger", Urgency.DUE: "warn", Urgency.LATER: "text2"}


class TasksDialog(Question):
    """Enter asks for what is typed; arrows go through the tasks, Space checks, Delete cancels."""

    def __init__(self, context: Context, whose: Whose, *, parent: QWidget) -> None:
        super().__init__(
            whose.title,
            body=say("Enter adds what is typed. Arrow keys, then Space: done. Delete: cancel."),
            do=say("Add task"),
            keep=say("Close"),
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._presenter = TasksPresenter(self, context, whose)
        self._roles = tuple(FOR_ROLES)
        self.words = Edit()
        self.words.setMaxLength(LONGEST)
        self.when = Edit()
        self.role = Combo([for_words(role) for role in self._roles])
        self.priority = Segmented(
            ((Priority.ROUTINE.value, say("Usual")), (Priority.URGENT.value, say("Urgent")))
        )
        self.priority.set_value(Priority.ROUTINE.value)
        self._refusal = Alert("warn")
        self._refusal.hide()
        self.rows: list[TaskRow] = []
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFixedHeight(_LIST_HEIGHT)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(say("Tasks"))
        self._when_field = Field(say("&When"), self.when, hint=say("14:00, or empty"))
        self._line = QWidget()
        below = row(self._when_field, Field(say("&For"), self.role), gap=12)
        soon = Field(say("&How soon"), self.priority)
        self._line.setLayout(col(Field(say("&Task"), self.words), below, soon, gap=10))
        self.add_detail(self._line, self._refusal, self._scroll)
        self.words.textChanged.connect(self._judge)
        self._line.setVisible(self._presenter.may_add)
        self.do_button.setVisible(self._presenter.may_add)
        self._judge()
        (self.words if self._presenter.may_add else self.keep_button).setFocus()
        self._presenter.refresh()

    def open_over(self, window: QWidget) -> None:
        """Show it over a dimmed window until it is closed."""
        scrim = Scrim(window)
        self.finished.connect(scrim.deleteLater)
        self.resize(self.sizeHint())  # by itself it would stop at two thirds of the screen
        self.open()

    def show_tasks(self, found: TasksView) -> None:
        """Show open tasks and those settled lately; the focus stays on its row."""
        at = next((n for n, line in enumerate(self.rows) if line.hasFocus()), None)
        may_finish = self._presenter.may_finish
        self.rows = [TaskRow(task, now=found.at) for task in (*found.open, *found.settled)]
        for line in self.rows:
            line.setEnabled(may_finish)
            line.clicked.connect(lambda _=False, t=line.task: self._presenter.settle(t))
            line.stepped.connect(lambda by, line=line: self._step(line, by))
            line.cancel.clicked.connect(lambda _=False, t=line.task: self._presenter.cancel(t))
        lines: list[QWidget | None] = list(self.rows)
        if not found.open:
            lines.insert(0, Label(say("Nothing is open."), "small", "text2"))
        if found.settled:
            head = Label(say("Settled within a day"), "caption_strong", "text3")
            lines.insert(len(lines) - len(found.settled), head)
        inside = QWidget()
        inside.setLayout(col(*lines, None, gap=2, margins=(2, 2, 8, 2)))
        old = self._scroll.takeWidget()
        self._scroll.setWidget(inside)
        if old is not None:
            old.deleteLater()
        if at is not None and self.rows:
            self._go_to(min(at, len(self.rows) - 1))

    def clear_line(self) -> None:
        """The next task can be typed."""
        self.words.clear()
        self.when.clear()
        self.priority.set_value(Priority.ROUTINE.value)
        self._refusal.hide()
        self.words.setFocus()

    def refuse(self, refusal: UserError) -> None:
        """Say why not."""
        self._refusal.show_words("warn", title=refusal.title, detail=refusal.hint)
        self._refusal.show()
        self.resize(self.sizeHint())
        self._judge()

    def refuse_time(self, refusal: UserError) -> None:
        """Say beside the time what is wrong with it."""
        self._when_field.show_error(refusal.title)
        self.when.setFocus()

    @override
    def accept(self) -> None:
        """Add instead of closing."""
        if self.do_button.isEnabled() and self._presenter.may_add:
            self._refusal.hide()
            priority = Priority(self.priority.value() or Priority.ROUTINE.value)
            role = self._roles[self.role.currentIndex()]
            self._presenter.add(Typed(self.words.text(), self.when.text(), priority, role))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(self.focusWidget(), QLineEdit):
                self.accept()
            case Qt.Key.Key_Down if self.rows:
                self._go_to(0)
            case _:
                super().keyPressEvent(event)

    def _step(self, line: "TaskRow", by: int) -> None:
        at = self.rows.index(line) + by
        if at < 0 and self._presenter.may_add:
            self.words.setFocus()
        else:
            self._go_to(max(0, min(at, len(self.rows) - 1)))

    def _go_to(self, at: int) -> None:
        self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self.rows[at])

    def _judge(self) -> None:
        is_said = bool(self.words.text().strip())
        self.do_button.set_reason("" if is_said else say("Say what is to be done"))


class TaskRow(QAbstractButton):
    """One task; a click says that it is done, or takes it up again."""

    stepped = Signal(int)  # +1: to the next, -1: to the one before

    def __init__(self, task: TaskView, *, now: dt.datetime) -> None:
        super().__init__()
        self.task = task
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(44)
        style, ink = ("small_strong", "text") if task.is_open else ("small", "text2")
        about, tone = _about(task, now=now)
        words = Label(task.words, style, ink, wrap=True)
        below = Label(about, "caption_strong" if tone in {"danger", "warn"} else "caption", tone,
                      wrap=True)  # fmt: skip
        for label in (words, below):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cancel = Button(say("Cancel"), "ghost", fit="small")
        self.cancel.setAccessibleName(say("Cancel: {words}", words=task.words))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard it is Delete
        self.cancel.setVisible(task.is_open)
        line = row(col(None, words, below, None, gap=0), self.cancel, gap=4, margins=(32, 4, 0, 4))
        line.setStretch(0, 1)
        self.setLayout(line)
        name = f"{_state(task)}: {task.words}, {about}"
        self.setAccessibleName(name)
        undo = say("Space: take it up again")
        self.setToolTip(say("Space: done") if task.is_open else undo)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say where the arrows lead; a button would go through its neighbours in its own order."""
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Delete if self.task.is_open:
                self.cancel.click()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.underMouse() and self.isEnabled():
            d.box(0, 0, w, h, "hover", radius=6)
        icon, tone = _ICONS[self.task.state]
        d.icon(icon, 8, (h - 16) / 2, 16, tone)
        if self.hasFocus():
            d.focus_ring(w, h, radius=6)
        painter.end()


def _about(task: TaskView, *, now: dt.datetime) -> tuple[str, str]:
    """Return when and by whom, with its tone; of a settled task, who settled it and when."""
    if not task.is_open:
        last = task.steps[-1]
        return f"{_state(task)} {moment_words(last.at)} · {step_detail(task, last)}", "text3"
    presses = urgency(task, now=now)
    words = step_detail(task, None)
    if presses is Urgency.OVERDUE:
        words = say("overdue") + " · " + words
    return words, _TONES[presses]


def _state(task: TaskView) -> str:
    match task.state:
        case TaskState.COMPLETED:
            return say("Done")
        case TaskState.CANCELLED:
            return say("Cancelled")
        case TaskState.REQUESTED:
            return say("Open")
