"""One person of the People page: what they have, and what the one who looks may do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from app.domain.actor import Role, role_title
from app.domain.assignments import Kind
from app.domain.words import say
from app.services.accounts import PersonView
from app.ui.screens.people.presenter import PersonRow, assignment_words
from app.ui.widgets.button import Button
from app.ui.widgets.field import Combo, Edit, Field
from app.ui.widgets.layout import Label, col, row

_HOURS = (8, 12, 24, 72, 168)
_SHIFT, _ON_CALL, _COVER = range(3)


class Assigning(QWidget):
    """Gives a ward for a time: what, where or for whom, and how long."""

    assigned = Signal(str, object, int)  # ward, Kind, hours
    covered = Signal(object, int)  # whom, hours

    def __init__(self) -> None:
        super().__init__()
        self.kind = Combo([self.tr("Shift"), self.tr("On call"), self.tr("Cover for")])
        self.ward, self.colleague = Combo(), Combo()
        self.hours = Combo([_hours_words(each) for each in _HOURS])
        self._ward_field = Field(self.tr("On &ward"), self.ward)
        self._colleague_field = Field(self.tr("For wh&om"), self.colleague)
        give = Button(self.tr("Assign"), icon="plus")
        give.clicked.connect(self._give)
        self.kind.currentIndexChanged.connect(self._show_kind)
        line = row(
            Field(self.tr("W&hat"), self.kind), self._ward_field, self._colleague_field,
            Field(self.tr("For how &long"), self.hours),
        )  # fmt: skip
        for n, share in enumerate((3, 3, 5, 3)):
            line.setStretch(n, share)
        self.setLayout(col(line, row(None, give), gap=6))
        self._show_kind(_SHIFT)

    def offer(self, wards: tuple[str, ...], colleagues: tuple[PersonView, ...]) -> None:
        """Offer these wards and colleagues; what was chosen stays where it is still offered."""
        _fill(self.ward, [(code, code) for code in wards])
        _fill(self.colleague, [(each.name, each.user_id) for each in colleagues])

    def _show_kind(self, kind: int) -> None:
        self._ward_field.setVisible(kind != _COVER)
        self._colleague_field.setVisible(kind == _COVER)

    def _give(self) -> None:
        hours = _HOURS[self.hours.currentIndex()]
        if self.kind.currentIndex() == _COVER:
            if self.colleague.currentData() is not None:
                self.covered.emit(self.colleague.currentData(), hours)
        elif self.ward.currentData() is not None:
            kind = Kind.ON_CALL if self.kind.currentIndex() == _ON_CALL else Kind.SHIFT
            self.assigned.emit(self.ward.currentData(), kind, hours)


class PersonCard(QFrame):
    """The person who is chosen; IT sees the account as well."""

    ended = Signal(object)  # an assignment's id

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._name, self._about = Label("", "heading"), Label("", "small", "text2", wrap=True)
        self._held = QVBoxLayout()
        self._held.setSpacing(6)
        self.ends: list[Button] = []
        self.assigning = Assigning()
        self.reset = Button(self.tr("Reset password"), icon="refresh-cw")
        self.suspend = Button(self.tr("Suspend"), "danger", icon="ban")
        self.standing, self.badge = Edit(), Edit()
        self.badge.setEchoMode(Edit.EchoMode.Password)
        self._badge_field = Field(self.tr("&Badge"), self.badge)
        self.revoke = Button(self.tr("Revoke badge"))
        self.keep_wards = Button(self.tr("Keep"))
        self._account = QWidget()
        wards = row(Field(self.tr("&Standing wards"), self.standing, hint=self.tr("As 4B, 5A")))
        badge = row(self._badge_field)
        for line, button in ((wards, self.keep_wards), (badge, self.revoke)):
            line.addLayout(col(21, button, None, gap=0))
        self._account.setLayout(
            col(
                Label(self.tr("Account"), "strong"), wards, badge,
                row(self.reset, self.suspend, None), gap=10,
            )
        )  # fmt: skip
        self.setLayout(
            col(
                col(self._name, self._about, gap=2), Label(self.tr("For a time"), "strong"),
                self._held, self.assigning, self._account, None, gap=12, margins=(20, 16, 20, 16),
            )
        )  # fmt: skip

    def show_person(self, shown: PersonRow, *, may_manage: bool) -> None:
        """Show a person."""
        person = shown.person
        self._name.setText(person.name)
        parts = (person.title, shown.role, person.login, shown.state)
        self._about.setText(" · ".join(part for part in parts if part))
        self._show_held(person)
        self._account.setVisible(may_manage)
        lift, suspend = self.tr("Lift suspension"), self.tr("Suspend")
        self.suspend.set_words(lift if person.suspended else suspend)
        if not self.standing.hasFocus():
            self.standing.setText(", ".join(person.standing))
        self.badge.clear()
        hint = self.tr("Has one; a new one replaces it") if person.has_badge else self.tr("None")
        self._badge_field.set_hint(self.tr("{}. Hold it to the reader here").format(hint))
        self.revoke.setVisible(person.has_badge)

    def _show_held(self, person: PersonView) -> None:
        while (item := self._held.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.ends = []
        for each in person.assignments:
            words = Label(assignment_words(each), "small", wrap=True)
            button = Button(self.tr("End"), fit="small")
            button.setAccessibleName(self.tr("End: {}").format(words.text()))
            button.clicked.connect(
                lambda _on=False, found=each.assignment_id: self.ended.emit(found)
            )
            self.ends.append(button)
            line = row(words, button)
            line.setStretch(0, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._held.addWidget(holder)
        if not person.assignments:
            self._held.addWidget(
                Label(self.tr("Nothing; only the standing wards"), "small", "text2")
            )


class NewCard(QFrame):
    """Asks for a new person; `made` brings login, name, role, title and wards."""

    made = Signal(str, str, object, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.name, self.login, self.title, self.wards = Edit(), Edit(), Edit(), Edit()
        self._roles = [role for role in Role if role is not Role.SYSTEM]
        self.role = Combo([role_title(role.value) for role in self._roles])
        make = Button(self.tr("Make user"), "primary", key=self.tr("Enter"))
        make.clicked.connect(self._make)
        for edit in (self.name, self.login, self.title, self.wards):
            edit.returnPressed.connect(self._make)
        self.setLayout(
            col(
                Label(self.tr("New person"), "heading"),
                Field(self.tr("&Name"), self.name), Field(self.tr("&Login"), self.login),
                Field(self.tr("&Role"), self.role),
                Field(self.tr("&Title"), self.title, hint=self.tr("As on the badge: Staff nurse")),
                Field(self.tr("&Standing wards"), self.wards, hint=self.tr("As 4B, 5A")),
                row(None, make), None, gap=10, margins=(20, 16, 20, 16),
            )
        )  # fmt: skip

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self.name, self.login, self.title, self.wards):
            edit.clear()

    def _make(self) -> None:
        self.made.emit(
            self.login.text(), self.name.text(), self._roles[self.role.currentIndex()],
            self.title.text(), self.wards.text(),
        )  # fmt: skip


def _fill(combo: QComboBox, choices: list[tuple[str, object]]) -> None:
    kept = combo.currentData()
    combo.clear()
    for words, value in choices:
        combo.addItem(words, value)
    found = next((n for n, (_words, value) in enumerate(choices) if value == kept), 0)
    combo.setCurrentIndex(found if choices else -1)


def _hours_words(hours: int) -> str:
    if hours <= 24:  # noqa: PLR2004
        return say("{n} hours", "{n} hour", hours, n=hours)
    days = hours // 24
    return say("{n} days", "{n} day", days, n=days)
