"""The People page: the list at the left, the one who is chosen at the right."""

import uuid
from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from app.domain.words import later
from app.ui.context import Context
from app.ui.screen import Key, Screen
from app.ui.screens.people.card import NewCard, PersonCard
from app.ui.screens.people.presenter import PeoplePresenter, PersonRow
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Field
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert
from app.ui.widgets.table import STRONG_ROLE, TONE_ROLE, Table

_NAME, _ROLE, _WARDS, _TIMED, _STATE = range(5)
_CARD_WIDTH = 420
_MODEL_PARENT = QModelIndex()


class PeopleModel(QAbstractTableModel):
    """The people, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PersonRow, ...] = ()

    def put(self, rows: tuple[PersonRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _MODEL_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _MODEL_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads())

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Name"), self.tr("Role"), self.tr("Wards now"), self.tr("For a time"),
            self.tr("State"),
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
        person, column = self.rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return (person.name, person.role, person.wards, person.timed, person.state)[column]
        if role == STRONG_ROLE:
            return column == _NAME
        if role == TONE_ROLE:
            if column == _STATE:
                return "danger" if person.person.suspended else "warn"
            return "text3" if person.person.suspended else "text"
        return None


class PeopleScreen(Screen):
    """Arrows choose; what can be done stands beside the list."""

    title, icon = later("People"), "id-card"
    reads = frozenset({"user_account", "ward_assignment", "badge", "ward"})
    keys: ClassVar[tuple[Key, ...]] = (Key(later("Up or Down"), later("Choose a person")),)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._presenter = act = PeoplePresenter(self, context)
        self._may_manage = False
        self._is_filling = False
        self.box = Edit()
        self.box.textEdited.connect(act.filter)
        self.new_button = Button(self.tr("New person"), icon="user-plus")
        self.new_button.clicked.connect(self._ask_new)
        self.alert = Alert("danger")
        self.alert.hide()
        self.alert.acted.connect(self.alert.hide)
        self.model = PeopleModel(self)
        self.table = Table(self.tr("People"), stretch=_TIMED)
        self.table.setModel(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.card, self.new_card = PersonCard(), NewCard()
        self._connect_cards()
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setFixedWidth(_CARD_WIDTH)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setLayout(col(self.card, self.new_card, gap=0))
        side.setWidget(holder)
        body = row(frame(col(self.table, margins=(1, 1, 1, 1))), side, gap=16)
        body.setStretch(0, 1)
        head = row(Label(self.tr("People"), "title"), None, self.new_button)
        self.setLayout(
            col(
                head, self.alert, Field(self.tr("&Find a person"), self.box), body, gap=12,
                margins=(PAGE_EDGE, 16, PAGE_EDGE, 16),
            )
        )  # fmt: skip
        self.new_card.hide()

    @override
    def refresh(self) -> None:
        self._presenter.refresh()

    @override
    def activated(self) -> None:
        self.box.setFocus()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.box, self.table, self.card)

    def show_people(self, rows: tuple[PersonRow, ...], *, may_manage: bool) -> None:
        """Show the list."""
        self._may_manage = may_manage
        self.new_button.setVisible(may_manage)
        self._is_filling = True
        self.model.put(rows)
        self._is_filling = False

    def show_person(self, shown: PersonRow | None, wards: tuple[str, ...]) -> None:
        """Show one person, or ask for a new one."""
        self.card.setVisible(shown is not None)
        self.new_card.setVisible(shown is None and self._may_manage)
        if shown is None:
            return
        self.card.show_person(shown, may_manage=self._may_manage)
        self.card.assigning.offer(wards, self._presenter.colleagues())
        at = next((n for n, r in enumerate(self.model.rows) if r.user_id == shown.user_id), -1)
        self._is_filling = True
        self.table.setCurrentIndex(self.model.index(at, 0) if at >= 0 else QModelIndex())
        self._is_filling = False

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not."""
        self.alert.show_words("danger", title=title, detail=hint, do=self.tr("Close"))
        self.alert.show()

    def show_done(self, words: str) -> None:
        """Say what is done."""
        self.alert.hide()
        self.context.toast(words)

    def _connect_cards(self) -> None:
        act, card = self._presenter, self.card
        card.ended.connect(act.end)
        card.assigning.assigned.connect(
            lambda ward, kind, hours: act.assign(ward=ward, kind=kind, hours=hours)
        )
        card.assigning.covered.connect(
            lambda colleague, hours: act.cover(colleague=colleague, hours=hours)
        )
        card.reset.clicked.connect(act.reset)
        card.suspend.clicked.connect(act.suspend_or_lift)
        card.revoke.clicked.connect(act.revoke_badge)
        card.keep_wards.clicked.connect(lambda: act.set_wards(card.standing.text()))
        card.standing.returnPressed.connect(lambda: act.set_wards(card.standing.text()))
        card.badge.returnPressed.connect(self._bind_badge)
        self.new_card.made.connect(
            lambda login, name, role, title, wards: act.make(
                login=login, name=name, role=role, title=title, wards=wards
            )
        )

    def _bind_badge(self) -> None:
        words = self.card.badge.text()
        self.card.badge.clear()
        self._presenter.bind_badge(words)

    def _ask_new(self) -> None:
        self.new_card.clear()
        self._presenter.choose(None)
        self.new_card.name.setFocus()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_filling:
            self.alert.hide()
            self._presenter.choose(self._chosen(index))

    def _chosen(self, index: QModelIndex) -> uuid.UUID:
        return self.model.rows[index.row()].user_id
