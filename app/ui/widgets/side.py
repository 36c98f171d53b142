"""A body with an aside at its right, which becomes a drawer where the window is narrow."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from app.ui.widgets.button import IconButton
from app.ui.widgets.chips import Pill
from app.ui.widgets.layout import col, frame, row

NARROW = 1280  # of the window
HANDLE = 32


class Side(QWidget):
    """`aside` has a fixed width; when narrow a handle at the edge opens it over the body."""

    def __init__(
        self, body: QWidget, aside: QWidget, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._body, self._aside, self._name = body, aside, name
        self._is_open = False
        self.handle = IconButton("chevron-left", name)
        self.handle.clicked.connect(self.toggle)
        self._count = Pill("", "solid_warn")
        self._count.hide()
        mark = row(None, self._count, None)
        self._strip = frame(col(self.handle, mark, None, margins=(1, 12, 0, 0)), "aside")
        for part in (body, aside, self._strip):
            part.setParent(self)
        self._strip.setFixedWidth(HANDLE)
        QWidget.setTabOrder(self.handle, aside)

    @property
    def is_narrow(self) -> bool:
        """Whether the aside is a drawer now."""
        return self.window().width() < NARROW

    def toggle(self) -> None:
        """Open or close the drawer; without one nothing happens."""
        self._is_open = self.is_narrow and not self._is_open
        self._place()
        if self._is_open:
            self._aside.raise_()
            self._aside.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_aside(self) -> None:
        """Let the aside be seen, drawer or not."""
        if self.is_narrow and not self._is_open:
            self.toggle()

    def show_count(self, count: int) -> None:
        """Say at the handle how many things wait in a closed drawer; 0 says nothing."""
        self._count.show_words(str(count), "solid_warn")
        self._count.setAccessibleName(f"{self._name}: {count}")
        self._count.setVisible(count > 0)

    @override
    def minimumSizeHint(self) -> QSize:
        """What the body needs, beside the aside or its handle."""
        body = self._body.minimumSizeHint().expandedTo(self._body.minimumSize())
        edge = HANDLE if self.is_narrow else self._aside.width()
        return QSize(body.width() + edge, body.height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part changed what it needs
            self.updateGeometry()
            self._place()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.updateGeometry()  # a drawer needs less than an aside

    def _place(self) -> None:
        w, h, wide = self.width(), self.height(), self._aside.width()
        edge = HANDLE if self.is_narrow else wide
        self._is_open = self._is_open and self.is_narrow
        handle = HANDLE if self.is_narrow else 0
        for part, place in (
            (self._body, QRect(0, 0, w - edge, h)),
            (self._strip, QRect(w - HANDLE, 0, HANDLE, h)),
            (self._aside, QRect(w - wide - handle, 0, wide, h)),
        ):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self._strip.setVisible(self.is_narrow)
        self._aside.setVisible(self._is_open or not self.is_narrow)
        words = self.tr("Close: {0}") if self._is_open else self.tr("Show: {0}")
        self.handle.setAccessibleName(words.format(self._name))
        self.handle.setToolTip(self.handle.accessibleName())
