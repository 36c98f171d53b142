"""Vital signs as they are measured: what each is called, coded and limited, typed and printed.

Codes are LOINC's (loinc.org; the five of FHIR R4's vital signs profile among them), units UCUM's.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final

from app.domain.words import later, say


class Level(enum.StrEnum):
    """How much a value must be doubted."""

    ODD = "odd"  # may be true; the person looks again
    IMPOSSIBLE = "impossible"  # cannot be true; the set is not saved


class Sign(enum.StrEnum):
    """The vital signs of a set, in the order of the RCP's NEWS2 chart; each names its field."""

    RESPIRATION = "respiration_per_min"
    SPO2 = "spo2_percent"
    OXYGEN = "oxygen_tenths_l_per_min"
    SYSTOLIC = "systolic_mmhg"
    DIASTOLIC = "diastolic_mmhg"
    PULSE = "pulse_per_min"
    CONSCIOUSNESS = "consciousness"
    TEMPERATURE = "temperature_tenths_c"


# ACVPU, in the words of the RCP's chart; "confusion" is new confusion (RCP 2017).
CONSCIOUSNESS: Final[Mapping[str, str]] = {
    "A": later("Alert"),
    "C": later("Confusion"),
    "V": later("Voice"),
    "P": later("Pain"),
    "U": later("Unresponsive"),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """What is known of one vital sign.

    `stop` is the range outside which a number cannot be true and is refused; `odd` the range
    outside which it is more often a slip than a finding and the person is asked to look again.
    Both are in the stored unit, which is `scale` times finer than the one typed.
    """

    short: str  # above the field; this, the name and why_stop are said when they are shown
    name: str  # in a sentence
    unit: str
    loinc: str
    ucum: str
    scale: int = 1
    stop: tuple[int, int] = (0, 0)
    odd: tuple[int, int] = (0, 0)
    why_stop: str = ""

    @property
    def label(self) -> str:
        """What stands above the field, as "SpO₂ %"."""
        return say(self.short)

    @property
    def word(self) -> str:
        """The label without its unit, as "SpO₂"."""
        return self.label.split()[0]

    @property
    def sentence_start(self) -> str:
        """The name as a sentence begins with it, as "Oxygen saturation"."""
        name = say(self.name)
        return name[:1].upper() + name[1:]


# The limits. Only that a percentage ends at 100 and that oximeters claim their accuracy from 70 %
# up (ISO 80601-2-61) is anyone's but ours. All others are OUR OWN CHOICE, set wide enough to let
# the recorded extremes of survivors through (13.7 °C: Gilbert, Lancet 2000; 46.5 °C: Slovis,
# Ann Emerg Med 1982); a hospital's clinical safety officer must agree to them before use.
MEASURES: Final[Mapping[Sign, Measure]] = {
    Sign.RESPIRATION: Measure(
        later("Resp"), later("respirations"), "/min", "9279-1", "/min",
        stop=(0, 100), odd=(6, 50), why_stop=later("nobody breathes that often"),
    ),
    Sign.SPO2: Measure(
        later("SpO₂ %"), later("oxygen saturation"), "%", "59408-5", "%",
        stop=(0, 100), odd=(70, 100), why_stop=later("a saturation lies between 0 and 100 %"),
    ),
    Sign.OXYGEN: Measure(
        later("Oxygen L"), later("oxygen flow"), "L/min", "3151-8", "L/min", scale=10,
        stop=(0, 800), odd=(0, 150), why_stop=later("no device on a ward gives more than 80 L/min"),
    ),
    Sign.SYSTOLIC: Measure(
        later("Systolic"), later("systolic pressure"), "mmHg", "8480-6", "mm[Hg]",
        stop=(20, 300), odd=(60, 250), why_stop=later("a cuff measures from 20 to 300 mmHg"),
    ),
    Sign.DIASTOLIC: Measure(
        later("Diastolic"), later("diastolic pressure"), "mmHg", "8462-4", "mm[Hg]",
        stop=(10, 250), odd=(30, 140), why_stop=later("a cuff measures from 10 to 250 mmHg"),
    ),
    Sign.PULSE: Measure(
        later("Pulse"), later("pulse"), "/min", "8867-4", "/min",
        stop=(0, 350), odd=(30, 200), why_stop=later("no pulse is that fast"),
    ),
    Sign.CONSCIOUSNESS: Measure(later("ACVPU"), later("consciousness"), "", "80288-4", ""),
    Sign.TEMPERATURE: Measure(
        later("Temp °C"), later("temperature"), "°C", "8310-5", "Cel", scale=10,
        stop=(100, 470), odd=(340, 415), why_stop=later("a living body lies between 10 and 47 °C"),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class VitalsEntry:
    """One set as it was taken; none means not taken, oxygen 0 means breathing air."""

    respiration_per_min: int | None = None
    spo2_percent: int | None = None
    oxygen_tenths_l_per_min: int | None = None
    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    pulse_per_min: int | None = None
    consciousness: str | None = None  # a key of CONSCIOUSNESS
    temperature_tenths_c: int | None = None

    def get(self, sign: Sign) -> int | str | None:
        """Return the value of one sign."""
        value: int | str | None = getattr(self, sign.value)
        return value

    def is_empty(self) -> bool:
        """Whether nothing at all was taken."""
        return all(getattr(self, f.name) is None for f in fields(self))


@dataclass(frozen=True, slots=True)
class Concern:
    """Why a value needs another look; an impossible one stops the set."""

    sign: Sign
    level: Level
    text: str


def concerns(entry: VitalsEntry) -> tuple[Concern, ...]:
    """Return what is odd or impossible in a set, in the chart's order, one concern for a sign."""
    found = [c for sign in Sign if (c := _concern(sign, entry.get(sign)))]
    systolic, diastolic = entry.systolic_mmhg, entry.diastolic_mmhg
    stopped = {c.sign for c in found if c.level is Level.IMPOSSIBLE}
    pressures = stopped & {Sign.SYSTOLIC, Sign.DIASTOLIC}
    if systolic is not None and diastolic is not None and diastolic >= systolic and not pressures:
        found = [c for c in found if c.sign is not Sign.DIASTOLIC]
        found.append(
            Concern(
                Sign.DIASTOLIC,
                Level.IMPOSSIBLE,
                say(
                    "Diastolic {diastolic} is not below systolic {systolic}",
                    diastolic=diastolic,
                    systolic=systolic,
                ),
            )
        )
    return tuple(found)


def _concern(sign: Sign, value: int | str | None) -> Concern | None:
    measure = MEASURES[sign]
    match value:
        case None:
            return None
        case str():
            if value in CONSCIOUSNESS:
                return None
            return Concern(sign, Level.IMPOSSIBLE, say("Consciousness is one of A, C, V, P and U"))
        case int():
            shown = f"{measure.sentence_start} {shown_value(sign, value)} {measure.unit}"
            if not measure.stop[0] <= value <= measure.stop[1]:
                return Concern(sign, Level.IMPOSSIBLE, f"{shown}: {say(measure.why_stop)}")
            if not measure.odd[0] <= value <= measure.odd[1]:
                return Concern(
                    sign, Level.ODD, say("{value} is unusual: please look again", value=shown)
                )
            return None


def shown_value(sign: Sign, value: int | str | None) -> str:
    """Return a value as it is printed, without its unit and without a trailing zero after oxygen.

    Temperatures always show one decimal place, as thermometers do.
    """
    match sign, value:
        case _, None:
            return ""
        case Sign.TEMPERATURE, int():
            return f"{value // 10}.{value % 10}"
        case Sign.OXYGEN, int():
            return f"{value // 10}" if value % 10 == 0 else f"{value // 10}.{value % 10}"
        case _:
            return str(value)


def shown_oxygen(tenths_l_per_min: int | None) -> str:
    """Return "Air", "2 L" or nothing where it was not taken."""
    if tenths_l_per_min is None:
        return ""
    litres = shown_value(Sign.OXYGEN, tenths_l_per_min)
    return say("Air") if tenths_l_per_min == 0 else f"{litres} L"


def typed_value(sign: Sign, text: str) -> int | str | None:
    """Read what a person typed: "37,5" and "37.5", "2 L", "air", "alert"; nothing gives None.

    Raises ValueError, in words for the person, for what is no such value.
    """
    words = text.strip().replace(",", ".")
    if not words:
        return None
    if sign is Sign.CONSCIOUSNESS:
        for letter, word in CONSCIOUSNESS.items():
            if words.upper() == letter or words.lower() in {word.lower(), say(word).lower()}:
                return letter
        raise ValueError(say("Type A, C, V, P or U"))
    if sign is Sign.OXYGEN:
        if words.lower() in {"air", say("Air").lower()}:
            return 0
        words = words.lower().removesuffix("/min").removesuffix("l").strip()
    whole, point, part = words.partition(".")
    places = 1 if MEASURES[sign].scale > 1 else 0
    if not (whole.isascii() and whole.isdigit() and len(whole) <= 4):  # noqa: PLR2004
        raise ValueError(say("Type a number"))
    if point and not places:
        raise ValueError(say("Type a whole number"))
    if point and not (part.isascii() and part.isdigit() and len(part) == 1):
        raise ValueError(say("Type one digit after the point"))
    return int(whole) * MEASURES[sign].scale + (int(part) if part else 0)
