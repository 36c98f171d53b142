"""Whose turn it is to write: threads of this program go one after the other, in their order.

SQLite lets one connection write. Another that finds it busy sleeps and looks again, 1, 2, 5, 10
milliseconds and more, long after its way was free; here the next one is woken at once.
"""

import contextlib
import threading
from collections import deque
from collections.abc import Iterator


class Turns:
    """A lock that is fair: who waits longest goes next. What is done behind gives way before.

    It does so for `patience_s` at most: who saves without end must not hold it up for ever.
    """

    def __init__(self, *, patience_s: float = 0.2) -> None:
        self._patience_s = patience_s
        self._guard = threading.Lock()
        self._waiting: deque[threading.Event] = deque()
        self._is_taken = False
        self._people = 0  # who save, or wait for their turn to
        self._nobody_saves = threading.Event()
        self._nobody_saves.set()
        self._thread = threading.local()

    @contextlib.contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for the turn and hold it."""
        with self._guard:
            come = threading.Event()
            if self._is_taken:
                self._waiting.append(come)
            else:
                self._is_taken = True
                come.set()
        come.wait()
        try:
            yield
        finally:
            with self._guard:
                if self._waiting:
                    self._waiting.popleft().set()
                else:
                    self._is_taken = False

    @contextlib.contextmanager
    def saving(self) -> Iterator[None]:
        """Take the turn for what a person waits for."""
        with self._guard:
            self._people += 1
            self._nobody_saves.clear()
        try:
            with self.taken():
                yield
        finally:
            with self._guard:
                self._people -= 1
                if not self._people:
                    self._nobody_saves.set()

    @contextlib.contextmanager
    def behind(self) -> Iterator[None]:
        """Let this thread give way to people's saves for as long as this lasts."""
        self._thread.is_behind = True
        try:
            yield
        finally:
            self._thread.is_behind = False

    def give_way(self) -> None:
        """Where this thread works behind, wait until nobody saves; two would share the processor.

        Between two steps of that work; never while the turn is held.
        """
        if getattr(self._thread, "is_behind", False):
            self._nobody_saves.wait(self._patience_s)
