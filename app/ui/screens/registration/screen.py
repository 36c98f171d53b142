"""The Register page: cards on one page, who may be known beside them, one primary button."""

import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from typing_extensions import override

from app.data.queries.patients import WardPlaces
from app.domain.addresses import Template
from app.domain.words import later
from app.services import sync_state
from app.services.admission import AdmissionChoices
from app.ui.context import Area, Context, Place
from app.ui.parts.around_form import Kind
from app.ui.screen import Key, Screen
from app.ui.screens.registration import form as forms
from app.ui.screens.registration.cards import Cards
from app.ui.screens.registration.folds import FOLDS
from app.ui.screens.registration.known import CandidateView
from app.ui.screens.registration.links import CardLink
from app.ui.screens.registration.panel import KnownPanel
from app.ui.screens.registration.presenter import RegistrationPresenter
from app.ui.screens.registration.view import FormState
from app.ui.sync_words import record_words
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.banner import PatientBanner
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert
from app.ui.widgets.side import Side

_LOOK_AFTER_MS = 200
_KEEP_EVERY_MS = 3000


class RegistrationScreen(Screen):
    """Registers and admits; what is typed is kept as a draft every few seconds."""

    title, icon = later("Register"), "user-plus"
    reads = frozenset({"ward", "bed", "encounter", "facility", "number_type", "sync_state"})
    keys: ClassVar[tuple[Key, ...]] = (
        Key("Ctrl Enter", later("Register, and admit where a ward is chosen")),
        Key("Ctrl S", later("Keep the draft")),
        Key("Ctrl 1 … 5", later("Open contacts, consents, insurance, other numbers, newborn")),
        Key(later("Alt letter"), later("Go to the field with the underlined letter")),
        Key("F6", later("Go to who may be known already")),
        Key("Esc", later("Leave; the draft stays")),
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = RegistrationPresenter(self, context)
        self._tab = ""
        self._patient_id: uuid.UUID | None = None
        self._told_of: uuid.UUID | None = None
        self._told = ("", "")
        self._may_protect = False
        self._title = Label("", "title")
        self._note = Label("", "small", "text2")
        self._links = {
            "family_name": CardLink(self.tr("Identity")),
            "address": CardLink(self.tr("Contact")),
            "ward": CardLink(self.tr("Admission")),
        }
        self._cards = Cards()
        for name, link in self._links.items():
            link.clicked.connect(lambda _checked=False, name=name: self._cards.focus(name))
        self._panel = KnownPanel()
        self._panel.use.connect(self._presenter.use)
        self._panel.other.connect(self._presenter.not_the_same)
        self._banner = PatientBanner(shows_score=False)
        self._banner.hide()
        self._saved = Alert("ok")
        self._saved.hide()
        self._saved.acted.connect(self._presenter.forget_saved)
        self._body = self._lay_body()
        left = QWidget()
        left.setLayout(col(self._banner, self._saved, self._body, self._foot(), gap=0))
        self._side = Side(left, self._panel, name=self.tr("Already known?"))
        self.setLayout(col(self._side, gap=0))
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._look.timeout.connect(self._presenter.look_up)
        self._keep = QTimer(self, singleShot=True, interval=_KEEP_EVERY_MS)
        self._keep.timeout.connect(self._presenter.keep_draft)
        self._cards.edited.connect(self._edited)
        self._cards.left.connect(self._presenter.left)
        self._cards.photo.picked.connect(self._presenter.photographed)
        self._cards.photo.chosen.connect(self._presenter.choose_photo)
        self._cards.photo.removed.connect(lambda: self._presenter.keep_photo(b""))
        if isinstance(window := QApplication.instance(), QApplication):
            window.focusChanged.connect(self._follow_focus)
        for n, key in enumerate(FOLDS, start=1):
            self._bind(f"Ctrl+{n}", partial(self._cards.more.go_to, key))
        self._bind("Ctrl+Return", self._presenter.save)
        self._bind("Ctrl+Enter", self._presenter.save)
        self._bind("Ctrl+S", self._presenter.keep_draft)
        self._bind("Esc", self._presenter.leave)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep what has the focus in sight."""
        if now is not None and self._cards.isAncestorOf(now):
            # A part that has just opened is laid out first.
            QTimer.singleShot(0, self, lambda: self._body.ensureWidgetVisible(now, 0, 60))

    def _bind(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _lay_body(self) -> QScrollArea:
        head = row(col(self._title, self._note, gap=0), None, *self._links.values(), gap=4)
        body = QWidget()
        body.setLayout(col(head, self._cards, None, gap=12, margins=(PAGE_EDGE, 10, 20, 8)))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        return scroll

    def _foot(self) -> QWidget:
        leave = Button(self.tr("Leave"), "ghost", key="Esc")
        leave.clicked.connect(self._presenter.leave)
        keep = Button(self.tr("Save draft"), key="Ctrl S")
        keep.clicked.connect(self._presenter.keep_draft)
        self._afresh = Button(self.tr("Start afresh"))
        self._afresh.clicked.connect(self._presenter.throw_away)
        self.unknown = Button(self.tr("Unknown person"))
        self.unknown.clicked.connect(self._begin_unknown)
        self.contacts = Button(self.tr("Contacts"), icon="users")
        self.contacts.clicked.connect(self._go_to_contacts)
        self._why_not = Label("", "small", "text3", wrap=True)
        self._primary = Button(self.tr("Register"), "primary", icon="check", key="Ctrl Enter")
        self._primary.clicked.connect(self._presenter.save)
        line = row(
            leave, keep, self._afresh, self.unknown, self.contacts, self._why_not, self._primary,
            gap=8, margins=(PAGE_EDGE, 10, 20, 10),
        )  # fmt: skip
        line.setStretchFactor(self._why_not, 1)
        self._why_not.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return frame(line, "foot")

    def _begin_unknown(self) -> None:
        """Fill in the name of somebody whom nobody knows; put right later, the number stays."""
        for name, text in forms.unknown(self._cards.text("sex")).items():
            self._cards.show_text(name, text)
            self._edited(name, text)
        self._cards.focus("birth_date")  # an age is taken too, as 40y

    def _go_to_contacts(self) -> None:
        self.context.go(Place(Area.AROUND, self._patient_id, title=self._tab))

    def _edited(self, name: str, text: str) -> None:
        self._presenter.edited(name, text)
        if name == "allergy_state":
            self._cards.open_substances(is_known=text == "known")
        self._look.start()
        if not self._keep.isActive():
            self._keep.start()

    @override
    def opened(self, place: Place) -> None:
        self._presenter.opened(place)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self._cards.focus("family_name")

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self._cards, self._panel if self._panel.isVisible() else self._side.handle)

    @override
    def leave(self) -> bool:
        self._presenter.keep_draft()
        return True

    def show_form(self, form: Mapping[str, str]) -> None:
        """Put texts and choices into the controls."""
        self._cards.show_form(form)

    def show_choices(self, choices: AdmissionChoices) -> None:
        """Offer wards and consultants, and name the national id."""
        self._may_protect = choices.may_protect
        self._cards.show_choices(choices)

    def show_beds(self, ward: WardPlaces | None) -> None:
        """Offer the free beds of a ward."""
        self._cards.show_beds(ward)

    def show_message(self, name: str, kind: Kind, words: str) -> None:
        """Show what stands below a field."""
        self._cards.show_message(name, kind, words)

    def show_text(self, name: str, text: str) -> None:
        """Put a tidied text into one field."""
        self._cards.show_text(name, text)

    def show_state(self, state: FormState) -> None:
        """Show tab, head and foot."""
        self.named.emit(state.tab, None)
        self._tab, self._patient_id = state.tab, state.patient_id
        self.unknown.setVisible(not state.is_known)
        may = any(section.area is Area.AROUND for section in self.context.sections())
        self.contacts.setVisible(state.is_known and may)
        self._title.setText(state.title)
        self._note.setText(state.note)
        for link, card in zip(
            self._links.values(), (state.identity, state.contact, state.admission), strict=True
        ):
            link.show_state(card)
        self._show_banner(state)
        self._cards.more.protection.setVisible(self._may_protect and not state.is_known)
        self._cards.show_folds(state.folds, state.lines)
        self._primary.set_words(state.primary)
        self._primary.set_reason(state.reason)
        self._panel.show_known(is_known=state.is_known)
        hint = "" if state.is_known else self.tr("Alt + underlined letter jumps to a field")
        self._why_not.setText(state.reason or hint)

    def _show_banner(self, state: FormState) -> None:
        """Name a known patient above the form, and say where the record stands."""
        self._banner.setVisible(state.banner is not None)
        if state.banner is None:
            return
        now = self.context.clock.now()
        patient_id = state.banner.patient_id
        self._banner.show_patient(state.banner, score=None, now=now)
        if patient_id == self._told_of:
            return
        self._told_of = patient_id
        self.context.call(
            lambda store: sync_state.patient_state(store, patient_id=patient_id),
            lambda told: self._banner.show_record(record_words(told, now=now)),
        )

    def show_template(self, template: Template) -> None:
        """Ask for the address as a country writes it."""
        self._cards.show_template(template)

    def show_photo(self, jpeg: bytes) -> None:
        """Show a photograph, or that there is none."""
        self._cards.photo.show_photo(jpeg)

    def show_saved(self, done: str, where: str) -> None:
        """Say what was saved last, and where it stands: here alone, or sent."""
        if done and (done, where) != self._told:  # told aloud, so once
            self._saved.show_words("ok", title=done, detail=where, do=self.tr("Close"))
        self._told = (done, where)
        self._saved.setVisible(bool(done))

    def show_candidates(self, candidates: tuple[CandidateView, ...], *, looked: bool) -> None:
        """Show who may be known already."""
        self._panel.show_candidates(candidates, looked=looked)
        self._side.show_count(len(candidates))

    def show_busy(self, *, busy: bool) -> None:
        """Show that a save is under way."""
        self._primary.set_busy(self.tr("Saving") if busy else "")

    def show_draft(self, *, has_draft: bool) -> None:
        """Tell the tab whether something here is not saved for good."""
        self.has_draft = has_draft
        self._afresh.setVisible(has_draft)

    def focus(self, name: str) -> None:
        """Put the focus into a field."""
        self._cards.focus(name)
