"""authz: check policies, decide requests, and run policy tests that are data."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from app.cli.common import NO, OK, WRONG_USE, answer, read
from app.cli.given import WrongUseError, json_object
from app.native.authz import Entities, PolicySet
from app.native.authz_answer import Answer, AuthzError, PolicyErrors
from app.native.authz_suite import Outcome, run_suite


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    verbs = commands.add_parser("authz", help="check policies, decide requests").add_subparsers(
        required=True, metavar="ACTION"
    )
    validate = verbs.add_parser("validate", help="say everything that is wrong with policies")
    check = verbs.add_parser("check", help="decide requests, one JSON object a line")
    check.add_argument("--entities", required=True, metavar="E", help="Cedar's JSON entities")
    check.add_argument("file", metavar="FILE", help="requests as JSON Lines; - is stdin")
    for one in (validate, check):
        one.add_argument("--schema", required=True, metavar="S", help="Cedar's text form or JSON")
        one.add_argument("--policies", required=True, metavar="P", help="Cedar policies")
    suite = verbs.add_parser("test", help="run tests in the format of Cedar's integration tests")
    suite.add_argument("files", nargs="+", metavar="FILE.json", type=Path)
    suite.add_argument("--root", type=Path, metavar="DIR", help="where the paths in them begin")
    for one, run in ((validate, _validate), (check, _check), (suite, _test)):
        one.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
        one.set_defaults(run=run)


def _validate(arguments: argparse.Namespace) -> int:
    try:
        policies = PolicySet.compile(_text(arguments.schema), _text(arguments.policies))
    except PolicyErrors as errors:
        for problem in errors.problems:
            answer(arguments, {"valid": False, **asdict(problem)}, str(problem))
        return NO
    except AuthzError as error:
        return _fail(error)
    count = len(policies.policies)
    answer(arguments, {"valid": True, "policies": count}, f"{count} policies, all valid.")
    return OK


def _check(arguments: argparse.Namespace) -> int:
    """Decide each request; exit 1 if any is not permitted."""
    good = True
    try:
        policies = PolicySet.compile(_text(arguments.schema), _text(arguments.policies))
        entities = policies.entities(_text(arguments.entities))
        for decided in _decide(policies, entities, _text(arguments.file)):
            good = good and decided.permitted
            answer(arguments, asdict(decided), _words(decided))
    except PolicyErrors as errors:
        for problem in errors.problems:
            print(problem, file=sys.stderr)
        return WRONG_USE
    except AuthzError as error:
        return _fail(error)
    return OK if good else NO


def _test(arguments: argparse.Namespace) -> int:
    """Print one line a file; exit 1 if one in the language differs other than lawfully."""
    good = True
    for file in arguments.files:
        try:
            outcome = run_suite(file, root=arguments.root)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise WrongUseError(
                f"{file} is no policy test", "Name the test's own JSON file."
            ) from error
        good = good and outcome.good
        found = asdict(outcome)
        if outcome.in_language:
            del found["why_not"]
        answer(arguments, found, _outcome_words(outcome))
    return OK if good else NO


def _decide(policies: PolicySet, entities: Entities, lines: str) -> Iterator[Answer]:
    for number, line in enumerate(lines.split("\n"), 1):
        if not line.strip():
            continue
        try:
            request = json_object(line, where=f"Line {number}", number=float)
            parts = (request[key] for key in ("principal", "action", "resource"))
            decided = policies.check(*parts, context=request.get("context", {}), entities=entities)
        except PolicyErrors as errors:
            problems = (f"Line {number}: {problem}" for problem in errors.problems)
            raise WrongUseError("\n".join(problems)) from errors
        except AuthzError as error:
            raise WrongUseError(
                f"Line {number} is no request of this schema: {error}",
                "Compare its principal, action and resource with the schema.",
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise WrongUseError(
                f"Line {number} is no request",
                "Write one JSON object a line, with principal, action, resource and context.",
            ) from error
        yield decided


def _words(decided: Answer) -> str:
    parts = [decided.decision, *decided.reasons]
    parts += [f"error in {fault.policy}: {fault.message}" for fault in decided.errors]
    parts += [f"{miss.policy} lacks {' and '.join(miss.missing)}" for miss in decided.near_misses]
    parts += [f"{duty.name}={duty.value}" for duty in decided.obligations]
    return "  ".join(parts)


def _outcome_words(outcome: Outcome) -> str:
    if not outcome.in_language:
        return f"{outcome.file}: outside the language: {outcome.why_not}"
    verdict = "good" if outcome.good else "DIFFERS"
    return f"{outcome.file}: {verdict}, {outcome.agree} of {outcome.requests} requests agree"


def _text(name: str) -> str:
    try:
        return read(name).decode()
    except UnicodeDecodeError as error:
        raise WrongUseError(f"{name} is not UTF-8 text", "Save it as UTF-8.") from error


def _fail(error: Exception) -> int:
    print(error, file=sys.stderr)
    return WRONG_USE
