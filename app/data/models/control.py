"""The workstation's own book-keeping: commands, outbox, numbers, drafts, and where sync stands."""

import datetime as dt
import uuid

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base


class Device(Base):
    """This workstation; exactly one row."""

    __tablename__ = "device"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40))  # as on its sticker, for example "W07"
    facility_id: Mapped[uuid.UUID]
    hlc: Mapped[int] = mapped_column(default=0)  # last stamp given or seen
    created_at: Mapped[dt.datetime]


class Command(Base):
    """One `Store.write()`: who meant what, when, on which version; rows point here by `rev`."""

    __tablename__ = "command"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    device_id: Mapped[uuid.UUID]
    user_id: Mapped[uuid.UUID]
    session_id: Mapped[uuid.UUID]
    intent: Mapped[str] = mapped_column(String(60))
    hlc: Mapped[int]
    at: Mapped[dt.datetime]
    clock_trusted: Mapped[bool]  # false when the wall clock went back behind the last command
    schema_version: Mapped[str] = mapped_column(String(32))
    batch_no: Mapped[int | None]  # the push that carries it; none while it waits
    state: Mapped[str] = mapped_column(String(12), default="waiting")
    # waiting, accepted, merged, conflict or refused: the central server's answer
    reason: Mapped[str | None]  # why it was refused, in words


Index("ix_command_waiting", Command.state, Command.id)


class Outbox(Base):
    """One changed row of a command; written by triggers, never by hand."""

    __tablename__ = "outbox"

    seq: Mapped[int] = mapped_column(primary_key=True)
    command_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("command.id"))
    table_name: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[uuid.UUID]
    op: Mapped[str] = mapped_column(String(6))  # insert, update, reseal or delete
    base_rev: Mapped[uuid.UUID | None]  # what the row's rev was before this command
    # insert: {column: value}; update and reseal: {column: [old, new]}; delete: {}. Blobs in hex.
    columns: Mapped[str]


Index("ix_outbox_command", Outbox.command_id, Outbox.seq)
Index("ix_outbox_row", Outbox.row_id, Outbox.seq)


class CurrentCommand(Base):
    """The command being written; no row means that no synced table may change."""

    __tablename__ = "current_command"

    one: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[uuid.UUID]
    kind: Mapped[str] = mapped_column(String(8))  # command (shadowed), reseal or incoming


class NumberSeries(Base):
    """A series of numbers people see, owned by this workstation; a number used is never reused."""

    __tablename__ = "number_series"

    name: Mapped[str] = mapped_column(String(20), primary_key=True)  # mrn, invoice, visit, payment
    prefix: Mapped[str] = mapped_column(String(24))
    next_value: Mapped[int]
    width: Mapped[int]


class Draft(Base):
    """What a person has typed and not yet saved; survives a lock, a crash and a power cut."""

    __tablename__ = "draft"

    user_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(120), primary_key=True)  # screen and subject
    content: Mapped[dict[str, str]] = mapped_column(JSON)
    at: Mapped[dt.datetime]


class SyncState(Base):
    """Where this workstation stands with the central server; exactly one row."""

    __tablename__ = "sync_state"

    one: Mapped[int] = mapped_column(primary_key=True)
    dsn: Mapped[str | None]  # how to reach the central server; none: this workstation is alone
    incarnation: Mapped[uuid.UUID]
    last_batch_no: Mapped[int] = mapped_column(default=0)
    last_batch_hash: Mapped[str] = mapped_column(String(64), default="")
    epoch: Mapped[str | None]  # the server's; another one means that the server was restored
    snapshot: Mapped[str | None]  # text of the last pg_current_snapshot() that was applied
    last_contact_at: Mapped[dt.datetime | None]
    last_error: Mapped[str | None]
    pulled_schema: Mapped[str | None]  # the local tables' version that the rows were pulled into
    load_epoch: Mapped[str | None]  # a first load under way: the server's epoch,
    load_snapshot: Mapped[str | None]  # the snapshot that no page is older than,
    load_total: Mapped[int] = mapped_column(default=0, server_default="0")  # how many rows it has,
    load_end: Mapped[int | None]  # and the last staged row of its pages, once all are here
    pulls_unchecked: Mapped[int] = mapped_column(default=0, server_default="0")
    clock_skew_s: Mapped[int | None]  # this clock minus the server's at the last contact
    lease_days: Mapped[int | None]  # log-in is refused after so long without contact; none: never


class IncomingRow(Base):
    """Rows of a table, fetched and not yet applied; an interrupted pull leaves only these."""

    __tablename__ = "incoming_row"

    seq: Mapped[int] = mapped_column(primary_key=True)
    table_name: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[uuid.UUID]  # the last one's
    count: Mapped[int]
    images: Mapped[bytes]  # zlib: a line each, id in hex and JSON as the server sends it; no JSON:
    # the row is gone or out of scope


class Message(Base):
    """An HL7 message that was applied here: a repeated one changes nothing."""

    __tablename__ = "message"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)  # SHA-256 of the message
    control_id: Mapped[str] = mapped_column(String(199))  # MSH-10
    sender: Mapped[str] = mapped_column(String(200))  # MSH-3 and MSH-4
    kind: Mapped[str] = mapped_column(String(20))  # for example ADT^A01
    encounter_id: Mapped[uuid.UUID | None]
    received_at: Mapped[dt.datetime]


class Downtime(Base):
    """How this workstation keeps its downtime packs; exactly one row, or none before set-up."""

    __tablename__ = "downtime"

    one: Mapped[int] = mapped_column(primary_key=True)
    password: Mapped[str] = mapped_column(String(60))  # opens the packs; printed for the ward
    every_minutes: Mapped[int] = mapped_column(default=30)
    written_at: Mapped[dt.datetime | None]
    problem: Mapped[str] = mapped_column(String(200), default="")  # why the last try failed
