"""Mapped base classes: what every row carries, and where each table is allowed to travel."""

import datetime as dt
import enum
import uuid
from typing import Any, ClassVar

from sqlalchemy import Dialect, LargeBinary, MetaData, String, types
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.domain.ids import new_id


class Sync(enum.Enum):
    """Where a table lives; declared once on the class, no sync code is touched to add a table."""

    LOCAL = "local"  # never leaves this workstation
    APPEND = "append"  # inserted once, never changed; a correction is a new row naming the old one
    VERSIONED = "versioned"  # may change; guarded by the id of the command that last wrote it


class Id(types.TypeDecorator[uuid.UUID]):
    """A UUID kept as 16 bytes."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Return the 16 bytes of an id."""
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> uuid.UUID | None:  # noqa: ARG002
        """Return the id of 16 bytes."""
        return None if value is None else uuid.UUID(bytes=bytes(value))


class UtcTime(types.TypeDecorator[dt.datetime]):
    """An instant kept as ISO 8601 text in UTC with microseconds: sorts as it reads."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the text of an aware instant; a naive one is a bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002
        """Return the instant of a text."""
        return None if value is None else dt.datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """Every table of the local database."""

    __sync__: ClassVar[Sync] = Sync.LOCAL

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        uuid.UUID: Id,
        dt.datetime: UtcTime,
    }


class Synced(Base):
    """A row that other workstations see."""

    __abstract__ = True
    __sync__ = Sync.VERSIONED
    # Columns that are decided together when two workstations changed the same row; a column in no
    # group is a group of its own. Groups in `__clash__` are never merged by machine.
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {}
    __clash__: ClassVar[frozenset[str]] = frozenset()
    # The column whose ward the row follows: workstations of other wards do not get it (ADR 0020).
    # It names a ward, or a row that follows one; none: every workstation of the hospital has it.
    __scope__: ClassVar[str] = ""
    # Actions of the policies: the central server takes a change only from somebody who is allowed
    # one of them. None named: from every account that is not suspended.
    __needs__: ClassVar[frozenset[str]] = frozenset()

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    facility_id: Mapped[uuid.UUID]  # filled by the Store
    rev: Mapped[uuid.UUID]  # the command that last wrote this row; filled by the Store
    origin_device: Mapped[uuid.UUID]  # the workstation that made this row; filled by the Store


def synced_tables() -> dict[str, type[Synced]]:
    """Return the classes that travel, by table name, in the order their foreign keys need."""
    by_name = {
        m.class_.__tablename__: m.class_
        for m in Base.registry.mappers
        if issubclass(m.class_, Synced)
    }
    return {t.name: by_name[t.name] for t in Base.metadata.sorted_tables if t.name in by_name}
