"""The folded cards of the form: which fields each holds, and what its head says; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.data.queries.around import AroundView
from app.domain.around import ConsentKind
from app.domain.words import later, say
from app.ui.parts import around_form as beside
from app.ui.parts.around_form import State
from app.ui.screens.registration.form import Meaning, card_state

PEOPLE, CONSENTS, INSURANCE, NUMBERS, BIRTH = "people", "consents", "insurance", "numbers", "birth"
FOLDS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    PEOPLE: (later("Next of kin and contacts"), beside.names_of("contact")),
    CONSENTS: (later("Consents"), beside.CONSENTS),
    INSURANCE: (later("Insurance"), beside.names_of("insurance")),
    NUMBERS: (later("Other numbers"), beside.names_of("number")),
    BIRTH: (later("Newborn"), beside.BIRTH),
}


@dataclass(frozen=True, slots=True)
class FoldState:
    """What the head of a folded card says."""

    key: str
    state: State
    words: str


def fold_of(name: str) -> str:
    """Return the folded card that holds a field; empty for one that is always in sight."""
    return next((key for key, (_, names) in FOLDS.items() if name in names), "")


def states(
    form: Mapping[str, str], meaning: Meaning, *, known: AroundView | None
) -> tuple[FoldState, ...]:
    """Return what each head says; `known` is what stands in the record already."""
    words = {
        PEOPLE: _people(form, known),
        CONSENTS: _consents(form),
        INSURANCE: _insurance(form, known),
        NUMBERS: _numbers(form, known),
        BIRTH: _birth(form, known),
    }
    return tuple(
        FoldState(key, card_state(names, form, meaning), words[key])
        for key, (_, names) in FOLDS.items()
    )


def _joined(known: str, new: str, *, nothing: str) -> str:
    return " · ".join(part for part in (known, new) if part) or nothing


def _new(n: int) -> str:
    return say("{n} to add", "{n} to add", n, n=n) if n else ""


def _people(form: Mapping[str, str], known: AroundView | None) -> str:
    listed = ", ".join(contact.name for contact in known.contacts) if known else ""
    if known is None:
        names = [form[f"contact{n}_name"].strip() for n in range(1, beside.MOST["contact"] + 1)]
        return ", ".join(name for name in names if name) or say("Nobody named yet")
    return _joined(listed, _new(beside.count(form, "contact")), nothing=say("Nobody named yet"))


def _consents(form: Mapping[str, str]) -> str:
    answered = sum(bool(form[beside.consent_name(kind)]) for kind in ConsentKind)
    words = say("{n} of {of} answered", n=answered, of=len(ConsentKind))
    return f"{words} · {say('protected chart')}" if form["protection"] else words


def _insurance(form: Mapping[str, str], known: AroundView | None) -> str:
    payers = [form[f"insurance{n}_payer"].strip() for n in range(1, beside.MOST["insurance"] + 1)]
    listed = ", ".join(known.insurances) if known else ""
    return _joined(listed, ", ".join(p for p in payers if p), nothing=say("None named yet"))


def _numbers(form: Mapping[str, str], known: AroundView | None) -> str:
    listed = ", ".join(authority for authority, _ in known.identifiers) if known else ""
    return _joined(listed, _new(beside.count(form, "number")), nothing=say("None yet"))


def _birth(form: Mapping[str, str], known: AroundView | None) -> str:
    mothers = [r.name for r in known.relatives if r.kind == "MTH"] if known else []
    return form["mother"].strip() or ", ".join(mothers) or say("Not a newborn of a patient here")
