"""What the central server refused: kept here with its reason, until a person has seen to it."""

import datetime as dt
import json
import uuid
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data import sealed
from app.data.base import synced_tables
from app.data.models.control import Command, Outbox
from app.data.models.decisions import Decision
from app.data.models.people import UserAccount
from app.data.store import Store, Tx
from app.domain.actor import Actor
from app.domain.audit import act
from app.domain.errors import UserError
from app.domain.record_words import field_label, record_noun, value_words
from app.domain.vitals import MEASURES, Sign, shown_value
from app.domain.words import say
from app.security import keyset
from app.services import audit_log, guard
from app.services.sync_state import is_open
from app.sync.central import schema

# Records about the work, not the work itself: they stay whatever becomes of it.
_HIDDEN = frozenset({"audit_checkpoint", "audit_entry", "decision", "device_key"})
_TAKEN = "a number or name in it is already taken"
_SIGNS = frozenset(sign.value for sign in Sign)
_NUMBERS = {"patient": ("mrn", "mrn"), "encounter": ("visit_number", "visit")}  # column, series


@dataclass(frozen=True, slots=True)
class RefusedView:
    """One refused command. `content` is what was entered, for whoever may see patients."""

    command_id: uuid.UUID
    what: str  # "Register patient"
    reason: str
    by: str
    at: dt.datetime
    content: tuple[tuple[str, str], ...]  # field and value, in words
    is_own: bool = False  # of whoever looks


@dataclass(frozen=True, slots=True)
class RefusedSeenTo:
    """A refused command was sent again, or put aside with a reason."""

    command_id: uuid.UUID
    changed: frozenset[str]


def refused(store: Store, *, by: Actor) -> tuple[RefusedView, ...]:
    """Return what was refused and waits for a person, oldest first."""
    guard.require(by, "view_sync")
    sees = guard.allowed(by, "find_patient")
    with store.read() as session:
        commands = session.scalars(
            select(Command)
            .where(Command.state == "refused", is_open(Command.id))
            .order_by(Command.hlc)
        ).all()
        found = tuple(_view(session, command, by=by, sees=sees) for command in commands)
    if found:
        audit_log.looked(store, by=by, action="view_refused", category="versions of records")
    return found


def _view(session: Session, command: Command, *, by: Actor, sees: bool) -> RefusedView:
    account = session.get(UserAccount, command.user_id)
    return RefusedView(
        command_id=command.id,
        what=act(command.intent).words,
        reason=reason_words(command.reason or ""),
        by=account.name if account else "",
        at=command.at,
        content=_content(session, command.id) if sees else (),
        is_own=command.user_id == by.user_id,
    )


def _content(session: Session, command_id: uuid.UUID) -> tuple[tuple[str, str], ...]:
    lines = []
    for change in changes_of(session, command_id):
        for name, value in columns_of(change).items():
            if value not in {None, "", 0} and not name.endswith(("_id", "_token", "_hash")):
                read = in_the_clear(session, change, name, value)
                if isinstance(read, uuid.UUID):
                    continue  # a person or a place, whose name stands beside it
                lines.append(_line(change.table_name, name, read))
    return tuple(lines)


def _line(table: str, name: str, read: object) -> tuple[str, str]:
    """Return a field and its value in words; what is measured, as it is typed."""
    noun = record_noun(table)
    if name in _SIGNS and isinstance(read, int | str):
        sign = Sign(name)
        measure = MEASURES[sign]
        value = f"{shown_value(sign, read)} {measure.unit}".strip()
        return f"{noun}: {measure.sentence_start}", value
    return f"{noun}: {field_label(name)}", value_words(name, read)


def in_the_clear(session: Session, change: Outbox, column: str, value: object) -> object:
    """Return a value of the outbox as its column has it, in the clear."""
    if isinstance(value, str) and keyset.is_sealed(value):
        at = sealed.place(change.table_name, column, change.row_id)
        return sealed.open_cells(session.info["vault"], [value], [at])[0]
    return schema.local_value(synced_tables()[change.table_name], column, value)


def columns_of(change: Outbox) -> dict[str, object]:
    """Return what a change wrote, as the outbox has it."""
    return {
        name: raw if change.op == "insert" else raw[1]
        for name, raw in json.loads(change.columns).items()
    }


def changes_of(session: Session, command_id: uuid.UUID) -> list[Outbox]:
    """Return the changes of records that a command made, in their order."""
    found = session.scalars(
        select(Outbox).where(Outbox.command_id == command_id).order_by(Outbox.seq)
    )
    return [change for change in found if change.table_name not in _HIDDEN]


def reason_words(reason: str) -> str:
    """Return the server's reason as a sentence for people."""
    known = {
        _TAKEN: say(
            "A number or name in it is taken already, perhaps since this computer was restored."
        ),
        "a row with this id is already there": say("Somebody else has done the same already."),
        "the row that was changed is not at the central server": say(
            "The record that was changed is not at the central server."
        ),
    }
    words = known.get(reason, reason[:1].upper() + reason[1:])
    return words if words.endswith(".") else f"{words}."


def try_again(store: Store, *, by: Actor, command_id: uuid.UUID) -> RefusedSeenTo:
    """Enter the same once more, under this person's name and rights; the server judges anew.

    A patient or stay whose number was taken gets a new one.
    Refused where it cannot be entered any more, as with a record that is not there.
    """
    guard.require(by, "resolve_conflict")
    with store.read() as session:
        command = _waiting(session, command_id)
        intent, changes = command.intent, changes_of(session, command_id)
        renumber = command.reason == _TAKEN
        session.expunge_all()
    if not changes:
        raise UserError(
            say("There is nothing in it to send again"), say("Put it aside with a reason.")
        )
    with store.write(intent=intent, by=by) as tx:
        for change in changes:
            _enter(tx, change, renumber=renumber)
        _mark(tx, command_id, kind="retried")
        tx.detail["again"] = str(command_id)
        return RefusedSeenTo(command_id, tx.changed())


def _enter(tx: Tx, change: Outbox, *, renumber: bool) -> None:
    model = synced_tables()[change.table_name]
    row = tx.session.get(model, change.row_id)
    columns = json.loads(change.columns)
    if change.op == "insert":
        if row is not None:
            raise UserError(say("It is there already"), say("Put it aside: nothing is missing."))
        read = {
            n: in_the_clear(tx.session, change, n, v)
            for n, v in columns.items()
            if not n.endswith("_token")
        }
        if renumber and change.table_name in _NUMBERS:
            column, series = _NUMBERS[change.table_name]
            read[column] = tx.next_number(series)
        tx.add(model(id=change.row_id, **read))
        return
    if row is None:
        raise UserError(
            say("The record that it changes is not here"), say("Put it aside with a reason.")
        )
    for name, (_old, new) in columns.items():
        if not name.endswith("_token"):
            setattr(row, name, in_the_clear(tx.session, change, name, new))
    tx.session.flush()


def dismiss(store: Store, *, by: Actor, command_id: uuid.UUID, reason: str) -> RefusedSeenTo:
    """Put a refused command aside; it stays in the records with the reason. Refused without one."""
    guard.require(by, "resolve_conflict")
    if not reason.strip():
        raise UserError(
            say("This needs a reason"), say("Say in a few words what was done instead.")
        )
    with store.read() as session:
        _waiting(session, command_id)
    with store.write(intent="dismiss_refused", by=by) as tx:
        _mark(tx, command_id, kind="dismissed", words=reason.strip())
        tx.detail["refused"] = str(command_id)
        return RefusedSeenTo(command_id, tx.changed())


def _waiting(session: Session, command_id: uuid.UUID) -> Command:
    found = session.scalars(
        select(Command).where(
            Command.id == command_id, Command.state == "refused", is_open(Command.id)
        )
    ).first()
    if found is None:
        raise UserError(say("Somebody has seen to this already"), say("Look at the list again."))
    return found


def _mark(tx: Tx, command_id: uuid.UUID, *, kind: str, words: str = "") -> None:
    tx.add(
        Decision(
            id=uuid.uuid5(command_id, "0"),
            about_id=command_id,
            kind=kind,
            words=words,
            decided_by=tx.by.user_id,
            decided_by_name=tx.by.name,
            decided_at=tx.now,
        )
    )
