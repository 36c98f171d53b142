"""The PostgreSQL that the machine itself has, where it has one: older, and built with TLS."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))  # where Debian puts them


@dataclass(frozen=True, slots=True)
class Running:
    """A server that listens on a port of 127.0.0.1 and in its folder."""

    folder: Path
    port: int
    bin: Path
    user: str | None

    @property
    def administrator(self) -> str:
        """The superuser's address, through the folder's socket."""
        return f"postgresql://postgres@/postgres?host={self.folder}&port={self.port}"

    def own(self, *paths: Path) -> None:
        """Give files to the server's user."""
        for path in paths:
            if self.user is not None:
                shutil.chown(path, self.user)

    def restart(self) -> None:
        """Take new settings and certificates into use."""
        self.control("restart")

    def control(self, verb: str) -> None:
        """Start, restart or stop it."""
        words = [str(self.bin / "pg_ctl"), "-D", str(self.folder / "data"), "-w", "-s"]
        log = ["-l", str(self.folder / "log")] if verb != "stop" else ["-m", "fast"]
        subprocess.run([*words, *log, verb], check=True, capture_output=True, user=self.user)


def _user() -> str | None:
    """PostgreSQL refuses to run as root: then it runs as Debian's user for it."""
    if os.geteuid() != 0:
        return None
    return pwd.getpwnam("postgres").pw_name


@contextlib.contextmanager
def installed(bin_folder: Path, *, settings: str = "") -> Iterator[Running]:
    """Start a server of a version that is installed, in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="wl-pg-") as name:
        folder, user = Path(name), _user()
        if user is not None:
            shutil.chown(folder, user)
        folder.chmod(0o755)
        subprocess.run(
            [bin_folder / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "-N"],
            check=True, capture_output=True, user=user,
        )  # fmt: skip
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        with (folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(
                f"port = {port}\nlisten_addresses = '127.0.0.1'\nfsync = off\n"
                f"unix_socket_directories = '{folder}'\n{settings}"
            )
        running = Running(folder, port, bin_folder, user)
        running.control("start")
        try:
            yield running
        finally:
            running.control("stop")
