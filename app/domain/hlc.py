"""Hybrid logical clock: orders commands of several workstations without trusting their clocks.

A stamp is 48 bits of milliseconds and 16 bits of counter in one integer, after Kulkarni et al.,
"Logical Physical Clocks" (2014). It breaks ties in low-risk merges only; money and medication are
never ordered by it.
"""

import datetime as dt

_COUNTER_BITS = 16


def advance(last: int, now: dt.datetime) -> int:
    """Return the next stamp: after `last`, and not before the wall clock."""
    wall = int(now.timestamp() * 1000) << _COUNTER_BITS
    return max(last + 1, wall)


def receive(last: int, remote: int, now: dt.datetime) -> int:
    """Return the stamp after having seen `remote`, which may be ahead of this clock."""
    return max(advance(last, now), remote + 1)


def milliseconds(stamp: int) -> int:
    """Return the wall part of a stamp, in milliseconds since 1970."""
    return stamp >> _COUNTER_BITS
