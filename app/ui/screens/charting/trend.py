"""The score over time, on the same columns as the chart above it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.charting import ObservationSetView
from app.ui.screens.charting.table import LABEL
from app.ui.screens.charting.words import trend_words
from app.ui.widgets.paint import Draw, Painted

_HIGH, _MEDIUM = 6.5, 4.5  # between the RCP's thresholds of 7 and 5
_TOP = 10


class Trend(Painted):
    """A line through the complete totals; a partial set is an open ring at its least."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the chart above
        self.setMinimumHeight(70)
        self.setMaximumHeight(280)
        self._sets: tuple[ObservationSetView, ...] = ()
        self._column = 70.0
        self._words, self._tone = "", "text3"

    def show_sets(self, sets: Sequence[ObservationSetView], *, column: float) -> None:
        """Show a page of sets in columns of this width."""
        self._sets, self._column = tuple(sets), column
        self._words, self._tone = trend_words(sets)
        totals = [str(s.score.total) for s in sets if s.stands and s.score.total is not None]
        self.setAccessibleName(
            self.tr("NEWS2 trend {0}: {1}").format(self._words, ", ".join(totals))
        )
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.box(0, 0, w, h, "surface", "line", radius=8)
        top, bottom = 8, h - 8
        shown = [(n, s) for n, s in enumerate(self._sets) if s.stands]
        highest = max([_TOP, *(s.score.known + 1 for _, s in shown)])

        def level(value: float) -> float:
            return bottom - (bottom - top) * value / highest

        bands = ((0, _MEDIUM, "band0"), (_MEDIUM, _HIGH, "band2"), (_HIGH, highest, "band3"))
        for low, high, fill in bands:
            d.fill(LABEL, round(level(high)), w - LABEL - 1,
                   round(level(low)) - round(level(high)), fill)  # fmt: skip
        d.text(12, 6, 116, 20, self.tr("NEWS2 trend"), "small_strong")
        if shown:
            style = "caption_strong" if self._tone == "danger" else "caption"
            d.text(12, 26, 116, 18, self._words, style, self._tone)
        words = (
            (_HIGH, highest, self.tr("High 7+"), "danger"),
            (_MEDIUM, _HIGH, self.tr("Medium 5–6"), "warn"),  # noqa: RUF001  the RCP's dash
            (0.0, _MEDIUM, self.tr("Low 0–4"), "text3"),  # noqa: RUF001
        )
        for low, high, name, tone in words:
            if level(low) - level(high) >= 12:  # noqa: PLR2004  the height of the words
                d.text(
                    LABEL + 6, (level(low) + level(high)) / 2 - 9, 120, 18, name, "caption", tone
                )
        self._draw_line(d, shown, level)

    def _draw_line(
        self,
        d: Draw,
        shown: Sequence[tuple[int, ObservationSetView]],
        level: Callable[[float], float],
    ) -> None:
        def at(n: int, value: int) -> tuple[float, float]:
            return LABEL + (n + 0.5) * self._column, level(value)

        line = [at(n, s.score.known) for n, s in shown if s.score.total is not None]
        if len(line) > 1:
            d.polyline(line, "series", width=2)
        for n, view in shown:
            value = view.score.known
            fill = (
                "danger_solid" if value >= _HIGH else "warn_solid" if value >= _MEDIUM else "series"
            )
            if view.score.total is None:
                d.dot(*at(n, value), 4, "surface", fill, width=2)
            else:
                d.dot(*at(n, value), 4, fill, "surface", width=2)
