"""How every movement is asked and done: a form over the board, the time first, why not in place."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import UserError
from app.domain.moments import read_moment
from app.domain.names import shown_name
from app.domain.ward import ArrivalView, OccupantView, WardBoardView
from app.services.movements import Moved
from app.ui.context import Context
from app.ui.screens.ward.forms import Answers, Form, Found

if TYPE_CHECKING:
    from app.data.store import Store


class FormView(Protocol):
    """What the forms need of the screen."""

    def show_form(self, form: Form) -> None:
        """Ask; the form stays until it is closed."""

    def refuse_form(self, refusal: UserError) -> None:
        """Say in the form why not, and let it be mended."""

    def close_form(self) -> None:
        """It is done."""

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show the patients that answer what is typed in the form."""

    def show_note(self, title: str, detail: str) -> None:
        """Say what could not be done, until it is read."""


Work = Callable[["Store"], Moved]
Fill = Callable[[dt.datetime | None], Work]


@dataclass(frozen=True, slots=True)
class Shown:
    """The board that is shown, and how to show it anew."""

    board: Callable[[], WardBoardView | None]
    refresh: Callable[[], None]


class Asking:
    """What all movements share."""

    def __init__(self, view: FormView, context: Context, shown: Shown) -> None:
        self._view, self._context = view, context
        self._board, self._refresh = shown.board, shown.refresh

    def _ask(self, form: Form) -> None:
        self._view.show_form(form)

    def _timed(self, work: Fill, told: Callable[[Moved], str]) -> Callable[[Answers], None]:
        """Return a submit that reads the time first."""

        def submit(answers: Answers) -> None:
            at = self._time(answers["at"])
            if not isinstance(at, UserError):
                self._do(work(at), told)

        return submit

    def _time(self, text: str) -> dt.datetime | UserError | None:
        """Read a time; what is none is told in the form."""
        try:
            return read_moment(text, now=self._context.clock.now().astimezone())
        except UserError as refusal:
            self._view.refuse_form(refusal)
            return refusal

    def _do(self, work: Work, told: Callable[[Moved], str]) -> None:
        def done(result: Moved) -> None:
            words = told(result)
            self._finish("" if result.note else words)
            if result.note:
                self._view.show_note(words, result.note)

        self._context.call(work, done, refused=self._view.refuse_form)

    def _finish(self, words: str) -> None:
        self._view.close_form()
        if words:
            self._context.toast(words)
        self._refresh()


def name_of(person: OccupantView | ArrivalView) -> str:
    """Return a patient's name as it is shown."""
    return shown_name(person.family_name, person.given_name)
