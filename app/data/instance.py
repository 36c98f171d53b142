"""One window a data folder: a second one would show drafts and states that the first one owns."""

import os
import sys
from pathlib import Path
from typing import IO

from app.domain.errors import UnavailableError
from app.domain.words import say

FILE_NAME = "window.lock"


class InstanceLock:
    """Held as long as the window is open; the operating system lets go of it after a crash."""

    def __init__(self, home: Path) -> None:
        self._file: IO[bytes] = (home / FILE_NAME).open("a+b")
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise UnavailableError(
                say("Wardlight is open already on this database"),
                say("Go to its window, or name another folder with --home."),
            ) from error

    def release(self) -> None:
        """Let another window in."""
        self._file.close()


def _lock(file: IO[bytes]) -> None:
    """Take the lock without waiting; raises OSError when somebody else has it."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file.fileno(), 0, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
