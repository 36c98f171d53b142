"""The only place where a local transaction begins and ends."""

import contextlib
import datetime as dt
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import event, func, select
from sqlalchemy.orm import Session, sessionmaker

from app.data import audit_chain, cipher, copying, sealed, vault
from app.data.abandon import Abandon
from app.data.base import Synced
from app.data.models.control import (
    Command,
    CurrentCommand,
    Device,
    NumberSeries,
    Outbox,
    SyncState,
)
from app.data.turns import Turns
from app.domain import hlc
from app.domain.actor import Actor
from app.domain.clock import Clock, SystemClock
from app.domain.ids import new_id
from app.security import keys
from app.security.door import Door
from app.security.keyset import DeviceSecrets, make_device_secrets
from app.security.witness import Witness

_TRUSTED_DRIFT_S = 120


@dataclass(slots=True)
class Tx:
    """One command being written: its rows, its audit entry and its outbox commit together."""

    session: Session
    by: Actor
    device: Device
    command: Command
    patient_id: uuid.UUID | None = None
    detail: dict[str, object] = field(default_factory=dict)
    outcome: str = "done"  # of the audit entry: done, refused or failed

    @property
    def now(self) -> dt.datetime:
        """The instant of the command."""
        return self.command.at

    def add(self, *rows: Any) -> None:
        """Insert rows; ids, facility, rev and origin are filled in."""
        self.session.add_all(rows)
        self.session.flush()

    def concerns(self, patient_id: uuid.UUID, **detail: object) -> None:
        """Name the patient that the audit entry is about, and ids or field names; never values."""
        self.patient_id = patient_id
        self.detail |= detail

    @contextlib.contextmanager
    def resealing(self) -> Iterator[None]:
        """Let sealed cells be sealed anew, of rows that never change too, and nothing else.

        The triggers refuse what goes further; the centre takes it as a change of no content.
        """
        self.session.flush()
        current = self.session.get_one(CurrentCommand, 1)
        current.kind = "reseal"
        self.session.flush()
        yield
        self.session.flush()
        current.kind = "command"
        self.session.flush()

    def next_number(self, series: str) -> str:
        """Take the next number of a series that belongs to this workstation.

        It is used up only if this command commits, so a series has neither gaps nor doubles.
        """
        return self.next_numbers(series, 1)[0]

    def next_numbers(self, series: str, count: int) -> list[str]:
        """Take the next so many numbers of a series."""
        row = self.session.get_one(NumberSeries, series)
        first, row.next_value = row.next_value, row.next_value + count
        self.session.flush()
        return [f"{row.prefix}{first + n:0{row.width}d}" for n in range(count)]

    def changed(self) -> frozenset[str]:
        """Return the names of the tables that this command has changed so far."""
        self.session.flush()
        shadowed = self.session.scalars(
            select(Outbox.table_name).where(Outbox.command_id == self.command.id).distinct()
        )
        return frozenset(shadowed) | frozenset(self.session.info["touched"])


def _stamp(session: Session, _context: object, _instances: object) -> None:
    """Fill in what every synced row carries; the triggers refuse a row without it."""
    command: Command | None = session.info.get("command")
    for row in session.new:
        session.info.setdefault("touched", set()).add(row.__tablename__)
        if isinstance(row, Synced) and command is not None:
            row.rev = command.id
            row.facility_id = row.facility_id or session.info["facility_id"]
            row.origin_device = row.origin_device or command.device_id
    for row in session.dirty | session.deleted:
        if session.is_modified(row) or row in session.deleted:
            session.info.setdefault("touched", set()).add(row.__tablename__)
            if isinstance(row, Synced) and command is not None and row not in session.deleted:
                row.rev = command.id


class Store:
    """The local database: `read()` looks, `write()` is one command, `incoming()` is for sync."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        *,
        schema_version: str,
        clock: Clock | None = None,
        make_id: Callable[[], uuid.UUID] = new_id,
        carrier: bytes | None = None,
    ) -> None:
        self.path = path
        self.clock = clock or SystemClock()
        self.looks: dict[tuple[object, ...], dt.datetime] = {}  # recorded lately, by what was seen
        self.schema_version = schema_version
        self._key = key
        self.door = Door()
        self._make_id = make_id
        self._turns = Turns()
        self._writer = cipher.make_engine(path, key, size=2)
        self._reader = cipher.make_engine(path, key, read_only=True)
        self._incoming = cipher.make_engine(path, key, size=1, comes_again=True)
        self._incoming_sessions = sessionmaker(self._incoming, expire_on_commit=False)
        self._write_sessions = sessionmaker(self._writer, expire_on_commit=False)
        self._read_sessions = sessionmaker(self._reader, expire_on_commit=False)
        event.listen(self._write_sessions, "before_flush", sealed.seal_new)
        event.listen(self._write_sessions, "before_flush", _stamp)
        try:
            self.vault = vault.Vault(self._device_secrets(key, carrier), read=self.read)
        except BaseException:
            self._dispose()
            raise
        self.witness = Witness(lambda: self.vault.device)  # of the audit chain
        for sessions in (self._incoming_sessions, self._write_sessions, self._read_sessions):
            sessions.configure(info={"vault": self.vault})

    def _device_secrets(self, key: bytes, carrier: bytes | None) -> DeviceSecrets:
        """Return the device keys; they are made when the file is opened for the first time."""
        with self.read() as session:
            secrets = vault.read_secrets(session, key)
        if secrets is None:
            secrets = make_device_secrets(carrier=carrier)
            with self.local() as session:
                vault.keep_secrets(session, key, secrets)
        return secrets

    @property
    def backup_keys(self) -> tuple[bytes, bytes]:
        """The keys of this workstation's backups: of the database key, and of the database."""
        return keys.backup_key(self._key), self.vault.device.backup_key()

    def copy_to(self, session: Session, target: Path, *, key: bytes) -> None:
        """Copy what a session of `read()` sees into a new file that another key opens whole."""
        copying.copy_session(session, target, key=key)
        copying.reseal(target, key=key, sealed_under=self._key)

    @contextlib.contextmanager
    def read(self, *, abandon: Abandon | None = None) -> Iterator[Session]:
        """Look, do not touch: the connection itself refuses to write.

        Another thread may give the read up through `abandon`: AbandonedError.
        """
        self._turns.give_way()
        with (
            cipher.explained(self.path),
            self._read_sessions() as session,
            abandon.over(session) if abandon else contextlib.nullcontext(),
        ):
            yield session

    @contextlib.contextmanager
    def write(self, *, intent: str, by: Actor) -> Iterator[Tx]:
        """One user intent: rows, outbox and audit entry commit together, or nothing does."""
        with (
            self._turns.saving(),
            cipher.explained(self.path),
            self._write_sessions.begin() as session,
        ):
            tx = self._begin(session, intent=intent, by=by)
            self.vault.publish(session)
            yield tx
            session.flush()
            checkpoint = audit_chain.record(tx, witness=self.witness)
            session.delete(session.get_one(CurrentCommand, 1))
        if checkpoint is not None:
            audit_chain.keep_mark(self, checkpoint, whatever=intent == audit_chain.DISCONTINUITY)

    @contextlib.contextmanager
    def incoming(self) -> Iterator[Session]:
        """For sync alone: what came from the centre is not shadowed and does not go out again.

        The centre has checked the rows; a parent outside this workstation's scope is no error. What
        a power cut takes is asked for, or answered, again: the commit does not wait for the disk.
        """
        with self._writing(self._incoming_sessions) as session:
            session.add(CurrentCommand(one=1, id=uuid.UUID(int=0), kind="incoming"))
            session.flush()
            yield session
            session.flush()
            session.delete(session.get_one(CurrentCommand, 1))

    @contextlib.contextmanager
    def local(self) -> Iterator[Session]:
        """Book-keeping that never leaves this workstation (drafts, delays, where sync stands).

        A synced table cannot be changed here: its triggers refuse a write without a command.
        """
        with self._writing(self._write_sessions) as session:
            yield session

    @contextlib.contextmanager
    def passing(self) -> Iterator[Session]:
        """For sync: what is on its way and when, which comes again if a power cut takes it."""
        with self._writing(self._incoming_sessions) as session:
            yield session

    def behind(self) -> contextlib.AbstractContextManager[None]:
        """Let what this thread does here meanwhile give way to people's saves."""
        return self._turns.behind()

    @contextlib.contextmanager
    def _writing(self, sessions: sessionmaker[Session]) -> Iterator[Session]:
        self._turns.give_way()
        with self._turns.taken(), cipher.explained(self.path), sessions.begin() as session:
            yield session

    def _begin(self, session: Session, *, intent: str, by: Actor) -> Tx:
        device = session.scalars(select(Device)).one()
        now = self.clock.now()
        behind_s = hlc.milliseconds(device.hlc) / 1000 - now.timestamp()
        device.hlc = hlc.advance(device.hlc, now)
        command = Command(
            id=self._make_id(),
            device_id=device.id,
            user_id=by.user_id,
            session_id=by.session_id,
            intent=intent,
            hlc=device.hlc,
            at=now,
            clock_trusted=behind_s < _TRUSTED_DRIFT_S,
            schema_version=self.schema_version,
            state="waiting",
        )
        session.add(command)
        session.flush()
        session.add(CurrentCommand(one=1, id=command.id, kind="command"))
        session.flush()
        session.info.update(command=command, facility_id=device.facility_id, touched=set())
        return Tx(session=session, by=by, device=device, command=command)

    def create_device(
        self,
        *,
        name: str,
        facility_id: uuid.UUID,
        series: Mapping[str, tuple[str, int]],
        device_id: uuid.UUID | None = None,
    ) -> uuid.UUID:
        """Make this file a workstation, once: its identity, its number series, its sync state.

        `series` gives prefix and width for each name; `device_id` is the one that the centre knows
        a joining workstation by.
        """
        device_id = device_id or self._make_id()
        with self.local() as session:
            if session.scalar(select(func.count()).select_from(Device)):
                raise ValueError("this database already belongs to a workstation")
            session.add(
                Device(
                    id=device_id, name=name, facility_id=facility_id, created_at=self.clock.now()
                )
            )
            session.add(SyncState(one=1, incarnation=self._make_id()))
            for key, (prefix, width) in series.items():
                session.add(NumberSeries(name=key, prefix=prefix, next_value=1, width=width))
        return device_id

    def close(self) -> None:
        """Close every connection and wipe the keys; the last one folds in the write-ahead log."""
        self.vault.wipe()
        self._dispose()

    def _dispose(self) -> None:
        for engine in (self._reader, self._incoming, self._writer):
            engine.dispose()
