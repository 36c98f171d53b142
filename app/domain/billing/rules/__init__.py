"""The rules that decide which charges and coverages enter a bill, in the order they apply.

Each rule is one file with one pure function: a `BillDraft` goes in and a `BillDraft` comes out.
To add one: its file, its test, and one line below.
"""

from collections.abc import Callable

from app.domain.billing.draft import BillDraft
from app.domain.billing.rules.covered_services import only_covered_services_are_shared
from app.domain.billing.rules.valid_coverage import only_valid_coverages_pay

RULES: tuple[Callable[[BillDraft], BillDraft], ...] = (
    only_valid_coverages_pay,
    only_covered_services_are_shared,
)


def apply_rules(draft: BillDraft) -> BillDraft:
    """Return the draft after every rule."""
    for rule in RULES:
        draft = rule(draft)
    return draft
