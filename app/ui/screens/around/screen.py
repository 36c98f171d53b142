"""The Contacts page: who to call at the left; consents, family and numbers at the right."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.around import RELATIONS, ConsentKind
from app.domain.check_digits import SCHEMES
from app.domain.dates import date_words
from app.domain.registration import SEXES
from app.domain.words import later, say
from app.services.around import AroundView, ConsentView, ContactView, RelativeView
from app.ui.context import Area, Context, Place
from app.ui.screen import Screen
from app.ui.screens.around.presenter import AroundPresenter
from app.ui.section_list import SectionList
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.field import Combo, Edit, Field, Segmented
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert

_RIGHT = 500
_MARGINS = (16, 10, 16, 12)


class AroundScreen(Screen):
    """Everything is kept as it is added; nothing here needs a Save."""

    title, icon = later("Contacts"), "users"
    reads = frozenset(
        {"patient", "patient_contact", "patient_consent", "patient_relation", "patient_identifier",
         "patient_merge"}
    )  # fmt: skip
    keys: ClassVar = ()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = AroundPresenter(self, context)
        self._sections = SectionList(context, Area.AROUND)
        self._name, self._mrn = Label("", "title"), Label("", "small", "text2")
        self.alert = Alert("danger")
        self.alert.hide()
        self.alert.acted.connect(self.alert.hide)
        right = QWidget()
        right.setLayout(col(self._consents(), self._family(), self._numbers(), None, gap=12))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(right)
        scroll.setFixedWidth(_RIGHT)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = row(self._contacts(), scroll, gap=12)
        body.setStretch(0, 1)
        head = row(self._name, self._mrn, None, gap=12)
        page = col(head, self.alert, body, gap=12, margins=(16, 12, PAGE_EDGE, 16))
        page.setStretch(2, 1)
        whole = row(self._sections, page, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _contacts(self) -> QWidget:
        self._people = QVBoxLayout()
        self._people.setSpacing(6)
        self.name, self.phone, self.relation = Edit(), Edit(), Combo()
        for code, words in RELATIONS.items():
            self.relation.addItem(say(words), code)
        self.kin = Segmented((("kin", self.tr("Next of kin")), ("other", self.tr("Contact"))))
        self.kin.setAccessibleName(self.tr("Next of kin or contact"))
        self.kin.setMinimumWidth(220)
        self.kin.set_value("other")
        self.add = Button(self.tr("Add contact"), "primary", icon="user-plus")
        self.add.clicked.connect(self._add_contact)
        self.phone.returnPressed.connect(self._add_contact)
        fields = row(
            Field(self.tr("&Name"), self.name), Field(self.tr("Re&lation"), self.relation),
            Field(self.tr("P&hone"), self.phone), gap=12,
        )  # fmt: skip
        return frame(
            col(Label(self.tr("Contacts"), "heading"), self._people, None, fields,
                row(self.kin, None, self.add), gap=8, margins=_MARGINS)
        )  # fmt: skip

    def _consents(self) -> QWidget:
        self.answers: dict[ConsentKind, Segmented] = {}
        self._told: dict[ConsentKind, Label] = {}
        lines = []
        for kind in ConsentKind:
            part = Segmented((("given", self.tr("Given")), ("refused", self.tr("Refused"))))
            part.setAccessibleName(kind.words)
            part.setFixedWidth(180)
            part.chosen.connect(partial(self._answer, kind))
            told = Label("", "caption", "text3")
            self.answers[kind], self._told[kind] = part, told
            words = Label(kind.words, "small", wrap=True)
            line = row(col(words, told, gap=0), part, gap=12)
            line.setStretch(0, 1)
            lines.append(line)
        return frame(col(Label(self.tr("Consents"), "heading"), *lines, gap=8, margins=_MARGINS))

    def _family(self) -> QWidget:
        self._relatives = QVBoxLayout()
        self._relatives.setSpacing(4)
        self.sex, self.order = Combo(), Combo()
        for code in ("U", "F", "M"):
            self.sex.addItem(say(SEXES[code]), code)
        for code, words in (("", self.tr("one child")), ("1", "1"), ("2", "2"), ("3", "3")):
            self.order.addItem(words, code)
        self.newborn = Button(self.tr("Register newborn"), icon="user-plus")
        self.newborn.clicked.connect(self._add_newborn)
        line = row(
            Field(self.tr("&Gender of the newborn"), self.sex),
            Field(self.tr("Born as n&umber"), self.order), gap=12,
        )  # fmt: skip
        return frame(
            col(Label(self.tr("Family"), "heading"), self._relatives, line,
                row(None, self.newborn), gap=8, margins=_MARGINS)
        )  # fmt: skip

    def _numbers(self) -> QWidget:
        self._known = Label("", "small", wrap=True)
        self.authority, self.number = Edit(), Edit()
        self.authority.setCompleter(QCompleter(list(SCHEMES), self.authority))
        self.keep_number = Button(self.tr("Add number"))
        self.keep_number.clicked.connect(self._add_number)
        self.number.returnPressed.connect(self._add_number)
        line = row(
            Field(self.tr("&Authority"), self.authority), Field(self.tr("Num&ber"), self.number),
            gap=12,
        )  # fmt: skip
        return frame(
            col(Label(self.tr("Other numbers"), "heading"), self._known, line,
                row(None, self.keep_number), gap=8, margins=_MARGINS)
        )  # fmt: skip

    @override
    def opened(self, place: Place) -> None:
        self._presenter.opened(place)
        self._sections.show_place(place)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self.name.setFocus()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self._sections, self.name, self.answers[ConsentKind.TREATMENT], self.number)

    def show_around(self, seen: AroundView) -> None:
        """Show all of it."""
        self.named.emit(seen.name.partition(" (")[0], None)
        self._name.setText(seen.name)
        self._mrn.setText(self.tr("MRN {0}").format(seen.mrn))
        _clear(self._people)
        for contact in seen.contacts:
            self._people.addWidget(self._contact(contact))
        if not seen.contacts:
            self._people.addWidget(Label(self.tr("Nobody is named yet"), "small", "text2"))
        for consent in seen.consents:
            self._show_consent(consent)
        _clear(self._relatives)
        for relative in seen.relatives:
            self._relatives.addWidget(self._relative(relative))
        words = " · ".join(f"{authority} {number}" for authority, number in seen.identifiers)
        self._known.setText(words or self.tr("None"))

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not."""
        self.alert.show_words("danger", title=title, detail=hint, do=self.tr("Close"))
        self.alert.show()

    def clear_contact(self) -> None:
        """Empty the fields of a new contact: it is kept."""
        self.alert.hide()
        for edit in (self.name, self.phone):
            edit.clear()
        self.kin.set_value("other")
        self.name.setFocus()

    def clear_number(self) -> None:
        """Empty the field of a new number: it is kept."""
        self.alert.hide()
        self.number.clear()

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
        chosen = {True: "given", False: "refused", None: None}[consent.given]
        self.answers[consent.kind].set_value(chosen)
        if consent.decided_at is None:
            self._told[consent.kind].setText(self.tr("Not asked"))
        else:
            day = date_words(consent.decided_at.astimezone().date())
            self._told[consent.kind].setText(f"{day}, {consent.taken_by_name}")

    def _answer(self, kind: ConsentKind, value: str) -> None:
        self._presenter.consent(kind, given=value == "given")

    def _add_contact(self) -> None:
        self._presenter.add_contact(
            name=self.name.text(),
            relation=self.relation.currentData(),
            phone=self.phone.text(),
            is_next_of_kin=self.kin.value() == "kin",
        )

    def _add_newborn(self) -> None:
        self._presenter.newborn(sex=self.sex.currentData(), order=self.order.currentData())

    def _add_number(self) -> None:
        self._presenter.add_number(authority=self.authority.text(), value=self.number.text())


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
