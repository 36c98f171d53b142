"""What the command palette offers for the letters typed: patients, actions, places; no Qt."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.words import say
from app.ui.context import Place, Section


@dataclass(frozen=True, slots=True)
class FoundPatient:
    """A patient that a search found; `detail` tells namesakes apart, as birth and bed."""

    patient_id: uuid.UUID
    name: str
    detail: str
    encounter_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One row: what it says, the key that it teaches, and what Enter does."""

    group: str
    words: str
    icon: str
    run: Callable[[], None]
    detail: str = ""
    key: str = ""
    letters: frozenset[int] = frozenset()  # where the typed letters stand in the words
    patient: FoundPatient | None = None


def match(words: str, typed: str) -> frozenset[int] | None:
    """Where the typed letters stand in the words, or None when they are not all there in order.

    The start of a word is preferred, then one run, then single letters in order.
    """
    wanted, where = typed.casefold().replace(" ", ""), words.casefold()
    if not wanted:
        return frozenset()
    starts = [0, *(i + 1 for i, c in enumerate(where) if c in " ,-")]
    runs = [i for i in starts if where.startswith(wanted, i)] or [where.find(wanted)]
    if runs[0] >= 0:
        return frozenset(range(runs[0], runs[0] + len(wanted)))
    found, at = [], 0
    for letter in wanted:
        at = where.find(letter, at)
        if at < 0:
            return None
        found.append(at)
        at += 1
    return frozenset(found)


def matching(rows: Sequence[PaletteRow], typed: str) -> list[PaletteRow]:
    """The rows whose words hold the letters, best first within the order given."""
    hits: list[tuple[int, PaletteRow]] = []
    for row in rows:
        letters = match(row.words, typed)
        if letters is not None:
            spread = max(letters) - min(letters) if letters else 0
            hits.append((spread, _with_letters(row, letters)))
    return [row for _spread, row in sorted(hits, key=lambda hit: hit[0])]


def patient_row(hit: FoundPatient, typed: str, run: Callable[[], None]) -> PaletteRow:
    """A row for a patient; the letters typed are marked where they stand in the name."""
    letters = match(hit.name, typed) or frozenset()
    return PaletteRow(
        say("Patients"), hit.name, "user", run, detail=hit.detail, letters=letters, patient=hit
    )


def section_rows(
    hit: FoundPatient, sections: Sequence[Section], go: Callable[[Place], None]
) -> list[PaletteRow]:
    """What can be opened for one patient."""
    return [
        PaletteRow(
            say("Actions for {name}", name=hit.name),
            say("Open {place}", place=section.title.lower()),
            section.icon,
            lambda section=section: go(  # type: ignore[misc]  # mypy cannot type its default
                Place(section.area, hit.patient_id, hit.encounter_id, title=hit.name)
            ),
        )
        for section in sections
    ]


def _with_letters(row: PaletteRow, letters: frozenset[int]) -> PaletteRow:
    return PaletteRow(
        row.group, row.words, row.icon, row.run,
        detail=row.detail, key=row.key, letters=letters, patient=row.patient,
    )  # fmt: skip
