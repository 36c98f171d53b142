"""Conflicts as people see them: what it was before, what each side wrote, who and when."""

import datetime as dt
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import String, func, select
from sqlalchemy.orm import Session

from app.data.base import Synced, synced_tables
from app.data.models.control import Device
from app.data.models.decisions import Conflict, Decision
from app.data.models.medication import MedicationAdministration
from app.data.models.people import UserAccount
from app.data.models.registration import Coverage, Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.queries import double_doses
from app.domain.names import shown_name
from app.domain.record_words import TOGETHER, field_label, record_noun, value_words
from app.domain.words import say

# session, table, row, column and a JSON value → the value in the clear
Read = Callable[[Session, str, uuid.UUID, str, object], object]
_CODES = frozenset({"sex", "allergy_state", "status", "state", "disposition", "role", "mrn"})
_MOST_SETTLED = 20


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a conflict. `chosen` is "mine" where only this side changed it, else empty."""

    name: str
    label: str
    before: str
    mine: str
    theirs: str
    mine_value: object
    group: str  # fields of one group go together; else the name
    chosen: str
    may_type: bool


@dataclass(frozen=True, slots=True)
class ConflictView:
    """One conflict; changes of one workstation to one row that clash in a chain are one."""

    id: uuid.UUID
    ids: tuple[uuid.UUID, ...]
    kind: str  # clash, double_bed or double_dose
    table_name: str
    row_id: uuid.UUID
    other_id: uuid.UUID | None
    patient_id: uuid.UUID | None
    bed_id: uuid.UUID | None
    subject: str  # "OKAFOR, Grace", "Bed A3"
    noun: str
    fields: tuple[FieldView, ...]
    is_ours: bool  # "mine" is this workstation
    mine_by: str
    mine_device: str
    mine_at: dt.datetime
    theirs_by: str
    theirs_device: str
    theirs_at: dt.datetime | None
    found_at: dt.datetime
    decided_by: str = ""
    decided_at: dt.datetime | None = None
    may_decide: bool = False
    is_open: bool = True

    def without_values(self) -> "ConflictView":
        """Return what anybody may know: that there is one, between whom and since when."""
        return replace(self, subject=self.noun, fields=())


def conflicts(session: Session, *, is_open: bool, read: Read) -> tuple[ConflictView, ...]:
    """Return the open ones, oldest first, or the latest settled ones, newest first."""
    steps = (
        select(Decision.about_id, func.count().label("n")).group_by(Decision.about_id).subquery()
    )
    found = session.execute(
        select(Conflict, func.coalesce(steps.c.n, 0).label("n"))
        .outerjoin(steps, steps.c.about_id == Conflict.id)
        .order_by(Conflict.found_at, Conflict.mine_at)
    )
    chains: dict[tuple[object, ...], list[Conflict]] = {}
    for conflict, n in found:
        if (n % 2 == 0) == is_open:
            key = (conflict.kind, conflict.row_id, conflict.origin_device)
            chains.setdefault(key, []).append(conflict)
    if is_open:
        return tuple(_view(session, chain, read) for chain in chains.values())
    views = (_decided(session, _view(session, chain, read)) for chain in chains.values())
    newest = sorted(views, key=lambda v: v.decided_at or v.found_at, reverse=True)
    return tuple(newest[:_MOST_SETTLED])


def _view(session: Session, chain: list[Conflict], read: Read) -> ConflictView:
    last = chain[-1]
    match last.kind:
        case "double_bed":
            fields = _beds(session, last)
        case "double_dose":
            fields = _doses(session, last)
        case _:
            fields = _fields(session, chain, read)
    subject, patient_id, bed_id = _subject(session, last)
    return ConflictView(
        id=chain[0].id,
        ids=tuple(one.id for one in chain),
        kind=last.kind,
        table_name=last.table_name,
        row_id=last.row_id,
        other_id=last.other_id,
        patient_id=patient_id,
        bed_id=bed_id,
        subject=subject,
        noun=_noun(session, last),
        fields=fields,
        is_ours=last.origin_device == session.scalars(select(Device.id)).one(),
        mine_by=_person(session, last.mine_by),
        mine_device=last.mine_device,
        mine_at=last.mine_at,
        theirs_by=_person(session, last.theirs_by) if last.theirs_at else "",
        theirs_device=last.theirs_device,
        theirs_at=last.theirs_at,
        found_at=chain[0].found_at,
    )


def _noun(session: Session, conflict: Conflict) -> str:
    match conflict.kind:
        case "double_bed":
            return say("Two patients, one bed")
        case "double_dose":
            return say("Given twice: {entries}", entries=double_doses.drug_words(session, conflict))
        case _:
            return record_noun(conflict.table_name)


def _fields(session: Session, chain: list[Conflict], read: Read) -> tuple[FieldView, ...]:
    table = chain[-1].table_name
    model = synced_tables()[table]
    base: dict[str, object] = {}
    mine: dict[str, object] = {}
    for one in chain:
        base = json.loads(one.base) | base
        mine |= json.loads(one.mine)
    row = session.get(model, chain[-1].row_id)
    sent = json.loads(chain[-1].theirs)
    shown = []
    for name, raw in mine.items():
        if name not in model.__table__.columns or name.endswith("_token"):
            continue  # a token follows its sealed column
        here = partial(read, session, table, chain[-1].row_id, name)
        theirs = getattr(row, name) if row is not None else here(sent.get(name))
        before, ours = here(base.get(name)), here(raw)
        if ours == theirs:
            continue
        shown.append(
            FieldView(
                name=name,
                label=field_label(name),
                before=_words(session, name, before),
                mine=_words(session, name, ours),
                theirs=_words(session, name, theirs),
                mine_value=ours,
                group=_group(model, name),
                chosen="mine" if before == theirs else "",
                may_type=_may_type(model, name),
            )
        )
    return tuple(_same_in_group(shown))


def _same_in_group(fields: list[FieldView]) -> list[FieldView]:
    """Open the whole group where one field of it is open."""
    still_open = {f.group for f in fields if not f.chosen}
    return [replace(f, chosen="") if f.group in still_open else f for f in fields]


def _group(model: type[Synced], column: str) -> str:
    for name, columns in model.__groups__.items():
        if column in columns and name in TOGETHER:
            return name
    return column


def _may_type(model: type[Synced], column: str) -> bool:
    kind = model.__table__.columns[column].type
    is_free = isinstance(kind, String) and column not in _CODES
    return is_free and _group(model, column) == column and column != "password_hash"


def _beds(session: Session, conflict: Conflict) -> tuple[FieldView, ...]:
    """Return the one question of a bed with two patients: who stays in it."""
    names = [_occupant(session, one) for one in (conflict.row_id, conflict.other_id)]
    bed_id = uuid.UUID(json.loads(conflict.mine)["bed_id"])
    in_bed = [
        one is not None
        and (stay := session.get(Encounter, one)) is not None
        and stay.status == "in_progress"
        and stay.bed_id == bed_id
        for one in (conflict.row_id, conflict.other_id)
    ]
    chosen = {(True, False): "mine", (False, True): "theirs"}.get((in_bed[0], in_bed[1]), "")
    return (
        FieldView(
            name="bed_id",
            label=say("Who keeps the bed"),
            before="",
            mine=names[0],
            theirs=names[1],
            mine_value=bed_id,
            group="bed_id",
            chosen=chosen or ("" if in_bed[0] else "mine"),
            may_type=False,
        ),
    )


def _doses(session: Session, conflict: Conflict) -> tuple[FieldView, ...]:
    """Return a question for each entry of a dose that was given twice, whether it is true.

    "mine" is yes. What was taken back meanwhile is no, and then the other one stands.
    """
    entries = double_doses.rows(session, conflict)
    true = [double_doses.standing(session, row) is not None for row in entries]
    return tuple(
        FieldView(
            name=str(row.id),
            label=double_doses.entry_words(row),
            before="",
            mine=say("Was given"),
            theirs=say("Entered in error"),
            mine_value=row.id,
            group=str(row.id),
            chosen="" if all(true) else "mine" if is_true else "theirs",
            may_type=False,
        )
        for row, is_true in zip(entries, true, strict=True)
    )


def _subject(
    session: Session, conflict: Conflict
) -> tuple[str, uuid.UUID | None, uuid.UUID | None]:
    """Return who or what it is about, the patient, and the bed of a double one."""
    if conflict.kind == "double_bed":
        bed_id = uuid.UUID(json.loads(conflict.mine)["bed_id"])
        stay = session.get(Encounter, conflict.row_id)
        return _bed_words(session, bed_id), stay.patient_id if stay else None, bed_id
    return *_row_subject(session, conflict), None


def _row_subject(session: Session, conflict: Conflict) -> tuple[str, uuid.UUID | None]:
    row = session.get(synced_tables()[conflict.table_name], conflict.row_id)
    match row:
        case MedicationAdministration():
            return _patient_words(session, row.patient_id), row.patient_id
        case Patient():
            return shown_name(row.family_name, row.given_name, row.title), row.id
        case Encounter() | Coverage():
            return _patient_words(session, row.patient_id), row.patient_id
        case Bed():
            return _bed_words(session, row.id), None
        case UserAccount() | Ward():
            return row.name, None
        case _:
            return record_noun(conflict.table_name), None


def _occupant(session: Session, encounter_id: uuid.UUID | None) -> str:
    stay = session.get(Encounter, encounter_id) if encounter_id else None
    return _patient_words(session, stay.patient_id) if stay else say("A patient of another ward")


def _patient_words(session: Session, patient_id: uuid.UUID) -> str:
    row = session.get(Patient, patient_id)
    return shown_name(row.family_name, row.given_name, row.title) if row else say("A patient")


def _bed_words(session: Session, bed_id: uuid.UUID) -> str:
    bed = session.get(Bed, bed_id)
    return say("Bed {label}", label=bed.label) if bed else say("A bed")


def _person(session: Session, user_id: uuid.UUID | None) -> str:
    account = session.get(UserAccount, user_id) if user_id else None
    return account.name if account else ""


_NAMED: Mapping[str, tuple[type[Synced], str]] = {
    "ward_id": (Ward, "name"),
    "bed_id": (Bed, "label"),
}


def _words(session: Session, column: str, value: object) -> str:
    if column in _NAMED and value is not None:
        model, name = _NAMED[column]
        row = session.get(model, value)
        return str(getattr(row, name)) if row else say("Not known here")
    return value_words(column, value)


def _decided(session: Session, view: ConflictView) -> ConflictView:
    last = session.scalars(
        select(Decision)
        .where(Decision.about_id == view.id)
        .order_by(Decision.decided_at.desc())
        .limit(1)
    ).first()
    if last is None:  # it is settled by one
        return view
    return replace(view, decided_by=last.decided_by_name, decided_at=last.decided_at, is_open=False)
