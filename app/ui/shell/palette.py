"""The command palette: one field that finds patients, actions and places (Ctrl K)."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.data.abandon import Abandon
from app.domain.directions import has_right_to_left
from app.ui.shell.palette_rows import FoundPatient, PaletteRow, matching, patient_row
from app.ui.theme import theme
from app.ui.widgets.field import TAKES_SCANS
from app.ui.widgets.layout import Label, col
from app.ui.widgets.paint import Draw, Painted, key_width, text_width

Index = QModelIndex | QPersistentModelIndex
Find = Callable[[str, Abandon, Callable[[Sequence[FoundPatient]], None]], None]

_WIDTH, _TOP = 560, 88
_ROW, _HEAD = 34, 26
_PAUSE_MS = 120
_LEAST_LETTERS = 2
_MOST_ROWS = 11
_TYPED, _NOT_TYPED = ("strong", "accent"), ("body", "text")
_SECTION = Qt.ItemDataRole.UserRole


class Palette(QFrame):
    """Lies over the window; Esc or a click beside it closes it and gives the focus back."""

    def __init__(
        self,
        window: QWidget,
        *,
        rows: Callable[[], Sequence[PaletteRow]],
        lately: Callable[[], Sequence[PaletteRow]],
        find: Find,
        open_patient: Callable[[FoundPatient], None],
        actions: Callable[[FoundPatient], Sequence[PaletteRow]],
    ) -> None:
        super().__init__(window)
        self.setObjectName("raised")
        self.setAccessibleName(self.tr("Find a patient or an action"))
        self._rows, self._find, self._open_patient = rows, find, open_patient
        self._lately = lately
        self._actions = actions
        self._search = Abandon()
        self._patients_shown = 0
        self._of: FoundPatient | None = None
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setFont(theme.font("body"))
        self.field.setAccessibleName(self.tr("Find a patient or an action"))
        self.field.setPlaceholderText(self.tr("A name, a number, or what you want to do"))
        self.field.textEdited.connect(self._typed)
        self.field.setProperty(TAKES_SCANS, True)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = _Rows(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_RowPainter(self.list))
        self.list.clicked.connect(lambda index: self._run(index.row()))
        self.nothing = Label("", "small", "text2", wrap=True)
        self.nothing.setContentsMargins(8, 4, 8, 4)
        self.setLayout(
            col(self.field, self.list, self.nothing, _Keys(), gap=8, margins=(10, 10, 10, 8))
        )
        self.setFixedWidth(_WIDTH)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.hide()

    @property
    def patients_shown(self) -> int:
        """How many patients the last search offered."""
        return self._patients_shown

    def open(self, typed: str = "") -> None:
        """Come to the top with the focus in the field."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._of = None
        self.field.setText(typed)
        self._typed(typed)
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, min(_TOP, parent.height() // 8))
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_palette(self) -> None:
        """Go, and give the focus back to where it was."""
        if not self.isVisible():
            return
        self._search.now()
        self._pause.stop()
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._close_if_left)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        return False

    def _close_if_left(self) -> None:
        if self.isVisible() and not self.field.hasFocus():
            self._before = None
            self.close_palette()

    def _key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Escape if self._of is not None:
                self._of = None
                self._typed(self.field.text())
            case Qt.Key.Key_Escape:
                self.close_palette()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run(self.list.currentIndex().row())
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if key == Qt.Key.Key_Down else -1
                count = max(1, self.model.rowCount())
                self._choose((self.list.currentIndex().row() + step) % count)
            case Qt.Key.Key_Tab:
                self._show_actions()
            case Qt.Key.Key_Backtab:
                pass
            case _:
                return False
        return True

    def _typed(self, words: str) -> None:
        self._of = None
        self._search.now()  # nobody waits for the letters before any more
        self._show([*([] if words else self._lately()), *matching(self._rows(), words)], words)
        if len(words.strip()) >= _LEAST_LETTERS:
            self._pause.start()
        else:
            self._pause.stop()

    def _ask(self) -> None:
        search, words = Abandon(), self.field.text().strip()
        self._search = search

        def found(hits: Sequence[FoundPatient]) -> None:
            if search.is_over or not self.isVisible():
                return
            self._patients_shown = len(hits)
            patients = [
                patient_row(hit, words, lambda hit=hit: self._open_patient(hit))  # type: ignore[misc]
                for hit in hits
            ]
            self._show([*patients, *matching(self._rows(), words)], words)

        self._find(words, search, found)

    def _show_actions(self) -> None:
        row = self.model.row(self.list.currentIndex().row())
        if row is not None and row.patient is not None:
            self._of = row.patient
            self._show(list(self._actions(row.patient)), "")

    def _show(self, rows: list[PaletteRow], typed: str) -> None:
        self.model.show_rows(rows)
        self.nothing.setVisible(not rows)
        self.nothing.setText(self.tr("Nothing found for “{}”. Try fewer letters.").format(typed))
        self.list.setVisible(bool(rows))
        self.list.setFixedHeight(self._list_height(len(rows)))
        self._choose(0)
        self.adjustSize()

    def _list_height(self, count: int) -> int:
        shown = range(min(count, _MOST_ROWS))
        return sum(_ROW + (_HEAD if self.model.starts_group(i) else 0) for i in shown) + 2

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _run(self, row: int) -> None:
        chosen = self.model.row(row)
        if chosen is not None:
            self.close_palette()
            chosen.run()


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[PaletteRow] = []

    def show_rows(self, rows: list[PaletteRow]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, at: int) -> PaletteRow | None:
        """The row at a place, if there is one."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def starts_group(self, at: int) -> bool:
        """Whether a heading stands above the row."""
        return at == 0 or self._rows[at].group != self._rows[at - 1].group

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.words, row.detail, row.key) if part)
            case role if role == _SECTION:
                return row
            case _:
                return None


class _RowPainter(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        has_head = isinstance(model, _Rows) and model.starts_group(index.row())
        return QSize(100, _ROW + (_HEAD if has_head else 0))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, model = index.data(_SECTION), index.model()
        if not isinstance(row, PaletteRow) or not isinstance(model, _Rows):
            return
        painter.save()
        painter.translate(option.rect.topLeft())
        w = option.rect.width()
        d = Draw(painter, across=w)
        if model.starts_group(index.row()):
            d.text(8, 2, w, _HEAD - 4, row.group, "caption_strong", "text3")
            painter.translate(0, _HEAD)
        self._draw_row(d, row, w, is_on=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    @staticmethod
    def _draw_row(d: Draw, row: PaletteRow, w: int, *, is_on: bool) -> None:
        if is_on:
            d.box(0, 1, w, _ROW - 2, "accent_soft")
            d.fill(0, 6, 3, _ROW - 12, "accent")
        d.icon(row.icon, 12, 9, 16, "accent" if is_on else "text2")
        x = 40.0 + _draw_words(d, row, 40)
        right = w - 10.0
        if row.key:
            right -= key_width(row.key)
            d.key(right, 7, row.key)
            right -= 8
        if row.detail:
            d.text(x, 0, right - x, _ROW, row.detail, "small", "text2", align="right")


def _draw_words(d: Draw, row: PaletteRow, x: float) -> float:
    """Paint a row's words, the typed letters in accent; the answer is their width.

    Joined scripts stay in one piece: parts of an Arabic word would lose their shapes.
    """
    if has_right_to_left(row.words):
        return d.text(x, 0, _WIDTH, _ROW, row.words)
    parts = [
        ("".join(letter for _i, letter in part), *(_TYPED if is_typed else _NOT_TYPED))
        for is_typed, part in groupby(enumerate(row.words), lambda each: each[0] in row.letters)
    ]
    wide = sum(text_width(words, style) for words, style, _ink in parts)
    with d.in_time(x, wide) as left:
        d.runs(left, 0, _ROW, parts)
    return wide


class _Keys(Painted):
    def __init__(self) -> None:
        super().__init__(height=28)
        self._pairs = (
            ("↑ ↓", self.tr("choose")),
            ("Enter", self.tr("open")),
            ("Tab", self.tr("actions of a patient")),
            ("Esc", self.tr("back")),
        )
        self.setAccessibleName(", ".join(f"{key} {words}" for key, words in self._pairs))

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.hline(0, w, 0)
        x = 8.0
        for key, words in self._pairs:
            x += d.key(x, 8, key) + 6
            x += d.text(x, 8, 200, 20, words, "caption", "text2") + 14
