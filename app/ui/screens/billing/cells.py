"""Cells of the billing tables: struck lines, pills, and texts that wrap instead of being cut."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from app.ui.theme import theme
from app.ui.widgets.paint import Align, Draw, text_width
from app.ui.widgets.table import (
    ICON_ROLE,
    STRONG_ROLE,
    TONE_ROLE,
    Index,
    RowDelegate,
    Table,
)

STRUCK_ROLE = Qt.ItemDataRole.UserRole + 11
PILL_ROLE = Qt.ItemDataRole.UserRole + 12

_EDGE, _GLYPH, _LINE = 12, 20, 18
_SLACK = 2  # columns are as wide as their words, rounded down


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words and how they stand."""

    words: str
    tone: str = "text"
    icon: str = ""
    is_strong: bool = False
    is_struck: bool = False
    is_pill: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its cells, and what a screen reader says for the whole of it."""

    cells: tuple[Cell, ...]
    spoken: str
    about: object = field(compare=False)  # the row that the presenter knows


class LineModel(QAbstractTableModel):
    """Shows lines; the columns in `right` hold figures."""

    def __init__(
        self, heads: Sequence[str], *, right: Sequence[int] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._heads, self._right = tuple(heads), frozenset(right)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        cell = line.cells[index.column()]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: cell.words,
            Qt.ItemDataRole.AccessibleTextRole: line.spoken if index.column() == 0 else cell.words,
            Qt.ItemDataRole.TextAlignmentRole: self._alignment(index.column()),
            TONE_ROLE: cell.tone,
            ICON_ROLE: cell.icon,
            STRONG_ROLE: cell.is_strong,
            STRUCK_ROLE: cell.is_struck,
            PILL_ROLE: cell.is_pill,
        }
        return answers.get(role)

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class CellDelegate(RowDelegate):
    """Paints what `Cell` says; the column that stretches wraps its words."""

    @override
    @staticmethod
    def _draw_cell(d: Draw, index: Index, w: int, h: int) -> None:
        words = str(index.data() or "")
        if index.data(PILL_ROLE):
            d.pill(_EDGE - 4, (theme.measures().row - 23) / 2, words)
            return
        left, tone = _EDGE, str(index.data(TONE_ROLE))
        if icon := index.data(ICON_ROLE):
            d.icon(str(icon), left, (theme.measures().row - 14) / 2, 14, tone)
            left += _GLYPH
        style = "small_strong" if index.data(STRONG_ROLE) else "small"
        room = w - left - _EDGE
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole)
        is_right = bool(flags & int(Qt.AlignmentFlag.AlignRight))
        if is_right or text_width(words, style) <= room + _SLACK:
            align: Align = "right" if is_right else "left"
            d.text(left, 0, room, theme.measures().row - 1, words, style, tone, align=align)
        else:
            d.text(
                left,
                (theme.measures().row - 18) / 2,
                room,
                h - 8,
                words,
                style,
                tone,
                align="top_left",
                wrap=True,
            )
        if index.data(STRUCK_ROLE):
            long = min(text_width(words, style), room)
            start = w - _EDGE - long if is_right else left
            d.hline(start, start + long, theme.measures().row // 2, tone)


class LineTable(Table):
    """A table of lines whose rows grow with the words of the column that stretches."""

    def __init__(
        self, name: str, heads: Sequence[str], *, stretch: int, right: Sequence[int] = ()
    ) -> None:
        super().__init__(name, stretch=stretch)
        self._wrapped = stretch
        self._lines = LineModel(heads, right=right, parent=self)
        self.setItemDelegate(CellDelegate(self))
        self.setModel(self._lines)
        # the stretching column has its width only after the table has its own
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit_rows)
        self.horizontalHeader().sectionResized.connect(lambda *_sizes: self._soon.start())

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows that are shown."""
        return self._lines.lines

    @property
    def current(self) -> Line | None:
        """The row that is chosen."""
        row = self.currentIndex().row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def show_lines(self, lines: Sequence[Line], *, same: Callable[[object], object]) -> None:
        """Replace the rows; the one chosen stays chosen, where `same` gives the same for it."""
        if tuple(lines) == self.lines:
            self._lines.lines = tuple(lines)
            return
        old = same(self.current.about) if self.current else None
        self._lines.show_lines(lines)
        found = next((n for n, x in enumerate(lines) if old and same(x.about) == old), -1)
        if found >= 0:
            self.selectRow(found)
        self._fit_rows()

    def content_height(self) -> int:
        """The height that shows every row and the head."""
        rows = sum(self.rowHeight(n) for n in range(len(self.lines)))
        return self.horizontalHeader().height() + rows

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()
        self._soon.start()

    def _fit_rows(self) -> None:
        room = self.columnWidth(self._wrapped) - 2 * _EDGE
        for n, line in enumerate(self.lines):
            cell = line.cells[self._wrapped]
            left = room - (_GLYPH if cell.icon else 0)
            style = "small_strong" if cell.is_strong else "small"
            box = theme.metrics(style).boundingRect(
                QRectF(0, 0, max(left, 1), 10_000), int(Qt.TextFlag.TextWordWrap), cell.words
            )
            rows = max(1, round(box.height() / theme.metrics(style).lineSpacing()))
            height = theme.measures().row + (rows - 1) * _LINE
            if self.rowHeight(n) != height:
                self.setRowHeight(n, height)


def spoken(*parts: str) -> str:
    """Join the parts that say something."""
    return ", ".join(part for part in parts if part)
