"""The lines of `authz check`: each is one request, and what is wrong with it names it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Said, Wardlight

SCHEMA = "entity User; entity Door; action enter appliesTo "
SCHEMA += "{ principal: [User], resource: [Door], context: { why: String } };"
POLICIES = "permit(principal, action, resource);"
REQUEST = {"principal": 'User::"a"', "action": 'Action::"enter"', "resource": 'Door::"d"'}


def check(wardlight: Wardlight, folder: Path, *requests: Any) -> Said:
    """Decide requests that a file holds as JSON Lines."""
    (folder / "s").write_text(SCHEMA)
    (folder / "p").write_text(POLICIES)
    (folder / "e").write_text("[]")
    lines = "\n".join(json.dumps(request, ensure_ascii=False) for request in requests)
    options = ("--schema", folder / "s", "--policies", folder / "p", "--entities", folder / "e")
    return wardlight("authz", "check", *options, "-", stdin=lines)


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\u0085"])
def test_only_a_newline_ends_a_request(wardlight: Wardlight, tmp_path: Path, sign: str) -> None:
    request = REQUEST | {"context": {"why": f"a{sign}b"}}
    said = check(wardlight, tmp_path, request, request)
    assert (said.code, said.err) == (0, "")
    assert said.out.count("permit") == 2


def test_lines_may_end_as_on_windows(wardlight: Wardlight, tmp_path: Path) -> None:
    check(wardlight, tmp_path)
    line = json.dumps(REQUEST | {"context": {"why": "x"}}) + "\r\n"
    options = ("--schema", tmp_path / "s", "--policies", tmp_path / "p")
    said = wardlight(
        "authz", "check", *options, "--entities", tmp_path / "e", "-", stdin=line + "\r\n" + line
    )
    assert (said.code, said.out.count("permit")) == (0, 2)


@pytest.mark.parametrize("context", [{}, {"why": 7}, {"why": "x", "more": 1}])
def test_a_context_that_the_schema_refuses_names_its_line(
    wardlight: Wardlight, tmp_path: Path, context: object
) -> None:
    good = REQUEST | {"context": {"why": "x"}}
    said = check(wardlight, tmp_path, good, good, REQUEST | {"context": context})
    assert said.code == 2
    assert said.err
    assert all(line.startswith("Line 3: ") for line in said.err.splitlines())


def test_a_key_that_a_request_holds_twice_is_refused(wardlight: Wardlight, tmp_path: Path) -> None:
    check(wardlight, tmp_path)
    files = ("--schema", tmp_path / "s", "--policies", tmp_path / "p", "--entities", tmp_path / "e")
    line = json.dumps(REQUEST).replace("{", '{"action": "Action::\\"leave\\"", ', 1)
    said = wardlight("authz", "check", *files, "-", stdin=line)
    assert (said.code, said.out) == (2, "")
    assert said.err == "Line 1 holds 'action' twice in one object. Write it once.\n"
