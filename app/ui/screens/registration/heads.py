"""What stands above and below the registration form, in words; no Qt."""

from app.data.queries.patients import Known
from app.domain.words import say
from app.services.registration import PatientRecord
from app.ui.parts import around_form as beside
from app.ui.parts.around_form import Form
from app.ui.screens.registration import folds
from app.ui.screens.registration import form as forms
from app.ui.screens.registration.form import Meaning
from app.ui.screens.registration.view import FormState


def state(form: Form, meaning: Meaning, *, known: PatientRecord | None, kept_at: str) -> FormState:
    """Return the tab, head and foot of a form."""
    is_known, has_ward = known is not None, bool(form["ward"])
    reason = forms.reason_words(meaning)
    about = note(known.patient if known else None, kept_at=kept_at)
    shown = "" if forms.is_blank(form) else reason
    return FormState(
        tab=tab(forms.shown(form), is_known=is_known),
        title=title(is_known=is_known, has_ward=has_ward),
        note=" · ".join(part for part in (about, shown) if part),
        identity=forms.card_state(forms.IDENTITY, form, meaning),
        contact=forms.card_state(forms.CONTACT, form, meaning),
        admission=forms.card_state(forms.ADMISSION, form, meaning),
        primary=primary(is_known=is_known, has_ward=has_ward),
        reason=reason,
        patient_id=known.patient.patient_id if known else None,
        banner=known.around.banner if known else None,
        folds=folds.states(form, meaning, known=known.around if known else None),
        lines={line: beside.shown(form, line) for line in beside.MOST},
    )


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
