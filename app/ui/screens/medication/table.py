"""The drug chart: a real table for assistive tools, with drug panel, rounds, groups and now."""

import datetime as dt
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from app.domain.medication_chart import Chart, Group, Row
from app.domain.medication_plan import Dose
from app.ui.screens.medication.cells import Cell, cell_of, clock, spoken_order
from app.ui.screens.medication.drawing import CellDelegate, DrugPanel, Rounds
from app.ui.widgets.paint import Draw, text_width

CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
LEFT, HEAD, GROUP = 340, 40, 25
ROW_MIN, ROW_MAX, COLUMN_MIN = 45, 82, 86
_TALL = 70  # where a cell has four lines
_SHORTEST_BAR = 24

Index = QModelIndex | QPersistentModelIndex


class ChartModel(QAbstractTableModel):
    """One column a round; the rows are the groups, each followed by its orders."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.lines: tuple[Group | Row, ...] = ()

    def show_chart(self, chart: Chart) -> None:
        """Show another shift or newer doses."""
        self.beginResetModel()
        self.chart = chart
        lines: list[Group | Row] = []
        for group in chart.groups:
            lines += [group, *group.rows]
        self.lines = tuple(lines)
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell; nothing in the line of a group."""
        line = self.lines[row]
        if self.chart is None or isinstance(line, Group):
            return Cell()
        return cell_of(self.chart, line, column)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.chart is None else len(self.chart.rounds)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.lines[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags  # a heading is no stop
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join((cell.word, *cell.lines)).strip()
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return cell.spoken
            case _ if role == CELL_ROLE:
                return cell
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return clock(self.chart.rounds[section]) if self.chart else None
        line = self.lines[section]
        if isinstance(line, Group):
            return f"{line.kind.word} {len(line.rows)}"
        return spoken_order(line)


class MedicationTable(QTableView):
    """Arrows move, Enter works on the dose; other letters are the screen's."""

    chosen = Signal()  # another cell is current
    opened = Signal()  # Enter, or a double click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("medication_chart")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs, docs/style.md
        self.setAccessibleName(self.tr("Drug chart"))
        self.chart_model = ChartModel(self)
        self.setModel(self.chart_model)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(Rounds(self, height=HEAD))
        self.setVerticalHeader(DrugPanel(self, width=LEFT))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(HEAD + GROUP + 3 * ROW_MIN)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def show_chart(self, chart: Chart) -> None:
        """Show a chart; the current cell stays on its order and round where both are there."""
        before, column = self.current_row, self.currentIndex().column()
        rounds = self.chart_model.chart.rounds if self.chart_model.chart else ()
        at = rounds[column] if 0 <= column < len(rounds) else None
        self.chart_model.show_chart(chart)
        self._measure()
        if not chart.rows:
            return
        row = next((r for r in chart.rows if before and r.order == before.order), None)
        row = row or next(
            (r for r in chart.rows if before and r.order.request_id == before.order.request_id),
            None,
        )
        if row is None or at not in chart.rounds:
            row, column = _begin_at(chart)
        else:
            column = chart.rounds.index(at)
        self.setCurrentIndex(self.chart_model.index(self.chart_model.lines.index(row), column))

    def choose(self, dose: Dose) -> None:
        """Go to a dose."""
        chart = self.chart_model.chart
        for n, line in enumerate(self.chart_model.lines):
            if chart and isinstance(line, Row) and line.order == dose.order:
                self.setCurrentIndex(self.chart_model.index(n, chart.column(dose.at)))

    @property
    def current_row(self) -> Row | None:
        """The order of the current cell."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self.chart_model.lines):
            return None
        line = self.chart_model.lines[index.row()]
        return line if isinstance(line, Row) else None

    @property
    def current_cell(self) -> Cell:
        """What stands in the current cell."""
        index = self.currentIndex()
        if self.current_row is None:
            return Cell()
        return self.chart_model.cell(index.row(), index.column())

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.verticalHeader().viewport().update()
        self.chosen.emit()

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over the headings of the groups."""
        here = self.currentIndex()
        step = {
            QAbstractItemView.CursorAction.MoveUp: -1,
            QAbstractItemView.CursorAction.MoveDown: 1,
        }.get(cursorAction)
        if step is None or not here.isValid():
            return super().moveCursor(cursorAction, modifiers)
        row = here.row() + step
        while 0 <= row < len(self.chart_model.lines):
            if isinstance(self.chart_model.lines[row], Row):
                return self.chart_model.index(row, here.column())
            row += step
        return self.chart_model.index(here.row(), here.column())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Escape:
                event.ignore()
            case _ if event.text().isprintable() and event.text():
                event.ignore()
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds under the cells, and the line of now over them."""
        chart = self.chart_model.chart
        painter = QPainter(self.viewport())
        d, w, h = Draw(painter, of=self), self.viewport().width(), self.viewport().height()
        if chart is not None and chart.now_round is not None and chart.rows:
            x = self.columnViewportPosition(chart.now_round)
            d.fill(x, 0, self.columnWidth(chart.now_round), h, "accent_soft")
        for n, line in enumerate(self.chart_model.lines):
            y = self.rowViewportPosition(n)
            if isinstance(line, Group):
                d.fill(0, y, w, GROUP, "stripe")
            d.hline(0, w, y - 1)
        end = self._end()
        d.hline(0, w, end - 1)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        d = Draw(painter, of=self)
        if chart is not None:
            for n, line in enumerate(self.chart_model.lines):
                if isinstance(line, Row) and line.ends_at is not None:
                    self._draw_infusion(d, chart, line, self.rowViewportPosition(n))
        self._draw_row_ring(d, w)
        if chart is not None and chart.now_line is not None and chart.rows:
            self._draw_now(d, chart, end)
        painter.end()

    def _draw_row_ring(self, d: Draw, w: int) -> None:
        index = self.currentIndex()
        if self.current_row is not None:
            y, high = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
            d.box(-12, y + 1, w + 10, high - 3, None, "focus", radius=6, width=2)

    def _draw_now(self, d: Draw, chart: Chart, end: int) -> None:
        x = self._line_x(chart)
        d.vline(x, 0, end, "danger_solid", width=1.5)
        words = clock(chart.now)
        wide = text_width(words, "caption_strong") + 12
        left = min(max(2.0, x - wide / 2), self.viewport().width() - wide - 2)
        d.box(left, 4, wide, 18, "danger_solid", radius=4)
        d.text(left, 4, wide, 18, words, "caption_strong", "on_danger", align="centre")

    def _draw_infusion(self, d: Draw, chart: Chart, row: Row, y: int) -> None:
        """Paint how far an infusion should be by now at its rate, and when it ends."""
        begun, ends = row.last_given, row.ends_at
        if begun is None or ends is None or ends <= chart.now:
            return
        height = self.rowHeight(self.chart_model.lines.index(row))
        column = chart.column(begun.scheduled_for or begun.given_at)
        left = self.columnViewportPosition(column) + self.columnWidth(column) + 4
        right, now = (min(self._x_of(chart, at), self._last_x() - 8) for at in (ends, chart.now))
        if right - left < _SHORTEST_BAR:
            return
        middle = y + height / 2
        d.box(left, middle - 3, right - left, 6, "accent_soft", "accent", radius=3)
        if now > left:
            d.box(left, middle - 3, now - left, 6, "accent", radius=3)
        words = self.tr("ends {0}").format(clock(ends))
        d.text(left, y + 1, right - left, height / 2 - 4, words, "caption", "text2", align="right")

    def _x_of(self, chart: Chart, at: dt.datetime) -> float:
        """Where an instant lies among the rounds, which are not of one length."""
        n = chart.column(at)
        left, wide = self.columnViewportPosition(n), self.columnWidth(n)
        if n + 1 >= len(chart.rounds) or at < chart.rounds[0]:
            return left + wide
        share = (at - chart.rounds[n]) / (chart.rounds[n + 1] - chart.rounds[n])
        return left + wide * share

    def _last_x(self) -> int:
        last = self.chart_model.columnCount() - 1
        return self.columnViewportPosition(last) + self.columnWidth(last)

    def _line_x(self, chart: Chart) -> int:
        past = chart.now_line or 0
        if past >= len(chart.rounds):
            return self.columnViewportPosition(past - 1) + self.columnWidth(past - 1) - 2
        return self.columnViewportPosition(past)

    def _end(self) -> int:
        last = len(self.chart_model.lines) - 1
        return self.rowViewportPosition(last) + self.rowHeight(last) if last >= 0 else 0

    def _measure(self) -> None:
        """Give rows and columns their size; both grow with the window."""
        chart = self.chart_model.chart
        if chart is None or not chart.rows:
            return
        lines, room = self.chart_model.lines, self.height() - HEAD
        taller = sum(bool(row.twice) for row in chart.rows) * (_TALL - ROW_MIN)
        share = (room - GROUP * len(chart.groups) - taller) // len(chart.rows)
        height = max(ROW_MIN, min(ROW_MAX, share))
        for n, line in enumerate(lines):
            is_tall = isinstance(line, Row) and bool(line.twice)
            high = max(height, _TALL) if is_tall else height
            self.setRowHeight(n, GROUP if isinstance(line, Group) else high)
        wide = self.viewport().width() / len(chart.rounds)
        for column in range(len(chart.rounds)):
            exact = int(wide * (column + 1)) - int(wide * column)
            self.setColumnWidth(column, max(COLUMN_MIN, exact))


def _begin_at(chart: Chart) -> tuple[Row, int]:
    """Return the cell to begin at: the dose that is due most, else the first of the round."""
    dose = min(chart.doses, key=_pressing, default=None)
    if dose is not None:
        row = next(r for r in chart.rows if r.order == dose.order)
        return row, chart.column(dose.at)
    return chart.rows[0], chart.now_round or 0


def _pressing(dose: Dose) -> tuple[bool, bool, float]:
    is_late, is_open = dose.state.value == "overdue", dose.state.value in {"due", "planned"}
    return (not is_late, not is_open, dose.at.timestamp())
