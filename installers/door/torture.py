"""Sync under fault injection, as long as one likes; what it does is in tests/sync/torture.py."""

from installers.door.shell import NO, PYTHON, Stop, say, succeeds


def run(*, minutes: float, seed: int) -> None:
    """Play rounds from a number on; stop with exit code 1 where one does not hold."""
    say(f"== torture of sync, {minutes:g} minutes from round {seed}")
    command = (PYTHON, "-m", "tests.sync.torture", "--minutes", str(minutes), "--seed", str(seed))
    if not succeeds(command):
        raise Stop("Something did not hold.", "The lines above say which round.", code=NO)
