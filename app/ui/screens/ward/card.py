"""One bed on the board: a button that paints who lies there, how they are and what is due."""

import datetime as dt
import uuid
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.news2 import Risk
from app.domain.ward import BedState, BedView, OccupantView, Urgency
from app.domain.words import say
from app.ui.screens.ward.words import (
    ALLERGY,
    due_line,
    due_short,
    empty_bed,
    spoken_bed,
    stay_choices,
    stay_line,
)
from app.ui.widgets.banner import draw_score
from app.ui.widgets.chips import BADGE_WIDTH
from app.ui.widgets.paint import Draw, pill_width, text_width

BED_MIME = "application/x-wardlight-bed"  # the id of the bed that a patient is dragged from
MIN_HEIGHT = 118
_TALL = 160  # from here on reason, consultant and allergens are shown as well
_EDGE, _FOOT = 12, 28
_NAME_LINES = 2
_DIGITS = 14  # room for a number of tasks
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_LINE_AT = 5  # the score at which the response changes (RCP 2017: urgent response)
_LINE_TOP = 9


class BedCard(QAbstractButton):
    """A bed; `clicked` opens it, `reached` says that it has the focus now.

    Its patient can be dragged to another bed: that one's `dropped` brings the bed left behind.
    """

    reached = Signal()
    dropped = Signal(object)  # bed id
    menu_wanted = Signal(QPoint)

    def __init__(self, bed: BedView, *, now: dt.datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(MIN_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        self._pressed_at: QPoint | None = None
        self._is_target = False
        self.show_bed(bed, now=now)

    def show_bed(self, bed: BedView, *, now: dt.datetime) -> None:
        """Show a newer state of the bed."""
        self.bed, self._now = bed, now
        self.setAccessibleName(spoken_bed(bed, now=now))
        who = bed.occupant
        self.setToolTip("\n".join(_more(who)) if who else self.accessibleName())
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
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.menu_wanted.emit(event.globalPos())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, started = event.position().toPoint(), self._pressed_at
        if started is None or self.bed.occupant is None:
            super().mouseMoveEvent(event)
        elif (at - started).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self._drag(at)

    def _drag(self, at: QPoint) -> None:
        drag, content = QDrag(self), QMimeData()
        content.setData(BED_MIME, self.bed.bed_id.bytes)
        drag.setMimeData(content)
        drag.setPixmap(self.grab().scaledToWidth(self.width() * 2 // 3))
        drag.setHotSpot(at * 2 / 3)
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(BED_MIME) and event.source() is not self:
            event.acceptProposedAction()
            self._set_target(yes=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_target(yes=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._set_target(yes=False)
        event.acceptProposedAction()
        left = uuid.UUID(bytes=bytes(event.mimeData().data(BED_MIME).data()))
        # after the drag has ended: a question must not open inside of it
        QTimer.singleShot(0, self, lambda: self.dropped.emit(left))

    def _set_target(self, *, yes: bool) -> None:
        self._is_target = yes
        self.update()

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
        if self.hasFocus() or self._is_target:
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
        wide = _isolation_width(who.isolation) if who.isolation else 0
        is_below = wide > 0 and (is_long or x + wide > score_x - 6)  # beside the allergies
        for n, line in enumerate(lines):
            d.text(_EDGE, 28 if len(lines) == 1 else 25 + 14 * n, room, 16, line, style)
        if is_long:  # the given name is worth more than the day
            _draw_first(d, 9, score_x - x - 6, _given(who), style="caption", x=x, height=18)
        else:
            taken = wide + 14 if wide and not is_below else 0
            days = (f"{self.tr('Day')} {who.day_of_stay}", say("{n} d", n=who.day_of_stay))
            day = _first_fit(days, "caption", score_x - x - taken)
            x += d.text(x, 9, 120, 18, day, "caption", "text3") + 8 if day else 0
            _draw_first(d, 48 if len(lines) == 1 else 53, room, _given(who))
        y = h - 49
        tone, icon, word = ALLERGY[who.allergy_state]
        word = say(word)
        d.icon(icon, _EDGE, y + 1, 14, tone)
        style = "caption" if tone == "text3" else "caption_strong"
        after = 30 + d.text(30, y - 1, w, 18, word, style, tone) + 8
        if is_below:
            left = min(after, w - 4 - wide)
            after = _draw_isolation(d, who.isolation, left, w - _EDGE, y - 2) + 8
        elif wide:
            _draw_isolation(d, who.isolation, x, score_x - 6, 8)
        if who.open_tasks and h <= _TALL and after + 18 + _DIGITS <= w - _EDGE:
            after = _draw_tasks(d, who.open_tasks, after, y) + 8
        if h > _TALL:
            self._draw_more(d, who, w, h, after)
        elif not is_below and after <= w - 60:
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
        right = w - _EDGE
        if who.open_tasks:
            right -= 18 + int(text_width(str(who.open_tasks), "caption")) + 1
            _draw_tasks(d, who.open_tasks, right, y)
        room = right - after - 4
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
        """Paint the one most urgent thing; what is known of leave and going home at the right."""
        top = h - _FOOT
        if self.bed.also:
            tone, icon, words = "danger", "users", self._shared_words(w)
        else:
            tone, icon, words = due_line(who.due, now=self._now)
            if text_width(words, "caption_strong") > w - 31 - _EDGE // 2:
                words = due_short(who.due, now=self._now)
        away = stay_line(who, now=self._now)
        if away is not None and not self.bed.also and who.due.urgency is Urgency.LATER:
            (tone, icon, _long), away = away, None
            words = _first_fit(stay_choices(who, now=self._now), "caption", w - 31 - _EDGE)
        if tone in {"warn", "danger"}:
            d.box(1, top, w - 2, _FOOT - 1, f"{tone}_soft", radius=9)
            d.fill(1, top, w - 2, 12, f"{tone}_soft")
        else:
            d.hline(_EDGE, w - _EDGE, top)
        ink = "text2" if tone == "plain" else tone
        d.icon(icon, _EDGE, h - 21, 14, ink)
        style = "caption" if tone == "plain" else "caption_strong"
        used = 31 + d.text(31, top, w, _FOOT - 1, words, style, ink) + 10
        if away is not None:
            room = w - _EDGE - used
            note = _first_fit(stay_choices(who, now=self._now), "caption", room)
            d.text(used, top, room, _FOOT - 1, note, "caption", "text2", align="right")

    def _shared_words(self, w: int) -> str:
        """Return who else was given this bed, as far as a whole name fits."""
        names = ", ".join(each.family_name.upper() for each in self.bed.also)
        words = self.tr("Also the bed of {0}").format(names)
        choices = (words, self.tr("Also {0}").format(names), self.tr("Two patients, one bed"))
        return _first_fit(choices, "caption_strong", w - 31 - _EDGE)

    def _draw_empty(self, d: Draw, w: int, h: int) -> None:
        """Paint a bed that nobody lies in: each kind has its own edge, glyph and word."""
        told = empty_bed(self.bed, now=self._now)
        is_closed, is_kept = self.bed.state is BedState.CLOSED, self.bed.kept_for is not None
        ground = "hover" if self.underMouse() else "sunk" if is_closed else "canvas"
        line = "accent" if is_kept else "line_strong"
        is_dashed = not is_closed and self.bed.state is not BedState.CLEANING
        d.box(0, 0, w, h, ground, line, radius=10, dash=is_dashed or is_kept)
        if is_closed:
            d.hatch(w - 52, 2, 50, 46, "line_strong")
        d.text(_EDGE, 9, 60, 18, self.bed.label, "small_strong", "text2")
        d.text(_EDGE, 28, w, 20, told.word, "heading", "text2")
        room = w - 2 * _EDGE
        lines = in_lines(told.known, "small", room if not is_closed else room - 4)
        if len(lines) > _NAME_LINES:
            lines = [lines[0], f"{lines[1][:-1].rstrip()}…"]
        for n, line_words in enumerate(lines):
            d.text(_EDGE, 49 + 18 * n, room, 18, line_words, "small", "text2")
        d.icon(told.icon, w - 40, 14, 22, "accent" if is_kept else "text3")
        d.hline(_EDGE, w - _EDGE, h - _FOOT)
        style = "caption_strong" if is_kept else "caption"
        foot = _first_fit((told.foot, told.foot.split(",")[0]), style, room)
        d.text(_EDGE, h - _FOOT, room, _FOOT - 1, foot, style, told.foot_tone)


def _draw_isolation(d: Draw, kind: str, x: float, right: float, y: float) -> float:
    """Paint the kind of isolation, with its glyph where it fits; returns where it ends."""
    words = kind.capitalize()
    if x + (with_glyph := pill_width(words, "biohazard")) <= right:
        d.pill(x, y, words, "caution", "biohazard", h=20)
        return x + with_glyph
    wide = _isolation_width(kind)
    d.box(x, y + 1, wide, 18, "caution_soft", radius=4)
    d.text(x, y + 1, wide, 18, words, "caption_strong", "caution", align="centre")
    return x + wide


def _draw_tasks(d: Draw, count: int, x: float, y: float) -> float:
    """Paint how many tasks are open; returns where it ends."""
    d.icon("list-checks", x, y + 1, 14, "text2")
    return x + 18 + d.text(x + 18, y - 1, 40, 18, str(count), "caption", "text2")


def _first_fit(choices: Iterable[str], style: str, room: float) -> str:
    """Return the first words that fit whole; nothing where none do, never a cut word."""
    return next((words for words in choices if text_width(words, style) <= room), "")


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
        lines.append(say("Allergies: {words}", words=", ".join(who.allergens)))
    return [line for line in lines if line]
