"""How a stay ends and how that is taken back: discharge, cancel, correct; each in its form."""

import uuid

from app.domain.dates import moment_words
from app.domain.errors import UserError
from app.domain.ward import Disposition, OccupantView
from app.domain.words import say
from app.services import movements
from app.services.ward_history import (
    GoneView,
    MovementView,
    recent_discharges,
    stay_movements,
)
from app.ui.screens.ward.asking import Asking, name_of
from app.ui.screens.ward.forms import Answers, Ask, Form, reason_ask, time_ask
from app.ui.screens.ward.words import movement_words


class Endings(Asking):
    """Discharges, and what was written down wrongly."""

    def plan_discharge(self, person: OccupantView) -> None:
        """Ask when a patient is to go; an empty time takes the plan back."""
        by, name = self._context.session(), name_of(person)

        def submit(answers: Answers) -> None:
            at = self._time(answers["at"])
            if isinstance(at, UserError):
                return
            words = (
                say("{name} is to go {time}", name=name, time=moment_words(at))
                if at
                else say("{name} has no planned discharge", name=name)
            )
            self._do(
                lambda store: movements.plan_discharge(
                    store, by=by, encounter_id=person.encounter_id, at=at
                ),
                lambda _done: words,
            )

        planned = person.going_at
        self._ask(
            Form(
                title=say("When is {name} to go?", name=name),
                body=say("The bed stays theirs until they are discharged."),
                do=say("Plan discharge"),
                keep=say("Change nothing"),
                asks=(
                    Ask(
                        "at",
                        say("&Planned for"),
                        "time",
                        value=moment_words(planned) if planned else "",
                        hint=say("14:00 or tomorrow 10:00; empty: no plan"),
                    ),
                ),
                submit=submit,
            )
        )

    def discharge(self, person: OccupantView, *, bed: str) -> None:
        """Ask where a patient goes, and when."""
        by, name = self._context.session(), name_of(person)

        def submit(answers: Answers) -> None:
            goes = Disposition(answers["where"])
            self._timed(
                lambda at: (
                    lambda store: movements.discharge_patient(
                        store, by=by, encounter_id=person.encounter_id, disposition=goes, at=at
                    )
                ),
                lambda _done: say("{name} is discharged", name=name),
            )(answers)

        self._ask(
            Form(
                title=say("Discharge {name}?", name=name),
                body=say("The stay ends and bed {bed} goes to cleaning.", bed=bed)
                if bed
                else say("The stay ends."),
                do=say("Discharge"),
                keep=say("Keep in hospital"),
                asks=(
                    Ask(
                        "where",
                        say("&Where to"),
                        "choice",
                        choices=tuple((each.value, each.word) for each in Disposition),
                        missing=say("Choose where to first"),
                    ),
                    time_ask(),
                ),
                submit=submit,
            )
        )

    def choose_discharge_to_take_back(self) -> None:
        """Ask whose discharge was wrong."""
        board, by, now = self._board(), self._context.session(), self._context.clock.now()
        if board is None:
            return
        ward_id = board.ward.ward_id
        self._context.call(
            lambda store: recent_discharges(store, by=by, ward_id=ward_id, now=now),
            self._ask_which_discharge,
        )

    def _ask_which_discharge(self, gone: tuple[GoneView, ...]) -> None:
        if not gone:
            self._context.say(say("Nobody was discharged here in the last seven days."))
            return
        by, names = self._context.session(), {str(g.encounter_id): g.name for g in gone}
        self._ask(
            Form(
                title=say("Take which discharge back?"),
                body=say(
                    "The patient is here again, in the old bed if it is still free. A death that "
                    "was noted with it is taken back too."
                ),
                do=say("Take it back"),
                keep=say("Leave it"),
                asks=(
                    Ask(
                        "stay",
                        say("&Discharge"),
                        "choice",
                        choices=tuple(
                            (
                                str(g.encounter_id),
                                " · ".join(p for p in (g.name, g.bed, moment_words(g.at)) if p),
                            )
                            for g in gone
                        ),
                        missing=say("Choose a discharge first"),
                    ),
                    reason_ask(),
                ),
                submit=lambda answers: self._do(
                    lambda store: movements.cancel_discharge(
                        store,
                        by=by,
                        encounter_id=uuid.UUID(answers["stay"]),
                        reason=answers["reason"],
                    ),
                    lambda _done: say("{name} is here again", name=names[answers["stay"]]),
                ),
            )
        )

    def cancel_admission(self, person: OccupantView) -> None:
        """Ask why an admission was wrong."""
        by, name = self._context.session(), name_of(person)
        self._ask(
            Form(
                title=say("Cancel the admission of {name}?", name=name),
                body=say("The stay is taken back as if it had not been; the record of it remains."),
                do=say("Cancel admission"),
                keep=say("Keep the stay"),
                asks=(reason_ask(),),
                destroys=True,
                submit=lambda answers: self._do(
                    lambda store: movements.cancel_admission(
                        store, by=by, encounter_id=person.encounter_id, reason=answers["reason"]
                    ),
                    lambda _done: say("The admission of {name} is cancelled", name=name),
                ),
            )
        )

    def correct_time(self, person: OccupantView) -> None:
        """Ask which movement of a stay has a wrong time."""
        by = self._context.session()
        self._context.call(
            lambda store: stay_movements(store, by=by, encounter_id=person.encounter_id),
            lambda told: self._ask_right_time(person, told),
        )

    def _ask_right_time(self, person: OccupantView, told: tuple[MovementView, ...]) -> None:
        by, name = self._context.session(), name_of(person)

        def submit(answers: Answers) -> None:
            at = self._time(answers["at"])
            if isinstance(at, UserError):
                return
            right = at or self._context.clock.now()
            self._do(
                lambda store: movements.correct_time(
                    store,
                    by=by,
                    encounter_id=person.encounter_id,
                    event_id=uuid.UUID(answers["event"]),
                    at=right,
                ),
                lambda _done: say("The time is now {time}", time=moment_words(right)),
            )

        self._ask(
            Form(
                title=say("Correct a time of {name}", name=name),
                body=say("The first time stays on record beside it."),
                do=say("Correct the time"),
                keep=say("Leave it"),
                asks=(
                    Ask(
                        "event",
                        say("&Movement"),
                        "choice",
                        choices=tuple(
                            (
                                str(e.event_id),
                                f"{moment_words(e.at)} · {movement_words(e.kind)} {e.place}",
                            )
                            for e in told
                        ),
                        missing=say("Choose a movement first"),
                    ),
                    Ask(
                        "at",
                        say("&Right time"),
                        "time",
                        hint=say("14:05 or 22-Nov 23:50"),
                        missing=say("Give the right time"),
                    ),
                ),
                submit=submit,
            )
        )
