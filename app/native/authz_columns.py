"""Columns of Python values packed for C, so that a list of rows crosses over in one call."""

from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from app.native._authz import ffi

Column = Sequence[str | int | bool | None]


def pack_text(values: Sequence[str | None]) -> tuple[bytes, "array[int]"]:
    """Return all texts in one run of bytes, and where each begins and the last ends."""
    parts = [(value or "").encode() for value in values]
    return b"".join(parts), array("I", accumulate(map(len, parts), initial=0))


def pack_column(name: str, values: Column) -> tuple[dict[str, Any], tuple[Any, ...]]:
    """Return a column for C, and what has to stay alive as long as it."""
    key = name.encode()
    keep: list[Any] = [ffi.from_buffer(key)]
    column = {"name": keep[0], "name_len": len(key)}
    if any(value is None for value in values):
        keep.append(ffi.from_buffer("uint8_t[]", bytes(value is not None for value in values)))
        column["present"] = keep[-1]
    if any(isinstance(value, str) for value in values):
        text, offsets = pack_text([value if isinstance(value, str) else "" for value in values])
        keep += [ffi.from_buffer(text), ffi.from_buffer("uint32_t[]", offsets)]
        column |= {"text": keep[-2], "offsets": keep[-1]}
    else:
        keep.append(ffi.from_buffer("int64_t[]", array("q", [int(value or 0) for value in values])))
        column["numbers"] = keep[-1]
    return column, tuple(keep)
