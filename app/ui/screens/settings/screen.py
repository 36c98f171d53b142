"""The settings of this workstation; each takes effect at once and is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.words import later, say
from app.services import backup_schedule
from app.services.backup_schedule import BackupAgeView, Schedule
from app.settings import Appearance, Language, Settings
from app.ui import language
from app.ui.backup_words import backup_words
from app.ui.context import Context
from app.ui.screen import Screen
from app.ui.screens.settings.pin import PinCard
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.field import Combo, Field, Segmented
from app.ui.widgets.layout import Label, col, frame, row

_WIDTH = 640
_MINUTES = (1, 2, 5, 10, 15)


class SettingsScreen(Screen):
    """`change` applies and keeps new settings; it answers why not, or nothing."""

    title, icon = later("Settings"), "settings"
    reads = frozenset({"backup_run"})

    def __init__(
        self, context: Context, *, now: Callable[[], Settings], change: Callable[[Settings], str]
    ) -> None:
        super().__init__(context)
        self._now, self._change = now, change
        self._appearance = Segmented(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ]
        )
        self._language = Combo(list(language.NAMES.values()))
        self._minutes = Combo([self._minutes_words(each) for each in self._choices()])
        self._appearance_field = Field(self.tr("&Appearance"), self._appearance)
        self._language_field = Field(
            self.tr("La&nguage"),
            self._language,
            hint=self.tr("From the next start of Wardlight on"),
        )
        self._minutes_field = Field(
            self.tr("&Lock after"),
            self._minutes,
            hint=self.tr(
                "When nobody has touched the workstation for so long; what was typed is kept"
            ),
        )
        self._backup = Label(wrap=True)
        self._backup_hint = Label(
            self.tr("IT chooses where backups go and how often: wardlight backup schedule"),
            "small",
            "text2",
            wrap=True,
        )
        self._appearance.chosen.connect(self._choose_appearance)
        self._language.activated.connect(self._choose_language)
        self._minutes.activated.connect(self._choose_minutes)
        card = frame(
            col(
                self._appearance_field,
                self._language_field,
                self._minutes_field,
                gap=16,
                margins=(16, 12, 16, 16),
            )
        )
        backups = frame(
            col(
                Label(self.tr("Backup"), "strong"),
                self._backup,
                self._backup_hint,
                gap=4,
                margins=(16, 12, 16, 16),
            )
        )
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        self.pin = PinCard(context)
        page.setLayout(
            col(Label(self.tr("Settings"), "title"), card, self.pin, backups, None, gap=12)
        )
        line = row(page, None, margins=(PAGE_EDGE, 16, PAGE_EDGE, 16))
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)

    @override
    def refresh(self) -> None:
        self.pin.refresh()
        self._show_settings()

    def _show_settings(self) -> None:
        settings = self._now()
        self._appearance.set_value(settings.appearance)
        self._language.setCurrentIndex(list(language.NAMES).index(settings.language))
        self._minutes.setCurrentIndex(self._choices().index(settings.lock_after_minutes))
        by, schedule = self.context.session(), Schedule.of(settings)
        self.context.call(
            lambda store: backup_schedule.age(store, by=by, schedule=schedule), self._show_backup
        )

    @override
    def activated(self) -> None:
        self._appearance.setFocus()

    def _show_backup(self, seen: BackupAgeView) -> None:
        self._backup.setText(backup_words(seen))
        self._backup.set_colour("warn" if seen.overdue or seen.problem else "text")

    def _choices(self) -> tuple[int, ...]:
        return tuple(sorted({*_MINUTES, self._now().lock_after_minutes}))

    def _minutes_words(self, minutes: int) -> str:
        return say("{n} minutes", "{n} minute", minutes, n=minutes)

    def _choose_appearance(self, value: Appearance) -> None:
        self._keep(self._appearance_field, replace(self._now(), appearance=value))

    def _choose_language(self, at: int) -> None:
        chosen: Language = list(language.NAMES)[at]
        self._keep(self._language_field, replace(self._now(), language=chosen))

    def _choose_minutes(self, at: int) -> None:
        minutes = self._choices()[at]
        self._keep(self._minutes_field, replace(self._now(), lock_after_minutes=minutes))

    def _keep(self, field: Field, settings: Settings) -> None:
        refusal = self._change(settings)
        if refusal:
            field.show_error(refusal)
            self._show_settings()
        else:
            field.show_ok(self.tr("Kept"))
