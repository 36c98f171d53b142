"""Runs service calls on the one database thread and answers on the Qt thread: the only bridge.

What takes long and needs no database, as rendering a PDF, runs on a thread of its own beside it.
What has to wait for the central server runs on the sync thread (`ask`).
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.data.store import Store
from app.domain.errors import UnavailableError, UserError
from app.domain.words import say
from app.services import audit_log

T = TypeVar("T")
Done = Callable[[Any], None]
Refused = Callable[[UserError], None]
# Runs work where the network may be waited for; `SyncThread.ask` is one.
Centre = Callable[[Callable[[Store], object]], Future[Any]]
# Takes a refusal that the person can meet, by a proof or a reason; then it calls `again`, else
# `give_up`. False: it cannot be met.
Meet = Callable[[UserError, Callable[[], None], Callable[[], None]], bool]


@dataclass(slots=True)
class Scope:
    """The life of whoever asks; once it is over, answers on their way to it are dropped."""

    is_over: bool = False


@dataclass(frozen=True, slots=True)
class _Work:
    begin: Callable[[], "Future[Any]"]
    done: Done
    refused: Refused | None
    scope: Scope = field(default_factory=Scope)


class Runner(QObject):
    """One database thread, one for papers; what becomes of work comes back by one signal."""

    # Names of the tables that changed, by a call here or by what the sync thread brought in.
    changed = Signal(frozenset)
    # A UserError that its caller did not take.
    refused = Signal(object)
    # Any other exception: a bug.
    failed = Signal(object)

    _answered = Signal(object, object)
    _brought = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.meet: Meet | None = None
        self.centre: Centre | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._papers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="papers")
        # Always by the event loop: quick work must not answer before the caller has gone on.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._brought.connect(self._deliver_brought)

    def call(
        self,
        fn: Callable[[Store], T],
        done: Callable[[T], None],
        *,
        refused: Refused | None = None,
        scope: Scope | None = None,
    ) -> None:
        """Run `fn(store)` on the database thread, then `done(result)` on the Qt thread.

        A result with a non-empty `changed` set of table names is told to everybody after `done`.
        """
        begin = partial(self._thread.submit, self._run, fn)
        self._submit(_Work(begin, done, refused, scope or Scope()))

    def make(
        self,
        fn: Callable[[], T],
        done: Callable[[T], None],
        *,
        refused: Refused | None = None,
        scope: Scope | None = None,
    ) -> None:
        """Run `fn()`, which needs no Store, on the papers' thread; the rest is as with `call`."""
        begin = partial(self._papers.submit, fn)
        self._submit(_Work(begin, done, refused, scope or Scope()))

    def ask(
        self,
        fn: Callable[[Store], T],
        done: Callable[[T], None],
        *,
        refused: Refused | None = None,
        scope: Scope | None = None,
    ) -> None:
        """Do as `call` where the network may be waited for: for what the central server answers."""
        far = self.centre or _nowhere
        begin = partial(far, lambda _store: self._run(fn))
        self._submit(_Work(begin, done, refused, scope or Scope()))

    def _submit(self, work: _Work) -> None:
        work.begin().add_done_callback(lambda answer: self._answered.emit(answer, work))

    def _run(self, fn: Callable[[Store], T]) -> T:
        """Work on another thread; what the policies refuse is recorded."""
        with audit_log.refusals(self._store):
            return fn(self._store)

    def tell(self, tables: frozenset[str]) -> None:
        """Tell everybody about tables that changed elsewhere; may be called from any thread."""
        self._brought.emit(tables)

    def close(self) -> None:
        """Do what was asked for, such as the drafts of a closing window, and end the thread."""
        self._papers.shutdown(wait=True)
        self._thread.shutdown(wait=True)

    @Slot(object)
    def _deliver_brought(self, tables: frozenset[str]) -> None:
        self.changed.emit(tables)

    @Slot(object, object)
    def _deliver(self, answer: Future[object], work: _Work) -> None:
        match answer.exception():
            case None:
                self._deliver_result(answer.result(), work)
            case UserError() as refusal if not work.scope.is_over:
                self._refuse(refusal, work)
            case UserError():
                pass
            case failure:
                self.failed.emit(failure)

    def _refuse(self, refusal: UserError, work: _Work) -> None:
        """Let the person meet the refusal and repeat the call, or hand it to whoever asked."""

        def give_up() -> None:
            if not work.scope.is_over:
                (work.refused or self.refused.emit)(refusal)

        if self.meet is None or not self.meet(refusal, lambda: self._submit(work), give_up):
            give_up()

    def _deliver_result(self, result: object, work: _Work) -> None:
        if not work.scope.is_over:
            work.done(result)
        if tables := getattr(result, "changed", None):
            self.changed.emit(tables)


def _nowhere(_fn: Callable[[Store], object]) -> Future[Any]:
    answer: Future[Any] = Future()
    answer.set_exception(
        UnavailableError(
            say("No central server is named here"), say("IT enrols it: wardlight central enrol.")
        )
    )
    return answer
