"""How an address is written in a country: which parts, in which order, under which names; pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.domain.words import later, say

PARTS: Final = {
    "A": "address", "D": "district", "C": "city", "S": "region", "Z": "postcode",
}  # fmt: skip
_MARK = re.compile("%([ADCSZ])")
_NAMES: Final = {
    "address": later("Address"),
    "city": later("Town"),
    "post_town": later("Post town"),
    "suburb": later("Suburb"),
    "district": later("District"),
    "neighborhood": later("Neighbourhood"),
    "townland": later("Townland"),
    "village_township": later("Village or township"),
    "province": later("Province"),
    "state": later("State"),
    "county": later("County"),
    "prefecture": later("Prefecture"),
    "oblast": later("Oblast"),
    "department": later("Department"),
    "parish": later("Parish"),
    "island": later("Island"),
    "emirate": later("Emirate"),
    "area": later("Area"),
    "do_si": later("Province or city"),
    "postal": later("Postcode"),
    "zip": later("ZIP code"),
    "pin": later("PIN code"),
    "eircode": later("Eircode"),
}


@dataclass(frozen=True, slots=True)
class Template:
    """How a country writes addresses; `lines` hold the marks of `PARTS`, as "%C, %S %Z"."""

    code: str  # ISO 3166-1, two letters; empty where no country is named
    name: str
    lines: tuple[str, ...]
    postcode: str = ""  # a regular expression; empty: nothing is known of its form
    example: str = ""
    labels: Mapping[str, str] | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that the country uses, in the order in which they are written."""
        return tuple(PARTS[mark] for line in self.lines for mark in _MARK.findall(line))

    def label(self, part: str) -> str:
        """Return what a part is called there, in the language of the reader."""
        usual = {"district": "suburb", "city": "city", "region": "province", "postcode": "postal"}
        kind = (self.labels or {}).get(part) or usual.get(part, part)
        return say(_NAMES[kind])


ANYWHERE: Final = Template(code="", name="", lines=("%A", "%D", "%Z %C", "%S"))


def read_templates(countries: Mapping[str, Mapping[str, Any]]) -> dict[str, Template]:
    """Return the templates of resources/addresses/countries.json by country code."""
    return {
        code: Template(
            code=code,
            name=row["name"],
            lines=tuple(row["lines"]),
            postcode=row.get("postcode", ""),
            example=row.get("example", ""),
            labels={part: row[key] for part in PARTS.values() if (key := f"{part}_is") in row},
        )
        for code, row in countries.items()
    }


def postcode_doubt(text: str, template: Template) -> str:
    """Return why a postcode is not of its country's form; a doubt, for the address may be right."""
    if not text.strip() or not template.postcode:
        return ""
    if re.fullmatch(template.postcode, text.strip(), re.IGNORECASE):
        return ""
    if template.example:
        return say("Other form than {example}", example=template.example)
    return say("Other form than in {country}", country=template.name)


def written(template: Template, parts: Mapping[str, str]) -> Sequence[str]:
    """Return the lines of an address as the country writes it; what is empty leaves no trace.

    Parts that the country has no place for stand on lines of their own, so that none is lost.
    """
    lines = [_line(line, parts) for line in template.lines]
    lines += [parts.get(part, "") for part in PARTS.values() if part not in template.parts]
    return [line for line in lines if line]


def _line(line: str, parts: Mapping[str, str]) -> str:
    filled = _MARK.sub(lambda mark: parts.get(PARTS[mark[1]], "").strip(), line)
    if not any(parts.get(PARTS[mark], "").strip() for mark in _MARK.findall(line)):
        return ""
    return re.sub(r"\s*,(\s*,)+", ",", re.sub(r"\s{2,}", " ", filled)).strip(" ,-")
