"""Every place of the window asks the policies: screens are walked, and the services they call."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import app.ui.screens
from app.services import policies
from app.settings import Settings
from app.ui.context import Area
from app.ui.navigation import Entry, entries
from tests.services.test_intents import asked, functions

SCREENS = Path(app.ui.screens.__file__).parent
# What everybody may open, since it shows nothing of a patient and nothing of the hospital.
FOR_EVERYBODY = {Area.HELP, Area.SETTINGS, Area.COMPONENTS}
ALL = entries(settings=Settings, change_settings=lambda _new: "", about=(), with_components=True)


def calls(area: str) -> Iterator[str]:
    """Yield the services that the files of a screen name, as module.function."""
    for file in sorted((SCREENS / area).glob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            match node:
                case ast.ImportFrom(module=str(module)) if module.startswith("app.services."):
                    yield from (f"{module.rpartition('.')[2]}.{n.name}" for n in node.names)
                case ast.Attribute(value=ast.Name(id=module), attr=name):
                    yield f"{module}.{name}"


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry.area.value)
def test_each_place_names_an_action_of_the_policies(entry: Entry) -> None:
    assert (entry.action == "") is (entry.area in FOR_EVERYBODY)
    assert entry.action in {"", *policies.actions()}


@pytest.mark.parametrize("entry", [e for e in ALL if e.action], ids=lambda entry: entry.area.value)
def test_each_screen_calls_a_service_that_asks_for_the_action_of_its_place(entry: Entry) -> None:
    """Who goes round the rail, as by the palette, meets the same question in the service."""
    area = entry.screen.__module__.split(".")[-2]
    known = functions()
    asked_for = {action for name in calls(area) for action in asked(name, known)}
    assert entry.action in asked_for
