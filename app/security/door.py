"""What the door of a workstation remembers outside its database file (ADR 0015).

Failures in a row stand in the database and here, and here also in the keyring, or in a file of the
data folder where there is none, so that neither a restart nor an old copy of the database takes a
delay away. Who has logged in fully stands in memory
alone: that, and only that, is what a PIN opens; a restart asks for the password again.
"""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from app.domain.errors import UnavailableError
from app.security.witness import FileShelf

PIN_TRIES = 5
SHIFT_HOURS = 12
_MOST_MARKS = 24  # Windows keeps 1280 characters in one entry


@dataclass(frozen=True, slots=True)
class Mark:
    """Failed log-ins in a row, and until when the next try waits."""

    failures: int
    not_before: dt.datetime


@dataclass(frozen=True, slots=True)
class _Shift:
    """A full log-in at this workstation: what a PIN may open until it ends."""

    until: dt.datetime
    tries_left: int = PIN_TRIES


class Marks(Protocol):
    """Where marks lie by name: a keyring, or `FolderMarks`."""

    def get(self, name: str) -> str | None:
        """Return what lies there. Raises UnavailableError while it is locked."""

    def put(self, name: str, words: str) -> None:
        """Put something there. Raises UnavailableError while it is locked."""


@dataclass(frozen=True, slots=True)
class FolderMarks:
    """Files of the data folder: weaker than a keyring, since they are copied along with it."""

    home: Path

    def get(self, name: str) -> str | None:
        """Return the content of a file, or none."""
        return FileShelf(self.home / name).get()

    def put(self, name: str, words: str) -> None:
        """Replace a file."""
        FileShelf(self.home / name).put(words)


class Door:
    """One a Store; used on the database thread alone."""

    def __init__(self, *, keyring: Marks | None = None, entry: str = "") -> None:
        """`entry` names the marks in the keyring; without a keyring they last in memory."""
        self._keyring, self._entry = keyring, entry
        self._marks: dict[str, Mark] = {}
        self._shifts: dict[str, _Shift] = {}
        self._read_marks()

    def keep_outside(self, keyring: Marks, entry: str) -> None:
        """Keep the marks in this keyring, or this folder, too, from now on."""
        self._keyring, self._entry = keyring, entry
        self._read_marks()

    def mark(self, login: str) -> Mark | None:
        """Return what is remembered of a login's failures."""
        return self._marks.get(_name(login))

    def remember(self, login: str, mark: Mark) -> None:
        """Remember failures in a row."""
        self._marks[_name(login)] = mark
        self._write_marks()

    def forget(self, login: str) -> None:
        """Forget them: the person has come in."""
        if self._marks.pop(_name(login), None) is not None:
            self._write_marks()

    def open_shift(self, user: str, *, at: dt.datetime) -> None:
        """A person has logged in with all they have: for twelve hours a PIN will do."""
        self._shifts[user] = _Shift(at + dt.timedelta(hours=SHIFT_HOURS))

    def close_shift(self, user: str) -> None:
        """From now on the password is needed again."""
        self._shifts.pop(user, None)

    def tries_left(self, user: str, *, at: dt.datetime) -> int:
        """How often a PIN may be tried; 0 means that only the password opens."""
        shift = self._shifts.get(user)
        if shift is None or not shift.until - dt.timedelta(hours=SHIFT_HOURS) <= at < shift.until:
            return 0
        return shift.tries_left

    def spend_try(self, user: str) -> None:
        """Count a wrong PIN; the last one ends the shift."""
        shift = self._shifts.get(user)
        if shift is not None and shift.tries_left > 1:
            self._shifts[user] = replace(shift, tries_left=shift.tries_left - 1)
        else:
            self.close_shift(user)

    def renew_tries(self, user: str) -> None:
        """Give all tries again after a right PIN; the shift still ends when it would have."""
        shift = self._shifts.get(user)
        if shift is not None:
            self._shifts[user] = replace(shift, tries_left=PIN_TRIES)

    def _read_marks(self) -> None:
        if self._keyring is None:
            return
        try:
            found = json.loads(self._keyring.get(self._entry) or "{}")
            kept = {
                str(name): Mark(int(failures), dt.datetime.fromtimestamp(float(until), dt.UTC))
                for name, (failures, until) in found.items()
            }
        except (UnavailableError, ValueError, TypeError, AttributeError, OverflowError):
            return  # a locked keyring or a foreign entry locks nobody out
        for name, mark in kept.items():
            mine = self._marks.get(name)
            self._marks[name] = mark if mine is None else worse(mark, mine)

    def _write_marks(self) -> None:
        if self._keyring is None:
            return
        worst = sorted(self._marks.items(), key=lambda pair: pair[1].not_before, reverse=True)
        content = {
            name: [mark.failures, int(mark.not_before.timestamp())]
            for name, mark in worst[:_MOST_MARKS]
        }
        try:
            self._keyring.put(self._entry, json.dumps(content, separators=(",", ":")))
        except UnavailableError:
            return  # it is in the database and in memory still


def worse(one: Mark, other: Mark) -> Mark:
    """Return a mark as bad as the worse of both, in each respect."""
    return Mark(max(one.failures, other.failures), max(one.not_before, other.not_before))


def _name(login: str) -> str:
    """Return what a login is called in the keyring: a wrong one may be a mistyped password."""
    return hashlib.sha256(login.encode()).hexdigest()[:12]
