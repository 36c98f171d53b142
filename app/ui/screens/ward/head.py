"""Above the board: which ward, the numbers that filter, and the chips."""

import uuid
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.ward import Filter, WardBoardView, WardView
from app.ui.screens.ward.aside import WIDTH as ASIDE
from app.ui.screens.ward.words import Metric, metrics
from app.ui.widgets.chips import FilterChip
from app.ui.widgets.field import Combo
from app.ui.widgets.layout import Label, col, row
from app.ui.widgets.paint import Draw, text_width
from app.ui.widgets.side import HANDLE, NARROW

_VERY_NARROW = 1000  # of the window: 1366 by 768 at 150 %
_CHIPS = (Filter.ALL, Filter.SICK, Filter.OVERDUE, Filter.DUE)
_SOMETIMES = (  # shown where there is one
    Filter.FREE, Filter.TASKS, Filter.ISOLATED, Filter.KEPT, Filter.LEAVE, Filter.GOING,
    Filter.CLOSED,
)  # fmt: skip
_AROUND = 72 + 24 + 20  # rail and margins


class Head(QWidget):
    """The strip of numbers; `filtered` and `chosen` say what is wanted, `arrivals` who comes."""

    arrivals = Signal()
    filtered = Signal(object)  # Filter
    chosen = Signal(object)  # ward id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[uuid.UUID] = []
        self._combo = Combo()
        self._combo.setAccessibleName(self.tr("Ward"))
        self._combo.activated.connect(lambda i: self.chosen.emit(self._ids[i]))
        self._about = Label("", "small", "text2")
        self._metrics = QHBoxLayout()
        self._metrics.setSpacing(0)
        self._numbers: dict[Filter, MetricButton] = {}
        self._hint = Label("", "caption", "text3")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._hints: list[str] = []
        self._chips = {wanted: FilterChip(self._words(wanted)) for wanted in (*_CHIPS, *_SOMETIMES)}
        for wanted, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, wanted=wanted: self.filtered.emit(wanted))
        self._arriving = MetricButton(is_first=False)
        self._arriving.setCheckable(False)
        self._arriving.clicked.connect(self.arrivals)
        self._arriving.hide()
        self._more = row(None, gap=8)  # chips that have no room beside the others
        self._in_two_lines = False
        self._title = Label(self.tr("Ward board"), "title")
        title = row(self._title, self._combo, None, gap=12)
        top = row(col(title, self._about, gap=2), None, self._metrics, self._arriving, gap=0)
        self._below = row(*self._chips.values(), self._hint, gap=8)
        self.setLayout(col(top, self._below, self._more, gap=10))

    def show_wards(self, wards: Sequence[WardView], chosen: uuid.UUID) -> None:
        """Offer the wards; one alone needs no choice."""
        ids = [ward.ward_id for ward in wards]
        if ids != self._ids:
            self._ids = ids
            self._combo.clear()
            self._combo.addItems([f"{ward.code} · {ward.name}" for ward in wards])
            widest = max(text_width(self._combo.itemText(i), "body") for i in range(len(ids)))
            self._combo.setFixedWidth(int(widest) + 52)
        self._combo.setCurrentIndex(ids.index(chosen))

    def show_board(self, board: WardBoardView, wanted: Filter, *, shown: int, moving: str) -> None:
        """Show the numbers; the hint says what is hidden, or how to move someone."""
        beds = board.count(Filter.ALL)
        about = [board.ward.specialty, self.tr("{0} beds").format(beds)]
        self._about.setText(" · ".join(part for part in about if part))
        for metric in metrics(board):
            self._number(metric.filter).show_metric(metric, is_on=metric.filter is wanted)
        for each, chip in self._chips.items():
            chip.set_count(board.count(each))
            chip.setChecked(each is wanted)
            chip.setVisible(each in _CHIPS or each is wanted or board.count(each) > 0)
        self._fit_chips()
        coming = len(board.arrivals)
        self._arriving.show_metric(Metric(Filter.ALL, coming, self.tr("arriving"), "text"))
        self._arriving.setVisible(coming > 0)
        if moving:
            self._hints = [
                self.tr("Choose a free bed for {0} · Enter moves · Esc stops").format(moving),
                self.tr("Choose a free bed · Enter moves · Esc stops"),
            ]
        elif shown < beds:
            self._hints = [self.tr("{0} of {1} beds shown").format(shown, beds)]
        else:
            self._hints = [
                self.tr("Enter opens · O observations · M medication · T tasks · B move · . more"),
                self.tr("Enter opens · . more · ? all keys"),
            ]
        self._hint.set_colour("accent" if moving else "text3")
        self._fit_hint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title.setVisible(self.window().width() >= _VERY_NARROW)  # the tab says it too
        for number in (*self._numbers.values(), self._arriving):
            number.updateGeometry()  # it is narrower in a narrow window
        self._fit_chips()
        self._fit_hint()

    def _fit_chips(self) -> None:
        """Put the chips that are not always there on a line of their own where they have to be.

        The room is that of the window: by itself the head would never get narrower than its chips.
        """
        wide = self.window().width()
        room = wide - _AROUND - (ASIDE if wide >= NARROW else HANDLE)
        if (number := self._numbers.get(Filter.TASKS)) is not None:
            number.setVisible(wide >= NARROW)  # the chip says the same
        is_tight = self._length_of(self._chips) - 8 > room
        if is_tight is not self._in_two_lines:
            self._in_two_lines = is_tight
            for n, each in enumerate(_SOMETIMES):
                line, at = (self._more, n) if is_tight else (self._below, len(_CHIPS) + n)
                line.insertWidget(at, self._chips[each])

    def _length_of(self, some: Iterable[Filter]) -> int:
        chips = (self._chips[each] for each in some)
        return sum(chip.sizeHint().width() + 8 for chip in chips if not chip.isHidden())

    def _fit_hint(self) -> None:
        """Show the first hint that fits whole, or none."""
        beside = _CHIPS if self._in_two_lines else self._chips
        room = self.width() - self._length_of(beside) - 8
        fits = (words for words in self._hints if text_width(words, "caption") + 2 <= room)
        self._hint.setText(next(fits, ""))

    def focus_chips(self) -> None:
        """Put the focus on the first chip."""
        self._chips[Filter.ALL].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _number(self, wanted: Filter) -> "MetricButton":
        if wanted not in self._numbers:
            made = MetricButton(is_first=not self._numbers)
            made.clicked.connect(lambda: self.filtered.emit(wanted))
            self._numbers[wanted] = made
            self._metrics.addWidget(made)
        return self._numbers[wanted]

    def _words(self, wanted: Filter) -> str:
        return {
            Filter.ALL: self.tr("All beds"),
            Filter.SICK: self.tr("NEWS2 5+"),
            Filter.OVERDUE: self.tr("Overdue"),
            Filter.DUE: self.tr("Due"),
            Filter.FREE: self.tr("Free"),
            Filter.KEPT: self.tr("Kept"),
            Filter.LEAVE: self.tr("On leave"),
            Filter.GOING: self.tr("Going home"),
            Filter.TASKS: self.tr("Tasks"),
            Filter.ISOLATED: self.tr("Isolation"),
            Filter.CLOSED: self.tr("Closed"),
        }[wanted]


class MetricButton(QAbstractButton):
    """A number over its word; pressing it filters the board."""

    def __init__(self, *, is_first: bool) -> None:
        super().__init__()
        self._is_first = is_first
        self._metric = Metric(Filter.ALL, 0, "", "text")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_metric(self, metric: Metric, *, is_on: bool = False) -> None:
        """Show a newer number."""
        self._metric = metric
        self.setChecked(is_on)
        self.setAccessibleName(f"{metric.number} {metric.words}")
        self.updateGeometry()
        self.update()

    @property
    def _edge(self) -> int:
        """The room beside the words; less where the window is narrow."""
        wide = self.window().width()
        return 14 if wide >= NARROW else 8 if wide >= _VERY_NARROW else 5

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self._metric.words, "caption_strong")
        return QSize(
            int(max(words, text_width(str(self._metric.number), "metric"))) + 2 * self._edge, 50
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        d, w, h = Draw(painter), self.width(), self.height()
        if self.isChecked() or self.underMouse():
            d.box(2, 0, w - 4, h, "accent_soft" if self.isChecked() else "hover")
        if not self._is_first:
            d.vline(0, 8, h - 8)
        tone = self._metric.tone
        is_plain = tone == "text"
        d.text(self._edge, 1, w, 28, str(self._metric.number), "metric", tone)
        style, ink = ("caption", "text2") if is_plain else ("caption_strong", tone)
        d.text(self._edge, 29, w, 18, self._metric.words, style, ink)
        if self.hasFocus():
            d.focus_ring(w, h)
        painter.end()
