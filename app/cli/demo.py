"""`wardlight demo load`: made-up patients in any number."""

import argparse
import sys

from app.cli.common import OK, answer, opened
from app.services import demo_load, people


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    demo = commands.add_parser("demo", help="fill a demonstration hospital")
    load = demo.add_subparsers(required=True, metavar="ACTION").add_parser(
        "load", help="add made-up patients, the same for the same seed"
    )
    load.add_argument("--patients", type=int, required=True, metavar="N", help="how many")
    load.add_argument(
        "--observations", type=int, default=0, metavar="M", help="sets of vital signs, over stays"
    )
    load.add_argument("--seed", type=int, default=1, metavar="S", help="1")
    load.set_defaults(run=_load)


def _load(arguments: argparse.Namespace) -> int:
    def told(done: int) -> None:
        if sys.stderr.isatty():
            print(f"\r{done:,} of {arguments.patients:,}", end="", file=sys.stderr, flush=True)

    with opened(arguments) as store:
        loaded = demo_load.load_demo(
            store,
            by=people.system_actor(),
            patients=arguments.patients,
            observations=arguments.observations,
            seed=arguments.seed,
            told=told,
        )
    if sys.stderr.isatty():
        print(file=sys.stderr)
    words = f"{loaded.patients:,} made-up patients, {loaded.stays:,} stays"
    answer(arguments, loaded, f"{words}, {loaded.observations:,} sets of observations.")
    return OK
