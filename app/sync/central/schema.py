"""The central tables, made from the same classes as the local ones, and the rules for each."""

import datetime as dt
import json
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Index,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    types,
)

import app.data.models  # noqa: F401  (the local metadata must be complete)
from app.data.base import Id, Sync, Synced, UtcTime, synced_tables

SCHEMA = "wardlight"
# Each device's log goes up and stays there: a workstation needs no other's.
_NOT_PULLED = frozenset({"audit_entry", "audit_checkpoint"})
# What the centre looks up beside the ids and the facility.
_INDEXES = {"audit_entry": {"chain": ("origin_device", "seq")}}


def _central_type(kind: types.TypeEngine[Any]) -> types.TypeEngine[Any]:
    """Return PostgreSQL's type for a local one."""
    match kind:
        case Id():
            return Uuid()
        case UtcTime():
            return DateTime(timezone=True)
        case types.Date():
            return Date()
        case types.Boolean():
            return Boolean()
        case types.Integer():
            return BigInteger()
        case types.JSON() | types.String():
            return Text()
        case _:
            raise TypeError(f"no central type for {kind!r}")


def metadata() -> MetaData:
    """Return the domain tables of the central database."""
    made = MetaData(
        schema=SCHEMA,
        naming_convention={"pk": "pk_%(table_name)s", "uq": "uq_%(table_name)s_%(column_0_name)s"},
    )
    for name, model in synced_tables().items():
        local = model.__table__
        columns = [
            Column(c.name, _central_type(c.type), primary_key=c.primary_key, nullable=c.nullable)
            for c in local.columns
        ]
        unique = [UniqueConstraint(c.name) for c in local.columns if c.unique]
        table = Table(name, made, *columns, *unique)
        Index(f"ix_{name}_facility", table.c.facility_id)
        for index, names in _INDEXES.get(name, {}).items():
            Index(f"ix_{name}_{index}", *(table.c[n] for n in names))
    return made


@dataclass(frozen=True, slots=True)
class TableRule:
    """How the central server treats the rows of a table."""

    name: str
    kind: str
    pulled: bool
    groups: str  # JSON: group name to its columns
    clash: list[str]  # groups and columns that no machine merges
    position: int


def rules() -> tuple[TableRule, ...]:
    """Return the rules that the classes declare, parents before children."""
    return tuple(
        TableRule(
            name=name,
            kind=model.__sync__.value,
            pulled=name not in _NOT_PULLED,
            groups=json.dumps(model.__groups__),
            clash=sorted(model.__clash__),
            position=n,
        )
        for n, (name, model) in enumerate(synced_tables().items())
        if model.__sync__ is not Sync.LOCAL
    )


def pulled_tables() -> dict[str, type[Synced]]:
    """Return the classes whose rows come down to workstations, parents first."""
    return {n: m for n, m in synced_tables().items() if n not in _NOT_PULLED}


def local_value(model: type[Synced], column: str, value: object) -> object:
    """Return what our column takes for a value of the central server's JSON."""
    if value is None:
        return None
    match model.__table__.columns[column].type:
        case Id():
            return uuid.UUID(str(value))
        case UtcTime():
            return dt.datetime.fromisoformat(str(value))
        case types.Date():
            return dt.date.fromisoformat(str(value))
        case types.JSON():
            return json.loads(str(value))
        case _:
            return value
