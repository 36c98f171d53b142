"""Reads of patients: the search as one types, records alike, one record, places to admit to."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import BindParameter, ColumnElement, bindparam, column, or_, select, text
from sqlalchemy.orm import Session

from app.data.base import Id
from app.data.models.registration import Allergy, Patient, PatientAlias, PatientIdentifier
from app.data.models.ward import Bed, Encounter, Facility, Ward
from app.data.queries import merged
from app.data.sealed import holds, open_rows
from app.domain.registration import (
    DETAIL_FIELDS,
    Allergies,
    AllergyState,
    Details,
    StatedAllergy,
    gravest_state,
)
from app.domain.scripts import latin
from app.domain.search import PHONE_TAIL, SOUND_MARK, Term, name_words, number_key, sound_keys
from app.domain.words import say

MATCH = text(
    "SELECT d.patient_id FROM patient_search s JOIN patient_search_doc d ON d.doc = s.rowid "
    "WHERE patient_search MATCH :match ORDER BY s.rowid DESC LIMIT :most"
).columns(column("patient_id", Id))

# Built once: a search runs these with every letter that is typed.
_IDS: BindParameter[object] = bindparam("ids", expanding=True)
_ROWS = select(Patient).where(Patient.id.in_(_IDS))
_IDENTIFIERS = select(PatientIdentifier).where(PatientIdentifier.patient_id.in_(_IDS))
_ALIASES = select(PatientAlias).where(PatientAlias.patient_id.in_(_IDS))
_STAYS = (
    select(Encounter, Ward.code, Bed.label)
    .outerjoin(Ward, Ward.id == Encounter.ward_id)
    .outerjoin(Bed, Bed.id == Encounter.bed_id)
    .where(Encounter.patient_id.in_(_IDS), Encounter.status != "cancelled")
)
_LABEL = select(Facility.national_id_label)


@dataclass(frozen=True, slots=True)
class Stay:
    """Where a patient is now, or was last."""

    encounter_id: uuid.UUID
    visit_number: str
    is_open: bool
    ward: str  # the ward's code; empty without one
    bed: str
    admitted_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Known:
    """A patient as search and comparison see one; `numbers` have their label."""

    patient_id: uuid.UUID
    mrn: str
    details: Details
    deceased: bool
    numbers: tuple[tuple[str, str], ...]
    stay: Stay | None
    protected: bool = False  # the chart is open to its ward's staff alone
    former_names: tuple[str, ...] = ()


def details_of(row: Patient) -> Details:
    """Return a row's demographics."""
    return Details(**{name: getattr(row, name) for name in DETAIL_FIELDS})


def national_id_label(session: Session) -> str:
    """Return the hospital's name for its national id."""
    return session.scalar(_LABEL) or say("National id")


def find(session: Session, terms: Sequence[Term], *, most: int) -> list[uuid.UUID]:
    """Return up to `most` patients who answer all terms, nearest kinds first."""
    found: dict[uuid.UUID, None] = {}
    for match in expressions(session, terms):
        if len(found) >= most:
            break
        rows = session.execute(MATCH, {"match": match, "most": most}).scalars()
        found |= dict.fromkeys(rows)
    return list(found)[:most]


def expressions(session: Session, terms: Sequence[Term]) -> list[str]:
    """Return the full-text expression of each kind of answer, the nearest first.

    The kinds: in the hospital now, answering with whole words, with beginnings, by sound.
    """
    tokens = [number_tokens(session, term.number) for term in terms]
    said = list(zip(terms, tokens, strict=True))
    begins = " AND ".join(_expression(term, known, star="*") for term, known in said)
    if not begins:
        return []
    whole = " AND ".join(_expression(term, known, star="") for term, known in said)
    kinds = [f"here : here AND {begins}", whole, begins]
    if any(sound_keys(term.name) for term in terms):
        kinds.append(" AND ".join(_heard(term, known) for term, known in said))
    return kinds


def _heard(term: Term, tokens: Sequence[str]) -> str:
    """Return the expression of one term that also what sounds like it answers."""
    written = _expression(term, tokens, star="*")
    heard = " OR ".join(f'sound : "{SOUND_MARK}{key}"' for key in sound_keys(term.name))
    return f"({written} OR {heard})" if heard else written


def number_tokens(session: Session, number: str) -> tuple[str, ...]:
    """Return the tokens that a sealed number of a patient may be stored under."""
    return Patient.national_id.tokens(session, number) + PatientIdentifier.value.tokens(
        session, number
    )


def _expression(term: Term, tokens: Sequence[str], *, star: str) -> str:
    """Return the full-text expression of one term; words hold letters and digits only."""
    ways = [f'sealed : "{token}"' for token in tokens]
    spellings = dict.fromkeys((term.name, *name_words(latin(term.name)))) if term.name else ()
    ways += [f'name : "{spelling}" {star}' for spelling in spellings]
    if term.number:
        ways.append(f'number : "{term.number}" {star}')
        if term.number.isdigit() and len(term.number) > PHONE_TAIL:
            ways.append(f'number : "{term.number[-PHONE_TAIL:]}"')
    ways += [
        f'born : "{date}" {star or ("*" if len(date) == len("1958") else "")}' for date in term.born
    ]
    return f"({' OR '.join(ways)})"


def worth_comparing(session: Session, details: Details, *, most: int) -> list[uuid.UUID]:
    """Return up to `most` patients that share a telling value with these details, nearest first.

    Each block is one such value; common names come last, when the rest left room.
    """
    families = name_words(details.family_name)
    givens = name_words(details.given_name)
    born = f"{details.birth_date:%Y%m%d}" if details.birth_date else ""
    blocks = []
    blocks += [f'sealed : "{t}"' for t in number_tokens(session, details.national_id)]
    if phone := number_key(details.phone)[-PHONE_TAIL:]:
        blocks.append(f'number : "{phone}"')
    if born:
        blocks += [f'name : "{name}" AND born : "{born}"' for name in (*families, *givens)]
        blocks += [f'name : "{family[:3]}" * AND born : "{born[:4]}" *' for family in families]
    blocks += [
        f'name : "{family}" AND name : "{given[:3]}" *' for family in families for given in givens
    ]
    found: dict[uuid.UUID, None] = {}
    for match in blocks:
        rows = session.execute(MATCH, {"match": match, "most": most}).scalars()
        found |= dict.fromkeys(rows)
        if len(found) >= most:
            break
    return list(found)[:most]


def load(
    session: Session,
    patient_ids: Iterable[uuid.UUID],
    *,
    in_sight: ColumnElement[bool] | None = None,
) -> list[Known]:
    """Return patients in the order of their ids, with identifiers and latest stay.

    `in_sight` leaves out those whom a person may not see. One who stands for merged records has
    theirs too; a merged record has its own alone.
    """
    ids = list(patient_ids)
    joined = merged.joined(session, ids)
    holds = {i: joined.records_of(i) if joined.survivor_of(i) == i else (i,) for i in ids}
    every = [*{i for held in holds.values() for i in held}]
    wanted = _ROWS if in_sight is None else _ROWS.where(in_sight)
    rows = {p.id: p for p in session.scalars(wanted, {"ids": every})}
    identifiers = session.scalars(_IDENTIFIERS, {"ids": every}).all()
    open_rows([*rows.values(), *identifiers])
    label = national_id_label(session)
    others: dict[uuid.UUID, list[tuple[str, str]]] = {}
    for i in identifiers:
        others.setdefault(i.patient_id, []).append((i.authority or i.kind or "Identifier", i.value))
    former: dict[uuid.UUID, list[str]] = {}
    for alias in session.scalars(_ALIASES, {"ids": every}):
        former.setdefault(alias.patient_id, []).append(f"{alias.family_name} {alias.given_name}")
    stays = _stays(session, list(every))
    mrn, visit = say("MRN"), say("Visit")
    known = []
    for patient_id in ids:
        if (row := rows.get(patient_id)) is None:
            continue
        held = [i for i in holds[patient_id] if i in rows]
        mine = [stay for i in held for stay in stays.get(i, ())]
        numbers = [(mrn, rows[i].mrn) for i in held]
        numbers += [(label, rows[i].national_id) for i in held]
        numbers += [number for i in held for number in others.get(i, ())]
        numbers += [(visit, s.visit_number) for s in mine]
        known.append(
            Known(
                patient_id=patient_id,
                mrn=row.mrn,
                details=details_of(row),
                deceased=row.deceased_at is not None,
                numbers=tuple((k, v) for k, v in numbers if v),
                stay=max(mine, key=lambda s: (s.is_open, s.admitted_at), default=None),
                protected=row.protection is not None,
                former_names=tuple(name for i in held for name in former.get(i, ())),
            )
        )
    return known


def _stays(session: Session, ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[Stay]]:
    found: dict[uuid.UUID, list[Stay]] = {}
    for encounter, ward, bed in session.execute(_STAYS, {"ids": ids}):
        found.setdefault(encounter.patient_id, []).append(
            Stay(
                encounter_id=encounter.id,
                visit_number=encounter.visit_number,
                is_open=encounter.status == "in_progress",
                ward=ward or "",
                bed=bed or "",
                admitted_at=encounter.admitted_at,
            )
        )
    return found


def allergies_of(session: Session, patient_id: uuid.UUID) -> Allergies:
    """Return a patient's allergies as they stand: neither corrected nor entered in error.

    Those of merged records are among them: whoever is allergic there is so here.
    """
    ids = merged.ids_of(session, patient_id)
    states = dict(
        session.execute(select(Patient.id, Patient.allergy_state).where(Patient.id.in_(ids))).all()
    )
    state = gravest_state(states[i] for i in ids if i in states)
    rows = list(
        session.scalars(
            select(Allergy).where(Allergy.patient_id.in_(ids)).order_by(Allergy.recorded_at)
        )
    )
    replaced = {r.corrects_id for r in rows}
    standing = [r for r in rows if r.id not in replaced and not r.entered_in_error]
    return Allergies(
        state=AllergyState(state or AllergyState.NOT_ASKED),
        stated=tuple(
            StatedAllergy(substance=r.substance, reaction=r.reaction, severity=r.severity)
            for r in standing
        ),
    )


def by_identifier(session: Session, *, value: str, authority: str) -> list[uuid.UUID]:
    """Return the patients that an authority knows by a value; more than one is a mistake.

    A merged record is answered by the one that stands for it.
    """
    found = list(
        session.scalars(
            select(PatientIdentifier.patient_id)
            .where(
                or_(
                    PatientIdentifier.value_cell == value,
                    holds(session, PatientIdentifier.value, value),
                ),
                PatientIdentifier.authority == authority,
            )
            .distinct()
        )
    )
    joined = merged.joined(session, found)
    return list(dict.fromkeys(joined.survivor_of(i) for i in found))


def open_stay(session: Session, patient_id: uuid.UUID) -> Encounter | None:
    """Return a patient's stay in progress."""
    return session.scalars(
        select(Encounter).where(
            Encounter.patient_id.in_(merged.ids_of(session, patient_id)),
            Encounter.status == "in_progress",
        )
    ).first()


def ward_of(session: Session, patient_id: uuid.UUID) -> str | None:
    """Return the code of the ward where a patient is now; none for one who is not in a ward."""
    return session.scalar(
        select(Ward.code)
        .join(Encounter, Encounter.ward_id == Ward.id)
        .where(
            Encounter.patient_id.in_(merged.ids_of(session, patient_id)),
            Encounter.status == "in_progress",
        )
    )


def in_bed(session: Session, bed_id: uuid.UUID) -> Patient | None:
    """Return who lies in a bed."""
    return session.scalars(
        select(Patient)
        .join(Encounter, Encounter.patient_id == Patient.id)
        .where(Encounter.bed_id == bed_id, Encounter.status == "in_progress")
    ).first()


@dataclass(frozen=True, slots=True)
class FreeBed:
    """A bed that is ready and empty."""

    bed_id: uuid.UUID
    label: str
    bay: str
    bay_note: str


@dataclass(frozen=True, slots=True)
class WardPlaces:
    """A ward and its free beds."""

    ward_id: uuid.UUID
    code: str
    name: str
    beds: tuple[FreeBed, ...]


def free_places(session: Session) -> tuple[WardPlaces, ...]:
    """Return every ward with the beds that a patient can be given now; kept beds are not free."""
    taken = select(Encounter.bed_id).where(
        Encounter.status.in_(("in_progress", "planned")), Encounter.bed_id.is_not(None)
    )
    free: dict[uuid.UUID, list[FreeBed]] = {}
    for bed in session.scalars(
        select(Bed).where(Bed.state == "ready", Bed.id.not_in(taken)).order_by(Bed.bay, Bed.label)
    ):
        free.setdefault(bed.ward_id, []).append(FreeBed(bed.id, bed.label, bed.bay, bed.bay_note))
    wards = session.scalars(select(Ward).order_by(Ward.code))
    return tuple(WardPlaces(w.id, w.code, w.name, tuple(free.get(w.id, ()))) for w in wards)


def consultants(session: Session, *, most: int = 50) -> tuple[str, ...]:
    """Return the consultants of the latest stays, each once, in the order of their names."""
    latest = (
        select(Encounter.consultant)
        .where(Encounter.consultant != "")
        .order_by(Encounter.admitted_at.desc())
        .limit(20 * most)
        .subquery()
    )
    return tuple(sorted(set(session.scalars(select(latest.c.consultant))))[:most])
