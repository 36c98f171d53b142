"""What stands above and below the registration form, in words; no Qt."""

from app.data.queries.patients import Known
from app.domain.words import say


def title(*, is_known: bool, has_ward: bool) -> str:
    """Return the title of the form."""
    if is_known:
        return say("Admit") if has_ward else say("Details")
    return say("Register and admit") if has_ward else say("Register")


def primary(*, is_known: bool, has_ward: bool) -> str:
    """Return what the primary button does."""
    if is_known:
        return say("Save and admit") if has_ward else say("Save")
    return say("Register and admit") if has_ward else say("Register")


def tab(name: str, *, is_known: bool) -> str:
    """Return what stands in the tab."""
    if not name:
        return say("Register")
    return name if is_known else say("{name} (new)", name=name)


def note(known: Known | None, *, kept_at: str) -> str:
    """Return what is known of the patient, or when the draft was kept."""
    if known is not None:
        parts = [say("Known patient, MRN {mrn}", mrn=known.mrn)]
        if known.stay is not None and known.stay.is_open:
            parts.append(say("already admitted as {visit}", visit=known.stay.visit_number))
        elif known.deceased:
            parts.append(say("recorded as deceased"))
        return " · ".join(parts)
    return say("Draft saved on this workstation {time}", time=kept_at) if kept_at else ""
