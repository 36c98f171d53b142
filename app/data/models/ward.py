"""The hospital's places, and who lies where."""

import datetime as dt
import uuid
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced


class Facility(Synced):
    """A hospital; its id is every row's `facility_id`."""

    __tablename__ = "facility"
    __needs__ = frozenset({"manage_users"})

    name: Mapped[str] = mapped_column(String(120))
    address: Mapped[str] = mapped_column(String(200), default="")
    tax_number: Mapped[str] = mapped_column(String(40), default="")
    currency: Mapped[str] = mapped_column(String(3))  # ISO 4217
    national_id_label: Mapped[str] = mapped_column(String(24), default="National id")
    # ISO 3166-1: how addresses are asked for; empty: in no country's order.
    country: Mapped[str] = mapped_column(String(2), default="", server_default="")
    demonstration: Mapped[bool] = mapped_column(default=False)  # made-up people only


class Ward(Synced):
    """A ward."""

    __tablename__ = "ward"
    __needs__ = frozenset({"manage_users"})

    code: Mapped[str] = mapped_column(String(12), index=True)
    name: Mapped[str] = mapped_column(String(80))
    specialty: Mapped[str] = mapped_column(String(60), default="")


class Bed(Synced):
    """A bed and whether it can be used; who lies in it is told by the encounters."""

    __tablename__ = "bed"
    __needs__ = frozenset(
        {"admit_patient", "discharge_patient", "manage_users", "transfer_patient"}
    )

    ward_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("ward.id", deferrable=True, initially="DEFERRED"), index=True
    )
    bay: Mapped[str] = mapped_column(String(40))  # "Bay A"
    bay_note: Mapped[str] = mapped_column(String(40), default="")  # "Women"
    label: Mapped[str] = mapped_column(String(12))  # "A3"
    state: Mapped[str] = mapped_column(String(10), default="ready")  # ready, cleaning or closed
    state_since: Mapped[dt.datetime | None]
    state_note: Mapped[str] = mapped_column(String(60), default="")  # why it is closed


class Encounter(Synced):
    """One stay or visit. `kind` is HL7 table 0004's E, I, O or D (day case is local)."""

    __tablename__ = "encounter"
    __scope__ = "ward_id"
    __needs__ = frozenset(
        {"admit_patient", "change_care_plan", "discharge_patient", "transfer_patient"}
    )
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {
        "place": ("ward_id", "bed_id"),
        "state": ("status", "discharged_at", "disposition"),
        "leave": ("leave_since", "leave_until"),
    }
    __clash__: ClassVar[frozenset[str]] = frozenset(
        {"place", "resuscitation", "spo2_scale", "state"}
    )

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    visit_number: Mapped[str] = mapped_column(String(24), unique=True)
    kind: Mapped[str] = mapped_column(String(1), default="I")
    status: Mapped[str] = mapped_column(String(12))  # planned, in_progress, finished, cancelled
    ward_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("ward.id", deferrable=True, initially="DEFERRED")
    )
    bed_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("bed.id", deferrable=True, initially="DEFERRED")
    )
    admitted_at: Mapped[dt.datetime]  # of a planned stay: when the patient is expected
    discharge_planned_at: Mapped[dt.datetime | None]
    leave_since: Mapped[dt.datetime | None]  # none: not on leave
    leave_until: Mapped[dt.datetime | None]  # when the patient is expected back
    discharged_at: Mapped[dt.datetime | None]
    disposition: Mapped[str] = mapped_column(String(40), default="")
    reason: Mapped[str] = mapped_column(String(200), default="")
    consultant: Mapped[str] = mapped_column(String(120), default="")
    isolation: Mapped[str] = mapped_column(String(20), default="")  # contact, droplet, airborne
    resuscitation: Mapped[str] = mapped_column(String(40), default="")  # empty: Not Known
    spo2_scale: Mapped[int] = mapped_column(default=1)  # NEWS2 SpO2 scale, 1 or 2
    observe_every_min: Mapped[int | None]  # at least so often; none: as NEWS2 asks


Index(
    "ix_encounter_ward_open",
    Encounter.ward_id,
    Encounter.bed_id,
    sqlite_where=text("status = 'in_progress'"),
)


class EncounterEvent(Synced):
    """One movement of a stay (app/domain/adt.py); `at` is when it happened."""

    __tablename__ = "encounter_event"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"admit_patient", "discharge_patient", "transfer_patient"})

    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED")
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED")
    )
    kind: Mapped[str] = mapped_column(String(20))
    at: Mapped[dt.datetime]
    recorded_at: Mapped[dt.datetime]
    ward_id: Mapped[uuid.UUID | None]
    bed_id: Mapped[uuid.UUID | None]
    reason: Mapped[str] = mapped_column(String(200), default="")
    disposition: Mapped[str] = mapped_column(String(40), default="")
    corrects_id: Mapped[uuid.UUID | None]  # the event that this one takes back or puts right


Index("ix_encounter_event_encounter", EncounterEvent.encounter_id, EncounterEvent.at)
Index("ix_encounter_event_bed", EncounterEvent.bed_id, EncounterEvent.at)
