"""A dose that two workstations gave: what people are asked, which is which entry is true."""

from sqlalchemy.orm import Session

from app.data.models.decisions import Conflict
from app.data.models.medication import MedicationAdministration, MedicationRequest
from app.data.queries import medication
from app.domain.medication import Administration, initials
from app.domain.words import say


def rows(session: Session, conflict: Conflict) -> tuple[MedicationAdministration, ...]:
    """Return the two entries, the earlier first, as far as they are at this workstation."""
    found = (
        session.get(MedicationAdministration, one)
        for one in (conflict.row_id, conflict.other_id)
        if one is not None
    )
    return tuple(sorted((r for r in found if r is not None), key=lambda r: (r.given_at, r.id)))


def standing(session: Session, row: MedicationAdministration) -> Administration | None:
    """Return an entry as it stands now; none once it was taken back."""
    written = medication.entries_of(session, [row.encounter_id]).get(row.encounter_id, ())
    return next((e for e in written if e.entry_id == row.id and e.is_given), None)


def drug_words(session: Session, conflict: Conflict) -> str:
    """Return the drug and its dose, "furosemide 40 mg"."""
    entries = rows(session, conflict)
    if not entries or session.get(MedicationRequest, entries[0].request_id) is None:
        return say("A medicine")
    order = medication.order_of(session, entries[0].request_id)
    return f"{order.name} {order.dose_words}"


def entry_words(row: MedicationAdministration) -> str:
    """Return who gave it when: "09:02 EO, Efua Osei"."""
    at, who = f"{row.given_at.astimezone():%H:%M}", row.given_by_name
    return f"{at} {initials(who)}, {who}"
