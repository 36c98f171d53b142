"""What the lock screen does: choose who works, check PIN or password, say why not."""

from collections.abc import Callable
from typing import Protocol

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.words import say
from app.services import badges, people, pins, recovery
from app.services.people import LoggedIn, OwnPasswordWantedError, UserTileView
from app.services.recovery import Approver
from app.ui.context import Call


class LockView(Protocol):
    """What the presenter tells the screen."""

    def show_people(self, people: tuple[UserTileView, ...]) -> None:
        """Show a tile for each."""

    def show_chosen(self, person: UserTileView | None, *, by_pin: bool = False) -> None:
        """Ask for this person's PIN or password, or for login and password of someone else."""

    def show_own_password(self) -> None:
        """Ask for a password of one's own in place of the one-time one."""

    def show_way_back(self) -> None:
        """Ask for what brings a lost administrator back."""

    def show_done(self, words: str) -> None:
        """Say that something is done, above the password."""

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not, in the card that asks, and take another try."""

    def show_checking(self, *, is_checking: bool) -> None:
        """Take no input while something is being checked."""


class LockPresenter:
    """Log-in, unlock and take-over are one thing: a person proves who they are."""

    def __init__(self, view: LockView, call: Call, came: Callable[[LoggedIn], None]) -> None:
        self._view, self._call, self._came = view, call, came
        self._people: tuple[UserTileView, ...] = ()
        self._chosen: UserTileView | None = None
        self._last: Actor | None = None
        self._one_time: tuple[str, str] | None = None  # login and password to be replaced
        self._has_chosen = False  # since the screen was opened
        self._is_checking = False

    def open(self, last: Actor | None) -> None:
        """Show who has worked here; whoever locked is chosen already."""
        self._last, self._one_time, self._has_chosen = last, None, False
        self._call(people.known_here, self._show)

    def choose(self, login: str) -> None:
        """Take a tile, or with an empty login someone else."""
        if not self._is_checking:
            self._has_chosen = True
            self._choose(next((p for p in self._people if p.login == login), None))

    def use_password(self) -> None:
        """Ask the person who is chosen for the password instead of the PIN."""
        self._view.show_chosen(self._chosen, by_pin=False)

    def read_badge(
        self, badge: str, known: Callable[[], None], unknown: Callable[[], bool]
    ) -> None:
        """Choose whose badge was read; `unknown` answers whether it was no badge after all."""

        def found(person: UserTileView | None) -> None:
            if person is not None:
                known()
                self._choose(person)
            elif not unknown():
                self._view.show_refusal(
                    say("This badge is not known here"),
                    say("Choose your name, or ask IT to bind the badge."),
                )

        if not self._is_checking:
            self._has_chosen = True  # whoever types is not asked anew when the tiles come
            self._call(lambda store: badges.find(store, badge=badge), found)

    def submit(self, login: str, password: str) -> None:
        """Check login and password."""
        if not login.strip() or not password:
            self._view.show_refusal(
                say("Something is missing"), say("Type your login and your password.")
            )
            return

        def refuse(refusal: UserError) -> None:
            self._set_checking(is_checking=False)
            if isinstance(refusal, OwnPasswordWantedError):
                self._one_time = (login, password)
                self._view.show_own_password()
            else:
                self._view.show_refusal(refusal.title, refusal.hint)

        self._check(lambda store: people.log_in(store, login=login, password=password), refuse)

    def submit_pin(self, pin: str) -> None:
        """Check the PIN of the person who is chosen."""
        chosen = self._chosen
        if chosen is not None:
            self._check(
                lambda store: pins.unlock(store, user_id=chosen.user_id, pin=pin),
                self._refuse_pin,
            )

    def submit_own_password(self, new: str, again: str) -> None:
        """Take the first password of one's own."""
        if self._one_time is None or not self._are_alike(new, again):
            return
        login, password = self._one_time
        self._check(
            lambda store: people.choose_password(store, login=login, password=password, new=new),
            self._refuse,
        )

    def recover_by_code(self, login: str, code: str, new: str, again: str) -> None:
        """Bring an administrator back by the sealed code."""
        if self._are_alike(new, again):
            self._recover(
                lambda store: recovery.recover_by_code(store, login=login, code=code, new=new)
            )

    def recover_by_two(
        self, login: str, first: Approver, second: Approver, new: str, again: str
    ) -> None:
        """Bring an administrator back because two others say so."""
        if self._are_alike(new, again):
            self._recover(
                lambda store: recovery.recover_by_two(
                    store, login=login, first=first, second=second, new=new
                )
            )

    def _recover(self, fn: Callable[[Store], recovery.Recovered]) -> None:
        if self._is_checking:
            return
        self._set_checking(is_checking=True)
        self._call(fn, self._recovered, refused=self._refuse)

    def _recovered(self, done: recovery.Recovered) -> None:
        self._set_checking(is_checking=False)
        self._choose(next((p for p in self._people if p.login == done.login), None))
        self._view.show_done(say("{login} may log in with the new password.", login=done.login))

    def _are_alike(self, new: str, again: str) -> bool:
        if new == again:
            return True
        self._view.show_refusal(
            say("The two new passwords differ"), say("Type the new one twice, alike.")
        )
        return False

    def _check(self, fn: Callable[[Store], LoggedIn], refused: Callable[[UserError], None]) -> None:
        if self._is_checking:
            return
        self._set_checking(is_checking=True)
        self._call(fn, self._accept, refused=refused)

    def _show(self, found: tuple[UserTileView, ...]) -> None:
        self._people = found
        self._view.show_people(found)
        if self._has_chosen:
            return  # somebody was quicker than the database
        last = self._last.login if self._last else ""
        self._choose(next((p for p in found if p.login == last), None))

    def _choose(self, person: UserTileView | None) -> None:
        self._chosen, self._one_time = person, None
        self._view.show_chosen(person, by_pin=person is not None and person.pin_tries > 0)

    def _accept(self, logged_in: LoggedIn) -> None:
        self._set_checking(is_checking=False)
        self._one_time = None
        self._came(logged_in)

    def _refuse(self, refusal: UserError) -> None:
        self._set_checking(is_checking=False)
        self._view.show_refusal(refusal.title, refusal.hint)

    def _refuse_pin(self, refusal: UserError) -> None:
        """Say why not; ask for the password where no try is left."""

        def again(found: tuple[UserTileView, ...]) -> None:
            self._people = found
            chosen = self._chosen
            if chosen is not None:
                self._choose(next((p for p in found if p.login == chosen.login), None))
            self._refuse(refusal)

        self._call(people.known_here, again)

    def _set_checking(self, *, is_checking: bool) -> None:
        self._is_checking = is_checking
        self._view.show_checking(is_checking=is_checking)
