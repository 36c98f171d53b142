"""Sealed columns: the row's attribute is in the clear, the column holds sealed text (ADR 0012).

    national_id_cell: Mapped[str] = sealed_column("national_id")
    national_id_token: Mapped[str | None] = token_column()
    national_id = Sealed(token=True)

What is written to the attribute is sealed when the row is flushed, or at once when it is stored
already; what is read is opened by the vault of the session that loaded the row. A cell is bound to
table, column and row id, so that one moved elsewhere does not open. The revision is not in the
binding: the centre gives a merged row another revision without being able to seal anew.
"""

import uuid
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Self, overload

from sqlalchemy import ColumnElement, String, event, func, inspect
from sqlalchemy.orm import (
    InstrumentedAttribute,
    Mapped,
    Session,
    mapped_column,
    object_session,
)

from app.data.base import Synced
from app.domain.ids import new_id
from app.domain.search import number_key
from app.native import cutils
from app.security import keyset
from app.security.keyset import FacilityKeys, Purpose

if TYPE_CHECKING:
    from app.data.vault import Vault

UNREADABLE = "(cannot be opened)"  # altered, moved here from another row, or its key is not here
_CLEAR = "_sealed_clear"  # on an instance: column → (cell, clear); cell None: not sealed yet
_VAULT = "_sealed_vault"
_COLUMNS: dict[type[Synced], tuple["Sealed", ...]] = {}


def sealed_column(name: str) -> Mapped[str]:
    """Return the column that holds the sealed text of the attribute of this name."""
    return mapped_column(name, String, default="")


def token_column() -> Mapped[str | None]:
    """Return the column that equality is searched by: a blind-index token, or none."""
    return mapped_column(String(keyset.TOKEN_BYTES * 2), index=True)


def token_input(value: str) -> str:
    """Return a number as its token is made of it: capitals and digits, no spaces or dashes."""
    return number_key(value).upper()


def place(table: str, column: str, row_id: uuid.UUID) -> bytes:
    """Return what a cell is bound to (the AAD)."""
    return cutils.aad("cell", table, column, row_id.bytes)


def open_cells(vault: "Vault", cells: Sequence[str], places: Sequence[bytes]) -> list[str]:
    """Open many cells in one call; one that is refused reads UNREADABLE, the others are opened.

    A cell that was never sealed (empty, or older than sealing) is handed back as it is.
    """
    sealed = [(c, p) for c, p in zip(cells, places, strict=True) if keyset.is_sealed(c)]
    if not sealed:
        return list(cells)
    try:
        clear = iter(vault.open([keyset.unspell(c) for c, _ in sealed], [p for _, p in sealed]))
    except cutils.SealError:
        if len(cells) == 1:
            return [UNREADABLE]
        return [open_cells(vault, [c], [p])[0] for c, p in zip(cells, places, strict=True)]
    return [next(clear).decode() if keyset.is_sealed(c) else c for c in cells]


class Sealed:
    """The clear side of a sealed column; the mapped side is `<name>_cell`, and `<name>_token`.

    `when` tells of a row whether its value is sealed at all; otherwise every row's is.
    """

    def __init__(self, *, token: bool = False, when: Callable[[Any], bool] | None = None) -> None:
        self.has_token = token
        self._when = when
        self.name = ""
        self.model: type[Synced]
        self.context = ""  # of the tokens: table and column

    def __set_name__(self, owner: type[Synced], name: str) -> None:
        """Learn the table and the column."""
        self.name = name
        self.model = owner
        self.context = f"{owner.__tablename__}.{name}"
        _COLUMNS[owner] = (*_COLUMNS.get(owner, ()), self)

    @overload
    def __get__(self, row: None, owner: type) -> Self: ...
    @overload
    def __get__(self, row: Synced, owner: type) -> str: ...
    def __get__(self, row: Synced | None, owner: type) -> Self | str:
        """Return the value in the clear; the column itself of a class."""
        if row is None:
            return self
        cell = getattr(row, self.cell_name)
        kept = _clear(row).get(self.name)
        if kept and kept[0] in {cell, None}:
            return kept[1]
        if not keyset.is_sealed(cell or ""):
            return cell or ""
        value = open_cells(row.__dict__[_VAULT], [cell], [self.place(row)])[0]
        _clear(row)[self.name] = (cell, value)
        return value

    def __set__(self, row: Synced, value: str) -> None:
        """Write a value: sealed now in a stored row, else when the row is flushed."""
        if value == self.__get__(row, type(row)):
            return
        _clear(row)[self.name] = (None, value)
        session = object_session(row)
        if session is not None:
            with session.no_autoflush:
                seal_rows(session, [row])

    @property
    def cell_name(self) -> str:
        """The mapped attribute that holds the sealed text."""
        return f"{self.name}_cell"

    @property
    def token_name(self) -> str:
        """The mapped attribute that holds the token."""
        return f"{self.name}_token"

    @property
    def is_conditional(self) -> bool:
        """Whether some rows hold this value in the clear on purpose."""
        return self._when is not None

    def cells(self) -> InstrumentedAttribute[str]:
        """Return the mapped attribute of the sealed text, for SQL."""
        cells: InstrumentedAttribute[str] = getattr(self.model, self.cell_name)
        return cells

    def begins(self, letters: str) -> ColumnElement[bool]:
        """Return the SQL condition that a cell begins with these letters, in this case."""
        return func.substr(self.cells(), 1, len(letters)) == letters

    def is_under(self, key_id: int) -> ColumnElement[bool]:
        """Return the SQL condition that a key sealed a cell."""
        return self.begins(keyset.cell_prefix(key_id))

    def tokens_column(self) -> InstrumentedAttribute[str | None]:
        """Return the mapped attribute of the token, for SQL."""
        stored: InstrumentedAttribute[str | None] = getattr(self.model, self.token_name)
        return stored

    def stored_token(self, row: Synced) -> str | None:
        """Return the token that a row has."""
        token: str | None = getattr(row, self.token_name)
        return token

    def place(self, row: Synced) -> bytes:
        """Return what this column's cell of a row is bound to."""
        return place(row.__tablename__, self.name, row.id)

    def wants(self, row: Synced) -> bool:
        """Whether the value of this row is to be sealed."""
        return self._when is None or self._when(row)

    def put(self, row: Synced, *, cell: str, token: str | None) -> None:
        """Write a cell and its token into the mapped columns of a row."""
        _clear(row).pop(self.name, None)
        setattr(row, self.cell_name, cell)
        if self.has_token:
            setattr(row, self.token_name, token)

    def token(self, keys: FacilityKeys, value: str) -> str | None:
        """Return the token to store beside a value; none for no value."""
        key = token_input(value)
        return keys.token(self.context, key) if key else None

    def tokens(self, session: Session, value: str) -> tuple[str, ...]:
        """Return the tokens under which a value may be found."""
        vault: Vault = session.info["vault"]
        key = token_input(value)
        return vault.tokens(session, context=self.context, value=key) if key else ()


def _clear(row: Synced) -> dict[str, tuple[str | None, str]]:
    kept: dict[str, tuple[str | None, str]] = row.__dict__.setdefault(_CLEAR, {})
    return kept


def columns() -> dict[type[Synced], tuple[Sealed, ...]]:
    """Return every class with sealed columns."""
    return dict(_COLUMNS)


def attribute(model: type[Synced], column: str) -> str:
    """Return the mapped attribute of a column: for writing what the outbox holds, as it is."""
    return str(inspect(model).get_property_by_column(model.__table__.c[column]).key)


def is_token(model: type[Synced], column: str) -> bool:
    """Whether a column holds tokens, which mean nothing to people."""
    return any(c.has_token and c.token_name == column for c in _COLUMNS.get(model, ()))


def opened(
    session: Session, model: type[Synced], column: str, row_id: uuid.UUID, value: object
) -> object:
    """Return a value of the outbox or the centre in the clear; of other columns, as it is."""
    sealed = any(c.name == column for c in _COLUMNS.get(model, ()))
    if not sealed or not isinstance(value, str):
        return value
    vault: Vault = session.info["vault"]
    return open_cells(vault, [value], [place(model.__tablename__, column, row_id)])[0]


def holds(session: Session, column: Sealed, value: str) -> ColumnElement[bool]:
    """Return the SQL condition that a sealed column holds a value, by its token."""
    return column.tokens_column().in_(column.tokens(session, value))


def seal_rows(session: Session, rows: Iterable[Synced]) -> None:
    """Seal what was written to sealed attributes and is still in the clear, all in one call."""
    wanted: list[tuple[Synced, Sealed, str]] = []
    for row in rows:
        for column in _COLUMNS.get(type(row), ()):
            cell, value = _clear(row).get(column.name, ("", ""))
            if cell is not None:
                continue
            row.id = row.id or new_id()
            if value and column.wants(row):
                wanted.append((row, column, value))
            else:
                column.put(row, cell=value, token=None)
    if not wanted:
        return
    vault: Vault = session.info["vault"]
    places = [column.place(row) for row, column, _ in wanted]
    sealed = vault.seal(session, [value.encode() for *_, value in wanted], places)
    tokens = vault.needed_keys(session, Purpose.TOKENS)
    for (row, column, value), one in zip(wanted, sealed, strict=True):
        row.__dict__[_VAULT] = vault
        column.put(row, cell=keyset.spell(one), token=column.token(tokens, value))
        _clear(row)[column.name] = (getattr(row, column.cell_name), value)


def reseal_rows(session: Session, rows: Iterable[Synced], *, clear: bool = False) -> None:
    """Seal stored rows' sealed cells anew under the keys in force; one that does not open is left.

    With `clear` those that a version before sealing wrote are sealed instead, and no others.
    """
    there = list(rows)
    open_rows(there)
    for row in there:
        for column in _COLUMNS[type(row)]:
            value = column.__get__(row, type(row))
            is_sealed = keyset.is_sealed(getattr(row, column.cell_name) or "")
            if value and value != UNREADABLE and is_sealed is not clear:
                _clear(row)[column.name] = (None, value)
    with session.no_autoflush:
        seal_rows(session, there)


def seal_new(session: Session, _context: object, _instances: object) -> None:
    """Seal the new rows of a flush: listens to a session that writes."""
    seal_rows(session, list(session.new))


def open_rows(rows: Iterable[Synced]) -> None:
    """Open the sealed cells of many loaded rows in one call, for a list that will read them."""
    todo = [
        (row, column, cell)
        for row in rows
        for column in _COLUMNS.get(type(row), ())
        if keyset.is_sealed(cell := getattr(row, column.cell_name) or "")
        and _clear(row).get(column.name, ("",))[0] != cell
    ]
    if not todo:
        return
    vault: Vault = todo[0][0].__dict__[_VAULT]
    values = open_cells(vault, [c for _, _, c in todo], [col.place(r) for r, col, _ in todo])
    for (row, column, cell), value in zip(todo, values, strict=True):
        _clear(row)[column.name] = (cell, value)


@event.listens_for(Synced, "load", propagate=True)
def _remember_vault(row: Synced, context: Any) -> None:
    """Keep the vault with a loaded row that has sealed columns: it may outlive its session."""
    if type(row) in _COLUMNS:
        row.__dict__[_VAULT] = context.session.info.get("vault")
