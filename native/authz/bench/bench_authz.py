"""libauthz beside cedarpy, in one run on one core: the same hospital rules, the same decisions.

The rules are the shape that wards have: most permit one role one action on one kind of record, on
the user's wards and during the shift; a few forbid. Both sides get their handles before the clock
starts (policies, entities, context), and the decisions are compared before any of them is timed.

The limit of a decision from Python is a cffi call with the same arguments that refuses at once; in
the C batch it is the same batch under a single rule without a condition; of "1,000 rules against
50" it is 1: more rules cost nothing. A list cannot be quicker than the decisions on it once it is
loaded, a question in JSON not quicker than Python writes that JSON, and compiling not quicker than
the text is read once (memchr) and the blob copied.
"""

import json
import random
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Any

import cedarpy
from app.native._authz import ffi, lib

from app.native.authz import Context, Entities, PolicySet, Rows
from app.native.authz_focus import Focus

ACTIONS = ("view", "write", "print", "sign", "export", "prescribe", "admit", "transfer", "price")
KINDS = ("Chart", "Bill", "Order")
ROLES = ("nurse", "doctor", "clerk", "manager", "pharmacist", "lab")
WARDS = tuple(f"W{n}" for n in range(8))
USERS, RECORDS, QUESTIONS = 20, 600, 2000
ROUNDS = 15
SITUATION = {"minute": 500, "break_glass": False, "onsite": True}

RECORD = "{ ward: String, vip: Bool, discharged: Bool, kind: String }"
SCHEMA = f"""
entity User = {{ role: String, wards: Set<String>, suspended: Bool, mfa: Bool,
                 shift_start: Long, shift_end: Long }};
entity {", ".join(KINDS)} = {RECORD};
action {", ".join(ACTIONS)} appliesTo {{
  principal: [User], resource: [{", ".join(KINDS)}],
  context: {{ minute: Long, break_glass: Bool, onsite: Bool }}
}};
"""
FIXED = """
forbid(principal, action, resource) when { principal.suspended };
forbid(principal, action, resource) when { resource.vip } unless { context.break_glass };
forbid(principal, action in [Action::"write", Action::"sign"], resource)
  unless { context.onsite };
forbid(principal, action == Action::"write", resource) when { resource.discharged };
forbid(principal, action in [Action::"prescribe", Action::"sign"], resource)
  unless { principal.mfa };
forbid(principal, action, resource is Chart) when { resource.kind == "psych" }
  unless { principal.role == "doctor" || context.break_glass };
permit(principal, action == Action::"view", resource)
  when { context.break_glass && principal.role == "doctor" };
"""
FIXED_RULES = 7

Job = Callable[[], object]


class Hospital:
    """A number of rules, loaded, with everyone and everything they speak about."""

    def __init__(self, rules: int, *, text: str = "") -> None:
        rng = random.Random(7)  # noqa: S311 - a benchmark, no secret
        self.text = text or FIXED + "\n".join(_rule(rng) for _ in range(rules - FIXED_RULES))
        self.policies = PolicySet.compile(SCHEMA, self.text)
        self.people = [_user(rng, n) for n in range(USERS)]
        self.records = [_record(rng, n) for n in range(RECORDS)]
        self.users = self.policies.entities(self.people)
        self.rows = self.policies.entities(self.records)
        self.context = self.policies.context("view", SITUATION)
        self.questions = [
            (rng.randrange(USERS), rng.choice(ACTIONS), rng.randrange(RECORDS))
            for _ in range(QUESTIONS)
        ]

    def focus(self, user: int, action: str, kind: str) -> Focus:
        """Prepare one user for one action on one kind of record."""
        return Focus(
            self.policies, self.users, principal=("User", f"u{user}"), action=action, kind=kind
        )

    def asked(self) -> list[tuple[Focus, Context, Entities, Any]]:
        """The questions with their handles, as a screen holds them."""
        handles = self.rows.rows()
        focuses = {
            (u, a, k): self.focus(u, a, k) for u in range(USERS) for a in ACTIONS for k in KINDS
        }
        kinds = [record["uid"]["type"] for record in self.records]
        return [
            (focuses[user, action, kinds[row]], self.context, self.rows, handles[row])
            for user, action, row in self.questions
        ]

    def requests(self) -> list[dict[str, Any]]:
        """The questions as cedarpy takes them."""
        kinds = [record["uid"]["type"] for record in self.records]
        return [
            {
                "principal": f'User::"u{user}"',
                "action": f'Action::"{action}"',
                "resource": f'{kinds[row]}::"r{row}"',
                "context": SITUATION,
            }
            for user, action, row in self.questions
        ]


def rows() -> Iterator[dict[str, str | float]]:
    """Microseconds a decision, and what the issue asks of them."""
    small, large = Hospital(50), Hospital(1000)
    peer = f"cedarpy {version('cedarpy')}"
    policies = cedarpy.PolicySet.from_str(small.text)
    entities = cedarpy.Entities.from_json_str(json.dumps([*small.people, *small.records]))
    requests, asked = small.requests(), small.asked()

    def ours() -> list[bool]:
        return [focus.check(context, rows, row) == 1 for focus, context, rows, row in asked]

    def theirs() -> list[bool]:
        return [cedarpy.is_authorized(request, policies, entities).allowed for request in requests]

    if ours() != theirs():
        raise AssertionError("libauthz and cedarpy decide differently")
    mine, other = _best(ours, QUESTIONS), _best(theirs, QUESTIONS, rounds=2)
    call: dict[str, str | float] = {"limit": _empty_call()}
    yield _row("one decision from Python, 50 rules", mine, goal=1.0) | {
        **call,
        "peer": f"{peer}, handles",
        "theirs": other,
        "goal_ratio": 100.0,
    }
    batch, large_batch = _batch(small), _batch(large)
    yield _row("one decision in a C batch, 50 rules", batch, goal=0.3) | {
        "peer": f"{peer}, handles",
        "theirs": other,
        "limit": _batch(Hospital(1, text="permit(principal, action, resource);")),
    }
    many = large.asked()
    single = _best(lambda: [f.check(c, rs, r) for f, c, rs, r in many], QUESTIONS)
    yield _row("one decision from Python, 1,000 rules", single, goal=1.0) | call
    for way, growth in (("Python", single / mine), ("C batch", large_batch / batch)):
        grown = _row(f"1,000 rules against 50, {way}", growth, unit="times", goal=2.0)
        yield grown | {"limit": 1.0}
    loading, deciding = _list(small)
    loaded = _row("a list of 500 rows from columns to answers", loading, goal=5000.0)
    yield loaded | {"limit": deciding}
    explained, written = _explained(small)
    answered = _row("an explained decision from JSON, 50 rules", explained, goal=1000.0)
    yield answered | {"limit": written}
    yield _row("compiling 50 rules", _best(lambda: PolicySet.compile(SCHEMA, small.text), 1)) | {
        "peer": f"{peer}, parse and validate",
        "theirs": _best(lambda: cedarpy.validate_policies(small.text, SCHEMA), 1),
        "limit": _one_pass(SCHEMA.encode() + small.text.encode(), small.policies.blob),
    }


def _one_pass(text: bytes, blob: bytes) -> float:
    """Microseconds to read a text once and to write a blob once."""
    return _best(lambda: text.find(b"\0"), 1) + _best(lambda: bytearray(blob), 1)


def _batch(hospital: Hospital) -> float:
    charts = [record for record in hospital.records if record["uid"]["type"] == "Chart"]
    store = hospital.policies.entities(charts)
    focuses = [hospital.focus(u, a, "Chart") for u in range(USERS) for a in ACTIONS]

    def job() -> None:
        for focus in focuses:
            focus.check_all(hospital.context, store)

    return _best(job, len(focuses) * len(charts))


def _empty_call() -> float:
    """Microseconds of a check that refuses at once, since there is no row to check."""
    check, null = lib.authz_focus_check, ffi.NULL
    return _best(lambda: [check(null, null, null, null) == 1 for _ in range(QUESTIONS)], QUESTIONS)


def _list(hospital: Hospital) -> tuple[float, float]:
    """Microseconds to load 500 rows and decide about them, and to decide alone."""
    records = [record["attrs"] for record in hospital.records[:500]]
    columns = {name: [record[name] for record in records] for name in records[0]}
    ids = [str(n) for n in range(len(records))]

    def load() -> Rows:
        return Rows(hospital.policies, "Chart", ids, columns)

    def decide(rows: Rows) -> memoryview:
        return hospital.focus(1, "view", "Chart").check_all(hospital.context, rows)

    loaded = load()
    return _best(lambda: decide(load()), 1), _best(lambda: decide(loaded), 1)


def _explained(hospital: Hospital) -> tuple[float, float]:
    """Microseconds to answer a question in JSON, and to write its JSON alone."""
    record = hospital.records[0]
    uid = (record["uid"]["type"], record["uid"]["id"])
    entities = [hospital.people[1], record]

    def job() -> object:
        return hospital.policies.check(
            ("User", "u1"), "view", uid, context=SITUATION, entities=entities
        )

    return _best(job, 1), _best(lambda: [json.dumps(SITUATION), json.dumps(entities)], 1)


def _rule(rng: random.Random) -> str:
    action, kind, role = rng.choice(ACTIONS), rng.choice(KINDS), rng.choice(ROLES)
    return (
        f'permit(principal, action == Action::"{action}", resource is {kind}) when {{ '
        f'principal.role == "{role}" && principal.wards.contains(resource.ward) && '
        "principal.shift_start <= context.minute && context.minute < principal.shift_end };"
    )


def _user(rng: random.Random, number: int) -> dict[str, Any]:
    attributes = {
        "role": rng.choice(ROLES),
        "wards": rng.sample(WARDS, 3),
        "suspended": number == 0,
        "mfa": rng.random() < 0.7,  # noqa: PLR2004 - a share of the people
        "shift_start": 360,
        "shift_end": 960,
    }
    return {"uid": {"type": "User", "id": f"u{number}"}, "attrs": attributes, "parents": []}


def _record(rng: random.Random, number: int) -> dict[str, Any]:
    attributes = {
        "ward": rng.choice(WARDS),
        "vip": rng.randrange(10) == 0,
        "discharged": rng.randrange(10) == 0,
        "kind": rng.choice(("note", "psych", "lab")),
    }
    uid = {"type": rng.choice(KINDS), "id": f"r{number}"}
    return {"uid": uid, "attrs": attributes, "parents": []}


def _best(job: Job, count: int, *, rounds: int = ROUNDS) -> float:
    """Microseconds each, the best of the rounds: other programs only ever make one slower."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        job()
        taken.append(time.perf_counter_ns() - start)
    return min(taken) / count / 1000


def _row(
    what: str, figure: float, *, unit: str = "us", goal: float | None = None
) -> dict[str, str | float]:
    found: dict[str, str | float] = {"what": f"authz: {what}", "unit": unit, "ours": figure}
    return found if goal is None else found | {"goal": goal}
