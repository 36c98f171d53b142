"""What the Contacts page does: show what stands around a patient, add to it, link a newborn."""

import uuid
from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from app.data.queries.around import AroundView
from app.data.store import Store
from app.domain.around import ConsentKind
from app.domain.check_digits import NumberType
from app.domain.errors import UserError
from app.domain.words import say
from app.services import around, photos, site, sync_state
from app.ui.context import Area, Context, Place
from app.ui.parts import around_form as forms
from app.ui.parts import pictures
from app.ui.parts.around_form import Form, Kind, Line
from app.ui.sync_words import record_words

T = TypeVar("T")
_DEFAULTS = {"contact1_kin": ""}  # who is added later is seldom the next of kin


class View(Protocol):
    """What the presenter tells the screen."""

    def show_around(self, seen: AroundView) -> None:
        """Show all of it, under the patient's banner."""

    def show_record(self, words: str) -> None:
        """Say where the record stands: here alone, or sent."""

    def show_photo(self, jpeg: bytes) -> None:
        """Show the photograph, or that there is none."""

    def show_authorities(self, names: tuple[str, ...]) -> None:
        """Offer whose numbers are known here."""

    def show_message(self, name: str, kind: Kind, words: str) -> None:
        """Show what stands below a field."""

    def show_form(self, form: Mapping[str, str]) -> None:
        """Put texts into the fields of what is new."""

    def focus(self, name: str) -> None:
        """Put the focus into a field."""

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not; empty: nothing stands in the way any more."""


class AroundPresenter:
    """Knows whose page it is; everything is kept at once, one thing at a time."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._patient_id: uuid.UUID | None = None
        self._form: Form = forms.EMPTY | _DEFAULTS
        self._numbers: dict[str, NumberType] = {}

    def opened(self, place: Place) -> None:
        """Turn to a patient."""
        self._patient_id = place.patient_id

    def refresh(self) -> None:
        """Ask again."""
        if (patient_id := self._patient_id) is None:
            return
        by, now = self._context.session(), self._context.clock.now()
        self._call(
            lambda store: around.around_patient(store, by=by, patient_id=patient_id),
            self._view.show_around,
        )
        self._call(
            lambda store: sync_state.patient_state(store, patient_id=patient_id),
            lambda state: self._view.show_record(record_words(state, now=now)),
        )
        self._call(
            lambda store: photos.photo_of(store, by=by, patient_id=patient_id),
            self._view.show_photo,
        )
        self._call(site.types, self._show_types)

    def _show_types(self, types: tuple[NumberType, ...]) -> None:
        self._numbers = {known.authority: known for known in types}
        self._view.show_authorities(tuple(self._numbers))

    def edited(self, name: str, text: str) -> None:
        """Take what stands in a field now; an answer about a consent is kept at once."""
        self._form[name] = text
        kind = next((k for k in ConsentKind if forms.consent_name(k) == name), None)
        if kind is not None:
            self._answer(kind, text)

    def left(self, name: str) -> None:
        """Confirm a number whose check digit fits, or say that it does not."""
        if name not in forms.names_of("number") or not self._form[name].strip():
            return
        if wrong := forms.read(self._form, numbers=self._numbers).wrong.get(name):
            self._view.show_message(name, "error", wrong)
        elif words := forms.confirmation(name, self._form, self._numbers):
            self._view.show_message(name, "ok", words)

    def add_contact(self) -> None:
        """Keep somebody to call."""
        contact = forms.contact_of(self._form, forms.line_names("contact", 1))
        self._add(
            "contact",
            lambda store, patient_id: around.add_contact(
                store,
                by=self._context.session(),
                patient_id=patient_id,
                name=contact.name,
                relation=contact.relation,
                phone=contact.phone,
                is_next_of_kin=contact.is_next_of_kin,
            ),
        )

    def add_insurance(self) -> None:
        """Keep who pays a part of the bills."""
        insurance = forms.insurance_of(self._form, forms.line_names("insurance", 1))
        self._add(
            "insurance",
            lambda store, patient_id: around.add_insurance(
                store, by=self._context.session(), patient_id=patient_id, insurance=insurance
            ),
        )

    def add_number(self) -> None:
        """Keep a number of another authority."""
        names = forms.line_names("number", 1)
        authority, value = self._form[names["authority"]], self._form[names["value"]]
        self._add(
            "number",
            lambda store, patient_id: around.add_identifier(
                store,
                by=self._context.session(),
                patient_id=patient_id,
                authority=authority,
                value=value,
            ),
        )

    def _add(self, line: Line, write: Callable[[Store, uuid.UUID], around.Kept]) -> None:
        """Keep one line, or show beside its fields why it cannot be kept."""
        if (patient_id := self._patient_id) is None or not self._is_ready(line):
            return

        def kept(_kept: around.Kept) -> None:
            names = forms.line_names(line, 1).values()
            self._form |= {name: (forms.EMPTY | _DEFAULTS)[name] for name in names}
            self._view.show_form({name: self._form[name] for name in names})
            for name in names:
                self._view.show_message(name, "hint", "")
            self._view.show_refusal("", "")
            self._view.focus(next(iter(names)))
            self.refresh()

        self._call(lambda store: write(store, patient_id), kept)

    def _is_ready(self, line: Line) -> bool:
        read = forms.read(self._form, numbers=self._numbers)
        names = tuple(forms.line_names(line, 1).values())
        wrong = {name: read.wrong[name] for name in names if name in read.wrong}
        wrong |= {name: say("Needed") for name in names if name in read.missing}
        if not forms.count(self._form, line):
            wrong = {forms.telling(line): say("Needed")}
        for name, words in wrong.items():
            self._view.show_message(name, "error", words)
        if wrong:
            self._view.focus(next(iter(wrong)))
        return not wrong

    def end_contact(self, contact_id: uuid.UUID, *, name: str) -> None:
        """Take somebody off the list, after a question."""
        if self._context.dialogs.confirm(
            say("Take {name} off the contacts?", name=name),
            body=say("Nobody is told to call them any more. The record keeps that they were here."),
            do=say("Take off"),
            keep=say("Keep"),
        ):
            by = self._context.session()
            self._call(
                lambda store: around.end_contact(store, by=by, contact_id=contact_id),
                lambda _kept: self.refresh(),
            )

    def _answer(self, kind: ConsentKind, answer: str) -> None:
        """Keep an answer; that it was not asked is none."""
        if (patient_id := self._patient_id) is None:
            return
        if not answer:
            self.refresh()
            return
        by = self._context.session()
        self._call(
            lambda store: around.record_consent(
                store, by=by, patient_id=patient_id, kind=kind, given=answer == "given"
            ),
            lambda _kept: self.refresh(),
        )

    def choose_photo(self) -> None:
        """Take a picture from a file."""
        if picture := pictures.choose(self._context):
            self.set_photo(picture)

    def set_photo(self, picture: bytes) -> None:
        """Keep a picture as the photograph; an empty one takes it away."""
        if (patient_id := self._patient_id) is not None:
            by = self._context.session()
            self._call(
                lambda store: photos.set_photo(
                    store, by=by, patient_id=patient_id, picture=picture
                ),
                lambda _set: self.refresh(),
            )

    def newborn(self, *, sex: str, order: str) -> None:
        """Register a child of this patient, and go to its details."""
        if (patient_id := self._patient_id) is None:
            return
        by = self._context.session()

        def registered(child: around.NewbornRegistered) -> None:
            self._context.toast(say("The newborn is registered as {mrn}", mrn=child.mrn))
            self._context.go(Place(Area.REGISTER, child.patient_id))

        self._call(
            lambda store: around.register_newborn(
                store, by=by, mother_id=patient_id, sex=sex,
                birth_order=int(order) if order else None,
            ),
            registered,
        )  # fmt: skip

    def open(self, patient_id: uuid.UUID, *, name: str) -> None:
        """Go to a relative's own page."""
        self._context.go(Place(Area.AROUND, patient_id, title=name))

    def _call(self, fn: Callable[[Store], T], done: Callable[[T], None]) -> None:
        self._context.call(fn, done, refused=self._refuse)

    def _refuse(self, refusal: UserError) -> None:
        self._view.show_refusal(refusal.title, refusal.hint)
