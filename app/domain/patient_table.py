"""A table of patients from another system: its encoding, its columns, and each row's meaning; pure.

Nothing is guessed that could be wrong: a row that can be read in two ways is refused with the
reason, and the person says once for the file what is meant.
"""

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from app.domain.dates import UnreadableDateError, read_birth
from app.domain.registration import Details, Identifier, problems, tidy
from app.domain.search import fold

Order = Literal["dmy", "mdy", ""]

IDENTIFIER = "identifier"  # the number that the other system knows a patient by
_NAMES: Final = {
    "family_name": ("family name", "last name", "surname", "nom", "nachname", "jina la ukoo"),
    "given_name": ("given name", "given names", "first name", "forename", "prenom", "vorname"),
    "title": ("title", "anrede", "civilite"),
    "birth_date": ("date of birth", "birth date", "born", "dob", "geburtsdatum",
                   "date de naissance"),
    "sex": ("sex", "gender", "sexe", "geschlecht"),
    "national_id": ("national id", "national number", "nhs number", "nhs no", "nir", "ssn",
                    "social security number"),
    "phone": ("phone", "mobile", "telephone", "phone number", "tel", "telefon"),
    "address": ("address", "street", "address line 1", "adresse", "strasse"),
    "postcode": ("postcode", "post code", "zip", "zip code", "postal code", "plz", "code postal"),
    "city": ("city", "town", "ville", "ort", "stadt"),
    "language": ("language", "langue", "sprache"),
    "next_of_kin": ("next of kin", "kin", "emergency contact"),
    IDENTIFIER: ("identifier", "mrn", "old mrn", "patient id", "hospital number", "record number"),
}  # fmt: skip
FIELDS: Final = tuple(_NAMES)
_BY_HEAD: Final = {head: field for field, heads in _NAMES.items() for head in (*heads, field)}
_SEXES: Final = {
    "": "U", "u": "U", "unknown": "U", "not known": "U", "f": "F", "female": "F", "w": "F",
    "woman": "F", "m": "M", "male": "M", "man": "M", "o": "O", "other": "O",
}  # fmt: skip
_DELIMITERS: Final = (",", ";", "\t", "|")
_BROKEN: Final = ("broken",)  # a line that the reader of tables gives up
_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip


class UnreadableTableError(ValueError):
    """The file is no table of patients; the words say why."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row is refused: the field, and what to put right."""

    field: str
    reason: str


_NOBODY: Final = Details()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it says, or its problems; `line` is where it begins in the file."""

    line: int
    details: Details = _NOBODY
    identifier: Identifier | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A file as it was read: which column holds what; `left_out` are heads that nobody knows."""

    encoding: str
    delimiter: str
    columns: Mapping[str, int]  # field to its place
    heads: tuple[str, ...]
    left_out: tuple[str, ...]
    text: str


def read_table(data: bytes, *, named: Mapping[str, str] | None = None) -> Table:
    """Read the encoding and the head of a file; `named` maps a head to a field where we do not.

    UTF-8 with or without its mark and UTF-16 with one; whatever is not UTF-8 is Windows-1252.
    Raises UnreadableTableError with a sentence.
    """
    encoding = next((e for mark, e in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        encoding = "windows-1252"
        text = data.decode(encoding, errors="replace")
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    heads = next(_records(text, delimiter), (0, ()))[1]
    columns, left_out = _columns(heads, {_key(k): v for k, v in (named or {}).items()})
    if "family_name" not in columns:
        raise UnreadableTableError("No column holds the family name")
    return Table(encoding, delimiter, columns, tuple(heads), left_out, text)


def _columns(
    heads: Sequence[str], named: Mapping[str, str]
) -> tuple[dict[str, int], tuple[str, ...]]:
    columns: dict[str, int] = {}
    left_out = []
    for place, head in enumerate(heads):
        field = named.get(_key(head)) or _BY_HEAD.get(_key(head))
        if field is None:
            left_out.append(head.strip())
        elif field in columns:
            raise UnreadableTableError(f"Two columns hold the {field.replace('_', ' ')}")
        else:
            columns[field] = place
    return columns, tuple(left_out)


def _key(head: str) -> str:
    return re.sub(r"[\s_.:-]+", " ", fold(head)).strip()


def rows(
    table: Table, *, label: str, today: dt.date, order: Order = "", authority: str, after: int = 0
) -> Iterator[Row]:
    """Yield the rows of a table that begin after a line.

    `order` says which date is meant by 03/04/1958; `label` is the hospital's name of its national
    id, `authority` whose numbers the identifiers are.
    """
    for line, cells in _records(table.text, table.delimiter):
        if line <= max(1, after) or not any(c.strip() for c in cells):
            continue
        if cells is _BROKEN:
            yield Row(line, problems=(Problem("", "This is no row of a table"),))
            continue
        if len(cells) != len(table.heads):
            words = f"{len(cells)} columns, the head has {len(table.heads)}"
            yield Row(line, problems=(Problem("", words),))
            continue
        said = {field: cells[place].strip() for field, place in table.columns.items()}
        yield _row(line, said, label=label, today=today, order=order, authority=authority)


def _row(
    line: int, said: dict[str, str], *, label: str, today: dt.date, order: Order, authority: str
) -> Row:
    number = said.pop(IDENTIFIER, "")
    found = []
    birth = None
    try:
        birth = read_birth(_in_order(said.pop("birth_date", ""), order), today=today)
    except UnreadableDateError as error:
        found.append(Problem("birth_date", str(error)))
    sex = said.pop("sex", "")
    if sex.casefold() not in _SEXES:
        found.append(Problem("sex", "Use F, M, O or U"))
    texts: dict[str, Any] = said
    details = Details(
        **texts,
        birth_date=birth.date if birth else None,
        birth_estimated=birth.estimated if birth else False,
        sex=_SEXES.get(sex.casefold(), "U"),
    )
    details = tidy(details, label=label)
    wrong = problems(details, label=label, today=today)
    found += [Problem(field, words) for field, words in wrong.items()]
    known = Identifier(number, authority, "PI") if number else None
    return Row(line, details, known, tuple(found))


def _in_order(text: str, order: Order) -> str:
    """Return a date of two readings as the one that is meant; raises where nobody said which."""
    parts = re.fullmatch(r"\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*", text)
    if parts is None:
        return text
    first, second, year = (int(p) for p in parts.groups())
    if not order:
        if first != second and max(first, second) <= 12:  # noqa: PLR2004  (months)
            raise UnreadableDateError("Day or month first? Say --dates dmy or --dates mdy")
        return text
    day, month = (first, second) if order == "dmy" else (second, first)
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError as error:
        raise UnreadableDateError(f"This is no date with --dates {order}") from error


def _records(text: str, delimiter: str) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield each record with the line where it begins; a cell may hold line breaks."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    while True:
        begins = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield begins, _BROKEN
            continue
        yield begins, cells


def safe_cell(value: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    Source: OWASP, CSV Injection: cells that begin with = + - @, tab or carriage return.
    """
    return f"'{value}" if value[:1] in {"=", "+", "-", "@", "\t", "\r"} else value
