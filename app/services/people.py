"""Logging in and out: who proves to be whom, and what they bring."""

import uuid
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.people import LoginHere, StationPin, UserAccount
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.ids import new_id
from app.domain.words import say
from app.security import passwords
from app.security.password_rules import password_refusal
from app.services import assignments, audit_log, delays, facts, guard, sync_state

_TILES = 8


class OwnPasswordWantedError(UserError):
    """The password was right, but it was made by IT for one log-in: choose an own one now."""


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
    pin_tries: int = 0  # how often a PIN may be tried; 0: the password is needed


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
    """Make a user. Raises UserError for a weak password or a login that is taken."""
    with store.read() as session:
        guard.require(by, "manage_users", facts.of_system(session, by=by, now=store.clock.now()))
    login = login.strip().lower()
    if not login or not name.strip():
        raise UserError(say("A user needs a login and a name"), say("Type both."))
    if refusal := password_refusal(password, about=(login, name)):
        raise UserError(*refusal)
    hashed = passwords.hash_password(password)
    with store.write(intent="make_user", by=by) as tx:
        if by_login(tx.session, login) is not None:
            raise UserError(
                say("The login {login} is taken", login=login), say("Choose another one.")
            )
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


def prove(store: Store, *, login: str, password: str) -> UserAccount:
    """Return the account that a password belongs to.

    Raises UserError with the same words for an unknown login and a wrong password, and what
    `delays.try_secret` raises.
    """
    sync_state.require_lease(store)
    login = login.strip().lower()
    with store.read() as session:
        account = by_login(session, login)
        if account is not None:
            session.expunge(account)

    def fits() -> bool:
        if account is None:
            passwords.spend_the_same_time(password)
        return account is not None and passwords.fits(account.password_hash, password)

    user_id = account.id if account else None
    right = delays.try_secret(store, login=login, user_id=user_id, fits=fits, by=system_actor())
    if account is None or not right:
        raise UserError(
            say("Name or password is not right"), say("Check both, and the Caps Lock key.")
        )
    if account.suspended:
        raise UserError(say("This user is suspended"), say("Ask IT to lift it."))
    return account


def log_in(store: Store, *, login: str, password: str) -> LoggedIn:
    """Check a password and begin a session; for twelve hours a PIN will do here.

    Raises what `prove` raises, and OwnPasswordWantedError for a password that IT has made.
    """
    account = prove(store, login=login, password=password)
    if account.one_time_until is not None:
        if account.one_time_until <= store.clock.now():
            raise UserError(
                say("This one-time password has expired"), say("Ask IT for another one.")
            )
        raise OwnPasswordWantedError(
            say("Choose your own password"), say("The one-time password has done its work.")
        )
    return let_in(store, account, intent="log_in")


def choose_password(store: Store, *, login: str, password: str, new: str) -> LoggedIn:
    """Replace one's own password, or the one-time one, and begin a session."""
    account = prove(store, login=login, password=password)
    if account.one_time_until is not None and account.one_time_until <= store.clock.now():
        raise UserError(say("This one-time password has expired"), say("Ask IT for another one."))
    if new == password:
        raise UserError(say("This is the old password"), say("Choose another one."))
    if refusal := password_refusal(new, about=(account.login, account.name)):
        raise UserError(*refusal)
    hashed = passwords.hash_password(new)
    with store.read() as session:
        actor = actor_now(store, session, account)
    with store.write(intent="choose_password", by=actor) as tx:
        row = tx.session.get_one(UserAccount, account.id)
        row.password_hash, row.one_time_until = hashed, None
    return let_in(store, account, intent="log_in")


def let_in(store: Store, account: UserAccount, *, intent: str) -> LoggedIn:
    """Begin a session of a person who has proved to be themselves; recorded as this intent."""
    with store.read() as session:
        actor = actor_now(store, session, account)
    with store.write(intent=intent, by=actor) as tx:
        tx.session.merge(LoginHere(user_id=account.id, at=tx.now))
        changed = tx.changed()
    if intent == "log_in":
        store.door.open_shift(str(account.id), at=store.clock.now())
    return LoggedIn(actor, account.title, changed)


def log_out(store: Store, *, by: Actor) -> None:
    """End a session: recorded, nothing else; drafts stay."""
    with store.write(intent="log_out", by=by):
        pass


def lock(store: Store, *, by: Actor) -> None:
    """Record that the workstation was locked."""
    with store.write(intent="lock", by=by):
        pass


def take_over(store: Store, *, by: Actor, instead_of: uuid.UUID) -> None:
    """Record that somebody went on where another person had locked."""
    with store.write(intent="take_over", by=by) as tx:
        tx.detail["instead_of"] = str(instead_of)


def present(store: Store, *, by: Actor) -> Actor | None:
    """Return this person as they are now: cover that has begun or ended counts at once.

    None where the session must end: suspended, gone, or in another role.
    """
    with store.read() as session:
        account = session.get(UserAccount, by.user_id)
        if account is None or account.suspended or account.role != by.role.value:
            return None
        return replace(by, wards=assignments.wards_now(store, session, account))


def known_here(store: Store) -> tuple[UserTileView, ...]:
    """Return who has worked at this workstation, latest first."""
    with store.read() as session:
        rows = session.execute(
            select(UserAccount, StationPin.user_id)
            .join(LoginHere, LoginHere.user_id == UserAccount.id)
            .outerjoin(StationPin, StationPin.user_id == UserAccount.id)
            .where(~UserAccount.suspended)
            .order_by(LoginHere.at.desc())
            .limit(_TILES)
        ).all()
        return tuple(
            tile(store, session, account, has_pin=pin is not None) for account, pin in rows
        )


def tile(store: Store, session: Session, account: UserAccount, *, has_pin: bool) -> UserTileView:
    """Return a person as the lock screen shows one."""
    tries = store.door.tries_left(str(account.id), at=store.clock.now()) if has_pin else 0
    wards = assignments.wards_now(store, session, account)
    return UserTileView(
        account.id, account.login, account.name, account.title, tuple(sorted(wards)), tries
    )


def by_login(session: Session, login: str) -> UserAccount | None:
    """Return the account of a login, or none."""
    return session.scalars(
        select(UserAccount).where(UserAccount.login == login).order_by(UserAccount.id).limit(1)
    ).first()


def actor_now(store: Store, session: Session, account: UserAccount) -> Actor:
    """Return a person at work in a new session, with the wards that hold now."""
    try:
        role = Role(account.role)
    except ValueError:
        raise UserError(
            say("This version of Wardlight does not know this user's role"),
            say("Ask IT to install the newer version."),
        ) from None
    return Actor(
        user_id=account.id,
        login=account.login,
        name=account.name,
        role=role,
        session_id=new_id(),
        wards=assignments.wards_now(store, session, account),
    )


def system_actor() -> Actor:
    """Return the workstation itself, for set-up and the intake of messages."""
    nobody = uuid.UUID(int=0)
    return Actor(nobody, "system", "This workstation", Role.SYSTEM, new_id(), holds_key=True)


def it_actor(name: str) -> Actor:
    """Return the person at the command line, who holds the key of the database: hospital IT."""
    return Actor(uuid.UUID(int=0), "it", name, Role.IT_ADMIN, new_id(), holds_key=True)


def all_users(store: Store, *, by: Actor) -> tuple[UserView, ...]:
    """Return every user, by login."""
    with store.read() as session:
        guard.require(by, "manage_users", facts.of_system(session, by=by, now=store.clock.now()))
        audit_log.looked(store, by=by, action="view_users", category="users")
        rows = session.scalars(select(UserAccount).order_by(UserAccount.login))
        return tuple(
            UserView(r.id, r.login, r.name, r.role, tuple(r.wards), r.suspended) for r in rows
        )
