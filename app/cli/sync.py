"""sync: one cycle by hand, what waits, and what needs a person."""

import argparse

from app.cli.common import NO, OK, answer, opened
from app.services import central, sync_state


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    sync = commands.add_parser("sync", help="sync by hand").add_subparsers(
        required=True, metavar="ACTION"
    )
    for name, run, words in (
        ("once", _once, "one cycle"),
        ("status", _status, "what waits, and since when"),
        ("conflicts", _conflicts, "what needs a person"),
    ):
        sync.add_parser(name, help=words).set_defaults(run=run)
    lease = sync.add_parser("lease", help="refuse log-ins after days without contact; 0: never")
    lease.add_argument("days", type=int)
    lease.set_defaults(run=_lease)


def _once(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        done = central.sync_once(store)
    words = (
        f"sent {done.accepted + done.merged}, refused {done.refused}, "
        f"need a person {done.conflicts}, received {done.rows} rows"
    )
    answer(arguments, done, words)
    return OK


def _status(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        seen = sync_state.view(store)
    since = f" since {seen.oldest_waiting_at:%d-%b-%Y %H:%M} UTC" if seen.oldest_waiting_at else ""
    contact = f"{seen.last_contact_at:%d-%b-%Y %H:%M} UTC" if seen.last_contact_at else "not known"
    lines = [
        f"waiting       {seen.waiting}{since}",
        f"last contact  {contact}",
        f"need a person {seen.conflicts}",
        f"refused       {seen.refused}",
    ]
    if seen.is_stuck:
        lines.append("The queue is stuck: the server answers, and the oldest still waits.")
    if seen.is_skewed:
        lines.append(f"This clock differs by {seen.clock_skew_s} s from the server's.")
    if not seen.configured:
        lines.append("No central server is named: this workstation works alone.")
    if seen.last_error:
        lines.append(seen.last_error)
    answer(arguments, seen, "\n".join(lines))
    return OK


def _lease(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        done = sync_state.set_lease(store, days=arguments.days or None)
    words = (
        f"After {done.days} days without contact nobody can log in here, also where the network "
        "is what failed."
        if done.days
        else "Log-in does not depend on the central server."
    )
    answer(arguments, done, words)
    return OK


def _conflicts(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        rows = sync_state.conflicts(store)
    for one in rows:
        words = (
            f"{one.table_name} {one.row_id}: {', '.join(one.fields)} "
            f"({one.mine_device} and {one.theirs_device or 'another'}, "
            f"{one.at:%d-%b-%Y %H:%M} UTC, {one.kind.replace('_', ' ')})"
        )
        answer(arguments, one, words)
    return NO if rows else OK
