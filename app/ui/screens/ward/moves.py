"""What is done with a bed and its patient: move, swap, leave, close; each asked in its form."""

from collections.abc import Callable

from app.domain.errors import UserError
from app.domain.ward import BedView, OccupantView
from app.domain.words import say
from app.services import movements, ward
from app.services.movements import Moved
from app.ui.screens.ward.asking import Asking, name_of
from app.ui.screens.ward.forms import Answers, Ask, Form, reason_ask, time_ask


class Moves(Asking):
    """Movements of a patient who stays, and beds out of use."""

    def transfer(
        self, person: OccupantView, bed: BedView, *, moved: Callable[[], None] | None = None
    ) -> None:
        """Ask to give a patient a free bed of this ward."""
        board, name, by = self._board(), name_of(person), self._context.session()
        if board is None:
            return
        ward_id = board.ward.ward_id

        def told(done: Moved) -> str:
            if moved is not None:
                moved()
            if done.cleaning_bed:
                return say(
                    "{name} is in bed {bed} · {old} to be cleaned",
                    name=name, bed=bed.label, old=done.cleaning_bed,
                )  # fmt: skip
            return say("{name} is in bed {bed}", name=name, bed=bed.label)

        self._ask(
            Form(
                title=say("Move to bed {bed}?", bed=bed.label),
                body=say(
                    "{name} gets bed {bed}. A bed left behind goes to cleaning.",
                    name=name,
                    bed=bed.label,
                ),
                do=say("Move to {bed}", bed=bed.label),
                keep=say("Do not move"),
                asks=(time_ask(),),
                submit=self._timed(
                    lambda at: (
                        lambda store: movements.transfer_patient(
                            store,
                            by=by,
                            encounter_id=person.encounter_id,
                            ward_id=ward_id,
                            bed_id=bed.bed_id,
                            at=at,
                        )
                    ),
                    told,
                ),
            )
        )

    def swap(self, one: BedView, other: BedView) -> None:
        """Ask to let the patients of two beds change places."""
        first, second, by = one.occupant, other.occupant, self._context.session()
        if first is None or second is None:
            return
        words = say(
            "{one} gets bed {bed}, {other} gets bed {second_bed}.",
            one=name_of(first),
            bed=other.label,
            other=name_of(second),
            second_bed=one.label,
        )
        self._ask(
            Form(
                title=say("Swap beds {one} and {other}?", one=one.label, other=other.label),
                body=words + " " + say("No bed is cleaned between."),
                do=say("Swap beds"),
                keep=say("Do not swap"),
                asks=(time_ask(),),
                submit=self._timed(
                    lambda at: (
                        lambda store: movements.swap_beds(
                            store,
                            by=by,
                            encounter_id=first.encounter_id,
                            other_id=second.encounter_id,
                            at=at,
                        )
                    ),
                    lambda _done: words,
                ),
            )
        )

    def choose_swap(self, bed: BedView) -> None:
        """Ask with whom a patient is to change places."""
        board, who = self._board(), bed.occupant
        if board is None or who is None:
            return
        in_bed = [b for b in board.beds if b.occupant and not b.also and b.bed_id != bed.bed_id]
        others = {str(b.bed_id): b for b in in_bed}
        if not others:
            self._context.say(say("Nobody else lies in a bed here."))
            return
        by = self._context.session()

        def submit(answers: Answers) -> None:
            second = others[answers["with"]].occupant
            if second is None:
                return
            other_id, words = second.encounter_id, say(
                "{one} and {other} have changed places", one=name_of(who), other=name_of(second)
            )  # fmt: skip
            self._timed(
                lambda at: (
                    lambda store: movements.swap_beds(
                        store, by=by, encounter_id=who.encounter_id, other_id=other_id, at=at
                    )
                ),
                lambda _done: words,
            )(answers)

        self._ask(
            Form(
                title=say("Swap beds?"),
                body=say(
                    "{name} in bed {bed} changes places with another patient; no bed is cleaned "
                    "between.",
                    name=name_of(who),
                    bed=bed.label,
                ),
                do=say("Swap beds"),
                keep=say("Do not swap"),
                asks=(
                    Ask(
                        "with",
                        say("&With"),
                        "choice",
                        choices=tuple(
                            (key, f"{b.label} · {name_of(b.occupant)}")
                            for key, b in others.items()
                            if b.occupant
                        ),
                        missing=say("Choose with whom first"),
                    ),
                    time_ask(),
                ),
                submit=submit,
            )
        )

    def begin_leave(self, person: OccupantView) -> None:
        """Ask since when a patient is on leave, and until when."""
        by, name = self._context.session(), name_of(person)

        def submit(answers: Answers) -> None:
            at, until = self._time(answers["at"]), self._time(answers["until"])
            if isinstance(at, UserError) or isinstance(until, UserError):
                return
            self._do(
                lambda store: movements.begin_leave(
                    store, by=by, encounter_id=person.encounter_id, until=until, at=at
                ),
                lambda _done: say("{name} is on leave; the bed is kept", name=name),
            )

        self._ask(
            Form(
                title=say("Begin leave of {name}?", name=name),
                body=say("The patient goes home for a time; the stay goes on and the bed is kept."),
                do=say("Begin leave"),
                keep=say("Keep in the ward"),
                asks=(
                    time_ask(),
                    Ask("until", say("&Expected back"), "time", hint=say("Empty: not known")),
                ),
                submit=submit,
            )
        )

    def end_leave(self, person: OccupantView) -> None:
        """Ask when a patient came back."""
        by, name = self._context.session(), name_of(person)
        self._ask(
            Form(
                title=say("Is {name} back from leave?", name=name),
                body=say("The patient is in their bed again."),
                do=say("Back from leave"),
                keep=say("Still on leave"),
                asks=(time_ask(),),
                submit=self._timed(
                    lambda at: (
                        lambda store: movements.end_leave(
                            store, by=by, encounter_id=person.encounter_id, at=at
                        )
                    ),
                    lambda _done: say("{name} is back from leave", name=name),
                ),
            )
        )

    def close_bed(self, bed: BedView) -> None:
        """Ask why a bed cannot be used."""
        by = self._context.session()

        def submit(answers: Answers) -> None:
            self._context.call(
                lambda store: ward.close_bed(
                    store, by=by, bed_id=bed.bed_id, why=answers["reason"]
                ),
                lambda _done: self._finish(say("Bed {bed} is closed", bed=bed.label)),
                refused=self._view.refuse_form,
            )

        self._ask(
            Form(
                title=say("Close bed {bed}?", bed=bed.label),
                body=say("Nobody can be put into it until it is set ready again."),
                do=say("Close bed"),
                keep=say("Keep it open"),
                asks=(reason_ask(),),
                submit=submit,
            )
        )
