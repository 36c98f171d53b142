"""What the palette offers by itself: the patients of late, the places, lock and log out."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from app.domain.words import say
from app.ui.context import Area, Place
from app.ui.navigation import Entry, Stand
from app.ui.shell.palette_rows import FoundPatient, PaletteRow
from app.ui.shell.tabs import TabView

_MOST = 5


class Lately:
    """The patients whom this person opened since log-in, kept nowhere else, the last one first."""

    def __init__(self, go: Callable[[Place], None]) -> None:
        self._go = go
        self._places: dict[uuid.UUID, Place] = {}

    def opened(self, place: Place, *, tabs: Iterable[TabView]) -> None:
        """Remember where a patient was opened, under the name that the tab has by now."""
        if place.patient_id is not None:
            self._places.pop(place.patient_id, None)
            self._places[place.patient_id] = replace(place, extra="")
            self.named(tabs)

    def named(self, tabs: Iterable[TabView]) -> None:
        """Take the names from the tabs: a screen knows them better than who opened it."""
        for tab in tabs:
            if tab.patient_id is not None and (known := self._places.get(tab.patient_id)):
                self._places[tab.patient_id] = replace(known, title=tab.words)

    def rows(self, *, but: uuid.UUID | None) -> list[PaletteRow]:
        """Return a row for each; `but` is on top and needs none."""
        places = [p for p in reversed(self._places.values()) if p.title and p.patient_id != but]
        return [
            PaletteRow(
                say("Opened lately"), place.title, "user", partial(self._go, place),
                patient=FoundPatient(patient_id, place.title, "", place.encounter_id),
            )
            for place in places[:_MOST]
            if (patient_id := place.patient_id) is not None
        ]  # fmt: skip


def place_rows(
    entries: Sequence[Entry], go: Callable[[Place], None], waiting: Callable[[Area], str]
) -> list[PaletteRow]:
    """Return a row for each place of the rail, with the key that goes there and what waits."""
    return [
        PaletteRow(
            say("Places"), say("Go to {place}", place=say(entry.screen.title)),
            entry.screen.icon, partial(go, Place(entry.area)),
            key=f"G {entry.letter}" if entry.letter else "",
            detail=waiting(entry.area),
        )
        for entry in entries
        if entry.stand & (Stand.RAIL | Stand.FOOT)
    ]  # fmt: skip
