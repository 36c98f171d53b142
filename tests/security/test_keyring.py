"""The real keyring of a Linux desktop, in a session that the test starts and ends itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import UnavailableError
from app.security import keys

SESSION = """
printf 'login password\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
printf 'a long password\\n' | "$PYTHON" -m app --home "$1" --json init
first=$?
"$PYTHON" -m app --home "$1" --json doctor
second=$?
kill "$(dbus-send --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \\
  org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets |
  tr -dc '0-9 ' | awk '{print $NF}')"
exit $((first + second))
"""


@pytest.mark.server
def test_the_key_of_a_real_database_lives_in_the_real_keyring(tmp_path: Path) -> None:
    home = tmp_path / "home"
    own = {name: str(tmp_path / name) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    for folder in own.values():
        Path(folder).mkdir(mode=0o700)
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, "session", str(home)],
        env=os.environ | own | {"PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    _made, seen = map(json.loads, done.stdout.splitlines())
    assert seen["ok"]
    kept = keys.read_key_file(home)
    assert kept is not None
    assert kept.backend == "keyring.backends.SecretService.Keyring"
    with pytest.raises(UnavailableError, match="which is not there"):
        keys.load_key(home, keyring=None, passphrase=None)
