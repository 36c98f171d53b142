"""What the form says of itself: its button, its tab and the note under its name; without Qt."""

from app.data.queries.patients import Known
from app.domain.words import say


def primary(*, known: bool, ward: bool) -> str:
    """Return what the button does: for somebody new or known, with or without an admission."""
    match known, ward:
        case False, False:
            return say("Register")
        case False, True:
            return say("Register and admit")
        case True, False:
            return say("Save")
        case _:
            return say("Save and admit")


def tab(name: str, *, known: bool) -> str:
    """Return the words of the tab."""
    if not name:
        return say("Register")
    return name if known else say("{name} (new)", name=name)


def known_note(known: Known) -> str:
    """Return what is known of a patient who comes again."""
    parts = [say("Known patient, MRN {mrn}", mrn=known.mrn)]
    if known.stay is not None and known.stay.is_open:
        parts.append(say("already admitted as {visit}", visit=known.stay.visit_number))
    elif known.deceased:
        parts.append(say("recorded as deceased"))
    return " · ".join(parts)
