"""The small form in the chart's aside in which a note is written."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from app.domain.charting import ChartView
from app.domain.notes import NoteKind, NoteView, kind_words
from app.ui.context import Context
from app.ui.screens.charting.note_presenter import NotePresenter, Offer, TypedNote
from app.ui.widgets.button import Button
from app.ui.widgets.field import Combo, Field, Segmented
from app.ui.widgets.layout import Label, col, row

_DRAFT_MS = 400
_TEXT_HEIGHT = 116


class NoteForm(QFrame):
    """Hidden until somebody writes; Ctrl Enter keeps the note, Esc leaves it as a draft.

    `left` says that it closed under the cursor: the focus wants another place.
    """

    left = Signal()

    drafted = Signal()  # look at `has_draft` again

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = NotePresenter(self, context)
        self._kinds = tuple(NoteKind)
        self._head = Label("", "small_strong", wrap=True)
        self.kind = Combo([kind_words(each) for each in self._kinds])
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.readers = Segmented((("", self.tr("Usual")), ("yes", self.tr("Sensitive"))))
        self._readers_field = Field(self.tr("&Who reads it"), self.readers)
        self._who = Label(
            self.tr("Sealed; for you, and the doctors and ward managers of the ward."),
            "caption", "text2", wrap=True,
        )  # fmt: skip
        self._field = Field(self.tr("&Note"), self.text)
        self.keep = Button(self.tr("Keep note"), "primary", fit="small", key=self.tr("Ctrl Enter"))
        self._leave = Button(self.tr("Leave"), "ghost", fit="small")
        self.setLayout(
            col(
                self._head, self.kind, self._field, self._readers_field, self._who,
                row(None, self._leave, self.keep, gap=8), gap=6, margins=(16, 8, 16, 4),
            )
        )  # fmt: skip
        self._draft = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._draft.timeout.connect(self._presenter.keep_draft)
        self.text.textChanged.connect(self._type)
        self.kind.currentIndexChanged.connect(self._type)
        self.readers.chosen.connect(self._type)
        self.keep.clicked.connect(self._presenter.save)
        self._leave.clicked.connect(self._presenter.leave)
        self._who.hide()
        self.hide()

    @property
    def may_write(self) -> bool:
        """Whether this person's role writes notes at all."""
        return self._presenter.may_write

    @property
    def has_draft(self) -> bool:
        """Whether something is typed and not kept."""
        return self._presenter.has_draft

    def show_chart(self, chart: ChartView) -> None:
        """Turn to a stay."""
        self._presenter.show_chart(chart)

    def begin(self) -> None:
        """Write a note."""
        self._presenter.begin()

    def correct(self, note: NoteView) -> None:
        """Put a note right."""
        self._presenter.correct(note)

    def add_to(self, note: NoteView) -> None:
        """Add to a signed note."""
        self._presenter.add_to(note)

    def offers(self, note: NoteView) -> tuple[Offer, ...]:
        """What the person at work can do with a note."""
        return self._presenter.offers(note)

    def sign(self, note: NoteView) -> None:
        """Sign a note."""
        self._presenter.sign(note)

    def keep_draft(self) -> None:
        """Keep what is typed."""
        self._presenter.keep_draft()

    def show_form(self, typed: TypedNote, *, head: str) -> None:
        """Open with these words, and the cursor behind them."""
        self._head.setText(head)
        self._head.setVisible(bool(head))
        self.kind.setVisible(not head)
        self._readers_field.setVisible(not head)  # what was sensitive stays so
        for part in (self.text, self.kind, self.readers):
            part.blockSignals(True)
        self.text.setPlainText(typed.text)
        self.kind.setCurrentIndex([k.value for k in self._kinds].index(NoteKind(typed.kind)))
        self.readers.set_value(typed.sensitive)
        for part in (self.text, self.kind, self.readers):
            part.blockSignals(False)
        self._who.setVisible(bool(typed.sensitive))
        self._field.clear_message()
        self.show()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus()

    def close_form(self) -> None:
        """Go."""
        self._draft.stop()
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.hide()
        if had_focus:
            self.left.emit()

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why it was not kept."""
        self._field.show_error(f"{title}. {hint}")
        self.text.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Take no second save meanwhile."""
        self.keep.set_busy(self.tr("Keeping") if is_busy else "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._presenter.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._presenter.leave()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.keep_draft()
        self.drafted.emit()

    def _type(self) -> None:
        self._field.clear_message()
        kind = self._kinds[self.kind.currentIndex()].value
        sensitive = self.readers.value() or ""
        self._who.setVisible(bool(sensitive))
        self._presenter.typed(TypedNote(self.text.toPlainText(), kind, sensitive))
        self._draft.start()
        self.drafted.emit()
