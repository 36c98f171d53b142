"""What needs a person's decision, and what was decided: the same at every workstation."""

import datetime as dt
import uuid

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base, Sync, Synced


class Conflict(Synced):
    """A change that no machine may merge; written by the central server alone.

    `origin_device` is the workstation whose change waits ("mine"). It is open while it has an even
    number of `Decision`s. One about a stay, or what hangs on it, goes where the stay goes.
    """

    __tablename__ = "conflict"
    __sync__ = Sync.APPEND
    __scope__ = "encounter_id"

    kind: Mapped[str] = mapped_column(String(20))  # clash, double_bed or double_dose
    command_id: Mapped[uuid.UUID]  # mine
    table_name: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[uuid.UUID]
    encounter_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("encounter.id"))
    other_id: Mapped[uuid.UUID | None]  # the other row, where two rows are one too many
    base: Mapped[str]  # JSON, as the outbox writes it: what mine was built on
    mine: Mapped[str]  # JSON: the columns that mine changes
    theirs: Mapped[str]  # JSON, as the server writes it: the whole row that stands
    rest: Mapped[str]  # JSON: the command's other changes, which wait for the decision too
    mine_by: Mapped[uuid.UUID]
    mine_device: Mapped[str] = mapped_column(String(40))
    mine_at: Mapped[dt.datetime]
    theirs_by: Mapped[uuid.UUID | None]
    theirs_device: Mapped[str] = mapped_column(String(40))
    theirs_at: Mapped[dt.datetime | None]
    found_at: Mapped[dt.datetime]


Index("ix_conflict_row_id", Conflict.row_id)


class Decision(Synced):
    """One step in the life of a conflict or of a refused command.

    Its id is made of what it is about and its number in order, so that two people who decide at
    the same time make the same row: the server takes the first and refuses the other.
    """

    __tablename__ = "decision"
    __sync__ = Sync.APPEND
    __needs__ = frozenset({"resolve_conflict", "manage_users"})

    about_id: Mapped[uuid.UUID] = mapped_column(index=True)  # a conflict, or a refused command
    kind: Mapped[str] = mapped_column(String(10))  # settled, reopened, retried or dismissed
    words: Mapped[str] = mapped_column(String(400), default="")  # columns chosen, or the reason
    decided_by: Mapped[uuid.UUID]
    decided_by_name: Mapped[str] = mapped_column(String(120))
    decided_at: Mapped[dt.datetime]


class SyncCycle(Base):
    """One cycle of sync that did something or went wrong; the latest few hundred are kept."""

    __tablename__ = "sync_cycle"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime]
    sent: Mapped[int] = mapped_column(default=0)  # commands
    received: Mapped[int] = mapped_column(default=0)  # rows
    conflicts: Mapped[int] = mapped_column(default=0)
    refused: Mapped[int] = mapped_column(default=0)
    error: Mapped[str] = mapped_column(String(200), default="")  # in words
    note: Mapped[str] = mapped_column(String(200), default="")  # as "loaded afresh"
