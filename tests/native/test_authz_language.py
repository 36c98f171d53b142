import json
from typing import Any

import cedarpy
import pytest

from app.native.authz import PolicySet, compile_policies
from app.native.authz_answer import PolicyErrors
from tests.support.authz_json_schemas import JSON_SCHEMAS
from tests.support.authz_schemas import SCHEMAS
from tests.support.authz_texts import EXPRESSIONS, POLICIES

SCHEMA = """
entity U in [G] = { a: Long, b?: String, s: Set<String>, r: { n: Long } } tags String;
entity R; entity G;
action v, w appliesTo { principal: [U], resource: [R], context: { c?: Bool } };
"""
ENTITIES: list[dict[str, Any]] = [
    {
        "uid": {"type": "U", "id": "u"},
        "attrs": {"a": 1, "b": "x", "s": ["x", "y"], "r": {"n": 3}},
        "parents": [{"type": "G", "id": "a"}],
        "tags": {"x": "y"},
    }
]
PERMIT = "permit(principal, action, resource)"


def _accepted(schema: str, policies: str, *, validate: bool = True) -> bool:
    try:
        compile_policies(schema, policies, validate=validate)
    except PolicyErrors:
        return False
    return True


def _read_by_cedar(policies: str) -> bool:
    try:
        cedarpy.PolicySet.from_str(policies)
    except ValueError:
        return False
    return "?" not in policies  # templates are outside this language


@pytest.mark.parametrize("text", [f"{PERMIT} when {{ {e} }};" for e in EXPRESSIONS] + POLICIES)
def test_a_policy_is_read_and_valid_exactly_where_it_is_in_cedar(text: str) -> None:
    assert _accepted(SCHEMA, text, validate=False) == _read_by_cedar(text)
    theirs = cedarpy.validate_policies(text, SCHEMA).validation_passed
    assert _accepted(SCHEMA, text) == (theirs and "?" not in text)


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_has_the_value_that_cedar_gives_it(expression: str) -> None:
    text = f"{PERMIT} when {{ {expression} }};"
    if not _accepted(SCHEMA, text, validate=False):
        return  # the test above says that Cedar refuses it too
    policies = PolicySet(compile_policies(SCHEMA, text, validate=False))
    uids = {"principal": 'U::"u"', "action": 'Action::"v"', "resource": 'R::"r"'}
    ours = policies.check(*uids.values(), context={}, entities=ENTITIES)
    theirs = cedarpy.is_authorized({**uids, "context": {}}, text, ENTITIES)
    assert ours.permitted == theirs.allowed
    assert len(ours.errors) == len(theirs.diagnostics.errors)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_schema_is_accepted_exactly_where_cedar_does(schema: str) -> None:
    assert _accepted(schema, "") == _schema_in_cedar(schema)


@pytest.mark.parametrize("schema", JSON_SCHEMAS, ids=json.dumps)
def test_a_json_schema_is_accepted_exactly_where_cedar_does(schema: dict[str, Any]) -> None:
    assert _accepted(json.dumps(schema), "") == _schema_in_cedar(schema)


def _schema_in_cedar(schema: str | dict[str, Any]) -> bool:
    try:
        return not cedarpy.validate_policies("", schema).errors
    except ValueError:
        return False
