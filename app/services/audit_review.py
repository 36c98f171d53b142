"""Reading the audit log: who saw a patient, what is worth a second look, and the export."""

import datetime as dt
import enum
import json
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from app.data.models.registration import Patient
from app.data.queries import audit as queries
from app.data.queries import patients
from app.data.queries.audit import Cursor, Wanted
from app.data.store import Store
from app.domain import search
from app.domain.actor import Actor
from app.domain.audit import BREAK_GLASS, AuditView
from app.domain.dates import birth_words
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.words import say
from app.exchange.audit_event import audit_event
from app.services import audit_log, facts, guard

PAGE = 100
_CHUNK = 500
_MOST_SCANNED = 5_000  # entries looked at for one page of signs
_MOST_PATIENTS = 20


class Only(enum.StrEnum):
    """Which entries a reader wants."""

    EVERYTHING = "everything"
    PATIENTS = "patients"  # about a patient
    SIGNS = "signs"  # worth a second look
    GLASS = "glass"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LogPage:
    """A page of the log, newest first; `after` is where the next one begins, none at the end."""

    entries: tuple[AuditView, ...]
    after: Cursor | None
    scanned_until: dt.datetime | None  # how far back was looked; none: to the beginning


@dataclass(frozen=True, slots=True)
class PatientChoice:
    """A patient whose log may be asked for."""

    patient_id: uuid.UUID
    name: str
    born: str
    mrn: str


def read_log(
    store: Store,
    *,
    by: Actor,
    only: Only = Only.EVERYTHING,
    patient_id: uuid.UUID | None = None,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
    after: Cursor | None = None,
) -> LogPage:
    """Return one page of this workstation's log; that it was read is an entry too."""
    guard.require(by, "view_audit")
    audit_log.looked(
        store, by=by, action="view_audit", category="audit log", patient_id=patient_id, only=only
    )
    wanted = _wanted(only, Wanted(patient_id=patient_id, since=since, until=until))
    if only is not Only.SIGNS:
        with store.read() as session:
            rows = queries.page(session, wanted, after=after, limit=PAGE + 1)
        return LogPage(rows[:PAGE], _cursor(rows[PAGE - 1]) if len(rows) > PAGE else None, None)
    return _signs(store, wanted, after)


def _wanted(only: Only, wanted: Wanted) -> Wanted:
    match only:
        case Only.GLASS:
            return replace(wanted, actions=BREAK_GLASS)
        case Only.REFUSED:
            return replace(wanted, outcome="refused")
        case Only.PATIENTS | Only.SIGNS:
            return replace(wanted, about_patients=only is Only.PATIENTS)
        case Only.EVERYTHING:
            return wanted


def _signs(store: Store, wanted: Wanted, after: Cursor | None) -> LogPage:
    """Look through the log until a page of entries with signs is full, or for long enough."""
    kept: list[AuditView] = []
    scanned = 0
    while scanned < _MOST_SCANNED:
        with store.read() as session:
            rows = queries.page(session, wanted, after=after, limit=_CHUNK)
        for row in rows:
            after = _cursor(row)
            if row.signs:
                kept.append(row)
            if len(kept) == PAGE:
                return LogPage(tuple(kept), after, row.at)
        scanned += len(rows)
        if len(rows) < _CHUNK:
            return LogPage(tuple(kept), None, None)
    return LogPage(tuple(kept), after, after.at if after else None)


def _cursor(row: AuditView) -> Cursor:
    return Cursor(row.at, row.seq)


def patients_for_review(store: Store, *, by: Actor, text: str) -> tuple[PatientChoice, ...]:
    """Return the patients who answer a text, to choose whose log is asked for."""
    guard.require(by, "view_audit")
    terms = search.read_terms(text, today=store.clock.now().astimezone().date())
    with store.read() as session:
        found = patients.find(session, terms, most=_MOST_PATIENTS)
        known = patients.load(session, found)
    audit_log.searched(store, by=by, shown=len(known))
    return tuple(
        PatientChoice(
            k.patient_id,
            shown_name(k.details.family_name, k.details.given_name),
            birth_words(k.details.birth_date, estimated=k.details.birth_estimated),
            k.mrn,
        )
        for k in known
    )


def export(
    store: Store,
    *,
    by: Actor,
    mrn: str | None = None,
    patient_id: uuid.UUID | None = None,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
) -> Iterator[str]:
    """Yield FHIR R4 AuditEvents, one JSON object a line, oldest first; the export is recorded.

    Whoever holds the key of the database is not asked: it is theirs to read anyway, and on record.
    Raises UserError for a patient who is not here, before anything is yielded.
    """
    if not by.holds_key:
        guard.require(by, "export_audit", facts.here(store, by=by))
    if mrn is not None:
        with store.read() as session:
            patient_id = session.scalar(select(Patient.id).where(Patient.mrn == mrn))
        if patient_id is None:
            raise UserError(
                say("There is no patient {mrn}", mrn=mrn), say("Search: wardlight patient find")
            )
    with store.write(intent="export_audit", by=by) as tx:
        tx.patient_id = patient_id
        tx.detail |= {"category": "audit log", "format": "FHIR R4 AuditEvent"}
    return _lines(store, Wanted(patient_id=patient_id, since=since, until=until))


def _lines(store: Store, wanted: Wanted) -> Iterator[str]:
    after: Cursor | None = None
    while True:
        with store.read() as session:
            rows = queries.page(session, wanted, after=after, limit=_CHUNK, newest_first=False)
        for row in rows:
            yield json.dumps(audit_event(row), ensure_ascii=False)
        if len(rows) < _CHUNK:
            return
        after = _cursor(rows[-1])


@dataclass(frozen=True, slots=True)
class AuditExported:
    """A file of the log."""

    path: Path
    entries: int


def export_to(
    store: Store,
    *,
    by: Actor,
    path: Path,
    patient_id: uuid.UUID | None = None,
    since: dt.datetime | None = None,
) -> AuditExported:
    """Write an export to a file of its owner's alone, in place of an older one of that name.

    Raises UserError where the file cannot be written; what fails leaves the older one.
    """
    return write_over(path, export(store, by=by, patient_id=patient_id, since=since))


def write_over(path: Path, lines: Iterator[str]) -> AuditExported:
    """Write lines in place of an older file; raises UserError where that cannot be."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        count = write_new(part, lines)
        part.replace(path)
    except OSError as error:
        raise UserError(
            say("{file} cannot be written", file=path.name), say("Choose another folder.")
        ) from error
    return AuditExported(path, count)


def write_new(path: Path, lines: Iterator[str]) -> int:
    """Write lines to a new file of its owner's alone; what fails leaves no file. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    count = 0
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            for line in lines:
                file.write(f"{line}\n")
                count += 1
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return count
