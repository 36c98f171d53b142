"""The way back of a lost administrator: a sealed code, or two people together (ADR 0015)."""

import os
import uuid
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from app.data.models.control import Device
from app.data.models.people import RecoveryCode, UserAccount
from app.data.models.ward import Facility
from app.data.store import Store, Tx
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.words import say
from app.security import passwords
from app.security.password_rules import password_refusal
from app.services import delays, facts, guard, people
from app.services.accounts import CODE_LETTERS, random_code

_GROUPS = 6  # of four letters of 5 bits: 120 bits
# Whoever tries codes waits as whoever tries passwords; no login can be called so.
_CODE_TRIES = "recovery code"
# What is read for what in Crockford's base 32.
_READ_AS = str.maketrans("ILO", "110")


@dataclass(frozen=True, slots=True)
class CodeMade:
    """A new recovery code, told this once; the older one opens nothing any more."""

    code: str
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Recovered:
    """An administrator who may log in again."""

    user_id: uuid.UUID
    login: str
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Approver:
    """One of the two who bring an administrator back."""

    login: str
    password: str


def make_code(store: Store, *, by: Actor) -> CodeMade:
    """Make the code that is printed, sealed and locked away; it replaces the one before."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    code = random_code(_GROUPS)
    hashed = passwords.hash_password(_plain(code))
    with store.write(intent="make_recovery_code", by=by) as tx:
        keep_code(tx, hashed)
        return CodeMade(code, tx.changed())


def print_code(store: Store, *, by: Actor, out: Path) -> CodeMade:
    """Make the code and write the page that is sealed, for its owner alone; never over a file."""
    from app.reports.recovery_page import RecoveryPageView, recovery_page

    made = make_code(store, by=by)
    with store.read() as session:
        hospital = session.scalars(select(Facility)).first()
        station = session.scalars(select(Device)).one().name
    page = recovery_page(
        RecoveryPageView(
            hospital_name=hospital.name if hospital else "",
            workstation=station,
            code=made.code,
            made_at=store.clock.now().astimezone(),
        )
    )
    descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(page)
    return replace(made, code="")  # it stands on the page alone


def new_code() -> tuple[str, str]:
    """Return a code and its hash, for set-up."""
    code = random_code(_GROUPS)
    return code, passwords.hash_password(_plain(code))


def keep_code(tx: Tx, hashed: str) -> None:
    """Keep the hash of a code in place of the one before."""
    for old in tx.session.scalars(select(RecoveryCode).where(RecoveryCode.spent_at.is_(None))):
        old.spent_at = tx.now
    tx.add(RecoveryCode(code_hash=hashed, made_at=tx.now))


def recover_by_code(store: Store, *, login: str, code: str, new: str) -> Recovered:
    """Let an administrator in again by the sealed code, which is then used up.

    Raises UserError with the same words for a wrong code and a login that is no administrator's.
    """
    account = _administrator(store, login)
    with store.read() as session:
        kept = session.scalars(select(RecoveryCode).where(RecoveryCode.spent_at.is_(None))).all()
    fitting: list[uuid.UUID] = []

    def fits() -> bool:
        fitting.extend(k.id for k in kept if passwords.fits(k.code_hash, _plain(code)))
        return bool(fitting) and account is not None

    right = delays.try_secret(
        store,
        login=_CODE_TRIES,
        user_id=account.id if account else None,
        fits=fits,
        by=people.system_actor(),
    )
    if account is None or not right:
        raise UserError(
            say("Login or recovery code is not right"), say("The code stands on the sealed page.")
        )
    if account.suspended:
        raise UserError(say("This user is suspended"), say("Two people together can lift it."))
    hashed = _hashed(new, account)
    with store.read() as session:
        actor = people.actor_now(store, session, account)
    with store.write(intent="recover_administrator", by=actor) as tx:
        tx.session.get_one(RecoveryCode, fitting[0]).spent_at = tx.now
        tx.detail |= {"user": str(account.id), "way": "code"}
        return _restore(store, tx, account, hashed)


def recover_by_two(
    store: Store, *, login: str, first: Approver, second: Approver, new: str
) -> Recovered:
    """Let an administrator in again because two others, each with their password, say so.

    Both need the right to approve: ward managers, privacy officers, other administrators.
    """
    one, two = (
        people.prove(store, login=each.login, password=each.password) for each in (first, second)
    )
    account = _administrator(store, login)
    if account is None:
        raise UserError(
            say("{login} is no administrator", login=login),
            say("Others get a new password from IT."),
        )
    if len({one.id, two.id, account.id}) < len((one, two, account)):
        raise UserError(
            say("It takes two other people"), say("Nobody approves twice, or for themselves.")
        )
    with store.read() as session:
        actors = [people.actor_now(store, session, each) for each in (one, two)]
    for actor in actors:
        guard.require(actor, "approve_recovery")
    hashed = _hashed(new, account)
    with store.write(intent="recover_administrator", by=actors[0]) as tx:
        tx.detail |= {"user": str(account.id), "way": "two", "second": str(two.id)}
        return _restore(store, tx, account, hashed)


def _administrator(store: Store, login: str) -> UserAccount | None:
    with store.read() as session:
        account = people.by_login(session, login.strip().lower())
        is_one = account is not None and account.role == Role.IT_ADMIN.value
        return account if is_one else None


def _hashed(new: str, account: UserAccount) -> str:
    if refusal := password_refusal(new, about=(account.login, account.name)):
        raise UserError(*refusal)
    return passwords.hash_password(new)


def _restore(store: Store, tx: Tx, account: UserAccount, hashed: str) -> Recovered:
    row = tx.session.get_one(UserAccount, account.id)
    row.password_hash, row.one_time_until, row.suspended = hashed, None, False
    store.door.close_shift(str(account.id))
    return Recovered(account.id, account.login, tx.changed())


def _plain(code: str) -> str:
    """Return the letters of a code as they are hashed, however they were typed."""
    read = code.upper().translate(_READ_AS)
    return "".join(letter for letter in read if letter in CODE_LETTERS)
