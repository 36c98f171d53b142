"""What IT does with accounts: invite, suspend, lift, standing wards, and a way back in."""

import datetime as dt
import secrets
import uuid
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data.models.people import Badge, LoginHere, UserAccount
from app.data.models.ward import Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.words import say
from app.security import passwords
from app.services import assignments, facts, guard, people
from app.services.assignments import AssignmentView

ONE_TIME_HOURS = 24
# Crockford's base 32: no I, L, O or U, so that it can be read aloud and copied by hand.
CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_GROUPS = 5  # of four letters of 5 bits: 100 bits


@dataclass(frozen=True, slots=True)
class OneTimePassword:
    """A password for one log-in, told this once; the person then chooses their own."""

    user_id: uuid.UUID
    login: str
    password: str
    until_at: dt.datetime
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class UserChanged:
    """A user whose account was changed."""

    user_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person as the People screen shows one; no secret of theirs."""

    user_id: uuid.UUID
    login: str
    name: str
    role: str
    title: str
    standing: tuple[str, ...]
    assignments: tuple[AssignmentView, ...]  # now and to come
    suspended: bool
    waits_for_first_log_in: bool
    has_badge: bool
    last_here_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class DirectoryView:
    """Everybody, and the wards that there are."""

    people: tuple[PersonView, ...]
    wards: tuple[str, ...]


def random_code(groups: int = _CODE_GROUPS) -> str:
    """Return an unpredictable code of groups of four letters: 20 bits a group."""
    return "-".join("".join(secrets.choice(CODE_LETTERS) for _ in range(4)) for _ in range(groups))


def invite(
    store: Store,
    *,
    by: Actor,
    login: str,
    name: str,
    role: Role,
    title: str = "",
    wards: tuple[str, ...] = (),
) -> OneTimePassword:
    """Make a user with a one-time password, so that nobody knows another's (ASVS 6.4.6)."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    if wards:
        with store.read() as session:
            _check_wards(session, wards)
    code = random_code()
    made = people.make_user(
        store, by=by, login=login, name=name, role=role, title=title, password=code, wards=wards
    )
    return reset_password(store, by=by, user_id=made.user_id, code=code)


def reset_password(
    store: Store, *, by: Actor, user_id: uuid.UUID, code: str | None = None
) -> OneTimePassword:
    """Replace a forgotten password by a one-time one; the PIN's shift ends too."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    code = code or random_code()
    hashed = passwords.hash_password(code)
    with store.write(intent="reset_password", by=by) as tx:
        account = _account(tx.session, user_id)
        until = tx.now + dt.timedelta(hours=ONE_TIME_HOURS)
        account.password_hash, account.one_time_until = hashed, until
        tx.detail["user"] = str(user_id)
        made = OneTimePassword(user_id, account.login, code, until, tx.changed())
    store.door.close_shift(str(user_id))
    return made


def suspend(store: Store, *, by: Actor, user_id: uuid.UUID) -> UserChanged:
    """Let a person do nothing any more. Refused: oneself, and the last administrator."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    if user_id == by.user_id:
        raise UserError(say("Nobody suspends themselves"), say("Ask another administrator."))
    with store.write(intent="suspend_user", by=by) as tx:
        account = _account(tx.session, user_id)
        if account.role == Role.IT_ADMIN and _administrators(tx.session) == 1:
            raise UserError(
                say("This is the last administrator"),
                say("Make another one first, or nobody can undo it."),
            )
        account.suspended = True
        tx.detail["user"] = str(user_id)
        changed = tx.changed()
    store.door.close_shift(str(user_id))
    return UserChanged(user_id, changed)


def lift(store: Store, *, by: Actor, user_id: uuid.UUID) -> UserChanged:
    """Let a suspended person work again."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    with store.write(intent="lift_user", by=by) as tx:
        _account(tx.session, user_id).suspended = False
        tx.detail["user"] = str(user_id)
        return UserChanged(user_id, tx.changed())


def set_wards(
    store: Store, *, by: Actor, user_id: uuid.UUID, wards: tuple[str, ...]
) -> UserChanged:
    """Change the standing wards of a person."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    with store.write(intent="set_wards", by=by) as tx:
        account = _account(tx.session, user_id)
        _check_wards(tx.session, wards)
        tx.detail |= {"user": str(user_id), "from": list(account.wards), "to": sorted(wards)}
        account.wards = sorted(wards)
        return UserChanged(user_id, tx.changed())


def user_id_of(store: Store, *, login: str) -> uuid.UUID:
    """Return the user of a login. Raises UserError where there is none."""
    with store.read() as session:
        account = people.by_login(session, login.strip().lower())
        if account is None:
            raise UserError(
                say("There is no user {login}", login=login),
                say("wardlight users list names them."),
            )
        return account.id


def directory(store: Store, *, by: Actor) -> DirectoryView:
    """Return everybody by name, with what they have now; for IT and ward managers."""
    timed = assignments.current(store, by=by)
    with store.read() as session:
        rows = session.scalars(select(UserAccount).order_by(UserAccount.name, UserAccount.id)).all()
        badged = set(session.scalars(select(Badge.user_id).where(Badge.revoked_at.is_(None))))
        here = dict(session.execute(select(LoginHere.user_id, LoginHere.at)).all())
        wards = tuple(session.scalars(select(Ward.code).order_by(Ward.code)))
    return DirectoryView(
        tuple(
            PersonView(
                user_id=a.id,
                login=a.login,
                name=a.name,
                role=a.role,
                title=a.title,
                standing=tuple(a.wards),
                assignments=tuple(t for t in timed if t.user_id == a.id),
                suspended=a.suspended,
                waits_for_first_log_in=a.one_time_until is not None,
                has_badge=a.id in badged,
                last_here_at=here.get(a.id),
            )
            for a in rows
        ),
        wards,
    )


def _account(session: Session, user_id: uuid.UUID) -> UserAccount:
    account = session.get(UserAccount, user_id)
    if account is None:
        raise UserError(say("There is no such user"), say("Look at the list of people."))
    return account


def _administrators(session: Session) -> int:
    count = select(func.count()).where(
        UserAccount.role == Role.IT_ADMIN.value, ~UserAccount.suspended
    )
    return session.scalar(count) or 0


def _check_wards(session: Session, wards: tuple[str, ...]) -> None:
    known = set(session.scalars(select(Ward.code).where(Ward.code.in_(wards))))
    if missing := set(wards) - known:
        raise UserError(say("There is no ward {code}", code=min(missing)), say("Check its code."))
