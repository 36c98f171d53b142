"""The policies in force: what Wardlight ships, or the newest set that the hospital has taken."""

from functools import cache
from typing import Final

from app.native.authz import PolicySet
from app.native.authz_answer import Policy
from app.resources import resource

SHIPPED_VERSION: Final = 1
KINDS: Final = ("Patient", "Encounter", "Chart", "Ward", "Invoice", "Payment", "System")

_taken: list[PolicySet] = []  # the newest set of this hospital; empty: the shipped one


def schema_text() -> str:
    """Return the schema that every set is compiled against."""
    return resource("policies/hospital.cedarschema").read_text(encoding="utf-8")


def shipped_text() -> str:
    """Return the policies that Wardlight ships."""
    return resource("policies/hospital.cedar").read_text(encoding="utf-8")


@cache
def shipped() -> PolicySet:
    """Return the policies that Wardlight ships, compiled."""
    return PolicySet.compile(schema_text(), shipped_text(), serial=SHIPPED_VERSION)


def in_force() -> PolicySet:
    """Return the set that decides now."""
    return _taken[0] if _taken else shipped()


def put_in_force(newest: PolicySet | None) -> None:
    """Let another set decide from now on, in every thread; none: the shipped one."""
    _taken[:] = [] if newest is None else [newest]


def by_id() -> dict[str, Policy]:
    """Return the policies in force by their ids."""
    return {p.id: p for p in in_force().policies}


def actions() -> tuple[str, ...]:
    """Return the actions that can be asked for, in the order of the schema; groups cannot."""
    found = [name for kind, name in shipped().actions() if kind == "Action"]
    return tuple(name for name in found if kinds_of(name))


@cache
def kinds_of(action: str) -> tuple[str, ...]:
    """Return the kinds of things that an action is done to, by the schema."""
    return tuple(kind for kind in KINDS if shipped().applies("User", action, kind))


def only_kind(action: str) -> str:
    """Return the one kind that an action is done to. ValueError: it is several, name it."""
    match kinds_of(action):
        case (kind,):
            return kind
        case found:
            raise ValueError(f"{action} is done to {' or '.join(found) or 'nothing'}: name it")
