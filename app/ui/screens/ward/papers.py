"""What the board prints: bands, labels, registration sheets and the census."""

import datetime as dt
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.dates import date_words
from app.domain.words import say
from app.services import ward_printing
from app.services.ward_printing import Printed
from app.ui.context import Use
from app.ui.screens.ward.asking import Asking
from app.ui.screens.ward.forms import Answers, Ask, Form

if TYPE_CHECKING:
    from app.data.store import Store

_COPIES = (1, 4, 8, 12, 24)
_DAYS = 14  # back from today that a census is offered for


class Papers(Asking):
    """Each paper is made on the database thread and sent to the printer of its use."""

    def band(self, patient_id: uuid.UUID) -> None:
        """Print the identity band of a patient."""
        by, size = self._context.session(), self._context.prints.settings.band_size
        self._print(
            "band",
            lambda store: ward_printing.identity_band(
                store, by=by, patient_id=patient_id, size=size
            ),
        )

    def labels(self, patient_id: uuid.UUID) -> None:
        """Ask how many labels, and print them."""
        by, size = self._context.session(), self._context.prints.settings.label_size

        def submit(answers: Answers) -> None:
            copies = int(answers["copies"])
            self._view.close_form()
            self._print(
                "label",
                lambda store: ward_printing.labels(
                    store, by=by, patient_id=patient_id, size=size, copies=copies
                ),
            )

        self._ask(
            Form(
                title=say("Print how many labels?"),
                body=say("For forms and tubes: name, birth, number and barcode."),
                do=say("Print"),
                keep=say("Do not print"),
                asks=(
                    Ask(
                        "copies",
                        say("&Labels"),
                        "choice",
                        choices=tuple((str(n), str(n)) for n in _COPIES),
                        value=str(_COPIES[1]),
                    ),
                ),
                submit=submit,
            )
        )

    def sheet(self, patient_id: uuid.UUID) -> None:
        """Print the registration sheet of a patient."""
        by = self._context.session()
        self._print(
            "document",
            lambda store: ward_printing.registration_sheet(store, by=by, patient_id=patient_id),
        )

    def census(self) -> None:
        """Ask for which day, and print the census of the ward shown."""
        board, by = self._board(), self._context.session()
        if board is None:
            return
        ward_id, today = board.ward.ward_id, board.at.date()
        days = [today - dt.timedelta(days=n) for n in range(_DAYS + 1)]
        choices = [(day.isoformat(), date_words(day)) for day in days]
        choices[0] = (today.isoformat(), say("{day}, so far", day=date_words(today)))

        def submit(answers: Answers) -> None:
            day = dt.date.fromisoformat(answers["day"])
            self._view.close_form()
            self._print(
                "document",
                lambda store: ward_printing.census(store, by=by, ward_id=ward_id, day=day),
            )

        self._ask(
            Form(
                title=say("Print the census of {ward}?", ward=board.ward.name),
                body=say("A day is counted from midnight to midnight."),
                do=say("Print"),
                keep=say("Do not print"),
                asks=(
                    Ask(
                        "day",
                        say("&Day"),
                        "choice",
                        choices=tuple(choices),
                        value=choices[1][0],
                    ),
                ),
                submit=submit,
            )
        )

    def _print(self, use: Use, make: Callable[["Store"], Printed]) -> None:
        prints = self._context.prints
        self._context.call(make, lambda paper: prints.send(paper.pdf, use=use, name=paper.name))
