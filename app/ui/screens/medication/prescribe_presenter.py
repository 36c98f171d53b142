"""What the prescribing form does: judge what is typed as it stands, keep a draft, prescribe."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Final, Protocol

from app.domain.errors import UserError
from app.domain.medication import Kind, allergens_named, amount_words
from app.domain.medication_chart import MedicationView
from app.domain.medication_order import USUAL_TIMES, Prescription, problems
from app.domain.moments import read_moment
from app.domain.words import later, say
from app.services.medication_orders import Prescribed, prescribe
from app.ui.context import Context

Typed = Mapping[str, str]

FREQUENCIES: Final[tuple[tuple[str, str], ...]] = (
    ("1", later("once a day")),
    ("2", later("twice a day")),
    ("3", later("three times a day")),
    ("4", later("four times a day")),
    ("interval", later("every so many hours")),
)
_FIRST: Final[Typed] = {"kind": "regular", "frequency": "1", "times": USUAL_TIMES[1]}
_MINUTES = 60


class FormView(Protocol):
    """What the presenter tells the form."""

    def show_typed(self, typed: Typed) -> None:
        """Put texts into the fields."""

    def show_judged(self, problems: dict[str, str], *, touched: set[str], allergy: str) -> None:
        """Show what is not clear yet, and an allergy of that name."""

    def show_refusal(self, refusal: UserError) -> None:
        """Say why it was not prescribed."""

    def finish(self) -> None:
        """Close."""


class PrescribePresenter:
    """Holds what was typed for one stay."""

    def __init__(self, context: Context, data: MedicationView) -> None:
        self._context, self._data = context, data
        self._view: FormView | None = None
        self._typed: dict[str, str] = dict(_FIRST)
        self._touched: set[str] = set()
        self._is_done = False

    @property
    def patient(self) -> str:
        """Whose order it is."""
        return self._data.banner.name

    @property
    def _key(self) -> str:
        return f"prescription:{self._data.encounter_id}"

    def begin(self, view: FormView) -> None:
        """Show the form, with its draft where one was left."""
        self._view = view
        view.show_typed(self._typed)
        self.judge()

        def restore(kept: dict[str, str] | None) -> None:
            if kept is not None and self._typed == dict(_FIRST):
                self._typed = dict(_FIRST) | kept
                view.show_typed(self._typed)
                self.touch_all()

        self._context.drafts.load(self._key, restore)

    def typed(self, typed: Typed) -> None:
        """The form holds something else."""
        self._typed = dict(typed)
        self.judge()

    def touch(self, name: str) -> None:
        """A field was left: what is wrong with it is said from now on."""
        self._touched.add(name)
        self.judge()

    def touch_all(self) -> None:
        """Somebody wants to go on: say everything."""
        self._touched |= set(self._typed) | {"interval", "max", "rate"}
        self.judge()

    def usual_times(self, frequency: str) -> str:
        """Return the times that are offered for a frequency."""
        return USUAL_TIMES[int(frequency)] if frequency.isdigit() else ""

    def keep_draft(self) -> None:
        """Keep what is typed, encrypted; an empty form leaves none."""
        if self._is_done or not self._typed.get("drug", "").strip():
            self._context.drafts.drop(self._key)
        else:
            self._context.drafts.save(self._key, dict(self._typed))

    def leave(self) -> None:
        """The form goes: keep what is typed, and tell it nothing more."""
        self.keep_draft()
        self._view = None

    def judge(self) -> None:
        """Say what is not clear yet."""
        if self._view is not None:
            found = self._problems()
            self._view.show_judged(found, touched=set(self._touched), allergy=self._allergy())

    def prescribe(self) -> None:
        """Write the order."""
        by, stay_id = self._context.session(), self._data.encounter_id
        what, why = self._read({}), self._typed.get("allergy_reason", "")
        drug = f"{what.drug.strip()} {amount_words(what.dose.strip(), what.unit)}"
        self._context.call(
            lambda store: prescribe(
                store, by=by, encounter_id=stay_id, what=what, allergy_reason=why
            ),
            lambda done: self._prescribed(done, drug),
            refused=self._refused,
        )

    def _prescribed(self, _done: Prescribed, drug: str) -> None:
        self._is_done = True
        self._context.drafts.drop(self._key)
        self._context.toast(say("{drug} prescribed", drug=drug))
        if self._view is not None:
            self._view.finish()

    def _refused(self, refusal: UserError) -> None:
        if self._view is not None:
            self._view.show_refusal(refusal)

    def _allergy(self) -> str:
        named = allergens_named(
            self._typed.get("drug", ""),
            allergens=[a.substance for a in self._data.banner.allergies],
        )
        if not named:
            return ""
        return say("An allergy to {names} is recorded", names=", ".join(named))

    def _problems(self) -> dict[str, str]:
        unread: dict[str, str] = {}
        what = self._read(unread)
        found = problems(what, now=self._now()) | unread
        if self._allergy() and not self._typed.get("allergy_reason", "").strip():
            found["allergy_reason"] = say("Say why it is given in spite of the allergy")
        return found

    def _read(self, unread: dict[str, str]) -> Prescription:
        """Return what was typed; what cannot be read is told in `unread`, by field."""
        typed = self._typed
        now, kind = self._now(), Kind(typed.get("kind") or Kind.REGULAR.value)
        by_interval = kind is Kind.PRN or (
            kind is Kind.REGULAR and typed.get("frequency") == "interval"
        )
        interval = None
        if by_interval:
            is_needed = kind is Kind.REGULAR
            interval = _minutes(typed.get("interval", ""), unread, is_needed=is_needed)
        return Prescription(
            drug=typed.get("drug", ""),
            dose=typed.get("dose", ""),
            unit=typed.get("unit", ""),
            route=typed.get("route", ""),
            kind=kind,
            start_at=_moment("start", typed, unread, now=now) or now,
            times=typed.get("times", ""),
            interval_min=interval,
            max_in_24h=typed.get("max", "").strip() if kind in {Kind.PRN, Kind.REGULAR} else "",
            rate_per_h=typed.get("rate", ""),
            indication=typed.get("indication", "") if kind is Kind.PRN else "",
            condition=typed.get("condition", ""),
            needs_witness=bool(typed.get("needs_witness")),
            end_at=_moment("end", typed, unread, now=now),
            code_system=typed.get("code_system", ""),
            code=typed.get("code", ""),
        )

    def _now(self) -> dt.datetime:
        return self._context.clock.now().astimezone()


def _minutes(text: str, unread: dict[str, str], *, is_needed: bool) -> int | None:
    if not text.strip():
        if is_needed:
            unread["interval"] = say("Write the hours between doses")
        return None
    try:
        minutes = Decimal(text.strip()) * _MINUTES
        if minutes != int(minutes):
            raise InvalidOperation
    except (InvalidOperation, OverflowError):
        unread["interval"] = say("Write hours, as 4 or 1.5")
        return None
    return int(minutes)


def _moment(
    field: str, typed: Typed, unread: dict[str, str], *, now: dt.datetime
) -> dt.datetime | None:
    try:
        return read_moment(typed.get(field, ""), now=now)
    except UserError as refusal:
        unread[field] = f"{refusal.title}. {refusal.hint}"
        return None
