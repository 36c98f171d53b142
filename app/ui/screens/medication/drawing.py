"""How the drug chart is painted: the cells, the drug panel at the left and the head of rounds."""

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.domain.medication import Kind
from app.domain.medication_chart import Group, Row
from app.ui.screens.medication.cells import Cell, drug_note
from app.ui.widgets.paint import TONES, Draw, text_width

if TYPE_CHECKING:
    from app.ui.screens.medication.table import MedicationTable

CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
GROUP_ICONS: Final = {
    Kind.ONCE: "circle-dot",
    Kind.REGULAR: "calendar-clock",
    Kind.PRN: "hand",
    Kind.INFUSION: "droplets",
}
_LINE = 16
_EDGE = 16

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints a dose: glyph, word and line in the tone of its state, or a button that gives."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, box = cast("MedicationTable", self.parent()), option.rect
        cell: Cell = index.data(CELL_ROLE)
        painter.save()
        painter.setClipRect(box)
        painter.translate(box.topLeft())
        d, w, h = Draw(painter, of=table), box.width(), box.height()
        if cell.is_action:
            high = min(32, h - 12)
            d.box(8, (h - high) / 2 - 1, w - 16, high, "surface", "line_strong")
            d.text(8, 0, w - 16, h - 2, cell.word, "small_strong", "text", align="centre")
        elif cell.is_quiet:
            self._draw_quiet(d, cell, w, h)
        elif cell.word:
            self._draw_dose(d, cell, w, h)
        if table.hasFocus() and index == table.currentIndex():
            d.focus_ring(w - 6, h - 9, x=3, y=4)
        painter.restore()

    @staticmethod
    def _draw_quiet(d: Draw, cell: Cell, w: int, h: int) -> None:
        if cell.icon:
            d.icon(cell.icon, 14, h / 2 - 8, 14, "text3")
            d.text(33, -1, w - 33, h, cell.word, "caption", "text2")
            return
        d.text(10, -1, w - 14, h, " ".join(cell.lines), "caption", "text2", wrap=True)

    @staticmethod
    def _draw_dose(d: Draw, cell: Cell, w: int, h: int) -> None:
        """A word too wide to stand beside its glyph is broken, never cut."""
        ink, ground = TONES[cell.tone]
        room = w - 13 - 30
        is_wide = text_width(cell.word, "caption_strong") > room
        words = cell.word.split(" ", 1) if is_wide else [cell.word]
        lines = (*words, *cell.lines)
        high = min(h - 4, max(38, _LINE * len(lines) + 5))
        top, step = (h - high) / 2 - 1, (high - 5) / len(lines)
        d.box(6, top, w - 13, high, ground)
        d.icon(cell.icon, 11, top + 5, 14, ink)
        for n, each in enumerate(lines):
            style = "caption" if n >= len(words) else "caption_strong"
            y, tall = (top + 2 + n * step, step) if len(lines) > 1 else (top, high)
            wide = text_width(each, style)
            x = 30 if wide <= room else max(9.0, w - 10 - wide)
            d.text(x, y, w, tall, each, style, ink)


class Rounds(QHeaderView):
    """The head: the times of the rounds, the one that is being given in blue."""

    def __init__(self, table: "MedicationTable", *, height: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setFixedHeight(height)
        self.setMinimumSectionSize(8)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        Draw(painter, of=self).fill(0, 0, self.width(), self.height(), "sunk")
        painter.end()
        super().paintEvent(event)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model, n = self._table.chart_model, logicalIndex
        chart = model.chart
        if chart is None:
            return
        painter.save()
        painter.translate(rect.topLeft())
        d, w, h = Draw(painter, of=self), rect.width(), rect.height()
        words = str(model.headerData(n, Qt.Orientation.Horizontal))
        is_now = n == chart.now_round
        is_past = chart.now_line is not None and n < chart.now_line
        d.fill(0, 0, w, h, "sunk")
        if is_now:
            longer = self.tr("{0} now").format(words)
            words = longer if text_width(longer, "small_strong") <= w - 16 else words
            d.box(6, 6, w - 12, 28, "accent")
        ink = "on_accent" if is_now else "text2" if is_past else "text"
        d.text(0, 0, w, h, words, "small_strong", ink, align="centre")
        painter.restore()


class DrugPanel(QHeaderView):
    """The left side: what is ordered; a heading where a group begins."""

    def __init__(self, table: "MedicationTable", *, width: int) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setFixedWidth(width)
        self.setMinimumSectionSize(20)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        Draw(painter, of=self).fill(0, 0, self.width(), self.height(), "surface")
        painter.end()
        super().paintEvent(event)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        line = self._table.chart_model.lines[logicalIndex]
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        d, w, h = Draw(painter, of=self), rect.width(), rect.height()
        if isinstance(line, Group):
            self._draw_group(d, line, w, h)
        else:
            self._draw_order(d, line, w, h)
            if logicalIndex == self._table.currentIndex().row():
                d.box(2, 1, w + 10, h - 3, None, "focus", radius=6, width=2)
        d.hline(0, w, h - 1)
        d.vline(w - 1, 0, h)
        painter.restore()

    @staticmethod
    def _draw_group(d: Draw, group: Group, w: int, h: int) -> None:
        d.fill(0, 0, w, h, "stripe")
        d.icon(GROUP_ICONS[group.kind], _EDGE, 6, 13, "text3")
        words = group.kind.word
        x = 36 + d.text(36, 0, 240, h, words, "caption_strong", "text2") + 8
        d.text(x, 0, 60, h, str(len(group.rows)), "caption", "text3")

    @staticmethod
    def _draw_order(d: Draw, row: Row, w: int, h: int) -> None:
        """Name and dose are never cut: what does not fit beside goes to a line of its own."""
        order, (note, tone) = row.order, drug_note(row)
        is_over = order.stopped is not None
        ink = "text2" if is_over else "text"
        d.fill(0, 0, w, h, "surface")
        room = w - 2 * _EDGE
        name, dose = text_width(order.name, "strong"), text_width(order.label, "small_strong")
        how, beside = order.how, text_width(note, "caption", weight=500)
        has_room = name + 8 + dose <= room
        lines = 2 if has_room else 3
        top = (h - (20 + (lines - 1) * 18)) / 2
        style = "strong" if name <= room else "caption_strong"
        d.text(_EDGE, top, room, 20, order.name, style, ink)
        x, y = (_EDGE + name + 8, top) if has_room else (_EDGE, top + 17)
        d.text(x, y, room, 20, order.label, "small_strong", ink)
        if is_over:
            d.hline(_EDGE, x + dose if has_room else _EDGE + name, top + 10, "text2")
        y = top + 19 if has_room else top + 34
        if text_width(how, "caption") + 10 + beside > room:
            how = order.route_words  # how often is seen in the rounds
        d.text(_EDGE, y, room, 18, how, "caption", "text2")
        if text_width(how, "caption") + 10 + beside <= room:
            d.text(_EDGE, y, room, 18, note, "caption", tone, align="right", weight=500)
