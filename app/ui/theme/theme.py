"""Palette, style sheet, fonts and icons, all made from tokens; asked for by token name."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.resources import resource
from app.ui.theme import tokens
from app.ui.theme.sheet import sheet

type_names = tuple(tokens.TYPE)
Appearance = Literal["light", "dark", "system"]
Contrast = Literal["system", "normal", "high"]
Density = Literal["comfortable", "compact"]

_FAMILY = "Inter"
_ARABIC = "Noto Sans Arabic"  # for the letters that the first has not
_FACES = (
    "Inter_400Regular.ttf",
    "Inter_500Medium.ttf",
    "Inter_600SemiBold.ttf",
    "Inter_700Bold.ttf",
    "NotoSansArabic_400Regular.ttf",
    "NotoSansArabic_600SemiBold.ttf",
)


class _Shown:
    """Which token table is on the screen; one for the process, as Qt's palette is."""

    colours: Mapping[str, str] = tokens.LIGHT
    measures: tokens.Measures = tokens.COMFORTABLE
    appearance: Appearance = "light"
    contrast: Contrast = "system"
    density: Density = "comfortable"
    is_following: bool = False


def apply(
    app: QApplication,
    appearance: Appearance = "system",
    *,
    contrast: Contrast = "system",
    density: Density = "comfortable",
) -> None:
    """Dress the whole application; may be called again at any time to change the appearance."""
    load_fonts()
    _follow_system(app)
    _Shown.appearance, _Shown.contrast, _Shown.density = appearance, contrast, density
    _Shown.colours = _table(dark=_is_dark(app, appearance), high=_is_high(app, contrast))
    _Shown.measures = tokens.COMPACT if density == "compact" else tokens.COMFORTABLE
    app.setStyle("Fusion")
    app.setFont(font("body"))
    app.setPalette(_palette())
    mirrored = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    app.setStyleSheet(
        sheet(_Shown.colours, measures=_Shown.measures, ring=focus_width(), mirrored=mirrored)
    )
    for window in app.topLevelWidgets():
        window.update()  # its children are drawn with it


def is_dark() -> bool:
    """Whether a dark table is shown."""
    return _Shown.colours in (tokens.DARK, tokens.HIGH_DARK)


def is_high_contrast() -> bool:
    """Whether a table of high contrast is shown."""
    return _Shown.colours in (tokens.HIGH_LIGHT, tokens.HIGH_DARK)


def focus_width() -> int:
    """How wide a focus ring is, in pixels."""
    return 3 if is_high_contrast() else 2


def measures() -> tokens.Measures:
    """The heights of rows and controls in the density shown now."""
    return _Shown.measures


def load_fonts() -> None:
    """Make the bundled faces known to Qt, once."""
    if _FAMILY not in QFontDatabase.families():
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{face}")))


def colour(token: str, alpha: int = 255) -> QColor:
    """The colour of a token in the appearance shown now; KeyError for a name that is none."""
    shown = QColor(_Shown.colours[token])
    shown.setAlpha(alpha)
    return shown


@lru_cache(maxsize=128)
def font(style: str = "body", *, weight: int | None = None, figures: bool = False) -> QFont:
    """The font of a step of the type scale.

    `figures` gives digits of one width. Use it for pure numbers only: in running text it also
    widens the hyphen of a date. Screen only: in a printed document it spoils the text layer.
    """
    step = tokens.TYPE[style]
    shown = QFont([_FAMILY, _ARABIC])
    shown.setPixelSize(step.px)
    shown.setWeight(QFont.Weight(weight or step.weight))
    if figures:
        shown.setFeature(QFont.Tag("tnum"), 1)
    shown.setFeature(QFont.Tag("calt"), 0)
    shown.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return shown


@lru_cache(maxsize=128)
def metrics(
    style: str = "body", *, weight: int | None = None, figures: bool = False
) -> QFontMetricsF:
    """The measures of `font` with the same arguments."""
    return QFontMetricsF(font(style, weight=weight, figures=figures))


def pixmap(name: str, ink: str = "text2", size: int = 16) -> QPixmap:
    """An icon in the colour of a token, drawn for screens of double density as well."""
    return _pixmap(name, _Shown.colours[ink], size)


def icon(name: str, ink: str = "text2", size: int = 16) -> QIcon:
    """The same as an icon; a painted widget should prefer `pixmap`, which follows the theme."""
    return QIcon(pixmap(name, ink, size))


@lru_cache(maxsize=1024)
def _pixmap(name: str, rgb: str, size: int) -> QPixmap:
    stroke = "2.2" if size <= 14 else "1.9" if size <= 20 else "2"  # noqa: PLR2004  pixel steps
    svg = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", rgb).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    shown = QPixmap(size * 2, size * 2)
    shown.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shown)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    shown.setDevicePixelRatio(2)
    return shown


def _follow_system(app: QApplication) -> None:
    """Once: dress anew when the system changes, as long as the choice is left to it."""
    if _Shown.is_following:
        return
    _Shown.is_following = True

    def turn(_changed: object) -> None:
        if "system" in (_Shown.appearance, _Shown.contrast):
            apply(app, _Shown.appearance, contrast=_Shown.contrast, density=_Shown.density)

    hints = app.styleHints()
    hints.colorSchemeChanged.connect(turn)
    hints.accessibility().contrastPreferenceChanged.connect(turn)


def _table(*, dark: bool, high: bool) -> Mapping[str, str]:
    if high:
        return tokens.HIGH_DARK if dark else tokens.HIGH_LIGHT
    return tokens.DARK if dark else tokens.LIGHT


def _is_high(app: QApplication, contrast: Contrast) -> bool:
    match contrast:
        case "high":
            return True
        case "normal":
            return False
        case "system":
            hints = app.styleHints()  # held: what it owns goes with its Python name
            wanted = hints.accessibility().contrastPreference()
            return wanted == Qt.ContrastPreference.HighContrast


def _is_dark(app: QApplication, appearance: Appearance) -> bool:
    match appearance:
        case "dark":
            return True
        case "light":
            return False
        case "system":
            return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette() -> QPalette:
    role = QPalette.ColorRole
    shown = QPalette()
    for each, token in (
        (role.Window, "canvas"),
        (role.Base, "surface"),
        (role.AlternateBase, "stripe"),
        (role.WindowText, "text"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.PlaceholderText, "text3"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Mid, "line"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
    ):
        shown.setColor(each, colour(token))
    return shown
