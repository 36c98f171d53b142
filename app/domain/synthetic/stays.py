"""Made-up stays of made-up people: a few days in a ward, with vital signs every few hours."""

import datetime as dt
import random
from dataclasses import dataclass

from app.domain.synthetic.people import NEWEST_DAY
from app.domain.vitals import VitalsEntry

SETS_A_STAY = 24
_HOURS_BETWEEN = 4
_LATEST = dt.datetime.combine(NEWEST_DAY, dt.time(12), tzinfo=dt.UTC)
_REASONS = (
    "Pneumonia", "Hip fracture", "Chest pain", "Heart failure", "COPD exacerbation", "Cellulitis",
    "Acute kidney injury", "Fall at home", "Gastrointestinal bleeding", "Stroke", "Sepsis",
    "Diabetic ketoacidosis", "Appendicitis", "Elective knee replacement", "Urinary tract infection",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay that is over, and its sets with their times, the first first."""

    admitted_at: dt.datetime
    discharged_at: dt.datetime
    reason: str
    sets: tuple[tuple[dt.datetime, VitalsEntry], ...]


def stay(seed: int, index: int, *, sets: int) -> Stay:
    """Return the stay with this number; it ended up to two years before the newest day."""
    rng = random.Random((seed << 40) - 1 - index)  # noqa: S311  (no secret is made of it)
    last = _LATEST - dt.timedelta(minutes=rng.randrange(2 * 365 * 24 * 60))
    first = last - dt.timedelta(hours=_HOURS_BETWEEN * sets)
    illness = rng.random() ** 2  # most are nearly well
    taken = []
    for n in range(sets):
        at = first + dt.timedelta(hours=_HOURS_BETWEEN * n + 1, minutes=rng.randrange(-20, 20))
        taken.append((at, _signs(rng, illness * (1 - n / sets))))
    return Stay(first, last, rng.choice(_REASONS), tuple(taken))


def _signs(rng: random.Random, illness: float) -> VitalsEntry:
    """Return one complete set; illness 0 is well, 1 is very ill."""
    oxygen = 10 * rng.randrange(1, 5) if rng.random() < illness * 0.7 else 0
    systolic = round(rng.gauss(128 - 25 * illness, 12))
    return VitalsEntry(
        respiration_per_min=round(rng.gauss(16 + 9 * illness, 1.5)),
        spo2_percent=min(100, round(rng.gauss(97.5 - 5 * illness, 1))),
        oxygen_tenths_l_per_min=oxygen,
        systolic_mmhg=systolic,
        diastolic_mmhg=systolic - max(20, round(rng.gauss(50, 7))),
        pulse_per_min=round(rng.gauss(76 + 30 * illness, 8)),
        consciousness="A" if rng.random() > illness * 0.1 else rng.choice("CV"),
        temperature_tenths_c=round(rng.gauss(368 + 10 * illness, 4)),
    )
