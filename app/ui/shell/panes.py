"""F6: from one part of the window to the next, back to the control that had the focus there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step_pane(panes: Sequence[QWidget], by: int) -> None:
    """Move the focus to the next pane (by=1) or the one before (by=-1), round in a ring."""
    focused = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(panes) if focused and _holds(pane, focused)), -1)
    for step in range(1, len(panes) + 1):
        target = _entrance(panes[(here + by * step) % len(panes)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _entrance(pane: QWidget) -> QWidget | None:
    """The control that had the focus in a pane, else the first one that takes it."""
    last = pane.focusWidget()
    if last is not None and last is not pane and _takes_focus(last):
        return last
    if _takes_focus(pane):
        return pane
    each = pane.nextInFocusChain()
    while each is not None and each is not pane:
        if pane.isAncestorOf(each) and _takes_focus(each):
            return each
        each = each.nextInFocusChain()
    return None


def _takes_focus(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes_tab and widget.isVisible() and widget.isEnabled()
