"""Each rule of the bill, by examples."""

import datetime as dt
import uuid

import pytest

from app.domain.billing.draft import (
    PATIENT_GROUP,
    SHARED_GROUP,
    BillDraft,
    DraftCoverage,
    DraftLine,
)
from app.domain.billing.rules import apply_rules

DAY = dt.date(2026, 11, 20)


def line(*, covered: bool) -> DraftLine:
    return DraftLine(uuid.uuid4(), DAY, "X", "x", 1000, 100, 0, covered)


def coverage(
    *, rank: int = 1, valid_from: dt.date | None = None, valid_to: dt.date | None = None
) -> DraftCoverage:
    return DraftCoverage(uuid.uuid4(), "Plan", "", 9000, rank, valid_from, valid_to)


def test_uncovered_services_are_the_patients_alone() -> None:
    draft = apply_rules(BillDraft(DAY, (line(covered=True), line(covered=False)), ()))
    assert [row.group for row in draft.lines] == [SHARED_GROUP, PATIENT_GROUP]


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "pays"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (DAY + dt.timedelta(days=1), None, False),
        (None, DAY - dt.timedelta(days=1), False),
    ],
)
def test_a_coverage_pays_when_it_was_valid_on_admission(
    valid_from: dt.date | None, valid_to: dt.date | None, *, pays: bool
) -> None:
    one = coverage(valid_from=valid_from, valid_to=valid_to)
    assert (apply_rules(BillDraft(DAY, (), (one,))).coverages == (one,)) is pays


def test_coverages_pay_in_the_order_of_their_rank() -> None:
    second, first = coverage(rank=2), coverage(rank=1)
    assert apply_rules(BillDraft(DAY, (), (second, first))).coverages == (first, second)
