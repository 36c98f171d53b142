"""Who may do what: compiled Cedar policies, decisions with their reasons, and fast handles."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Self

try:
    from app.native._authz import ffi, lib
except ImportError as error:
    raise ImportError("the C library authz is not built; run: python3 build.py native") from error

from app.native.authz_answer import (
    Answer,
    AuthzError,
    Decision,
    Fault,
    NearMiss,
    Policy,
    PolicyErrors,
    Problem,
    Uid,
    parse_uid,
)
from app.native.authz_columns import Column, pack_column, pack_text

_EXPECTED_VERSION: Final = "0.1.0"
if (_found := ffi.string(lib.authz_version()).decode("ascii")) != _EXPECTED_VERSION:
    raise ImportError(
        f"the C library authz is version {_found}, expected {_EXPECTED_VERSION}; "
        "run: python3 build.py native"
    )

Json = Mapping[str, Any] | Sequence[Any] | str

_KEY_BYTES: Final = 32
_DECISIONS: Final[dict[int, Decision]] = {
    lib.AUTHZ_DENY: "deny",
    lib.AUTHZ_PERMIT: "permit",
    lib.AUTHZ_DENY_BTG: "deny_btg",
}
_SOURCES: Final = {
    lib.AUTHZ_IN_SCHEMA: "schema",
    lib.AUTHZ_IN_POLICIES: "policies",
    lib.AUTHZ_IN_DATA: "data",
}


def text_of(text: Any) -> str:
    """Return an authz_text as a string."""
    return bytes(ffi.buffer(text.s, text.n)).decode("utf-8", "replace")


def _problems(report: Any) -> Iterator[Problem]:
    problem = ffi.new("authz_problem *")
    for i in range(lib.authz_report_count(report)):
        lib.authz_report_problem(report, i, problem)
        message = ffi.string(problem.message).decode("utf-8", "replace")
        yield Problem(_SOURCES[problem.source], problem.line, problem.column, message)


def _error(code: int) -> AuthzError:
    return AuthzError(code, ffi.string(lib.authz_strerror(code)).decode())


def raise_for(code: int, report: Any = None) -> None:
    """Raise what a failed call means, and free its report."""
    if code == lib.AUTHZ_EPROBLEM:
        problems = tuple(_problems(report))
        lib.authz_report_free(report)
        raise PolicyErrors(problems)
    if code != lib.AUTHZ_OK:
        raise _error(code)


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
    raise_for(code, report[0])
    result = bytes(ffi.buffer(blob[0], size[0]))
    lib.authz_report_free(report[0])
    return result


def sign(blob: bytes, private_key: bytes) -> bytes:
    """The blob with an Ed25519 signature by a 32-byte private key."""
    if len(private_key) != _KEY_BYTES:
        raise ValueError("an Ed25519 private key has 32 bytes")
    buffer = bytearray(blob)
    code = lib.authz_sign(ffi.from_buffer("uint8_t[]", buffer), len(buffer), private_key)
    raise_for(code)
    return bytes(buffer)


class Entities:
    """Entities with attributes and ancestors, checked against the schema, for one policy set."""

    __slots__ = ("_policies", "_uids", "raw")

    def __init__(self, policies: "PolicySet", entities: Json) -> None:
        out, report = ffi.new("authz_entities **"), ffi.new("authz_report **")
        text = _encode(entities)
        code = lib.authz_entities_new(policies.raw, text, len(text), out, report)
        raise_for(code, report[0])
        self._adopt(policies, out[0])

    def _adopt(self, policies: "PolicySet", raw: Any) -> None:
        self.raw = ffi.gc(raw, lib.authz_entities_free)
        self._policies = policies
        self._uids: dict[tuple[str, str], Any] = {}

    def __len__(self) -> int:
        return int(lib.authz_entities_count(self.raw))

    def entity(self, uid: Uid) -> Any:
        """Return the entity's handle; one that the store lacks is an entity without attributes."""
        key = parse_uid(uid)
        found = self._uids.get(key)
        return self._find(*key) if found is None else found

    def _find(self, kind: str, ident: str) -> Any:
        text, number = ident.encode(), self._policies.type_number(kind)
        known, unknown = ffi.new("authz_entity const **"), ffi.new("authz_entity **")
        code = lib.authz_entities_find(self.raw, number, text, len(text), known)
        found = known[0]
        if code == lib.AUTHZ_ENOTFOUND:
            code = lib.authz_entity_new(self._policies.raw, number, text, len(text), unknown)
            found = ffi.gc(unknown[0], lib.authz_entity_free)
        raise_for(code)
        return self._uids.setdefault((kind, ident), found)

    def rows(self) -> list[Any]:
        """The handles of all entities given, in their order."""
        return [lib.authz_entities_at(self.raw, i) for i in range(len(self))]


class Rows(Entities):
    """Rows of one type from columns: for lists, many times faster than a document."""

    __slots__ = ()

    def __init__(
        self, policies: "PolicySet", kind: str, ids: Sequence[str], columns: Mapping[str, Column]
    ) -> None:
        """Load rows; a column holds str, int, bool or None values in the order of `ids`.

        Datetimes and durations are int milliseconds, decimals int ten-thousandths, entities the id
        as str. AuthzError for an unknown, missing or wrong column.
        """
        n = len(ids)
        if any(len(values) != n for values in columns.values()):
            raise ValueError("every column needs one value a row")
        packed = [pack_column(name, values) for name, values in columns.items()]
        text, offsets = pack_text(ids)
        out = ffi.new("authz_entities **")
        code = lib.authz_rows_new(
            policies.raw,
            policies.type_number(kind),
            n,
            ffi.from_buffer(text),
            ffi.from_buffer("uint32_t[]", offsets),
            ffi.new("authz_column[]", [column for column, _ in packed]),
            len(packed),
            out,
        )
        raise_for(code)
        self._adopt(policies, out[0])


class Context:
    """A context record for one action (and for all that declare an equal context type)."""

    __slots__ = ("_policies", "raw")

    def __init__(self, policies: "PolicySet", action: int, record: Json) -> None:
        out, report = ffi.new("authz_context **"), ffi.new("authz_report **")
        text = _encode(record)
        code = lib.authz_context_new(policies.raw, action, text, len(text), out, report)
        raise_for(code, report[0])
        self.raw = ffi.gc(out[0], lib.authz_context_free)
        self._policies = policies


class PolicySet:
    """A loaded policy set: immutable, safe to share between threads, replaced as a whole."""

    __slots__ = ("_actions", "_types", "blob", "policies", "raw")

    def __init__(self, blob: bytes, *, public_key: bytes | None = None) -> None:
        """Loads a blob; with a public key its Ed25519 signature must be right, else AuthzError."""
        out = ffi.new("authz_set **")
        key = ffi.NULL if public_key is None else ffi.from_buffer("uint8_t[32]", public_key)
        raise_for(lib.authz_open(blob, len(blob), key, out))
        self.raw = ffi.gc(out[0], lib.authz_set_free)
        self.blob = blob
        count = lib.authz_policy_count(self.raw)
        self.policies: tuple[Policy, ...] = tuple(map(self._policy, range(count)))
        self._types: dict[str, int] = {}
        self._actions: dict[tuple[str, str], int] = {}

    @classmethod
    def compile(cls, schema: str, policies: str, *, serial: int = 0) -> Self:
        """Compiles and loads. Raises PolicyErrors with every mistake found."""
        return cls(compile_policies(schema, policies, serial=serial))

    @property
    def serial(self) -> int:
        """The version that the set was compiled with."""
        return int(lib.authz_set_serial(self.raw))

    @property
    def digest(self) -> bytes:
        """The SHA-256 that names this set in an audit log."""
        out = ffi.new("uint8_t[32]")
        lib.authz_set_digest(self.raw, out)
        return bytes(out)

    def type_number(self, name: str) -> int:
        """The number of an entity type. AuthzError if the schema has none of this name."""
        found = self._types.get(name)
        if found is None:
            out, text = ffi.new("uint32_t *"), name.encode()
            raise_for(lib.authz_find_type(self.raw, text, len(text), out))
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
            code = lib.authz_find_action(self.raw, kind, len(kind), ident, len(ident), out)
            raise_for(code)
            found = self._actions[key] = out[0]
        return found

    def actions(self) -> list[tuple[str, str]]:
        """All actions of the schema as (type, id), in its order."""
        kind, ident = ffi.new("authz_text *"), ffi.new("authz_text *")
        found = []
        for i in range(lib.authz_action_count(self.raw)):
            lib.authz_action_at(self.raw, i, kind, ident)
            found.append((text_of(kind), text_of(ident)))
        return found

    def applies(self, principal_kind: str, action: Uid, resource_kind: str) -> bool:
        """Whether the schema has requests of this kind."""
        kinds = self.type_number(principal_kind), self.type_number(resource_kind)
        number = self.action_number(action)
        return bool(lib.authz_applies(self.raw, kinds[0], number, kinds[1]))

    def entities(self, entities: Json) -> Entities:
        """Load entities in Cedar's JSON form (a list or its text). PolicyErrors if they differ."""
        return Entities(self, entities)

    def context(self, action: Uid, record: Json) -> Context:
        """A context for an action. PolicyErrors if it is not what the schema says."""
        return Context(self, self.action_number(action), record)

    def check(
        self,
        principal: Uid,
        action: Uid,
        resource: Uid,
        *,
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
                "entities": store.raw,
                "principal": store.entity(principal),
                "resource": store.entity(resource),
                "context": record.raw,
                "action": number,
            },
        )
        return self._explain(request)

    def _policy(self, i: int) -> Policy:
        policy, line = ffi.new("authz_policy *"), ffi.new("uint32_t[2]")
        key, value = ffi.new("authz_text *"), ffi.new("authz_text *")
        lib.authz_policy_at(self.raw, i, policy)
        annotations, conditions = {}, []
        for k in range(policy.annotations):
            lib.authz_annotation_at(self.raw, i, k, key, value)
            annotations[text_of(key)] = text_of(value)
        for k in range(policy.conditions):
            lib.authz_condition_at(self.raw, i, k, value, line, line + 1)
            conditions.append(text_of(value))
        return Policy(
            id=text_of(policy.id),
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
            code = lib.authz_explain(self.raw, request, verdicts, room, count)
            if code < 0:
                raise _error(code)
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
        permitted = any(p.effect == "permit" for p in satisfied)
        order = {p.id: i for i, p in enumerate(self.policies)}
        deciding.sort(key=lambda p: order[p.id])
        return Answer(
            decision=decision,
            reasons=tuple(p.id for p in deciding),
            errors=tuple(fault for _, fault in sorted(faults, key=lambda pair: pair[0])),
            near_misses=() if permitted else self._near_misses(missing),
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
