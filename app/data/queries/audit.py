"""Reads the audit log in pages, newest first, with the names of now."""

import datetime as dt
import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from app.data.models.audit import AuditEntry
from app.data.models.control import Device
from app.data.models.people import UserAccount, WardAssignment
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.queries import movements
from app.data.queries.merged import ids_of
from app.domain.actor import Role
from app.domain.adt import stretches
from app.domain.assignments import Kind
from app.domain.audit import BREAK_GLASS, AuditView, Sign, act
from app.domain.names import shown_name
from app.domain.search import fold

_BY_WARD = frozenset({Role.NURSE, Role.WARD_MANAGER, Role.DOCTOR})  # who work for wards' patients
_PLANNED = dt.timedelta(days=7)  # a shift so near means that this person's shifts are planned
_HANDOVER = dt.timedelta(minutes=30)
_NO_PERSON = {"system": "This workstation", "it_admin": "IT at the command line"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries; what is none is not asked for."""

    patient_id: uuid.UUID | None = None
    since: dt.datetime | None = None
    until: dt.datetime | None = None
    actions: frozenset[str] | None = None
    outcome: str | None = None
    about_patients: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last entry of a page; the next page begins behind it."""

    at: dt.datetime
    seq: int


def page(
    session: Session, wanted: Wanted, *, after: Cursor | None, limit: int, newest_first: bool = True
) -> tuple[AuditView, ...]:
    """Return the entries that are wanted, from behind a cursor on, with their signs."""
    statement = _filtered(session, select(AuditEntry), wanted)
    at, seq = AuditEntry.at, AuditEntry.seq
    if newest_first:
        if after is not None:
            statement = statement.where(or_(at < after.at, and_(at == after.at, seq < after.seq)))
        statement = statement.order_by(at.desc(), seq.desc())
    else:
        if after is not None:
            statement = statement.where(or_(at > after.at, and_(at == after.at, seq > after.seq)))
        statement = statement.order_by(at, seq)
    entries = session.scalars(statement.limit(limit)).all()
    return _views(session, entries)


def _filtered(
    session: Session, statement: Select[AuditEntry], wanted: Wanted
) -> Select[AuditEntry]:
    if wanted.patient_id is not None:
        # of every record of the person: what was done to a merged one was done to them
        ids = ids_of(session, wanted.patient_id)
        statement = statement.where(AuditEntry.patient_id.in_(ids))
    if wanted.about_patients:
        statement = statement.where(AuditEntry.patient_id.is_not(None))
    if wanted.since is not None:
        statement = statement.where(AuditEntry.at >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(AuditEntry.at < wanted.until)
    if wanted.actions is not None:
        statement = statement.where(AuditEntry.action.in_(wanted.actions))
    if wanted.outcome is not None:
        statement = statement.where(AuditEntry.outcome == wanted.outcome)
    return statement


def _views(session: Session, entries: Sequence[AuditEntry]) -> tuple[AuditView, ...]:
    user_ids = {e.user_id for e in entries}
    patient_ids = {e.patient_id for e in entries if e.patient_id}
    users, patients = _people(session, user_ids, patient_ids)
    stays = _stays(session, patient_ids)
    devices = {d.id: d.name for d in session.scalars(select(Device))}
    shifts = _shifts(session, entries, user_ids)
    return tuple(
        _view(
            entry,
            users.get(entry.user_id),
            patients.get(entry.patient_id) if entry.patient_id else None,
            stays.get(entry.patient_id, []) if entry.patient_id else [],
            shifts.get(entry.user_id, []),
            devices,
        )
        for entry in entries
    )


@dataclass(frozen=True, slots=True)
class _Stay:
    ward: str
    from_at: dt.datetime
    until_at: dt.datetime | None


def _stays(session: Session, ids: set[uuid.UUID]) -> dict[uuid.UUID, list[_Stay]]:
    """Return where each patient lay and when."""
    stays = select(Encounter.id, Encounter.patient_id).where(Encounter.patient_id.in_(ids))
    owners = dict(session.execute(stays).all())
    codes = dict(session.execute(select(Ward.id, Ward.code)).all())
    found: dict[uuid.UUID, list[_Stay]] = {}
    for encounter_id, told in movements.events(session, list(owners)).items():
        found.setdefault(owners[encounter_id], []).extend(
            _Stay(codes[s.ward_id], s.since, s.to) for s in stretches(told) if s.ward_id in codes
        )
    return found


def _shifts(
    session: Session, entries: Sequence[AuditEntry], ids: set[uuid.UUID]
) -> dict[uuid.UUID, list[WardAssignment]]:
    """Return the wards that people had for a time, round about these entries, by person."""
    if not entries:
        return {}
    times = [entry.at for entry in entries]
    rows = session.scalars(
        select(WardAssignment).where(
            WardAssignment.user_id.in_(ids),
            WardAssignment.until_at > min(times) - _PLANNED,
            WardAssignment.from_at < max(times) + _PLANNED,
        )
    )
    found: dict[uuid.UUID, list[WardAssignment]] = {}
    for row in rows:
        found.setdefault(row.user_id, []).append(row)
    return found


def _view(
    entry: AuditEntry,
    user: UserAccount | None,
    patient: Patient | None,
    stays: list[_Stay],
    shifts: list[WardAssignment],
    devices: dict[uuid.UUID, str],
) -> AuditView:
    category = json.loads(entry.detail).get("category") or act(entry.action).category
    return AuditView(
        id=entry.id,
        seq=entry.seq,
        at=entry.at,
        device_id=entry.origin_device,
        device_name=devices.get(entry.origin_device, "another workstation"),
        user_id=entry.user_id,
        user_name=_person(user, entry.role),
        role=entry.role,
        session_id=entry.session_id,
        action=entry.action,
        category=str(category),
        outcome=entry.outcome,
        patient_id=entry.patient_id,
        patient_name=_patient(patient),
        mrn=patient.mrn if patient else "",
        ward=", ".join(_wards_then(entry.at, stays)),
        detail=entry.detail,
        signs=_signs(entry, user, patient, stays, shifts),
    )


def _person(user: UserAccount | None, role: str) -> str:
    return user.name if user else _NO_PERSON.get(role, "Not known here")


def _patient(patient: Patient | None) -> str:
    return shown_name(patient.family_name, patient.given_name) if patient else ""


def named(session: Session, entries: Sequence[AuditView]) -> tuple[AuditView, ...]:
    """Return entries that came without names with those that this workstation knows."""
    users, patients = _people(
        session, {e.user_id for e in entries}, {e.patient_id for e in entries if e.patient_id}
    )
    return tuple(
        replace(
            entry,
            user_name=_person(users.get(entry.user_id), entry.role),
            patient_name=_patient(patient),
            mrn=patient.mrn if patient else "",
        )
        for entry in entries
        for patient in [patients.get(entry.patient_id) if entry.patient_id else None]
    )


def _people(
    session: Session, user_ids: set[uuid.UUID], patient_ids: set[uuid.UUID]
) -> tuple[dict[uuid.UUID, UserAccount], dict[uuid.UUID, Patient]]:
    users = session.scalars(select(UserAccount).where(UserAccount.id.in_(user_ids)))
    patients = session.scalars(select(Patient).where(Patient.id.in_(patient_ids)))
    return {u.id: u for u in users}, {p.id: p for p in patients}


def _signs(
    entry: AuditEntry,
    user: UserAccount | None,
    patient: Patient | None,
    stays: list[_Stay],
    shifts: list[WardAssignment],
) -> tuple[Sign, ...]:
    found = []
    if entry.action in BREAK_GLASS:
        found.append(Sign.BREAK_GLASS)
    if entry.outcome == "refused":
        found.append(Sign.REFUSED)
    if user is not None and patient is not None:
        if fold(patient.family_name) in fold(user.name).split():
            found.append(Sign.SAME_NAME)
        wards = _wards_then(entry.at, stays)  # who lies nowhere is everybody's
        held = {*user.wards, *(s.ward for s in shifts if _covers(s, entry.at))}
        if entry.role in _BY_WARD and wards and not set(wards) & held:
            found.append(Sign.NO_CARE)
        if _is_off_shift(entry.at, shifts):
            found.append(Sign.OFF_SHIFT)
    return tuple(found)


def _is_off_shift(at: dt.datetime, shifts: list[WardAssignment]) -> bool:
    """Whether a person whose shifts are planned these days acted outside every one of them.

    Nothing is said of people without planned shifts, nor of half an hour before and after one.
    """
    is_planned = any(
        s.kind == Kind.SHIFT and s.from_at - _PLANNED < at < s.until_at + _PLANNED for s in shifts
    )
    return is_planned and not any(_covers(s, at, by=_HANDOVER) for s in shifts)


def _covers(shift: WardAssignment, at: dt.datetime, *, by: dt.timedelta = dt.timedelta()) -> bool:
    return shift.from_at - by <= at < shift.until_at + by


def _wards_then(at: dt.datetime, stays: list[_Stay]) -> list[str]:
    """Return the wards that a patient lay on at a time: one, unless two stays overlap."""
    then = (s for s in stays if s.from_at <= at and (s.until_at is None or at <= s.until_at))
    return sorted({s.ward for s in then})
