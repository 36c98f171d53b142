"""The people around a patient, and consents."""

import datetime as dt
import uuid
from typing import ClassVar

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced


class PatientContact(Synced):
    """Somebody to call; `relation` is HL7 table 0063. One who is no longer is `ended`."""

    __tablename__ = "patient_contact"
    __needs__ = frozenset({"register_patient", "update_patient"})
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {"who": ("name", "relation")}

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    name: Mapped[str] = mapped_column(String(120))
    relation: Mapped[str] = mapped_column(String(8))
    phone: Mapped[str] = mapped_column(String(40), default="")
    is_next_of_kin: Mapped[bool] = mapped_column(default=False)
    ended: Mapped[bool] = mapped_column(default=False)


class PatientRelation(Synced):
    """A patient who is another patient's relative, as a newborn of its mother (HL7 0063 MTH)."""

    __tablename__ = "patient_relation"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"register_patient", "update_patient"})

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    other_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    kind: Mapped[str] = mapped_column(String(8))  # what the other one is to the patient
    birth_order: Mapped[int | None]  # 1, 2 … of several children of one birth


class PatientConsent(Synced):
    """An answer of a patient; the latest of a kind counts."""

    __tablename__ = "patient_consent"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"register_patient", "update_patient"})

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    kind: Mapped[str] = mapped_column(String(20))
    given: Mapped[bool]
    decided_at: Mapped[dt.datetime]
    taken_by: Mapped[uuid.UUID]
    taken_by_name: Mapped[str] = mapped_column(String(120))
