"""What the People page does: for ward managers who works where, for IT the accounts too."""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.data.store import Store
from app.domain.actor import Role, role_title
from app.domain.assignments import Kind
from app.domain.dates import day_words
from app.domain.errors import UserError
from app.domain.words import say
from app.services import accounts, assignments, badges, guard
from app.services.accounts import DirectoryView, OneTimePassword, PersonView
from app.services.assignments import Assigned, AssignmentView
from app.ui.context import Context

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in the list, in words."""

    user_id: uuid.UUID
    name: str
    login: str
    role: str
    wards: str  # those that hold now
    timed: str  # what of them ends, and when; empty: nothing
    state: str  # empty: may work
    person: PersonView


class PeopleView(Protocol):
    """What the presenter tells the screen."""

    def show_people(self, rows: tuple[PersonRow, ...], *, may_manage: bool) -> None:
        """Show the list; `may_manage` is IT, who may change accounts."""

    def show_person(self, row: PersonRow | None, wards: tuple[str, ...]) -> None:
        """Show one person with what can be done; None asks for a new one."""

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not."""

    def show_done(self, words: str) -> None:
        """Say what is done."""


class PeoplePresenter:
    """Keeps who is chosen while the list comes and goes."""

    def __init__(self, view: PeopleView, context: Context) -> None:
        self._view, self._context = view, context
        self._directory = DirectoryView((), ())
        self._filter = ""
        self._chosen: uuid.UUID | None = None

    @property
    def may_manage(self) -> bool:
        """Whether this person may change accounts."""
        return guard.allowed(self._context.session(), "manage_users")

    def refresh(self) -> None:
        """Ask for everybody."""
        by = self._context.session()
        self._context.call(lambda store: accounts.directory(store, by=by), self._show)

    def filter(self, words: str) -> None:
        """Show those alone whose name, login, role or ward holds the words."""
        self._filter = words.casefold().strip()
        self._show(self._directory)

    def choose(self, user_id: uuid.UUID | None) -> None:
        """Turn to a person; None: to somebody new."""
        self._chosen = user_id
        self._show_chosen()

    def colleagues(self) -> tuple[PersonView, ...]:
        """Return whom the chosen person can cover for: everybody else with wards of their own."""
        return tuple(p for p in self._directory.people if p.standing and p.user_id != self._chosen)

    def make(self, *, login: str, name: str, role: Role, title: str, wards: str) -> None:
        """Make a user with a one-time password."""
        by, codes = self._context.session(), _codes(wards)

        def told(made: OneTimePassword) -> None:
            self._chosen = made.user_id
            self._tell(made)

        self._call(
            lambda store: accounts.invite(
                store, by=by, login=login, name=name, role=role, title=title, wards=codes
            ),
            told,
        )

    def reset(self) -> None:
        """Give the chosen person a one-time password, after a question."""
        person = self._person()
        if person is None or not self._context.dialogs.confirm(
            say("Reset the password of {name}?", name=person.name),
            body=say("The old password stops working at once. You are told one for one log-in."),
            do=say("Reset password"),
            keep=say("Keep it"),
        ):
            return
        by = self._context.session()
        self._call(
            lambda store: accounts.reset_password(store, by=by, user_id=person.user_id),
            self._tell,
        )

    def suspend_or_lift(self) -> None:
        """Suspend the chosen person after a question, or let them work again."""
        person, by = self._person(), self._context.session()
        if person is None:
            return
        if person.suspended:
            self._call(
                lambda store: accounts.lift(store, by=by, user_id=person.user_id),
                lambda _done: self._view.show_done(say("{name} may work", name=person.name)),
            )
        elif self._context.dialogs.confirm(
            say("Suspend {name}?", name=person.name),
            body=say("{name} can do nothing any more, on no workstation.", name=person.name),
            do=say("Suspend"),
            keep=say("Do nothing"),
            destroys=True,
        ):
            self._call(
                lambda store: accounts.suspend(store, by=by, user_id=person.user_id),
                lambda _done: self._view.show_done(say("{name} is suspended", name=person.name)),
            )

    def set_wards(self, words: str) -> None:
        """Change the standing wards."""
        person, by, codes = self._person(), self._context.session(), _codes(words)
        if person is not None:
            self._call(
                lambda store: accounts.set_wards(store, by=by, user_id=person.user_id, wards=codes),
                lambda _done: self._view.show_done(say("Standing wards kept")),
            )

    def bind_badge(self, badge: str) -> None:
        """Give the chosen person the badge that was read."""
        person, by = self._person(), self._context.session()
        if person is not None:
            self._call(
                lambda store: badges.bind(store, by=by, user_id=person.user_id, badge=badge),
                lambda _done: self._view.show_done(say("The badge is bound")),
            )

    def revoke_badge(self) -> None:
        """Let the chosen person's badge open nothing any more."""
        person, by = self._person(), self._context.session()
        if person is not None:
            self._call(
                lambda store: badges.revoke(store, by=by, user_id=person.user_id),
                lambda _done: self._view.show_done(say("The badge is revoked")),
            )

    def assign(self, *, ward: str, kind: Kind, hours: int) -> None:
        """Give the chosen person a ward from now on for some hours."""
        person, by = self._person(), self._context.session()
        if person is None:
            return
        begin = self._context.clock.now()
        self._call(
            lambda store: assignments.assign(
                store, by=by, user_id=person.user_id, ward=ward, kind=kind, from_at=begin,
                until_at=begin + dt.timedelta(hours=hours),
            ),
            self._assigned,
        )  # fmt: skip

    def cover(self, *, colleague: uuid.UUID, hours: int) -> None:
        """Let the chosen person cover for a colleague from now on for some hours."""
        person, by = self._person(), self._context.session()
        if person is None:
            return
        begin = self._context.clock.now()
        self._call(
            lambda store: assignments.cover(
                store, by=by, user_id=person.user_id, covers_id=colleague, from_at=begin,
                until_at=begin + dt.timedelta(hours=hours),
            ),
            self._assigned,
        )  # fmt: skip

    def end(self, assignment_id: uuid.UUID) -> None:
        """End an assignment now."""
        by = self._context.session()
        self._call(
            lambda store: assignments.end(store, by=by, assignment_id=assignment_id),
            lambda _done: self._view.show_done(say("Ended")),
        )

    def _call(self, fn: Callable[[Store], T], done: Callable[[T], None]) -> None:
        self._context.call(fn, done, refused=self._refuse)

    def _refuse(self, refusal: UserError) -> None:
        self._view.show_refusal(refusal.title, refusal.hint)

    def _assigned(self, done: Assigned) -> None:
        self._view.show_done(say("Assigned: {wards}", wards=", ".join(done.wards)))

    def _tell(self, told: OneTimePassword) -> None:
        """Tell the one-time password, this once."""
        until = f"{told.until_at.astimezone():%H:%M}"
        self._context.dialogs.tell(
            say("One-time password of {login}", login=told.login),
            hint=say(
                "{password}\nFor one log-in until tomorrow {until}; then they choose their own. "
                "It is not shown again.",
                password=told.password,
                until=until,
            ),
        )

    def _person(self) -> PersonView | None:
        return next((p for p in self._directory.people if p.user_id == self._chosen), None)

    def _show(self, directory: DirectoryView) -> None:
        self._directory = directory
        found = [row for row in map(person_row, directory.people) if self._fits(row)]
        self._view.show_people(tuple(found), may_manage=self.may_manage)
        if self._chosen is None and found:
            self._chosen = found[0].user_id
        self._show_chosen()

    def _show_chosen(self) -> None:
        person = self._person()
        self._view.show_person(person_row(person) if person else None, self._directory.wards)

    def _fits(self, row: PersonRow) -> bool:
        text = f"{row.name} {row.login} {row.role} {row.person.title} {row.wards}"
        return self._filter in text.casefold()


def person_row(person: PersonView) -> PersonRow:
    """Put a person in words."""
    held = [a for a in person.assignments if a.holds]
    wards = sorted({*person.standing, *(a.ward for a in held)})
    if person.suspended:
        state = say("Suspended")
    else:
        state = say("Has not logged in yet") if person.waits_for_first_log_in else ""
    return PersonRow(
        user_id=person.user_id,
        name=person.name,
        login=person.login,
        role=role_title(person.role),
        wards=", ".join(wards),
        timed=assignment_words(held[0]) if held else "",
        state=state,
        person=person,
    )


def assignment_words(held: AssignmentView) -> str:
    """An assignment in one line, as "Cover for Hanna Lindqvist, 4B until 26-Nov 08:00"."""
    end = held.until_at.astimezone()
    until = f"{day_words(end.date())} {end:%H:%M}"
    match held.kind:
        case Kind.COVER:
            what = say("Cover for {name}", name=held.covers)
        case Kind.ON_CALL:
            what = say("On call")
        case Kind.SHIFT:
            what = say("Shift")
    return say("{what}, {ward} until {until}", what=what, ward=held.ward, until=until)


def _codes(words: str) -> tuple[str, ...]:
    """Return ward codes typed with commas or spaces between them."""
    return tuple(dict.fromkeys(words.replace(",", " ").upper().split()))
