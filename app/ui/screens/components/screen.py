"""The component sheet: every control in every state, to look at and to take a picture of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from app.domain.words import later
from app.ui.context import Context
from app.ui.screen import Screen
from app.ui.theme.tokens import PAGE_EDGE
from app.ui.widgets.button import Button, IconButton
from app.ui.widgets.chips import FilterChip, NewsBadge, Pill
from app.ui.widgets.field import Combo, DateEdit, Edit, Field, Segmented
from app.ui.widgets.layout import Item, Label, col, frame, row
from app.ui.widgets.notice import Alert, EmptyState
from app.ui.widgets.paint import Draw, Painted
from app.ui.widgets.table import TONE_ROLE, Table


class ComponentsScreen(Screen):
    """For developers, behind a switch; its words are examples and are not translated."""

    title, icon = later("Controls"), "layout-dashboard"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.table = _table()
        columns = row(
            col(_part("Colour", _Colours()), _part("Type", _type()), _buttons(), None, gap=8),
            col(_fields(), _part("Table", self.table), None, gap=8),
            col(_marks(), _notices(), _part("Empty state", _empty()), None, gap=8),
            gap=12, margins=(PAGE_EDGE, 10, PAGE_EDGE, 10),
        )  # fmt: skip
        for i in range(3):
            columns.setStretch(i, 1)
        self.setLayout(columns)

    @override
    def activated(self) -> None:
        self.table.setFocus()


def _part(title: str, *items: Item) -> QWidget:
    return frame(
        col(Label(title, "caption_strong", "text3"), *items, gap=8, margins=(14, 8, 14, 10))
    )


def _buttons() -> QWidget:
    why, busy = Button("Register", "primary", key="Ctrl Enter"), Button("Saving it")
    why.set_reason("needs a date of birth")
    busy.set_busy("Saving")
    return _part(
        "Buttons",
        row(Button("Save", "primary", icon="check", key="Ctrl S"), Button("Edit"), None),
        row(Button("Delete", "danger", icon="trash-2"), Button("Stop it", "destroy"), None),
        row(Button("More", "ghost"), IconButton("x", "Close"), busy, None),
        row(why, Label("needs a date of birth", "small", "text2"), None),
        row(Button("Small", fit="small"), Button("Normal"), Button("Touch", fit="touch"), None),
    )


def _fields() -> QWidget:
    error, warning = Field("&Pulse", Edit("812")), Field("&Temperature", Edit("39.9"))
    error.show_error("Pulse is 20 to 300")
    warning.show_warning("Unusual, check again")
    chosen, off = Field("&Route", Combo(["By mouth", "Into a vein"])), Edit("W07")
    chosen.show_ok("Matches the order")
    off.setEnabled(False)
    gender = Segmented([("f", "Female"), ("m", "Male"), ("u", "Not Known")])
    gender.set_value("f")
    return _part(
        "Fields",
        _pair(Field("&At rest", Edit("78 kg")), Field("&Born", DateEdit(), hint="as 14-Feb-1958")),
        _pair(error, warning),
        _pair(chosen, Field("Workstation", off, hint="Set by IT")),
        Field("&Gender", gender),
    )


def _pair(left: QWidget, right: QWidget) -> QLayout:
    return row(left, right, gap=12)


def _table() -> Table:
    table = Table("Examples")
    model = QStandardItemModel(0, 3, table)
    model.setHorizontalHeaderLabels(["Patient", "Due", "Weight"])
    for name, due, weight in (
        ("BRENNAN, Aoife", "12:00", "61"),
        ("OKAFOR, Grace", "09:30", "78"),
        ("PETROV, Dimitri", "10:00", "102"),
    ):
        items = [QStandardItem(words) for words in (name, due, weight)]
        items[2].setTextAlignment(Qt.AlignmentFlag.AlignRight)
        model.appendRow(items)
    right = Qt.AlignmentFlag.AlignRight
    model.setHeaderData(2, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
    model.item(1, 1).setData("danger", TONE_ROLE)
    table.setModel(model)
    table.setFixedHeight(130)
    table.selectRow(1)
    return table


def _marks() -> QWidget:
    chosen = FilterChip("All beds", count=16)
    chosen.setChecked(True)
    return _part(
        "Marks",
        row(
            NewsBadge(2), NewsBadge(3, has_three=True), NewsBadge(5), NewsBadge(7), NewsBadge(),
            None,
        ),
        row(
            Pill("Overdue", "danger", "clock-alert"), Pill("Due now", "warn", "circle-dot"),
            Pill("Given", "ok", "check"), None, gap=6,
        ),
        row(Pill("Held", "caution", "pause"), Pill("Draft", "plain", "pencil"), None, gap=6),
        row(chosen, FilterChip("Overdue", count=2), FilterChip("Going home"), None),
    )  # fmt: skip


def _notices() -> QWidget:
    return _part(
        "Notices in place",
        Alert("danger", title="Observations overdue 17 min", detail="Due 09:30", do="Start"),
        Alert("warn", title="Ask about allergies", detail="Not asked yet", do="Ask now"),
        Alert("caution", title="This is a draft"),
        Alert("info", title="Kept for 15 minutes", do="Renew"),
        Alert("ok", title="Everything is saved and sent"),
    )


def _empty() -> QWidget:
    return EmptyState("inbox", "No tasks for this shift", "Press N to add one")


def _type() -> QLayout:
    styles = ("title", "heading", "body", "small", "caption")
    return row(*(Label(style.capitalize(), style) for style in styles), None, gap=14)


class _Colours(Painted):
    def __init__(self) -> None:
        super().__init__(height=54)
        self.setAccessibleName(self.tr("Colours"))

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        plain = (
            "canvas", "surface", "sunk", "line", "line_strong", "text2", "text", "accent",
        )  # fmt: skip
        wide = w / len(plain)
        for i, token in enumerate(plain):
            d.box(i * wide, 0, wide - 5, 24, token, "line", radius=5)
        states = ("danger", "warn", "caution", "ok")
        for i, state in enumerate(states):
            d.box(i * wide, 30, wide - 5, 24, f"{state}_solid", radius=5)
            d.text(i * wide, 30, wide - 5, 24, "Aa", "caption", f"on_{state}", align="centre")
            x = (i + len(states)) * wide
            d.box(x, 30, wide - 5, 24, f"{state}_soft", radius=5)
            d.text(x, 30, wide - 5, 24, "Aa", "caption", state, align="centre")
