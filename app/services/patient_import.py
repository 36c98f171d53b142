"""Taking in a table of patients: rows that are right, in commands of many; the rest is reported."""

import csv
import hashlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.identity import PatientImport, PatientImportRemark
from app.data.models.registration import Patient, PatientIdentifier
from app.data.queries import merged, patients
from app.data.sealed import open_rows
from app.data.store import Store, Tx
from app.domain import duplicates, patient_table
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.patient_table import Order, Row, Table, UnreadableTableError
from app.domain.registration import Allergies
from app.domain.search import fold
from app.services import facts, guard
from app.services.registration import add_patient, local_date

REFUSED, KNOWN, PERHAPS = "refused", "known", "perhaps"
BATCH = 100  # rows in one command
_NEAR = 150  # records that a row is compared with


@dataclass(frozen=True, slots=True)
class Remark:
    """What the report says of a line; `field` is empty where the row as a whole is meant."""

    line: int
    outcome: str  # refused, known or perhaps
    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class Options:
    """What the person says about the file."""

    order: Order = ""
    authority: str = "IMPORT"
    add_known: bool = False  # also those who are almost certainly here already
    resume: bool = False


@dataclass(frozen=True, slots=True)
class PatientsImported:
    """What became of a file; with a dry run what would."""

    rows: int
    added: int
    refused: int
    known: int
    perhaps: int
    left_out: tuple[str, ...]  # columns that nobody knows
    encoding: str
    remarks: tuple[Remark, ...]
    changed: frozenset[str]


def import_patients(
    store: Store, *, by: Actor, data: bytes, table: Table, options: Options
) -> PatientsImported:
    """Take in the rows of a table that are right, and remember how far; a stop loses nothing.

    Who is almost certainly here already is not added again. Rows and progress commit together, so
    that `resume` goes on behind the last row that is in. Raises UserError for a file that was taken
    in before, or was begun and is not resumed.
    """
    _require(store, by)
    digest = hashlib.sha256(data).hexdigest()
    after = _begin(store, digest, resume=options.resume)
    changed: frozenset[str] = frozenset()
    coming = iter(_rows(store, table, options, after=after))
    while rows := list(islice(coming, BATCH)):
        judged = _judge(store, rows, options)
        with store.write(intent="import_patients", by=by) as tx:
            _take(tx, judged, digest=digest)
            changed |= tx.changed()
    with store.local() as session:
        session.get_one(PatientImport, digest).ended = True
    return _told(store, digest, table, changed)


def try_import(store: Store, *, by: Actor, table: Table, options: Options) -> PatientsImported:
    """Return what an import would do, and write nothing."""
    _require(store, by)
    remarks: list[Remark] = []
    added = total = 0
    coming = iter(_rows(store, table, options, after=0))
    while rows := list(islice(coming, BATCH)):
        judged = _judge(store, rows, options)
        total += len(judged)
        added += sum(_is_added(said) for _, said in judged)
        remarks += [remark for _, said in judged for remark in said]
    return _sum(table, remarks, rows=total, added=added, changed=frozenset())


def open_table(data: bytes, *, named: dict[str, str]) -> Table:
    """Read the head of a file. Raises UserError that says which columns there must be."""
    try:
        return patient_table.read_table(data, named=named)
    except UnreadableTableError as error:
        raise UserError(
            str(error), "The first line names the columns, as: Family name,Given name,Born,Gender."
        ) from error


def report_text(remarks: Iterable[Remark]) -> str:
    """Return the report as a table for a spreadsheet; no cell of it can be a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(("line", "outcome", "field", "reason"))
    for r in remarks:
        cells = (r.outcome, r.field, r.reason)
        writer.writerow((r.line, *(patient_table.safe_cell(c) for c in cells)))
    return out.getvalue()


def _require(store: Store, by: Actor) -> None:
    with store.read() as session:
        about = facts.of_system(session, by=by, now=store.clock.now())
    guard.require(by, "import_patients", about)


def _begin(store: Store, digest: str, *, resume: bool) -> int:
    """Return the line behind which to go on."""
    with store.local() as session:
        begun = session.get(PatientImport, digest)
        if begun is None:
            session.add(PatientImport(digest=digest, line=0))
            return 0
        if begun.ended:
            raise UserError(
                "This file was taken in already",
                f"{begun.added} patients came from it. A corrected file is another one.",
            )
        if not resume:
            raise UserError(
                f"This file was begun before and stopped behind line {begun.line}",
                "Go on with --resume.",
            )
        return begun.line


def _rows(store: Store, table: Table, options: Options, *, after: int) -> Iterable[Row]:
    with store.read() as session:
        label = patients.national_id_label(session)
    return patient_table.rows(
        table,
        label=label,
        today=local_date(store.clock.now()),
        order=options.order,
        authority=options.authority,
        after=after,
    )


def _judge(store: Store, rows: Sequence[Row], options: Options) -> list[tuple[Row, list[Remark]]]:
    """Return each row with what is said of it, compared with who is here and the rows before."""
    judged: list[tuple[Row, list[Remark]]] = []
    with store.read() as session:
        for row in rows:
            before = [r for r, said in judged if _is_added(said)]
            said = _refusals(row) or _alike(session, row, before, options)
            judged.append((row, said))
    return judged


def _is_added(said: Sequence[Remark]) -> bool:
    return not any(r.outcome in {REFUSED, KNOWN} for r in said)


def _take(tx: Tx, judged: Sequence[tuple[Row, list[Remark]]], *, digest: str) -> None:
    progress = tx.session.get_one(PatientImport, digest)
    for row, said in judged:
        tx.session.add_all(
            PatientImportRemark(
                digest=digest, line=r.line, position=n, outcome=r.outcome, field=r.field,
                reason=r.reason[:200],
            )
            for n, r in enumerate(said)
        )  # fmt: skip
        if _is_added(said):
            patient = add_patient(tx, details=row.details, allergies=Allergies())
            if (known := row.identifier) is not None:  # nobody has it: `_judge` has looked
                tx.session.add(
                    PatientIdentifier(
                        patient_id=patient.id, value=known.value, authority=known.authority,
                        kind=known.kind,
                    )
                )  # fmt: skip
            progress.added += 1
        progress.line = row.line
    tx.patient_id = None  # one entry about many: how many, never who
    tx.detail |= {"file": digest[:12], "until_line": progress.line, "added": progress.added}


def _refusals(row: Row) -> list[Remark]:
    return [Remark(row.line, REFUSED, p.field, p.reason) for p in row.problems]


def _alike(session: Session, row: Row, before: Sequence[Row], options: Options) -> list[Remark]:
    """Return who a row may be here already, or further up in the file; the likest alone."""
    if row.identifier is not None:
        number, authority = row.identifier.value, row.identifier.authority
        for i in patients.by_identifier(session, value=number, authority=authority):
            mrn = session.get_one(Patient, i).mrn
            return [Remark(row.line, KNOWN, "identifier", f"{mrn} has this number")]
        for other in (r for r in before if r.identifier == row.identifier):
            return [Remark(row.line, KNOWN, "identifier", f"Line {other.line} has this number")]
    near = patients.worth_comparing(session, row.details, most=_NEAR)
    ends = {merged.survivor_of(session, i) for i in near}
    found = session.scalars(select(Patient).where(Patient.id.in_(ends))).all() if ends else ()
    open_rows(found)
    scored = [(duplicates.compare(row.details, patients.details_of(p)).score, p.mrn) for p in found]
    scored += [
        (duplicates.compare(row.details, r.details).score, f"line {r.line}")
        for r in before
        if r.details.birth_date == row.details.birth_date
        or fold(r.details.family_name) == fold(row.details.family_name)
    ]
    score, who = max(scored, default=(0, ""))
    if score >= duplicates.LIKELY and not options.add_known:
        return [Remark(row.line, KNOWN, "", f"Very likely {who}, score {score}; not added")]
    if score >= duplicates.POSSIBLE:
        return [Remark(row.line, PERHAPS, "", f"Perhaps {who}, score {score}; added")]
    return []


def _told(store: Store, digest: str, table: Table, changed: frozenset[str]) -> PatientsImported:
    with store.read() as session:
        stored = session.scalars(
            select(PatientImportRemark)
            .where(PatientImportRemark.digest == digest)
            .order_by(PatientImportRemark.line, PatientImportRemark.position)
        )
        remarks = [Remark(r.line, r.outcome, r.field, r.reason) for r in stored]
        added = session.get_one(PatientImport, digest).added
    held = {r.line for r in remarks if r.outcome in {REFUSED, KNOWN}}
    return _sum(table, remarks, rows=added + len(held), added=added, changed=changed)


def _sum(
    table: Table, remarks: list[Remark], *, rows: int, added: int, changed: frozenset[str]
) -> PatientsImported:
    lines = {o: len({r.line for r in remarks if r.outcome == o}) for o in (REFUSED, KNOWN, PERHAPS)}
    return PatientsImported(
        rows=rows,
        added=added,
        refused=lines[REFUSED],
        known=lines[KNOWN],
        perhaps=lines[PERHAPS],
        left_out=table.left_out,
        encoding=table.encoding,
        remarks=tuple(remarks),
        changed=changed,
    )
