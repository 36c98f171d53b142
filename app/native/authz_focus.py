"""One subject's action on many rows: decisions in a fraction of a microsecond, and their parts."""

from dataclasses import dataclass
from typing import Any, Final

from app.native._authz import ffi, lib
from app.native.authz import Context, Entities, PolicySet, raise_for, text_of
from app.native.authz_answer import Uid

_SCOPES: Final = ("any", "==", "in", "is", "is in")


@dataclass(frozen=True, slots=True)
class OpenPolicy:
    """A policy that still has to be asked: its number and the conditions that are still open."""

    number: int
    permits: bool
    nodes: tuple[int, ...]


class Focus:
    """One subject about to do one action on one type of resource: the fastest way to decide.

    `check` gives 1 for a permit, 0 for a denial, 2 where the glass may be broken, and a negative
    number (also a denial) for a request the schema does not have.
    """

    RESOURCE: Final = 2
    """The number of the variable `resource`."""

    __slots__ = ("_check", "_policies", "_subject", "raw", "resource_type")

    def __init__(
        self, policies: PolicySet, subject: Entities, *, principal: Uid, action: Uid, kind: str
    ) -> None:
        """Prepare. AuthzError if the schema has no such request."""
        out = ffi.new("authz_focus **")
        self.resource_type = policies.type_number(kind)
        code = lib.authz_focus_new(
            policies.raw,
            subject.raw,
            subject.entity(principal),
            policies.action_number(action),
            self.resource_type,
            out,
        )
        raise_for(code, None)
        self.raw = ffi.gc(out[0], lib.authz_focus_free)
        self._policies, self._subject = policies, subject  # they must outlive the handle
        self._check = lib.authz_focus_check

    def check(self, context: Context, rows: Entities, row: Any) -> int:
        """Decides about one row, a handle out of `rows`."""
        return self._check(self.raw, context.raw, rows.raw, row)  # type: ignore[no-any-return]

    def permits(self, context: Context, rows: Entities, row: Any) -> bool:
        """Whether a row is permitted."""
        return self.check(context, rows, row) == 1

    def check_all(self, context: Context, rows: Entities) -> memoryview:
        """Decides about every entity of a store; one signed byte a row, as `check` gives."""
        n = len(rows)
        out = bytearray(n)
        code = lib.authz_focus_batch(
            self.raw, context.raw, rows.raw, 0, n, ffi.from_buffer("int8_t[]", out)
        )
        raise_for(code, None)
        return memoryview(out).cast("b")

    # ---- what a filter is made of ----

    def open_policies(self) -> list[OpenPolicy]:
        """The policies that still have to be asked, with the conditions that are still open."""
        room = len(self._policies.policies)
        numbers, first = ffi.new("uint32_t[]", room), ffi.new("uint32_t[]", room)
        count, node = ffi.new("uint32_t *"), ffi.new("uint32_t *")
        raise_for(lib.authz_focus_policies(self.raw, numbers, first, room, count))
        found = []
        for i in range(count[0]):
            policy, nodes = self._policies.policies[numbers[i]], []
            for k in range(first[i], len(policy.conditions)):
                lib.authz_condition_node(self._policies.raw, numbers[i], k, node)
                nodes.append(node[0])
            found.append(OpenPolicy(numbers[i], policy.effect == "permit", tuple(nodes)))
        return found

    def resource_scope(self, policy: int) -> tuple[str, tuple[str, str]]:
        """What a policy's scope asks of the resource (any, ==, in, is, is in), and the entity."""
        kind, number, ident = ffi.new("uint32_t *"), ffi.new("uint32_t *"), ffi.new("authz_text *")
        name = ffi.new("authz_text *", {"s": ffi.NULL, "n": 0})
        raw = self._policies.raw
        raise_for(lib.authz_resource_scope(raw, policy, kind, number, ident))
        word = _SCOPES[kind[0]]
        if word in {"any", "is"}:
            return word, ("", "")
        raise_for(lib.authz_type_at(raw, number[0], name))
        return word, (text_of(name), text_of(ident))

    def node(self, node: int) -> tuple[str, tuple[int, ...]]:
        """An expression's operator and operands."""
        raw, child = self._policies.raw, ffi.new("uint32_t *")
        found, children = self._node(node), []
        for i in range(found.children):
            lib.authz_node_child(raw, node, i, child)
            children.append(child[0])
        return ffi.string(found.op).decode(), tuple(children)

    def node_text(self, node: int) -> str:
        """The attribute, pattern or function that an expression names."""
        return text_of(self._node(node).text)

    def node_number(self, node: int) -> int:
        """The number of the variable or type that an expression names."""
        return int(self._node(node).number)

    def evaluate(self, context: Context, node: int) -> str | None:
        """The value, as JSON, of an expression that reads no resource; None if it fails."""
        room, size = 256, ffi.new("size_t *")
        while True:
            out = ffi.new("char[]", room)
            code = lib.authz_focus_eval(self.raw, context.raw, node, out, room, size)
            if code == lib.AUTHZ_OK:
                return bytes(ffi.buffer(out, size[0])).decode()
            if code > 0:
                return None
            if code != lib.AUTHZ_ESPACE:
                raise_for(code)
            room = size[0]

    def _node(self, node: int) -> Any:
        found = ffi.new("authz_node *")
        raise_for(lib.authz_node_at(self._policies.raw, node, found))
        return found
