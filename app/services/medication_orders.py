"""Prescribing a medicine, holding the order, going on with it and stopping it."""

import uuid
from dataclasses import dataclass, replace

from app.data.models.medication import MedicationChange, MedicationRequest
from app.data.models.ward import Encounter
from app.data.queries import medication as queries
from app.data.queries.banner import allergies
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.medication import Change, allergens_named
from app.domain.medication_order import Prescription, problems, tidied
from app.domain.words import say
from app.services import facts, guard
from app.services.medication import check_goes_on, checked_words


@dataclass(frozen=True, slots=True)
class Prescribed:
    """An order was written."""

    request_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """An order was held, resumed or stopped."""

    request_id: uuid.UUID
    changed: frozenset[str]


def prescribe(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    what: Prescription,
    allergy_reason: str = "",
) -> Prescribed:
    """Write an order.

    Refused: what cannot be read, a stay that is over, and a drug that bears the name of a recorded
    allergy, unless the doctor says why (a comparison of names, nothing more).
    """
    with store.write(intent="prescribe", by=by) as tx:
        stay = _stay(tx, encounter_id)
        if found := problems(what, now=tx.now):
            raise UserError(next(iter(found.values())), say("Mend it, then prescribe again."))
        matched = allergens_named(what.drug, allergens=_allergens(tx, stay.patient_id))
        if matched and not allergy_reason.strip():
            raise UserError(
                say("An allergy to {names} is recorded", names=", ".join(matched)),
                say("Choose another drug, or say why this one is given in spite of it."),
            )
        row = MedicationRequest(
            encounter_id=stay.id,
            patient_id=stay.patient_id,
            allergy_reason=checked_words(allergy_reason) if matched else "",
            prescribed_at=tx.now,
            prescriber_id=by.user_id,
            prescriber_name=by.name,
            **tidied(what),
        )
        tx.add(row)
        tx.concerns(stay.patient_id, encounter=str(stay.id), request=str(row.id))
        return Prescribed(row.id, tx.changed())


def stop_order(store: Store, *, by: Actor, request_id: uuid.UUID, reason: str) -> OrderChanged:
    """Stop an order for good. Refused: no reason, and one that is stopped already."""
    with store.write(intent="stop_order", by=by) as tx:
        return _change(tx, request_id, Change.STOPPED, reason=reason)


def hold_order(store: Store, *, by: Actor, request_id: uuid.UUID, reason: str) -> OrderChanged:
    """Let no dose be due until it is resumed. Refused: no reason, and one that is held already."""
    with store.write(intent="hold_order", by=by) as tx:
        return _change(tx, request_id, Change.HELD, reason=reason)


def resume_order(store: Store, *, by: Actor, request_id: uuid.UUID) -> OrderChanged:
    """Go on with an order that was held."""
    with store.write(intent="resume_order", by=by) as tx:
        return _change(tx, request_id, Change.RESUMED, reason="")


def _change(tx: Tx, request_id: uuid.UUID, kind: Change, *, reason: str) -> OrderChanged:
    row = tx.session.get_one(MedicationRequest, request_id)
    _stay(tx, row.encounter_id)
    order = queries.order_of(tx.session, request_id)
    if order.stopped is not None:
        raise UserError(
            say("{drug} has been stopped already", drug=order.name),
            say("Prescribe it anew if it is wanted again."),
        )
    if (kind is Change.HELD) == (order.held is not None) and kind is not Change.STOPPED:
        raise UserError(
            say("{drug} is held already", drug=order.name)
            if kind is Change.HELD
            else say("{drug} is not held", drug=order.name),
            say("There is nothing to do."),
        )
    if kind is not Change.RESUMED and not reason.strip():
        raise UserError(say("A reason is needed"), say("Say in a few words why."))
    tx.add(
        MedicationChange(
            request_id=request_id,
            encounter_id=row.encounter_id,
            patient_id=row.patient_id,
            kind=kind.value,
            at=tx.now,
            reason=checked_words(reason),
            changed_by=tx.by.user_id,
            changed_by_name=tx.by.name,
        )
    )
    tx.concerns(row.patient_id, encounter=str(row.encounter_id), request=str(request_id))
    return OrderChanged(request_id, tx.changed())


def _stay(tx: Tx, encounter_id: uuid.UUID) -> Encounter:
    """Return a stay that goes on, in which this person may prescribe."""
    stay = tx.session.get_one(Encounter, encounter_id)
    about = facts.of_stay(tx.session, stay, by=tx.by, now=tx.now)
    guard.require(tx.by, "prescribe", replace(about, open=True))
    check_goes_on(tx, stay)
    return stay


def _allergens(tx: Tx, patient_id: uuid.UUID) -> tuple[str, ...]:
    known = allergies(tx.session, [patient_id]).get(patient_id, ())
    return tuple(a.substance for a in known)
