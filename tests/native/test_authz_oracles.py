import random
from collections.abc import Iterator
from typing import Any

import cedarpy
import pytest

from app.native.authz import Entities, PolicySet, compile_policies
from app.native.authz_answer import Answer, PolicyErrors
from app.native.authz_focus import Focus
from tests.support import authz_oracle
from tests.support.authz_cases import Request, World, Writer, make_request, make_world
from tests.support.authz_writing import policy_text

SEEDS = range(60)
REQUESTS = 20


def _case(seed: int) -> tuple[World, list[Any], str, list[Request]]:
    world = make_world(seed)
    writer = Writer(world)
    policies = [writer.policy() for _ in range(world.rng.randint(1, 8))]
    text = "\n".join(map(policy_text, policies))
    return world, policies, text, [make_request(world) for _ in range(REQUESTS)]


def _load(world: World, text: str) -> tuple[PolicySet, Entities]:
    """As written, types unchecked: evaluating has to cope with everything."""
    policies = PolicySet(compile_policies(world.schema(), text, validate=False))
    return policies, policies.entities(world.entities_json())


def _ask(policies: PolicySet, store: Entities, request: Request) -> Answer:
    return policies.check(
        request.principal,
        request.action,
        request.resource,
        context=request.context,
        entities=store,
    )


def _failed(answer: Answer) -> list[str]:
    return sorted(fault.policy for fault in answer.errors)


def _failed_in_cedar(diagnostics: Any) -> list[str]:
    return sorted(str(error).split("`")[1] for error in diagnostics.errors)


@pytest.mark.parametrize("seed", SEEDS)
def test_decisions_reasons_and_errors_are_cedars_but_for_failing_forbids(seed: int) -> None:
    world, written, text, requests = _case(seed)
    policies, store = _load(world, text)
    theirs = cedarpy.is_authorized_batch(
        [request.cedar() for request in requests], text, world.entities_json()
    )
    for request, cedar in zip(requests, theirs, strict=True):
        answer = _ask(policies, store, request)
        assert _failed(answer) == _failed_in_cedar(cedar.diagnostics)
        if any(written[int(name[6:])][0] == "forbid" for name in _failed(answer)):
            assert answer.decision == "deny"
        else:
            assert answer.permitted == (cedar.decision == cedarpy.Decision.Allow)
            assert sorted(answer.reasons) == sorted(cedar.diagnostics.reasons)


@pytest.mark.parametrize("seed", SEEDS)
def test_policies_are_valid_exactly_where_cedar_says_so(seed: int) -> None:
    world, _, text, _ = _case(seed)
    try:
        compile_policies(world.schema(), text)
        valid = True
    except PolicyErrors:
        valid = False
    assert valid == cedarpy.validate_policies(text, world.schema()).validation_passed


@pytest.mark.parametrize("seed", SEEDS)
def test_an_evaluator_of_other_hands_agrees(seed: int) -> None:
    world, written, text, requests = _case(seed)
    policies, store = _load(world, text)
    for request in requests:
        answer = _ask(policies, store, request)
        permitted, deciding, failed = authz_oracle.decide(world, written, request)
        assert answer.permitted == permitted
        assert sorted(answer.reasons) == sorted(f"policy{i}" for i in deciding)
        assert _failed(answer) == sorted(f"policy{i}" for i in failed)


def _decisions(world: World, text: str, requests: list[Request]) -> list[str]:
    policies, store = _load(world, text)
    return [_ask(policies, store, request).decision for request in requests]


def _texts(seed: int) -> Iterator[tuple[World, list[str], list[Request]]]:
    world, written, _, requests = _case(seed)
    yield world, [policy_text(policy) for policy in written], requests


@pytest.mark.parametrize("seed", SEEDS)
def test_neither_order_nor_repetition_matters(seed: int) -> None:
    for world, texts, requests in _texts(seed):
        mixed = [*texts, *texts]
        random.Random(seed).shuffle(mixed)  # noqa: S311 - no secret
        assert _decisions(world, "\n".join(texts), requests) == _decisions(
            world, "\n".join(mixed), requests
        )


@pytest.mark.parametrize("seed", SEEDS)
def test_a_permit_never_takes_away_and_a_forbid_never_gives(seed: int) -> None:
    for world, texts, requests in _texts(seed):
        before = _decisions(world, "\n".join(texts[1:]), requests)
        after = _decisions(world, "\n".join(texts), requests)
        smaller, larger = (before, after) if texts[0].startswith("permit") else (after, before)
        assert all(b == "permit" for a, b in zip(smaller, larger, strict=True) if a == "permit")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_forbid_wins_and_nothing_is_permitted_without_a_permit(seed: int) -> None:
    for world, texts, requests in _texts(seed):
        forbidden = "\n".join([*texts, "forbid(principal, action, resource);"])
        assert set(_decisions(world, forbidden, requests)) == {"deny"}
        only_forbids = "\n".join(text for text in texts if text.startswith("forbid"))
        assert set(_decisions(world, only_forbids, requests)) == {"deny"}


@pytest.mark.parametrize("seed", SEEDS)
def test_single_focused_and_batched_checks_are_one(seed: int) -> None:
    world, _, text, requests = _case(seed)
    policies, store = _load(world, text.replace("forbid(", "@btg forbid(", 1))
    numbers = {"deny": 0, "permit": 1, "deny_btg": 2}
    for request in requests:
        kind, _ = request.resource
        single = numbers[_ask(policies, store, request).decision]
        focus = Focus(
            policies, store, principal=request.principal, action=request.action, kind=kind
        )
        context = policies.context(request.action, request.context)
        assert focus.check(context, store, store.entity(request.resource)) == single
        if request.resource in world.entities:
            place = list(world.entities).index(request.resource)
            assert focus.check_all(context, store)[place] == single
