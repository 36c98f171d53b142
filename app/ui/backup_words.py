"""How old the last backup is, as people say it: for Settings."""

from PySide6.QtCore import QCoreApplication

from app.services.backup_schedule import BackupAgeView

_HOUR = 60
_DAY = 24 * _HOUR


def _tr(text: str) -> str:
    return QCoreApplication.translate("backup", text)


def backup_words(seen: BackupAgeView) -> str:
    """Put it in words, as "Last backup 3 h ago. It is overdue: tell IT."."""
    if seen.age_minutes is None:
        said = _tr("No backup was made yet.")
    else:
        said = _tr("Last backup {} ago.").format(_age_words(seen.age_minutes))
    if seen.problem:
        return _tr("{} A later one failed: {}").format(said, seen.problem)
    if seen.overdue:
        return _tr("{} It is overdue: tell IT.").format(said)
    return said


def _age_words(minutes: int) -> str:
    if minutes < _HOUR:
        return _tr("{} min").format(minutes)
    if minutes < 2 * _DAY:
        return _tr("{} h").format(minutes // _HOUR)
    return _tr("{} days").format(minutes // _DAY)
