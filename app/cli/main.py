"""The command line: one parser, and one sentence for whatever goes wrong."""

import argparse
import sys
from collections.abc import Sequence

from app.cli import authz, bill, drg, hl7, hospital, patients, sync
from app.cli.common import DENIED, NO, NO_ENVIRONMENT, WRONG_USE
from app.domain.errors import DeniedError, UnavailableError, UserError

# Commands of the public contract that this version does not have; no help text names them.
_NOT_YET = (
    ("demo", "load"),
    ("hl7", "listen"),
    ("hl7", "send"),
    ("patient", "import"),
    ("fhir", "export"),
    ("audit", "export"),
    ("policy", ""),
    ("backup", "create"),
    ("backup", "verify"),
    ("backup", "restore"),
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardlight",
        description="Without a command: the window. With one: the same services for IT.",
        epilog="Exit: 0 done, 1 the answer is no, 2 wrong use, 3 the environment fails, "
        "4 refused by policy.",
    )
    add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for module in (hospital, patients, sync, hl7, drg, bill, authz):
        module.add(commands)
    return parser


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
    missing = _not_yet([a for a in arguments if not a.startswith("-")])
    if missing:
        print(f"wardlight {missing} does not exist yet in this version.", file=sys.stderr)
        raise SystemExit(WRONG_USE)
    return _parser().parse_args(_common_first(arguments))


def _common_first(arguments: Sequence[str]) -> list[str]:
    """Let the common options stand anywhere: `wardlight sync status --json` is as good."""
    first: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            return [*first, *rest, word, *words]
        if word in {"--json", "--demo"} and not ("init" in rest and word == "--demo"):
            first.append(word)
        elif word in {"--home", "--passphrase-file"}:
            first += [word, *([value] if (value := next(words, None)) is not None else [])]
        elif word.startswith(("--home=", "--passphrase-file=")):
            first.append(word)
        else:
            rest.append(word)
    return [*first, *rest]


def _not_yet(words: Sequence[str]) -> str:
    for area, action in _NOT_YET:
        for n, word in enumerate(words):
            following = words[n + 1] if n + 1 < len(words) else ""
            if word == area and (not action or following == action):
                return f"{area} {action}".strip()
    return ""


def run(arguments: argparse.Namespace) -> int:
    """Run a parsed command and return its exit code; never a traceback."""
    try:
        code: int = arguments.run(arguments)
        return code
    except DeniedError as error:
        return _say(error, DENIED)
    except UnavailableError as error:
        return _say(error, NO_ENVIRONMENT)
    except UserError as error:
        return _say(error, NO)
    except KeyboardInterrupt:
        print("Stopped; nothing is half-written.", file=sys.stderr)
        return NO
    except OSError as error:
        print(
            f"{error.filename or 'A file'} cannot be used ({error.strerror}). "
            "Check its name and your rights.",
            file=sys.stderr,
        )
        return NO_ENVIRONMENT


def _say(error: UserError, code: int) -> int:
    print(f"{error.title}. {error.hint}".strip(), file=sys.stderr)
    return code
