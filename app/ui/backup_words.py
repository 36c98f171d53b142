"""How old the last backup is, as people say it: for Settings."""

from app.domain.words import say
from app.services.backup_schedule import BackupAgeView

_HOUR = 60
_DAY = 24 * _HOUR


def backup_words(seen: BackupAgeView) -> str:
    """Put it in words, as "Last backup 3 h ago. It is overdue: tell IT."."""
    if seen.age_minutes is None:
        said = say("No backup was made yet.")
    else:
        said = say("Last backup {age} ago.", age=_age_words(seen.age_minutes))
    if seen.problem:
        return say("{backup} A later one failed: {problem}", backup=said, problem=seen.problem)
    if seen.overdue:
        return say("{backup} It is overdue: tell IT.", backup=said)
    return said


def _age_words(minutes: int) -> str:
    if minutes < _HOUR:
        return say("{n} min", n=minutes)
    if minutes < 2 * _DAY:
        return say("{n} h", n=minutes // _HOUR)
    days = minutes // _DAY
    return say("{n} days", "{n} day", days, n=days)
