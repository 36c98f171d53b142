"""What the registration form does: it reads, warns, looks who is known already, and registers."""

import datetime as dt
import uuid

from app.data.queries.patients import WardPlaces
from app.domain.duplicates import LIKELY
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.words import say
from app.services.admission import AdmissionChoices, Admitted, admission_choices
from app.services.candidates import Candidate, possible_duplicates
from app.services.registration import (
    PatientRecord,
    Registered,
    Updated,
    open_record,
)
from app.ui.context import Area, Context, Place
from app.ui.screens.registration import form as forms
from app.ui.screens.registration import saving
from app.ui.screens.registration.form import Form, Meaning
from app.ui.screens.registration.known import view_of
from app.ui.screens.registration.view import FormState, View

DRAFT = "registration"
_KNOWN_ID, _NOT_SAME = "known_patient", "not_the_same"


class RegistrationPresenter:
    """One form at a time: somebody new, or a known patient who comes again."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._form: Form = dict(forms.EMPTY)
        self._kept: Form | None = None
        self._kept_at = ""
        self._choices = AdmissionChoices((), (), say("National id"))
        self._known: saving.KnownPatient | None = None
        self._not_same: frozenset[uuid.UUID] = frozenset()
        self._candidates: tuple[Candidate, ...] = ()
        self._looking = self._look_again = False
        self._is_busy = self._is_restored = False
        self._place: Place | None = None

    def opened(self, place: Place) -> None:
        """Remember whom to begin with: a name that was searched for, or a known patient."""
        self._place = place

    def refresh(self) -> None:
        """Ask what can be chosen; the first time, bring back the draft."""
        by = self._context.session()
        self._context.call(lambda store: admission_choices(store, by=by), self._show_choices)

    def _show_choices(self, choices: AdmissionChoices) -> None:
        self._choices = choices
        if not any(ward.ward_id.hex == self._form["ward"] for ward in choices.wards):
            self._form["ward"] = self._form["bed"] = ""
        self._view.show_choices(choices)
        if not self._is_restored:
            self._is_restored = True
            self._show_all()
            self._context.drafts.load(DRAFT, self._restored)
            return
        self._view.show_text("ward", self._form["ward"])
        self._show_beds()
        self._show_state()
        self._arrive()

    def _restored(self, content: dict[str, str] | None) -> None:
        if content and forms.is_blank(self._form):
            self._show_restored(content)
        self._arrive()

    def _arrive(self) -> None:
        """Begin with whom `opened` named, once."""
        place, self._place = self._place, None
        if place is None:
            return
        if place.patient_id is not None:
            here = self._known.record.patient.patient_id if self._known else None
            if place.patient_id != here and self._may_leave_draft():
                self._open_known(place.patient_id)
        elif place.extra:
            self._take_over(place.extra)

    def _show_restored(self, content: dict[str, str]) -> None:
        self._not_same = frozenset(
            uuid.UUID(part) for part in content.get(_NOT_SAME, "").split() if part
        )
        self._form = {name: content.get(name, default) for name, default in forms.EMPTY.items()}
        self._kept = dict(self._form)
        if known := content.get(_KNOWN_ID):
            self._open_known(uuid.UUID(known), typed=dict(self._form))
        self._show_all()
        self.look_up()

    def _take_over(self, text: str) -> None:
        """Begin with a searched text as the name: "family, given", or the family name alone."""
        if self._may_leave_draft():
            family, _, given = text.partition(",")
            if not any(c.isdigit() for c in text):
                self._form["family_name"] = family.strip()
                self._form["given_name"] = given.strip()
            self._show_all()
            self.look_up()

    def _may_leave_draft(self) -> bool:
        """Make room for another person; asks where something was typed already."""
        if forms.is_blank(self._form):
            return True
        name = self._name() or say("this form")
        if not self._context.dialogs.confirm(
            say("Throw away what was typed?"),
            body=say("The form holds an unfinished registration of {name}.", name=name),
            do=say("Throw away"),
            keep=say("Keep it"),
            destroys=True,
        ):
            return False
        self.clear()
        return True

    def _open_known(self, patient_id: uuid.UUID, *, typed: Form | None = None) -> None:
        by = self._context.session()
        self._context.call(
            lambda store: open_record(store, by=by, patient_id=patient_id),
            lambda record: self._show_known(record, typed or {}),
        )

    def _show_known(self, record: PatientRecord, typed: Form) -> None:
        """Fill in a record; what was typed stays where the record has nothing."""
        known = forms.of_record(record.patient.details, record.allergies, label=self._label)
        self._known = saving.KnownPatient(record, known)
        blank = {"", "U", "not_asked"}
        self._form = {
            name: typed.get(name, "") if value in blank and typed.get(name) else value
            for name, value in known.items()
        }
        self._candidates = ()
        self._view.show_candidates((), looked=False)
        self._show_all()
        self._view.focus("ward")

    def edited(self, name: str, text: str) -> None:
        """Take what stands in a field now."""
        self._form[name] = text
        if name == "ward":
            self._form["bed"] = ""
            self._show_beds()
        self._show_state()

    def left(self, name: str) -> None:
        """Judge a field that the person went on from."""
        text = forms.tidied(name, self._form[name], label=self._label, today=self._today)
        if text != self._form[name]:
            self._form[name] = text
            self._view.show_text(name, text)
        self._view.show_message(name, *forms.message(name, self._meaning(), today=self._today))
        self._show_state()

    def look_up(self) -> None:
        """Look who of the known patients is like what was typed; newest input wins."""
        if self._known is not None:
            return
        if self._looking:
            self._look_again = True
            return
        details, but = self._meaning().details, self._not_same
        by = self._context.session()
        self._looking = True

        def looked(found: tuple[Candidate, ...]) -> None:
            self._looking = False
            if self._look_again:
                self._look_again = False
                self.look_up()
            elif self._known is None:
                self._show_candidates(found)

        self._context.call(
            lambda store: possible_duplicates(store, by=by, details=details, but=but), looked
        )

    def _show_candidates(self, found: tuple[Candidate, ...]) -> None:
        self._candidates = found
        looked = bool(self._form["family_name"] or self._form["national_id"])
        views = tuple(view_of(c, label=self._label, today=self._today) for c in found)
        self._view.show_candidates(views, looked=looked)

    def use(self, patient_id: uuid.UUID) -> None:
        """Go on with a known patient's record instead of a new one."""
        self._open_known(patient_id, typed=dict(self._form))

    def not_the_same(self, patient_id: uuid.UUID) -> None:
        """Remember that a candidate is somebody else."""
        self._not_same |= {patient_id}
        self.look_up()

    def keep_draft(self) -> None:
        """Keep what was typed on this workstation, if it changed."""
        if self._is_busy or self._form == self._kept or forms.is_blank(self._form):
            return
        self._kept = dict(self._form)
        content = self._form | {_NOT_SAME: " ".join(i.hex for i in self._not_same)}
        if self._known is not None:
            content |= {_KNOWN_ID: self._known.record.patient.patient_id.hex}
        self._context.drafts.save(DRAFT, content)
        now = self._context.clock.now().astimezone()
        self._kept_at = f"{now:%H:%M}"
        self._show_state()

    def leave(self) -> None:
        """Go back to the search; the draft stays."""
        self.keep_draft()
        self._context.go(Place(Area.PATIENTS))

    def throw_away(self) -> None:
        """Empty the form and forget its draft, after asking."""
        if self._may_leave_draft():
            self._view.focus("family_name")

    def clear(self) -> None:
        """Empty the form and forget its draft."""
        self._form = dict(forms.EMPTY)
        self._known, self._kept, self._kept_at = None, None, ""
        self._not_same, self._candidates = frozenset(), ()
        self._context.drafts.drop(DRAFT)
        self._view.show_candidates((), looked=False)
        self._show_all()

    def save(self) -> None:
        """Register, admit or put right, as the form says; asks where somebody is very like."""
        meaning = self._meaning()
        if self._is_busy or not self._is_ready(meaning):
            return
        self._set_busy(busy=True)
        if self._known is not None:
            self._write(meaning)
            return
        by, but = self._context.session(), self._not_same
        details = meaning.details
        self._context.call(
            lambda store: possible_duplicates(store, by=by, details=details, but=but),
            lambda found: self._write_unless_known(meaning, found),
            refused=self._refused,
        )

    def _is_ready(self, meaning: Meaning) -> bool:
        first = next((n for n in forms.EMPTY if n in meaning.wrong or n in meaning.missing), None)
        if first is None:
            return True
        for name, words in meaning.wrong.items():
            self._view.show_message(name, "error", words)
        for name in meaning.missing:
            needed = (
                say("Needed: known, none known or not asked") if "state" in name else say("Needed")
            )
            self._view.show_message(name, "error", needed)
        self._view.focus(first)
        self._context.say(say("Not registered yet: {reason}", reason=forms.reason_words(meaning)))
        return False

    def _write_unless_known(self, meaning: Meaning, found: tuple[Candidate, ...]) -> None:
        self._show_candidates(found)
        likely = next((c for c in found if c.likeness.score >= LIKELY), None)
        if likely is not None and not self._is_somebody_else(likely):
            self._set_busy(busy=False)
            return
        self._write(meaning)

    def _is_somebody_else(self, candidate: Candidate) -> bool:
        known = view_of(candidate, label=self._label, today=self._today)
        return self._context.dialogs.confirm(
            say("Is this the same person?"),
            body=say(
                "{name}, born {born}, {identity}, is {likeness} ({score} %). "
                "Registering again would make a second record.",
                name=known.name,
                born=known.born,
                identity=known.identity,
                likeness=known.words,
                score=known.score,
            ),
            do=say("Register as somebody new"),
            keep=say("Look again"),
        )

    def _write(self, meaning: Meaning) -> None:
        by, known, form = self._context.session(), self._known, dict(self._form)
        self._context.call(
            lambda store: saving.save(store, by=by, meaning=meaning, form=form, known=known),
            self._done,
            refused=self._refused,
        )

    def _refused(self, refusal: UserError) -> None:
        self._set_busy(busy=False)
        self._context.dialogs.tell(refusal.title, hint=refusal.hint)
        self.refresh()

    def _done(self, result: Registered | Admitted | Updated) -> None:
        self._is_busy = False
        name = self._name()
        self._view.show_busy(busy=False)
        self.clear()
        match result:
            case Admitted():
                self._context.toast(
                    say("{name} admitted, visit {visit}", name=name, visit=result.visit_number)
                )
                self._go_to_chart(result.patient_id, result.encounter_id, name)
            case Registered():
                self._context.toast(say("{name} registered, MRN {mrn}", name=name, mrn=result.mrn))
                self._context.go(Place(Area.PATIENTS, extra=result.mrn))
            case Updated():
                self._context.toast(say("{name} saved", name=name))
                self._context.go(Place(Area.PATIENTS))

    def _go_to_chart(self, patient_id: uuid.UUID, encounter_id: uuid.UUID, name: str) -> None:
        if any(section.area is Area.CHART for section in self._context.sections()):
            self._context.go(Place(Area.CHART, patient_id, encounter_id, title=name))
        else:
            self._context.go(Place(Area.PATIENTS, extra=name.partition(" (")[0]))

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._view.show_busy(busy=busy)

    @property
    def _today(self) -> dt.date:
        return self._context.clock.now().astimezone().date()

    @property
    def _label(self) -> str:
        return self._choices.national_id_label

    def _meaning(self) -> Meaning:
        return forms.read(self._form, label=self._label, today=self._today)

    def _name(self) -> str:
        form = self._form
        if not form["family_name"].strip():
            return ""
        return shown_name(form["family_name"].strip(), form["given_name"].strip())

    def _ward(self) -> WardPlaces | None:
        chosen = self._form["ward"]
        return next((w for w in self._choices.wards if w.ward_id.hex == chosen), None)

    def _show_beds(self) -> None:
        ward = self._ward()
        free = {bed.bed_id.hex for bed in ward.beds} if ward else set()
        is_gone = self._form["bed"] not in {"", *free}
        if is_gone:
            self._form["bed"] = ""
        self._view.show_beds(ward)
        self._view.show_text("bed", self._form["bed"])
        if is_gone:
            self._view.show_message("bed", "warn", say("Taken meanwhile"))

    def _show_all(self) -> None:
        meaning = self._meaning()
        self._view.show_form(self._form)
        self._show_beds()
        for name, text in self._form.items():
            kind, words = forms.message(name, meaning, today=self._today)
            self._view.show_message(name, kind, words if text else "")
        self._show_state()

    def _show_state(self) -> None:
        meaning = self._meaning()
        ward, known = bool(self._form["ward"]), self._known is not None
        title = say("Register and admit") if ward else say("Register")
        if known:
            title = say("Admit") if ward else say("Details")
        primary = {
            (False, False): say("Register"),
            (False, True): say("Register and admit"),
            (True, False): say("Save"),
            (True, True): say("Save and admit"),
        }[known, ward]
        reason = "" if forms.is_blank(self._form) else forms.reason_words(meaning)
        self._view.show_state(
            FormState(
                tab=self._tab_words(known=known),
                title=title,
                note=" · ".join(part for part in (self._draft_note(), reason) if part),
                identity=forms.card_state(forms.IDENTITY, self._form, meaning),
                contact=forms.card_state(forms.CONTACT, self._form, meaning),
                admission=forms.card_state(forms.ADMISSION, self._form, meaning),
                primary=primary,
                reason=forms.reason_words(meaning),
                patient_id=self._known.record.patient.patient_id if self._known else None,
            )
        )
        self._view.show_draft(has_draft=not forms.is_blank(self._form))

    def _tab_words(self, *, known: bool) -> str:
        name = self._name()
        if not name:
            return say("Register")
        return name if known else say("{name} (new)", name=name)

    def _draft_note(self) -> str:
        if self._known is not None:
            known = self._known.record.patient
            parts = [say("Known patient, MRN {mrn}", mrn=known.mrn)]
            if known.stay is not None and known.stay.is_open:
                parts.append(say("already admitted as {visit}", visit=known.stay.visit_number))
            elif known.deceased:
                parts.append(say("recorded as deceased"))
            return " · ".join(parts)
        if not self._kept_at:
            return ""
        return say("Draft saved on this workstation {time}", time=self._kept_at)
