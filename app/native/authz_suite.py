"""Policy tests as data, in the file format of Cedar's integration tests."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.native.authz import PolicySet, compile_policies
from app.native.authz_answer import Answer, AuthzError, PolicyErrors


@dataclass(frozen=True, slots=True)
class Difference:
    """A request whose answer is not the expected one.

    `because` is "forbid_error" for the one lawful difference from Cedar (a forbid that fails
    denies), else what differs.
    """

    request: str
    expected: Mapping[str, Any]
    got: Mapping[str, Any]
    because: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a test file gave. `why_not` says why a file is outside the language."""

    file: str
    in_language: bool
    why_not: str | None
    should_validate: bool
    validates: bool
    requests: int
    agree: int
    differences: tuple[Difference, ...]

    @property
    def good(self) -> bool:
        """True if nothing but the lawful difference was found; also outside the language."""
        unlawful = any(d.because != "forbid_error" for d in self.differences)
        return not self.in_language or (self.validates == self.should_validate and not unlawful)


def run_suite(file: Path, *, root: Path | None = None) -> Outcome:
    """Runs one test file. Its paths begin at `root` (else where it lies) or lie beside it.

    Raises OSError for files that are missing, ValueError or KeyError for one that is no test.
    """
    test = json.loads(file.read_text(encoding="utf-8"))
    schema, policies, entities = (
        _beside(file, root, test[part]) for part in ("schema", "policies", "entities")
    )
    requests: list[dict[str, Any]] = test["requests"]
    should_validate = bool(test["shouldValidate"])
    validates, why_not = True, None
    try:
        blob = compile_policies(schema, policies)
    except PolicyErrors:
        validates = False
        try:
            blob = compile_policies(schema, policies, validate=False)
        except PolicyErrors as errors:
            why_not = str(errors.problems[0])
    except AuthzError as error:
        why_not = str(error)
    if why_not is not None:
        return Outcome(str(file), False, why_not, should_validate, False, len(requests), 0, ())
    differences = tuple(_differences(PolicySet(blob), entities, requests))
    return Outcome(
        file=str(file),
        in_language=True,
        why_not=None,
        should_validate=should_validate,
        validates=validates,
        requests=len(requests),
        agree=len(requests) - len(differences),
        differences=differences,
    )


def _beside(file: Path, root: Path | None, path: str) -> str:
    wanted = (root or file.parent) / path
    return (wanted if wanted.exists() else file.parent / Path(path).name).read_text("utf-8")


def _differences(
    policies: PolicySet, entities: str, requests: list[dict[str, Any]]
) -> list[Difference]:
    names = {policy.id: f"policy{i}" for i, policy in enumerate(policies.policies)}
    forbids = {policy.id for policy in policies.policies if policy.effect == "forbid"}
    found = []
    try:
        store = policies.entities(entities)
    except PolicyErrors as errors:
        return [Difference("all", {}, {}, f"entities: {errors.problems[0]}")]
    for request in requests:
        expected = {key: request[key] for key in ("decision", "reason", "errors")}
        name = str(request.get("description", request["principal"]))
        try:
            answer = policies.check(
                request["principal"],
                request["action"],
                request["resource"],
                context=request["context"],
                entities=store,
            )
        except (AuthzError, PolicyErrors) as error:
            found.append(Difference(name, expected, {}, f"request: {error}"))
            continue
        got = _as_cedar(answer, names)
        if any(sorted(got[key]) != sorted(expected[key]) for key in got):
            failed = {fault.policy for fault in answer.errors} & forbids
            lawful = failed and got["decision"] == "deny" and got["errors"] == expected["errors"]
            found.append(Difference(name, expected, got, "forbid_error" if lawful else "answer"))
    return found


def _as_cedar(answer: Answer, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "decision": "allow" if answer.permitted else "deny",
        "reason": [names[policy] for policy in answer.reasons],
        "errors": [names[fault.policy] for fault in answer.errors],
    }
