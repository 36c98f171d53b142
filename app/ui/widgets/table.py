"""Tables: one view and one delegate, so that rows, heads and focus look alike everywhere.

A model gives words by DisplayRole, their colour by `TONE_ROLE` (a token name), a glyph by
`ICON_ROLE`, weight by `STRONG_ROLE` (bool), and numbers their alignment by TextAlignmentRole.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.theme import theme
from app.ui.widgets.paint import Align, Draw, is_figures, text_width

TONE_ROLE = Qt.ItemDataRole.UserRole + 1
ICON_ROLE = Qt.ItemDataRole.UserRole + 2
STRONG_ROLE = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex

_EDGE = 12


class RowDelegate(QStyledItemDelegate):
    """Paints a cell; selected is soft with a 3 px bar, focused has a 2 px ring round the row."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        if not isinstance(view, Table):
            raise TypeError("RowDelegate belongs to a Table")
        painter.save()
        box: QRect = option.rect
        d = Draw(painter, across=box.width(), of=view)
        painter.setClipRect(box)
        painter.translate(box.topLeft())
        self._draw_row(d, view, index, box)
        self._draw_cell(d, index, box.width(), box.height())
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = str(index.data() or "")
        style = "small_strong" if index.data(STRONG_ROLE) else "small"
        glyph = 20 if index.data(ICON_ROLE) else 0
        return QSize(int(text_width(words, style)) + 2 * _EDGE + glyph, theme.measures().row)

    @staticmethod
    def _draw_row(d: Draw, view: "Table", index: Index, box: QRect) -> None:
        """Paint this cell's part of the row's ground, bar, line and ring."""
        row, w, h = index.row(), box.width(), box.height()
        is_selected = view.selectionModel().isRowSelected(row, QModelIndex())
        if is_selected:
            d.fill(0, 0, w, h, "accent_soft")
        elif row == view.hovered_row:
            d.fill(0, 0, w, h, "hover")
        d.hline(0, w, h - 1)
        left, right = view.row_span()
        # how far before this cell its row begins, in the direction of reading
        before = box.right() + 1 - right if view.isRightToLeft() else left - box.left()
        if is_selected and before == 0:
            d.fill(0, 0, 3, h, "accent")
        if view.hasFocus() and row == view.currentIndex().row():
            d.focus_ring(right - left - 2, h - 3, radius=5, x=before + 1, y=1)

    @staticmethod
    def _draw_cell(d: Draw, index: Index, w: int, h: int) -> None:
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole)
        is_right = flags is not None and bool(int(flags) & int(Qt.AlignmentFlag.AlignRight))
        align: Align = "right" if is_right else "left"
        left, tone = _EDGE, str(index.data(TONE_ROLE) or "text")
        if icon := index.data(ICON_ROLE):
            d.icon(str(icon), left, (h - 14) / 2, 14, tone)
            left += 20
        style = "small_strong" if index.data(STRONG_ROLE) else "small"
        words, room = str(index.data() if index.data() is not None else ""), w - left - _EDGE
        if text_width(words, style) >= room + 1:  # never cut without a sign
            metrics = theme.metrics(style, figures=is_figures(words))
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        d.text(left, 0, room, h - 1, words, style, tone, align=align)


class Head(QHeaderView):
    """The head row: 12/600 on sunk, the sorted column with a chevron."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(theme.measures().head)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        words = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        sort = 16 if self.isSortIndicatorShown() else 0
        return QSize(
            int(text_width(words, "caption_strong")) + 2 * _EDGE + sort, theme.measures().head
        )

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.translate(rect.topLeft())
        d, h = Draw(painter, across=rect.width(), of=self), rect.height()
        d.fill(0, 0, rect.width(), h, "sunk")
        d.hline(0, rect.width(), h - 1, "line")
        data = self.model().headerData
        words = str(data(logicalIndex, self.orientation()) or "")
        flags = data(logicalIndex, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        is_right = flags is not None and bool(int(flags) & int(Qt.AlignmentFlag.AlignRight))
        w = rect.width() - 2 * _EDGE
        align: Align = "right" if is_right else "left"
        used = d.text(_EDGE, 0, w, h, words, "caption_strong", "text2", align=align)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            is_up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            x = _EDGE + used + 4 if align == "left" else rect.width() - _EDGE + 1
            glyph = "chevron-up" if is_up else "chevron-down"
            d.icon(glyph, x, (h - 12) / 2, 12, "text2")
        painter.restore()


class Table(QTableView):
    """Rows to choose from: arrows move, Enter or a double click opens, Tab leaves the table.

    Columns are as wide as their words; the `stretch` column takes the rest.
    """

    opened = Signal(QModelIndex)

    def __init__(self, name: str, *, stretch: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretch = stretch
        self.hovered_row = -1
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setHorizontalHeader(Head(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.opened.emit)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        mode = QHeaderView.ResizeMode
        self.horizontalHeader().setSectionResizeMode(mode.ResizeToContents)
        if model is not None and model.columnCount() > self._stretch:
            self.horizontalHeader().setSectionResizeMode(self._stretch, mode.Stretch)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def row_span(self) -> tuple[int, int]:
        """The left and right edge of a row, in pixels of the viewport."""
        length = self.horizontalHeader().length()
        if self.isRightToLeft():
            right = self.viewport().width() + self.horizontalOffset()
            return right - length, right
        left = -self.horizontalOffset()
        return left, left + length

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.text().strip() and event.text().isprintable():
            event.ignore()  # a letter is the screen's, as in every other part of it
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def _dress(self) -> None:
        """Give rows and head the height of the density shown."""
        measures, rows = theme.measures(), self.verticalHeader()
        rows.setMinimumSectionSize(measures.row)
        if rows.defaultSectionSize() != measures.row:
            rows.setDefaultSectionSize(measures.row)
        self.horizontalHeader().setFixedHeight(measures.head)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
