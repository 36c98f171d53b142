"""The patient banner: who this is and what they must not be given, on top of everything."""

import datetime as dt

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QToolTip, QWidget
from typing_extensions import override

from app.domain.banner import AllergyView, PatientBannerView
from app.domain.dates import date_words, not_known
from app.domain.news2 import Score
from app.domain.ward import day_of_stay
from app.domain.words import say
from app.ui.widgets.chips import BADGE_HEIGHT, BADGE_WIDTH, draw_badge, score_tokens
from app.ui.widgets.paint import Draw, Painted, pill_width, text_width

HEIGHT = 72
_EDGE, _GAP = 24, 20
_ADMISSION_FROM = 1600  # banner width from which admission and reason are shown as well
_SHOWN_ALLERGIES = 2

_Run = tuple[str, str, str]


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
    """Fixed, 72 high, full width; never scrolls, folds or cuts a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(height=HEIGHT, parent=parent)
        self._view: PatientBannerView | None = None
        self._score: Score | None = None
        self._now = dt.datetime.now(dt.UTC)
        self._allergies = _Allergies(self)
        self._stay_left = 0  # where consultant and resuscitation begin

    def show_patient(
        self, view: PatientBannerView, *, score: Score | None, now: dt.datetime
    ) -> None:
        """Show a patient; `now` is aware, its day decides the age and the day of stay."""
        self._view, self._score, self._now = view, score, now
        self._allergies.show_patient(view)
        self.setAccessibleName(self._spoken(view))
        self._place()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _spoken(self, view: PatientBannerView) -> str:
        parts = [
            self.tr("Patient {0}").format(view.name),
            self.tr("born {0}").format(view.born(self._now.date())),
            view.sex_word,
            f"{view.national_id_label} {view.national_number}",
            say("MRN {mrn}", mrn=view.mrn),
            self.tr("bed {0}").format(view.bed_label) if view.bed_label else self.tr("no bed"),
            self._allergies.accessibleName(),
            score_words(self._score),
        ]
        return ", ".join(parts)

    def _pairs(self, view: PatientBannerView) -> list[tuple[str, str]]:
        pairs = [
            (self.tr("Born"), view.born(self._now.date())),
            (self.tr("Gender"), view.sex_word),
            (view.national_id_label, view.national_number),
            (self.tr("MRN"), view.mrn),
        ]
        if view.deceased_at:
            day = date_words(view.deceased_at.astimezone(self._now.tzinfo).date())
            pairs.insert(0, (self.tr("Deceased"), day))
        return pairs

    def _pills(self, view: PatientBannerView) -> list[tuple[str, str]]:
        if view.merged_into:
            return [(self.tr("Merged into {0}").format(view.merged_into), "arrow-right-left")]
        bed = self.tr("Bed {0}").format(view.bed_label) if view.bed_label else self.tr("No bed")
        if view.encounter_id and not view.in_hospital:
            return [(self.tr("Not in hospital now"), "log-out")]
        return [(bed, "bed-double")] if view.encounter_id else []

    def _identity_width(self, view: PatientBannerView) -> float:
        name = text_width(view.name, "title")
        name += sum(12 + pill_width(words, icon) for words, icon in self._pills(view))
        pairs = sum(
            text_width(k, "small") + 6 + text_width(v, "small_strong") + _GAP
            for k, v in self._pairs(view)
        )
        return max(name, pairs - _GAP)

    def _place(self) -> None:
        if self._view is None:
            return
        left = int(_EDGE + self._identity_width(self._view)) + _GAP + 4
        room = self.width() - left - _GAP - BADGE_WIDTH - _EDGE
        place = QRect(left, 9, self._allergies.fit(room), HEIGHT - 18)
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
        x = _EDGE + d.text(_EDGE, 12, w, 26, view.name, "title") + 12
        for words, icon in self._pills(view):
            x += d.pill(x, 15, words, "plain", icon) + 12
        x = float(_EDGE)
        for key, value in self._pairs(view):
            x += d.text(x, 40, w, 20, key, "small", "text3") + 6
            x += d.text(x, 40, w, 20, value, "small_strong") + _GAP
        draw_score(d, w - _EDGE - BADGE_WIDTH, 16, self._score)
        self._draw_stay(d, view, w)

    def _draw_stay(self, d: Draw, view: PatientBannerView, w: int) -> None:
        """Consultant and resuscitation, then admission, as far as whole words fit."""
        if view.encounter_id is None:
            return
        x = float(self._stay_left)
        room = w - _EDGE - BADGE_WIDTH - _GAP
        blocks = [
            [
                (self.tr("Consultant"), view.consultant or not_known()),
                (self.tr("Resuscitation"), view.resuscitation or not_known()),
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
        self._shown = _SHOWN_ALLERGIES

    def show_patient(self, view: PatientBannerView) -> None:
        """Show the allergies of a patient."""
        self._state = view.allergy_state
        self._all = view.allergies
        at = view.allergies_checked_at
        self._checked = (
            self.tr("checked {0}").format(date_words(at.astimezone().date())) if at else ""
        )
        self.setAccessibleName(self._spoken())

    def fit(self, room: float) -> int:
        """Show as many allergies as whole words allow, at most two, and return the width."""
        self._shown = min(_SHOWN_ALLERGIES, len(self._all))
        while self._shown and self._width() > room:
            self._shown -= 1
        has_more = self._shown < len(self._all)
        focus = Qt.FocusPolicy.StrongFocus if has_more else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        self.setToolTip(self._spoken() if has_more else "")
        return int(self._width())

    def _spoken(self) -> str:
        match self._state:
            case "known":
                each = [f"{a.substance} {a.reaction}".strip() for a in self._all]
                return self.tr("Allergies: {0}").format("; ".join(each))
            case "none_known":
                return self.tr("No known allergies")
            case _:
                return self.tr("Allergies not asked")

    def _lines(self) -> tuple[list[_Run], list[_Run]]:
        match self._state:
            case "known":
                first = [(self.tr("Allergies"), "caption_strong", "danger")]
                second: list[_Run] = []
                for allergy in self._all[: self._shown]:
                    second.append((allergy.substance, "small_strong", "text"))
                    second.append((f" {allergy.reaction}".rstrip() + "   ", "small", "text"))
                if more := len(self._all) - self._shown:
                    words = f"+{more} {self.tr('more')}" if second else f"{more} {self.tr('known')}"
                    second.append((words, "small_strong", "danger"))
            case "none_known":
                first = [(self.tr("Allergies"), "caption_strong", "text2")]
                second = [(self.tr("No known allergies"), "small_strong", "text")]
            case _:
                first = [(self.tr("Allergies not asked"), "caption_strong", "warn")]
                second = [(self.tr("Ask before giving any medicine"), "small_strong", "text")]
        if self._checked:
            first.append((f"   {self._checked}", "caption", "text2"))
        return first, second

    def _width(self) -> float:
        widest = max(sum(text_width(t, s) for t, s, _ in line) for line in self._lines())
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
        for line, y in zip(self._lines(), (4, 25), strict=True):
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
