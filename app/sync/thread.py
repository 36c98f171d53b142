"""The background thread: a cycle every few seconds, sooner after a save, later when it fails.

Whoever has to wait for the network asks here too, so that one thread alone speaks to the centre.
"""

import contextlib
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.data.store import Store
from app.domain.errors import UnavailableError, UserError
from app.domain.words import say
from app.sync import engine

_log = logging.getLogger(__name__)
T = TypeVar("T")

_EVERY_S = 10.0
_LONGEST_S = 120.0


class SyncThread:
    """Runs cycles until it is closed; `tell` hears the tables that changed, on this thread."""

    def __init__(self, store: Store, *, tell: Callable[[frozenset[str]], None]) -> None:
        self._store = store
        self._tell = tell
        self._wake = threading.Event()
        self._closing = False
        self._asked: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def nudge(self) -> None:
        """Something was saved: do not wait for the next turn."""
        self._wake.set()

    def ask(self, fn: Callable[[Store], T]) -> Future[T]:
        """Run `fn(store)` on this thread at its next turn; what is never run is refused."""
        answer: Future[T] = Future()

        def run() -> None:
            try:
                if self._closing:
                    raise UnavailableError(say("Wardlight is closing"), say("Ask again then."))
                answer.set_result(fn(self._store))
            except BaseException as error:  # noqa: BLE001  (whoever asked has to hear of it)
                answer.set_exception(error)

        self._asked.put(run)
        self._wake.set()
        return answer

    def close(self) -> None:
        """Stop after the running cycle and wait for it."""
        self._closing = True
        self._wake.set()
        self._thread.join()
        self._answer()

    def _answer(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                self._asked.get_nowait()()

    def _run(self) -> None:
        pause = _EVERY_S
        while not self._closing:
            self._answer()
            try:
                changed = engine.cycle(self._store).changed
                pause = _EVERY_S
            except UserError:
                changed = frozenset({"sync_state"})  # said in the status bar; tried again later
                pause = min(pause * 2, _LONGEST_S)
            except Exception as error:  # noqa: BLE001  (the thread must outlive any one cycle)
                _log.error("a cycle of sync failed: %s", type(error).__name__)
                changed = frozenset({"sync_state"})
                pause = _LONGEST_S
            if not self._closing:
                self._tell(changed)
                self._wake.wait(pause)
                self._wake.clear()
