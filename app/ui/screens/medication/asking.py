"""Small questions over the drug chart: a reason in words, or why a dose was not given."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.medication import Reason
from app.domain.words import say
from app.ui.widgets.dialog import Question, Scrim
from app.ui.widgets.field import Combo, Edit, Field
from app.ui.widgets.notice import Alert

_REASONS = (*(r for r in Reason if r is not Reason.OTHER), Reason.OTHER)


class Ask(Question):
    """Stays open until it is written; closing it any other way changes nothing."""

    def __init__(self, title: str, *, body: str, do: str, keep: str, parent: QWidget) -> None:
        super().__init__(title, body=body, do=do, keep=keep, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._refusal = Alert("warn")
        self._refusal.hide()
        self.words = Edit()
        self.words.textChanged.connect(self._judge)

    def open_over(self, window: QWidget) -> None:
        """Show it over a dimmed window until it is answered."""
        scrim = Scrim(window)
        self.finished.connect(scrim.deleteLater)
        self.open()

    def refuse(self, refusal: UserError) -> None:
        """Say why not, above the buttons, and let it be mended."""
        self.do_button.set_busy("")
        self._refusal.show_words("warn", title=refusal.title, detail=refusal.hint)
        self._refusal.show()
        self._judge()
        self.resize(self.sizeHint())

    def finish(self) -> None:
        """Close it: it is done."""
        super().accept()

    @override
    def accept(self) -> None:
        """Send the answer; whoever asked finishes it or says why not."""
        if self.do_button.isEnabled():
            self._refusal.hide()
            self.do_button.set_busy(self.tr("Saving"))
            self.submit()

    def submit(self) -> None:
        """Hand the answer over."""
        raise NotImplementedError

    def missing(self) -> str:
        """Why it cannot be sent yet."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(self.focusWidget(), QLineEdit):
            self.accept()
        else:
            super().keyPressEvent(event)

    def _judge(self) -> None:
        self.do_button.set_reason(self.missing())


class AskReason(Ask):
    """Why something is taken back, held or stopped."""

    def __init__(
        self, title: str, *, body: str, do: str, done: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(title, body=body, do=do, keep=say("Leave it"), parent=parent)
        self._done = done
        self.add_detail(Field(self.tr("&Why"), self.words), self._refusal)
        self._judge()
        self.words.setFocus()

    @override
    def submit(self) -> None:
        self._done(self.words.text())

    @override
    def missing(self) -> str:
        return "" if self.words.text().strip() else self.tr("A reason is needed")


class AskWhyNot(Ask):
    """Why a dose was not given: one of a few reasons, and words."""

    def __init__(self, title: str, *, done: Callable[[Reason, str], None], parent: QWidget) -> None:
        super().__init__(
            title,
            body=say("The dose is closed with this reason; it can still be given later."),
            do=say("Write down"),
            keep=say("Leave it"),
            parent=parent,
        )
        self._done = done
        others = say("Another reason, in words")
        self.choice = Combo(["", *(r.word for r in _REASONS[:-1]), others])
        self.choice.currentIndexChanged.connect(self._judge)
        self.add_detail(
            Field(self.tr("&Why"), self.choice), Field(self.tr("&More words"), self.words),
            self._refusal,
        )  # fmt: skip
        self._judge()
        self.choice.setFocus()

    @override
    def submit(self) -> None:
        self._done(_REASONS[self.choice.currentIndex() - 1], self.words.text())

    @override
    def missing(self) -> str:
        at = self.choice.currentIndex()
        if at <= 0:
            return self.tr("Choose why")
        if _REASONS[at - 1] is Reason.OTHER and not self.words.text().strip():
            return self.tr("Say why in words")
        return ""
