"""How fresh the downtime packs are; hospital IT says how often, and prints the envelope."""

from PySide6.QtWidgets import QFrame

from app.domain.errors import UserError
from app.services import downtime, guard
from app.services.downtime import DowntimeState
from app.ui.context import Context
from app.ui.sync_words import clock_words
from app.ui.widgets.button import Button
from app.ui.widgets.field import Combo, Field
from app.ui.widgets.layout import Label, col, row

_MINUTES = (5, 10, 15, 30, 60, 120)


class DowntimeCard(QFrame):
    """The interval and the envelope are for whoever may manage users."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self.words = Label(wrap=True)
        self._folder = Label("", "small", "text2", wrap=True)
        self._choices: tuple[int, ...] = _MINUTES
        self.every = Combo()
        self._field = Field(self.tr("W&ritten every"), self.every)
        self.envelope = Button(self.tr("Print the password for the envelope"))
        self.every.activated.connect(self._keep)
        self.envelope.clicked.connect(self._print_envelope)
        self.setLayout(
            col(
                Label(self.tr("Downtime packs"), "strong"),
                self.words,
                self._folder,
                row(self._field, col(None, self.envelope), gap=16),
                gap=6,
                margins=(16, 12, 16, 16),
            )
        )

    def refresh(self) -> None:
        """Ask how fresh they are."""
        is_it = guard.allowed(self._context.session(), "manage_users")
        self._field.setVisible(is_it)
        self.envelope.setVisible(is_it)
        self._context.call(downtime.state, self._show)

    def _show(self, state: DowntimeState) -> None:
        now = self._context.clock.now()
        every = self._minutes_words(state.every_minutes)
        if state.problem:
            words = state.problem
        elif state.written_at is None:
            words = self.tr("Not written yet · every {0}").format(every)
        else:
            at = clock_words(state.written_at, now=now)
            words = self.tr("Written {0} · every {1}").format(at, every)
        is_old = bool(state.problem) or state.written_at is None
        self.words.setText(words)
        self.words.set_colour("warn" if is_old else "text")
        where = self.tr("Locked PDFs in {0} · F12 prints those of your wards at once")
        self._folder.setText(where.format(state.folder))
        self._choices = tuple(sorted({*_MINUTES, state.every_minutes}))
        self.every.clear()
        self.every.addItems([self._minutes_words(each) for each in self._choices])
        self.every.setCurrentIndex(self._choices.index(state.every_minutes))

    def _minutes_words(self, minutes: int) -> str:
        return self.tr("{0} min").format(minutes)

    def _keep(self, at: int) -> None:
        by, minutes = self._context.session(), self._choices[at]
        self._context.call(
            lambda store: downtime.set_interval(store, by=by, minutes=minutes),
            lambda _done: self.refresh(),
            refused=self._refuse,
        )

    def _print_envelope(self) -> None:
        by, name = self._context.session(), self.tr("Downtime password")
        self._context.call(
            lambda store: downtime.envelope(store, by=by),
            lambda pdf: self._context.prints.send(pdf, use="document", name=name),
        )

    def _refuse(self, refusal: UserError) -> None:
        self._field.show_error(refusal.title)
