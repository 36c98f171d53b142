"""`wardlight authz …`: check policies, decide requests and run policy tests without a window."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from app.native.authz import Answer, AuthzError, Entities, PolicyErrors, PolicySet
from app.native.authz_suite import Outcome, run_suite

YES, NO, WRONG_USE = 0, 1, 2


class _Wrong(Exception):  # noqa: N818 - not an error of ours: the command was used wrongly
    """One sentence on what is wrong with what was given, and what to do."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds `authz validate`, `authz check` and `authz test` to a command line."""
    authz = commands.add_parser("authz", help="check policies and decide requests")
    verbs = authz.add_subparsers(dest="verb", required=True)

    validate = verbs.add_parser("validate", help="say everything that is wrong with policies")
    validate.set_defaults(run=run_validate)
    check = verbs.add_parser("check", help="decide requests, one JSON object a line")
    check.add_argument("--entities", required=True, metavar="E", help="Cedar's JSON entities")
    check.add_argument("file", metavar="FILE", help="requests as JSON Lines; - is stdin")
    check.set_defaults(run=run_check)
    for one in (validate, check):
        one.add_argument("--schema", required=True, metavar="S", help="Cedar's text form or JSON")
        one.add_argument("--policies", required=True, metavar="P", help="Cedar policies")
    suite = verbs.add_parser("test", help="run tests in the format of Cedar's integration tests")
    suite.add_argument("files", nargs="+", metavar="FILE.json", type=Path)
    suite.add_argument("--root", type=Path, metavar="DIR", help="where the paths in them begin")
    suite.set_defaults(run=run_test)
    for one in (validate, check, suite):
        one.add_argument("--json", action="store_true", help="JSON on stdout, one object a line")


def run_validate(args: argparse.Namespace) -> int:
    """Exit 0 and silence for good policies; all problems and 1 otherwise."""
    try:
        policies = PolicySet.compile(_read(args.schema), _read(args.policies))
    except PolicyErrors as errors:
        _print_problems(errors, as_json=args.json)
        return NO
    except (_Wrong, AuthzError) as wrong:
        return _fail(wrong)
    count = len(policies.policies)
    print(_dump({"valid": True, "policies": count}) if args.json else f"{count} policies, valid")
    return YES


def run_check(args: argparse.Namespace) -> int:
    """Prints a decision for each request; exit 1 if any is not permitted."""
    try:
        policies = PolicySet.compile(_read(args.schema), _read(args.policies))
        entities = policies.entities(_read(args.entities))
        with _open(args.file) as lines:
            answers = list(_decide(policies, entities, lines))
    except PolicyErrors as errors:
        _print_problems(errors, as_json=args.json)
        return WRONG_USE
    except (_Wrong, AuthzError) as wrong:
        return _fail(wrong)
    for answer in answers:
        print(_dump(_answer_json(answer)) if args.json else _answer_text(answer))
    return YES if all(answer.permitted for answer in answers) else NO


def run_test(args: argparse.Namespace) -> int:
    """One line a file; exit 1 if a file in the language differs other than lawfully."""
    good = True
    for file in args.files:
        try:
            outcome = run_suite(file, root=args.root)
        except (OSError, ValueError, KeyError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not a policy test"
            return _fail(_Wrong(f"{file} could not be read ({reason}). Name a test's JSON file."))
        good = good and outcome.good
        print(_dump(_outcome_json(outcome)) if args.json else _outcome_text(outcome))
    return YES if good else NO


def _decide(policies: PolicySet, entities: Entities, lines: TextIO) -> Iterator[Answer]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            request = json.loads(line)
            parts = [request[key] for key in ("principal", "action", "resource")]
            context = request.get("context", {})
            yield policies.check(*parts, context, entities)
        except AuthzError as error:
            raise _Wrong(
                f"Line {number} is no request of this schema: {error}. "
                "Compare its principal, action and resource with the schema."
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise _Wrong(
                f"Line {number} is no request. Write one JSON object with principal, action, "
                "resource and context on each line."
            ) from error


def _answer_json(answer: Answer) -> dict[str, Any]:
    return asdict(answer)


def _answer_text(answer: Answer) -> str:
    parts = [answer.decision, *answer.reasons]
    parts += [f"error in {e.policy}: {e.message}" for e in answer.errors]
    parts += [f"{m.policy} lacks: {' and '.join(m.missing)}" for m in answer.near_misses]
    parts += [f"{o.name}={o.value}" for o in answer.obligations]
    return "  ".join(parts)


def _outcome_json(outcome: Outcome) -> dict[str, Any]:
    found = asdict(outcome)
    if outcome.in_language:
        del found["why_not"]
    return found


def _outcome_text(outcome: Outcome) -> str:
    if not outcome.in_language:
        return f"{outcome.file}: outside the language: {outcome.why_not}"
    verdict = "ok" if outcome.good else "DIFFERS"
    return f"{outcome.file}: {verdict}, {outcome.agree} of {outcome.requests} agree"


def _print_problems(errors: PolicyErrors, *, as_json: bool) -> None:
    for problem in errors.problems:
        print(_dump({"valid": False, **asdict(problem)}) if as_json else problem)


def _read(path: str) -> str:
    with _open(path) as stream:
        try:
            return stream.read()
        except UnicodeDecodeError as error:
            raise _Wrong(f"{path} is not UTF-8 text. Save it as UTF-8.") from error


def _open(path: str) -> TextIO:
    if path == "-":
        return sys.stdin
    try:
        return Path(path).open(encoding="utf-8")
    except OSError as error:
        raise _Wrong(f"{path} could not be read ({error.strerror}). Check the name.") from error


def _fail(wrong: Exception) -> int:
    print(wrong, file=sys.stderr)
    return WRONG_USE


def _dump(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
