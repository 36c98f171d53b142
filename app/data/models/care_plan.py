"""What was decided about the care of a stay, a row each; the stay itself holds what stands."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced


class CarePlanChange(Synced):
    """One part of the plan decided anew: by whom, and who wrote it down."""

    __tablename__ = "care_plan_change"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"change_care_plan"})

    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED")
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    part: Mapped[str] = mapped_column(String(20))  # domain/care_plan.py, Part
    before: Mapped[str] = mapped_column(String(120), default="")  # as the stay's row had it
    after: Mapped[str] = mapped_column(String(120), default="")
    clinician: Mapped[str] = mapped_column(String(120), default="")  # who decided, by name
    reason: Mapped[str] = mapped_column(String(200), default="")
    recorded_at: Mapped[dt.datetime]
    recorded_by: Mapped[uuid.UUID]
    recorded_by_name: Mapped[str] = mapped_column(String(120))


Index("ix_care_plan_change_encounter", CarePlanChange.encounter_id, CarePlanChange.recorded_at)
