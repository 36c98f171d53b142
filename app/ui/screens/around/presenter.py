"""What the Contacts page does: show what stands around a patient, add to it, link a newborn."""

import uuid
from collections.abc import Callable
from typing import Protocol, TypeVar

from app.data.store import Store
from app.domain.around import ConsentKind
from app.domain.errors import UserError
from app.domain.words import say
from app.services import around
from app.services.around import AroundView
from app.ui.context import Area, Context, Place

T = TypeVar("T")


class View(Protocol):
    """What the presenter tells the screen."""

    def show_around(self, seen: AroundView) -> None:
        """Show all of it."""

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not."""

    def clear_contact(self) -> None:
        """Empty the fields of a new contact: it is kept."""

    def clear_number(self) -> None:
        """Empty the field of a new number: it is kept."""


class AroundPresenter:
    """Knows whose page it is; everything is kept at once, one thing at a time."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._patient_id: uuid.UUID | None = None

    def opened(self, place: Place) -> None:
        """Turn to a patient."""
        self._patient_id = place.patient_id

    def refresh(self) -> None:
        """Ask again."""
        if (patient_id := self._patient_id) is not None:
            by = self._context.session()
            self._call(
                lambda store: around.around_patient(store, by=by, patient_id=patient_id),
                self._view.show_around,
            )

    def add_contact(self, *, name: str, relation: str, phone: str, is_next_of_kin: bool) -> None:
        """Keep somebody to call."""
        if (patient_id := self._patient_id) is None:
            return
        by = self._context.session()

        def kept(_kept: around.Kept) -> None:
            self._view.clear_contact()
            self.refresh()

        self._call(
            lambda store: around.add_contact(
                store, by=by, patient_id=patient_id, name=name, relation=relation, phone=phone,
                is_next_of_kin=is_next_of_kin,
            ),
            kept,
        )  # fmt: skip

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

    def consent(self, kind: ConsentKind, *, given: bool) -> None:
        """Keep an answer."""
        if (patient_id := self._patient_id) is None:
            return
        by = self._context.session()
        self._call(
            lambda store: around.record_consent(
                store, by=by, patient_id=patient_id, kind=kind, given=given
            ),
            lambda _kept: self.refresh(),
        )

    def add_number(self, *, authority: str, value: str) -> None:
        """Keep a number of another authority."""
        if (patient_id := self._patient_id) is None:
            return
        by = self._context.session()

        def kept(_kept: around.Kept) -> None:
            self._view.clear_number()
            self.refresh()

        self._call(
            lambda store: around.add_identifier(
                store, by=by, patient_id=patient_id, authority=authority, value=value
            ),
            kept,
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
