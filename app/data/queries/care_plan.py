"""The care plan of a stay, and how it came to be, as frozen views."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.care_plan import CarePlanChange
from app.data.models.ward import Encounter
from app.domain.care_plan import CarePlan, PlanChangeView


def plan_of(stay: Encounter) -> CarePlan:
    """Return what stands for a stay."""
    return CarePlan(
        observe_every_min=stay.observe_every_min,
        isolation=stay.isolation,
        spo2_scale=stay.spo2_scale,
        consultant=stay.consultant,
        resuscitation=stay.resuscitation,
    )


def changes(session: Session, encounter_id: uuid.UUID) -> tuple[PlanChangeView, ...]:
    """Return the decisions of a stay, oldest first."""
    rows = session.scalars(
        select(CarePlanChange)
        .where(CarePlanChange.encounter_id == encounter_id)
        .order_by(CarePlanChange.recorded_at, CarePlanChange.id)
    )
    return tuple(
        PlanChangeView(
            part=row.part,
            before=row.before,
            after=row.after,
            clinician=row.clinician,
            reason=row.reason,
            recorded_at=row.recorded_at,
            recorded_by_name=row.recorded_by_name,
        )
        for row in rows
    )
