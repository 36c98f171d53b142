"""Golden pictures of the controls: what they look like is changed on purpose, or not at all.

A picture is compared shrunk and blurred, so that another FreeType, which moves letters by a part
of a pixel, changes nothing that counts, while a colour, a size or a place that moved does. After
a change on purpose: `python -m tests.ui.test_golden` writes the pictures anew; look at them.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui import language
from app.ui.theme import theme, tokens
from app.ui.widgets.button import Button
from app.ui.widgets.chips import FilterChip, NewsBadge, Pill
from app.ui.widgets.field import Combo, Edit, Field, Segmented
from app.ui.widgets.layout import Label, col, frame, row
from app.ui.widgets.notice import Alert

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
_SIZE = QSize(420, 404)
_SHRUNK = 12  # a pixel that is compared stands for so many, each way
_MOST_APART = 12  # of 255, where they differ most; letters moved by half a pixel reach 10


def _turn(app: QApplication) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.apply(app, "light", contrast="normal")


DRESSES: dict[str, Callable[[QApplication], None]] = {
    "light": lambda app: theme.apply(app, "light", contrast="normal"),
    "dark": lambda app: theme.apply(app, "dark", contrast="normal"),
    "high-light": lambda app: theme.apply(app, "light", contrast="high"),
    "high-dark": lambda app: theme.apply(app, "dark", contrast="high"),
    "compact": lambda app: theme.apply(app, "light", contrast="normal", density="compact"),
    "right-to-left": _turn,
}


def _sheet() -> QWidget:
    """A few controls in their states; small, so that the pictures are."""
    error, off = Field("&Pulse", Edit("812")), Button("Register", "primary", key="Ctrl Enter")
    error.show_error("Pulse is 20 to 300")
    off.set_reason("needs a date of birth")
    gender = Segmented([("f", "Female"), ("m", "Male"), ("u", "Not Known")])
    gender.set_value("f")
    chosen = FilterChip("All beds", count=16)
    chosen.setChecked(True)
    page = QWidget()
    page.setObjectName("canvas")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.setLayout(
        col(
            row(Label("OKAFOR, Grace", "title"), None, NewsBadge(7), NewsBadge(5), NewsBadge(2)),
            row(Button("Save", "primary", icon="check", key="Ctrl S"), Button("Edit"), off, None),
            row(Pill("Overdue", "danger", "clock-alert"), Pill("Given", "ok"), chosen, None),
            frame(
                col(
                    row(error, Field("&Route", Combo(["By mouth"])), gap=12),
                    Field("&Gender", gender, hint="03-Mar-1947 (79y)"),
                    gap=12, margins=(14, 10, 14, 10),
                )
            ),
            Alert("danger", title="Observations overdue 17 min", detail="Due 09:30", do="Start"),
            None, gap=10, margins=(14, 12, 14, 12),
        )
    )  # fmt: skip
    page.setFixedSize(_SIZE)
    return page


def _picture(page: QWidget) -> QImage:
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()  # else the first button shows a ring, where the window is active
    page.show()
    QApplication.processEvents()
    return page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def apart(one: QImage, other: QImage) -> int:
    """How far two pictures are apart, 0 to 255, in the shrunk place and channel where it is most.

    Pictures of different sizes are as far apart as can be.
    """
    if one.size() != other.size():
        return 255
    shrunk = [
        each.scaled(
            each.size() / _SHRUNK,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for each in (one, other)
    ]
    most = 0
    for y in range(shrunk[0].height()):
        for x in range(shrunk[0].width()):
            a, b = (each.pixelColor(x, y) for each in shrunk)
            most = max(
                most, abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())
            )
    return most


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> object:
    yield
    language.apply(qapp, "en")
    theme.apply(qapp, "light")


@pytest.mark.parametrize("name", list(DRESSES))
def test_the_controls_look_as_they_did(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    DRESSES[name](qapp)
    page = _sheet()
    qtbot.addWidget(page)
    golden = QImage(str(GOLDEN / f"{name}.png"))
    assert apart(_picture(page), golden) <= _MOST_APART


@pytest.mark.parametrize(
    ("token", "colour"),
    [
        ("accent", "#0A6AB8"),
        ("danger_solid", "#C41650"),
        ("danger_soft", "#FDD0CB"),
        ("canvas", "#E2E4E6"),
        ("score2", "#FFC474"),
        ("text", "#44505A"),
    ],
)
def test_a_changed_token_is_noticed(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, token: str, colour: str
) -> None:
    monkeypatch.setattr(tokens, "LIGHT", {**tokens.LIGHT, token: colour})
    DRESSES["light"](qapp)
    page = _sheet()
    qtbot.addWidget(page)
    far = apart(_picture(page), QImage(str(GOLDEN / "light.png")))
    monkeypatch.undo()
    assert far > _MOST_APART


def test_a_changed_measure_is_noticed(qtbot: QtBot, qapp: QApplication) -> None:
    DRESSES["compact"](qapp)
    page = _sheet()
    qtbot.addWidget(page)
    assert apart(_picture(page), QImage(str(GOLDEN / "light.png"))) > _MOST_APART


def test_letters_moved_by_half_a_pixel_are_no_difference() -> None:
    """As another rasteriser would: every letter a bit lighter or darker at its edges."""
    golden = QImage(str(GOLDEN / "light.png")).convertToFormat(QImage.Format.Format_RGB32)
    wide, high = golden.width() * 2, golden.height() * 2
    smooth = Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    large = golden.scaled(wide, high, keep, smooth)
    moved = large.copy(1, 0, wide, high).scaled(golden.size(), keep, smooth)
    inner = (12, 12, golden.width() - 24, golden.height() - 24)
    assert apart(golden.copy(*inner), moved.copy(*inner)) <= _MOST_APART


def _write_all() -> None:
    app = QApplication([])
    GOLDEN.mkdir(exist_ok=True)
    for name, dress in DRESSES.items():
        language.apply(app, "en")
        dress(app)
        _picture(_sheet()).save(str(GOLDEN / f"{name}.png"))


if __name__ == "__main__":
    _write_all()
