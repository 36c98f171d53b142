import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import parse, run

SCHEMA = "entity User = { level: Long }; entity Door;"
SCHEMA += "action enter appliesTo { principal: [User], resource: [Door], context: {} };"
POLICIES = '@id("in") permit(principal, action, resource) when { principal.level > 1 };\n'
FAILING = "forbid(principal, action, resource) when { principal.level + 1 < 0 };"
ENTITIES = [
    {"uid": {"type": "User", "id": name}, "attrs": {"level": level}, "parents": []}
    for name, level in (("low", 1), ("high", 2), ("huge", 2**63 - 1))
]


def _request(name: str) -> dict[str, Any]:
    return {"principal": f'User::"{name}"', "action": 'Action::"enter"', "resource": 'Door::"d"'}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "s").write_text(SCHEMA)
    (tmp_path / "p").write_text(POLICIES)
    (tmp_path / "e").write_text(json.dumps(ENTITIES))
    return tmp_path


def _run(folder: Path, *words: str) -> int:
    names = {name: str(folder / name) for name in ("s", "p", "e", "requests", "t.json", "bad")}
    return run(parse(["authz", *(names.get(word, word) for word in words)]))


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_validate_says_yes_to_good_policies(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(folder, "validate", "--schema", "s", "--policies", "p", "--json") == 0
    assert _lines(capsys) == [{"valid": True, "policies": 1}]


def test_validate_lists_every_mistake_with_its_place(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "p").write_text("permit(principal, action, resource) when { 1 };\nforbid();")
    assert _run(folder, "validate", "--schema", "s", "--policies", "p", "--json") == 1
    assert [(line["line"], line["column"]) for line in _lines(capsys)] == [(1, 44), (2, 8)]


def test_check_prints_a_decision_for_each_request(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "requests").write_text("\n".join(json.dumps(_request(n)) for n in ("high", "low")))
    words = ("check", "--schema", "s", "--policies", "p", "--entities", "e", "requests", "--json")
    assert _run(folder, *words) == 1
    yes, no = _lines(capsys)
    assert yes == {
        "decision": "permit",
        "reasons": ["in"],
        "errors": [],
        "near_misses": [],
        "obligations": [],
    }
    assert no["decision"] == "deny"
    assert no["near_misses"] == [{"policy": "in", "missing": ["principal.level > 1"]}]


def test_check_refuses_what_is_no_request_in_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("check", "--schema", "s", "--policies", "p", "--entities", "e", "requests")
    for text in (
        "nonsense",
        "[]",
        '{"principal": "x"}',
        json.dumps(_request("x") | {"action": "y"}),
    ):
        (folder / "requests").write_text(text)
        assert _run(folder, *words) == 2
        said = capsys.readouterr()
        assert said.err.startswith("Line 1 ")
        assert "Traceback" not in said.err
        assert not said.out


def _suite(folder: Path, requests: list[dict[str, Any]], **more: Any) -> None:
    test = {"policies": "p", "entities": "e", "schema": "s", "shouldValidate": True}
    (folder / "t.json").write_text(json.dumps(test | {"requests": requests} | more))


def _expect(name: str, decision: str, reason: list[str], errors: list[str]) -> dict[str, Any]:
    request = {
        "principal": {"type": "User", "id": name},
        "action": {"type": "Action", "id": "enter"},
        "resource": {"type": "Door", "id": "d"},
        "context": {},
        "description": name,
    }
    return request | {"decision": decision, "reason": reason, "errors": errors}


def test_a_suite_agrees_but_for_the_one_lawful_difference(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "p").write_text(POLICIES + FAILING)
    requests = [
        _expect("high", "allow", ["policy0"], []),
        _expect("low", "deny", [], []),
        _expect("huge", "allow", ["policy0"], ["policy1"]),  # Cedar skips a forbid that fails
    ]
    _suite(folder, requests)
    assert _run(folder, "test", "t.json", "--json") == 0
    (line,) = _lines(capsys)
    assert (line["in_language"], line["requests"], line["agree"]) == (True, 3, 2)
    assert [d["because"] for d in line["differences"]] == ["forbid_error"]
    assert line["differences"][0]["got"]["decision"] == "deny"


def test_a_suite_that_differs_fails(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _suite(folder, [_expect("low", "allow", ["policy0"], [])])
    assert _run(folder, "test", "t.json") == 1
    _suite(folder, [], shouldValidate=False)
    assert _run(folder, "test", "t.json") == 1
    assert "DIFFERS" in capsys.readouterr().out


def test_a_suite_outside_the_language_says_why(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "p").write_text("permit(principal == ?principal, action, resource);")
    _suite(folder, [])
    assert _run(folder, "test", "t.json", "--json") == 0
    (line,) = _lines(capsys)
    assert line["in_language"] is False
    assert "templates are outside this language" in line["why_not"]


def test_a_file_that_is_no_suite_is_wrong_use(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad").write_text("{}")
    assert _run(folder, "test", "bad") == 2
    assert "no policy test" in capsys.readouterr().err
