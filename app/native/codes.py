"""Code sets from the C library `bill`: ICD-10-CM and ICD-10-PCS, their edits and their search."""

import unicodedata
import zlib
from dataclasses import dataclass
from enum import IntFlag
from functools import cache
from pathlib import Path
from typing import Final, Self

from app.native._bill import ffi, lib
from app.native.money import BillCode, BillError
from app.resources import resource


class Edit(IntFlag):
    """What the Medicare Code Editor says of a code on a claim."""

    INVALID = 1
    AGE = 2
    SEX = 4
    MANIFESTATION = 8
    UNACCEPTABLE_PDX = 16
    EXTERNAL_CAUSE = 32
    UNSPECIFIED = 64
    NONCOVERED = 128
    NEEDS_SECONDARY = 256


@dataclass(frozen=True, slots=True)
class CodeView:
    """A code without its dot, and its title (empty if none is known)."""

    code: str
    title: str

    @property
    def dotted(self) -> str:
        """The diagnosis code as people write it: J18.9."""
        return f"{self.code[:3]}.{self.code[3:]}" if len(self.code) > 3 else self.code  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Found:
    """The best matches of a search and how many there were."""

    codes: tuple[CodeView, ...]
    total: int


class CodeSet:
    """One set of codes; its tables are read only and may be shared by threads."""

    def __init__(self, data: bytes) -> None:
        """Open an unpacked code file; raises BillError if it is not one."""
        self._data = ffi.new("uint64_t[]", (len(data) + 7) // 8)
        ffi.memmove(self._data, data, len(data))
        self._codes = ffi.new("bill_codes *")
        status = lib.bill_codes_open(self._codes, self._data, len(data))
        if status:
            raise BillError(BillCode(status))

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a code file as shipped (resources/codesets/icd10cm.bin.z)."""
        try:
            return cls(zlib.decompress(path.read_bytes()))
        except zlib.error as error:
            raise BillError(BillCode.FORMAT) from error

    def __len__(self) -> int:
        """Return the number of codes, also of those no longer valid."""
        return int(lib.bill_codes_count(self._codes))

    def __getitem__(self, index: int) -> CodeView:
        """Return a code by its place in code order."""
        row = ffi.new("bill_code *")
        if index < 0 or lib.bill_codes_get(self._codes, index, row):
            raise IndexError(index)
        return CodeView(
            ffi.string(row.code, 8).decode("ascii"),
            ffi.buffer(row.title, row.title_len)[:].decode(),
        )

    def find(self, code: str) -> CodeView | None:
        """Return a code (with or without its dot), or None."""
        raw, index = _bare(code), ffi.new("uint32_t *")
        if lib.bill_codes_find(self._codes, raw, len(raw), index):
            return None
        return self[index[0]]

    def edits(
        self,
        code: str,
        *,
        date: str,
        age: int | None = None,
        sex: str = "U",
        principal: bool = False,
        alone: bool = False,
    ) -> Edit:
        """Return the edits of a code on a date (YYYY-MM-DD) for a patient; 0 for none.

        Age in years, sex M, F or U. `principal`: it is the principal diagnosis; `alone`: no other
        diagnosis is on the claim. Source: CMS, Medicare Code Editor 44.0 and its history.
        """
        raw = _bare(code)
        years = -1 if age is None else min(max(age, -1), 200)
        sex_code = ord(sex[:1]) if sex[:1] in {"M", "F"} else ord("U")
        found = lib.bill_code_edits(
            self._codes, raw, len(raw), _day(date), years, sex_code, principal, alone
        )
        return Edit(found)

    def search(self, query: str, *, limit: int = 50, date: str | None = None) -> Found:
        """Return the codes that match each word of a query: words of the title or of the code.

        Words may be cut short; accents, case and the dot of a code do not matter. `date`: only
        codes valid then (YYYY-MM-DD); None: only codes not yet deleted.
        """
        words = [_bare_word(word) for word in query.split()]
        raw = " ".join(words).encode("ascii", "ignore")
        rows, scratch = ffi.new("uint32_t[]", limit), ffi.new("uint16_t[]", len(self))
        count, total = ffi.new("size_t *"), ffi.new("size_t *")
        day = _day(date) if date else _NOT_DELETED
        lib.bill_codes_search(self._codes, raw, len(raw), day, rows, limit, count, total, scratch)
        return Found(tuple(self[index] for index in rows[0 : count[0]]), total[0])


_NOT_DELETED: Final = 99991231


def _day(date: str) -> int:
    return int(date.replace("-", ""))


def _bare(code: str) -> bytes:
    return code.replace(".", "").strip().upper().encode("ascii", "replace")


def _bare_word(word: str) -> str:
    """Small letters without accents; a dot inside a code is dropped."""
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode().lower()
    head, dot, tail = plain.partition(".")
    looks_like_code = dot and len(head) == 3 and head[0].isalpha() and head[1].isdigit()  # noqa: PLR2004
    return head + tail if looks_like_code else plain


@cache
def diagnoses() -> CodeSet:
    """Return the shipped ICD-10-CM codes."""
    return CodeSet.open(resource("codesets/icd10cm.bin.z"))


@cache
def procedures() -> CodeSet:
    """Return the shipped ICD-10-PCS codes."""
    return CodeSet.open(resource("codesets/icd10pcs.bin.z"))
