"""Sync under fault injection, round after round; the number of a round replays it.

python3 build.py torture --minutes 10 --seed 1
"""

import argparse
import os
import sys
import time
from collections import Counter

from app.sync.central import prepare
from installers.door.shell import say
from tests.support import mortal_server, postgres
from tests.support.mortal_server import MortalServer
from tests.sync.trials import Trial


def play(number: int, server: MortalServer, template: str) -> Counter[str]:
    """Play one round; raises AssertionError where something does not hold."""
    one = Trial(number, server, template)
    try:
        one.run()
    finally:
        one.close()
    return one.steps


def main() -> int:
    """Play rounds until the time is over; print the number of the one that fails."""
    parser = argparse.ArgumentParser(prog="build.py torture", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1, help="the number of the first round")
    chosen = parser.parse_args()
    until = time.monotonic() + 60 * chosen.minutes
    number, steps = chosen.seed, Counter[str]()
    with mortal_server.server() as server:
        template = postgres.new_database(server.dsn)
        prepare.init(template)
        while time.monotonic() < until or number == chosen.seed:
            try:
                steps += play(number, server, postgres.name_of(template))
            except Exception:
                say(f"Round {number} failed. Again: build.py torture --minutes 0 --seed {number}")
                raise
            number += 1
            say(f"round {number - 1} holds")
    told = ", ".join(f"{name.replace('_', ' ')} {count:,}" for name, count in steps.most_common())
    say(f"{number - chosen.seed:,} rounds hold ({told})")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
