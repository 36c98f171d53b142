"""Observations as they were taken; nothing here is ever changed."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced


class ObservationSet(Synced):
    """One set of vital signs taken together (units in the names; LOINC codes in domain/vitals)."""

    __tablename__ = "observation_set"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"record_observations"})

    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED")
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    taken_at: Mapped[dt.datetime]
    recorded_by: Mapped[uuid.UUID]
    recorded_by_name: Mapped[str] = mapped_column(String(120))
    respiration_per_min: Mapped[int | None]
    spo2_percent: Mapped[int | None]
    spo2_scale: Mapped[int] = mapped_column(default=1)
    oxygen_tenths_l_per_min: Mapped[int | None]  # 0 is air; none is not taken
    systolic_mmhg: Mapped[int | None]
    diastolic_mmhg: Mapped[int | None]
    pulse_per_min: Mapped[int | None]
    consciousness: Mapped[str | None] = mapped_column(String(1))  # A, C, V, P or U
    temperature_tenths_c: Mapped[int | None]
    news2_total: Mapped[int | None]  # none while the set is partial
    news2_single_three: Mapped[bool] = mapped_column(default=False)
    partial_reason: Mapped[str] = mapped_column(String(120), default="")
    corrects_id: Mapped[uuid.UUID | None]  # the set that this one replaces
    correction_reason: Mapped[str] = mapped_column(String(120), default="")


Index("ix_observation_set_encounter", ObservationSet.encounter_id, ObservationSet.taken_at)
