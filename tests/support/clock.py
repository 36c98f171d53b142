"""The test twin of the clock."""

import datetime as dt


class FixedClock:
    """A clock that moves only when told."""

    def __init__(self, at: dt.datetime | None = None) -> None:
        self.at = at or dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC)

    def now(self) -> dt.datetime:
        return self.at

    def forward(self, **kwargs: float) -> None:
        self.at += dt.timedelta(**kwargs)
