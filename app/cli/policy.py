"""policy: what the hospital's policies are, what a changed set would change, and taking it."""

import argparse
import getpass
from collections.abc import Callable, Iterable

from app.cli.common import NO, OK, answer, opened, read
from app.cli.given import WrongUseError
from app.services import people, policies, policy_sets
from app.services.policy_sets import PoliciesRefusedError, PolicyPreview


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    verbs = commands.add_parser("policy", help="the hospital's policies").add_subparsers(
        required=True, metavar="ACTION"
    )
    each: tuple[tuple[str, str, Callable[[argparse.Namespace], int]], ...] = (
        ("check", "say everything that is wrong with policies", _check),
        ("diff", "say who would gain and who would lose", _diff),
        ("take", "take policies into use, here and by sync elsewhere", _take),
    )
    for name, words, run in each:
        verb = verbs.add_parser(name, help=words)
        verb.add_argument("file", metavar="FILE", help="policies in Cedar's text form; - is stdin")
        verb.set_defaults(run=run)
    show = verbs.add_parser("show", help="print the policies that Wardlight ships")
    show.set_defaults(run=_show)
    history = verbs.add_parser("history", help="which sets were taken, and which is in force")
    history.set_defaults(run=_history)


def _check(arguments: argparse.Namespace) -> int:
    return _with_text(arguments, _good)


def _good(arguments: argparse.Namespace, text: str) -> int:
    count = len(policy_sets.check(text).policies)
    answer(arguments, {"valid": True, "policies": count}, f"{count} policies, all good.")
    return OK


def _diff(arguments: argparse.Namespace) -> int:
    return _with_text(arguments, _compared)


def _compared(arguments: argparse.Namespace, text: str) -> int:
    with opened(arguments) as store:
        found = policy_sets.preview(store, by=people.it_actor(getpass.getuser()), text=text)
    answer(arguments, found, "\n".join(_words(found)))
    return OK


def _words(found: PolicyPreview) -> Iterable[str]:
    yield f"As version {found.version}, {found.policies} policies."
    if not found.roles and not found.people:
        yield "Nobody gains and nobody loses."
    for change in found.roles:
        verb = "gains" if change.gains else "loses"
        cell = change.cell
        yield (
            f"{cell.role:19} {verb} {cell.action:20} {cell.situation}: "
            f"{change.before} -> {change.after}"
        )
    for person in found.people:
        for verb, actions in (("gains", person.gains), ("loses", person.loses)):
            if actions:
                yield f"{person.name} {verb} on {person.ward}: {', '.join(actions)}"


def _take(arguments: argparse.Namespace) -> int:
    return _with_text(arguments, _taken)


def _taken(arguments: argparse.Namespace, text: str) -> int:
    with opened(arguments) as store:
        taken = policy_sets.take(store, by=people.it_actor(getpass.getuser()), text=text)
    words = (
        f"Version {taken.version} is in force here; the others get it with the next sync. The "
        "central server judges by the old ones until IT runs here: wardlight central policies"
    )
    answer(arguments, taken, words)
    return OK


def _show(arguments: argparse.Namespace) -> int:
    text = policies.shipped_text()
    answer(arguments, {"version": policies.SHIPPED_VERSION, "policies": text}, text)
    return OK


def _history(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        for taken in policy_sets.history(store, by=people.it_actor(getpass.getuser())):
            mark = "in force" if taken.in_force else ""
            words = (
                f"{taken.version:4} {taken.taken_at:%Y-%m-%d %H:%M} {taken.taken_by_name} {mark}"
            )
            answer(arguments, taken, words.rstrip())
    return OK


def _with_text(arguments: argparse.Namespace, run: Callable[[argparse.Namespace, str], int]) -> int:
    """Run a command on the text of the file; its mistakes are said one a line."""
    try:
        text = read(arguments.file).decode()
    except UnicodeDecodeError as error:
        raise WrongUseError(f"{arguments.file} is not UTF-8 text", "Save it as UTF-8.") from error
    try:
        return run(arguments, text)
    except PoliciesRefusedError as refusal:
        for problem in refusal.problems:
            answer(arguments, {"valid": False, "problem": problem}, problem)
        return NO
