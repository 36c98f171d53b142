import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import app.ui
from app.resources import resource
from app.ui.theme import theme, tokens
from app.ui.widgets.button import Button
from app.ui.widgets.field import Edit, Segmented
from app.ui.widgets.layout import col
from app.ui.widgets.paint import Draw
from app.ui.widgets.table import Table

UI = Path(app.ui.__file__).parent


@pytest.mark.parametrize("pair", tokens.PAIRS, ids=lambda p: f"{p.foreground}-on-{p.background}")
def test_each_promised_pair_has_its_contrast_in_both_appearances(pair: tokens.Pair) -> None:
    for table in (tokens.LIGHT, tokens.DARK):
        assert tokens.contrast(table[pair.foreground], table[pair.background]) >= pair.least


@pytest.mark.parametrize(
    "pair", tokens.HIGH_PAIRS, ids=lambda p: f"{p.foreground}-on-{p.background}"
)
def test_each_pair_of_high_contrast_has_more(pair: tokens.Pair) -> None:
    for table in (tokens.HIGH_LIGHT, tokens.HIGH_DARK):
        assert tokens.contrast(table[pair.foreground], table[pair.background]) >= pair.least


def test_contrast_is_that_of_the_standard() -> None:
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_all_appearances_name_the_same_tokens() -> None:
    for table in (tokens.DARK, tokens.HIGH_LIGHT, tokens.HIGH_DARK):
        assert set(table) == set(tokens.LIGHT)


def test_high_contrast_follows_the_choice_and_widens_the_ring(qapp: QApplication) -> None:
    theme.apply(qapp, "dark", contrast="high")
    assert theme.is_dark()
    assert theme.is_high_contrast()
    assert theme.focus_width() == 3
    assert "border: 3px solid" in qapp.styleSheet()
    theme.apply(qapp, "light", contrast="normal")
    assert not theme.is_high_contrast()
    assert theme.focus_width() == 2


def test_the_system_decides_on_contrast_where_it_is_left_to_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _self: asked)
    theme.apply(qapp, "light")
    assert theme.is_high_contrast()
    theme.apply(qapp, "light", contrast="normal")
    assert not theme.is_high_contrast()


def test_compact_rows_and_controls_are_lower_but_no_target_below_24(
    qapp: QApplication, qtbot: QtBot
) -> None:
    table, small = Table("Beds"), Button("Small", fit="small")
    edit, gender = Edit(), Segmented([("f", "Female"), ("m", "Male")])
    page = QWidget()
    page.setLayout(col(table, small, edit, gender))
    qtbot.addWidget(page)
    page.show()
    theme.apply(qapp, "light", density="compact")
    assert table.verticalHeader().defaultSectionSize() == tokens.COMPACT.row
    assert table.horizontalHeader().height() == tokens.COMPACT.head
    QApplication.processEvents()
    assert edit.height() == gender.height() == tokens.COMPACT.control
    assert small.height() == tokens.COMPACT.small
    assert min(tokens.COMPACT) >= 24
    theme.apply(qapp, "light")
    assert table.verticalHeader().defaultSectionSize() == tokens.COMFORTABLE.row


def test_no_colour_is_written_outside_the_tokens() -> None:
    for path in UI.rglob("*.py"):
        if path.name != "tokens.py":
            found = re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
            assert not found, f"{path} writes {found}"


def test_the_bundled_face_is_used(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Inter"
    for step in tokens.TYPE:
        assert QFontInfo(theme.font(step)).pixelSize() >= 12


def test_a_change_of_appearance_changes_colours_and_icons(light_theme: object) -> None:
    assert callable(light_theme)
    before, icon = theme.colour("text"), theme.pixmap("lock").toImage()
    light_theme("dark")
    assert theme.colour("text") != before
    assert theme.pixmap("lock").toImage() != icon


def test_an_icon_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/unicorn\.svg"):
        theme.pixmap("unicorn")


def test_each_bundled_set_brings_its_licence() -> None:
    assert "SIL Open Font License" in resource("fonts/LICENSE_FONT").read_text(encoding="utf-8")
    assert "ISC License" in resource("icons/LICENSE").read_text(encoding="utf-8")


def test_twenty_thousand_painter_calls_lose_no_reference() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to None on each void painter call."""
    image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    d = Draw(painter)
    for _ in range(5000):
        d.box(0, 0, 8, 8, "accent", "line")
        d.hline(0, 8, 4)
    painter.end()
    assert image.pixelColor(4, 2) == theme.colour("accent")
