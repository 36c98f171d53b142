"""What a person means by the words of a patient search, and why a patient answers them; pure."""

import datetime as dt
import enum
import re
import unicodedata
from dataclasses import dataclass

from app.domain import dates
from app.domain.scripts import latin
from app.domain.words import say

# Letters that no decomposition folds, in the two spellings people type for them.
PLAIN_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
LONG_LETTERS = PLAIN_LETTERS | {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
PHONE_TAIL = 9  # digits of a phone number that stay the same with and without country code
PADDING = "0V"  # what stands before the telling digits of W07-000123 and W07-V000045
# What two spellings of one name, heard or transliterated, have in common: replaced in this order in
# a folded text with a space before and behind each word. Made for European, Arabic and Asian names
# in Latin letters, after the manner of Soundex and of Postel's Cologne phonetics (1969).
SOUNDS = (
    *((pair, sound) for pair, sound in (
        ("sch", "s"), ("cz", "s"), ("sz", "s"), ("sh", "s"), ("ch", "k"), ("kh", "k"), ("gh", "g"),
        ("ph", "f"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("qu", "k"), ("x", "ks"),
        ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("c", "k"), ("q", "k"), ("z", "s"), ("v", "f"),
        ("w", "f"), ("dt", "t"), ("d", "t"), ("b", "p"), ("g", "k"), ("j", "i"), ("y", "i"),
        ("h", ""),
    )),
    *((f" {vowel}", " 0") for vowel in "aeiou"),
    *((2 * letter, letter) for letter in "fklmnprst"),
    *((vowel, "") for vowel in "aeiou"),
)  # fmt: skip
SOUND_MARK = "\N{LATIN SMALL LETTER ESH}"  # begins each sound in the index: no word does
_SHORTEST_SOUND = 2
_TRANSLATION = str.maketrans(PLAIN_LETTERS | {"\N{LATIN SMALL LETTER DOTLESS I}": "i"})
APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_WORD = re.compile(rf"[\w/.+{APOSTROPHES}-]+")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_NUMBER_SEPARATORS = re.compile(r"[^0-9a-z]")
_MAX_DATE_WORDS = 3
_MAX_TERMS = 8


def fold(text: str) -> str:
    """Return a text as names are compared: lower case, without accents, simple letters."""
    if text.isascii():
        return text.lower()  # nothing to fold: a search does this thousands of times
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_TRANSLATION)


def name_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a name; apostrophes join, hyphens part: O'Brien-Lee."""
    joined = _APOSTROPHE.sub("", fold(text))
    return tuple(w for w in _BETWEEN_WORDS.split(joined) if w)


def sound_keys(text: str) -> tuple[str, ...]:
    """Return what the words of a name sound like: Schmidt, Schmitt and Szmid are all smt."""
    joined = _APOSTROPHE.sub("", fold(latin(text)))
    worn = f" {re.sub(r'[^a-z]+', ' ', joined)} "
    for old, new in SOUNDS:
        worn = worn.replace(old, new)
    return tuple(key for key in worn.split() if len(key) >= _SHORTEST_SOUND)


def number_key(text: str) -> str:
    """Return an identifier without its separators: W07-000123 as w07000123."""
    return _NUMBER_SEPARATORS.sub("", fold(text))


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that was typed and the ways to take it; a patient must answer one of them.

    `name` and `number` are beginnings, `born` are dates as YYYYMMDD or beginnings of them.
    """

    text: str
    name: str = ""
    number: str = ""
    born: tuple[str, ...] = ()


def read_terms(text: str, *, today: dt.date) -> tuple[Term, ...]:
    """Part a search text into terms: names in any order, dates in any writing, numbers."""
    words = _WORD.findall(text)
    terms: list[Term] = []
    at = 0
    while at < len(words) and len(terms) < _MAX_TERMS:
        term, used = _next_term(words[at:], today)
        terms += term
        at += used
    return tuple(terms)


def _next_term(words: list[str], today: dt.date) -> tuple[tuple[Term, ...], int]:
    for length in range(min(_MAX_DATE_WORDS, len(words)), 0, -1):
        run = " ".join(words[:length])
        if found := dates.readings(run, today=today):
            born = tuple(f"{d:%Y%m%d}" for d in found)
            return (Term(run, number=number_key(run), born=born),), length
    digits = 0
    while digits < len(words) and words[digits].strip("()+-").isdigit():
        digits += 1
    if digits > 1:
        run = " ".join(words[:digits])
        return (Term(run, number=number_key(run)),), digits
    return _one_word(words[0]), 1


def _one_word(word: str) -> tuple[Term, ...]:
    if any(c.isdigit() for c in word):
        key = number_key(word)
        year = (key,) if key.isdigit() and len(key) == len("1958") else ()
        return (Term(word, number=key, born=year),) if key else ()
    return tuple(Term(word, name=part) for part in name_words(word))


class Why(enum.IntEnum):
    """Why a patient answers a term; the greater, the nearer."""

    NOTHING = 0
    SOUNDS_LIKE = 1
    IDENTIFIER_BEGINS = 2
    GIVEN_BEGINS = 3
    FAMILY_BEGINS = 4
    GIVEN = 5
    FAMILY = 6
    BORN = 7
    PHONE = 8
    IDENTIFIER = 9


@dataclass(frozen=True, slots=True)
class Searchable:
    """What of a patient a search looks at; `numbers` have their label: ("MRN", "W07-000123")."""

    family_name: str
    given_name: str
    birth_date: dt.date | None
    phone: str
    numbers: tuple[tuple[str, str], ...]
    former_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Why a patient answers a whole search: a rank, and words for the person."""

    rank: int
    reason: str


def explain(terms: tuple[Term, ...], person: Searchable) -> Match:
    """Return why and how nearly a patient answers the terms."""
    found = [max(_answers(term, person), key=lambda w: w[0]) for term in terms]
    by_nearness = sorted(found, key=lambda w: -w[0])
    reasons = list(dict.fromkeys(words for _, words in by_nearness if words))
    return Match(sum(why**2 for why, _ in found), ", ".join(reasons))


def _answers(term: Term, person: Searchable) -> list[tuple[Why, str]]:
    found = [(Why.NOTHING, "")]
    if term.name:
        found += _name_answers(term.name, person)
    born = f"{person.birth_date:%Y%m%d}" if person.birth_date else ""
    if any(born.startswith(b) for b in term.born if born):
        found.append(
            (
                Why.BORN,
                say("Date of birth") if len(term.born[0]) > len("1958") else say("Year of birth"),
            )
        )
    if term.number:
        found += _number_answers(term.number, person)
    return found


def _name_answers(word: str, person: Searchable) -> list[tuple[Why, str]]:
    found: list[tuple[Why, str]] = []
    names = (
        (person.family_name, Why.FAMILY, Why.FAMILY_BEGINS, say("Family name")),
        (person.given_name, Why.GIVEN, Why.GIVEN_BEGINS, say("Given name")),
        *(
            (former, Why.GIVEN, Why.GIVEN_BEGINS, say("Former name"))
            for former in person.former_names
        ),
    )
    plain = latin(word)
    for text, exact, begins, label in names:
        spellings = _spellings(text)
        if word in spellings or plain in spellings:
            found.append((exact, label))
        elif any(w.startswith((word, plain)) for w in spellings):
            found.append((begins, label))
    if not found:
        heard = set(sound_keys(word))
        found += [
            (Why.SOUNDS_LIKE, say("{field} sounds like it", field=label))
            for text, _, _, label in names
            if heard & set(sound_keys(text))
        ]
    return found


def _spellings(text: str) -> set[str]:
    words = set(name_words(text))
    if not text.isascii():
        words |= {*name_words(_long(text)), *name_words(latin(text))}
    if "-" in text:
        words |= {*name_words(text.replace("-", ""))}
    return words


def _long(text: str) -> str:
    return "".join(LONG_LETTERS.get(c, c) for c in unicodedata.normalize("NFC", text.casefold()))


def _number_answers(key: str, person: Searchable) -> list[tuple[Why, str]]:
    found: list[tuple[Why, str]] = []
    for label, value in person.numbers:
        whole, tail = (
            number_key(value),
            number_key(value.rpartition("-")[2]).lstrip(PADDING.casefold()),
        )
        if key in {whole, tail}:
            found.append((Why.IDENTIFIER, label))
        elif whole.startswith(key) or tail.startswith(key):
            found.append((Why.IDENTIFIER_BEGINS, label))
    phone = number_key(person.phone)
    if phone and (phone.startswith(key) or phone[-PHONE_TAIL:] == key[-PHONE_TAIL:]):
        found.append((Why.PHONE, say("Phone")))
    return found
