"""Sets of policies: what a changed one would change, taking it into use, and loading it again.

A taken set is compiled, signed with the hospital's policy key and kept as a row that travels by
sync. A workstation trusts the first key it meets and keeps to it (ADR 0010).
"""

import base64
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data.models.people import UserAccount
from app.data.models.policy import PolicyKey, PolicyTaken
from app.data.models.ward import Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.words import say
from app.native.authz import PolicySet, compile_policies, sign
from app.native.authz_answer import AuthzError, Policy, PolicyErrors
from app.services import facts, guard, policies, policy_matrix
from app.services.policy_matrix import Change, PersonChange

# Intents that ask for a reason.
_REASONED = frozenset({"merge_patients", "refund_payment", "void_invoice"})
_KEEPERS = ("manage_policies", "manage_users")  # somebody must be able to do these


class PoliciesRefusedError(UserError):
    """Policies that cannot be taken; every problem is a sentence with its place."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(say("These policies cannot be taken"), problems[0])
        self.problems = problems


@dataclass(frozen=True, slots=True)
class PolicyPreview:
    """What taking a set would change, for roles in every situation and for the people here."""

    version: int  # the number it would get
    policies: int
    roles: tuple[Change, ...]
    people: tuple[PersonChange, ...]


@dataclass(frozen=True, slots=True)
class PoliciesTaken:
    """A set that is in force from now on."""

    version: int
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class TakenSet:
    """A set that was taken."""

    version: int
    taken_at: dt.datetime
    taken_by_name: str
    in_force: bool


def check(text: str) -> PolicySet:
    """Compile policies and return them. Raises PoliciesRefusedError with everything wrong."""
    try:
        found = PolicySet.compile(policies.schema_text(), text)
    except PolicyErrors as errors:
        raise PoliciesRefusedError(tuple(map(str, errors.problems))) from errors
    except AuthzError as error:
        raise PoliciesRefusedError((str(error),)) from error
    if problems := tuple(_problems(found)):
        raise PoliciesRefusedError(problems)
    return found


def _problems(found: PolicySet) -> Iterator[str]:
    """Yield what compiles but would not work: duties nobody can meet, and a locked door."""
    for policy in found.policies:
        yield from _of_policy(policy)
    said: set[str] = set()
    keepers: set[str] = set()
    for cell in policy_matrix.cells(found):
        answer = policy_matrix.answer(found, cell)
        if not answer.permitted:
            continue
        keepers |= {cell.action} if cell.role != Role.SYSTEM else set()
        for duty in answer.obligations:
            known = guard.MASKED.get(cell.action, frozenset())
            if duty.name == "mask" and not set(duty.value.split()) <= known:
                said.add(
                    say(
                        "{policy}: {action} cannot leave out {fields}",
                        policy=duty.policy,
                        action=cell.action,
                        fields=duty.value,
                    )
                )
            if duty.name == "reason" and cell.action not in _REASONED:
                said.add(
                    say(
                        "{policy}: {action} asks for no reason in this version",
                        policy=duty.policy,
                        action=cell.action,
                    )
                )
    yield from sorted(said)
    for action in _KEEPERS:
        if action not in keepers:
            yield say(
                "nobody would be left who may do this: {action}", action=action.replace("_", " ")
            )


def _of_policy(policy: Policy) -> Iterator[str]:
    place = f"policies:{policy.line}:{policy.column}: {policy.id}"
    notes = policy.annotations
    if "why" not in notes:
        yield say("{place} has no @why, so that nobody is told the rule", place=place)
    if notes.get("grant", "") not in set(Role):
        yield say("{place} has no @grant with the role whose facts decide", place=place)
    if notes.get("reauth", "pin") not in {"pin", "password"}:
        yield say("{place} asks for a proof other than pin or password", place=place)
    if notes.get("reason", "required") != "required":
        yield say('{place} has a @reason other than "required"', place=place)
    if "audit" in notes:
        yield say(
            "{place} has an @audit, but everything is recorded, whatever a policy says", place=place
        )
    if not notes.get("minutes", "1").isdigit() or notes.get("minutes", "1") == "0":
        yield say("{place} has a @minutes that is no number of minutes", place=place)


def preview(store: Store, *, by: Actor, text: str) -> PolicyPreview:
    """Return who would gain and who would lose. Raises PoliciesRefusedError as `check` does."""
    new = check(text)
    old = policies.in_force()
    with store.read() as session:
        about = facts.of_system(session, by=by, now=store.clock.now())
        guard.require(by, "manage_policies", about)
        people = [
            (row.name, row.role, frozenset(row.wards))
            for row in session.scalars(select(UserAccount).where(~UserAccount.suspended))
        ]
        wards = tuple(session.scalars(select(Ward.code).order_by(Ward.code)))
        version = _newest(session) + 1
    return PolicyPreview(
        version=version,
        policies=len(new.policies),
        roles=policy_matrix.compare(old, new),
        people=policy_matrix.compare_people(old, new, people=people, wards=wards),
    )


def take(store: Store, *, by: Actor, text: str) -> PoliciesTaken:
    """Take policies into use here at once, and elsewhere with the next sync.

    Raises PoliciesRefusedError, and UserError where another workstation keeps the policy key.
    """
    check(text)
    with store.write(intent="take_policies", by=by) as tx:
        guard.require(by, "manage_policies", facts.of_system(tx.session, by=by, now=tx.now))
        key = _signing_key(tx.session)
        version = _newest(tx.session) + 1
        blob = sign(
            compile_policies(policies.schema_text(), text, serial=version),
            key.private_key or b"",
        )
        tx.add(
            PolicyTaken(
                version=version,
                taken_at=tx.now,
                taken_by_name=by.name,
                policies=text,
                blob=base64.b64encode(blob).decode(),
                public_key=base64.b64encode(key.public_key).decode(),
            )
        )
        tx.detail["version"] = version
        changed = tx.changed()
    load(store)
    return PoliciesTaken(version, changed)


def _newest(session: Session) -> int:
    return session.scalar(select(func.max(PolicyTaken.version))) or policies.SHIPPED_VERSION


def _signing_key(session: Session) -> PolicyKey:
    """Return the hospital's key pair, made with the first set that it takes."""
    key = session.get(PolicyKey, 1)
    if key is None:
        made = Ed25519PrivateKey.generate()
        key = PolicyKey(
            one=1,
            public_key=made.public_key().public_bytes_raw(),
            private_key=made.private_bytes_raw(),
        )
        session.add(key)
    if key.private_key is None:
        raise UserError(
            say("This workstation does not keep the policy key"),
            say("Take policies at the workstation where the first set was taken."),
        )
    return key


def load(store: Store) -> int:
    """Put the newest good set in force and return its version; asked at each start and after sync.

    A set that is not signed by the key that this workstation trusts is passed over.
    """
    with store.read() as session:
        known = session.get(PolicyKey, 1)
        trusted = known.public_key if known else None
        rows = [
            (row.version, base64.b64decode(row.blob), base64.b64decode(row.public_key))
            for row in session.scalars(select(PolicyTaken).order_by(PolicyTaken.version))
        ]
    if trusted is None and rows:
        trusted = rows[0][2]
        with store.local() as local:
            local.merge(PolicyKey(one=1, public_key=trusted))
    for version, blob, _ in reversed(rows):
        try:
            found = PolicySet(blob, public_key=trusted)
        except AuthzError:
            continue
        if found.serial == version:
            policies.put_in_force(found)
            return version
    policies.put_in_force(None)
    return policies.SHIPPED_VERSION


def history(store: Store, *, by: Actor) -> tuple[TakenSet, ...]:
    """Return the sets that were taken, newest first."""
    now_in_force = policies.in_force().serial
    with store.read() as session:
        about = facts.of_system(session, by=by, now=store.clock.now())
        guard.require(by, "manage_policies", about)
        rows = session.scalars(select(PolicyTaken).order_by(PolicyTaken.version.desc()))
        return tuple(
            TakenSet(r.version, r.taken_at, r.taken_by_name, r.version == now_in_force)
            for r in rows
        )
