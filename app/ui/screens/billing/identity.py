"""The strip on top of a bill: who the patient is, as far as billing needs it; nothing clinical."""

from typing_extensions import override

from app.domain.billing.views import BillView
from app.domain.words import say
from app.ui.screens.billing.words import state_words
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.paint import Draw, Painted, Tone, pill_width, text_width

_HEIGHT, _STATE_HEIGHT = 64, 24
_GAP, _BESIDE = 24, 6


class IdentityStrip(Painted):
    """The name is always whole; a fact for which there is no room stands in the tool tip."""

    def __init__(self) -> None:
        super().__init__(height=_HEIGHT)
        self._name = ""
        self._facts: tuple[tuple[str, str], ...] = ()
        self._state = ("", "plain", "")
        self._saved = ""

    def show_bill(self, bill: BillView, *, saved: str) -> None:
        """Show whose bill it is, and where what was last saved about the patient stands."""
        self._saved = saved
        self._name = bill.patient_name
        self._facts = (
            (say("Born"), bill.born_text),
            (bill.national_id_label, bill.national_id),
            (say("Visit"), bill.visit_number),
            (say("Stay"), bill.stay_text),
        )
        self._state = state_words(bill)
        facts = ", ".join(f"{label} {value}" for label, value in self._facts)
        self.setAccessibleName(f"{self._name}, {facts}. {self._state[0]}. {saved}")
        self.setToolTip(facts)
        self.update()

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.fill(0, 0, w, h, "banner")
        d.hline(0, w, h - 1)
        d.text(PAGE_EDGE, h - _STATE_HEIGHT - 4, w, _STATE_HEIGHT, self._saved, "small", "text2")
        h -= _STATE_HEIGHT
        words, tone, icon = self._state
        end = w - PAGE_EDGE
        if words:
            shown: Tone = tone  # type: ignore[assignment]  # words.PillTone is a part of it
            end -= int(pill_width(words, icon))
            d.pill(end, (h - 22) / 2, words, shown, icon)
        x = PAGE_EDGE + d.text(PAGE_EDGE, 0, w, h, self._name, "title") + _GAP
        for label, value in self._facts:
            needs = text_width(label, "small") + _BESIDE + text_width(value, "small_strong")
            if x + needs > end - _GAP:
                continue
            x += d.text(x, 0, w, h, label, "small", "text3") + _BESIDE
            x += d.text(x, 0, w, h, value, "small_strong") + _GAP
