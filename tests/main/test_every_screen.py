"""Walks every screen of the real window: names, roles and targets (WCAG 2.2, 4.1.2 and 2.5.8)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

from app.data.store import Store
from app.services import people, registration
from app.settings import Density
from app.ui.context import Area, Place
from app.ui.theme import theme
from tests.story import rooms
from tests.story.pictures import LARGE, SMALL, Studio

_LEAST = 24
_FORMS = frozenset({Area.REGISTER, Area.AROUND})  # their rows of buttons need 900 px
_DENSITIES: tuple[Density, ...] = ("comfortable", "compact")
_NAMELESS = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client})
_ROOMS = {
    "amara": (Area.WARD, Area.PATIENTS, Area.REGISTER, Area.CHART, Area.AROUND, Area.SYNC,
              Area.SETTINGS, Area.HELP),
    "precious": (Area.SYNC,),
    "tomas": (Area.DUPLICATES,),
    "lucia": (Area.BILLING,),
    "paula": (Area.AUDIT, Area.REVIEWS),
    "it": (Area.PEOPLE,),
}  # fmt: skip


@pytest.fixture
def studio(qapp: QApplication, demo_store: Store, folder: Path, tmp_path: Path) -> Iterator[Studio]:
    rooms.furnish(demo_store)
    made = Studio(demo_store, folder, tmp_path)
    yield made
    made.close()
    theme.apply(qapp, "light")


def _is_read(widget: QWidget) -> bool:
    """Whether a part takes the focus only to be read: pages that scroll, the list of allergies."""
    return isinstance(widget, QScrollArea) or type(widget).__name__ == "_Allergies"


def _flaws(window: QWidget) -> set[str]:
    """What a person without a mouse, or without eyes, would stumble over."""
    flaws = set()
    for each in window.findChildren(QWidget):
        if not each.isVisible() or not each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        what = f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        seen = QAccessible.queryAccessibleInterface(each)
        if not each.accessibleName():
            flaws.add(f"{what} has no name")
        elif seen.role() in _NAMELESS and not (each.focusProxy() or _is_read(each)):
            flaws.add(f"{what} ({each.accessibleName()}) has no role")
        if min(each.width(), each.height()) < _LEAST and not isinstance(each, QAbstractScrollArea):
            flaws.add(f"{what} ({each.accessibleName()}) is {each.width()} by {each.height()}")
    return flaws


def _sideways(page: QWidget) -> list[QScrollArea]:
    """The parts whose content is wider than what can be seen of it."""
    return [
        each
        for each in page.findChildren(QScrollArea)
        if each.isVisible() and (w := each.widget()) and w.width() > each.viewport().width()
    ]


def _places(store: Store, login: str) -> list[Place]:
    known = registration.find_patients(
        store, by=people.system_actor(), text="okafor", limit=1
    ).hits[0].patient  # fmt: skip
    assert known.stay is not None
    of_patient = {Area.CHART, Area.AROUND, Area.BILLING}
    places = [Place(area) for area in _ROOMS[login] if area not in of_patient - {Area.BILLING}]
    return places + [
        Place(area, known.patient_id, known.stay.encounter_id)
        for area in _ROOMS[login]
        if area in of_patient
    ]


def _walk(studio: Studio, store: Store) -> Iterator[Area]:
    """Go through every room, of each person in turn."""
    for login in _ROOMS:
        studio.log_in(login)
        for place in _places(store, login):
            studio.go(place)
            yield place.area


def test_every_control_of_every_screen_has_a_name_a_role_and_a_target(
    studio: Studio, demo_store: Store
) -> None:
    assert _flaws(studio.window) == set()
    for area in _walk(studio, demo_store):
        for density in _DENSITIES:
            studio.dress("light", density=density)
            studio.finish()
            assert (area, density, _flaws(studio.window)) == (area, density, set())


def test_no_screen_scrolls_sideways_at_the_usual_scales(studio: Studio, demo_store: Store) -> None:
    """1366 by 768 at 100 and 125 %, but for the forms 150 %, and 1920 by 1080 at 200 %.

    The body may scroll down only.
    """
    too_wide = []
    for area in _walk(studio, demo_store):
        sizes = [(SMALL, 1), (SMALL, 1.25)]
        sizes += [] if area in _FORMS else [(SMALL, 1.5), (LARGE, 2)]
        for whole, scale in sizes:
            studio.window.resize(whole / scale)
            studio.settle()
            workspace = studio.window.workspace
            assert workspace is not None
            needs = workspace.pages.minimumSizeHint().width()
            has = studio.window.width() - workspace.rail.width()
            if needs > has:
                too_wide.append(f"{area} at {scale:.0%} needs {needs} and has {has}")
            too_wide += [
                f"{area} at {scale:.0%} scrolls inside" for _ in _sideways(workspace.pages)
            ]
        studio.window.resize(SMALL)
    assert too_wide == []
