"""A bill before it is priced: charges, and the coverages that may pay a part of them."""

import datetime as dt
import uuid
from dataclasses import dataclass

SHARED_GROUP = 0
PATIENT_GROUP = 1
FULL_SHARE_BASIS_POINTS = 10_000


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A charge that is not invoiced yet. `group` selects who may be asked to pay it."""

    charge_id: uuid.UUID
    service_date: dt.date
    code: str
    title: str
    quantity_thousandths: int
    unit_price_minor: int
    tax_basis_points: int
    covered: bool
    group: int = SHARED_GROUP


@dataclass(frozen=True, slots=True)
class DraftCoverage:
    """An insurance and the part it pays of shared lines, in basis points."""

    id: uuid.UUID
    payer_name: str
    policy_number: str
    share_basis_points: int
    rank: int
    valid_from: dt.date | None
    valid_to: dt.date | None


@dataclass(frozen=True, slots=True)
class BillDraft:
    """What the rules turn and the C library prices."""

    admitted_on: dt.date
    lines: tuple[DraftLine, ...]
    coverages: tuple[DraftCoverage, ...]
