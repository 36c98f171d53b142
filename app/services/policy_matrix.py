"""Role by action by situation: what a set of policies answers, and what a changed one would change.

The matrix of the shipped policies is resources/policies/hospital_matrix.txt; the tests compare.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from app.domain.actor import Role
from app.domain.words import later
from app.native.authz import PolicySet
from app.native.authz_answer import Answer, AuthzError

OWN, OTHER = "own ward", "another ward"  # as good as codes: the person is assigned to the first
_ME = {"type": "User", "id": "me"}


@dataclass(frozen=True, slots=True)
class Situation:
    """The thing that is asked about: its kind and attributes, and whether the glass is broken."""

    kind: str
    facts: dict[str, Any]
    glass: bool = False


def _chart(ward: str, **facts: Any) -> dict[str, Any]:
    return {"ward": ward, "open": True, "sensitive": False} | facts


SITUATIONS: Final[dict[str, Situation]] = {
    later("Patient, own ward"): Situation("Patient", {"ward": OWN, "sensitive": False}),
    later("Patient, other ward"): Situation("Patient", {"ward": OTHER, "sensitive": False}),
    later("Patient, not admitted"): Situation("Patient", {"sensitive": False}),
    later("Patient, own ward, sensitive"): Situation("Patient", {"ward": OWN, "sensitive": True}),
    later("Patient, other ward, sensitive"): Situation(
        "Patient", {"ward": OTHER, "sensitive": True}
    ),
    later("Patient, sensitive, glass broken"): Situation(
        "Patient", {"ward": OTHER, "sensitive": True}, glass=True
    ),
    later("Encounter, own ward"): Situation("Encounter", {"ward": OWN, "open": True}),
    later("Encounter, other ward"): Situation("Encounter", {"ward": OTHER, "open": True}),
    later("Encounter, own ward, ended"): Situation("Encounter", {"ward": OWN, "open": False}),
    later("Ward, own"): Situation("Ward", {"code": OWN}),
    later("Ward, other"): Situation("Ward", {"code": OTHER}),
    later("Chart, own ward"): Situation("Chart", _chart(OWN)),
    later("Chart, other ward"): Situation("Chart", _chart(OTHER)),
    later("Chart, other ward, attending"): Situation(
        "Chart", _chart(OTHER, sensitive=True, attending=_ME)
    ),
    later("Chart, other ward, glass broken"): Situation(
        "Chart", _chart(OTHER, sensitive=True), glass=True
    ),
    later("Chart, own ward, sensitive"): Situation("Chart", _chart(OWN, sensitive=True)),
    later("Chart, other ward, sensitive"): Situation("Chart", _chart(OTHER, sensitive=True)),
    later("Chart, own ward, discharged"): Situation("Chart", _chart(OWN, open=False)),
    later("Invoice, draft"): Situation("Invoice", {"state": "draft", "total_minor": 100}),
    later("Invoice, issued"): Situation("Invoice", {"state": "issued", "total_minor": 100}),
    later("Invoice, paid"): Situation("Invoice", {"state": "paid", "total_minor": 100}),
    later("Payment"): Situation("Payment", {"amount_minor": 100}),
    later("System"): Situation("System", {}),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One question of the matrix."""

    role: str
    action: str
    situation: str


@dataclass(frozen=True, slots=True)
class Change:
    """A question that a changed set answers otherwise; duties as `reauth=pin`."""

    cell: Cell
    before: str
    after: str

    @property
    def gains(self) -> bool:
        """Whether the role may do more than before."""
        return _reach(self.after) > _reach(self.before)


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What changes for one person on one ward; `gains` and `loses` are actions."""

    name: str
    ward: str
    gains: tuple[str, ...]
    loses: tuple[str, ...]


def cells(policies: PolicySet) -> Iterator[Cell]:
    """Yield every question that the schema has, action by action."""
    for kind, action in policies.actions():
        if kind != "Action":
            continue
        for name, situation in SITUATIONS.items():
            if policies.applies("User", action, situation.kind):
                for role in Role:
                    yield Cell(role.value, action, name)


def answer(policies: PolicySet, cell: Cell, *, suspended: bool = False) -> Answer:
    """Decide one question; the person is assigned to one ward and has just given a proof."""
    user = {"role": cell.role, "wards": [OWN], "suspended": suspended}
    return _decide(policies, cell.action, SITUATIONS[cell.situation], user=user)


def _decide(policies: PolicySet, action: str, about: Situation, *, user: dict[str, Any]) -> Answer:
    return policies.check(
        ("User", "me"),
        action,
        (about.kind, "it"),
        context={
            "now": "2026-03-01T08:00:00Z",
            "break_glass": about.glass,
            "reauthenticated": True,
        },
        entities=[
            {"uid": _ME, "attrs": user, "parents": []},
            {"uid": {"type": about.kind, "id": "it"}, "attrs": about.facts, "parents": []},
        ],
    )


def letter(decided: Answer) -> str:
    """Return an answer as the matrix writes it.

    P permitted, M permitted with fields left out, R permitted once a proof or a reason is given,
    G denied but the glass may be broken, . denied.
    """
    duties = {o.name for o in decided.obligations}
    match decided.decision:
        case "permit" if "mask" in duties:
            return "M"
        case "permit" if duties & {"reauth", "reason"}:
            return "R"
        case "permit":
            return "P"
        case "deny_btg":
            return "G"
        case _:
            return "."


def outcome(policies: PolicySet, cell: Cell) -> str:
    """Return the decision with the duties that come with it; what is unknown to a set is denied."""
    try:
        decided = answer(policies, cell)
    except AuthzError:
        return "deny"
    return _words(decided)


def _words(decided: Answer) -> str:
    duties = {f"{o.name}={o.value}" for o in decided.obligations if decided.permitted}
    return " ".join([decided.decision, *sorted(duties)])


def compare(old: PolicySet, new: PolicySet) -> tuple[Change, ...]:
    """Return every answer that differs between two sets."""
    changes = []
    for cell in cells(new):
        before, after = outcome(old, cell), outcome(new, cell)
        if before != after:
            changes.append(Change(cell, before, after))
    return tuple(changes)


def compare_people(
    old: PolicySet,
    new: PolicySet,
    *,
    people: Iterable[tuple[str, str, frozenset[str]]],
    wards: tuple[str, ...],
) -> tuple[PersonChange, ...]:
    """Return what differs for people (name, role, wards) on each ward of the hospital.

    Asked for an open stay of a patient who is not protected; what differs elsewhere is told by
    `compare`. People with the same role and wards are asked once.
    """
    alike: dict[tuple[str, frozenset[str]], list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    changes = []
    for name, role, own in people:
        if (role, own) not in alike:
            found = ((ward, *_differs(old, new, role=role, own=own, ward=ward)) for ward in wards)
            alike[role, own] = [each for each in found if each[1] or each[2]]
        changes += [PersonChange(name, *each) for each in alike[role, own]]
    return tuple(changes)


def _differs(
    old: PolicySet, new: PolicySet, *, role: str, own: frozenset[str], ward: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the actions that a person gains and loses on a ward."""
    user = {"role": role, "wards": sorted(own), "suspended": False}
    gains: set[str] = set()
    loses: set[str] = set()
    for kind, action in new.actions():
        for about in _on(ward):
            if kind != "Action" or not new.applies("User", action, about.kind):
                continue
            before = _reach(_words(_decide(old, action, about, user=user)))
            after = _reach(_words(_decide(new, action, about, user=user)))
            if after != before:
                (gains if after > before else loses).add(action)
    return tuple(sorted(gains)), tuple(sorted(loses))


def _on(ward: str) -> tuple[Situation, ...]:
    return (
        Situation("Ward", {"code": ward}),
        Situation("Patient", {"ward": ward, "sensitive": False}),
        Situation("Encounter", {"ward": ward, "open": True}),
        Situation("Chart", _chart(ward)),
    )


def _reach(words: str) -> tuple[int, int]:
    """Rank an outcome: a permit over glass over a denial, and fewer duties over more."""
    decision, *duties = words.split(" ")
    return ("deny", "deny_btg", "permit").index(decision), -len(duties)
