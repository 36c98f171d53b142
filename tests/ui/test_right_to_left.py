"""A window that reads from right to left: what is mirrored, and what must stay as it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.ui.theme import theme
from app.ui.widgets.bidi import isolated
from app.ui.widgets.layout import row
from app.ui.widgets.paint import Draw, Painted
from app.ui.widgets.side import NARROW, Side


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class _Marks(Painted):
    """A bar at the left, a chevron that points right, and a time that runs to a dot."""

    def __init__(self) -> None:
        super().__init__(height=40, width=100)

    @override
    def draw(self, d: Draw, w: int, h: int) -> None:
        d.fill(0, 0, w, h, "surface")
        d.fill(0, 0, 10, h, "accent")
        with d.in_time(20, 40) as left:
            d.fill(left + 30, 0, 10, h, "danger_solid")


def _picture(qtbot: QtBot, shown: QWidget) -> QImage:
    qtbot.addWidget(shown)
    shown.show()
    return shown.grab().toImage()


@pytest.mark.usefixtures("mirrored")
def test_what_is_painted_is_mirrored_but_time_runs_on(qtbot: QtBot) -> None:
    seen = _picture(qtbot, _Marks())
    assert seen.pixelColor(95, 20) == theme.colour("accent")
    assert seen.pixelColor(5, 20) == theme.colour("surface")
    # the box of 20 to 60 lies at 40 to 80 now; its end is still at its right
    assert seen.pixelColor(75, 20) == theme.colour("danger_solid")
    assert seen.pixelColor(45, 20) == theme.colour("surface")


def test_from_left_to_right_nothing_is_mirrored(qtbot: QtBot) -> None:
    seen = _picture(qtbot, _Marks())
    assert seen.pixelColor(5, 20) == theme.colour("accent")
    assert seen.pixelColor(55, 20) == theme.colour("danger_solid")


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("03-Mar-1947 (79y)", "[03-Mar-1947 (79y)]"),
        ("\u0648\u0644\u062f 03-Mar-1947", "\u0648\u0644\u062f [03-Mar-1947]"),
        ("943 476 5919", "[943 476 5919]"),
        (
            "\u0633\u0631\u064a\u0631 A3 OKAFOR, Grace",
            "\u0633\u0631\u064a\u0631 [A3 OKAFOR, Grace]",
        ),
        ("+2 \u0623\u062e\u0631\u0649", "[+2] \u0623\u062e\u0631\u0649"),
        ("   \u00b7   works", "   \u00b7   [works]"),
        ("\u0633\u0631\u064a\u0631", "\u0633\u0631\u064a\u0631"),
        ("", ""),
    ],
)
def test_names_dates_and_numbers_are_isolated(words: str, shown: str) -> None:
    assert isolated(words).replace("\u2066", "[").replace("\u2069", "]") == shown
    assert isolated(isolated(words)) == isolated(words)


def test_from_left_to_right_no_word_is_changed() -> None:
    assert isolated("\u0648\u0644\u062f 03-Mar-1947") == "\u0648\u0644\u062f 03-Mar-1947"


@pytest.mark.usefixtures("mirrored")
def test_margins_and_the_aside_change_sides(qtbot: QtBot) -> None:
    assert row(margins=(44, 4, 12, 4)).contentsMargins().left() == 12
    aside = QWidget()
    aside.setFixedWidth(288)
    side = Side(QWidget(), aside, name="Timeline")
    qtbot.addWidget(side)
    side.resize(NARROW, 600)
    side.show()
    assert aside.x() == 0
