"""Turns a DRG formula (names, &, |, ~, parentheses) into an OR of ANDs of literals."""

import re

Term = frozenset[tuple[str, bool]]
"""Names with whether they must hold."""

_TOKEN = re.compile(r"\s*([\w:]+|[&|~()])")


def terms(formula: str) -> list[Term]:
    """Return the terms of a formula, contradictions and absorbed terms removed."""
    tokens = _TOKEN.findall(formula)
    found, rest = _either(tokens, holds=True)
    if rest:
        raise ValueError(f"cannot read {formula!r} from {rest}")
    return _absorbed(found)


def _either(tokens: list[str], *, holds: bool) -> tuple[list[Term], list[str]]:
    found, tokens = _both(tokens, holds=holds)
    while tokens and tokens[0] == "|":
        more, tokens = _both(tokens[1:], holds=holds)
        found = found + more if holds else _product(found, more)
    return found, tokens


def _both(tokens: list[str], *, holds: bool) -> tuple[list[Term], list[str]]:
    found, tokens = _one(tokens, holds=holds)
    while tokens and tokens[0] == "&":
        more, tokens = _one(tokens[1:], holds=holds)
        found = _product(found, more) if holds else found + more
    return found, tokens


def _one(tokens: list[str], *, holds: bool) -> tuple[list[Term], list[str]]:
    match tokens[0]:
        case "~":
            return _one(tokens[1:], holds=not holds)
        case "(":
            found, rest = _either(tokens[1:], holds=holds)
            return found, rest[1:]
        case name:
            return [frozenset({(name, holds)})], tokens[1:]


def _product(left: list[Term], right: list[Term]) -> list[Term]:
    return [a | b for a in left for b in right]


def _absorbed(found: list[Term]) -> list[Term]:
    kept: list[Term] = []
    for term in found:
        contradiction = any((name, not holds) in term for name, holds in term)
        absorbed = any(other <= term for other in found if other != term)
        if not contradiction and not absorbed and term not in kept:
            kept.append(term)
    return kept
