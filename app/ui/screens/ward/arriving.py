"""Patients who are expected: planned, received, or no longer awaited; each asked in its form."""

import uuid

from app.domain.dates import birth_words, moment_words
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.ward import ArrivalView, BedState, BedView
from app.domain.words import say
from app.services import arrivals, registration
from app.services.arrivals import Plan
from app.ui.screens.ward.asking import Asking, name_of
from app.ui.screens.ward.forms import Answers, Ask, Form, Found, reason_ask, time_ask

_MOST_FOUND = 5


class Arriving(Asking):
    """Planned arrivals and the beds that are kept for them."""

    def plan(self, bed: BedView | None = None) -> None:
        """Ask who is expected and when; `bed` is kept for them."""
        board, by = self._board(), self._context.session()
        if board is None:
            return
        ward_id = board.ward.ward_id

        def submit(answers: Answers) -> None:
            at = self._time(answers["at"])
            if isinstance(at, UserError):
                return
            kept = answers["bed"]
            plan = Plan(
                ward_id=ward_id,
                expected_at=at or self._context.clock.now(),
                bed_id=uuid.UUID(kept) if kept else None,
                reason=answers["reason"],
            )
            self._do(
                lambda store: arrivals.plan_arrival(
                    store, by=by, patient_id=uuid.UUID(answers["patient"]), plan=plan
                ),
                lambda _done: say("Expected on {ward}", ward=board.ward.name),
            )

        beds = [b for b in board.beds if b.state is not BedState.CLOSED and b.kept_for is None]
        self._ask(
            Form(
                title=say("Keep bed {bed} for whom?", bed=bed.label)
                if bed
                else say("Who is expected?"),
                body=say("The bed is kept until the patient is received or the plan is cancelled."),
                do=say("Expect the patient"),
                keep=say("Expect nobody"),
                asks=(
                    Ask("patient", say("&Patient"), "patient", missing=say("Choose a patient")),
                    Ask(
                        "at",
                        say("&Expected"),
                        "time",
                        hint=say("14:00 or tomorrow 10:00"),
                        missing=say("Say when"),
                    ),
                    Ask(
                        "bed",
                        say("&Bed"),
                        "choice",
                        choices=(("", say("Chosen later")), *(_choice(b) for b in beds)),
                        value=str(bed.bed_id) if bed else "",
                    ),
                    Ask("reason", say("&Reason"), "text"),
                ),
                submit=submit,
                find=self._find,
            )
        )

    def change(self, arrival: ArrivalView) -> None:
        """Ask when and into which bed an expected patient comes now."""
        board, by, name = self._board(), self._context.session(), name_of(arrival)
        if board is None:
            return
        ward_id = board.ward.ward_id

        def submit(answers: Answers) -> None:
            at = self._time(answers["at"])
            if isinstance(at, UserError):
                return
            kept = answers["bed"]
            plan = Plan(
                ward_id=ward_id,
                expected_at=at or self._context.clock.now(),
                bed_id=uuid.UUID(kept) if kept else None,
                kind=arrival.kind,
                reason=answers["reason"],
                consultant=answers["consultant"],
            )
            self._do(
                lambda store: arrivals.change_plan(
                    store, by=by, encounter_id=arrival.encounter_id, plan=plan
                ),
                lambda _done: say("{name} is expected as changed", name=name),
            )

        kept_now = [b for b in board.beds if b.bed_id == arrival.bed_id]
        beds = [b for b in board.beds if b.state is not BedState.CLOSED and b.kept_for is None]
        self._ask(
            Form(
                title=say("How does {name} come now?", name=name),
                body=_about(arrival),
                do=say("Change the arrival"),
                keep=say("Leave it"),
                asks=(
                    Ask(
                        "at", say("&Expected"), "time", value=moment_words(arrival.expected_at),
                        hint=say("14:00 or tomorrow 10:00"), missing=say("Say when"),
                    ),
                    Ask(
                        "bed", say("&Bed"), "choice",
                        choices=(("", say("Chosen later")), *map(_choice, (*kept_now, *beds))),
                        value=str(arrival.bed_id) if arrival.bed_id else "",
                    ),
                    Ask("reason", say("&Reason"), "text", value=arrival.reason),
                    Ask("consultant", say("&Consultant"), "text", value=arrival.consultant),
                ),
                submit=submit,
            )
        )  # fmt: skip

    def receive(self, arrival: ArrivalView) -> None:
        """Ask when an expected patient came, and into which bed."""
        board, by, name = self._board(), self._context.session(), name_of(arrival)
        if board is None:
            return
        kept = next((b for b in board.beds if b.bed_id == arrival.bed_id), None)
        free = [b for b in board.beds if b.is_free]
        none = () if kept else (("", say("No bed yet")),)
        choices = (*(_choice(b) for b in ([kept] if kept else [])), *map(_choice, free), *none)

        def submit(answers: Answers) -> None:
            chosen = answers["bed"]
            self._timed(
                lambda at: (
                    lambda store: arrivals.receive_patient(
                        store,
                        by=by,
                        encounter_id=arrival.encounter_id,
                        bed_id=uuid.UUID(chosen) if chosen else None,
                        at=at,
                    )
                ),
                lambda _done: say("{name} is admitted", name=name),
            )(answers)

        self._ask(
            Form(
                title=say("Is {name} here?", name=name),
                body=_about(arrival),
                do=say("Receive"),
                keep=say("Not yet"),
                asks=(
                    Ask("bed", say("&Bed"), "choice", choices=choices, value=choices[0][0]),
                    time_ask(label=say("&Arrived")),
                ),
                submit=submit,
            )
        )

    def cancel(self, arrival: ArrivalView) -> None:
        """Ask why a patient is expected no longer."""
        by, name = self._context.session(), name_of(arrival)
        self._ask(
            Form(
                title=say("Expect {name} no longer?", name=name),
                body=say("The bed that was kept is free again."),
                do=say("Cancel the arrival"),
                keep=say("Keep expecting"),
                asks=(reason_ask(),),
                submit=lambda answers: self._do(
                    lambda store: arrivals.cancel_plan(
                        store, by=by, encounter_id=arrival.encounter_id, reason=answers["reason"]
                    ),
                    lambda _done: say("{name} is no longer expected", name=name),
                ),
            )
        )

    def _find(self, text: str) -> None:
        by = self._context.session()
        if not text.strip():
            self._view.show_found(())
            return
        self._context.call(
            lambda store: registration.find_patients(store, by=by, text=text, limit=_MOST_FOUND),
            lambda found: self._view.show_found(tuple(map(_shown, found.hits))),
        )


def _shown(hit: registration.PatientHit) -> Found:
    known, d = hit.patient, hit.patient.details
    born = birth_words(d.birth_date, estimated=d.birth_estimated)
    name = shown_name(d.family_name, d.given_name)
    return Found(known.patient_id, f"{name} · {born} · {known.mrn}")


def _choice(bed: BedView) -> tuple[str, str]:
    return str(bed.bed_id), bed.label


def _about(arrival: ArrivalView) -> str:
    expected = say("Expected {time}.", time=moment_words(arrival.expected_at))
    if not arrival.bed_label:
        return expected
    return expected + " " + say("Bed {bed} is kept.", bed=arrival.bed_label)
