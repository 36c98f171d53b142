"""What two workstations wrote and no machine may merge: people see both and decide once."""

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data import sealed
from app.data.base import Synced, synced_tables
from app.data.models.control import Outbox
from app.data.models.decisions import Conflict, Decision
from app.data.queries import conflicts as queries
from app.data.queries.conflicts import ConflictView, FieldView
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.words import say
from app.security import keyset
from app.services import audit_log, double_beds, double_doses, guard
from app.sync.central import schema

Side = Literal["mine", "theirs", "typed"]
_ACCOUNT = "user_account"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be saved for one field; `text` only where it was typed."""

    side: Side
    text: str = ""


@dataclass(frozen=True, slots=True)
class ConflictSettled:
    """A conflict was decided, or opened again."""

    conflict_id: uuid.UUID
    changed: frozenset[str]


def open_conflicts(store: Store, *, by: Actor) -> tuple[ConflictView, ...]:
    """Return what waits for a decision, oldest first; without values for whoever sees none."""
    return _listed(store, by=by, is_open=True)


def settled_conflicts(store: Store, *, by: Actor) -> tuple[ConflictView, ...]:
    """Return the latest that were decided, newest first."""
    return _listed(store, by=by, is_open=False)


def _listed(store: Store, *, by: Actor, is_open: bool) -> tuple[ConflictView, ...]:
    guard.require(by, "view_sync")
    sees = guard.allowed(by, "find_patient") or guard.allowed(by, "resolve_conflict")
    with store.read() as session:
        found = queries.conflicts(session, is_open=is_open, read=_read)
    if found:
        audit_log.looked(store, by=by, action="view_conflicts", category="versions of records")
    shown = (replace(v, may_decide=_may_decide(by, v)) for v in found)
    return tuple(v if sees or v.table_name == _ACCOUNT else v.without_values() for v in shown)


def may_decide(by: Actor) -> bool:
    """Whether a person decides between versions of records, and sees to refused work."""
    return guard.allowed(by, "resolve_conflict")


def _may_decide(by: Actor, view: ConflictView) -> bool:
    """Whether a person decides this one: who gives no medicines says nothing of doses either."""
    is_dose = view.kind == "double_dose"
    gives = not is_dose or guard.allowed(by, "give_medication")
    return gives and guard.allowed(by, _action(view.table_name))


def _action(table: str) -> str:
    return "manage_users" if table == _ACCOUNT else "resolve_conflict"


def _read(session: Session, table: str, row_id: uuid.UUID, column: str, value: object) -> object:
    """Return the value of a column in the clear from the JSON of the outbox or of the server."""
    model = synced_tables()[table]
    if isinstance(value, str) and keyset.is_sealed(value):
        at = sealed.place(table, column, row_id)
        return sealed.open_cells(session.info["vault"], [value], [at])[0]
    if column not in model.__table__.columns:
        return value
    read = schema.local_value(model, column, value)
    if model.__table__.columns[column].type.python_type is bool and read is not None:
        return bool(read)
    return read


def settle(
    store: Store, *, by: Actor, conflict_id: uuid.UUID, choices: Mapping[str, Choice]
) -> ConflictSettled:
    """Decide field by field and save the result, as one command that every workstation gets.

    Refused: a field that is left open, an empty typed name, a conflict that somebody has decided.
    """
    with store.read() as session:
        view = _open(session, conflict_id)
        conflict = session.get_one(Conflict, conflict_id)
    guard.require(by, _action(view.table_name))
    if missing := [f.label for f in view.fields if f.name not in choices]:
        raise UserError(
            say("{field} is still open", field=missing[0]),
            say("Choose one version of each field."),
        )
    intent = "settle_account" if view.table_name == _ACCOUNT else "settle_conflict"
    with store.write(intent=intent, by=by) as tx:
        for one in view.ids:
            _step(tx, about=one, kind="settled", words=_summed_up(choices))
        if view.kind == "double_bed":
            double_beds.leave_to(tx, view, keeps=choices[view.fields[0].name].side)
        elif view.kind == "double_dose":
            sides = {name: choice.side for name, choice in choices.items()}
            double_doses.leave_true(tx, sides=sides)
        else:
            _write(tx, view, choices)
            if any(c.side != "theirs" for c in choices.values()):
                _replay(tx, json.loads(conflict.rest))
        if view.patient_id is not None:
            tx.concerns(view.patient_id, conflict=str(conflict_id), fields=sorted(choices))
        return ConflictSettled(conflict_id, tx.changed())


def reopen(store: Store, *, by: Actor, conflict_id: uuid.UUID) -> ConflictSettled:
    """Undo a decision: the conflict is open again, and the row is as it was before.

    What has changed since stays; on another workstation than that of the decision, so does the row.
    """
    with store.read() as session:
        view = next(
            (
                v
                for v in queries.conflicts(session, is_open=False, read=_read)
                if v.id == conflict_id
            ),
            None,
        )
    if view is None:
        raise UserError(say("This decision cannot be undone"), say("It is open again already."))
    guard.require(by, _action(view.table_name))
    with store.write(intent="reopen_conflict", by=by) as tx:
        for one in view.ids:
            last = tx.session.scalars(
                select(Decision)
                .where(Decision.about_id == one)
                .order_by(Decision.decided_at.desc())
            ).first()
            if last is not None and view.kind == "double_bed":
                double_beds.give_back(tx, view, kept=json.loads(last.words)["bed_id"])
            elif last is not None and view.kind == "double_dose":
                double_doses.give_back(tx, sides=json.loads(last.words))
            elif last is not None:
                _put_back(tx, last.rev)
            _step(tx, about=one, kind="reopened")
        if view.patient_id is not None:
            tx.concerns(view.patient_id, conflict=str(conflict_id))
        return ConflictSettled(conflict_id, tx.changed())


def _open(session: Session, conflict_id: uuid.UUID) -> ConflictView:
    for view in queries.conflicts(session, is_open=True, read=_read):
        if conflict_id in view.ids:
            return view
    raise UserError(
        say("Somebody has decided this already"), say("Nothing was changed. Look at the list.")
    )


def _step(tx: Tx, *, about: uuid.UUID, kind: str, words: str = "") -> None:
    """Write the next step; its id is the same wherever it is written, so that one alone counts."""
    number = len(tx.session.scalars(select(Decision.id).where(Decision.about_id == about)).all())
    tx.add(
        Decision(
            id=uuid.uuid5(about, str(number)),
            about_id=about,
            kind=kind,
            words=words,
            decided_by=tx.by.user_id,
            decided_by_name=tx.by.name,
            decided_at=tx.now,
        )
    )


def _summed_up(choices: Mapping[str, Choice]) -> str:
    """Return which side each field was taken from; never a value."""
    return json.dumps({name: choice.side for name, choice in sorted(choices.items())})


def _write(tx: Tx, view: ConflictView, choices: Mapping[str, Choice]) -> None:
    row = tx.session.get(synced_tables()[view.table_name], view.row_id)
    if row is None:
        raise UserError(
            say("This record is not on this workstation"), say("Decide at one that has it.")
        )
    for field in view.fields:
        choice = choices[field.name]
        if choice.side == "mine":
            setattr(row, field.name, _readable(field))
        elif choice.side == "typed":
            setattr(row, field.name, _typed(field, choice.text))
    tx.session.flush()


def _readable(field: FieldView) -> object:
    if field.mine_value == sealed.UNREADABLE:
        raise UserError(
            say("{field} cannot be opened here", field=field.label),
            say("Decide at the workstation that wrote it."),
        )
    return field.mine_value


def _typed(field: FieldView, text: str) -> str:
    if not field.may_type:
        raise UserError(
            say("{field} cannot be typed here", field=field.label),
            say("Choose one of the two versions."),
        )
    if not text.strip():
        raise UserError(
            say("{field} is empty", field=field.label),
            say("Type it, or choose one of the two versions."),
        )
    return text.strip()


def _replay(tx: Tx, changes: list[dict[str, Any]]) -> None:
    """Write the other changes of a command that was taken back whole; what moved on is left."""
    for change in changes:
        model, row_id = synced_tables()[change["t"]], uuid.UUID(change["id"])
        row = tx.session.get(model, row_id)
        columns = _own_columns(model, change["cols"])
        if change["op"] == "insert" and row is None:
            values = {n: _read(tx.session, change["t"], row_id, n, v) for n, v in columns.items()}
            tx.add(model(id=row_id, **values))
        elif change["op"] == "update" and row is not None:
            _advance(tx, row, {n: (v[0], v[1]) for n, v in columns.items()})
    tx.session.flush()


def _put_back(tx: Tx, command_id: uuid.UUID) -> None:
    """Take a command's changes of rows back, where they still stand."""
    for change in tx.session.scalars(
        select(Outbox)
        .where(Outbox.command_id == command_id, Outbox.op == "update")
        .order_by(Outbox.seq.desc())
    ):
        row = tx.session.get(synced_tables()[change.table_name], change.row_id)
        if row is not None:
            columns = _own_columns(type(row), json.loads(change.columns))
            _advance(tx, row, {n: (v[1], v[0]) for n, v in columns.items()})
    tx.session.flush()


def _own_columns(model: type[Synced], columns: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns that are known here; a token follows its sealed column by itself."""
    known = model.__table__.columns
    return {n: v for n, v in columns.items() if n in known and not n.endswith("_token")}


def _advance(tx: Tx, row: Synced, steps: Mapping[str, tuple[object, object]]) -> None:
    """Bring columns from their first value to the second, if all still have the first."""
    here = partial(_read, tx.session, row.__tablename__, row.id)
    read = {n: (here(n, a), here(n, b)) for n, (a, b) in steps.items()}
    if all(getattr(row, n) == old for n, (old, _new) in read.items()):
        for name, (_old, new) in read.items():
            setattr(row, name, new)
