"""Prices what a stay has not been invoiced for yet: the rules first, then libbill's arithmetic."""

from dataclasses import dataclass

from app.domain.billing.draft import (
    FULL_SHARE_BASIS_POINTS,
    SHARED_GROUP,
    BillDraft,
    DraftCoverage,
    DraftLine,
)
from app.domain.billing.rules import apply_rules
from app.domain.billing.views import PayerKind, PayerShareView
from app.domain.errors import UserError
from app.domain.words import say
from app.native import bill

ROUNDING = bill.Rounding.HALF_UP
_PPM_PER_BASIS_POINT = 100


@dataclass(frozen=True, slots=True)
class PricedLine:
    """A line with its tax and each payer's part: the coverages in order, then the patient."""

    line: DraftLine
    net_minor: int
    tax_minor: int
    parts_minor: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Priced:
    """A priced draft; the shares sum to the total to the last unit."""

    lines: tuple[PricedLine, ...]
    coverages: tuple[DraftCoverage, ...]
    net_minor: int
    tax_minor: int
    total_minor: int
    shares_minor: tuple[int, ...]  # the coverages in order, then the patient


def price(draft: BillDraft, *, currency: str) -> Priced:
    """Price a draft. Tax is reckoned per document and rate (EN 16931), half up.

    Raises UserError when an amount is too large to be reckoned.
    """
    ready = apply_rules(draft)
    try:
        quote = bill.quote(
            [
                bill.Line(
                    quantity_thousandths=line.quantity_thousandths,
                    unit_price_minor=line.unit_price_minor,
                    tax_ppm=line.tax_basis_points * _PPM_PER_BASIS_POINT,
                    group=line.group,
                )
                for line in ready.lines
            ],
            [
                bill.Coverage(
                    coinsurance_ppm=(FULL_SHARE_BASIS_POINTS - c.share_basis_points)
                    * _PPM_PER_BASIS_POINT,
                    groups=1 << SHARED_GROUP,
                )
                for c in ready.coverages
            ],
            currency=currency,
            tax_mode=bill.TaxMode.DOCUMENT,
            rounding=ROUNDING,
        )
    except bill.BillError as error:
        raise UserError(
            say("These charges cannot be added up"), say("Check their quantities and prices.")
        ) from error
    lines = tuple(
        PricedLine(line, q.net_minor, q.tax_minor, (*q.paid_minor, q.patient_minor))
        for line, q in zip(ready.lines, quote.lines, strict=True)
    )
    shares = tuple(
        sum(line.parts_minor[n] for line in lines) for n in range(len(ready.coverages) + 1)
    )
    if sum(shares) != quote.totals.total_minor:
        raise AssertionError("the payers' parts do not sum to the total")
    return Priced(
        lines=lines,
        coverages=ready.coverages,
        net_minor=quote.totals.taxable_minor,
        tax_minor=quote.totals.tax_minor,
        total_minor=quote.totals.total_minor,
        shares_minor=shares,
    )


def share_views(priced: Priced, *, patient_name: str) -> tuple[PayerShareView, ...]:
    """Return who pays how much, in words."""
    insured = tuple(
        PayerShareView(
            kind=PayerKind.COVERAGE,
            coverage_id=c.id,
            name=c.payer_name,
            why=say("{share} % of covered services", share=f"{c.share_basis_points / 100:g}"),
            share_basis_points=c.share_basis_points,
            share_minor=share,
        )
        for c, share in zip(priced.coverages, priced.shares_minor[:-1], strict=True)
    )
    why = say("the rest") if insured else say("no insurance is recorded")
    own = PayerShareView(PayerKind.PATIENT, None, patient_name, why, 0, priced.shares_minor[-1])
    return (*insured, own)
