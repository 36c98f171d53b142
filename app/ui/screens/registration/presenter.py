"""What the registration form does: it reads, warns, looks who is known already, and registers."""

import datetime as dt
import uuid

from app.data.queries.patients import Known, WardPlaces
from app.domain.addresses import Template
from app.domain.duplicates import LIKELY
from app.domain.errors import UserError
from app.domain.words import say
from app.services import photos
from app.services.addresses import template
from app.services.admission import AdmissionChoices, admission_choices
from app.services.candidates import Candidate, possible_duplicates
from app.services.registration import PatientRecord, open_record
from app.ui.context import Area, Context, Place
from app.ui.parts import around_form as beside
from app.ui.parts import pictures
from app.ui.parts.around_form import Form, Kind
from app.ui.screens.registration import after, heads, mother, saving
from app.ui.screens.registration import form as forms
from app.ui.screens.registration.form import Meaning
from app.ui.screens.registration.known import is_somebody_else, view_of
from app.ui.screens.registration.last_saved import LastSaved
from app.ui.screens.registration.lookup import Lookup
from app.ui.screens.registration.view import View

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
        self._lookup = Lookup(context, self._show_candidates)
        self._last = LastSaved(context, view.show_saved)
        self._is_busy = self._is_restored = False
        self._place: Place | None = None

    def opened(self, place: Place) -> None:
        """Remember whom to begin with: a name that was searched for, or a known patient."""
        self._place = place

    def refresh(self) -> None:
        """Ask what can be chosen; the first time, bring back the draft."""
        by = self._context.session()
        self._context.call(lambda store: admission_choices(store, by=by), self._show_choices)
        self._last.refresh()

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
        self._lookup.restore(content.get(_NOT_SAME, ""))
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
        name = forms.shown(self._form) or say("this form")
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
        known = forms.of_record(
            record.patient.details, record.allergies, label=self._label, around=record.around
        )
        self._known = saving.KnownPatient(record, known)
        blank = {"", "U", "not_asked"}
        self._form = {
            name: typed.get(name, "") if value in blank and typed.get(name) else value
            for name, value in known.items()
        }
        self._lookup.forget()
        self._view.show_candidates((), looked=False)
        self._show_all()
        self._view.focus("ward")
        by, patient_id = self._context.session(), record.patient.patient_id
        self._context.call(
            lambda store: photos.photo_of(store, by=by, patient_id=patient_id),
            self._show_known_photo,
        )

    def _show_known_photo(self, jpeg: bytes) -> None:
        if self._known is not None and not self._form["photo"]:
            self._view.show_photo(jpeg)

    def edited(self, name: str, text: str) -> None:
        """Take what stands in a field now."""
        self._form[name] = text
        match name:
            case "ward":
                self._form["bed"] = ""
                self._show_beds()
            case "country":
                self._view.show_template(self._template)
                self._view.show_message("postcode", *self._message("postcode", self._meaning()))
            case "mother":
                self._form["mother_id"] = ""
            case _:
                pass
        self._show_state()

    def photographed(self, picture: bytes) -> None:
        """Take a picture as the photograph, made small."""
        pictures.make_small(self._context, picture, self.keep_photo)

    def keep_photo(self, jpeg: bytes) -> None:
        """Keep a photograph in the form; an empty one takes away what there was."""
        self._form["photo"] = beside.photo_text(jpeg)
        self._view.show_photo(jpeg)
        self._show_state()

    def left(self, name: str) -> None:
        """Judge a field that the person went on from."""
        text = forms.tidied(name, self._form[name], label=self._label, today=self._today)
        if text != self._form[name]:
            self._form[name] = text
            self._view.show_text(name, text)
        if name == "mother" and text and not self._form["mother_id"]:
            self._look_for_mother(text)
            return
        self._view.show_message(name, *self._message(name, self._meaning()))
        self._show_state()

    def _message(self, name: str, meaning: Meaning) -> tuple[Kind, str]:
        kind, words = forms.message(name, meaning, today=self._today, template=self._template)
        confirmed = (
            beside.confirmation(name, self._form, self._choices.number_types)
            if kind == "hint"
            else ""
        )
        return ("ok", confirmed) if confirmed else (kind, words)

    def choose_photo(self) -> None:
        """Take a picture from a file."""
        if picture := pictures.choose(self._context):
            self.photographed(picture)

    def forget_saved(self) -> None:
        """Say no more of the record that was saved last."""
        self._last.saved = None
        self._view.show_saved("", "")

    def _look_for_mother(self, text: str) -> None:
        def found(known: Known) -> None:
            if self._form["mother"] != text:
                return  # something else was typed meanwhile
            self._form["mother_id"] = known.patient_id.hex
            self._form["mother"] = known.mrn
            today = forms.date_text(self._today)
            if self._known is None:
                self._form |= mother.handed_down(self._form, known, today=today)
            self._show_all()
            self._view.show_message("mother", "ok", mother.words(known))

        def doubt(words: str) -> None:
            self._view.show_message("mother", "error", words)

        mother.find(self._context, text, found=found, doubt=doubt)

    def look_up(self) -> None:
        """Look who of the known patients is like what was typed; newest input wins."""
        meaning = self._meaning()
        if self._known is None and not meaning.around.is_unknown:
            self._lookup.look(meaning.details)

    def _show_candidates(self, found: tuple[Candidate, ...]) -> None:
        looked = bool(self._form["family_name"] or self._form["national_id"])
        views = tuple(view_of(c, label=self._label, today=self._today) for c in found)
        self._view.show_candidates(views, looked=looked)

    def use(self, patient_id: uuid.UUID) -> None:
        """Go on with a known patient's record instead of a new one."""
        self._open_known(patient_id, typed=dict(self._form))

    def not_the_same(self, patient_id: uuid.UUID) -> None:
        """Remember that a candidate is somebody else."""
        self._lookup.not_same |= {patient_id}
        self.look_up()

    def keep_draft(self) -> None:
        """Keep what was typed on this workstation, if it changed."""
        if self._is_busy or self._form == self._kept or forms.is_blank(self._form):
            return
        self._kept = dict(self._form)
        content = self._form | {_NOT_SAME: self._lookup.kept}
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
        self._lookup.not_same = frozenset()
        self._lookup.forget()
        self._context.drafts.drop(DRAFT)
        self._view.show_photo(b"")
        self._view.show_candidates((), looked=False)
        self._show_all()

    def save(self) -> None:
        """Register, admit or put right, as the form says; asks where somebody is very like."""
        meaning = self._meaning()
        if self._is_busy or not self._is_ready(meaning):
            return
        self._set_busy(busy=True)
        if self._known is not None or meaning.around.is_unknown:
            self._write(meaning)
            return
        by, but = self._context.session(), self._lookup.not_same
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
        for name, why in meaning.wrong.items():
            self._view.show_message(name, "error", why)
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
        if likely is not None and not is_somebody_else(
            self._context.dialogs, view_of(likely, label=self._label, today=self._today)
        ):
            self._set_busy(busy=False)
            return
        self._write(meaning)

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

    def _done(self, result: saving.Saved) -> None:
        self._is_busy = False
        name = forms.shown(self._form)
        self._view.show_busy(busy=False)
        self.clear()
        done = after.words(result, name=name)
        self._context.toast(done)
        self._last.remember(result.patient_id, done)
        after.go_on(self._context, result, name=name)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._view.show_busy(busy=busy)

    @property
    def _today(self) -> dt.date:
        return self._context.clock.now().astimezone().date()

    @property
    def _label(self) -> str:
        return self._choices.national_id_label

    @property
    def _template(self) -> Template:
        return template(self._form["country"] or self._choices.country)

    def _meaning(self) -> Meaning:
        return forms.read(
            self._form, label=self._label, today=self._today, numbers=self._choices.number_types
        )

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
        self._view.show_template(self._template)
        self._view.show_form(self._form)
        self._show_beds()
        for name, text in self._form.items():
            kind, words = self._message(name, meaning)
            self._view.show_message(name, kind, words if text else "")
        self._show_state()

    def _show_state(self) -> None:
        record = self._known.record if self._known else None
        self._view.show_state(
            heads.state(self._form, self._meaning(), known=record, kept_at=self._kept_at)
        )
        self._view.show_draft(has_draft=not forms.is_blank(self._form))
