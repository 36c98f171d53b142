"""Orders for medicines, what became of them, and each dose; nothing here is ever changed.

Named after FHIR's MedicationRequest and MedicationAdministration. The codes of the columns stand
in app/domain/medication.py.
"""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced


class MedicationRequest(Synced):
    """What was prescribed; it is stopped, held and resumed by `MedicationChange`s."""

    __tablename__ = "medication_request"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"prescribe"})

    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED")
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    drug: Mapped[str] = mapped_column(String(120))  # as it was written
    code_system: Mapped[str] = mapped_column(String(10), default="")  # rxnorm, atc or empty
    code: Mapped[str] = mapped_column(String(20), default="")
    dose: Mapped[str] = mapped_column(String(16))  # an exact decimal number
    unit: Mapped[str] = mapped_column(String(16))  # UCUM
    route: Mapped[str] = mapped_column(String(4))  # HL7 table 0162
    kind: Mapped[str] = mapped_column(String(10))  # once, regular, prn or infusion
    times: Mapped[str] = mapped_column(String(120), default="")  # "08:00 20:00", on the ward's wall
    interval_min: Mapped[int | None]  # instead of times: from start_at on; prn: the shortest
    max_in_24h: Mapped[str] = mapped_column(String(16), default="")  # decimal, in `unit`
    rate_per_h: Mapped[str] = mapped_column(String(16), default="")  # of an infusion, in `unit`
    indication: Mapped[str] = mapped_column(String(120), default="")  # when as required
    condition: Mapped[str] = mapped_column(String(120), default="")  # "after food"
    needs_witness: Mapped[bool] = mapped_column(default=False)
    start_at: Mapped[dt.datetime]
    end_at: Mapped[dt.datetime | None]  # the planned end
    allergy_reason: Mapped[str] = mapped_column(String(120), default="")  # in spite of an allergy
    prescribed_at: Mapped[dt.datetime]
    prescriber_id: Mapped[uuid.UUID]
    prescriber_name: Mapped[str] = mapped_column(String(120))


Index("ix_medication_request_encounter", MedicationRequest.encounter_id)


class MedicationChange(Synced):
    """One step in the life of an order: held, resumed or stopped."""

    __tablename__ = "medication_change"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"prescribe"})

    request_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("medication_request.id", deferrable=True, initially="DEFERRED"), index=True
    )
    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED")
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED")
    )
    kind: Mapped[str] = mapped_column(String(10))  # held, resumed or stopped
    at: Mapped[dt.datetime]
    reason: Mapped[str] = mapped_column(String(120), default="")
    changed_by: Mapped[uuid.UUID]
    changed_by_name: Mapped[str] = mapped_column(String(120))


Index("ix_medication_change_encounter", MedicationChange.encounter_id)


class MedicationAdministration(Synced):
    """A dose that was given or not, or the withdrawal of such an entry."""

    __tablename__ = "medication_administration"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"
    __needs__ = frozenset({"give_medication"})

    request_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("medication_request.id", deferrable=True, initially="DEFERRED"), index=True
    )
    encounter_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("encounter.id", deferrable=True, initially="DEFERRED")
    )
    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    scheduled_for: Mapped[dt.datetime | None]  # the planned dose; none when as required
    given_at: Mapped[dt.datetime]  # when it happened, or was found not to be possible
    status: Mapped[str] = mapped_column(String(12))  # given, not_given or in_error
    dose: Mapped[str] = mapped_column(String(16), default="")  # decimal, in the order's unit
    reason: Mapped[str] = mapped_column(String(16), default="")  # why not given, a code
    reason_text: Mapped[str] = mapped_column(String(120), default="")
    override_reason: Mapped[str] = mapped_column(String(120), default="")  # late, or over a limit
    patient_check: Mapped[str] = mapped_column(String(8), default="")  # band, or asked
    given_by: Mapped[uuid.UUID]
    given_by_name: Mapped[str] = mapped_column(String(120))
    witness_name: Mapped[str] = mapped_column(String(120), default="")  # as the giver named them
    corrects_id: Mapped[uuid.UUID | None]  # the entry that this one takes back


Index(
    "ix_medication_administration_encounter",
    MedicationAdministration.encounter_id,
    MedicationAdministration.given_at,
)
