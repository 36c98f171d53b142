"""A second opinion on policies: a tree-walking evaluator that shares no code with the engine.

It works on the expressions of authz_cases and answers as Cedar does, plus the engine's one lawful
difference: a forbid that fails denies. Values are pairs of a type and a Python value, so that
Python's True == 1 never decides anything.
"""

# ruff: noqa: C901, PLR0911, PLR0912 - one `match` is one language

import datetime as dt
import ipaddress
import operator
import re
from typing import Any

from tests.support.authz_cases import Request, World
from tests.support.authz_writing import Expr

Value = tuple[str, Any]
DAY_MS = 86_400_000
ORDER = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
DURATION = re.compile(r"(-?)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?")


class FailureError(Exception):
    """Evaluating fails: a wrong type, a missing attribute or entity, an overflow, no such value."""


def decide(world: World, policies: list[Any], request: Request) -> tuple[bool, set[int], set[int]]:
    """(permitted, deciding policies, policies that failed), by their numbers."""
    held: dict[str, set[int]] = {"permit": set(), "forbid": set()}
    failed: dict[str, set[int]] = {"permit": set(), "forbid": set()}
    evaluator = Evaluator(world, request)
    for number, (effect, conditions, (scope,)) in enumerate(policies):
        try:
            if evaluator.in_scope(scope) and evaluator.all_hold(conditions):
                held[effect].add(number)
        except FailureError:
            failed[effect].add(number)
    against = held["forbid"] | failed["forbid"]
    permitted = bool(held["permit"]) and not against
    return permitted, against or held["permit"], failed["permit"] | failed["forbid"]


class Evaluator:
    """Evaluates expressions for one request."""

    def __init__(self, world: World, request: Request) -> None:
        self.world = world
        self.vars = {
            "principal": ("entity", request.principal),
            "action": ("entity", ("Action", request.action)),
            "resource": ("entity", request.resource),
            "context": of_json(request.context, world.context),
        }

    def in_scope(self, scope: dict[str, Any]) -> bool:
        return all(self._fits(name, asked) for name, asked in scope.items() if asked)

    def _fits(self, name: str, asked: tuple[Any, ...]) -> bool:
        mine = self.vars[name][1]
        match asked:
            case ("is", kind):
                return bool(mine[0] == kind)
            case ("is in", kind, target):
                return bool(mine[0] == kind) and self.within(mine, target[1:])
            case ("in list", actions):
                return any(self.within(mine, ("Action", action)) for action in actions)
            case (operator, target):
                goal = ("Action", target) if isinstance(target, str) else target[1:]
                return bool(mine == goal) or (operator == "in" and self.within(mine, goal))
        raise AssertionError(asked)

    def all_hold(self, conditions: list[tuple[str, Expr]]) -> bool:
        return all(self.test(e) == (word == "when") for word, e in conditions)

    def test(self, e: Expr) -> bool:
        return bool(self.get(e, "bool"))

    def get(self, e: Expr, kind: str) -> Any:
        found, value = self.value(e)
        if found != kind:
            raise FailureError
        return value

    def parents(self, uid: tuple[str, str]) -> list[tuple[str, str]]:
        if uid[0] == "Action":
            return [("Action", p) for p in World.ACTIONS[uid[1]]]
        found = self.world.entities.get(uid, {"parents": []})
        return [(p["type"], p["id"]) for p in found["parents"]]

    def within(self, uid: tuple[str, str], goal: tuple[str, str]) -> bool:
        return tuple(uid) == tuple(goal) or any(self.within(p, goal) for p in self.parents(uid))

    def fields(self, value: Value) -> dict[str, Value]:
        match value:
            case ("record", fields):
                return dict(fields)
            case ("entity", uid) if uid in self.world.entities:
                data = of_json(self.world.entities[uid]["attrs"], self.world.shapes[uid[0]])
                return dict(data[1])
            case ("entity", _):
                return {}
        raise FailureError

    def value(self, e: Expr) -> Value:
        match e:
            case ("bool", value):
                return "bool", value
            case ("long", value):
                return "long", value
            case ("string", value):
                return "string", value
            case ("entity", name, ident):
                return "entity", (name, ident)
            case ("var", name):
                return self.vars[name]
            case ("set", *elements):
                return "set", frozenset(map(self.value, elements))
            case ("record", fields):
                return "record", frozenset((n, self.value(v)) for n, v in fields)
            case ("if", test, yes, no):
                return self.value(yes if self.test(test) else no)
            case ("call", name, argument):
                return construct(name, self.get(argument, "string"))
            case ("method", name, subject, *arguments):
                return self.method(name, self.value(subject), [self.value(a) for a in arguments])
            case ("get", inner, name):
                fields = self.fields(self.value(inner))
                if name not in fields:
                    raise FailureError
                return fields[name]
            case ("-", inner):
                return number(-self.get(inner, "long"))
            case ("+" | "- " | "*" as sign, left, right):
                a, b = self.get(left, "long"), self.get(right, "long")
                return number(a + b if sign == "+" else a - b if sign == "- " else a * b)
            case _:
                return "bool", self.question(e)

    def question(self, e: Expr) -> bool:
        match e:
            case ("&&", left, right):
                return self.test(left) and self.test(right)
            case ("||", left, right):
                return self.test(left) or self.test(right)
            case ("!", inner):
                return not self.test(inner)
            case ("==" | "!=" as sign, left, right):
                return bool((self.value(left) == self.value(right)) == (sign == "=="))
            case ("<" | "<=" | ">" | ">=" as sign, left, right):
                a, b = self.value(left), self.value(right)
                if a[0] != b[0] or a[0] not in {"long", "datetime", "duration"}:
                    raise FailureError
                return bool(ORDER[sign](a[1], b[1]))
            case ("in", left, right):
                return self.is_in(self.get(left, "entity"), self.value(right))
            case ("is", inner, name):
                return bool(self.get(inner, "entity")[0] == name)
            case ("has", inner, name):
                return name in self.fields(self.value(inner))
            case ("like", inner, pattern):
                return like(self.get(inner, "string"), pattern)
        raise AssertionError(e)

    def is_in(self, uid: tuple[str, str], group: Value) -> bool:
        goals = group[1] if group[0] == "set" else [group]
        if any(kind != "entity" for kind, _ in goals):
            raise FailureError
        return any(self.within(uid, goal) for _, goal in goals)

    def method(self, name: str, own: Value, arguments: list[Value]) -> Value:
        kinds = (own[0], *(kind for kind, _ in arguments))
        match name, kinds:
            case "contains", ("set", _):
                return "bool", arguments[0] in own[1]
            case "containsAll", ("set", "set"):
                return "bool", arguments[0][1] <= own[1]
            case "containsAny", ("set", "set"):
                return "bool", bool(arguments[0][1] & own[1])
            case "isEmpty", ("set",):
                return "bool", not own[1]
            case "hasTag" | "getTag", ("entity", "string"):
                return self.tag(name, own[1], arguments[0][1])
            case _:
                return extension(name, kinds, own[1], [value for _, value in arguments])

    def tag(self, name: str, uid: tuple[str, str], tag: str) -> Value:
        tags = self.world.entities.get(uid, {}).get("tags", {})
        if name == "hasTag":
            return "bool", tag in tags
        if tag not in tags:
            raise FailureError
        return of_json(tags[tag], self.world.tags[uid[0]])


def number(value: int, kind: str = "long") -> Value:
    if not -(2**63) <= value < 2**63:
        raise FailureError
    return kind, value


def like(text: str, pattern: str) -> bool:
    parts = re.findall(r"\\\*|\*|[^*\\]", pattern)
    regex = "".join(".*" if part == "*" else re.escape(part[-1]) for part in parts)
    return re.fullmatch(regex, text, re.DOTALL) is not None


def of_json(value: Any, kind: Any) -> Value:
    """A value of a known type out of Cedar's JSON form."""
    match kind:
        case "B":
            return "bool", value
        case "L":
            return "long", value
        case "S":
            return "string", value
        case str():
            return construct(kind, value["__extn"]["arg"])
        case ("E", _):
            return "entity", (value["__entity"]["type"], value["__entity"]["id"])
        case ("set", element):
            return "set", frozenset(of_json(v, element) for v in value)
        case (_, attributes):
            types = {n: t for n, t, _ in attributes}
            return "record", frozenset((n, of_json(v, types[n])) for n, v in value.items())
    raise AssertionError(kind)


def construct(kind: str, text: str) -> Value:
    match kind:
        case "decimal":
            found = re.fullmatch(r"(-?)(\d+)\.(\d{1,4})", text)
            if not found:
                raise FailureError
            size = int(found[2]) * 10_000 + int(found[3].ljust(4, "0"))
            return number(-size if found[1] else size, kind)
        case "ip":
            try:
                one = ipaddress.ip_interface(text)
            except ValueError:
                raise FailureError from None
            return kind, (one.version, int(one.ip), one.network.prefixlen)
        case "datetime":
            if not re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{3})?(Z|[+-]\d{4}))?", text):
                raise FailureError
            try:
                when = dt.datetime.fromisoformat(text)
            except ValueError:
                raise FailureError from None
            when = when if when.tzinfo else when.replace(tzinfo=dt.UTC)
            return kind, (when - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)) // dt.timedelta(
                milliseconds=1
            )
        case _:
            found = re.fullmatch(
                r"(-?)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?", text
            )
            if not found or not any(found.groups()[1:]):
                raise FailureError
            units = (DAY_MS, 3_600_000, 60_000, 1000, 1)
            size = sum(
                int(n or 0) * unit for n, unit in zip(found.groups()[1:], units, strict=True)
            )
            return number(-size if found[1] else size, kind)


def extension(name: str, kinds: tuple[str, ...], own: Any, rest: list[Any]) -> Value:
    match name, kinds:
        case (
            ("lessThan" | "lessThanOrEqual" | "greaterThan" | "greaterThanOrEqual"),
            (
                "decimal",
                "decimal",
            ),
        ):
            a, b = own, rest[0]
            equal = name.endswith("OrEqual") and a == b
            return "bool", equal or (a < b if name.startswith("less") else a > b)
        case "isIpv4", ("ip",):
            return "bool", own[0] == 4
        case "isIpv6", ("ip",):
            return "bool", own[0] == 6
        case "isLoopback", ("ip",):
            return "bool", in_range(own, (4, 127 << 24, 8)) or in_range(own, (6, 1, 128))
        case "isMulticast", ("ip",):
            return "bool", in_range(own, (4, 224 << 24, 4)) or in_range(own, (6, 255 << 120, 8))
        case "isInRange", ("ip", "ip"):
            return "bool", in_range(own, rest[0])
        case "offset", ("datetime", "duration"):
            return number(own + rest[0], "datetime")
        case "durationSince", ("datetime", "datetime"):
            return number(own - rest[0], "duration")
        case "toDate", ("datetime",):
            return number(own - own % DAY_MS, "datetime")
        case "toTime", ("datetime",):
            return "duration", own % DAY_MS
        case (("toMilliseconds" | "toSeconds" | "toMinutes" | "toHours" | "toDays"), ("duration",)):
            unit = {"toSeconds": 1000, "toMinutes": 60_000, "toHours": 3_600_000, "toDays": DAY_MS}
            size = abs(own) // unit.get(name, 1)
            return "long", size if own >= 0 else -size
        case _:
            raise FailureError


def in_range(one: tuple[int, int, int], whole: tuple[int, int, int]) -> bool:
    bits = (32 if whole[0] == 4 else 128) - whole[2]
    return one[0] == whole[0] and one[2] >= whole[2] and one[1] >> bits == whole[1] >> bits
