"""Where toasts stand, bottom right, at most three; and the list of what was done."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.clock import Clock
from app.ui.theme.tokens import STATUS_HEIGHT
from app.ui.widgets.announce import announce
from app.ui.widgets.button import Button
from app.ui.widgets.notice import ToastCard

MOST = 3
_KEPT = 20
_GAP, _EDGE = 8, 16


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done, and when."""

    words: str
    at: dt.datetime


class Toasts(QObject):
    """Shows toasts on a window and remembers the last twenty for the bell."""

    added = Signal()

    def __init__(self, window: QWidget, clock: Clock) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._cards: list[ToastCard] = []
        self.done: list[Done] = []
        window.installEventFilter(self)

    def show_toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something is done, with a way back where there is one."""
        card = ToastCard(text, undo, parent=self._window)
        card.gone.connect(lambda: self._drop(card))
        self._cards.append(card)
        for oldest in self._cards[:-MOST]:
            self._drop(oldest)
        self.done = [*self.done, Done(text, self._clock.now())][-_KEPT:]
        card.show()
        announce(card, text)
        self._place()
        self.added.emit()

    def undo_last(self) -> bool:
        """Take the way back of the newest toast that has one; False where none has."""
        for card in reversed(self._cards):
            if card.can_undo:
                card.undo()
                return True
        return False

    @property
    def shown(self) -> tuple[str, ...]:
        """The words in sight, oldest first."""
        return tuple(card.words for card in self._cards)

    def clear(self) -> None:
        """Take everything away, as when another person takes over."""
        for card in tuple(self._cards):
            self._drop(card)
        self.done = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _drop(self, card: ToastCard) -> None:
        if card in self._cards:
            self._cards.remove(card)
            card.hide()
            card.deleteLater()
            self._place()

    def _place(self) -> None:
        bottom = self._window.height() - STATUS_HEIGHT - _EDGE
        for card in reversed(self._cards):
            card.adjustSize()
            across = self._window.width() - card.width() - _EDGE
            left = _EDGE if self._window.isRightToLeft() else across
            place = self._free(QRect(QPoint(left, bottom - card.height()), card.size()))
            card.setGeometry(place)
            card.raise_()
            bottom = place.top() - _GAP

    def _free(self, place: QRect) -> QRect:
        """Lift a place until it covers no button."""
        buttons = [
            QRect(each.mapTo(self._window, QPoint()), each.size())
            for each in self._window.findChildren(Button)
            if each.isVisible() and not any(card.isAncestorOf(each) for card in self._cards)
        ]
        for button in sorted(buttons, key=QRect.bottom, reverse=True):
            if button.intersects(place):
                place.moveBottom(button.top() - _GAP)
        return place
