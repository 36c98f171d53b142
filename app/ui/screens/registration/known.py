"""A candidate beside the form, in words: who, how alike, and why; no Qt."""

import datetime as dt
import uuid
from dataclasses import dataclass

from app.domain.dates import age_words, birth_words, date_words
from app.domain.duplicates import LIKELY, Compared, Reason
from app.domain.names import shown_name
from app.domain.registration import sex_word
from app.domain.words import later, say
from app.services.candidates import Candidate
from app.ui.context import Dialogs

_FIELDS = {
    "family_name": later("Family name"),
    "given_name": later("Given name"),
    "birth_date": later("Date of birth"),
    "sex": later("Gender"),
    "phone": later("Mobile"),
    "address": later("Address"),
}


@dataclass(frozen=True, slots=True)
class Why:
    """One line of the reasons."""

    how: Compared
    field: str
    words: str


@dataclass(frozen=True, slots=True)
class CandidateView:
    """One known patient beside the form, and why."""

    patient_id: uuid.UUID
    name: str
    born: str
    identity: str
    score: int
    words: str
    is_likely: bool
    reasons: tuple[Why, ...]
    last: str


def view_of(candidate: Candidate, *, label: str, today: dt.date) -> CandidateView:
    """Return a candidate in words; `label` names the national id."""
    known, likeness = candidate.patient, candidate.likeness
    details = known.details
    born = birth_words(details.birth_date, estimated=details.birth_estimated)
    age = age_words(details.birth_date, on=today)
    return CandidateView(
        patient_id=known.patient_id,
        name=shown_name(details.family_name, details.given_name, details.title),
        born=f"{born} ({age})" if age and not details.birth_estimated else born,
        identity=f"{sex_word(details.sex)} · {say('MRN {mrn}', mrn=known.mrn)}",
        score=likeness.score,
        words=likeness.words,
        is_likely=likeness.score >= LIKELY,
        reasons=_whys(likeness.reasons, label),
        last=_last(candidate),
    )


def _whys(reasons: tuple[Reason, ...], label: str) -> tuple[Why, ...]:
    """Return the reasons line by line; equal names are one line, an equal gender says little."""
    how = {r.field: r.how for r in reasons}
    both = how.get("family_name") is how.get("given_name") is Compared.SAME
    lines = [Why(Compared.SAME, say("Family and given name"), say("same"))] if both else []
    for reason in reasons:
        is_told = both and reason.field in {"family_name", "given_name"}
        is_little = reason.field == "sex" and reason.how is not Compared.DIFFERS
        if not is_told and not is_little:
            field = say(_FIELDS[reason.field]) if reason.field in _FIELDS else label
            # People move: another address is no sign of another person.
            moved = reason.field == "address" and reason.how is Compared.DIFFERS
            how_shown = Compared.SIMILAR if moved else reason.how
            lines.append(Why(how_shown, field, reason.words))
    return tuple(lines)


def is_somebody_else(dialogs: Dialogs, known: CandidateView) -> bool:
    """Ask whether the person is new although a known patient is very like them."""
    return dialogs.confirm(
        say("Is this the same person?"),
        body=say(
            "{name}, born {born}, {identity}, is {likeness} ({score} %). "
            "Registering again would make a second record.",
            name=known.name,
            born=known.born,
            identity=known.identity,
            likeness=known.words,
            score=known.score,
        ),
        do=say("Register as somebody new"),
        keep=say("Look again"),
    )


def _last(candidate: Candidate) -> str:
    stay = candidate.patient.stay
    if candidate.patient.deceased:
        return say("Recorded as deceased")
    if stay is None:
        return say("Never admitted here")
    where = say("Ward {ward}", ward=stay.ward) if stay.ward else say("no ward")
    if stay.is_open and stay.bed:
        return say("Here now, {where}, bed {bed}", where=where, bed=stay.bed)
    if stay.is_open:
        return say("Here now, {where}", where=where)
    day = date_words(stay.admitted_at.astimezone().date())
    return say("Last here {date}, {where}", date=day, where=where)
