"""One bed on the board: a button that paints who lies there, how they are and what is due."""

import datetime as dt

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.news2 import Risk
from app.domain.ward import BedState, BedView, OccupantView
from app.ui.screens.ward.words import ALLERGY, EMPTY, due_line, since_line, spoken_bed
from app.ui.widgets.banner import draw_score
from app.ui.widgets.chips import BADGE_WIDTH
from app.ui.widgets.paint import Draw, pill_width, text_width

MIN_HEIGHT = 118
_TALL = 160  # from here on reason, consultant and allergens are shown as well
_EDGE, _FOOT = 12, 28
_NAME_LINES = 2
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_LINE_AT = 5  # the score at which the response changes (RCP 2017: urgent response)
_LINE_TOP = 9


class BedCard(QAbstractButton):
    """A bed; `clicked` opens it, `reached` says that it has the focus now."""

    reached = Signal()

    def __init__(self, bed: BedView, *, now: dt.datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(MIN_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show_bed(bed, now=now)

    def show_bed(self, bed: BedView, *, now: dt.datetime) -> None:
        """Show a newer state of the bed."""
        self.bed, self._now = bed, now
        self.setAccessibleName(spoken_bed(bed, now=now))
        who = bed.occupant
        self.setToolTip("\n".join(_more(who)) if who else "")
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the board; a button would go through them in its own order."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.bed.occupant is None:
            self._draw_empty(d, w, h)
        else:
            d.box(0, 0, w, h, "hover" if self.underMouse() else "surface", "line", radius=10)
            self._draw_person(d, self.bed.occupant, w, h)
            self._draw_foot(d, self.bed.occupant, w, h)
        if self.hasFocus():
            d.focus_ring(w, h, radius=10)
        painter.end()

    def _draw_person(self, d: Draw, who: OccupantView, w: int, h: int) -> None:
        """Paint who it is, their score and their allergies; nothing is ever cut."""
        score_x = w - _EDGE - BADGE_WIDTH + 2
        draw_score(d, score_x, 10, who.score)
        x = _EDGE + d.text(_EDGE, 9, 60, 18, self.bed.label, "small_strong") + 10
        room = score_x - _EDGE - 6
        style, lines = _name_lines(who.family_name.upper(), room)
        is_long = len(lines) > _NAME_LINES
        for n, line in enumerate(lines):
            d.text(_EDGE, 28 if len(lines) == 1 else 25 + 14 * n, room, 16, line, style)
        if is_long:  # the given name is worth more than the day
            _draw_first(d, 9, score_x - x - 6, _given(who), style="caption", x=x, height=18)
        else:
            day = f"{self.tr('Day')} {who.day_of_stay}"
            end = x + text_width(day, "caption") + 8
            if not who.isolation or end + _isolation_width(who.isolation) <= score_x - 6:
                d.text(x, 9, 120, 18, day, "caption", "text3")
                x = end
            _draw_first(d, 48 if len(lines) == 1 else 53, room, _given(who))
        y = h - 49
        tone, icon, word = ALLERGY[who.allergy_state]
        d.icon(icon, _EDGE, y + 1, 14, tone)
        style = "caption" if tone == "text3" else "caption_strong"
        after = 30 + d.text(30, y - 1, w, 18, word, style, tone) + 8
        if who.isolation and is_long:
            _draw_isolation(d, who.isolation, after, w - _EDGE, y - 2)
        elif who.isolation:
            _draw_isolation(d, who.isolation, x, score_x - 6, 8)
        if h > _TALL:
            self._draw_more(d, who, w, h, after)
        elif not (is_long and who.isolation):
            self._draw_line(d, who, w - 68, 53, 58, y - 35)

    def _draw_more(self, d: Draw, who: OccupantView, w: int, h: int, after: float) -> None:
        """Paint what a tall card has room for: reason, consultant, allergens, a wider line."""
        y, line_w = h - 49, min(120, w // 3)
        self._draw_line(d, who, w - _EDGE + 2 - line_w, 64, line_w, y - 74)
        left = w - line_w - 2 * _EDGE - 6
        wraps = text_width(who.reason, "small") > left
        d.text(_EDGE, 76, left, 40, who.reason, "small", align="top_left", wrap=wraps)
        below = 116 if wraps else 96
        _draw_first(d, below, left, [who.consultant], "text3", style="caption")
        room = w - _EDGE - after
        _draw_first(d, y - 1, room, _allergens(who), "text", style="caption", x=after, height=18)

    def _draw_line(
        self, d: Draw, who: OccupantView, x: float, y: float, w: float, h: float
    ) -> None:
        """Paint the last scores; grey until the last one calls for an urgent response."""
        if not who.last_totals:
            return
        with d.in_time(x, w) as left:
            self._draw_scores(d, who, left, y, w, h)

    def _draw_scores(
        self, d: Draw, who: OccupantView, x: float, y: float, w: float, h: float
    ) -> None:
        totals = who.last_totals
        top = max(_LINE_TOP, *totals) + 1
        last = totals[-1]

        def level(value: float) -> float:
            return y + h - 3 - (h - 6) * value / top

        is_calm = last < _LINE_AT
        tone = "line_strong" if is_calm else "warn_solid"
        d.hline(x, x + w, round(level(_LINE_AT)), tone, dash=True)
        step = (w - 8) / max(1, len(totals) - 1)
        start = x + w - 5 - step * (len(totals) - 1)
        points = [(start + i * step, level(t)) for i, t in enumerate(totals)]
        if len(points) > 1:
            d.polyline(points, "text2")
        risk = who.score.risk if who.score else Risk.NONE
        dot = "text2" if is_calm else "danger_solid" if risk is Risk.HIGH else "warn_solid"
        d.dot(*points[-1], 3.4, dot, "surface")

    def _draw_foot(self, d: Draw, who: OccupantView, w: int, h: int) -> None:
        tone, icon, words = due_line(who.due, now=self._now)
        top = h - _FOOT
        if tone == "plain":
            d.hline(_EDGE, w - _EDGE, top)
        else:
            d.box(1, top, w - 2, _FOOT - 1, f"{tone}_soft", radius=9)
            d.fill(1, top, w - 2, 12, f"{tone}_soft")
        ink = "text2" if tone == "plain" else tone
        d.icon(icon, _EDGE, h - 21, 14, ink)
        style = "caption" if tone == "plain" else "caption_strong"
        d.text(31, top, w, _FOOT - 1, words, style, ink)

    def _draw_empty(self, d: Draw, w: int, h: int) -> None:
        word, icon = EMPTY[self.bed.state]
        d.box(0, 0, w, h, "hover" if self.underMouse() else "canvas", "line_strong",
              radius=10, dash=True)  # fmt: skip
        d.text(_EDGE, 9, 60, 18, self.bed.label, "small_strong", "text2")
        d.text(_EDGE, 28, w, 20, word, "heading", "text2")
        d.text(_EDGE, 48, w, 18, since_line(self.bed, now=self._now), "small", "text3")
        d.icon(icon, w - 40, 14, 22, "text3")
        d.hline(_EDGE, w - _EDGE, h - _FOOT)
        what = {
            BedState.READY: self.tr("Ready"),
            BedState.CLEANING: self.tr("Enter: set ready"),
            BedState.CLOSED: self.tr("Enter: open it"),
        }[self.bed.state]
        d.text(_EDGE, h - _FOOT, w, _FOOT - 1, what, "caption", "text2")


def _draw_isolation(d: Draw, kind: str, x: float, right: float, y: float) -> None:
    words = kind.capitalize()
    if x + pill_width(words, "biohazard") <= right:
        d.pill(x, y, words, "caution", "biohazard", h=20)
        return
    wide = _isolation_width(kind)
    d.box(x, y + 1, wide, 18, "caution_soft", radius=4)
    d.text(x, y + 1, wide, 18, words, "caption_strong", "caution", align="centre")


def _isolation_width(kind: str) -> float:
    return text_width(kind.capitalize(), "caption_strong") + 10


def _given(who: OccupantView) -> list[str]:
    """The second line, and what of it may be left out where it does not fit."""
    about = f"{who.age} {who.sex}"
    initial = f"{who.given_name[:1]}." if who.given_name else ""
    return [f"{who.given_name} · {about}" if initial else about, f"{initial} · {about}", about]


def _name_lines(name: str, room: float) -> tuple[str, list[str]]:
    """Return a style and the lines in which a whole name fits; no letter is ever cut."""
    for style in ("heading", "small_strong"):
        if text_width(name, style) <= room:
            return style, [name]
    return "caption_strong", in_lines(name, "caption_strong", room)


def in_lines(words: str, style: str, room: float) -> list[str]:
    """Break a long name after a hyphen or a blank where one fits, else where the room ends."""
    lines, rest = [], words
    while text_width(rest, style) > room and len(rest) > 1:
        fits = max(
            (n for n in range(1, len(rest)) if text_width(rest[:n], style) <= room), default=1
        )
        seam = max(rest.rfind("-", 0, fits), rest.rfind(" ", 0, fits)) + 1
        lines.append(rest[: seam or fits])
        rest = rest[seam or fits :]
    return [*lines, rest]


def _allergens(who: OccupantView) -> list[str]:
    if not who.allergens:
        return []
    more = len(who.allergens) - 1
    short = [f"{who.allergens[0]} +{more}"] if more else []
    return [", ".join(who.allergens), *short]


def _draw_first(
    d: Draw,
    y: float,
    room: float,
    choices: list[str],
    colour: str = "text2",
    *,
    style: str = "small",
    x: float = _EDGE,
    height: float = 20,
) -> None:
    """Paint the first text that fits whole; where none does, nothing is cut but left out."""
    for words in choices:
        if text_width(words, style) <= room:
            d.text(x, y, room, height, words, style, colour)
            return


def _more(who: OccupantView) -> list[str]:
    """What a card may have had no room for."""
    lines = [f"{who.family_name.upper()}, {who.given_name}", who.reason, who.consultant]
    if who.allergens:
        lines.append("Allergies: " + ", ".join(who.allergens))
    return [line for line in lines if line]
