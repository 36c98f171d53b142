"""Services that no insurance shares, such as a single room on request, are the patient's alone."""

from dataclasses import replace

from app.domain.billing.draft import PATIENT_GROUP, SHARED_GROUP, BillDraft


def only_covered_services_are_shared(draft: BillDraft) -> BillDraft:
    """Put each line in the group of its payers, by the price list's own mark."""
    lines = tuple(
        replace(line, group=SHARED_GROUP if line.covered else PATIENT_GROUP) for line in draft.lines
    )
    return replace(draft, lines=lines)
