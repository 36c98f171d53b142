"""The observation chart: a real table for assistive tools, painted as the RCP's NEWS2 chart."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.domain.charting import ObservationSetView
from app.domain.dates import date_words
from app.domain.news2 import Score
from app.domain.vitals import Sign
from app.domain.words import say
from app.ui.screens.charting.words import ROWS, cell_text, spoken_set, total_text
from app.ui.widgets.chips import score_tokens
from app.ui.widgets.paint import Draw, text_width

SET_ROLE: Final = Qt.ItemDataRole.UserRole + 1
LABEL, HEAD, TOTAL = 132, 38, 40
ROW_MIN, ROW_MAX = 27, 44
COLUMN_MIN = 66
_FEWEST = 8  # with fewer sets than this the columns do not grow over the whole width

Index = QModelIndex | QPersistentModelIndex


class ChartModel(QAbstractTableModel):
    """One column a set, one row a sign, the total below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets: tuple[ObservationSetView, ...] = ()
        self._scale = 1
        self._latest: ObservationSetView | None = None

    @property
    def sets(self) -> tuple[ObservationSetView, ...]:
        """The columns."""
        return self._sets

    def show_sets(self, sets: Sequence[ObservationSetView], *, scale: int) -> None:
        """Show other columns; the SpO2 scale of the stay names its row."""
        self.beginResetModel()
        self._sets, self._scale = tuple(sets), scale
        self.endResetModel()

    def other_scale(self, view: ObservationSetView, sign: Sign) -> str:
        """Return the SpO2 scale of a set that was scored on another one than the row names."""
        if sign is not Sign.SPO2 or view.spo2_scale == self._scale or view.values.is_empty():
            return ""
        return say("Scale {scale}", scale=view.spo2_scale)

    def starts_day(self, column: int) -> bool:
        """Whether a column is the first of its day."""
        days = [s.taken_at.astimezone().date() for s in self._sets[max(0, column - 1) : column + 1]]
        return len(days) == 1 or days[0] != days[1]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(ROWS) + 1

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._sets)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view = self._sets[index.column()]
        is_total = index.row() == len(ROWS)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return total_text(view) if is_total else cell_text(view, ROWS[index.row()][0])
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(view, index.row())
            case Qt.ItemDataRole.ToolTipRole:
                sign = Sign.SPO2 if is_total else ROWS[index.row()][0]
                scale = self.other_scale(view, sign)
                return f"{spoken_set(view)} · {scale}" if scale else spoken_set(view)
            case _ if role == SET_ROLE:
                return view
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation is Qt.Orientation.Horizontal:
            at = self._sets[section].taken_at.astimezone()
            return f"{date_words(at.date())} {at:%H:%M}"
        if section == len(ROWS):
            return "NEWS2"
        sign, name, unit = ROWS[section]
        return (
            say("SpO₂ · scale {scale} %", scale=self._scale)
            if sign is Sign.SPO2
            else f"{say(name)} {unit}".strip()
        )

    def _spoken(self, view: ObservationSetView, row: int) -> str:
        struck = self.tr(", corrected") if view.corrected_by else ""
        if row == len(ROWS):
            return f"NEWS2 {view.score.text}{struck}"
        sign = ROWS[row][0]
        points = view.score.parts.get(sign)
        scores = "" if points is None else self.tr(", scores {0}").format(points)
        scale = self.other_scale(view, sign)
        said = f"{cell_text(view, sign) or self.tr('not taken')}{scores}{struck}"
        return f"{said}, {scale}" if scale else said


class ChartTable(QTableView):
    """Arrows move, C corrects the column, Ctrl C copies; pages through older sets."""

    correction_wanted = Signal(object)  # ObservationSetView
    copy_wanted = Signal()
    paged = Signal(int)  # +1 older, -1 newer
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("observation_chart")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs, docs/style.md
        self.setAccessibleName(self.tr("NEWS2 chart"))
        self.chart_model = ChartModel(self)
        self.setModel(self.chart_model)
        self.setItemDelegate(_Cell(self))
        self.setHorizontalHeader(_Times(self))
        self.setVerticalHeader(_Names(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(HEAD + len(ROWS) * ROW_MIN + TOTAL)
        self.setMaximumHeight(HEAD + len(ROWS) * ROW_MAX + TOTAL)

    @property
    def capacity(self) -> int:
        """How many sets fit beside each other."""
        return max(1, (self.width() - LABEL) // COLUMN_MIN)

    @property
    def column_width(self) -> float:
        """The width of a column, which the trend below shares."""
        shown = self.chart_model.columnCount()
        return (self.width() - LABEL) / min(max(shown, _FEWEST), self.capacity)

    def show_sets(self, sets: Sequence[ObservationSetView], *, scale: int) -> None:
        """Show a page of sets, newest right; the current column stays on its set."""
        current = self.current_set
        row = max(0, self.currentIndex().row())
        self.chart_model.show_sets(sets, scale=scale)
        self._measure()
        if sets:
            ids = [s.set_id for s in sets]
            at = ids.index(current.set_id) if current and current.set_id in ids else len(ids) - 1
            self.setCurrentIndex(self.chart_model.index(row, at))

    @property
    def current_set(self) -> ObservationSetView | None:
        """The set of the column that the keys speak of."""
        index = self.currentIndex()
        return self.chart_model.sets[index.column()] if index.isValid() else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the rows run on to the right edge under the cells."""
        painter = QPainter(self.viewport())
        d, w = Draw(painter, of=self), self.viewport().width()
        for row in range(len(ROWS) + 1):
            y, is_total = self.rowViewportPosition(row), row == len(ROWS)
            d.fill(0, y, w, self.rowHeight(row), "sunk" if is_total else "surface")
            d.hline(0, w, y, "line_strong" if is_total else "line")
        painter.end()
        super().paintEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        match event.key():
            case Qt.Key.Key_C if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.copy_wanted.emit()
            case Qt.Key.Key_C if is_plain and (view := self.current_set):
                self.correction_wanted.emit(view)
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown | Qt.Key.Key_Escape:
                event.ignore()
            case _ if event.text().isprintable() and event.text():
                event.ignore()
            case _:
                super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and turned:
            self.paged.emit(1 if turned > 0 else -1)
        else:
            event.ignore()

    def _measure(self) -> None:
        """Give rows and columns their size; both grow with the window."""
        rows = len(ROWS)
        height = max(ROW_MIN, min(ROW_MAX, (self.height() - HEAD - TOTAL) // rows))
        for row in range(rows):
            self.setRowHeight(row, height)
        self.setRowHeight(rows, max(TOTAL, self.height() - HEAD - rows * height))
        width = self.column_width
        for column in range(self.chart_model.columnCount()):
            self.setColumnWidth(column, int(width * (column + 1)) - int(width * column))


class _Cell(QStyledItemDelegate):
    """Paints a value with its points in the corner, or a total."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, box = self.parent(), option.rect
        if not isinstance(table, ChartTable):
            raise TypeError("this delegate belongs to a ChartTable")
        view: ObservationSetView = index.data(SET_ROLE)
        painter.save()
        painter.setClipRect(box)
        painter.translate(box.topLeft())
        d, w, h = Draw(painter, of=table), box.width(), box.height()
        is_total, is_last = index.row() == len(ROWS), index.column() == _latest(table)
        d.fill(0, 0, w, h, "sunk" if is_total else "accent_soft" if is_last else "surface")
        words = str(index.data())
        if is_total:
            self._draw_total(d, view, words, w, h)
        else:
            points = view.score.parts.get(ROWS[index.row()][0])
            self._draw_value(d, words, None if view.corrected_by else points, w, h)
            if words and table.chart_model.other_scale(view, ROWS[index.row()][0]):
                ink = f"on_score{points}" if points and not view.corrected_by else "text2"
                d.text(7, 2, w, 15, f"S{view.spo2_scale}", "caption", ink)
        if view.corrected_by and words:
            wide = text_width(words, "small_strong") + 8
            d.hline((w - wide) / 2, (w + wide) / 2, h / 2, "text2", width=1.5)
        if index.column() and table.chart_model.starts_day(index.column()):
            d.vline(0, 0, h, "line_strong")
        if table.hasFocus() and index == table.currentIndex():
            d.painter.translate(1, 1)
            d.focus_ring(w - 2, h - 2, radius=4)
        painter.restore()

    @staticmethod
    def _draw_value(d: Draw, words: str, points: int | None, w: int, h: int) -> None:
        d.hline(0, w, 0)
        if not points:
            d.text(0, 0, w, h, words, "small", "text", align="centre")
            return
        ink = f"on_score{points}"
        d.box(1, 2, w - 2, h - 3, f"score{points}", radius=3)
        d.text(0, 0, w - 10, h, words, "small_strong", ink, align="centre")
        d.text(0, 2, w - 7, 15, str(points), "caption", ink, align="right", weight=700)

    @staticmethod
    def _draw_total(d: Draw, view: ObservationSetView, words: str, w: int, h: int) -> None:
        d.hline(0, w, 0, "line_strong")
        fill, ink = _total_tokens(view.score)
        if view.corrected_by:
            fill, ink = "surface", "text2"
        is_calm = fill in {"sunk", "surface"}
        d.box(3, 6, w - 6, h - 11, "surface" if is_calm else fill, "line" if is_calm else None,
              radius=5)  # fmt: skip
        d.text(0, 6, w, h - 11, words, "heading", ink, align="centre", weight=700)


def _total_tokens(score: Score) -> tuple[str, str]:
    return score_tokens(score.known, has_three=score.single_three)


def _latest(table: ChartTable) -> int:
    """The column of the newest set that stands, or -1."""
    standing = [n for n, view in enumerate(table.chart_model.sets) if view.stands]
    return standing[-1] if standing else -1


class _Times(QHeaderView):
    """The head row: the day where it changes, and the time."""

    def __init__(self, table: ChartTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setFixedHeight(HEAD)
        self.setMinimumSectionSize(8)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, end = QPainter(self.viewport()), self.length()
        Draw(painter, of=self).fill(end, 0, self.width() - end, self.height(), "surface")
        painter.end()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model, n = self._table.chart_model, logicalIndex
        at = model.sets[n].taken_at.astimezone()
        is_last = n == _latest(self._table)
        painter.save()
        painter.translate(rect.topLeft())
        d, w, h = Draw(painter, of=self), rect.width(), rect.height()
        d.fill(0, 0, w, h, "accent_soft" if is_last else "surface")
        starts = model.starts_day(n)
        ink = "accent" if is_last else "text2"
        if starts:
            top = date_words(at.date())[:6]
            d.text(0, 3, w, 16, top, "caption_strong", ink, align="centre")
        elif is_last:
            d.text(0, 3, w, 16, self.tr("Latest"), "caption_strong", ink, align="centre")
        if n and starts:
            d.vline(0, 0, h, "line_strong")
        d.text(0, 19, w, 16, f"{at:%H:%M}", "caption_strong" if is_last else "caption", ink,
               align="centre")  # fmt: skip
        painter.restore()


class _Names(QHeaderView):
    """The names of the rows, in the RCP's order."""

    def __init__(self, table: ChartTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setFixedWidth(LABEL)
        self.setMinimumSectionSize(ROW_MIN)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.translate(QPoint(rect.x(), rect.y()))
        d, w, h = Draw(painter, of=self), rect.width(), rect.height()
        words = str(self._table.chart_model.headerData(logicalIndex, Qt.Orientation.Vertical))
        if logicalIndex == len(ROWS):
            d.fill(0, 0, w, h, "sunk")
            d.hline(0, w, 0, "line_strong")
            d.text(12, 0, w, h, words, "strong")
        else:
            d.fill(0, 0, w, h, "surface")
            d.hline(0, w, 0)
            unit = ROWS[logicalIndex][2]
            d.text(12, 0, w, h, words.removesuffix(unit).strip(), "small")
            d.text(0, 0, w - 10, h, unit, "caption", "text3", align="right")
        painter.restore()
