"""`build.py gallery`: pictures of every screen in every dress, and a page that shows them.

The hospital is the demonstration's. Each dress runs in a process of its own: Qt takes the scale of
the screen and the direction of writing at its start.
"""

import argparse
import html
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize

from app.services import demo_hospital, set_up
from app.settings import Appearance, Contrast, Density, Language
from app.ui.context import Area, Place
from app.ui.theme.tokens import RAIL_WIDTH
from tests.story import banners, rooms
from tests.story.pictures import LARGE, SMALL, Studio

OUT = Path(__file__).resolve().parents[2] / "out" / "gallery"
_WORDS = "the gallery has no secrets"


@dataclass(frozen=True, slots=True)
class Dress:
    """How the window looks: one row of the gallery. `size` is in pixels that Qt counts."""

    name: str
    words: str
    appearance: Appearance = "light"
    contrast: Contrast = "normal"
    density: Density = "comfortable"
    language: Language = "en"
    scale: float = 1
    size: QSize = SMALL


_DRESSES = (
    Dress("light", "Light"),
    Dress("dark", "Dark", appearance="dark"),
    Dress("large", "1920 by 1080", size=LARGE),
    Dress("large-dark", "1920 by 1080, dark", appearance="dark", size=LARGE),
    Dress("high-light", "High contrast, light", contrast="high"),
    Dress("high-dark", "High contrast, dark", appearance="dark", contrast="high"),
    Dress("compact", "Compact", density="compact"),
    Dress("scale-125", "1366 by 768 at 125 %", scale=1.25, size=SMALL / 1.25),
    Dress("scale-150", "1366 by 768 at 150 %", scale=1.5, size=SMALL / 1.5),
    Dress("scale-200", "1920 by 1080 at 200 %", scale=2, size=QSize(960, 540)),
    Dress("right-to-left", "Right to left (Arabic)", language="ar"),
)


def main(arguments: list[str]) -> int:
    """Make the whole gallery, or with --dress and --home one dress of it."""
    parser = argparse.ArgumentParser(prog="build.py gallery")
    parser.add_argument("--only", choices=[dress.name for dress in _DRESSES], help="one dress")
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.home:
        dress = next(each for each in _DRESSES if each.name == chosen.only)
        _take(dress, chosen.home)
        return 0
    wanted = [dress for dress in _DRESSES if chosen.only in {None, dress.name}]
    with tempfile.TemporaryDirectory() as home:
        _make_hospital(Path(home) / "home")
        for dress in wanted:
            shutil.rmtree(OUT / dress.name, ignore_errors=True)
            (OUT / dress.name).mkdir(parents=True)
            print(f"   {dress.words}", flush=True)  # noqa: T201
            subprocess.run(
                [sys.executable, "-m", "tests.story.gallery",
                 "--only", dress.name, "--home", str(Path(home) / "home")],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "WARDLIGHT_COMPONENTS": "1",
                     "QT_SCALE_FACTOR": str(dress.scale)},
                check=True,
            )  # fmt: skip
    _write_page()
    print(f"   {OUT / 'index.html'}")  # noqa: T201
    return 0


def _make_hospital(home: Path) -> None:
    store = set_up.create_store(home, keyring=None, passphrase=_WORDS)
    with set_up.whole_or_nothing(store):
        set_up.set_up_demo(store, device_name="W01")
        demo_hospital.add_patients(store)
        rooms.furnish(store)
    store.close()


def _take(dress: Dress, home: Path) -> None:
    """Go through the rooms of people at work."""
    store = set_up.open_existing(home, keyring=None, passphrase=_WORDS)
    studio = Studio(store, home, OUT / dress.name, language=dress.language)
    studio.dress(dress.appearance, contrast=dress.contrast, density=dress.density)
    studio.window.resize(dress.size)
    try:
        studio.save("01-lock")
        for login, places in rooms.walks(store):
            studio.log_in(login)
            for name, place in places:
                studio.go(place)
                studio.save(name)
            if login == "amara":
                _take_what_lies_above(studio)
        sheet = banners.sheet(studio.window.width() - RAIL_WIDTH)
        sheet.grab().save(str(OUT / dress.name / "20-banner.png"))
    finally:
        studio.close()
        store.close()


def _take_what_lies_above(studio: Studio) -> None:
    """The palette with a patient found, then toasts."""
    workspace = studio.window.workspace
    if workspace is None:
        raise AssertionError("nobody is logged in")
    studio.go(Place(Area.WARD))
    workspace.palette_box.open("okaf")
    studio.settle()
    studio.save("14-palette")
    workspace.palette_box.close_palette()
    workspace.toasts.show_toast("Observations saved")
    workspace.toasts.show_toast("Bed A4 is ready", lambda: None)
    studio.save("15-toasts")


def _write_page() -> None:
    rows = []
    for dress in _DRESSES:
        pictures = sorted((OUT / dress.name).glob("*.png"))
        shown = "".join(
            f'<a href="{dress.name}/{p.name}"><img src="{dress.name}/{p.name}" loading="lazy" '
            f'alt="{html.escape(p.stem[3:])}, {html.escape(dress.words)}">'
            f"<span>{html.escape(p.stem[3:])}</span></a>"
            for p in pictures
        )
        if shown:
            rows.append(f"<h2>{html.escape(dress.words)}</h2><div>{shown}</div>")
    style = (
        "body{font:15px sans-serif;margin:24px;background:#f2f4f6;color:#14202a}"
        "div{display:flex;flex-wrap:wrap;gap:12px}a{width:420px;color:inherit}"
        "img{width:100%;border:1px solid #76838f}span{display:block}"
    )
    (OUT / "index.html").write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Wardlight gallery</title>'
        f"<style>{style}</style><h1>Wardlight, every screen in every dress</h1>"
        f"{''.join(rows)}</html>\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
