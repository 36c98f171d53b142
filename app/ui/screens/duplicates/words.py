"""Two records in the words of the Duplicates page."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from app.data.queries.patients import Known
from app.domain import duplicates
from app.domain.dates import birth_words, date_words, not_known
from app.domain.duplicates import Likeness
from app.domain.names import shown_name
from app.domain.record_words import field_label
from app.domain.registration import sex_word
from app.domain.words import say
from app.services import merging, suspects
from app.services.merging import MergePreview

# What of two fields in one line is said.
_TELLING = ("missing", "same", "similar", "differs")


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two records in the list; `is_merged`: the second is merged into the first."""

    first_id: uuid.UUID
    second_id: uuid.UUID
    mark: str  # the score, or the day of the merge
    name: str
    numbers: str
    first: str
    second: str
    why: str = ""
    is_merged: bool = False


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One field of two records, and how they stand."""

    label: str
    stays: str
    goes: str
    how: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """Two records side by side, and what a merge would do."""

    stays: str  # the record that stands for both
    goes: str
    rows: tuple[CompareRow, ...]
    moved: tuple[str, ...]
    notes: tuple[str, ...]
    refusal: str = ""
    hint: str = ""
    differs: str = ""
    is_merged: bool = False


def suspect_row(row: suspects.Suspect) -> PairRow:
    """Return two suspected records as a row of the list."""
    same = [field_label(r.field) for r in row.likeness.reasons if r.how == "same"]
    why = say("same {what}", what=", ".join(same)) if same else say("nearly the same")
    return pair_row(row.one, row.other, mark=f"{row.pair.score} {row.likeness.words}", why=why)


def pair_row(
    first: Known, second: Known, *, mark: str, why: str = "", is_merged: bool = False
) -> PairRow:
    """Return two records as a row of the list."""
    return PairRow(
        first_id=first.patient_id,
        second_id=second.patient_id,
        mark=mark,
        name=shown_name(first.details.family_name, first.details.given_name),
        numbers=f"{first.mrn}, {second.mrn}",
        first=merging.record_words(first),
        second=merging.record_words(second),
        why=why,
        is_merged=is_merged,
    )


def preview_pair(seen: MergePreview) -> Shown:
    """Return two records side by side, with what a merge would do."""
    return Shown(
        stays=merging.record_words(seen.survivor),
        goes=merging.record_words(seen.merged),
        rows=_compared(seen.survivor, seen.merged, seen.likeness),
        moved=tuple(map(merging.moved_words, seen.moved)) or (say("no rows of its own yet"),),
        notes=seen.notes,
        refusal=seen.refusal,
        hint=seen.hint,
        differs=", ".join(seen.differs),
    )


def merged_pair(pair: suspects.MergedLately) -> Shown:
    """Return two merged records side by side, with what taking it back would do."""
    first, second = pair.survivor, pair.merged
    day = date_words(pair.decided_at.astimezone().date())
    return Shown(
        stays=merging.record_words(first),
        goes=merging.record_words(second),
        rows=_compared(first, second, duplicates.compare(first.details, second.details)),
        moved=(),
        notes=(
            say("Merged on {day} by {who}: {why}.", day=day, who=pair.decided_by_name,
                why=pair.reason),
            say("{mrn} would get back what it had.", mrn=second.mrn),
            say("What was written since the merge stays with {mrn}.", mrn=first.mrn),
        ),
        is_merged=True,
    )  # fmt: skip


def _compared(first: Known, second: Known, likeness: Likeness) -> tuple[CompareRow, ...]:
    how = {r.field: r for r in likeness.reasons}

    def line(label: str, *fields: str, words: Callable[[Known], str]) -> CompareRow:
        reasons = [how[f] for f in fields if f in how]
        said = max(reasons, key=lambda r: _TELLING.index(r.how.value), default=None)
        return CompareRow(
            label,
            words(first),
            words(second),
            {"same": say("same"), "missing": say("not known")}.get(said.how, said.words)
            if said
            else "",
            differs=said is not None and said.how == "differs",
        )

    return (
        line(say("Name"), "family_name", "given_name", words=_name),
        line(say("Born"), "birth_date", words=_born),
        line(say("Gender"), "sex", words=lambda k: sex_word(k.details.sex)),
        line(
            say("National id"), "national_id", words=lambda k: k.details.national_id or not_known()
        ),
        line(say("Phone"), "phone", words=lambda k: k.details.phone or not_known()),
        line(say("Address"), "address", words=_address),
        line(say("Next of kin"), words=lambda k: k.details.next_of_kin or not_known()),
        line(say("MRN"), words=lambda k: k.mrn),
        line(say("Last stay"), words=_stay),
    )


def _name(known: Known) -> str:
    return shown_name(known.details.family_name, known.details.given_name, known.details.title)


def _born(known: Known) -> str:
    return birth_words(known.details.birth_date, estimated=known.details.birth_estimated)


def _address(known: Known) -> str:
    parts = (known.details.address, known.details.postcode, known.details.city)
    return ", ".join(p for p in parts if p) or not_known()


def _stay(known: Known) -> str:
    if known.stay is None:
        return say("never admitted")
    day = date_words(known.stay.admitted_at.astimezone().date())
    place = f" · {known.stay.ward}" if known.stay.ward else ""
    return say("here since {day}{place}", day=day, place=place) if known.stay.is_open else day
