"""The drug chart of a stay: giving a dose, not giving it, and taking an entry back."""

import datetime as dt
import uuid
from dataclasses import dataclass, replace
from typing import Final

from app.data.models.medication import (
    MedicationAdministration,
    MedicationRequest,
)
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.queries import charting as charts
from app.data.queries import medication as queries
from app.data.queries.banner import IN_PROGRESS
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.charting import FUTURE_TOLERANCE
from app.domain.errors import UserError
from app.domain.medication import (
    Administration,
    Kind,
    Order,
    Reason,
    Status,
    initials,
    read_amount,
)
from app.domain.medication_chart import MedicationView
from app.domain.medication_order import LONGEST_WORDS
from app.domain.medication_plan import Dose, State, limit, why_late
from app.domain.names import shown_name
from app.domain.words import say
from app.services import audit_log, facts, guard

_CATEGORY: Final = "medicines"


@dataclass(frozen=True, slots=True)
class DoseRecorded:
    """A dose was given or not, or such an entry was taken back."""

    entry_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class MedicationViewed:
    """A drug chart was looked at, and the look was written down before it was shown."""

    view: MedicationView


def view_medication(
    store: Store, *, by: Actor, patient_id: uuid.UUID, encounter_id: uuid.UUID | None = None
) -> MedicationViewed:
    """Open the drug chart of a stay, the present or last one unless named."""
    with store.read() as session:
        stay_id = encounter_id or charts.stay_of(session, patient_id)
    if stay_id is None:
        raise UserError(
            say("This patient has no stay here"), say("Admit the patient, then prescribe.")
        )
    return MedicationViewed(_look(store, by=by, encounter_id=stay_id, anew=True))


def medication_view(store: Store, *, by: Actor, encounter_id: uuid.UUID) -> MedicationView:
    """Look again at a drug chart that is open, after something in it has changed."""
    return _look(store, by=by, encounter_id=encounter_id, anew=False)


def _look(store: Store, *, by: Actor, encounter_id: uuid.UUID, anew: bool) -> MedicationView:
    with store.read() as session:
        stay = session.get_one(Encounter, encounter_id)
        about = facts.of_stay(session, stay, by=by, now=store.clock.now())
        guard.require(by, "view_chart", about)
        audit_log.looked(
            store, by=by, action="view_chart", category=_CATEGORY, patient_id=stay.patient_id,
            anew=anew, encounter=str(stay.id),
        )  # fmt: skip
        return queries.medication(session, encounter_id)


def give_dose(
    store: Store,
    *,
    by: Actor,
    request_id: uuid.UUID,
    scheduled_for: dt.datetime | None = None,
    given_at: dt.datetime | None = None,
    dose: str = "",
    band: str = "",
    reason: str = "",
    witness_name: str = "",
) -> DoseRecorded:
    """Write down that a dose was given: a planned one, or without `scheduled_for` one as required.

    `band` is the number of the wristband that was scanned; without one the person was asked for
    name and birth date. `given_at` is now unless it is written later. Refused: another patient's
    band, an order that is stopped or held, a dose that was given already, and without a written
    `reason` one that is not on time, too soon or too much.
    """
    with store.write(intent="give_dose", by=by) as tx:
        row, order, entries = _order(tx, request_id)
        at = given_at or tx.now
        _check_band(tx, row.patient_id, band)
        _check_may_be_given(order, at=at, now=tx.now)
        amount = _dose(dose or order.dose)
        _check_not_given(order, entries, scheduled_for=scheduled_for)
        why = _why(order, entries, scheduled_for=scheduled_for, at=at, dose=amount)
        if amount != order.dose:
            why = why or say("The dose differs from the order")
        if why and not reason.strip():
            raise UserError(why, say("Wait, or say why it is given all the same."))
        if order.needs_witness and not witness_name.strip():
            raise UserError(
                say("Two people check this medicine"), say("Name who has checked it with you.")
            )
        return _recorded(
            tx,
            row,
            scheduled_for=scheduled_for,
            given_at=at,
            status=Status.GIVEN.value,
            dose=amount,
            override_reason=checked_words(reason) if why else "",
            patient_check="band" if band else "asked",
            witness_name=checked_words(witness_name),
        )


def dose_not_given(
    store: Store,
    *,
    by: Actor,
    request_id: uuid.UUID,
    scheduled_for: dt.datetime,
    reason: Reason,
    text: str = "",
) -> DoseRecorded:
    """Write down why a planned dose was not given. "Other" needs words.

    Refused: a dose that somebody has written about already.
    """
    with store.write(intent="dose_not_given", by=by) as tx:
        row, order, entries = _order(tx, request_id)
        if reason is Reason.OTHER and not text.strip():
            raise UserError(say("Say why it was not given"), say("Write a few words."))
        _check_not_given(order, entries, scheduled_for=scheduled_for)
        if any(e.stands and e.scheduled_for == scheduled_for for e in entries):
            raise UserError(
                say("Somebody has written about this dose already"), say("Look at the chart again.")
            )
        return _recorded(
            tx,
            row,
            scheduled_for=scheduled_for,
            given_at=tx.now,
            status=Status.NOT_GIVEN.value,
            reason=reason.value,
            reason_text=checked_words(text),
        )


def withdraw_dose(store: Store, *, by: Actor, entry_id: uuid.UUID, reason: str) -> DoseRecorded:
    """Take back an entry that was made in error; it stays on the chart, struck through."""
    with store.write(intent="withdraw_dose", by=by) as tx:
        old = tx.session.get_one(MedicationAdministration, entry_id)
        row, _order_view, entries = _order(tx, old.request_id)
        if not reason.strip():
            raise UserError(
                say("A correction needs a reason"), say("Say in a few words what was wrong.")
            )
        if not any(e.entry_id == entry_id and e.stands for e in entries):
            raise UserError(
                say("This entry has been taken back already"), say("Look at the chart again.")
            )
        return take_back(tx, row, entry_id=entry_id, old=old, reason=reason)


def take_back(
    tx: Tx,
    row: MedicationRequest,
    *,
    entry_id: uuid.UUID,
    old: MedicationAdministration,
    reason: str,
) -> DoseRecorded:
    """Write the row that takes an entry back, within a command that has asked already."""
    return _recorded(
        tx,
        row,
        scheduled_for=old.scheduled_for,
        given_at=old.given_at,
        status=Status.IN_ERROR.value,
        reason_text=checked_words(reason),
        corrects_id=entry_id,
    )


def _recorded(tx: Tx, order: MedicationRequest, **values: object) -> DoseRecorded:
    entry = MedicationAdministration(
        request_id=order.id,
        encounter_id=order.encounter_id,
        patient_id=order.patient_id,
        given_by=tx.by.user_id,
        given_by_name=tx.by.name,
        **values,
    )
    tx.add(entry)
    tx.concerns(
        order.patient_id,
        encounter=str(order.encounter_id),
        request=str(order.id),
        entry=str(entry.id),
    )
    return DoseRecorded(entry.id, tx.changed())


def _order(
    tx: Tx, request_id: uuid.UUID
) -> tuple[MedicationRequest, Order, tuple[Administration, ...]]:
    """Return an order and its entries, after asking whether this person gives medicines here."""
    row = tx.session.get_one(MedicationRequest, request_id)
    _stay_to_give_in(tx, row.encounter_id)
    order = queries.order_of(tx.session, request_id)
    written = queries.entries_of(tx.session, [row.encounter_id]).get(row.encounter_id, ())
    return row, order, tuple(e for e in written if e.request_id == request_id)


def _stay_to_give_in(tx: Tx, encounter_id: uuid.UUID) -> None:
    """Ask whether this person gives medicines in a stay, and whether it goes on."""
    stay = tx.session.get_one(Encounter, encounter_id)
    about = facts.of_stay(tx.session, stay, by=tx.by, now=tx.now)
    guard.require(tx.by, "give_medication", replace(about, open=True))
    check_goes_on(tx, stay)


def check_goes_on(tx: Tx, stay: Encounter) -> None:
    """Refuse what belongs to an open stay alone."""
    if stay.status != IN_PROGRESS:
        patient = tx.session.get_one(Patient, stay.patient_id)
        raise UserError(
            say(
                "The stay of {name} is over",
                name=shown_name(patient.family_name, patient.given_name),
            ),
            say("Medicines belong to an open stay. Admit the patient again first."),
        )


def _check_band(tx: Tx, patient_id: uuid.UUID, band: str) -> None:
    if band and band not in queries.bands_of(tx.session, patient_id):
        raise UserError(
            say("This is the wristband of another patient"),
            say("Stop. Scan the band of the patient whose chart this is."),
        )


def _check_may_be_given(order: Order, *, at: dt.datetime, now: dt.datetime) -> None:
    if at > now + FUTURE_TOLERANCE:
        raise UserError(say("This time has not come yet"), say("Check the time of the dose."))
    if order.stopped is not None and at >= order.stopped.at:
        raise UserError(
            say("{drug} has been stopped", drug=order.name), say("Ask the doctor who stopped it.")
        )
    if order.held is not None and at >= order.held.at:
        raise UserError(
            say("{drug} is held: {reason}", drug=order.name, reason=order.held.reason),
            say("A doctor resumes it first."),
        )


def _check_not_given(
    order: Order, entries: tuple[Administration, ...], *, scheduled_for: dt.datetime | None
) -> None:
    """Refuse a second dose for one planned time, and one as required for an order with times."""
    if (order.kind is Kind.PRN) != (scheduled_for is None):
        raise ValueError("a planned dose has a time, and one as required has none")
    given = next((e for e in entries if e.is_given and e.scheduled_for == scheduled_for), None)
    if scheduled_for is not None and given is not None:
        raise UserError(
            say(
                "This dose was given at {time} by {who}",
                time=f"{given.given_at.astimezone():%H:%M}",
                who=f"{given.by_name} ({initials(given.by_name)})",
            ),
            say("Do not give it again. If that entry is wrong, take it back first."),
        )


def _why(
    order: Order,
    entries: tuple[Administration, ...],
    *,
    scheduled_for: dt.datetime | None,
    at: dt.datetime,
    dose: str,
) -> str:
    """Return what stands against giving it now, which a written reason overrides."""
    if found := limit(order, entries, at=at, dose=dose):
        return found.words
    if scheduled_for is None:
        return ""
    return why_late(Dose(order, scheduled_for, State.DUE), at=at)


def _dose(text: str) -> str:
    try:
        return read_amount(text)
    except ValueError as refusal:
        raise UserError(str(refusal), say("Correct the dose, then give it.")) from refusal


def checked_words(text: str) -> str:
    """Return words without the blanks around them; refused where they are too many."""
    words = text.strip()
    if len(words) > LONGEST_WORDS:
        raise UserError(say("The words are too long"), say("At most {n} letters.", n=LONGEST_WORDS))
    return words
