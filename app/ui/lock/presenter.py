"""What the lock screen does: choose who works, check the password, say why not."""

from collections.abc import Callable
from typing import Protocol

from app.domain.actor import Actor
from app.domain.errors import UserError
from app.services import people
from app.services.people import LoggedIn, UserTileView
from app.ui.context import Call


class LockView(Protocol):
    """What the presenter tells the screen."""

    def show_people(self, people: tuple[UserTileView, ...]) -> None:
        """Show a tile for each."""

    def show_chosen(self, person: UserTileView | None) -> None:
        """Ask for this person's password, or for login and password of someone else."""

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not, and take another password."""

    def show_checking(self, *, is_checking: bool) -> None:
        """Take no input while the password is being checked."""


class LockPresenter:
    """Log-in, unlock and take-over are one thing: a person proves who they are."""

    def __init__(self, view: LockView, call: Call, came: Callable[[LoggedIn], None]) -> None:
        self._view, self._call, self._came = view, call, came
        self._people: tuple[UserTileView, ...] = ()
        self._last: Actor | None = None
        self._is_checking = False

    def open(self, last: Actor | None) -> None:
        """Show who has worked here; whoever locked is chosen already."""
        self._last = last
        self._call(people.known_here, self._show)

    def choose(self, login: str) -> None:
        """Take a tile, or with an empty login someone else."""
        self._view.show_chosen(next((p for p in self._people if p.login == login), None))

    def submit(self, login: str, password: str) -> None:
        """Check what was typed."""
        if self._is_checking:
            return
        if not login.strip() or not password:
            self._view.show_refusal("Something is missing", "Type your login and your password.")
            return
        self._set_checking(is_checking=True)
        self._call(
            lambda store: people.log_in(store, login=login, password=password),
            self._accept,
            refused=self._refuse,
        )

    def _show(self, found: tuple[UserTileView, ...]) -> None:
        self._people = found
        self._view.show_people(found)
        last = self._last.login if self._last else ""
        self._view.show_chosen(next((p for p in found if p.login == last), None))

    def _accept(self, logged_in: LoggedIn) -> None:
        self._set_checking(is_checking=False)
        self._came(logged_in)

    def _refuse(self, refusal: UserError) -> None:
        self._set_checking(is_checking=False)
        self._view.show_refusal(refusal.title, refusal.hint)

    def _set_checking(self, *, is_checking: bool) -> None:
        self._is_checking = is_checking
        self._view.show_checking(is_checking=is_checking)
