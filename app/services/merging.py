"""Two records of one person: what a merge would move, merging, and taking it back."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.data.base import synced_tables
from app.data.models.identity import PatientMerge, PatientNotDuplicate
from app.data.models.registration import Patient
from app.data.queries import merged, patients
from app.data.store import Store, Tx
from app.domain import duplicates
from app.domain.actor import Actor
from app.domain.dates import date_words, not_known
from app.domain.errors import UserError
from app.domain.merging import to_take_back
from app.domain.names import shown_name
from app.domain.words import say
from app.services import audit_log, facts, guard

# When a row of a table happened, where it has such a time.
_WHEN = {
    "encounter": "admitted_at",
    "observation_set": "taken_at",
    "medication_request": "prescribed_at",
    "medication_administration": "given_at",
    "charge_item": "service_date",
    "invoice": "issued_at",
    "payment": "paid_at",
    "allergy": "recorded_at",
}
# Movements and the plan come with their stay, signatures and changes with what they are of; the
# log of what was done is read for both anyway.
_NOT_COUNTED = frozenset(
    {"audit_entry", "care_plan_change", "encounter_event", "medication_change", "note_signature"}
)
# Who disagrees in one of these is probably somebody else.
_TELLING = frozenset({"family_name", "given_name", "birth_date", "sex", "national_id"})
_LONGEST_REASON = 200
TWO_PEOPLE = "Compared: two people"  # the reason of keeping apart, unless a better one is told


@dataclass(frozen=True, slots=True)
class Moved:
    """The rows of one kind that would be found through the other record; days where known."""

    table: str
    words: str
    count: int
    first: dt.date | None = None
    last: dt.date | None = None


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging would do; `refusal` says why it cannot be, else empty."""

    survivor: patients.Known
    merged: patients.Known
    likeness: duplicates.Likeness
    moved: tuple[Moved, ...]
    differs: tuple[str, ...]  # what is clearly another person's: has to be confirmed
    notes: tuple[str, ...]  # what to know and do afterwards
    refusal: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Merged:
    """Two records are one person now; `survivor_id` stands for both."""

    survivor_id: uuid.UUID
    merged_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Unmerged:
    """A record stands for itself again."""

    patient_id: uuid.UUID
    survivor_id: uuid.UUID
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Two records are known to be two people."""

    changed: frozenset[str]


def preview_merge(
    store: Store, *, by: Actor, survivor_id: uuid.UUID, merged_id: uuid.UUID
) -> MergePreview:
    """Return what merging one record into another would do, without doing it; audited."""
    now = store.clock.now()
    with store.read() as session:
        for patient_id in (survivor_id, merged_id):
            # whoever compares has not decided yet: the reason of the policies is asked by `merge`
            about = facts.of_patient(session, patient_id, by=by, now=now, reason="compare")
            guard.require(by, "merge_patients", about)
        seen = _preview(session, survivor_id=survivor_id, merged_id=merged_id)
    audit_log.looked(
        store, by=by, action="compare_patients", category="demographics", patient_id=merged_id
    )
    return seen


def merge(
    store: Store,
    *,
    by: Actor,
    survivor_id: uuid.UUID,
    merged_id: uuid.UUID,
    reason: str = "",
    sure: bool = False,
) -> Merged:
    """Let one record stand for another one's patient; no row is moved, changed or deleted.

    `sure` confirms what clearly differs. Raises UserError where it cannot be, and says why.
    """
    with store.write(intent="merge_patients", by=by) as tx:
        _require(tx, by=by, ids=(survivor_id, merged_id), reason=reason)
        seen = _preview(tx.session, survivor_id=survivor_id, merged_id=merged_id)
        if seen.refusal:
            raise UserError(seen.refusal, seen.hint)
        if seen.differs and not sure:
            raise UserError(
                say("These two differ in {what}", what=", ".join(seen.differs)),
                say("Compare them with their papers; merge only when you are sure."),
            )
        tx.add(
            PatientMerge(
                survivor_id=seen.survivor.patient_id,
                merged_id=merged_id,
                decided_at=tx.now,
                decided_by=by.user_id,
                decided_by_name=by.name,
                reason=reason.strip()[:_LONGEST_REASON],
            )
        )
        tx.concerns(seen.survivor.patient_id, merged=str(merged_id), confirmed=sure)
        return Merged(seen.survivor.patient_id, merged_id, tx.changed())


def unmerge(store: Store, *, by: Actor, patient_id: uuid.UUID, reason: str = "") -> Unmerged:
    """Let a merged record stand for itself again, with what it had and nothing written since.

    Always possible; raises UserError only where the record is not merged.
    """
    with store.write(intent="unmerge_patients", by=by) as tx:
        _require(tx, by=by, ids=(patient_id,), reason=reason)
        around = merged.merges_around(tx.session, [patient_id])
        back = to_take_back(around, merged_id=patient_id)
        if not back:
            raise UserError(
                say("This record is not merged into another one"),
                say("Open the record that it came from, and take the merge back there."),
            )
        survivor = merged.survivor_of(tx.session, patient_id)
        tx.add(
            *(
                PatientMerge(
                    survivor_id=one.survivor_id,
                    merged_id=one.merged_id,
                    undoes_id=one.id,
                    decided_at=tx.now,
                    decided_by=by.user_id,
                    decided_by_name=by.name,
                    reason=reason.strip()[:_LONGEST_REASON],
                )
                for one in back
            )
        )
        tx.concerns(patient_id, survivor=str(survivor), merges=[str(m.id) for m in back])
        return Unmerged(patient_id, survivor, tx.changed())


def keep_apart(
    store: Store, *, by: Actor, one_id: uuid.UUID, other_id: uuid.UUID, reason: str = TWO_PEOPLE
) -> KeptApart:
    """Say that two records are two people; they leave the list of suspects everywhere."""
    lower, upper = sorted((one_id, other_id))
    with store.write(intent="keep_patients_apart", by=by) as tx:
        _require(tx, by=by, ids=(one_id, other_id), reason=reason)
        if lower == upper or any(tx.session.get(Patient, i) is None for i in (lower, upper)):
            raise _not_here()
        tx.add(
            PatientNotDuplicate(
                one_id=lower,
                other_id=upper,
                decided_at=tx.now,
                decided_by=by.user_id,
                decided_by_name=by.name,
            )
        )
        tx.concerns(one_id, other=str(other_id))
        return KeptApart(tx.changed())


def _require(tx: Tx, *, by: Actor, ids: tuple[uuid.UUID, ...], reason: str) -> None:
    for patient_id in ids:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now, reason=reason)
        guard.require(by, "merge_patients", about)


def _preview(session: Session, *, survivor_id: uuid.UUID, merged_id: uuid.UUID) -> MergePreview:
    joined = merged.joined(session, [survivor_id, merged_id])
    survivor_id = joined.survivor_of(survivor_id)  # of a chain the end
    known = {k.patient_id: k for k in patients.load(session, [survivor_id, merged_id])}
    if survivor_id not in known or merged_id not in known:
        raise _not_here()
    first, second = known[survivor_id], known[merged_id]
    likeness = duplicates.compare(second.details, first.details)
    refusal, hint = _refusal(first, second, end=joined.survivor_of(merged_id))
    return MergePreview(
        survivor=first,
        merged=second,
        likeness=likeness,
        moved=_moved(session, joined.records_of(merged_id)),
        differs=() if refusal else _differing(likeness),
        notes=_notes(first, second),
        refusal=refusal,
        hint=hint,
    )


def _refusal(first: patients.Known, second: patients.Known, *, end: uuid.UUID) -> tuple[str, str]:
    if first.patient_id == end:
        return (
            say("These are one record already"),
            say("Nothing is left to merge; {mrn} stands for both.", mrn=first.mrn),
        )
    if end != second.patient_id:
        return (
            say("{mrn} is merged into another record already", mrn=second.mrn),
            say("Merge the record that stands for it, or take that merge back first."),
        )
    if all(k.stay is not None and k.stay.is_open for k in (first, second)):
        return (
            say("Both records have an open stay"),
            say("Discharge or cancel one of the stays first: nobody can be in two beds."),
        )
    if first.protected != second.protected:
        return (
            say("Only one of the two records is protected"),
            say("Protect the other one as well first, so that the merge opens nothing."),
        )
    return "", ""


def _differing(likeness: duplicates.Likeness) -> tuple[str, ...]:
    words = {
        "family_name": say("family name"),
        "given_name": say("given name"),
        "birth_date": say("date of birth"),
        "sex": say("gender"),
        "national_id": say("national number"),
    }
    return tuple(
        words[r.field]
        for r in likeness.reasons
        if r.field in _TELLING and r.how is duplicates.Compared.DIFFERS
    )


def _notes(first: patients.Known, second: patients.Known) -> tuple[str, ...]:
    notes = [
        say(
            "Nothing is deleted. {merged} stays as it is and is found through {survivor}.",
            merged=second.mrn,
            survivor=first.mrn,
        ),
        say("The merge can be taken back. What is written from now on stays with {mrn}.",
            mrn=first.mrn),
    ]  # fmt: skip
    if second.stay is not None and second.stay.is_open:
        notes.append(say("Print a new wristband: the one worn now bears {mrn}.", mrn=second.mrn))
    return tuple(notes)


def _moved(session: Session, ids: tuple[uuid.UUID, ...]) -> tuple[Moved, ...]:
    found = []
    for name, model in synced_tables().items():
        columns = model.__table__.c
        if "patient_id" not in columns or name in _NOT_COUNTED:
            continue
        when = columns.get(_WHEN.get(name, ""))
        asked = [func.count(), *([func.min(when), func.max(when)] if when is not None else [])]
        count, *days = session.execute(select(*asked).where(columns["patient_id"].in_(ids))).one()
        if count:
            first, last = (_day(d) for d in days) if days else (None, None)
            found.append(Moved(name, _count_words(name, count), count, first, last))
    return tuple(found)


def _day(value: dt.date | None) -> dt.date | None:
    return value.astimezone().date() if isinstance(value, dt.datetime) else value


def _count_words(table: str, n: int) -> str:  # noqa: C901, PLR0911  (one line a kind)
    match table:
        case "encounter":
            return say("{n} stays", "{n} stay", n, n=n)
        case "observation_set":
            return say("{n} sets of observations", "{n} set of observations", n, n=n)
        case "medication_request":
            return say("{n} orders for medicines", "{n} order for a medicine", n, n=n)
        case "medication_administration":
            return say("{n} entries about doses", "{n} entry about a dose", n, n=n)
        case "charge_item":
            return say("{n} charges", "{n} charge", n, n=n)
        case "invoice":
            return say("{n} invoices and credit notes", "{n} invoice or credit note", n, n=n)
        case "payment":
            return say("{n} payments", "{n} payment", n, n=n)
        case "allergy":
            return say("{n} allergies", "{n} allergy", n, n=n)
        case "patient_identifier":
            return say("{n} identifiers", "{n} identifier", n, n=n)
        case "coverage":
            return say("{n} insurances", "{n} insurance", n, n=n)
        case _:
            return f"{table.replace('_', ' ').capitalize()}: {n}"


def _not_here() -> UserError:
    return UserError(
        say("This patient is not on this workstation"), say("Wait for sync, then search again.")
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """What a record is: `into` is what stands for it, `holds` are those merged into it."""

    into: patients.Known | None
    holds: tuple[patients.Known, ...]


def standing(store: Store, *, by: Actor, patient_id: uuid.UUID) -> Standing:
    """Return what a record is merged into, and what is merged into it."""
    guard.require(by, "find_patient")
    with store.read() as session:
        joined = merged.joined(session, [patient_id])
        end = joined.survivor_of(patient_id)
        if end != patient_id:
            return Standing(next(iter(patients.load(session, [end])), None), ())
        return Standing(None, tuple(patients.load(session, joined.records_of(end)[1:])))


def record_words(known: patients.Known) -> str:
    """Return a record in one line, as "OKAFOR, Grace (W07-000001)"."""
    name = shown_name(known.details.family_name, known.details.given_name, known.details.title)
    return f"{name or not_known()} ({known.mrn})"


def moved_words(moved: Moved) -> str:
    """Return one kind of rows with its days, as "2 stays, 01-Nov-2026 to 20-Nov-2026"."""
    if moved.first is None or moved.last is None:
        return moved.words
    first, last = date_words(moved.first), date_words(moved.last)
    days = first if first == last else say("{start} to {end}", start=first, end=last)
    return f"{moved.words}, {days}"
