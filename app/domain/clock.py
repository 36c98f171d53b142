"""The seam through which the product learns what time it is."""

import datetime as dt
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tests put in one that stands still."""

    def now(self) -> dt.datetime:
        """Return the present instant, aware, in UTC."""


class SystemClock:
    """The workstation's own clock."""

    def now(self) -> dt.datetime:
        """Return the present instant, aware, in UTC."""
        return dt.datetime.now(dt.UTC)
