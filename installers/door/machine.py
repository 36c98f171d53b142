"""The system packages of Debian and Ubuntu: which are missing, and how they are installed."""

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from installers.door.shell import Stop, quietly, say

BUILD_TOOLS = ("ca-certificates", "gcc", "libc6-dev", "libssl-dev")
QT = (  # what PySide6 links to, also for windows that are never shown
    "libgl1",
    "libegl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "libxkbcommon0",
    "libcups2",  # the printing part of Qt
)
QT_SCREEN = (  # the X11 platform plugin; without one of these Qt aborts and blames another
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
TESTS = ("dbus", "gnome-keyring")  # the test of the real keyring starts a session of its own

TO_RUN = (*BUILD_TOOLS, *QT, *QT_SCREEN)
TO_DEVELOP = (*TO_RUN, *TESTS)


def install(packages: Iterable[str]) -> None:
    """Install what is missing of these and of the interpreter's own parts.

    Where nothing is missing the network is not touched. Without the right to install, the one
    command to type is printed and the run stops.
    """
    if shutil.which("dpkg-query") is None:
        _go_without(packages)
        return
    missing = sorted({*packages, *_interpreter_packages()} - _installed())
    if not missing:
        return
    names = " ".join(missing)
    prefix = _as_root()
    if prefix is None:
        say("Some system packages are missing, and installing them needs root. Type:\n")
        say(f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}\n")
        raise Stop("The set-up stops here.", "Run the same build.py command again after that.")
    say(f"   apt installs {len(missing)} packages: {names}")
    failure = Stop(
        "apt could not install the system packages.",
        "Its own words are above; mend that (often 'apt-get --fix-broken install') and try again.",
    )
    apt = (*prefix, "apt-get", "-q")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    quietly((*apt, "update"), log="apt-update", failure=failure, env=quiet)
    options = ("-y", "--no-install-recommends")
    quietly((*apt, "install", *options, *missing), log="apt", failure=failure, env=quiet)


def compiler() -> None:
    """Stop with a sentence where no C compiler answers."""
    if shutil.which("cc") is None:
        raise Stop(
            "There is no C compiler on this machine.",
            "Install gcc or clang so that 'cc' answers, then run the same command again.",
        )


def fuzzing_compiler() -> None:
    """Install clang and the runtime of libFuzzer that belongs to its version."""
    if shutil.which("clang") is None:
        install(("clang",))
    told = subprocess.run(
        ["clang", "-dumpversion"], capture_output=True, text=True, check=False
    ).stdout
    major = told.split(".", maxsplit=1)[0].strip()
    if not major:
        raise Stop("Fuzzing needs clang.", "Install clang and its libFuzzer runtime.")
    if shutil.which("dpkg-query") is not None:
        install((f"libclang-rt-{major}-dev", "llvm"))  # llvm names the functions of a crash


def _interpreter_packages() -> set[str]:
    """Return what Debian leaves out of its Python: the headers and ensurepip."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    headers = Path(sysconfig.get_paths()["include"]) / "Python.h"
    absent = {
        f"{version}-dev": not headers.is_file(),
        f"{version}-venv": importlib.util.find_spec("ensurepip") is None,
    }
    missing = {name for name, is_absent in absent.items() if is_absent}
    if missing and not Path(sys.base_prefix).samefile("/usr"):
        raise Stop(
            f"The Python in {sys.base_prefix} lacks its C headers or ensurepip.",
            "Install it with its development files, or call build.py with /usr/bin/python3.",
        )
    return missing


def _installed() -> set[str]:
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return names_in(listing)


def names_in(listing: str) -> set[str]:
    """Return the installed packages of a dpkg-query listing, and the names that they provide.

    The second half matters on Ubuntu 24.04, where libcups2t64 provides libcups2.
    """
    rows = (line.split("\t") for line in listing.splitlines())
    return {
        name.split(maxsplit=1)[0]
        for status, package, provides in rows
        if status == "installed"
        for name in (package, *filter(None, provides.split(", ")))
    }


def _as_root() -> tuple[str, ...] | None:
    """Return what to put before apt-get, or None where it would ask for a password."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ("sudo", "-n", "--preserve-env=DEBIAN_FRONTEND") if asked.returncode == 0 else None


def _go_without(packages: Iterable[str]) -> None:
    say("   This system has no dpkg: what these Debian packages hold must be here already:")
    say(f"   {' '.join(packages)}")
