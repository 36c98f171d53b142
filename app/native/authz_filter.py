"""Policies turned into a filter: the condition under which a subject may act on a row."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from app.native.authz import Context
from app.native.authz_focus import Focus

Comparison = Literal["==", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Always:
    """True or false whatever the row."""

    value: bool


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that does not come from the row, in the JSON form of authz_focus_eval.

    true, 1, "text", a list for a set, {"entity": [type, id]}, {"datetime": ms} …
    """

    value: Any


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of the row by its path; the empty path is the row itself."""

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Has:
    """The optional attribute is there."""

    attribute: Attribute


@dataclass(frozen=True, slots=True)
class Compare:
    """A comparison of two terms."""

    op: Comparison
    left: "Attribute | Constant"
    right: "Attribute | Constant"


@dataclass(frozen=True, slots=True)
class OneOf:
    """The attribute's value is one of these."""

    attribute: Attribute
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Like:
    """The text matches: literal parts with any run of characters between them."""

    attribute: Attribute
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """A Bool attribute that is true."""

    attribute: Attribute


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    condition: "Condition"


@dataclass(frozen=True, slots=True)
class All:
    """Each of these, asked in this order."""

    conditions: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of these."""

    conditions: "tuple[Condition, ...]"


_ALWAYS, _NEVER = Always(True), Always(False)
Condition = Always | Has | Compare | OneOf | Like | Flag | Not | All | AnyOf
Term = Attribute | Constant


class UnfilterableError(Exception):
    """The policies ask something of a row that a filter cannot; decide row by row instead."""


class _FaultError(Exception):
    """Evaluating fails, whatever the row."""


def residual(focus: Focus, context: Context) -> Condition:
    """Return the condition that holds for exactly the rows that `focus.check` permits.

    Raises UnfilterableError for arithmetic, sets, tags or foreign entities of a row.
    """
    walk = _Walk(focus, context)
    forbidden: list[Condition] = []
    permitted: list[Condition] = []
    for policy in focus.open_policies():
        scope = _Truth(walk.scope(policy.number))
        truth = _and([scope, *map(walk.truth, policy.nodes)])
        if policy.permits:
            permitted.append(truth.holds)
        else:  # a forbid that fails denies
            forbidden += [truth.holds, truth.fails]
    return _all([_any(permitted), _not(_any(forbidden))])


@dataclass(frozen=True, slots=True)
class _Truth:
    """When an expression is true, and when evaluating it fails; else it is false."""

    holds: Condition
    fails: Condition = _NEVER


def _and(parts: list[_Truth]) -> _Truth:
    """Left to right: what stands behind a part counts only where that part holds."""
    holds: Condition = _ALWAYS
    fails: Condition = _NEVER
    for part in parts:
        fails = _any([fails, _all([holds, part.fails])])
        holds = _all([holds, part.holds])
    return _Truth(holds, fails)


def _negated(part: _Truth) -> _Truth:
    return _Truth(_not(_any([part.holds, part.fails])), part.fails)


def _or(parts: list[_Truth]) -> _Truth:
    return _negated(_and([_negated(part) for part in parts]))


@dataclass(frozen=True, slots=True)
class _Walk:
    """Evaluates what needs no row and keeps the rest as conditions."""

    focus: Focus
    context: Context

    def scope(self, policy: int) -> Condition:
        kind, uid = self.focus.resource_scope(policy)
        if kind in {"any", "is"}:
            return _ALWAYS
        if kind == "==":
            return Compare("==", Attribute(()), Constant({"entity": list(uid)}))
        raise UnfilterableError("a policy asks which group the row belongs to")

    def truth(self, node: int) -> _Truth:
        try:
            return self._truth(node)
        except _FaultError:
            return _Truth(_NEVER, _ALWAYS)

    def _truth(self, node: int) -> _Truth:
        if not self._needs_row(node):
            return _Truth(Always(self._value(node) is True))
        op, children = self.focus.node(node)
        match op:
            case "&&":
                return _and([self.truth(child) for child in children])
            case "||":
                return _or([self.truth(child) for child in children])
            case "!":
                return _negated(self.truth(children[0]))
            case "if":
                test, yes, no = map(self.truth, children)
                return _or([_and([test, yes]), _and([_negated(test), no])])
            case _:
                return _Truth(self._question(op, node, children))

    def _question(self, op: str, node: int, children: tuple[int, ...]) -> Condition:
        match op:
            case "==" | "!=" | "<" | "<=" | ">" | ">=":
                return Compare(op, self._term(children[0]), self._term(children[1]))
            case "contains":
                return self._one_of(self._term(children[1]), self._term(children[0]))
            case "has":
                path = (*self._path(children[0]), self.focus.node_text(node))
                return Has(Attribute(path))
            case "like":
                return self._like(self._term(children[0]), self.focus.node_text(node))
            case "get":
                return Flag(Attribute(self._path(node)))
            case "is" if self._path(children[0]) == ():
                return Always(self.focus.node_number(node) == self.focus.resource_type)
            case _:
                raise UnfilterableError(f"a policy applies `{op}` to the row")

    def _one_of(self, item: Term, values: Term) -> Condition:
        match item, values:
            case Attribute() as attribute, Constant(list() as found):
                return OneOf(attribute, tuple(found))
            case _:
                raise UnfilterableError("a policy asks for a set of the row")

    def _like(self, subject: Term, pattern: str) -> Condition:
        if not isinstance(subject, Attribute):
            raise UnfilterableError("a policy compares a computed text")
        return Like(subject, _parts(pattern))

    def _term(self, node: int) -> Term:
        return Attribute(self._path(node)) if self._needs_row(node) else Constant(self._value(node))

    def _path(self, node: int) -> tuple[str, ...]:
        """The attribute's path from the row; records within records, but no other entity."""
        op, children = self.focus.node(node)
        if op == "var":
            return ()
        if op != "get":
            raise UnfilterableError(f"a policy computes `{op}` from the row")
        return (*self._path(children[0]), self.focus.node_text(node))

    def _needs_row(self, node: int) -> bool:
        op, children = self.focus.node(node)
        return (op == "var" and self.focus.node_number(node) == self.focus.RESOURCE) or any(
            map(self._needs_row, children)
        )

    def _value(self, node: int) -> Any:
        text = self.focus.evaluate(self.context, node)
        if text is None:
            raise _FaultError
        return json.loads(text)


def _parts(pattern: str) -> tuple[str, ...]:
    """The literal parts between the stars of an encoded pattern."""
    parts, codes = [""], iter(pattern)
    for code in codes:
        if code == "\x01":
            parts.append("")
        else:
            parts[-1] += next(codes)
    return tuple(parts)


def _flat(parts: list[Condition], kind: type[All] | type[AnyOf]) -> Iterator[Condition]:
    for part in parts:
        if isinstance(part, All | AnyOf) and isinstance(part, kind):
            yield from part.conditions
        else:
            yield part


def _all(parts: list[Condition]) -> Condition:
    kept: list[Condition] = []
    for part in _flat(parts, All):
        if part == _NEVER:
            return part
        if part != _ALWAYS:
            kept.append(part)
    if not kept:
        return _ALWAYS
    return kept[0] if len(kept) == 1 else All(tuple(kept))


def _any(parts: list[Condition]) -> Condition:
    kept: list[Condition] = []
    for part in _flat(parts, AnyOf):
        if part == _ALWAYS:
            return part
        if part != _NEVER:
            kept.append(part)
    if not kept:
        return _NEVER
    return kept[0] if len(kept) == 1 else AnyOf(tuple(kept))


def _not(part: Condition) -> Condition:
    match part:
        case Always(value):
            return Always(not value)
        case Not(condition):
            return condition
        case _:
            return Not(part)
