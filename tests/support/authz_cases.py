"""Random schemas, entities, policies and requests, each policy type-directed, for the oracles.

A type is "B", "L", "S", "decimal", "ip", "datetime", "duration", ("E", name), ("set", type) or
("rec", ((attribute, type, required), ...)). An expression is a tuple that begins with its operator;
authz_writing writes it in Cedar's syntax, authz_oracle evaluates it.
"""

# ruff: noqa: C901, PLR0911, PLR0912, S311 - one `match` is one language, and no secret is random

import random
from dataclasses import dataclass, field
from typing import Any, ClassVar

from tests.support.authz_writing import Expr, Type, type_text

LONGS = (0, 1, -1, 2, 3, 7, 2**63 - 1, -(2**63))
STRINGS = ("", "a", "ab", "abc", "b*", 'q"\\', "é\n")
PATTERNS = ("*", "a*", "*b*", "", "a\\*", "*c", "b\\**")
IDS = ("x", "y", "z")
EXTENSIONS = {
    "decimal": ("0.0", "1.5", "-1.5", "1.50", "922337203685477.5807", "bad"),
    "ip": ("127.0.0.1", "10.0.0.0/8", "10.1.2.3", "::1", "ff00::/8", "224.0.0.1", "1.2.3"),
    "datetime": (
        "1970-01-01",
        "2026-03-01T08:00:00Z",
        "2026-03-01T08:00:00.500+0130",
        "2026-02-30",
    ),
    "duration": ("0ms", "1h", "-1d2h", "1d1ms", "90m", "1h1d"),
}
METHODS = {
    "decimal": ("lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual"),
    "ip": ("isInRange", "isIpv4", "isIpv6", "isLoopback", "isMulticast"),
}
TO_LONG = ("toMilliseconds", "toSeconds", "toMinutes", "toHours", "toDays")
SIMPLE = ("B", "L", "S", "decimal", "ip", "datetime", "duration")


@dataclass
class World:
    """A schema and the entities and contexts that conform to it."""

    rng: random.Random
    shapes: dict[str, Type] = field(default_factory=dict)
    tags: dict[str, Type] = field(default_factory=dict)
    context: Type = None
    entities: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    PARENTS: ClassVar[dict[str, tuple[str, ...]]] = {
        "U": ("G",),
        "G": ("G",),
        "R": ("D",),
        "D": ("D", "G"),
    }
    ACTIONS: ClassVar[dict[str, tuple[str, ...]]] = {
        "act0": ("grp",),
        "act1": ("grp",),
        "act2": (),
        "grp": ("top",),
        "top": (),
    }

    def type_(self, depth: int) -> Type:
        roll = self.rng.random()
        if depth and roll < 0.15:
            return ("set", self.type_(depth - 1))
        if depth and roll < 0.25:
            return self.record_type(depth - 1)
        if roll < 0.4:
            return ("E", self.rng.choice("UGRD"))
        return self.rng.choice(SIMPLE)

    def record_type(self, depth: int) -> Type:
        names = self.rng.sample(("a", "b", "c", "d e", "f"), self.rng.randint(1, 4))
        return (
            "rec",
            tuple((n, self.type_(depth), self.rng.random() < 0.7) for n in sorted(names)),
        )

    def value(self, kind: Type) -> Any:
        """A random value of a type, as a JSON value in Cedar's entity format."""
        match kind:
            case "B":
                return self.rng.random() < 0.5
            case "L":
                return self.rng.choice(LONGS)
            case "S":
                return self.rng.choice(STRINGS)
            case str():
                good = self.rng.choice(EXTENSIONS[kind][:3])
                return {"__extn": {"fn": kind, "arg": good}}
            case ("E", name):
                return {"__entity": {"type": name, "id": self.rng.choice(IDS)}}
            case ("set", element):
                return [self.value(element) for _ in range(self.rng.randint(0, 3))]
            case (_, attributes):
                return {
                    n: self.value(t)
                    for n, t, required in attributes
                    if required or self.rng.random() < 0.5
                }

    def schema(self) -> str:
        lines = []
        for name, parents in self.PARENTS.items():
            tags = f" tags {type_text(self.tags[name])}" if name in self.tags else ""
            lines.append(
                f"entity {name} in [{', '.join(parents)}] = {type_text(self.shapes[name])}{tags};"
            )
        for action, parents in self.ACTIONS.items():
            groups = "".join(f' in ["{p}"]' for p in parents)
            context = f"context: {type_text(self.context)}"
            applies = f" appliesTo {{ principal: [U], resource: [R, D], {context} }}"
            lines.append(f'action "{action}"{groups}{applies if action.startswith("act") else ""};')
        return "\n".join(lines)

    def entities_json(self) -> list[dict[str, Any]]:
        actions = [
            {
                "uid": {"type": "Action", "id": action},
                "attrs": {},
                "parents": [{"type": "Action", "id": p} for p in parents],
            }
            for action, parents in self.ACTIONS.items()
        ]
        return [*self.entities.values(), *actions]


def make_world(seed: int) -> World:
    world = World(random.Random(seed))
    rng = world.rng
    for name in World.PARENTS:
        world.shapes[name] = world.record_type(2)
        if rng.random() < 0.4:
            world.tags[name] = world.type_(1)
    world.context = world.record_type(2)
    for name, parents in World.PARENTS.items():
        for i, ident in enumerate(IDS):
            if rng.random() < 0.15:
                continue  # mentioned, but not there
            ups = [
                {"type": p, "id": IDS[k]}
                for p in parents
                for k in range(3)
                if rng.random() < 0.4 and (p != name or k > i)
            ]
            entity = {"uid": {"type": name, "id": ident}, "attrs": world.value(world.shapes[name])}
            entity["parents"] = ups
            if name in world.tags:
                entity["tags"] = {
                    t: world.value(world.tags[name]) for t in ("a", "ab") if rng.random() < 0.6
                }
            world.entities[name, ident] = entity
    return world


@dataclass
class Request:
    principal: tuple[str, str]
    action: str
    resource: tuple[str, str]
    context: dict[str, Any]

    def cedar(self) -> dict[str, Any]:
        return {
            "principal": f'{self.principal[0]}::"{self.principal[1]}"',
            "action": f'Action::"{self.action}"',
            "resource": f'{self.resource[0]}::"{self.resource[1]}"',
            "context": self.context,
        }


def make_request(world: World) -> Request:
    rng = world.rng
    return Request(
        ("U", rng.choice(IDS)),
        rng.choice(("act0", "act1", "act2")),
        (rng.choice("RD"), rng.choice(IDS)),
        world.value(world.context),
    )


class Writer:
    """Writes random policies whose expressions have, in most places, the type that is needed."""

    def __init__(self, world: World) -> None:
        self.world, self.rng = world, world.rng
        self.resource = self.rng.choice("RD")
        self.paths: dict[Type, list[Expr]] = {}
        self._walk(("var", "principal"), ("E", "U"), 3)
        self._walk(("var", "resource"), ("E", self.resource), 3)
        self._walk(("var", "context"), world.context, 3)

    def _walk(self, expr: Expr, kind: Type, depth: int) -> None:
        self.paths.setdefault(kind, []).append(expr)
        record = self.world.shapes[kind[1]] if kind[0] == "E" else kind
        if depth and record[0] == "rec":
            for name, inner, _ in record[1]:
                self._walk(("get", expr, name), inner, depth - 1)

    def policy(self) -> tuple[str, list[tuple[str, Expr]], Expr]:
        """(effect, conditions as (when or unless, expression), scope)."""
        rng = self.rng
        user, group, own = self.entity("U"), self.entity("G"), self.resource
        principals = (
            None,
            None,
            ("==", user),
            ("in", group),
            ("is", "U"),
            ("is", "G"),
            ("is in", "U", group),
        )
        actions = (
            None,
            ("==", "act0"),
            ("in", "grp"),
            ("in", "act1"),
            ("in list", ("act2", "top")),
        )
        resources = (
            None,
            ("is", own),
            ("is", own),
            ("==", self.entity(own)),
            ("in", self.entity("D")),
        )
        scope = {
            "principal": rng.choice(principals),
            "action": rng.choice(actions),
            "resource": rng.choice(resources),
        }
        conditions = [
            (rng.choice(("when", "when", "unless")), self.bool_(3))
            for _ in range(rng.randint(0, 2))
        ]
        return ("permit" if rng.random() < 0.6 else "forbid"), conditions, (scope,)

    def entity(self, name: str) -> Expr:
        return ("entity", name, self.rng.choice(IDS))

    def of(self, kind: Type, depth: int) -> Expr:
        """An expression of a type."""
        rng = self.rng
        if rng.random() < 0.02:
            kind = rng.choice(("B", "L", "S"))  # now and then a wrong one
        if kind in self.paths and rng.random() < 0.5:
            return rng.choice(self.paths[kind])
        if depth and rng.random() < 0.1:
            return ("if", self.bool_(depth - 1), self.of(kind, depth - 1), self.of(kind, depth - 1))
        match kind:
            case "B":
                return self.bool_(depth)
            case "L":
                return self.long(depth)
            case "S":
                return ("string", rng.choice(STRINGS))
            case "datetime" | "duration" if depth and rng.random() < 0.4:
                return self.time(kind, depth - 1)
            case str():
                return ("call", kind, ("string", rng.choice(EXTENSIONS[kind])))
            case ("E", name):
                return self.entity(name)
            case ("set", element):
                return (
                    "set",
                    *(self.of(element, max(depth - 1, 0)) for _ in range(rng.randint(0, 3))),
                )
            case (_, attributes):
                down = max(depth - 1, 0)
                chosen = [(n, t) for n, t, r in attributes if r or rng.random() < 0.5]
                return ("record", tuple((n, self.of(t, down)) for n, t in chosen))
        raise AssertionError(kind)

    def long(self, depth: int) -> Expr:
        rng = self.rng
        roll = rng.random()
        if not depth or roll < 0.4:
            return ("long", rng.choice(LONGS))
        if roll < 0.5:
            return ("-", self.of("L", depth - 1))
        if roll < 0.6:
            return ("method", rng.choice(TO_LONG), self.of("duration", depth - 1))
        return (rng.choice(("+", "- ", "*")), self.of("L", depth - 1), self.of("L", depth - 1))

    def time(self, kind: str, depth: int) -> Expr:
        when = self.of("datetime", depth)
        if self.rng.random() < 0.5:
            return ("method", "toDate" if kind == "datetime" else "toTime", when)
        if kind == "datetime":
            return ("method", "offset", when, self.of("duration", depth))
        return ("method", "durationSince", when, self.of("datetime", depth))

    def bool_(self, depth: int) -> Expr:
        rng = self.rng
        if not depth:
            return rng.choice([*self.paths.get("B", ()), ("bool", True), ("bool", False)])
        down = depth - 1
        match rng.randint(0, 13):
            case 0:
                return ("&&", self.bool_(down), self.of("B", down))
            case 1:
                return ("||", self.bool_(down), self.of("B", down))
            case 2:
                return ("!", self.of("B", down))
            case 3 | 4:
                kind = rng.choice(list(self.paths))
                return (rng.choice(("==", "!=")), self.of(kind, down), self.of(kind, down))
            case 5:
                kind = rng.choice(("L", "L", "datetime", "duration"))
                return (
                    rng.choice(("<", "<=", ">", ">=")),
                    self.of(kind, down),
                    self.of(kind, down),
                )
            case 6:
                left, right = self.of(("E", rng.choice("UGRD")), down), ("E", rng.choice("UGRD"))
                return ("in", left, self.of(rng.choice((right, ("set", right))), down))
            case 7:
                return ("is", self.of(("E", rng.choice("UGRD")), down), rng.choice("UGRD"))
            case 8 | 9:
                return self.guarded(down)
            case 10:
                return ("like", self.of("S", down), rng.choice(PATTERNS))
            case 11:
                kind = rng.choice(list(self.paths))
                one = rng.choice(("contains", "containsAll", "containsAny", "isEmpty"))
                whole = self.of(("set", kind), down)
                if one == "isEmpty":
                    return ("method", one, whole)
                return (
                    "method",
                    one,
                    whole,
                    self.of(kind if one == "contains" else ("set", kind), down),
                )
            case 12:
                subject, tag = (
                    self.of(("E", rng.choice("UGRD")), down),
                    ("string", rng.choice(("a", "ab", "b"))),
                )
                if rng.random() < 0.5:
                    return ("method", "hasTag", subject, tag)
                return (
                    "&&",
                    ("method", "hasTag", subject, tag),
                    ("==", ("method", "getTag", subject, tag), self.of("S", down)),
                )
            case _:
                kind = rng.choice(("decimal", "ip"))
                one = rng.choice(METHODS[kind])
                own = self.of(kind, down)
                return (
                    ("method", one, own, self.of(kind, down))
                    if one.endswith(("n", "l", "Range"))
                    else ("method", one, own)
                )

    def guarded(self, depth: int) -> Expr:
        """`x has a && x.a == ...`, or the mere question."""
        kind = self.rng.choice([k for k in self.paths if k[0] in {"E", "rec"}])
        subject = self.rng.choice(self.paths[kind])
        record = self.world.shapes[kind[1]] if kind[0] == "E" else kind
        name, inner, _ = self.rng.choice(record[1])
        test = ("has", subject, name if self.rng.random() < 0.9 else "zz")
        if self.rng.random() < 0.4:
            return test
        return ("&&", test, ("==", ("get", subject, name), self.of(inner, depth)))
