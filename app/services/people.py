"""Users: making them, and logging them in with delays that a restart does not reset."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.people import LoginDelay, LoginHere, UserAccount
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.ids import new_id
from app.security import passwords
from app.services import guard, sync_state

_FREE_TRIES = 3
_LONGEST_DELAY_S = 300
_TILES = 8


@dataclass(frozen=True, slots=True)
class UserMade:
    """A user that was made."""

    user_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class LoggedIn:
    """A person at work from now on."""

    actor: Actor
    title: str
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class UserTileView:
    """Somebody who has worked here lately: a tile of the lock screen; no patient data."""

    user_id: uuid.UUID
    login: str
    name: str
    title: str
    wards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UserView:
    """A user as IT sees one."""

    user_id: uuid.UUID
    login: str
    name: str
    role: str
    wards: tuple[str, ...]
    suspended: bool


def make_user(
    store: Store,
    *,
    by: Actor,
    login: str,
    name: str,
    role: Role,
    password: str,
    title: str = "",
    wards: tuple[str, ...] = (),
) -> UserMade:
    """Make a user. Raises UserError for a short password or a login that is taken."""
    guard.require(by, "manage_users")
    login = login.strip().lower()
    if not login or not name.strip():
        raise UserError("A user needs a login and a name", "Type both.")
    if len(password) < passwords.MIN_LENGTH:
        raise UserError(
            "The password is too short", f"Use at least {passwords.MIN_LENGTH} characters."
        )
    hashed = passwords.hash_password(password)
    with store.write(intent="make_user", by=by) as tx:
        if _by_login(tx.session, login) is not None:
            raise UserError(f"The login {login} is taken", "Choose another one.")
        account = UserAccount(
            login=login,
            name=name.strip(),
            role=role.value,
            title=title,
            wards=list(wards),
            password_hash=hashed,
        )
        tx.add(account)
        tx.detail["user"] = str(account.id)
        return UserMade(account.id, tx.changed())


def log_in(store: Store, *, login: str, password: str) -> LoggedIn:
    """Check a password and begin a session.

    Raises UserError with the same words for an unknown login and a wrong password. From the third
    failure on, each doubles the wait, up to five minutes.
    """
    sync_state.require_lease(store)
    login = login.strip().lower()
    with store.read() as session:
        account = _by_login(session, login)
        delay = session.get(LoginDelay, login)
        waits = delay.not_before if delay else None
        if account is not None:
            session.expunge(account)
    now = store.clock.now()
    if waits is not None and waits > now:
        seconds = int((waits - now).total_seconds()) + 1
        raise UserError("Too many tries", f"Wait {seconds} seconds, then try again.")
    if account is None:
        passwords.spend_the_same_time(password)
    if account is None or not passwords.fits(account.password_hash, password):
        _slow_down(store, login=login, user_id=account.id if account else None)
        raise UserError("Name or password is not right", "Check both, and the Caps Lock key.")
    if account.suspended:
        raise UserError("This user is suspended", "Ask IT to lift it.")
    actor = _actor(account)
    with store.write(intent="log_in", by=actor) as tx:
        if (old := tx.session.get(LoginDelay, login)) is not None:
            tx.session.delete(old)
        tx.session.merge(LoginHere(user_id=account.id, at=tx.now))
        return LoggedIn(actor, account.title, tx.changed())


def log_out(store: Store, *, by: Actor) -> None:
    """End a session: recorded, nothing else; drafts stay."""
    with store.write(intent="log_out", by=by):
        pass


def lock(store: Store, *, by: Actor) -> None:
    """Record that the workstation was locked."""
    with store.write(intent="lock", by=by):
        pass


def known_here(store: Store) -> tuple[UserTileView, ...]:
    """Return who has worked at this workstation, latest first."""
    with store.read() as session:
        rows = session.execute(
            select(UserAccount, LoginHere.at)
            .join(LoginHere, LoginHere.user_id == UserAccount.id)
            .where(~UserAccount.suspended)
            .order_by(LoginHere.at.desc())
            .limit(_TILES)
        ).all()
        return tuple(
            UserTileView(a.id, a.login, a.name, a.title, tuple(a.wards)) for a, _at in rows
        )


def _by_login(session: Session, login: str) -> UserAccount | None:
    return session.scalars(
        select(UserAccount).where(UserAccount.login == login).order_by(UserAccount.id).limit(1)
    ).first()


def _actor(account: UserAccount) -> Actor:
    try:
        role = Role(account.role)
    except ValueError:
        raise UserError(
            "This version of Wardlight does not know this user's role",
            "Ask IT to install the newer version.",
        ) from None
    return Actor(
        user_id=account.id,
        login=account.login,
        name=account.name,
        role=role,
        session_id=new_id(),
        wards=frozenset(account.wards),
    )


def system_actor() -> Actor:
    """Return the workstation itself, for set-up and the intake of messages."""
    nobody = uuid.UUID(int=0)
    return Actor(nobody, "system", "This workstation", Role.SYSTEM, new_id())


def it_actor(name: str) -> Actor:
    """Return the person at the command line, who holds the key of the database: hospital IT."""
    return Actor(uuid.UUID(int=0), "it", name, Role.IT_ADMIN, new_id())


def _slow_down(store: Store, *, login: str, user_id: uuid.UUID | None) -> None:
    with store.write(intent="log_in_failed", by=system_actor()) as tx:
        row = tx.session.get(LoginDelay, login)
        failures = (row.failures if row else 0) + 1
        over = failures - _FREE_TRIES
        wait_s = min(2**over, _LONGEST_DELAY_S) if over >= 0 else 0
        not_before = tx.now + dt.timedelta(seconds=wait_s)
        tx.session.merge(LoginDelay(login=login, failures=failures, not_before=not_before))
        tx.detail["user"] = str(user_id) if user_id else "unknown"


def all_users(store: Store, *, by: Actor) -> tuple[UserView, ...]:
    """Return every user, by login."""
    guard.require(by, "manage_users")
    with store.read() as session:
        rows = session.scalars(select(UserAccount).order_by(UserAccount.login))
        return tuple(
            UserView(r.id, r.login, r.name, r.role, tuple(r.wards), r.suspended) for r in rows
        )
