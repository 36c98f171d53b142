"""The Patients page: one box, a list that follows it, everything by keyboard."""

from typing import ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.words import later
from app.ui.context import Context, Place
from app.ui.parts.photo import PhotoLabel
from app.ui.screen import Key, Screen
from app.ui.screens.patients.presenter import HitRow, Nobody, PatientsPresenter
from app.ui.screens.patients.protecting import ProtectButton
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.field import TAKES_SCANS, Edit, Field
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import EmptyState
from app.ui.widgets.table import ICON_ROLE, STRONG_ROLE, TONE_ROLE, Table

_NAME, _BORN, _SEX, _MRN, _NATIONAL_ID, _PLACE, _WHY = range(7)
_LEAST_WIDTHS = (280, 165, 90, 120, 130, 190)  # of all but the last, which takes the rest
_AROUND = 14  # the frame of the table and its scroll bar
_GIVING_WAY = (_SEX, _NATIONAL_ID)  # in a narrow window; each chart's banner has them
_MODEL_PARENT = QModelIndex()


class HitModel(QAbstractTableModel):
    """The patients found, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[HitRow, ...] = ()
        self._national_id_label = ""

    def put(self, rows: tuple[HitRow, ...], *, national_id_label: str) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self._national_id_label = rows, national_id_label
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _MODEL_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _MODEL_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads())

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Patient"), self.tr("Born"), self.tr("Gender"), self.tr("MRN"),
            self._national_id_label, self.tr("Where"), self.tr("Found by"),
        )  # fmt: skip

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads()[section]
        return None

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        hit, column = self.rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _words(hit)[column]
        if role == STRONG_ROLE:
            return column == _NAME or (column == _PLACE and hit.is_here)
        if role == TONE_ROLE:
            quiet = column in {_SEX, _WHY} or (column == _PLACE and not hit.is_here)
            return "text2" if quiet else "text"
        if role == ICON_ROLE and column == _PLACE and hit.is_here:
            return "bed-double"
        if role == ICON_ROLE and column == _WHY and hit.protected:
            return "lock"
        return None


def _words(hit: HitRow) -> tuple[str, ...]:
    return (hit.name, hit.born, hit.sex, hit.mrn, hit.national_id, hit.place, hit.reason)


class PatientsScreen(Screen):
    """Typing searches, arrows choose, Enter opens; the focus stays in the box."""

    title, icon = later("Patients"), "users"
    reads = frozenset(
        {"patient", "patient_identifier", "patient_alias", "patient_photo", "encounter"}
    )
    keys: ClassVar[tuple[Key, ...]] = (
        Key(later("Up or Down"), later("Choose a patient")),
        Key("Enter", later("Open the chart, or the details of who was never admitted")),
        Key("Ctrl Enter", later("Open details, to put them right or admit")),
        Key("Ctrl N", later("Register somebody new")),
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = PatientsPresenter(self, context)
        self._box = Edit()
        self._box.setProperty(TAKES_SCANS, True)
        self._box.installEventFilter(self)
        self._box.textEdited.connect(self._presenter.typed)
        self._count = Label("", "small", "text2")
        self._register = Button(self.tr("Register new patient"), icon="user-plus", key="Ctrl N")
        self._register.clicked.connect(self._presenter.register)
        self._model = HitModel(self)
        self._table = Table(self.tr("Patients found"), stretch=_WHY)
        self._table.setModel(self._model)
        self._table.selectionModel().currentRowChanged.connect(self._name_primary)
        self._table.opened.connect(
            lambda index: self._presenter.open(self._model.rows[index.row()])
        )
        self._open = Button(self.tr("Open chart"), "primary", key="Enter")
        self._open.clicked.connect(self._open_chosen)
        self._details = Button(self.tr("Details and admission"), icon="id-card", key="Ctrl Enter")
        self._details.clicked.connect(self._open_details)
        self.protect = ProtectButton(context)
        self._photo = PhotoLabel()
        self._record = Label("", "caption", "text2", wrap=True)
        told = col(self._count, self._record, gap=0)
        foot = row(
            self._photo, told, self.protect, self._details, self._open, margins=(12, 8, 12, 8)
        )
        foot.setStretch(1, 1)
        self._nobody = _NobodyPane()
        self._nobody.register.clicked.connect(self._presenter.register)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(frame(col(self._table, foot, gap=0, margins=(1, 1, 1, 1))))
        head = row(Label(self.tr("Patients"), "title"), None, self._register)
        box = Field(self.tr("&Find a patient"), self._box)
        edges = (PAGE_EDGE, 16, PAGE_EDGE, 16)
        self.setLayout(col(head, box, self._stack, gap=12, margins=edges))
        for keys, act in (
            ("Ctrl+N", self._presenter.register),
            ("Ctrl+Return", self._open_details),
            ("Ctrl+Enter", self._open_details),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._presenter.typed("")

    def _lay_columns(self) -> None:
        """Keep the columns where they are from search to search, yet cut no name."""
        head, table = self._table.horizontalHeader(), self._table
        needs = [max(table.sizeHintForColumn(c), head.sectionSizeHint(c)) for c in range(_WHY + 1)]
        room = self.width() - 2 * PAGE_EDGE - _AROUND
        wide = [max(least, need) for least, need in zip(_LEAST_WIDTHS, needs, strict=False)]
        widths = wide if sum(wide) + needs[_WHY] <= room else needs[:_WHY]
        over = sum(widths) + needs[_WHY] - room
        for column in _GIVING_WAY:
            table.setColumnHidden(column, over > 0)
            over -= widths[column] if over > 0 else 0
        for column, width in enumerate(widths):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_columns()

    @override
    def opened(self, place: Place) -> None:
        if place.extra:
            self._presenter.start_with(place.extra)

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self._box.setFocus()
        self._box.selectAll()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self._box, self._table)

    def show_text(self, text: str) -> None:
        """Put a text into the search box."""
        self._box.setText(text)

    def show_hits(self, rows: tuple[HitRow, ...], *, count: str, national_id_label: str) -> None:
        """Show the patients found; the one that was chosen stays chosen while it is among them."""
        chosen = self._chosen()
        self._model.put(rows, national_id_label=national_id_label)
        self._lay_columns()
        ids = [row.patient_id for row in rows]
        at = ids.index(chosen.patient_id) if chosen and chosen.patient_id in ids else 0
        self._table.selectRow(at)
        self._count.setText(count)
        self._stack.setCurrentIndex(1)

    def show_record(self, words: str, photo: bytes) -> None:
        """Say where the record of the patient who is chosen stands, beside the photograph."""
        self._record.setText(words)
        self._photo.show_photo(photo)

    def show_nobody(self, why: Nobody) -> None:
        """Show that there is no list, and why."""
        self._model.put((), national_id_label="")
        self._nobody.show_why(why)
        self._stack.setCurrentIndex(0)

    def _chosen(self) -> HitRow | None:
        at = self._table.currentIndex().row()
        return self._model.rows[at] if 0 <= at < len(self._model.rows) else None

    def _name_primary(self) -> None:
        """Say on the primary button what Enter opens."""
        self.protect.show_patient(self._chosen())
        self._presenter.chosen(self._chosen())
        if (hit := self._chosen()) is not None:
            has_chart = self._presenter.opens_chart(hit)
            words = self.tr("Open chart") if has_chart else self.tr("Open details")
            self._open.set_words(words)
            self._details.setVisible(has_chart)

    def _open_chosen(self) -> None:
        if (hit := self._chosen()) is not None:
            self._presenter.open(hit)
        else:
            self.context.say(self.tr("No patient is chosen: type a name first"))

    def _open_details(self) -> None:
        if (hit := self._chosen()) is not None:
            self._presenter.open_details(hit)
        else:
            self.context.say(self.tr("No patient is chosen: type a name first"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list be walked and opened while the focus stays in the box."""
        if watched is not self._box or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress or event.modifiers():
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                at = self._table.currentIndex().row() + step
                if 0 <= at < len(self._model.rows):
                    self._table.selectRow(at)
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open_chosen()
                return True
            case _:
                return super().eventFilter(watched, event)


class _NobodyPane(QWidget):
    """In place of the list: why there is none, and the way to register."""

    def __init__(self) -> None:
        super().__init__()
        self._words = EmptyState("search", "", "")
        self.register = Button(self.tr("Register with this name"), "primary", icon="user-plus")
        self.setLayout(col(None, self._words, row(None, self.register, None), None, gap=12))

    def show_why(self, why: Nobody) -> None:
        """Change what it says."""
        self._words.show_words(why.title, why.hint)
        self.register.setVisible(why.offers_registration)
