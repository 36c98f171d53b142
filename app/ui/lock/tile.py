"""A person on the lock screen: a tile to press."""

from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from app.services.people import UserTileView
from app.ui.shell.item import PaintedButton
from app.ui.shell.top_bar import initials
from app.ui.widgets.paint import Draw

WIDTH, HEIGHT = 232, 96


class Tile(PaintedButton):
    """Name, title and wards; light while chosen; says when a draft of this person is kept."""

    def __init__(self, person: UserTileView, *, note: str = "") -> None:
        super().__init__(person.name, height=HEIGHT)
        self.person = person
        self._note = note
        self._where = ", ".join(person.wards)
        self.setCheckable(True)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            ", ".join(part for part in (person.name, person.title, self._where, note) if part)
        )

    @override
    def nextCheckState(self) -> None:
        """Leave the check to the screen: it follows who is asked for the password."""

    @override
    def content_width(self) -> float:
        return WIDTH - 1

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        on = self.isChecked()
        d.box(0, 0, w, h, "surface" if on else "rail_active", radius=12)
        if on or self.hasFocus():
            d.box(0, 0, w, h, None, "lamp" if on else "rail_on", radius=12, width=2)
        elif self.underMouse():
            d.box(0, 0, w, h, None, "rail_text", radius=12)
        ink, quiet = ("text", "text2") if on else ("rail_on", "rail_text")
        d.box(16, 16, 40, 40, "accent_soft" if on else "rail", radius=20)
        letters = initials(self.person.name)
        accent = "accent" if on else "rail_on"
        d.text(16, 16, 40, 40, letters, "small_strong", accent, align="centre")
        d.text(68, 14, w - 72, 22, self.person.name, "strong", ink)
        d.text(68, 35, w - 72, 18, self.person.title, "small", quiet)
        d.text(16, 66, w - 32, 18, self._where, "caption", quiet)
        if self._note:
            note = "warn" if on else "lamp"
            d.text(16, 66, w - 32, 18, self._note, "caption_strong", note, align="right")


class SomeoneElse(PaintedButton):
    """The way in for a person without a tile."""

    def __init__(self, words: str) -> None:
        super().__init__(words, height=44)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def nextCheckState(self) -> None:
        """Leave the check to the screen."""

    @override
    def content_width(self) -> float:
        return WIDTH

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        on = self.isChecked()
        d.box(0, 0, w, h, "surface" if on else None, None if on else "rail_text", radius=10)
        if on or self.hasFocus():
            d.box(0, 0, w, h, None, "lamp" if on else "rail_on", radius=10, width=2)
        ink = "text" if on else "rail_on"
        d.icon("user", 16, 14, 16, "text2" if on else "rail_text")
        d.text(42, 0, w - 50, h, self.text(), "strong" if on else "body", ink)
