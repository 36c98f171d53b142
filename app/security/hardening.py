"""What a process does before it touches patient data: no core dumps, files for its owner alone."""

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

TEMPORARY = "tmp"  # in the data folder
_TEMPORARY = ("TMPDIR", "TEMP", "TMP")
_PR_SET_DUMPABLE = 4  # <sys/prctl.h>
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def harden() -> None:
    """Keep this process's memory from others and make every new file its owner's alone.

    Core dumps are off, twice: a limit of size zero stops those written to a file, and a process
    that is not dumpable is neither handed to a crash handler nor read or traced by the programs of
    the same user. On Windows files take the rights of their folder (docs/security.md).
    """
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


@contextlib.contextmanager
def own_temporary_folder(home: Path) -> Iterator[None]:
    """Lead temporary files into the data folder meanwhile; what a crash left there goes first.

    The one file that matters is a page on its way to the printer: libcups and Qt look at TMPDIR
    each time. Only who holds the data folder for a window may call it.
    """
    folder, before = home / TEMPORARY, {name: os.environ.get(name) for name in _TEMPORARY}
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    os.environ.update(dict.fromkeys(_TEMPORARY, str(folder)))
    tempfile.tempdir = None  # Python's own looks once
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value
        tempfile.tempdir = None
        shutil.rmtree(folder, ignore_errors=True)


def close_to_others(home: Path) -> None:
    """Take the rights of group and others away from a data folder and the files in it.

    They come with a folder that somebody made beforehand or brought from elsewhere. What belongs to
    another user is left as it is: opening it will fail by itself.
    """
    if os.name != "posix":
        return
    for path in (home, *home.iterdir()):
        seen = path.lstat()
        if seen.st_uid == os.getuid() and seen.st_mode & _OTHERS and not stat.S_ISLNK(seen.st_mode):
            path.chmod(stat.S_IMODE(seen.st_mode) & ~_OTHERS)
