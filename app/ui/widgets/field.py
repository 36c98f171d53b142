"""Fields: a label with its mnemonic above, the control, and one line of message below."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from app.domain.dates import date_words
from app.ui.theme import theme
from app.ui.widgets.bidi import isolated
from app.ui.widgets.dates import DateRefusal, read_date
from app.ui.widgets.layout import Label, col
from app.ui.widgets.paint import Draw, Painted, text_width

MessageKind = Literal["hint", "error", "warn", "ok"]

TAKES_SCANS = "takes_scans"  # property of a field in which a patient is searched

_MESSAGE: dict[MessageKind, tuple[str, str | None]] = {
    "hint": ("text3", None),
    "error": ("danger", "circle-alert"),
    "warn": ("warn", "circle-alert"),
    "ok": ("ok", "circle-check"),
}


class Edit(QLineEdit):
    """One line of text; `left` says that the person went on, the moment to judge the input."""

    left = Signal()

    def __init__(self, words: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setFont(theme.font("body"))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class Combo(QComboBox):
    """A choice from a list; the arrow is painted, since a sheet cannot recolour a picture."""

    def __init__(self, choices: Sequence[str] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("body"))
        self.addItems(list(choices))
        self.setItemDelegate(_Choice(self))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = isolated(option.currentText)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        tone = "text2" if self.isEnabled() else "text3"
        Draw(painter).icon("chevron-down", self.width() - 24, (self.height() - 14) / 2, 14, tone)
        painter.end()


class _Choice(QStyledItemDelegate):
    """A row of the list, its figures whole in a window that reads from right to left."""

    @override
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return isolated(super().displayText(value, locale))


class DateEdit(Edit):
    """A date typed freely, shown as DD-Mon-YYYY on leaving; `date()` is None until it is one.

    `not_after` bounds it, as today does for a birth. `refusal()` says what is wrong, in words.
    """

    def __init__(self, *, not_after: dt.date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._not_after = not_after
        self.left.connect(self._tidy)

    def date(self) -> dt.date | None:
        """The date that the text stands for, or None."""
        found = read_date(self.text(), not_after=self._not_after)
        return found if isinstance(found, dt.date) else None

    def set_date(self, value: dt.date | None) -> None:
        """Show a date, or nothing."""
        self.setText(date_words(value) if value else "")

    def refusal(self) -> str:
        """Why the text is no date, such as "The day comes first: 14-Feb-1958"; else empty."""
        found = read_date(self.text(), not_after=self._not_after)
        return found.words if isinstance(found, DateRefusal) else ""

    def _tidy(self) -> None:
        if (found := self.date()) is not None and self.text() != date_words(found):
            self.setText(date_words(found))


class Message(Painted):
    """The line below a field: glyph and words, so that colour never stands alone."""

    def __init__(self) -> None:
        super().__init__(height=18)
        self._kind: MessageKind = "hint"
        self._words = ""

    def show_words(self, kind: MessageKind, words: str) -> None:
        """Show one message; nothing hides the line."""
        self._kind, self._words = kind, words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        tone, icon = _MESSAGE[self._kind]
        left = 0
        if icon:
            d.icon(icon, 0, 2, 14, tone)
            left = 20
        d.text(left, 0, w - left, 18, self._words, "small", tone)

    @override
    def minimumSizeHint(self) -> QSize:
        left = 20 if _MESSAGE[self._kind][1] else 0
        return QSize(int(text_width(self._words, "small")) + left + 1, 18)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class Field(QWidget):
    """A labelled control with its message line.

    `label` carries the mnemonic, as "&Family name". The hint comes back when a message goes. An
    error disappears while the person types, and is set again by the screen on leaving.
    """

    def __init__(
        self, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self._label = Label(label, "small_strong")
        self._label.setBuddy(control)
        self._message = Message()
        control.setAccessibleName(label.replace("&", ""))
        layout = col(self._label, control, self._message, gap=4)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clear_message()
        if isinstance(control, QLineEdit):
            control.textEdited.connect(self.clear_message)
        if isinstance(control, QComboBox):
            control.activated.connect(self.clear_message)

    def set_label(self, label: str) -> None:
        """Name it anew, as with the site's own word for a national id."""
        self._label.setText(label)
        self.control.setAccessibleName(label.replace("&", ""))

    @property
    def letter(self) -> str:
        """The letter that leads here with Alt; empty where none is underlined."""
        return self._label.text().partition("&")[2][:1].casefold()

    def set_hint(self, hint: str) -> None:
        """Change what stands below while there is no message."""
        self._hint = hint
        self.clear_message()

    def show_error(self, words: str) -> None:
        """It cannot stay so: 2 px red border and the reason."""
        self._show("error", words)

    def show_warning(self, words: str) -> None:
        """It may stay so, but look again."""
        self._show("warn", words)

    def show_ok(self, words: str) -> None:
        """Confirm what was understood, as "68 years"."""
        self._show("ok", words)

    def clear_message(self) -> None:
        """Back to the hint."""
        self._show("hint", self._hint)

    @property
    def message(self) -> str:
        """The words below the control now."""
        return self._message.accessibleName()

    @property
    def is_refused(self) -> bool:
        """Whether an error stands here."""
        return bool(self.control.property("state") == "error")

    def _show(self, kind: MessageKind, words: str) -> None:
        state = kind if kind in {"error", "warn"} and words else ""
        if self.control.property("state") != state:
            self.control.setProperty("state", state)
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)
        self.control.setAccessibleDescription(words)
        self._message.show_words(kind, words)


class Segmented(QWidget):
    """One choice of two to four, all of them in sight; arrows move, as in a radio group."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], *, parent: QWidget | None = None
    ) -> None:
        """Take (value, words) pairs; nothing is chosen at first."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._values: dict[QAbstractButton, str] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        last = len(choices) - 1
        for i, (value, words) in enumerate(choices):
            part = _Segment(words, is_first=i == 0, is_last=i == last)
            self._group.addButton(part)
            self._values[part] = value
            layout.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else a label's mnemonic passes it by
        self.setFocusProxy(self._group.buttons()[0])
        self._group.buttonClicked.connect(lambda part: self.chosen.emit(self._values[part]))

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for part in self._group.buttons():
            part.setAccessibleName(f"{name}: {part.text()}")

    def value(self) -> str | None:
        """The value chosen, or None."""
        part = self._group.checkedButton()
        return self._values[part] if part else None

    def set_value(self, value: str | None) -> None:
        """Choose without telling; None chooses nothing."""
        self._group.setExclusive(False)
        for part, each in self._values.items():
            part.setChecked(each == value)
            if each == value:
                self.setFocusProxy(part)
        self._group.setExclusive(True)


class _Segment(QAbstractButton):
    def __init__(self, words: str, *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_first, self._is_last = is_first, is_last

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(text_width(self.text(), "strong")) + 24, theme.measures().control)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
        focused = self.window().focusWidget()
        if event.key() in arrows and isinstance(focused, _Segment):
            focused.click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        # Neighbours share an edge: each reaches beyond its own side, and the clip cuts it.
        left = 0 if self._is_first else -8
        right = w if self._is_last else w + 9
        on = self.isChecked()
        fill = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        d.box(left, 0, right - left, h, fill, "line_strong")
        if not self._is_first:
            d.vline(0, 1, h - 1, "line_strong")
        if on:
            d.box(0, h - 3, w, 3, "accent", radius=1)
        if self.hasFocus():
            d.focus_ring(w, h)
        tone = "text3" if not self.isEnabled() else "accent" if on else "text"
        style = "strong" if on else "body"
        d.text(0, 0, w, h, self.text(), style, tone, align="centre")
        painter.end()
