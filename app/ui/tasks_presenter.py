"""What is done with the tasks of a stay or of a ward, from the board and from the chart alike."""

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import UserError
from app.domain.moments import read_moment
from app.domain.tasks import Priority, TaskState, TasksView, TaskView
from app.domain.words import say
from app.services import guard, tasks
from app.services.tasks import TaskChanged, Wanted
from app.ui.context import Context

if TYPE_CHECKING:
    from app.data.store import Store


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose tasks: those of a stay, or those of a ward and of no patient."""

    title: str
    encounter_id: uuid.UUID | None = None
    ward_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the line in which a task is asked for."""

    words: str
    when: str
    priority: Priority
    for_role: str


class View(Protocol):
    """What the presenter tells the dialog."""

    def show_tasks(self, found: TasksView) -> None:
        """Show the open tasks and those settled lately."""

    def clear_line(self) -> None:
        """The task that was typed is asked for."""

    def refuse(self, refusal: UserError) -> None:
        """Say why not."""

    def refuse_time(self, refusal: UserError) -> None:
        """Say beside the time what is wrong with it."""


class TasksPresenter:
    """Holds whose tasks are shown."""

    def __init__(self, view: View, context: Context, whose: Whose) -> None:
        self._view, self._context, self._whose = view, context, whose

    @property
    def may_add(self) -> bool:
        """Whether this person's role asks for tasks at all."""
        return self._may("add_task")

    @property
    def may_finish(self) -> bool:
        """Whether this person's role settles tasks at all."""
        return self._may("finish_task")

    def refresh(self) -> None:
        """Ask for the tasks."""
        by = self._context.session()
        stay_id, ward_id = self._whose.encounter_id, self._whose.ward_id

        def look(store: "Store") -> TasksView:
            if stay_id is not None:
                return tasks.tasks_of_stay(store, by=by, encounter_id=stay_id)
            if ward_id is None:
                raise ValueError("tasks belong to a stay or to a ward")
            return tasks.tasks_of_ward(store, by=by, ward_id=ward_id)

        self._context.call(look, self._view.show_tasks, refused=self._view.refuse)

    def add(self, typed: Typed) -> None:
        """Ask for what was typed."""
        try:
            due_at = read_moment(typed.when, now=self._context.clock.now().astimezone())
        except UserError as refusal:
            self._view.refuse_time(refusal)
            return
        if due_at is None and typed.when.strip():
            due_at = self._context.clock.now()
        by = self._context.session()
        wanted = Wanted(
            words=typed.words,
            encounter_id=self._whose.encounter_id,
            ward_id=self._whose.ward_id,
            due_at=due_at,
            priority=typed.priority,
            for_role=typed.for_role,
        )

        def added(_done: TaskChanged) -> None:
            self._view.clear_line()
            self.refresh()

        self._context.call(
            lambda store: tasks.add_task(store, by=by, wanted=wanted),
            added,
            refused=self._view.refuse,
        )

    def settle(self, task: TaskView) -> None:
        """Space or a click: an open task is done, a settled one is taken up again."""
        if task.is_open:
            self._step(task, TaskState.COMPLETED)
        else:
            self._step(task, TaskState.REQUESTED)

    def cancel(self, task: TaskView) -> None:
        """Delete: it is not to be done any more."""
        if task.is_open:
            self._step(task, TaskState.CANCELLED)

    def _step(self, task: TaskView, state: TaskState) -> None:
        by, task_id = self._context.session(), task.task_id

        def step(store: "Store") -> TaskChanged:
            match state:
                case TaskState.COMPLETED:
                    return tasks.finish_task(store, by=by, task_id=task_id)
                case TaskState.CANCELLED:
                    return tasks.cancel_task(store, by=by, task_id=task_id)
                case TaskState.REQUESTED:
                    return tasks.reopen_task(store, by=by, task_id=task_id)

        def done(_done: TaskChanged) -> None:
            words = {
                TaskState.COMPLETED: say("Done: {words}", words=task.words),
                TaskState.CANCELLED: say("Task cancelled: {words}", words=task.words),
                TaskState.REQUESTED: say("Task taken up again: {words}", words=task.words),
            }[state]
            self._context.toast(words)
            self.refresh()

        self._context.call(step, done, refused=self._view.refuse)

    def _may(self, action: str) -> bool:
        kind = "Chart" if self._whose.encounter_id is not None else "Ward"
        by, about = self._context.session(), guard.About(kind=kind)
        if action == "add_task":
            return guard.allowed(by, "add_task", about)
        return guard.allowed(by, "finish_task", about)
