"""The command line: one parser, and one sentence for whatever goes wrong."""

import argparse
import io
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from app.cli.common import DENIED, NO, NO_ENVIRONMENT, WRONG_USE
from app.cli.given import WrongUseError
from app.domain.errors import DeniedError, UnavailableError, UserError

# Commands of the public contract that this version does not have; no help text names them.
_NOT_YET = (
    ("hl7", "listen"),
    ("hl7", "send"),
    ("fhir", "export"),
)
_WRONG_NAME = (FileNotFoundError, IsADirectoryError, NotADirectoryError)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardlight",
        description="Without a command: the window. With one: the same services for IT.",
        epilog="Exit: 0 done, 1 the answer is no, 2 wrong use, 3 the environment fails, "
        "4 refused by policy.",
    )
    add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_all(commands)
    return parser


def _add_all(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Let each area add its own commands, in this order; the window needs none of them."""
    from app.cli import (
        audit,
        authz,
        backup,
        bill,
        central,
        demo,
        drg,
        hl7,
        hospital,
        keys,
        patients,
        policy,
        reports,
        site,
        sync,
        users,
    )

    for module in (
        hospital, demo, site, users, audit, keys, policy, backup, patients, reports, central, sync,
        hl7, drg, bill, authz,
    ):  # fmt: skip
        module.add(commands)


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add the options that stand before every command."""
    parser.add_argument("--home", metavar="DIR", help="the data folder; else WARDLIGHT_HOME")
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")
    parser.add_argument(
        "--passphrase-file", metavar="F", help="holds the passphrase; its owner's alone"
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help="for the window: make the demonstration hospital at the first start",
    )


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the parsed command line; exits 2 with one sentence for a wrong one."""
    common, rest = _apart(arguments)
    if missing := _not_yet(rest):
        print(f"wardlight {missing} does not exist yet in this version.", file=sys.stderr)
        raise SystemExit(WRONG_USE)
    if not rest:
        return _window().parse_args(common, argparse.Namespace(command=None))
    return _parser().parse_args([*common, *rest])


def _window() -> argparse.ArgumentParser:
    """Return the parser of a command line without a command."""
    parser = argparse.ArgumentParser(prog="wardlight")
    add_common(parser)
    return parser


def _apart(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the common options, which may stand anywhere, and the rest: the command."""
    first: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            return first, [*rest, word, *words]
        if word in {"--json", "--demo"}:
            first.append(word)
        elif word in {"--home", "--passphrase-file"}:
            first += [word, *([value] if (value := next(words, None)) is not None else [])]
        elif word.startswith(("--home=", "--passphrase-file=")):
            first.append(word)
        else:
            rest.append(word)
    return first, rest


def _not_yet(command: Sequence[str]) -> str:
    for area, action in _NOT_YET:
        if command[:1] == [area] and (not action or command[1:2] == [action]):
            return f"{area} {action}".strip()
    return ""


def run(arguments: argparse.Namespace) -> int:
    """Run a parsed command and return its exit code; never a traceback."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # JSON is UTF-8 whatever the locale
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except UserError as error:
        return _say(error)
    except KeyboardInterrupt:
        return _say(UserError("Stopped", "Nothing is half-written."))
    except BrokenPipeError:
        # whoever read the answer has had enough: nothing more to say, also not at the exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NO
    except OSError as error:
        return _say_file(error)
    except Exception as error:  # noqa: BLE001  (a bug is one sentence too)
        return _own_up(error)


def _say_file(error: OSError) -> int:
    """Say which file cannot be used; a name that is wrong is wrong use."""
    name = error.filename or "A file"
    words = f"{name} cannot be used ({error.strerror})", "Check its name and your rights."
    if isinstance(error, _WRONG_NAME):
        return _say(WrongUseError(*words))
    return _say(UnavailableError(*words))


def _own_up(bug: Exception) -> int:
    """Say where a bug is, and nothing of what was being worked on."""
    *_, last = traceback.extract_tb(bug.__traceback__)
    place = f"{Path(last.filename).name}, line {last.lineno}"
    print(f"Wardlight itself failed ({place}). Report this place to IT.", file=sys.stderr)
    return NO_ENVIRONMENT


def _say(error: UserError) -> int:
    print(f"{error.title}. {error.hint}".strip(), file=sys.stderr)
    match error:
        case DeniedError():
            return DENIED
        case UnavailableError():
            return NO_ENVIRONMENT
        case WrongUseError():
            return WRONG_USE
        case _:
            return NO
