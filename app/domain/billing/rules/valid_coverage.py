"""A coverage pays for a stay when it was valid on the day of admission.

The day of admission decides as a default of ours; contracts differ, and a hospital whose payers
count the day of each service needs another rule.
"""

from dataclasses import replace

from app.domain.billing.draft import BillDraft, DraftCoverage


def only_valid_coverages_pay(draft: BillDraft) -> BillDraft:
    """Drop coverages that were not valid on admission; the rest pay in the order of their rank."""

    def valid(coverage: DraftCoverage) -> bool:
        begun = coverage.valid_from is None or coverage.valid_from <= draft.admitted_on
        ended = coverage.valid_to is not None and coverage.valid_to < draft.admitted_on
        return begun and not ended

    kept = sorted((c for c in draft.coverages if valid(c)), key=lambda c: (c.rank, c.id))
    return replace(draft, coverages=tuple(kept))
