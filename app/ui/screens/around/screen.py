"""The Contacts page: who to call, consents, insurances, further numbers, family and photograph."""

import datetime as dt
from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.data.queries.around import AroundView, ConsentView, ContactView, RelativeView
from app.domain.around import RELATIONS
from app.domain.dates import date_words
from app.domain.registration import SEXES
from app.domain.words import later, say
from app.ui.context import Area, Context, Place
from app.ui.parts import around as parts
from app.ui.parts.around_form import Kind, consent_name
from app.ui.parts.fieldset import FieldSet
from app.ui.parts.photo import PhotoTile
from app.ui.screen import Key, Screen
from app.ui.screens.around.presenter import AroundPresenter
from app.ui.section_list import SectionList
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.banner import PatientBanner
from app.ui.widgets.button import Button
from app.ui.widgets.field import Combo, Edit, Field
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert

_MARGINS = (16, 10, 16, 12)
_SIDE_BY_SIDE = 900  # from this width of the page on two cards stand in a row


class AroundScreen(Screen):
    """Everything is kept as it is added; nothing here needs a Save."""

    title, icon = later("Contacts"), "users"
    reads = frozenset(
        {"patient", "patient_contact", "patient_consent", "patient_relation", "patient_identifier",
         "patient_merge", "patient_photo", "coverage", "number_type", "sync_state"}
    )  # fmt: skip
    keys: ClassVar[tuple[Key, ...]] = (
        Key("Enter", later("In a line: add it")),
        Key("F6", later("Next part of the page")),
        Key("Esc", later("Back to the patients")),
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = AroundPresenter(self, context)
        self._sections = SectionList(context, Area.AROUND)
        self.fields = FieldSet(self)
        self.fields.edited.connect(self._presenter.edited)
        self.fields.left.connect(self._presenter.left)
        self.banner = PatientBanner(shows_score=False)
        self.alert = Alert("danger")
        self.alert.hide()
        self.alert.acted.connect(self.alert.hide)
        self.photo = PhotoTile()
        self.photo.picked.connect(self._presenter.set_photo)
        self.photo.chosen.connect(self._presenter.choose_photo)
        self.photo.removed.connect(lambda: self._presenter.set_photo(b""))
        self._pairs: list[QBoxLayout] = []
        self.setLayout(col(self.banner, self._body(), gap=0))
        self.fields.show_text("contact1_kin", "")
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: context.go(Place(Area.PATIENTS)))

    def _body(self) -> QWidget:
        page = QWidget()
        page.setLayout(
            col(
                self.alert,
                self._contacts(),
                self._consents(),
                self._pair(self._insurances(), self._numbers()),
                self._family(),
                None,
                gap=12,
                margins=(16, 12, PAGE_EDGE, 16),
            )
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        body = QWidget()
        line = row(self._sections, scroll, gap=0)
        line.setStretch(1, 1)
        body.setLayout(line)
        return body

    def _pair(self, one: QWidget, other: QWidget) -> QBoxLayout:
        """Two cards side by side where there is room, else one below the other."""
        pair = row(one, other, gap=12)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self._pairs.append(pair)
        return pair

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._sections.width()
        direction = QBoxLayout.Direction
        for pair in self._pairs:
            pair.setDirection(
                direction.LeftToRight if room >= _SIDE_BY_SIDE else direction.TopToBottom
            )

    def _contacts(self) -> QWidget:
        self._people = _list()
        self.add = Button(self.tr("Add contact"), icon="user-plus")
        self.add.clicked.connect(self._presenter.add_contact)
        line = parts.line(self.fields, "contact", 1)
        self._enter_adds(("contact1_name", "contact1_phone"), self.add)
        head = Label(self.tr("Contacts"), "heading")
        return frame(col(head, self._people, line, row(None, self.add), gap=8, margins=_MARGINS))

    def _consents(self) -> QWidget:
        head = Label(self.tr("Consents"), "heading")
        return frame(col(head, parts.consents(self.fields), gap=8, margins=_MARGINS))

    def _insurances(self) -> QWidget:
        self._payers = Label("", "small", wrap=True)
        self.add_insurance = Button(self.tr("Add insurance"))
        self.add_insurance.clicked.connect(self._presenter.add_insurance)
        line = parts.line(self.fields, "insurance", 1)
        self._enter_adds(("insurance1_policy", "insurance1_until"), self.add_insurance)
        return frame(
            col(Label(self.tr("Insurance"), "heading"), self._payers, line, None,
                row(None, self.add_insurance), gap=8, margins=_MARGINS)
        )  # fmt: skip

    def _numbers(self) -> QWidget:
        self._known = Label("", "small", wrap=True)
        self.add_number = Button(self.tr("Add number"))
        self.add_number.clicked.connect(self._presenter.add_number)
        line = parts.line(self.fields, "number", 1)
        self._enter_adds(("number1_value",), self.add_number)
        return frame(
            col(Label(self.tr("Other numbers"), "heading"), self._known, line, None,
                row(None, self.add_number), gap=8, margins=_MARGINS)
        )  # fmt: skip

    def _enter_adds(self, names: tuple[str, ...], button: Button) -> None:
        for name in names:
            control = self.fields.controls[name]
            if isinstance(control, Edit):
                control.returnPressed.connect(button.click)

    def _family(self) -> QWidget:
        self._relatives = _list()
        self.sex, self.order = Combo(), Combo()
        for code in ("U", "F", "M"):
            self.sex.addItem(say(SEXES[code]), code)
        for code, words in (("", self.tr("one child")), ("1", "1"), ("2", "2"), ("3", "3")):
            self.order.addItem(words, code)
        self.newborn = Button(self.tr("Register newborn"), icon="user-plus")
        self.newborn.clicked.connect(
            lambda: self._presenter.newborn(
                sex=self.sex.currentData(), order=self.order.currentData()
            )
        )
        line = row(
            Field(self.tr("&Gender of the newborn"), self.sex),
            Field(self.tr("Born as n&umber"), self.order), gap=12,
        )  # fmt: skip
        family = frame(
            col(Label(self.tr("Family"), "heading"), self._relatives, line, None,
                row(None, self.newborn), gap=8, margins=_MARGINS)
        )  # fmt: skip
        hint = self.tr("A file, a picture dropped here, or one that was copied.")
        picture = frame(
            col(Label(self.tr("Photograph"), "heading"),
                row(self.photo, Label(hint, "small", "text2", wrap=True), gap=16), None,
                gap=8, margins=_MARGINS)
        )  # fmt: skip
        both = QWidget()
        pair = self._pair(family, picture)
        both.setLayout(pair)
        pair.setContentsMargins(0, 0, 0, 0)
        return both

    @override
    def opened(self, place: Place) -> None:
        self._presenter.opened(place)
        self._sections.show_place(place)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self.fields.focus("contact1_name")

    @override
    def panes(self) -> tuple[QWidget, ...]:
        starts = ("contact1_name", "consent_treatment", "insurance1_payer", "number1_authority")
        return (self._sections, *(self.fields.controls[n] for n in starts), self.sex, self.photo)

    def show_around(self, seen: AroundView) -> None:
        """Show all of it, under the patient's banner."""
        self.named.emit(seen.name.partition(" (")[0], None)
        self.banner.show_patient(seen.banner, score=None, now=self._now())
        _fill(
            self._people,
            [self._contact(contact) for contact in seen.contacts],
            nothing=self.tr("Nobody is named yet"),
        )
        for consent in seen.consents:
            self._show_consent(consent)
        _fill(self._relatives, [self._relative(relative) for relative in seen.relatives])
        words = " · ".join(f"{authority} {number}" for authority, number in seen.identifiers)
        self._known.setText(words or self.tr("None"))
        self._payers.setText(" · ".join(seen.insurances) or self.tr("None"))

    def _now(self) -> dt.datetime:
        return self.context.clock.now()

    def show_record(self, words: str) -> None:
        """Say where the record stands: here alone, or sent."""
        self.banner.show_record(words)

    def show_photo(self, jpeg: bytes) -> None:
        """Show the photograph, or that there is none."""
        self.photo.show_photo(jpeg)
        self.banner.show_photo(jpeg)

    def show_authorities(self, names: tuple[str, ...]) -> None:
        """Offer whose numbers are known here."""
        self.fields.offer("number1_authority", names)

    def show_message(self, name: str, kind: Kind, words: str) -> None:
        """Show what stands below a field."""
        self.fields.show_message(name, kind, words)

    def show_form(self, form: Mapping[str, str]) -> None:
        """Put texts into the fields of what is new."""
        self.fields.show_form(form)

    def focus(self, name: str) -> None:
        """Put the focus into a field."""
        self.fields.focus(name)

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not; empty: nothing stands in the way any more."""
        self.alert.setVisible(bool(title))
        if title:
            self.alert.show_words("danger", title=title, detail=hint, do=self.tr("Close"))

    def _contact(self, contact: ContactView) -> QWidget:
        off = Button(self.tr("Take off"), fit="small")
        off.setAccessibleName(self.tr("Take off {0}").format(contact.name))
        off.clicked.connect(lambda: self._presenter.end_contact(contact.id, name=contact.name))
        relation = say(RELATIONS.get(contact.relation, contact.relation))
        if contact.is_next_of_kin:
            relation = self.tr("{0}, next of kin").format(relation)
        words = col(Label(contact.name, "strong"), Label(relation, "small", "text2"), gap=0)
        shown = QWidget()
        phone = Label(contact.phone or self.tr("no phone"), "small")
        line = row(words, phone, off, gap=16, margins=(0, 2, 0, 2))
        line.setStretch(0, 1)
        shown.setLayout(line)
        return shown

    def _relative(self, relative: RelativeView) -> QWidget:
        kind = say(RELATIONS.get(relative.kind, relative.kind))
        order = f" {relative.birth_order}" if relative.birth_order else ""
        button = Button(self.tr("Open"), fit="small")
        button.setAccessibleName(self.tr("Open {0}").format(relative.name))
        button.clicked.connect(
            lambda: self._presenter.open(relative.patient_id, name=relative.name)
        )
        shown = QWidget()
        words = Label(f"{kind}{order}: {relative.name} ({relative.mrn})", "small", wrap=True)
        line = row(words, button, gap=12)
        line.setStretch(0, 1)
        shown.setLayout(line)
        return shown

    def _show_consent(self, consent: ConsentView) -> None:
        name = consent_name(consent.kind)
        answers = {True: "given", False: "refused", None: ""}
        self.fields.show_text(name, answers[consent.given])
        if consent.decided_at is not None:
            day = date_words(consent.decided_at.astimezone().date())
            self.fields.fields[name].set_hint(f"{day}, {consent.taken_by_name}")


def _list() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(6)
    return made


def _fill(layout: QVBoxLayout, lines: list[QWidget], *, nothing: str = "") -> None:
    """Show these lines instead of those before, or why there are none."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
    for line in lines:
        layout.addWidget(line)
    if nothing and not lines:
        layout.addWidget(Label(nothing, "small", "text2"))
