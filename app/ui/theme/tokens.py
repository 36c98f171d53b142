"""Design tokens: the only place where a colour, a type size or a measure of the shell is written.

The contrast of every pair in `PAIRS` is computed by a test on each change.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "canvas": "#F2F4F6",
        "surface": "#FFFFFF",
        "sunk": "#E9EDF1",
        "raised": "#FFFFFF",
        "hover": "#EEF2F6",
        "stripe": "#F8FAFB",
        "banner": "#FFFFFF",
        "line": "#DDE3E8",
        "line_strong": "#76838F",
        "text": "#14202A",
        "text2": "#42515E",
        "text3": "#586774",
        "accent": "#0A5AA8",
        "accent_hover": "#084A8B",
        "accent_soft": "#E4EFFA",
        "on_accent": "#FFFFFF",
        "focus": "#0A5AA8",
        "danger": "#B0141B",
        "danger_soft": "#FDECEB",
        "danger_solid": "#C4161D",
        "on_danger": "#FFFFFF",
        "warn": "#8A4300",
        "warn_soft": "#FFF1E0",
        "warn_solid": "#F59A23",
        "on_warn": "#2A1600",
        "caution": "#665000",
        "caution_soft": "#FFF8DB",
        "caution_solid": "#FFD94A",
        "on_caution": "#2B2200",
        "ok": "#0A6637",
        "ok_soft": "#E5F4EB",
        "ok_solid": "#0B7A43",
        "on_ok": "#FFFFFF",
        "score0": "#FFFFFF",
        "on_score0": "#14202A",
        "score1": "#FFE680",
        "on_score1": "#2B2200",
        "score2": "#FFB454",
        "on_score2": "#2A1600",
        "score3": "#C4161D",
        "on_score3": "#FFFFFF",
        "band0": "#F7F9FA",
        "band1": "#FFF9DF",
        "band2": "#FFEBD0",
        "band3": "#FBDEDC",
        "series": "#0A5AA8",
        "rail": "#13212E",
        "rail_text": "#B9C7D3",
        "rail_active": "#24384A",
        "rail_on": "#FFFFFF",
        "lamp": "#FFC857",
        "on_lamp": "#14202A",
        "paper": "#FFFFFF",
        "ink": "#14202A",
        "ink2": "#4A5966",
        "scrim": "#13212E",
    }
)
DARK: Mapping[str, str] = MappingProxyType(
    {
        "canvas": "#0E141A",
        "surface": "#162029",
        "sunk": "#111A22",
        "raised": "#1D2933",
        "hover": "#1F2B36",
        "stripe": "#19242D",
        "banner": "#1A2630",
        "line": "#293641",
        "line_strong": "#72828F",
        "text": "#EAF0F4",
        "text2": "#B9C6D0",
        "text3": "#98A8B5",
        "accent": "#7DBBFF",
        "accent_hover": "#A3CFFF",
        "accent_soft": "#17324C",
        "on_accent": "#06131F",
        "focus": "#9ACBFF",
        "danger": "#FF9C97",
        "danger_soft": "#3B1B1E",
        "danger_solid": "#C9323A",
        "on_danger": "#FFFFFF",
        "warn": "#FFB86B",
        "warn_soft": "#38260F",
        "warn_solid": "#E58E1E",
        "on_warn": "#1C0F00",
        "caution": "#F2D366",
        "caution_soft": "#322B10",
        "caution_solid": "#E3BE3B",
        "on_caution": "#1D1700",
        "ok": "#79D3A0",
        "ok_soft": "#13301F",
        "ok_solid": "#2F9D63",
        "on_ok": "#04130A",
        "score0": "#1D2933",
        "on_score0": "#EAF0F4",
        "score1": "#D9B93F",
        "on_score1": "#1D1700",
        "score2": "#E08A22",
        "on_score2": "#1C0F00",
        "score3": "#C9323A",
        "on_score3": "#FFFFFF",
        "band0": "#1A2630",
        "band1": "#2A2814",
        "band2": "#332512",
        "band3": "#371C20",
        "series": "#7DBBFF",
        "rail": "#0A1016",
        "rail_text": "#9FB0BE",
        "rail_active": "#1E2D3A",
        "rail_on": "#FFFFFF",
        "lamp": "#FFC857",
        "on_lamp": "#14202A",
        "paper": "#F4F1EA",
        "ink": "#14202A",
        "ink2": "#4A5966",
        "scrim": "#000000",
    }
)

# High contrast: every text reaches 7:1, every edge 3:1; colour still means what it means.
HIGH_LIGHT: Mapping[str, str] = MappingProxyType(
    {
        **LIGHT,
        "canvas": "#FFFFFF",
        "sunk": "#F0F0F0",
        "hover": "#E6EEF6",
        "stripe": "#F7F7F7",
        "line": "#6B6B6B",
        "line_strong": "#000000",
        "text": "#000000",
        "text2": "#1F1F1F",
        "text3": "#333333",
        "accent": "#00397A",
        "accent_hover": "#002654",
        "accent_soft": "#DCEBFF",
        "focus": "#0033CC",
        "danger": "#8A0007",
        "danger_solid": "#9B0009",
        "warn": "#5C2C00",
        "warn_solid": "#FFB04A",
        "on_warn": "#1C0F00",
        "caution": "#453600",
        "on_caution": "#1C1700",
        "ok": "#004D25",
        "ok_solid": "#00572B",
        "on_score0": "#000000",
        "on_score1": "#1C1700",
        "on_score2": "#1C0F00",
        "score3": "#9B0009",
        "series": "#00397A",
        "rail": "#000000",
        "rail_text": "#FFFFFF",
        "rail_active": "#333333",
        "on_lamp": "#000000",
        "ink": "#000000",
        "ink2": "#333333",
        "scrim": "#000000",
    }
)
HIGH_DARK: Mapping[str, str] = MappingProxyType(
    {
        **DARK,
        "canvas": "#000000",
        "surface": "#000000",
        "sunk": "#0A0A0A",
        "raised": "#0F0F0F",
        "hover": "#1F2B36",
        "stripe": "#0A0A0A",
        "banner": "#000000",
        "line": "#8A8A8A",
        "line_strong": "#FFFFFF",
        "text": "#FFFFFF",
        "text2": "#F0F0F0",
        "text3": "#DADADA",
        "accent": "#8FC7FF",
        "accent_hover": "#B8DBFF",
        "accent_soft": "#0B2A47",
        "on_accent": "#000000",
        "danger": "#FFB3AF",
        "danger_soft": "#3A0C0F",
        "danger_solid": "#FF8A84",
        "on_danger": "#1A0002",
        "warn": "#FFC98F",
        "warn_soft": "#2E1B00",
        "warn_solid": "#FFB04A",
        "on_warn": "#140A00",
        "caution": "#FFE27A",
        "caution_soft": "#2A2300",
        "caution_solid": "#FFD94A",
        "on_caution": "#141000",
        "ok": "#9BE8BD",
        "ok_soft": "#06260F",
        "ok_solid": "#5FD08F",
        "on_ok": "#00140A",
        "score0": "#000000",
        "on_score0": "#FFFFFF",
        "score1": "#FFE680",
        "on_score1": "#141000",
        "score2": "#FFB454",
        "on_score2": "#140A00",
        "score3": "#FF8A84",
        "on_score3": "#1A0002",
        "band0": "#0A0A0A",
        "band1": "#2A2608",
        "band2": "#33210A",
        "band3": "#3A1014",
        "series": "#8FC7FF",
        "rail": "#000000",
        "rail_text": "#FFFFFF",
        "rail_active": "#333333",
        "on_lamp": "#000000",
        "paper": "#FFFFFF",
        "ink": "#000000",
        "ink2": "#333333",
    }
)


class TypeStyle(NamedTuple):
    """One step of the type scale: pixel size, line height in pixels, weight."""

    px: int
    line: int
    weight: int


TYPE: Mapping[str, TypeStyle] = MappingProxyType(
    {
        "display": TypeStyle(32, 40, 600),
        "metric": TypeStyle(22, 26, 600),
        "title": TypeStyle(20, 28, 600),
        "score": TypeStyle(18, 20, 700),
        "heading": TypeStyle(15, 20, 600),
        "body": TypeStyle(14, 20, 400),
        "strong": TypeStyle(14, 20, 600),
        "small": TypeStyle(13, 18, 400),
        "small_strong": TypeStyle(13, 18, 600),
        "caption": TypeStyle(12, 16, 400),
        "caption_strong": TypeStyle(12, 16, 600),
    }
)

# What the shell measures, in pixels (design language, section 3).
RAIL_WIDTH = 72
TOP_BAR_HEIGHT = 52
TABS_HEIGHT = 36
STATUS_HEIGHT = 28
BANNER_HEIGHT = 72
PAGE_EDGE = 24


class Measures(NamedTuple):
    """What the density of the window decides, in pixels; touch targets keep their 44."""

    row: int
    head: int
    control: int  # fields and segmented rows
    button: int
    small: int  # small buttons


# No target falls below 24 (WCAG 2.2, 2.5.8), with its ring and edge.
COMFORTABLE = Measures(row=32, head=30, control=32, button=34, small=28)
COMPACT = Measures(row=28, head=26, control=28, button=30, small=26)


class Pair(NamedTuple):
    """A promise: this foreground on this background reaches at least this contrast."""

    foreground: str
    background: str
    least: float


_EDGE = 3
# WCAG 2.2: 4.5 for text, 3 for the edges of controls and for focus.
PAIRS = (
    Pair("text", "surface", 7),
    Pair("text", "canvas", 7),
    Pair("text", "raised", 7),
    Pair("text", "hover", 7),
    Pair("text", "accent_soft", 7),
    Pair("text2", "surface", 4.5),
    Pair("text2", "canvas", 4.5),
    Pair("text2", "sunk", 4.5),
    Pair("text2", "hover", 4.5),
    Pair("text2", "accent_soft", 4.5),
    Pair("text3", "surface", 4.5),
    Pair("text3", "canvas", 4.5),
    Pair("text3", "sunk", 4.5),
    Pair("text3", "raised", 4.5),
    Pair("accent", "surface", 4.5),
    Pair("accent", "accent_soft", 4.5),
    Pair("accent", "raised", 4.5),
    Pair("on_accent", "accent", 4.5),
    Pair("on_accent", "accent_hover", 4.5),
    Pair("danger", "surface", 4.5),
    Pair("danger", "danger_soft", 4.5),
    Pair("text", "danger_soft", 4.5),
    Pair("on_danger", "danger_solid", 4.5),
    Pair("warn", "surface", 4.5),
    Pair("warn", "warn_soft", 4.5),
    Pair("text", "warn_soft", 4.5),
    Pair("on_warn", "warn_solid", 4.5),
    Pair("caution", "caution_soft", 4.5),
    Pair("on_caution", "caution_solid", 4.5),
    Pair("ok", "surface", 4.5),
    Pair("ok", "ok_soft", 4.5),
    Pair("on_ok", "ok_solid", 4.5),
    Pair("on_score0", "score0", 4.5),
    Pair("on_score1", "score1", 4.5),
    Pair("on_score2", "score2", 4.5),
    Pair("on_score3", "score3", 4.5),
    Pair("rail_text", "rail", 4.5),
    Pair("rail_text", "rail_active", 4.5),
    Pair("rail_on", "rail_active", 4.5),
    Pair("lamp", "rail", 4.5),
    Pair("on_lamp", "lamp", 4.5),
    Pair("line_strong", "surface", 3),
    Pair("focus", "surface", 3),
    Pair("focus", "canvas", 3),
    Pair("series", "band0", 3),
    Pair("ink", "paper", 7),
    Pair("ink2", "paper", 4.5),
)

# What high contrast promises beyond: text at 7 (WCAG 2.2, 1.4.6), and every edge seen.
HIGH_PAIRS = (
    *(pair._replace(least=7 if pair.least > _EDGE else pair.least) for pair in PAIRS),
    *(Pair("line", ground, _EDGE) for ground in ("surface", "canvas", "raised", "sunk")),
    *(Pair("line_strong", ground, 7) for ground in ("surface", "canvas", "sunk", "banner")),
    Pair("focus", "accent_soft", _EDGE),
    Pair("focus", "sunk", _EDGE),
)


_LINEAR_UP_TO = 0.04045  # sRGB is straight below this (IEC 61966-2-1)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two "#RRGGBB" colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_UP_TO else ((channel + 0.055) / 1.055) ** 2.4
