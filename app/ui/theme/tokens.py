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


class Pair(NamedTuple):
    """A promise: this foreground on this background reaches at least this contrast."""

    foreground: str
    background: str
    least: float


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
