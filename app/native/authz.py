"""Who may do what: compiled Cedar policies, decisions with their reasons, and fast handles."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Self

try:
    from app.native import _authz
except ImportError as error:  # pragma: no cover - a tree that was never built
    raise ImportError("the C library authz is not built; run: python3 build.py native") from error

ffi, lib = _authz.ffi, _authz.lib
_VERSION = "0.1.0"
if ffi.string(lib.authz_version()).decode() != _VERSION:
    raise ImportError("the C library authz is out of date; run: python3 build.py native")

type_ = type
Decision = Literal["permit", "deny", "deny_btg"]
Uid = str | Mapping[str, str] | tuple[str, str]
Json = Mapping[str, Any] | Sequence[Any] | str

_DECISIONS: dict[int, Decision] = {
    lib.AUTHZ_DENY: "deny",
    lib.AUTHZ_PERMIT: "permit",
    lib.AUTHZ_DENY_BTG: "deny_btg",
}
_SOURCES = {
    lib.AUTHZ_IN_SCHEMA: "schema",
    lib.AUTHZ_IN_POLICIES: "policies",
    lib.AUTHZ_IN_DATA: "data",
}
OBLIGATIONS = ("reauth", "reason", "mask", "audit")
"""The annotations that bind whoever carries a decision out; all others are for readers."""


class AuthzError(Exception):
    """The engine refused: a damaged blob, a wrong signature, a request the schema does not have."""

    def __init__(self, code: int) -> None:
        super().__init__(ffi.string(lib.authz_strerror(code)).decode())
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
    """A decision and why. `reasons` are the ids of the policies that decided."""

    decision: Decision
    reasons: tuple[str, ...] = ()
    errors: tuple[Fault, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    obligations: tuple[Obligation, ...] = ()

    @property
    def permitted(self) -> bool:
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
        return tuple(
            Obligation(self.id, name, self.annotations[name])
            for name in OBLIGATIONS
            if name in self.annotations
        )


def parse_uid(uid: Uid) -> tuple[str, str]:
    """`User::"ann"`, `{"type": "User", "id": "ann"}` or a pair, as a pair. ValueError otherwise."""
    match uid:
        case tuple():
            return uid
        case str():
            kind, found, quoted = uid.partition('::"')
            while found and '::"' in quoted and "\\" not in kind and '"' not in kind:
                break
            if not found or not quoted.endswith('"'):
                raise ValueError(f'an entity is written Type::"id", not {uid}')
            return kind, json.loads(f'"{quoted}')
        case _:
            inner = uid.get("__entity", uid)
            if not isinstance(inner, Mapping) or not {"type", "id"} <= inner.keys():
                raise ValueError("an entity needs a type and an id")
            return inner["type"], inner["id"]


def _text(text: Any) -> str:
    return bytes(ffi.buffer(text.s, text.n)).decode("utf-8", "replace")


def _problems(report: Any) -> Iterator[Problem]:
    problem = ffi.new("authz_problem *")
    for i in range(lib.authz_report_count(report)):
        lib.authz_report_problem(report, i, problem)
        message = ffi.string(problem.message).decode("utf-8", "replace")
        yield Problem(_SOURCES[problem.source], problem.line, problem.column, message)


def _raise(code: int, report: Any) -> None:
    """Turns a failure into an exception and frees its report."""
    if code == lib.AUTHZ_EPROBLEM:
        problems = tuple(_problems(report))
        lib.authz_report_free(report)
        raise PolicyErrors(problems)
    if code != lib.AUTHZ_OK:
        raise AuthzError(code)


def _encode(value: Json) -> bytes:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode()


def compile_policies(
    schema: str, policies: str, *, serial: int = 0, validate: bool = True, budget: int = 0
) -> bytes:
    """The blob of a schema (Cedar's text form or JSON) and policies.

    `serial` is the version that a caller uses to refuse older sets; `budget` bounds the bytes that
    compiling may take. Raises PolicyErrors with every mistake, AuthzError beyond a limit.
    """
    report, blob, size = ffi.new("authz_report **"), ffi.new("uint8_t **"), ffi.new("size_t *")
    s, p = schema.encode(), policies.encode()
    flags = 0 if validate else lib.AUTHZ_UNVALIDATED
    code = lib.authz_compile(s, len(s), p, len(p), serial, flags, budget, report, blob, size)
    _raise(code, report[0])
    result = bytes(ffi.buffer(blob[0], size[0]))
    lib.authz_report_free(report[0])
    return result


def sign(blob: bytes, private_key: bytes) -> bytes:
    """The blob with an Ed25519 signature by a 32-byte private key."""
    if len(private_key) != 32:  # noqa: PLR2004 - the size of an Ed25519 key
        raise ValueError("an Ed25519 private key has 32 bytes")
    buffer = bytearray(blob)
    code = lib.authz_sign(ffi.from_buffer("uint8_t[]", buffer), len(buffer), private_key)
    _raise(code, None)
    return bytes(buffer)


class Entities:
    """Entities with attributes and ancestors, checked against the schema, for one policy set."""

    __slots__ = ("_handle", "_policies", "_uids")

    def __init__(self, policies: "PolicySet", entities: Json) -> None:
        out, report = ffi.new("authz_entities **"), ffi.new("authz_report **")
        text = _encode(entities)
        code = lib.authz_entities_new(policies._handle, text, len(text), out, report)
        _raise(code, report[0])
        self._handle = ffi.gc(out[0], lib.authz_entities_free)
        self._policies = policies
        self._uids: dict[tuple[str, str], Any] = {}

    def __len__(self) -> int:
        return int(lib.authz_entities_count(self._handle))

    def handle(self, uid: Uid) -> Any:
        """The entity's handle; one that the store lacks is an entity without attributes."""
        key = parse_uid(uid)
        found = self._uids.get(key)
        if found is None:
            ident, out = key[1].encode(), ffi.new("authz_entity **")
            number = self._policies.type_number(key[0])
            _raise(lib.authz_entities_get(self._handle, number, ident, len(ident), out), None)
            found = self._uids[key] = out[0]
        return found

    def rows(self) -> list[Any]:
        """The handles of all entities given, in their order."""
        return [lib.authz_entities_at(self._handle, i) for i in range(len(self))]


class Context:
    """A context record for one action (and for all that declare an equal context type)."""

    __slots__ = ("_handle", "_policies")

    def __init__(self, policies: "PolicySet", action: int, record: Json) -> None:
        out, report = ffi.new("authz_context **"), ffi.new("authz_report **")
        text = _encode(record)
        code = lib.authz_context_new(policies._handle, action, text, len(text), out, report)
        _raise(code, report[0])
        self._handle = ffi.gc(out[0], lib.authz_context_free)
        self._policies = policies


class Focus:
    """One subject about to do one action on one type of resource: the fastest way to decide.

    `check` gives 1 for a permit, 0 for a denial, 2 where the glass may be broken, and a negative
    number (also a denial) for a request the schema does not have.
    """

    __slots__ = ("_check", "_handle", "_keep")

    def __init__(
        self, policies: "PolicySet", subject: Entities, principal: Uid, action: int, kind: str
    ) -> None:
        out = ffi.new("authz_focus **")
        code = lib.authz_focus_new(
            policies._handle,
            subject._handle,
            subject.handle(principal),
            action,
            policies.type_number(kind),
            out,
        )
        _raise(code, None)
        self._handle = ffi.gc(out[0], lib.authz_focus_free)
        self._keep = (policies, subject)
        self._check = lib.authz_focus_check

    def check(self, context: Context, rows: Entities, row: Any) -> int:
        """Decides about one row, a handle out of `rows`."""
        return self._check(self._handle, context._handle, rows._handle, row)  # type: ignore[no-any-return]

    def permits(self, context: Context, rows: Entities, row: Any) -> bool:
        return self.check(context, rows, row) == 1

    def check_all(self, context: Context, rows: Entities) -> memoryview:
        """Decides about every entity of a store; one signed byte a row, as `check` gives."""
        n = len(rows)
        out = bytearray(n)
        code = lib.authz_focus_batch(
            self._handle, context._handle, rows._handle, 0, n, ffi.from_buffer("int8_t[]", out)
        )
        _raise(code, None)
        return memoryview(out).cast("b")


class PolicySet:
    """A loaded policy set: immutable, safe to share between threads, replaced as a whole."""

    __slots__ = ("_actions", "_handle", "_types", "blob", "policies")

    def __init__(self, blob: bytes, *, public_key: bytes | None = None) -> None:
        """Loads a blob. With a public key its Ed25519 signature must be right. AuthzError if not."""
        out = ffi.new("authz_set **")
        key = ffi.NULL if public_key is None else ffi.from_buffer("uint8_t[32]", public_key)
        _raise(lib.authz_open(blob, len(blob), key, out), None)
        self._handle = ffi.gc(out[0], lib.authz_set_free)
        self.blob = blob
        count = lib.authz_policy_count(self._handle)
        self.policies: tuple[Policy, ...] = tuple(map(self._policy, range(count)))
        self._types: dict[str, int] = {}
        self._actions: dict[tuple[str, str], int] = {}

    @classmethod
    def compile(cls, schema: str, policies: str, *, serial: int = 0) -> Self:
        """Compiles and loads. Raises PolicyErrors with every mistake found."""
        return cls(compile_policies(schema, policies, serial=serial))

    @property
    def serial(self) -> int:
        return int(lib.authz_set_serial(self._handle))

    @property
    def digest(self) -> bytes:
        """The SHA-256 that names this set in an audit log."""
        out = ffi.new("uint8_t[32]")
        lib.authz_set_digest(self._handle, out)
        return bytes(out)

    def type_number(self, name: str) -> int:
        """The number of an entity type. AuthzError if the schema has none of this name."""
        found = self._types.get(name)
        if found is None:
            out, text = ffi.new("uint32_t *"), name.encode()
            _raise(lib.authz_find_type(self._handle, text, len(text), out), None)
            found = self._types[name] = out[0]
        return found

    def action_number(self, action: Uid) -> int:
        """The number of an action, written `Action::"view"` or just `view`."""
        if isinstance(action, str) and "::" not in action:
            action = ("Action", action)
        key = parse_uid(action)
        found = self._actions.get(key)
        if found is None:
            out, kind, ident = ffi.new("uint32_t *"), key[0].encode(), key[1].encode()
            code = lib.authz_find_action(self._handle, kind, len(kind), ident, len(ident), out)
            _raise(code, None)
            found = self._actions[key] = out[0]
        return found

    def actions(self) -> list[tuple[str, str]]:
        """All actions of the schema as (type, id), in its order."""
        kind, ident = ffi.new("authz_text *"), ffi.new("authz_text *")
        found = []
        for i in range(lib.authz_action_count(self._handle)):
            lib.authz_action_at(self._handle, i, kind, ident)
            found.append((_text(kind), _text(ident)))
        return found

    def applies(self, principal_kind: str, action: Uid, resource_kind: str) -> bool:
        """Does the schema have requests of this kind?"""
        kinds = self.type_number(principal_kind), self.type_number(resource_kind)
        number = self.action_number(action)
        return bool(lib.authz_applies(self._handle, kinds[0], number, kinds[1]))

    def entities(self, entities: Json) -> Entities:
        """Entities in Cedar's JSON form (a list or its text). PolicyErrors if the schema differs."""
        return Entities(self, entities)

    def context(self, action: Uid, record: Json) -> Context:
        """A context for an action. PolicyErrors if it is not what the schema says."""
        return Context(self, self.action_number(action), record)

    def focus(self, subject: Entities, *, principal: Uid, action: Uid, kind: str) -> Focus:
        """Prepares one subject's action on one resource type. AuthzError if it does not apply."""
        return Focus(self, subject, principal, self.action_number(action), kind)

    def check(
        self,
        principal: Uid,
        action: Uid,
        resource: Uid,
        context: Json | Context,
        entities: Json | Entities,
    ) -> Answer:
        """Decides one request and explains it.

        Raises PolicyErrors for data that the schema refuses and AuthzError for a request that the
        schema does not have; whoever enforces treats both as a denial.
        """
        number = self.action_number(action)
        store = entities if isinstance(entities, Entities) else Entities(self, entities)
        record = context if isinstance(context, Context) else Context(self, number, context)
        request = ffi.new(
            "authz_request *",
            {
                "entities": store._handle,
                "principal": store.handle(principal),
                "resource": store.handle(resource),
                "context": record._handle,
                "action": number,
            },
        )
        return self._explain(request)

    def _policy(self, i: int) -> Policy:
        policy, line = ffi.new("authz_policy *"), ffi.new("uint32_t[2]")
        key, value = ffi.new("authz_text *"), ffi.new("authz_text *")
        lib.authz_policy_at(self._handle, i, policy)
        annotations, conditions = {}, []
        for k in range(policy.annotations):
            lib.authz_annotation_at(self._handle, i, k, key, value)
            annotations[_text(key)] = _text(value)
        for k in range(policy.conditions):
            lib.authz_condition_at(self._handle, i, k, value, line, line + 1)
            conditions.append(_text(value))
        return Policy(
            id=_text(policy.id),
            effect="permit" if policy.permit else "forbid",
            btg=bool(policy.btg),
            line=policy.line,
            column=policy.column,
            conditions=tuple(conditions),
            annotations=annotations,
        )

    def _explain(self, request: Any) -> Answer:
        count, room = ffi.new("uint32_t *"), 64
        while True:
            verdicts = ffi.new("authz_verdict[]", room)
            code = lib.authz_explain(self._handle, request, verdicts, room, count)
            if code < 0:
                raise AuthzError(code)
            if count[0] <= room:
                return self._answer(_DECISIONS[code], verdicts[0 : count[0]])
            room = count[0]

    def _answer(self, decision: Decision, verdicts: Any) -> Answer:
        satisfied: list[Policy] = []
        faults: list[tuple[int, Fault]] = []
        missing: dict[int, list[int]] = {}
        for v in verdicts:
            policy = self.policies[v.policy]
            if v.outcome == 1:
                satisfied.append(policy)
            elif v.outcome < 0:
                text = ffi.string(lib.authz_fault_text(-v.outcome)).decode()
                faults.append((v.policy, Fault(policy.id, text, v.line, v.column)))
            elif policy.effect == "permit":
                missing.setdefault(v.policy, []).append(v.condition)
        match decision:
            case "permit":
                deciding = [p for p in satisfied if p.effect == "permit"]
            case "deny_btg":
                deciding = [p for p in satisfied if p.btg]
            case _:
                deciding = [p for p in satisfied if p.effect == "forbid"]
        if decision == "deny":  # a forbid that failed decides too
            failed = {i for i, _ in faults}
            deciding += [self.policies[i] for i in failed if self.policies[i].effect == "forbid"]
        order = {p.id: i for i, p in enumerate(self.policies)}
        deciding.sort(key=lambda p: order[p.id])
        return Answer(
            decision=decision,
            reasons=tuple(p.id for p in deciding),
            errors=tuple(fault for _, fault in sorted(faults, key=lambda pair: pair[0])),
            near_misses=self._near_misses(missing) if decision == "deny" else (),
            obligations=tuple(o for p in deciding for o in p.obligations()),
        )

    def _near_misses(self, missing: Mapping[int, list[int]]) -> tuple[NearMiss, ...]:
        """The permits whose scope matched and that lacked the fewest conditions."""
        open_ = {i: c for i, c in missing.items() if -1 not in c}
        fewest = min(map(len, open_.values()), default=0)
        return tuple(
            NearMiss(self.policies[i].id, tuple(self.policies[i].conditions[k] for k in conditions))
            for i, conditions in sorted(open_.items())
            if len(conditions) == fewest
        )
