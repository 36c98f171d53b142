"""The patient banner: who this is and what they must not be given, on top of everything."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStyle, QToolTip, QWidget
from typing_extensions import override

from app.domain.banner import AllergyView, PatientBannerView
from app.domain.dates import date_words, not_known
from app.domain.news2 import Score
from app.domain.ward import day_of_stay
from app.domain.words import say
from app.ui.widgets.chips import BADGE_HEIGHT, BADGE_WIDTH, draw_badge, score_tokens
from app.ui.widgets.paint import Draw, Painted, pill_width, read_photo, text_width

HEIGHT = 72
_EDGE, _GAP = 24, 20
_PHOTO = 56
_ADMISSION_FROM = 1600  # banner width from which admission and reason are shown as well
_SHOWN_ALLERGIES = 2

_NAME_STYLES = ("title", "heading", "small_strong")
_PAIR_STYLES = (("small", "small_strong", _GAP), ("caption", "caption_strong", 12))

_Run = tuple[str, str, str]
_Styles = tuple[str, str, int]  # of a label, of its value, and the gap to the next


@dataclass(frozen=True, slots=True)
class _Told:
    """How much of the allergies is told: how many by name, with what they do, since when."""

    named: int
    has_reactions: bool = True
    has_day: bool = False


def shortened(words: str, style: str, room: float) -> str:
    """Return words that fit: whole, or as much as there is room for and the sign that more is."""
    if text_width(words, style) <= room:
        return words
    while words and text_width(f"{words}…", style) > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def _pairs_width(pairs: list[tuple[str, str]], styles: _Styles) -> float:
    quiet, strong, gap = styles
    return sum(text_width(k, quiet) + 6 + text_width(v, strong) + gap for k, v in pairs) - gap


def draw_score(d: Draw, x: float, y: float, score: Score | None) -> None:
    """Paint a score as a badge of 58 by 40; a partial one says "at least", none says "None"."""
    if score is None:
        d.box(x, y, BADGE_WIDTH, BADGE_HEIGHT, "surface", "line_strong", dash=True)
        d.text(x, y + 3, BADGE_WIDTH, 18, "NEWS2", "caption", "text3", align="centre")
        d.text(x, y + 20, BADGE_WIDTH, 16, say("None"), "caption", "text3", align="centre")
    elif score.total is not None:
        draw_badge(d, x, y, score.total, has_three=score.single_three)
    else:
        fill, ink = score_tokens(score.known, has_three=score.single_three)
        d.box(x, y, BADGE_WIDTH, BADGE_HEIGHT, fill, radius=6)
        d.text(
            x, y + 3, BADGE_WIDTH, 16, say("at least"), "caption", ink, align="centre", weight=500
        )
        words = f"{score.known}"
        d.text(x, y + 18, BADGE_WIDTH, 20, words, "score", ink, align="centre")


def score_words(score: Score | None) -> str:
    """A score as it is spoken, as "NEWS2 7 High"."""
    return f"NEWS2 {score.text}" if score else say("NEWS2 none yet")


class PatientBanner(Painted):
    """Fixed, 72 high, full width; what cannot stand there whole ends in a sign and is told whole.

    Names shrink before they end in "…"; the tool tip and assistive tools always have all of it.
    """

    def __init__(self, *, shows_score: bool = True, parent: QWidget | None = None) -> None:
        """Without `shows_score` nothing is said of one: the page does not know it."""
        super().__init__(height=HEIGHT, parent=parent)
        self._shows_score = shows_score
        self._photo = QPixmap()
        self._view: PatientBannerView | None = None
        self._score: Score | None = None
        self._now = dt.datetime.now(dt.UTC)
        self._record = ""
        self._identity_room = 0.0
        self._allergies = _Allergies(self)
        self._stay_left = 0  # where consultant and resuscitation begin

    def show_patient(
        self, view: PatientBannerView, *, score: Score | None, now: dt.datetime
    ) -> None:
        """Show a patient; `now` is aware, its day decides the age and the day of stay."""
        if self._view is not None and view.patient_id != self._view.patient_id:
            self._record, self._photo = "", QPixmap()
        self._view, self._score, self._now = view, score, now
        self._allergies.show_patient(view)
        self._show()

    def show_record(self, words: str) -> None:
        """Say where the record stands, as "Saved on this workstation 09:41 · not yet sent"."""
        self._record = words
        self._show()

    def show_photo(self, jpeg: bytes) -> None:
        """Show the patient's photograph at the edge; empty: there is none."""
        self._photo = read_photo(jpeg)
        self._show()

    @property
    def _begin(self) -> int:
        """Where the words begin: after the photograph."""
        return _EDGE if self._photo.isNull() else _EDGE + _PHOTO + 12

    @property
    def _end(self) -> int:
        """Where the words must end: before the score."""
        return self.width() - _EDGE - (BADGE_WIDTH + _GAP if self._shows_score else 0)

    def _show(self) -> None:
        if self._view is None:
            return
        self.setAccessibleName(self._spoken(self._view))
        self.setToolTip(self._told(self._view))
        self._place()
        self.update()

    def _told(self, view: PatientBannerView) -> str:
        """Return everything that stands here in lines, for what had no room."""
        pairs = [f"{key} {value}" for key, value in self._pairs(view)]
        return "\n".join(part for part in (view.name, *pairs, self._record) if part)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _spoken(self, view: PatientBannerView) -> str:
        parts = [
            self.tr("Patient {0}").format(view.name),
            self.tr("born {0}").format(view.born(self._now.date())),
            *([self.tr("deceased {0}").format(self._died(view))] if view.deceased_at else []),
            view.sex_word,
            f"{view.national_id_label} {view.national_number}",
            say("MRN {mrn}", mrn=view.mrn),
            self.tr("bed {0}").format(view.bed_label) if view.bed_label else self.tr("no bed"),
            self.tr("protected: open to the ward's staff alone") if view.protected else "",
            self._allergies.accessibleName(),
            score_words(self._score) if self._shows_score else "",
            self._record,
        ]
        return ", ".join(part for part in parts if part)

    def _died(self, view: PatientBannerView) -> str:
        at = view.deceased_at
        return date_words(at.astimezone(self._now.tzinfo).date()) if at else ""

    def _pairs(self, view: PatientBannerView) -> list[tuple[str, str]]:
        pairs = [
            (self.tr("Born"), view.born(self._now.date())),
            (self.tr("Gender"), view.sex_word),
            (view.national_id_label, view.national_number),
            (self.tr("MRN"), view.mrn),
        ]
        if view.deceased_at:
            pairs.insert(0, (self.tr("Deceased"), self._died(view)))
        return pairs

    def _pills(self, view: PatientBannerView) -> list[tuple[str, str]]:
        if view.merged_into:
            return [(self.tr("Merged into {0}").format(view.merged_into), "arrow-right-left")]
        bed = self.tr("Bed {0}").format(view.bed_label) if view.bed_label else self.tr("No bed")
        protected = [(self.tr("Protected"), "lock")] if view.protected else []
        if view.encounter_id and not view.in_hospital:
            return [(self.tr("Not in hospital now"), "log-out"), *protected]
        return [*([(bed, "bed-double")] if view.encounter_id else []), *protected]

    def _identity_width(self, view: PatientBannerView, styles: _Styles) -> float:
        name = text_width(view.name, "title" if styles == _PAIR_STYLES[0] else "heading")
        name += sum(12 + pill_width(words, icon) for words, icon in self._pills(view))
        return max(name, _pairs_width(self._pairs(view), styles))

    def _place(self) -> None:
        """Share the room: identity whole and in full size, then smaller; then fewer allergies."""
        if self._view is None:
            return
        edge = self._end
        room = edge - self._begin - _GAP
        wanted = [self._identity_width(self._view, styles) for styles in _PAIR_STYLES]
        needs = self._allergies.widths()
        fits = (w for need in needs for w in wanted if w + need <= room)
        self._identity_room = next(fits, room - needs[-1])
        left = int(self._begin + self._identity_room) + _GAP + 4
        place = QRect(left, 9, self._allergies.fit(edge - left), HEIGHT - 18)
        self._stay_left = place.right() + _GAP
        self._allergies.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.fill(0, 0, w, h, "banner")
        view = self._view
        if view is None:
            d.hline(0, w, h - 1)
            return
        if view.deceased_at:
            d.fill(0, 0, w, h, "sunk")
            d.hatch(0, 0, w, h)
        d.hline(0, w, h - 1)
        self._draw_name(d, view)
        self._draw_pairs(d, view)
        if not self._photo.isNull():
            d.photo(self._photo, _EDGE, (h - _PHOTO) / 2, _PHOTO, _PHOTO)
        if self._shows_score:
            draw_score(d, w - _EDGE - BADGE_WIDTH, 16, self._score)
        self._draw_stay(d, view, w)

    def _draw_name(self, d: Draw, view: PatientBannerView) -> None:
        """Paint the name, then the bed and where the record stands, as far as they fit whole."""
        room = self._identity_room
        pills = self._pills(view)
        taken = sum(12 + pill_width(words, icon) for words, icon in pills)
        style = next(
            (s for s in _NAME_STYLES if text_width(view.name, s) <= room - taken), _NAME_STYLES[-1]
        )
        name = shortened(view.name, style, room - taken)
        x = self._begin + d.text(self._begin, 12, room, 26, name, style) + 12
        for words, icon in pills:
            x += d.pill(x, 15, words, "plain", icon) + 12
        choices = (self._record, self._record.rpartition(" · ")[2])
        for words in choices if self._record else ():
            if x + 20 + text_width(words, "caption") <= self._begin + room:
                d.icon("hard-drive", x, 19, 14, "text3")
                d.text(x + 20, 15, room, 22, words, "caption", "text2")
                return

    def _draw_pairs(self, d: Draw, view: PatientBannerView) -> None:
        """Paint the identifiers: smaller where the room is short, and with a sign if still cut."""
        room, pairs = self._identity_room, self._pairs(view)
        styles = next((s for s in _PAIR_STYLES if _pairs_width(pairs, s) <= room), _PAIR_STYLES[-1])
        quiet, strong, gap_after = styles
        x, end = float(self._begin), self._begin + room
        for key, value in pairs:
            for words, style, colour, gap in (
                (key, quiet, "text3", 6),
                (value, strong, "text", gap_after),
            ):
                fits = shortened(words, style, end - x)
                x += d.text(x, 40, end - x + 1, 20, fits, style, colour) + gap
                if fits != words:
                    return

    def _draw_stay(self, d: Draw, view: PatientBannerView, w: int) -> None:
        """Consultant and resuscitation, then admission, as far as whole words fit."""
        if view.encounter_id is None:
            return
        x = float(self._stay_left)
        room = self._end
        resuscitation = say(view.resuscitation) if view.resuscitation else not_known()
        blocks = [
            [
                (self.tr("Consultant"), view.consultant or not_known()),
                (self.tr("Resuscitation"), resuscitation),
            ]
        ]
        if w >= _ADMISSION_FROM and view.admitted_at:
            at = view.admitted_at.astimezone(self._now.tzinfo)
            day = day_of_stay(view.admitted_at, now=self._now)
            blocks.append(
                [
                    (self.tr("Admitted"), f"{date_words(at.date())} · {self.tr('day')} {day}"),
                    (self.tr("Reason"), view.reason or not_known()),
                ]
            )
        for block in blocks:
            keys = max(text_width(k, "small") for k, _ in block) + 8
            wide = keys + max(text_width(v, "small_strong") for _, v in block)
            if x + wide > room:
                return
            for i, (key, value) in enumerate(block):
                d.text(x, 13 + 22 * i, keys, 22, key, "small", "text3")
                d.text(x + keys, 13 + 22 * i, wide, 22, value, "small_strong")
            x += wide + 32


class _Allergies(Painted):
    """The allergy block in one of its three states; more than two open on focus and hover."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._state = "not_asked"
        self._all: tuple[AllergyView, ...] = ()
        self._checked = ""
        self._told = _Told(_SHOWN_ALLERGIES, has_day=True)

    def show_patient(self, view: PatientBannerView) -> None:
        """Show the allergies of a patient."""
        self._state = view.allergy_state
        self._all = view.allergies
        at = view.allergies_checked_at
        self._checked = (
            self.tr("checked {0}").format(date_words(at.astimezone().date())) if at else ""
        )
        self.setAccessibleName(self._spoken())

    def widths(self) -> list[float]:
        """The width that it wants, then what it does with if it must."""
        return [self._width(told) for told in self._choices()]

    def _choices(self) -> list[_Told]:
        """What may be told, the best first: the day is worth least, a name most."""
        most = min(_SHOWN_ALLERGIES, len(self._all))
        names = [_Told(named, has_reactions=False) for named in range(most, 0, -1)]
        return [_Told(most, has_day=True), _Told(most), *names, _Told(0, has_reactions=False)]

    def fit(self, room: float) -> int:
        """Show as much as whole words allow and return the width."""
        choices = self._choices()
        fits = (told for told in choices if self._width(told) <= room)
        self._told = next(fits, choices[-1])
        has_more = self._told.named < len(self._all) or (
            bool(self._all) and not self._told.has_reactions
        )
        focus = Qt.FocusPolicy.StrongFocus if has_more else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        self.setToolTip(self._spoken() if has_more else "")
        return int(self._width(self._told))

    def _spoken(self) -> str:
        match self._state:
            case "known":
                each = [f"{a.substance} {a.reaction}".strip() for a in self._all]
                return self.tr("Allergies: {0}").format("; ".join(each))
            case "none_known":
                return self.tr("No known allergies")
            case _:
                return self.tr("Allergies not asked")

    def _lines(self, told: _Told) -> tuple[list[_Run], list[_Run]]:
        match self._state:
            case "known":
                first = [(self.tr("Allergies"), "caption_strong", "danger")]
                second: list[_Run] = []
                for allergy in self._all[: told.named]:
                    second.append((allergy.substance, "small_strong", "text"))
                    reaction = f" {allergy.reaction}".rstrip() if told.has_reactions else ""
                    second.append((f"{reaction}   ", "small", "text"))
                if more := len(self._all) - told.named:
                    words = f"+{more} {self.tr('more')}" if second else f"{more} {self.tr('known')}"
                    second.append((words, "small_strong", "danger"))
            case "none_known":
                first = [(self.tr("Allergies"), "caption_strong", "text2")]
                second = [(self.tr("No known allergies"), "small_strong", "text")]
            case _:
                first = [(self.tr("Allergies not asked"), "caption_strong", "warn")]
                whole = self.tr("Ask before giving any medicine")
                words = whole if told.has_reactions else self.tr("Ask now")
                second = [(words, "small_strong", "text")]
        if self._checked and told.has_day:
            first.append((f"   {self._checked}", "caption", "text2"))
        return first, second

    def _width(self, told: _Told) -> float:
        lines = self._lines(told)
        widest = max(sum(text_width(t, s) for t, s, _ in line) for line in lines)
        return 38 + widest + 16

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        ground, bar, icon, ink = {
            "known": ("danger_soft", "danger_solid", "triangle-alert", "danger"),
            "none_known": ("sunk", "line_strong", "check", "text2"),
        }.get(self._state, ("warn_soft", "warn_solid", "circle-help", "warn"))
        d.box(0, 0, w, h, ground, radius=8)
        d.box(0, 0, 4, h, bar, radius=2)
        d.icon(icon, 14, 7, 16, ink)
        lines = self._lines(self._told)
        for line, y in zip(lines, (4, 25), strict=True):
            d.runs(38, y, 22, line)
        if self.hasFocus():
            d.focus_ring(w, h, radius=8)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip():
            return True
        return super().event(event)
