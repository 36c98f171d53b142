"""The panel beside the form: who may be known already, how alike, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.duplicates import Compared
from app.domain.words import say
from app.ui.screens.registration.known import CandidateView, Why
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.paint import Draw, Painted

WIDTH = 332
_LOOKS: dict[Compared, tuple[str, str, str]] = {  # glyph, its colour, colour of the words
    Compared.SAME: ("circle-check", "ok", "text2"),
    Compared.SIMILAR: ("minus", "text3", "text2"),
    Compared.MISSING: ("minus", "text3", "text2"),
    Compared.DIFFERS: ("circle-x", "danger", "danger"),
}


class KnownPanel(QWidget):
    """`use` and `other` name the patient that the person decided about."""

    use = Signal(object)
    other = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_known = self._looked = False
        self._count = Label("", "small", "text2")
        self._hint = Label("", "caption", "text2", wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._unsure = Label(
            say("Unsure? Ask for a former address or a card. A second record hides old allergies."),
            "caption", "text2", wrap=True,
        )  # fmt: skip
        head = row(Label(say("Already known?"), "heading"), None, self._count)
        body = QWidget()
        body.setLayout(
            col(
                head,
                self._hint,
                4,
                self._cards,
                self._unsure,
                None,
                gap=4,
                margins=(16, 12, 16, 12),
            )
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self.setLayout(col(frame(col(scroll, gap=0), "aside"), gap=0))
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(say("Already known?"))
        self.show_candidates((), looked=False)

    def show_candidates(self, candidates: tuple[CandidateView, ...], *, looked: bool) -> None:
        """Show candidates, likeliest first; the focus stays on the one that has it."""
        focused = self._focused()
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        cards = [CandidateCard(candidate) for candidate in candidates]
        for card in cards:
            card.use.connect(self.use)
            card.other.connect(self.other)
            self._cards.addWidget(card)
            if card.candidate.patient_id == focused:
                card.use_button.setFocus()
        n = len(candidates)
        self._count.setText(say("{} close").format(n) if n else "")
        self._looked = looked
        self._unsure.setVisible(bool(n))
        self._show_hint()

    def show_known(self, *, is_known: bool) -> None:
        """Say whether the form holds a known patient's record."""
        self._is_known = is_known
        self._show_hint()

    def _show_hint(self) -> None:
        if self._is_known:
            words = say("Yes: changes go into the record of this known patient.")
        elif self.cards():
            words = say("Looked up while you type, on this workstation")
        elif self._looked:
            words = say("Nobody on this workstation is like this person so far.")
        else:
            words = say("Whoever is known already appears here while you type.")
        self._hint.setText(words)

    def cards(self) -> list["CandidateCard"]:
        """The cards in their order."""
        items = (self._cards.itemAt(i) for i in range(self._cards.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [card for card in widgets if isinstance(card, CandidateCard)]

    def _focused(self) -> object:
        for card in self.cards():
            if card.isAncestorOf(self.window().focusWidget() or self):
                return card.candidate.patient_id
        return None


class CandidateCard(QFrame):
    """One known patient: who, how alike, why, and the two things to do about it."""

    use = Signal(object)
    other = Signal(object)

    def __init__(self, candidate: CandidateView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidate = candidate
        self.setAccessibleName(
            f"{candidate.name}, {candidate.born}, {candidate.score} %, {candidate.words}"
        )
        who = col(
            Label(candidate.name, "strong", wrap=True),
            Label(say("Born {}").format(candidate.born), "small"),
            Label(candidate.identity, "small", "text2", wrap=True),
            gap=2,
        )
        top = row(who, col(_Score(candidate), None), gap=8)
        top.setStretch(0, 1)
        whys = col(*(_WhyLine(why) for why in candidate.reasons), gap=0)
        kind: Kind = "primary" if candidate.is_likely else "plain"
        self.use_button = Button(say("Use this record"), kind, fit="small")
        self.use_button.clicked.connect(lambda: self.use.emit(candidate.patient_id))
        self.other_button = Button(say("Not the same"), fit="small")
        self.other_button.clicked.connect(lambda: self.other.emit(candidate.patient_id))
        buttons = row(self.use_button, self.other_button)
        for button in (self.use_button, self.other_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        last = Label(candidate.last, "caption", "text3")
        self.setLayout(col(top, whys, last, buttons, gap=8, margins=(14, 12, 14, 12)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        likely = self.candidate.is_likely
        Draw(painter).box(
            0, 0, self.width(), self.height(), "surface", "warn_solid" if likely else "line",
            radius=10, width=2 if likely else 1,
        )  # fmt: skip
        painter.end()


class _Score(Painted):
    def __init__(self, candidate: CandidateView) -> None:
        super().__init__(width=72, height=42)
        self._candidate = candidate

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        likely = self._candidate.is_likely
        d.box(0, 0, w, h, "warn_soft" if likely else "sunk", radius=6)
        ink = "warn" if likely else "text"
        d.text(0, 3, w, 20, f"{self._candidate.score} %", "heading", ink, align="centre")
        quiet = "warn" if likely else "text2"
        d.text(0, 23, w, 16, self._candidate.words, "caption", quiet, align="centre", weight=500)


class _WhyLine(Painted):
    def __init__(self, why: Why) -> None:
        super().__init__(height=22)
        self._why = why
        self.setAccessibleName(f"{why.field}: {why.words}")
        self.setToolTip(f"{why.field}: {why.words}")

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        glyph, tone, ink = _LOOKS[self._why.how]
        d.icon(glyph, 0, 4, 14, tone)
        d.text(22, 0, w - 22, h, self._why.field, "small")
        d.text(0, 0, w, h, self._why.words, "small", ink, align="right")
