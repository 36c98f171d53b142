"""What a process does before it touches patient data, seen in a process of its own."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import os, pathlib, resource, sys
from app.security.hardening import harden
os.umask(0)
harden()
pathlib.Path(sys.argv[1]).write_text("x")
print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.stat(sys.argv[1]).st_mode & 0o777))
"""


def test_no_core_is_dumped_and_new_files_are_their_owner_s(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "file")],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said.strip() == "(0, 0) 0o600"
