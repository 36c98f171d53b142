"""The orders and doses of a stay, as frozen views."""

import datetime as dt
import uuid
from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data.models.decisions import Conflict, Decision
from app.data.models.medication import (
    MedicationAdministration,
    MedicationChange,
    MedicationRequest,
)
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.queries.banner import IN_PROGRESS, banner
from app.data.queries.charting import latest_sets
from app.data.queries.merged import ids_of
from app.domain.medication import (
    Administration,
    Change,
    ChangeView,
    Kind,
    Order,
    Reason,
    Status,
)
from app.domain.medication_chart import MedicationView
from app.domain.medication_plan import DAY, LOOK_BACK, DueDoses, doses, next_doses
from app.domain.news2 import standing_score

_SETS = 6


def medication(session: Session, encounter_id: uuid.UUID) -> MedicationView:
    """Return everything about the medicines of a stay; raises NoResultFound without one here."""
    stay = session.get_one(Encounter, encounter_id)
    entries = entries_of(session, [encounter_id]).get(encounter_id, ())
    sets = latest_sets(session, [encounter_id], count=_SETS).get(encounter_id, ())
    return MedicationView(
        banner=banner(session, stay.patient_id, encounter_id),
        encounter_id=encounter_id,
        orders=orders_of(session, [encounter_id]).get(encounter_id, ()),
        entries=entries,
        score=standing_score([s.score for s in sets]),
        is_open=stay.status == IN_PROGRESS,
        undecided=_undecided(session, [e.entry_id for e in entries]),
        bands=bands_of(session, stay.patient_id),
    )


def bands_of(session: Session, patient_id: uuid.UUID) -> frozenset[str]:
    """Return the numbers of a person's records: a wristband bears one of them."""
    records = ids_of(session, patient_id)
    return frozenset(session.scalars(select(Patient.mrn).where(Patient.id.in_(records))))


def orders_of(
    session: Session, encounter_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, tuple[Order, ...]]:
    """Return the orders of each stay in the order in which they were written."""
    steps: dict[uuid.UUID, list[ChangeView]] = {}
    for row in session.scalars(
        select(MedicationChange)
        .where(MedicationChange.encounter_id.in_(encounter_ids))
        .order_by(MedicationChange.at, MedicationChange.id)
    ):
        step = ChangeView(Change(row.kind), row.at, row.reason, row.changed_by_name)
        steps.setdefault(row.request_id, []).append(step)
    found: dict[uuid.UUID, list[Order]] = {}
    for order in session.scalars(
        select(MedicationRequest)
        .where(MedicationRequest.encounter_id.in_(encounter_ids))
        .order_by(MedicationRequest.prescribed_at, MedicationRequest.id)
    ):
        view = order_view(order, steps.get(order.id, ()))
        found.setdefault(order.encounter_id, []).append(view)
    return {stay: tuple(orders) for stay, orders in found.items()}


def order_view(row: MedicationRequest, steps: Sequence[ChangeView]) -> Order:
    """Return one row as a view."""
    return Order(
        request_id=row.id,
        drug=row.drug,
        dose=row.dose,
        unit=row.unit,
        route=row.route,
        kind=Kind(row.kind),
        start_at=row.start_at,
        times=tuple(dt.time.fromisoformat(t) for t in row.times.split()),
        interval_min=row.interval_min,
        max_in_24h=row.max_in_24h,
        rate_per_h=row.rate_per_h,
        indication=row.indication,
        condition=row.condition,
        needs_witness=row.needs_witness,
        end_at=row.end_at,
        allergy_reason=row.allergy_reason,
        code_system=row.code_system,
        code=row.code,
        prescriber_name=row.prescriber_name,
        prescribed_at=row.prescribed_at,
        changes=tuple(steps),
    )


def order_of(session: Session, request_id: uuid.UUID) -> Order:
    """Return one order with its steps; raises NoResultFound for one that is not here."""
    row = session.get_one(MedicationRequest, request_id)
    found = orders_of(session, [row.encounter_id])[row.encounter_id]
    return next(order for order in found if order.request_id == request_id)


def entries_of(
    session: Session,
    encounter_ids: Collection[uuid.UUID],
    *,
    since: dt.datetime | None = None,
) -> dict[uuid.UUID, tuple[Administration, ...]]:
    """Return what was written about doses in each stay, by time; also what was taken back."""
    wanted = select(MedicationAdministration).where(
        MedicationAdministration.encounter_id.in_(encounter_ids)
    )
    if since is not None:
        wanted = wanted.where(MedicationAdministration.given_at >= since)
    found: dict[uuid.UUID, list[Administration]] = {}
    backs: dict[uuid.UUID, Administration] = {}
    for row in session.scalars(
        wanted.order_by(MedicationAdministration.given_at, MedicationAdministration.id)
    ):
        view = _entry(row)
        if view.status is Status.IN_ERROR and row.corrects_id is not None:
            backs[row.corrects_id] = view
        else:
            found.setdefault(row.encounter_id, []).append(view)
    return {
        stay: tuple(replace(e, withdrawn=_standing(backs, e.entry_id)) for e in entries)
        for stay, entries in found.items()
    }


def _standing(backs: dict[uuid.UUID, Administration], entry_id: uuid.UUID) -> Administration | None:
    """Return what took an entry back, unless that was taken back itself."""
    back = backs.get(entry_id)
    return back if back is not None and _standing(backs, back.entry_id) is None else None


def _entry(row: MedicationAdministration) -> Administration:
    return Administration(
        entry_id=row.id,
        request_id=row.request_id,
        scheduled_for=row.scheduled_for,
        given_at=row.given_at,
        status=Status(row.status),
        dose=row.dose,
        reason=Reason(row.reason) if row.reason else None,
        reason_text=row.reason_text,
        override_reason=row.override_reason,
        by_name=row.given_by_name,
        witness_name=row.witness_name,
        patient_check=row.patient_check,
    )


def next_due(
    session: Session, encounter_ids: Collection[uuid.UUID], *, now: dt.datetime
) -> dict[uuid.UUID, DueDoses]:
    """Return the doses that come next in each stay; stays without any are not there."""
    orders = orders_of(session, encounter_ids)
    entries = entries_of(session, list(orders), since=now - 2 * LOOK_BACK) if orders else {}
    found = {
        stay: next_doses(
            dose
            for order in of_stay
            for dose in doses(
                order,
                [e for e in entries.get(stay, ()) if e.request_id == order.request_id],
                since=now - LOOK_BACK,
                until=now + DAY,
                now=now,
            )
        )
        for stay, of_stay in orders.items()
    }
    return {stay: due for stay, due in found.items() if due is not None}


def _undecided(session: Session, entry_ids: Collection[uuid.UUID]) -> frozenset[uuid.UUID]:
    """Return the entries that people have still to decide about."""
    steps = (
        select(Decision.about_id, func.count().label("n")).group_by(Decision.about_id).subquery()
    )
    rows = session.execute(
        select(Conflict.row_id, Conflict.other_id)
        .outerjoin(steps, steps.c.about_id == Conflict.id)
        .where(
            Conflict.kind == "double_dose",
            Conflict.row_id.in_(entry_ids),
            func.coalesce(steps.c.n, 0) % 2 == 0,
        )
    ).all()
    return frozenset(one for row in rows for one in row if one is not None)
