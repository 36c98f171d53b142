"""What the policy engine answers: decisions, reasons, near misses, obligations, and mistakes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Decision = Literal["permit", "deny", "deny_btg"]
Uid = str | Mapping[str, str] | tuple[str, str]
"""An entity: `User::"ann"`, `{"type": "User", "id": "ann"}` or a pair of type and id."""

OBLIGATIONS: Final = ("reauth", "reason", "mask")
"""The annotations that bind whoever carries a decision out; all others are for readers."""


class AuthzError(Exception):
    """The engine refused: a damaged blob, a wrong signature, a request the schema does not have.

    `code` is one of the AUTHZ_E… numbers of authz.h.
    """

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in a text: `source` is schema, policies or data; line and column count from 1."""

    source: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.source}:{self.line}:{self.column}: {self.message}"


class PolicyErrors(Exception):  # noqa: N818 - the plural is the point: it carries all of them
    """Everything that is wrong with the texts, in the order in which it was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Fault:
    """A policy that failed while it was evaluated. A forbid that fails denies."""

    policy: str
    message: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A permit that would have held but for these conditions, given as their source."""

    policy: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Obligation:
    """What has to be done along with the decision, by an annotation of a deciding policy."""

    policy: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A decision and why. `reasons` are the ids of the policies that decided.

    Near misses are told where no permit held, for then nothing but a permit is missing.
    """

    decision: Decision
    reasons: tuple[str, ...] = ()
    errors: tuple[Fault, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    obligations: tuple[Obligation, ...] = ()

    @property
    def permitted(self) -> bool:
        """True for a permit; a glass that may be broken is still whole."""
        return self.decision == "permit"


@dataclass(frozen=True, slots=True)
class Policy:
    """One policy of a set, as its author named and annotated it."""

    id: str
    effect: Literal["permit", "forbid"]
    btg: bool
    line: int
    column: int
    conditions: tuple[str, ...]
    annotations: Mapping[str, str]

    def obligations(self) -> tuple[Obligation, ...]:
        """What the policy's annotations demand when it decides."""
        return tuple(
            Obligation(self.id, name, self.annotations[name])
            for name in OBLIGATIONS
            if name in self.annotations
        )


def parse_uid(uid: Uid) -> tuple[str, str]:
    """Return an entity as a pair of type and id. ValueError for anything else."""
    match uid:
        case tuple():
            return uid
        case str():
            kind, found, rest = uid.partition('::"')
            if not found or not rest.endswith('"'):
                raise ValueError(f'an entity is written Type::"id", not {uid}')
            return kind, str(json.loads(f'"{rest}'))
        case _:
            inner = uid.get("__entity", uid)
            if not isinstance(inner, Mapping) or not {"type", "id"} <= inner.keys():
                raise ValueError("an entity needs a type and an id")
            return inner["type"], inner["id"]
