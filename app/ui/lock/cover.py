"""Covers what lies above the window while it is locked, and empties the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override


class Cover(QObject):
    """While it lies, no other window of the program can be seen: neither open nor new ones."""

    def __init__(self, window: QWidget, *, may_show: Callable[[QWidget], bool]) -> None:
        """`may_show` knows the few windows that the lock screen itself may open."""
        super().__init__(window)
        self._window, self._may_show = window, may_show
        self._is_on = False

    def lay(self) -> list[QWidget]:
        """Close menus and questions, hide other windows, forget the clipboard.

        A question closed so means its safe choice. Returns what was hidden, to be shown again.
        """
        close_what_lies_above()
        QToolTip.hideText()
        clear_clipboard()
        hidden = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self._window and not self._may_show(each)
        ]
        for each in hidden:
            each.hide()
        app = QApplication.instance()
        if app is not None and not self._is_on:
            app.installEventFilter(self)
        self._is_on = True
        return hidden

    def lift(self) -> None:
        """Let windows open again."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._is_on = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._look_at(watched)
        return False

    def _look_at(self, opened: QWidget) -> None:
        is_tip = opened.windowType() == Qt.WindowType.ToolTip
        if not opened.isWindow() or opened is self._window or is_tip or self._may_show(opened):
            return
        unseen = Qt.WidgetAttribute.WA_DontShowOnScreen
        opened.setAttribute(unseen)  # not even until the event loop closes it

        def close() -> None:
            opened.close()
            opened.setAttribute(unseen, on=False)

        QTimer.singleShot(0, opened, close)


def close_what_lies_above() -> None:
    """Close menus and questions; a question closed so means its safe choice."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for window in QApplication.topLevelWidgets():
        if window.isModal() and window.isVisible():
            window.close()


def clear_clipboard() -> None:
    """Empty everything that Paste could bring: copied, selected, and the search of macOS."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    if clipboard.supportsFindBuffer():
        clipboard.clear(QClipboard.Mode.FindBuffer)
