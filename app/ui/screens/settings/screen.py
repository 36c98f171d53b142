"""The settings of this workstation; each takes effect at once and is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from app.domain.words import later, say
from app.services import backup_schedule
from app.services.backup_schedule import BackupAgeView, Schedule
from app.settings import Appearance, Contrast, Density, Language, Settings
from app.ui import language
from app.ui.backup_words import backup_words
from app.ui.context import Context
from app.ui.screen import Screen
from app.ui.screens.settings.downtime import DowntimeCard
from app.ui.screens.settings.pin import PinCard
from app.ui.screens.settings.printers import PrinterCard
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.field import Combo, Field, Segmented
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.side import NARROW

_MINUTES = (1, 2, 5, 10, 15)


class SettingsScreen(Screen):
    """`change` applies and keeps new settings; it answers why not, or nothing."""

    title, icon = later("Settings"), "settings"
    reads = frozenset({"backup_run", "downtime"})

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
        self._contrast = Segmented(
            [
                ("system", self.tr("As the system")),
                ("normal", self.tr("Normal")),
                ("high", self.tr("High")),
            ]
        )
        self._density = Segmented(
            [("comfortable", self.tr("Comfortable")), ("compact", self.tr("Compact"))]
        )
        self._language = Combo(list(language.NAMES.values()))
        self._minutes = Combo([self._minutes_words(each) for each in self._choices()])
        self._appearance_field = Field(self.tr("&Appearance"), self._appearance)
        self._contrast_field = Field(self.tr("&Contrast"), self._contrast)
        self._density_field = Field(
            self.tr("Densit&y"),
            self._density,
            hint=self.tr("Compact shows more rows; what is touched keeps its size"),
        )
        self._language_field = Field(
            self.tr("La&nguage"),
            self._language,
            hint=self.tr(
                "From the next start of Wardlight on. French, Swahili and Arabic: not yet reviewed "
                "by clinicians who speak them"
            ),
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
        self._contrast.chosen.connect(self._choose_contrast)
        self._density.chosen.connect(self._choose_density)
        self._language.activated.connect(self._choose_language)
        self._minutes.activated.connect(self._choose_minutes)
        card = frame(
            col(
                self._appearance_field,
                self._contrast_field,
                self._density_field,
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
        self.pin = PinCard(context)
        self.printers = PrinterCard(context, now=now, change=change)
        self.downtime = DowntimeCard(context)
        self._columns = row(
            col(card, self.downtime, None, gap=12),
            col(self.printers, self.pin, backups, None, gap=12),
            gap=12,
        )
        self._columns.setStretch(0, 1)
        self._columns.setStretch(1, 1)
        self.setLayout(
            col(
                Label(self.tr("Settings"), "title"),
                self._columns,
                None,
                gap=12,
                margins=(PAGE_EDGE, 16, PAGE_EDGE, 16),
            )
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.window().width() >= NARROW  # else one below the other
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)

    @override
    def refresh(self) -> None:
        self.pin.refresh()
        self.printers.refresh()
        self.downtime.refresh()
        self._show_settings()

    def _show_settings(self) -> None:
        settings = self._now()
        self._appearance.set_value(settings.appearance)
        self._contrast.set_value(settings.contrast)
        self._density.set_value(settings.density)
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

    def _choose_contrast(self, value: Contrast) -> None:
        self._keep(self._contrast_field, replace(self._now(), contrast=value))

    def _choose_density(self, value: Density) -> None:
        self._keep(self._density_field, replace(self._now(), density=value))

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
