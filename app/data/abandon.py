"""Ends a read that nobody waits for any more, from another thread: after a new keystroke, say."""

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session


class AbandonedError(Exception):
    """The read was given up; there is no answer."""


class Abandon:
    """Given to a read; `now()` may be called from any thread, before, during or after it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection: Any = None
        self.is_over = False

    def now(self) -> None:
        """Give the read up: a statement that runs is interrupted, no other begins."""
        with self._lock:
            self.is_over = True
            if self._connection is not None:
                self._connection.interrupt()

    @contextlib.contextmanager
    def over(self, session: Session) -> Iterator[None]:
        """Watch over a session's statements; raises AbandonedError where the read is given up."""
        self._watch(session.connection().connection.driver_connection)
        try:
            yield
            if self.is_over:
                raise AbandonedError
        except DBAPIError as error:
            if self.is_over and "interrupt" in str(error.orig):
                raise AbandonedError from error
            raise
        finally:
            self._watch(None)

    def _watch(self, connection: Any) -> None:
        with self._lock:
            self._connection = connection
            if connection is not None and self.is_over:
                raise AbandonedError
