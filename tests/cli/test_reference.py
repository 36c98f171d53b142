"""docs/reference says what the parser takes: every command and option, and no other."""

import argparse
import inspect
import json
import re
from pathlib import Path

from app.cli.bill import _CHOICES, _LISTS, _PLAIN
from app.cli.main import _NOT_YET
from tests.cli.conftest import Wardlight
from tests.cli.test_commands import parsers

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
CLI = (REFERENCE / "cli.md").read_text(encoding="utf-8")
QUOTE = (REFERENCE / "bill-quote.md").read_text(encoding="utf-8")


def commands() -> dict[str, argparse.ArgumentParser]:
    """Return the parser of each command that does something, by its words."""
    return {
        one.prog.removeprefix("wardlight "): one
        for one in parsers()
        if not any(isinstance(a, argparse._SubParsersAction) for a in one._actions)
    }


def test_the_reference_names_exactly_the_commands_that_there_are() -> None:
    rows = re.findall(r"^\| `([a-z][a-z0-9 -]+)`(?:, joining)? \|", CLI, re.MULTILINE)
    assert set(rows) == set(commands())
    assert not set(rows) & {f"{area} {action}".strip() for area, action in _NOT_YET}


def test_the_reference_names_every_option() -> None:
    wanted = {o for one in parsers() for a in one._actions for o in a.option_strings}
    assert {o for o in wanted if o.startswith("--") and f"`{o}" not in CLI} == set()


def test_the_reference_of_quotes_names_every_key() -> None:
    keys = {"currency", *_LISTS, *_CHOICES, *_PLAIN}
    keys |= {name for kind in _LISTS.values() for name in inspect.signature(kind).parameters}
    keys |= {member.name.lower() for kind in _CHOICES.values() for member in kind}
    assert {key for key in keys if f"`{key}`" not in QUOTE} == set()


def test_the_example_of_a_quote_can_be_calculated(wardlight: Wardlight) -> None:
    (example,) = re.findall(r"echo '(.*?)'", QUOTE, re.DOTALL)
    said = wardlight("bill", "quote", "-", stdin=example)
    assert said.code == 0
    assert json.loads(said.out)["totals"]["total_minor"] == 123_600
    assert set(said.json()) == {"currency", "totals", "lines", "taxes", "payments"}
