"""MS-DRG grouping from the C library `bill`: claims as packed columns in, DRGs with reasons out."""

import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache
from pathlib import Path
from struct import iter_unpack
from typing import Any, Final, NamedTuple, Self

from app.native._bill import ffi, lib
from app.native.money import BillCode, BillError
from app.resources import resource

VERSIONS: Final = (420, 421, 430, 431, 440)
"""The shipped versions: 42.0 to 44.0, discharges from October 2024 to March 2027."""

UNGROUPABLE: Final = 999
"""The DRG of a claim that cannot be grouped."""

_CODE_SIZE: Final = 8
_DX_LEVEL: Final = 15
_DX_HAC: Final = 16
_DX_INVALID: Final = 32
_NO_SEVERITY_ASSUMED: Final = 0


class Kind(IntEnum):
    """What a DRG is."""

    NONE = 0
    MEDICAL = 1
    SURGICAL = 2


class Severity(IntEnum):
    """The level of a DRG's secondary diagnoses."""

    NONE = 0
    NON_CC = 1
    CC = 2
    MCC = 3


class HacStatus(IntEnum):
    """What hospital-acquired conditions did to the DRG, as CMS names it."""

    NOT_APPLICABLE = 0
    FINAL_DRG_NO_CHANGE = 1
    FINAL_DRG_CHANGES = 2
    FINAL_DRG_UNGROUPABLE = 3


class DxLevel(IntEnum):
    """What a secondary diagnosis counts for, as CMS names it."""

    NEITHER = 0
    CC = 1
    MCC = 2
    CC_EXCLUDED = 3
    MCC_EXCLUDED = 4
    CC_EXCLUDED_BY_DRG_LOGIC = 5
    MCC_EXCLUDED_BY_DRG_LOGIC = 6


class Source(IntEnum):
    """Which part of a claim made a condition hold."""

    CLAIM = 0
    DIAGNOSIS = 1
    PROCEDURE = 2
    COMBINATION = 3
    SEVERITY = 4


class Diagnosis(NamedTuple):
    """A code without its dot, and whether it was present on admission: Y, N, U, W or empty."""

    code: str
    poa: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One inpatient stay as the grouper sees it; the first diagnosis is the principal one."""

    diagnoses: Sequence[Diagnosis]
    procedures: Sequence[str] = ()
    sex: str = "U"  # M, F or U
    discharge_status: int = 1
    """As on the claim: 1 home, 20 died, 2 transferred, ..."""
    hospital: str = "N"
    """N not exempt from the HAC rule, E exempt, U unknown."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """The DRG of a claim before (initial) and after hospital-acquired conditions are set aside."""

    initial_drg: int
    drg: int
    initial_mdc: int
    mdc: int
    return_code: str
    kind: Kind
    initial_severity: Severity
    severity: Severity
    hac_status: HacStatus
    hac_count: int


@dataclass(frozen=True, slots=True)
class Drg:
    """A DRG of the version: weights in ten-thousandths, stays in tenths of a day."""

    number: int
    mdc: int
    kind: Kind
    weight: int
    """0: not published for this version."""
    gmlos_tenths: int
    amlos_tenths: int
    post_acute: bool
    special_pay: bool
    title: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A condition of the DRG's definition that holds, and the claim's code that made it hold."""

    condition: str
    source: Source
    code: str


@dataclass(frozen=True, slots=True)
class Change:
    """Another DRG this claim would have: without a code, or with one more CC or MCC."""

    without: str
    added: str
    drg: int


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a claim has its DRG, what each diagnosis counts for, and what would change the DRG."""

    grouped: Grouped
    reasons: tuple[Reason, ...]
    levels: tuple[DxLevel, ...]
    set_aside: tuple[bool, ...]
    """For each diagnosis: a hospital-acquired condition that does not count."""
    unknown: tuple[bool, ...]
    """For each diagnosis: not a code of this version."""
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimColumns:
    """Many claims as packed columns, as bill.h describes them; codes are 8 bytes, NUL-padded."""

    sex: bytes
    discharge_status: bytes
    hospital: bytes
    dx_first: "array[int]"
    dx: bytes
    poa: bytes
    pr_first: "array[int]"
    pr: bytes
    assumed: bytes = b""
    """Empty, or for each claim: 1 as if one more CC were there, 2 one more MCC."""

    def __len__(self) -> int:
        """Return the number of claims."""
        return len(self.sex)


def pack(claims: Iterable[Claim]) -> ClaimColumns:
    """Pack claims into columns; codes may carry dots and small letters."""
    sex, status, hospital, poa = bytearray(), bytearray(), bytearray(), bytearray()
    dx, pr = bytearray(), bytearray()
    dx_first, pr_first = array("I", [0]), array("I", [0])
    for claim in claims:
        sex += claim.sex[:1].encode("ascii", "replace") or b"U"
        status.append(claim.discharge_status if claim.discharge_status in range(256) else 0)
        hospital += claim.hospital[:1].encode("ascii", "replace") or b"N"
        for diagnosis in claim.diagnoses:
            dx += _packed(diagnosis.code)
            poa += diagnosis.poa[:1].encode("ascii", "replace") or b" "
        for code in claim.procedures:
            pr += _packed(code)
        dx_first.append(len(poa))
        pr_first.append(len(pr) // _CODE_SIZE)
    return ClaimColumns(
        sex=bytes(sex),
        discharge_status=bytes(status),
        hospital=bytes(hospital),
        dx_first=dx_first,
        dx=bytes(dx),
        poa=bytes(poa),
        pr_first=pr_first,
        pr=bytes(pr),
    )


def _packed(code: str) -> bytes:
    raw = code.replace(".", "").upper().encode("ascii", "replace")
    return raw.ljust(_CODE_SIZE, b"\0") if len(raw) <= _CODE_SIZE else b"?" * _CODE_SIZE


class Grouper:
    """One version of the MS-DRG grouper; its tables are read only and may be shared by threads."""

    def __init__(self, data: bytes) -> None:
        """Open an unpacked table file; raises BillError if it is not one."""
        # new(), because the C side wants eight-byte alignment, which bytes do not promise
        self._data = ffi.new("uint64_t[]", (len(data) + 7) // 8)
        ffi.memmove(self._data, data, len(data))
        self._drg = ffi.new("bill_drg *")
        status = lib.bill_drg_open(self._drg, self._data, len(data))
        if status:
            raise BillError(BillCode(status))
        about = ffi.new("bill_drg_about *")
        lib.bill_drg_describe(self._drg, about)
        self.version: int = about.version
        self.valid_from: int = about.valid_from
        """First discharge date, YYYYMMDD."""
        self.valid_to: int = about.valid_to

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a table file as shipped (resources/codesets/msdrg_v431.bin.z)."""
        try:
            return cls(zlib.decompress(path.read_bytes()))
        except zlib.error as error:
            raise BillError(BillCode.FORMAT) from error

    def group_packed(self, claims: ClaimColumns) -> bytearray:
        """Group packed claims into packed answers: 12 bytes a claim, bill_grouped in bill.h."""
        return self._run(claims, levels=False)[0]

    def group_columns(self, claims: ClaimColumns) -> Iterator[tuple[int, ...]]:
        """Group packed claims; yields Grouped's fields as numbers, claim after claim."""
        return iter_unpack("<2H8B", self.group_packed(claims))

    def group(self, claims: Sequence[Claim]) -> list[Grouped]:
        """Group claims."""
        return [_grouped(row) for row in self.group_columns(pack(claims))]

    def _run(self, claims: ClaimColumns, *, levels: bool) -> tuple[bytearray, bytearray]:
        out = bytearray(12 * len(claims))
        statuses = bytearray(len(claims.poa) if levels else 0)
        columns, _keep = _claims(claims)
        grouped = ffi.from_buffer("bill_grouped[]", out) if out else ffi.NULL
        level_column = ffi.from_buffer("uint8_t[]", statuses) if statuses else ffi.NULL
        status = lib.bill_drg_group(self._drg, columns, grouped, level_column)
        if status:
            raise BillError(BillCode(status))
        return out, statuses

    def drg(self, number: int) -> Drg | None:
        """Return a DRG's title and weight, or None if this version has no such DRG."""
        row = ffi.new("bill_drg_row *")
        if lib.bill_drg_find(self._drg, number, row):
            return None
        return Drg(
            number=row.drg,
            mdc=row.mdc,
            kind=Kind(row.kind),
            weight=row.weight,
            gmlos_tenths=row.gmlos,
            amlos_tenths=row.amlos,
            post_acute=bool(row.post_acute),
            special_pay=bool(row.special_pay),
            title=ffi.buffer(row.title, row.title_len)[:].decode(),
        )

    def mdc_title(self, mdc: int) -> str:
        """Return the title of a major diagnostic category, or an empty text."""
        return self._text(lib.bill_drg_mdc_title, mdc)

    def _text(self, function: Any, number: int) -> str:
        length = ffi.new("size_t *")
        start = function(self._drg, number, length)
        return "" if start == ffi.NULL else ffi.buffer(start, length[0])[:].decode()

    def explain(self, claim: Claim) -> Explained:
        """Group one claim and say why: conditions with their codes, and what would change it."""
        columns = pack([claim])
        out, statuses = self._run(columns, levels=True)
        grouped = _grouped(next(iter_unpack("<2H8B", out)))
        return Explained(
            grouped=grouped,
            reasons=tuple(self._reasons(claim, columns)),
            levels=tuple(DxLevel(status & _DX_LEVEL) for status in statuses),
            set_aside=tuple(bool(status & _DX_HAC) for status in statuses),
            unknown=tuple(bool(status & _DX_INVALID) for status in statuses),
            changes=tuple(self._changes(claim, grouped.drg)),
        )

    def _reasons(self, claim: Claim, columns: ClaimColumns) -> Iterator[Reason]:
        rows, count = ffi.new("bill_reason[]", 512), ffi.new("size_t *")
        packed, _keep = _claims(columns)
        status = lib.bill_drg_explain(self._drg, packed, 0, rows, len(rows), count)
        if status:
            raise BillError(BillCode(status))
        for row in rows[0 : count[0]]:
            source = Source(row.source)
            match source:
                case Source.CLAIM:
                    yield Reason(self._text(lib.bill_drg_token, row.token), source, "")
                case Source.SEVERITY:
                    code = claim.diagnoses[row.index].code
                    yield Reason(DxLevel(row.token).name, source, code)
                case Source.DIAGNOSIS:
                    name = self._text(lib.bill_drg_token, row.token)
                    yield Reason(name, source, claim.diagnoses[row.index].code)
                case Source.PROCEDURE | Source.COMBINATION:
                    name = self._text(lib.bill_drg_token, row.token)
                    yield Reason(name, source, claim.procedures[row.index])

    def _changes(self, claim: Claim, drg: int) -> Iterator[Change]:
        """Try the claim without each secondary code, and with one more CC or MCC."""
        variants: list[tuple[str, str, Claim, int]] = [
            ("", "CC", claim, 1),
            ("", "MCC", claim, 2),
        ]
        for i, diagnosis in enumerate(claim.diagnoses[1:], start=1):
            rest = [*claim.diagnoses[:i], *claim.diagnoses[i + 1 :]]
            less = replace(claim, diagnoses=rest)
            variants.append((diagnosis.code, "", less, _NO_SEVERITY_ASSUMED))
        for i, code in enumerate(claim.procedures):
            others = [*claim.procedures[:i], *claim.procedures[i + 1 :]]
            less = replace(claim, procedures=others)
            variants.append((code, "", less, _NO_SEVERITY_ASSUMED))
        columns = replace(
            pack(variant[2] for variant in variants),
            assumed=bytes(variant[3] for variant in variants),
        )
        for (without, added, _, _), row in zip(variants, self.group_columns(columns), strict=True):
            if row[1] != drg:
                yield Change(without, added, row[1])


@cache
def grouper_of(version: int) -> Grouper:
    """Return a shipped version by its number (431), or raise BillError."""
    if version not in VERSIONS:
        raise BillError(BillCode.NOT_FOUND)
    return Grouper.open(resource(f"codesets/msdrg_v{version}.bin.z"))


def grouper_for(discharge: str) -> Grouper:
    """Return the shipped version for a discharge date (YYYY-MM-DD), or raise BillError."""
    date = int(discharge.replace("-", ""))
    for grouper in map(grouper_of, reversed(VERSIONS)):
        if grouper.valid_from <= date <= grouper.valid_to:
            return grouper
    raise BillError(BillCode.NOT_FOUND)


def _claims(claims: ClaimColumns) -> tuple[Any, list[Any]]:
    """Build the C columns, and the buffers that must outlive them."""
    columns, keep = ffi.new("bill_claims *"), []
    columns.count = len(claims)
    for name, kind, values in (
        ("sex", "uint8_t[]", claims.sex),
        ("discharge_status", "uint8_t[]", claims.discharge_status),
        ("hospital", "uint8_t[]", claims.hospital),
        ("dx_first", "uint32_t[]", claims.dx_first),
        ("dx", "uint8_t[]", claims.dx),
        ("poa", "uint8_t[]", claims.poa),
        ("pr_first", "uint32_t[]", claims.pr_first),
        ("pr", "uint8_t[]", claims.pr),
        ("assumed", "uint8_t[]", claims.assumed),
    ):
        if values:
            buffer = ffi.from_buffer(kind, values)
            keep.append(buffer)
            setattr(columns, name, buffer)
    return columns, keep


def _grouped(row: tuple[int, ...]) -> Grouped:
    return Grouped(
        initial_drg=row[0],
        drg=row[1],
        initial_mdc=row[2],
        mdc=row[3],
        return_code=ffi.string(lib.bill_drg_return_code(row[4])).decode("ascii"),
        kind=Kind(row[5]),
        initial_severity=Severity(row[6]),
        severity=Severity(row[7]),
        hac_status=HacStatus(row[8]),
        hac_count=row[9],
    )
