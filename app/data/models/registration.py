"""Patients, their names, photographs, identifiers, allergies and insurance."""

import datetime as dt
import uuid
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Sync, Synced
from app.data.sealed import Sealed, sealed_column, token_column
from app.domain.registration import is_national


class Patient(Synced):
    """A person in our care. Sex is HL7 table 0001's M, F, O or U."""

    __tablename__ = "patient"
    __needs__ = frozenset(
        {"import_patients", "manage_sensitive", "register_patient", "update_patient"}
    )
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {
        "identity": ("family_name", "given_name", "birth_date", "birth_estimated", "sex"),
        "address": ("address", "postcode", "city", "district", "region", "country"),
        "language": ("language", "interpreter_needed"),
        "allergies": ("allergy_state", "allergies_checked_at"),
        "national_id": ("national_id", "national_id_token"),
    }
    __clash__: ClassVar[frozenset[str]] = frozenset(
        {"identity", "national_id", "mrn", "allergies", "protection"}
    )

    mrn: Mapped[str] = mapped_column(String(24), unique=True)  # medical record number
    family_name: Mapped[str] = mapped_column(String(120))
    given_name: Mapped[str] = mapped_column(String(120), default="")
    title: Mapped[str] = mapped_column(String(20), default="")
    birth_date: Mapped[dt.date | None]  # none: Not Known
    birth_estimated: Mapped[bool] = mapped_column(default=False)
    sex: Mapped[str] = mapped_column(String(1), default="U")
    national_id_cell: Mapped[str] = sealed_column("national_id")
    national_id_token: Mapped[str | None] = token_column()
    national_id = Sealed(token=True)
    phone: Mapped[str] = mapped_column(String(40), default="")
    address: Mapped[str] = mapped_column(String(200), default="")
    postcode: Mapped[str] = mapped_column(String(20), default="")
    city: Mapped[str] = mapped_column(String(80), default="")
    district: Mapped[str] = mapped_column(String(80), default="", server_default="")
    region: Mapped[str] = mapped_column(String(80), default="", server_default="")
    # ISO 3166-1, two letters; empty: the hospital's own.
    country: Mapped[str] = mapped_column(String(2), default="", server_default="")
    language: Mapped[str] = mapped_column(String(40), default="")
    interpreter_needed: Mapped[bool] = mapped_column(default=False, server_default="0")
    next_of_kin: Mapped[str] = mapped_column(String(200), default="")
    allergy_state: Mapped[str] = mapped_column(String(10), default="not_asked")
    # not_asked, none_known or known: three different things
    allergies_checked_at: Mapped[dt.datetime | None]
    deceased_at: Mapped[dt.datetime | None]
    # Why the chart is open to its ward's staff alone: vip, staff or family (of staff); none: it is
    # not protected.
    protection: Mapped[str | None] = mapped_column(String(10))


class PatientAlias(Synced):
    """A name that a patient had here and has no more, as an unknown one's; search finds it."""

    __tablename__ = "patient_alias"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"register_patient", "update_patient"})

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    family_name: Mapped[str] = mapped_column(String(120))
    given_name: Mapped[str] = mapped_column(String(120), default="")
    until: Mapped[dt.datetime]


class PatientPhoto(Synced):
    """A patient's photograph; the latest counts, an empty one takes it away. No list loads it."""

    __tablename__ = "patient_photo"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"register_patient", "update_patient"})

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    jpeg: Mapped[str] = mapped_column(Text)  # base64, as it travels; at most 40 kB of picture
    taken_at: Mapped[dt.datetime]
    taken_by: Mapped[uuid.UUID]
    taken_by_name: Mapped[str] = mapped_column(String(120))


class NumberTypeOfSite(Synced):
    """The hospital's own word on an authority's numbers: HL7 table 0203's kind, check, length."""

    __tablename__ = "number_type"
    __needs__ = frozenset({"manage_users"})

    authority: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(20), default="")
    scheme: Mapped[str] = mapped_column(String(20), default="")  # of its check digit
    least: Mapped[int] = mapped_column(default=1)
    most: Mapped[int] = mapped_column(default=40)
    ended: Mapped[bool] = mapped_column(default=False)


class PatientIdentifier(Synced):
    """An identifier another system knows the patient by (HL7 PID-3, with its authority)."""

    __tablename__ = "patient_identifier"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"import_patients", "register_patient", "update_patient"})

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED")
    )
    authority: Mapped[str] = mapped_column(String(200))  # PID-3.4, assigning authority
    kind: Mapped[str] = mapped_column(String(20), default="")  # PID-3.5, HL7 table 0203
    value_cell: Mapped[str] = sealed_column("value")  # in the clear unless it is a national one
    value_token: Mapped[str | None] = token_column()
    value = Sealed(token=True, when=lambda row: is_national(row.kind or "", row.authority))


Index("ix_patient_identifier_value", PatientIdentifier.value_cell, PatientIdentifier.authority)
Index("ix_patient_identifier_patient_id", PatientIdentifier.patient_id)


class Allergy(Synced):
    """One allergy as it was stated; a correction is a new row that names the old one."""

    __tablename__ = "allergy"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"register_patient", "update_patient"})

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    substance: Mapped[str] = mapped_column(String(120))
    reaction: Mapped[str] = mapped_column(String(120), default="")
    severity: Mapped[str] = mapped_column(
        String(12), default=""
    )  # mild, moderate, severe or unknown
    recorded_at: Mapped[dt.datetime]
    corrects_id: Mapped[uuid.UUID | None]
    entered_in_error: Mapped[bool] = mapped_column(default=False)


class Coverage(Synced):
    """An insurance that pays a part of a patient's bills."""

    __tablename__ = "coverage"
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {
        "policy_number": ("policy_number", "policy_number_token"),
    }
    __needs__ = frozenset({"capture_charge", "register_patient", "update_patient"})
    __clash__: ClassVar[frozenset[str]] = frozenset({"policy_number", "share_basis_points"})

    patient_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("patient.id", deferrable=True, initially="DEFERRED"), index=True
    )
    payer_name: Mapped[str] = mapped_column(String(120))
    policy_number_cell: Mapped[str] = sealed_column("policy_number")
    policy_number_token: Mapped[str | None] = token_column()
    policy_number = Sealed(token=True)
    share_basis_points: Mapped[int]  # of covered charges, 10,000 = all
    rank: Mapped[int] = mapped_column(default=1)  # 1 pays first
    valid_from: Mapped[dt.date | None]
    valid_to: Mapped[dt.date | None]
