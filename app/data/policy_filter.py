"""A policy's condition as a SQLAlchemy expression: a list shows exactly the rows one may see."""

import datetime as dt
import operator
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, literal, not_, or_, true

from app.data.base import Id
from app.native.authz_filter import (
    All,
    Always,
    AnyOf,
    Attribute,
    Compare,
    Condition,
    Constant,
    Flag,
    Has,
    Like,
    Not,
    OneOf,
    Term,
    UnfilterableError,
)

Columns = Mapping[str, ColumnElement[Any]]
"""The column for each attribute path ("ward", "address.city"); "" is the row's own id."""

_OPERATORS: Mapping[str, Callable[[Any, Any], ColumnElement[bool]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def where(condition: Condition, *, columns: Columns) -> ColumnElement[bool]:
    """Return the expression that is true for the rows for which the condition holds.

    Optional attributes are NULL where they are missing. Raises UnfilterableError for an attribute
    without a column and for a value that no column can hold.
    """
    match condition:
        case Always(value):
            return true() if value else false()
        case All(conditions):
            return and_(*(where(one, columns=columns) for one in conditions))
        case AnyOf(conditions):
            return or_(*(where(one, columns=columns) for one in conditions))
        case Not(inner):
            return not_(where(inner, columns=columns))
        case Compare(op, left, right):
            return _OPERATORS[op](*_sides(left, right, columns))
        case _:
            return _question(condition, _column(condition.attribute, columns))


def _question(
    condition: Has | Flag | OneOf | Like, column: ColumnElement[Any]
) -> ColumnElement[bool]:
    match condition:
        case Has():
            return column.is_not(None)
        case Flag():
            return column == true()
        case OneOf(_, values):
            return column.in_([_value(value, column) for value in values])
        case Like(_, parts):
            return _like(column, parts)


def _column(attribute: Attribute, columns: Columns) -> ColumnElement[Any]:
    path = ".".join(attribute.path)
    if path not in columns:
        raise UnfilterableError(f"no column holds the attribute `{path}`")
    return columns[path]


def _sides(
    left: Term, right: Term, columns: Columns
) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    match left, right:
        case Attribute(), Attribute():
            return _column(left, columns), _column(right, columns)
        case Attribute(), Constant(value):
            column = _column(left, columns)
            return column, literal(_value(value, column), column.type)
        case Constant(value), Attribute():
            column = _column(right, columns)
            return literal(_value(value, column), column.type), column
        case _:
            raise UnfilterableError("neither side of a comparison is of the row")


def _value(value: Any, column: ColumnElement[Any]) -> Any:
    """A policy's value as the column holds it."""
    match value:
        case bool() | int() | str():
            return value
        case {"entity": [_, ident]}:
            return uuid.UUID(ident) if isinstance(column.type, Id) else ident
        case {"datetime": int(ms)}:
            return _EPOCH + dt.timedelta(milliseconds=ms)
        case _:
            raise UnfilterableError("a policy compares with a value that no column holds")


def _like(column: ColumnElement[Any], parts: tuple[str, ...]) -> ColumnElement[bool]:
    """Cedar's `like`: exact about case, as SQLite's LIKE is not."""
    match parts:
        case (whole,):
            return column == whole
        case (prefix, ""):
            return func.substr(column, 1, len(prefix)) == prefix
        case ("", suffix):
            return func.substr(column, -len(suffix), len(suffix)) == suffix
        case ("", middle, ""):
            return func.instr(column, middle) > 0
        case _:
            raise UnfilterableError("a policy's pattern has too many stars for a filter")
