"""The list of entries: it asks for the next page when its end comes in sight."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.screens.audit.presenter import LogRow
from app.ui.widgets.table import ICON_ROLE, STRONG_ROLE, TONE_ROLE, Index

WHEN, PERSON, ROLE, WHAT, DATA, PATIENT, MRN, WARD, PLACE, SIGNS = range(10)
_MODEL_PARENT = QModelIndex()


class LogModel(QAbstractTableModel):
    """Entries of the log, newest first."""

    def __init__(self, fetch: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LogRow, ...] = ()
        self._fetch, self._has_more = fetch, False

    def put(self, rows: tuple[LogRow, ...], *, more: bool) -> None:
        """Show rows; those that were there already stay where they are."""
        self._has_more = more
        old = len(self.rows)
        if old and rows[:old] == self.rows:
            if len(rows) > old:
                self.beginInsertRows(QModelIndex(), old, len(rows) - 1)
                self.rows = rows
                self.endInsertRows()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._has_more and not parent.isValid()

    @override
    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        self._has_more = False  # until the page is there
        self._fetch()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _MODEL_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _MODEL_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads())

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("When"), self.tr("Person"), self.tr("Role"), self.tr("What"),
            self.tr("Data"), self.tr("Patient"), self.tr("MRN"),
            self.tr("Ward"), self.tr("Workstation"),
            self.tr("Second look"),
        )  # fmt: skip

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads()[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return _words(row)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if column == WHEN else _words(row)[column]
        if role == STRONG_ROLE:
            return column == PERSON or (column == SIGNS and bool(row.signs))
        if role == TONE_ROLE:
            return _tone(row, column)
        if role == ICON_ROLE and column == SIGNS and row.signs:
            return "triangle-alert"
        return None


def _words(row: LogRow) -> tuple[str, ...]:
    return (
        row.when, row.person, row.role, row.what, row.data, row.patient, row.mrn, row.ward,
        row.place, row.signs,
    )  # fmt: skip


def _tone(row: LogRow, column: int) -> str:
    if column == SIGNS:
        return "warn"
    if column == WHAT and row.is_refused:
        return "danger"
    return "text2" if column in {WHEN, ROLE, DATA, MRN, WARD, PLACE} else "text"
