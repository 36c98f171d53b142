"""The Duplicates page: the list at the left, two records side by side at the right."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.words import later
from app.ui.context import Context
from app.ui.screen import Key, Screen
from app.ui.screens.duplicates.presenter import DuplicatesPresenter
from app.ui.screens.duplicates.words import CompareRow, PairRow, Shown
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field, Segmented
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert, EmptyState
from app.ui.widgets.side import NARROW
from app.ui.widgets.table import STRONG_ROLE, TONE_ROLE, Table

_LIST_WIDTH, _LIST_HEIGHT = 470, 200  # beside the records, or above them
_ANY = 16_777_215  # QWIDGETSIZE_MAX
_MODEL_PARENT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractTableModel):
    """Rows of texts under their heads."""

    def __init__(self, heads: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self.heads = tuple(heads)
        self.texts: tuple[tuple[str, ...], ...] = ()
        self.tones: tuple[str, ...] = ()

    def put(self, texts: Sequence[tuple[str, ...]], tones: Sequence[str] = ()) -> None:
        """Show other rows; a tone for the last column of each."""
        self.beginResetModel()
        self.texts, self.tones = tuple(texts), tuple(tones)
        self.endResetModel()

    def name_heads(self, heads: Sequence[str]) -> None:
        """Change the heads."""
        self.heads = tuple(heads)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.heads) - 1)

    @override
    def rowCount(self, parent: _Index = _MODEL_PARENT) -> int:
        return 0 if parent.isValid() else len(self.texts)

    @override
    def columnCount(self, parent: _Index = _MODEL_PARENT) -> int:
        return 0 if parent.isValid() else len(self.heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.heads[section]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = index.row(), index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.texts[line][column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.texts[line][column] or None
        if role == STRONG_ROLE:
            return column == 0
        if role == TONE_ROLE:
            is_last = column == len(self.heads) - 1
            return self.tones[line] if is_last and self.tones else "text"
        return None


class DuplicatesScreen(Screen):
    """Arrows choose a pair; merging asks for a reason and can be taken back."""

    title, icon = later("Merge"), "arrow-right-left"
    reads = frozenset({"patient_merge", "patient_not_duplicate", "duplicate_suspect"})
    keys: ClassVar[tuple[Key, ...]] = (
        Key(later("Up or Down"), later("Choose a pair")),
        Key("Ctrl X", later("Exchange the record that stands for both")),
        Key("Ctrl Enter", later("Merge, or take the merge back")),
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = act = DuplicatesPresenter(self, context)
        self.rows: tuple[PairRow, ...] = ()
        self._is_merged = self._is_filling = False
        self._refusal = ""
        self.kind = Segmented(
            (("suspected", self.tr("Suspected")), ("merged", self.tr("Merged lately")))
        )
        self.kind.setAccessibleName(self.tr("List"))
        self.kind.set_value("suspected")
        self.kind.chosen.connect(act.show_kind)
        self.progress = Label("", "small", "text2")
        self.alert = Alert("danger")
        self.alert.hide()
        self.alert.acted.connect(self.alert.hide)
        edges = (PAGE_EDGE, 16, PAGE_EDGE, 16)
        head = row(Label(self.tr("Duplicates"), "title"), self.progress, None, self.kind, gap=16)
        self._body = row(self._left(), self._right(), gap=16)
        self._body.setStretch(1, 1)
        self.setLayout(col(head, self.alert, self._body, gap=12, margins=edges))
        for keys, do in (
            ("Ctrl+X", act.swap),
            ("Ctrl+Return", self._decide),
            ("Ctrl+Enter", self._decide),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self.show_pair(None)

    def _left(self) -> QWidget:
        self.model = _Model((self.tr("Score"), self.tr("Patient"), self.tr("MRN")), self)
        self.table = Table(self.tr("Pairs of records"), stretch=1)
        self.table.setModel(self.model)
        self.table.setColumnWidth(0, 92)
        self.table.setColumnWidth(2, 190)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.more = Button(self.tr("Show more"), fit="small")
        self.more.clicked.connect(self._presenter.more)
        self.one, self.other = Edit(), Edit()
        compare = Button(self.tr("Compare"))
        compare.clicked.connect(self._compare)
        for edit in (self.one, self.other):
            edit.returnPressed.connect(self._compare)
        named = row(
            Field(self.tr("&One MRN"), self.one), Field(self.tr("O&ther MRN"), self.other),
            col(21, compare, None, gap=0),
        )  # fmt: skip
        more = row(None, self.more, margins=(12, 0, 12, 0))
        layout = col(self.table, more, row(named, margins=(12, 4, 12, 0)), margins=(1, 1, 1, 6))
        layout.setStretch(0, 1)
        self._list = frame(layout)
        return self._list

    def _right(self) -> QWidget:
        self.compared = _Model(("", "", "", self.tr("Compared")), self)
        self.sides = Table(self.tr("Two records side by side"), stretch=1)
        self.sides.setModel(self.compared)
        self.refused = Alert("warn")
        self.what = Label("", "small", wrap=True)
        self.notes = Label("", "small", "text2", wrap=True)
        self.reason = Edit()
        self.reason_field = Field(self.tr("&Reason"), self.reason, hint=self.tr("Kept for good"))
        self.reason.textEdited.connect(lambda _text: self._name_reason())
        self.swap = Button(self.tr("Exchange"), icon="arrow-right-left", key="Ctrl X")
        self.swap.clicked.connect(self._presenter.swap)
        self.apart = Button(self.tr("Two people"))
        self.apart.clicked.connect(self._presenter.keep_apart)
        self.do = Button(self.tr("Merge"), "primary", key="Ctrl Enter")
        self.do.clicked.connect(self._decide)
        self.needs = Label("", "small", "text2")
        foot = row(self.swap, self.apart, None, self.needs, self.do)
        inner = QWidget()
        below = col(self.refused, self.what, self.notes, None, gap=8, margins=(16, 8, 16, 0))
        inner.setLayout(below)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sides.setFixedHeight(9 * 32 + 32)
        self.card = frame(
            col(self.sides, scroll, col(self.reason_field, foot, margins=(16, 0, 16, 12)),
                gap=8, margins=(1, 1, 1, 1)),
        )  # fmt: skip
        self.nobody = EmptyState(
            "arrow-right-left",
            "",
            "",
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nobody)
        self.stack.addWidget(self.card)
        return self.stack

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self.table.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the list above the two records where both beside each other have no room."""
        super().resizeEvent(event)
        is_narrow = self.window().width() < NARROW
        way = QBoxLayout.Direction
        self._body.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._list.setMaximumWidth(_ANY if is_narrow else _LIST_WIDTH)
        self._list.setMinimumWidth(0 if is_narrow else _LIST_WIDTH)
        self._list.setMaximumHeight(_LIST_HEIGHT if is_narrow else _ANY)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.one, self.sides, self.reason)

    def show_rows(self, rows: tuple[PairRow, ...], *, more: bool, progress: str) -> None:
        """Show the list; the pair that was chosen stays chosen."""
        at = self.table.currentIndex().row()
        chosen = self.rows[at] if 0 <= at < len(self.rows) else None
        self.rows = rows
        is_merged = any(r.is_merged for r in rows) or self.kind.value() == "merged"
        mark = self.tr("When") if is_merged else self.tr("Score")
        self.model.name_heads((mark, self.tr("Patient"), self.tr("MRN")))
        self._is_filling = True
        self.model.put([(r.mark, r.name, r.numbers) for r in rows])
        if chosen in rows:
            self.table.selectRow(rows.index(chosen))
        self._is_filling = False
        if rows and chosen is None and self.stack.currentIndex() == 0:
            self.table.selectRow(0)  # the likest: nobody has to ask for it
        self.more.setVisible(more)
        title = self.tr("Choose a pair to compare") if rows else self.tr("Nobody is in the list")
        self.nobody.show_words(
            title, self.tr("Nothing is deleted by a merge, and it can be taken back.")
        )
        self.progress.setText(progress)

    def show_pair(self, shown: Shown | None) -> None:
        """Show two records, or that none are chosen."""
        self.stack.setCurrentIndex(0 if shown is None else 1)
        if shown is None:
            return
        self.alert.hide()
        self._is_merged = shown.is_merged
        self.compared.name_heads(
            ("", self.tr("Stands for both"), self.tr("Found through it"), self.tr("Compared"))
        )
        self.compared.put(
            [(r.label, r.stays, r.goes, r.how) for r in shown.rows],
            ["danger" if r.differs else "text2" for r in shown.rows],
        )
        self._lay_columns(shown.rows)
        self.refused.setVisible(bool(shown.refusal or shown.differs))
        if shown.refusal:
            self.refused.show_words("danger", title=shown.refusal, detail=shown.hint)
        elif shown.differs:
            self.refused.show_words(
                "warn",
                title=self.tr("They differ in {0}").format(shown.differs),
                detail=self.tr("Compare them with their papers before you merge."),
            )
        moved = self.tr("With {0} come: {1}").format(shown.goes, " · ".join(shown.moved))
        self.what.setText(moved if shown.moved else "")
        self.what.setVisible(bool(shown.moved))
        self.notes.setText(" ".join(shown.notes))
        self.do.set_words(self.tr("Take back") if shown.is_merged else self.tr("Merge"))
        for button in (self.swap, self.apart):
            button.setVisible(not shown.is_merged)
        self.reason.clear()
        self._refusal = shown.refusal
        self._name_reason()

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not."""
        self.alert.show_words("danger", title=title, detail=hint, do=self.tr("Close"))
        self.alert.show()

    def _lay_columns(self, rows: tuple[CompareRow, ...]) -> None:
        """Give both records the same room, and cut no word of the comparison."""
        if not rows:
            return
        head = self.sides.horizontalHeader()
        wide = [max(self.sides.sizeHintForColumn(c), head.sectionSizeHint(c)) for c in (0, 3)]
        room = max(2 * 160, self.sides.viewport().width() - sum(wide))
        for column, width in ((0, wide[0]), (2, room // 2), (3, wide[1])):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.sides.setColumnWidth(column, width)

    def _name_reason(self) -> None:
        """Say beside the button what it needs."""
        if self._refusal:
            self.do.set_reason(self._refusal)
            self.needs.setText("")
        elif not self.reason.text().strip():
            self.do.set_reason(self.tr("needs a reason"))
            self.needs.setText(self.tr("needs a reason"))
        else:
            self.do.set_reason("")
            self.needs.setText("")

    def _decide(self) -> None:
        if self.stack.currentIndex() == 0 or not self.do.isEnabled():
            self.context.say(self.tr("Choose a pair and give a reason first"))
        elif self._is_merged:
            self._presenter.take_back(self.reason.text())
        else:
            self._presenter.merge(self.reason.text())

    def _compare(self) -> None:
        self._presenter.compare_numbers(self.one.text(), self.other.text())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_filling:
            self._presenter.choose(self.rows[index.row()])
