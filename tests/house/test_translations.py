"""The translations fit their texts: values, numbers, plurals; and no text is forgotten."""

import re
from functools import cache
from pathlib import Path

import pytest

from installers.door import texts, translations
from installers.door.shell import Stop
from installers.door.texts import Text
from installers.door.translations import PLURALS, Translation

_NUMBERS = re.compile(r"\d+")
_UNITS = re.compile(r"mmHg|L/min|°C|SpO₂|NEWS2|%(?!n)|wardlight [a-z]+")


def _done(language: str) -> list[tuple[Text, str]]:
    return [
        (text, form)
        for text, said in translations.read(language).items()
        if said.is_done
        for form in said.forms
    ]


def _written(tmp_path: Path, source: str) -> set[Text]:
    path = tmp_path / "ward.py"
    path.write_text(source, encoding="utf-8")
    return texts.collect(path)


def test_every_text_has_a_translation_that_fits() -> None:
    assert translations.stale() == []


@pytest.mark.parametrize("language", PLURALS)
def test_numbers_and_units_are_the_same_in_each_language(language: str) -> None:
    for text, form in _done(language):
        assert sorted(_NUMBERS.findall(form)) == sorted(_NUMBERS.findall(text.source)), text
        assert sorted(_UNITS.findall(form)) == sorted(_UNITS.findall(text.source)), text


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (("{n} lit", "{n} lits"), ""),
        (("un lit", "{n} lits"), ""),
        (("{n} lits",), "plurals"),
        (("{n} lit", ""), "plurals"),
        (("{n} lit", "{beds} lits"), "values"),
        (("{n} lit", "des lits"), "lacks"),
        (("{n} &lit", "{n} lits"), "jump"),
    ],
)
def test_a_translation_that_does_not_fit_is_found(said: tuple[str, ...], fault: str) -> None:
    beds = Text("words", "{n} beds", "{n} bed", counts=True)
    found = translations.misfit(beds, Translation(said, is_done=True), plurals=2)
    assert fault in found
    assert bool(found) == bool(fault)


def test_texts_are_found_with_their_class_their_singular_and_their_mark(tmp_path: Path) -> None:
    found = _written(
        tmp_path,
        "NAME = later('Ward')\n"
        "class Board:\n"
        "    def show(self, n):\n"
        "        self.tr('Beds')\n"
        "        return say('{n} ' 'beds', '{n} bed', n, n=n) if n else say(NAME)\n",
    )
    assert found == {
        Text("words", "Ward"),
        Text("Board", "Beds"),
        Text("words", "{n} beds", "{n} bed", counts=True),
    }


@pytest.mark.parametrize("put_together", ["say(f'Bed {bed}')", "say('Bed ' + bed)"])
def test_a_text_that_is_put_together_before_it_is_said_is_refused(
    tmp_path: Path, put_together: str
) -> None:
    with pytest.raises(Stop, match=r"ward\.py:1"):
        _written(tmp_path, put_together)


def test_a_translation_stays_when_the_source_moves_and_goes_with_its_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ts = tmp_path / "wardlight_fr.ts"
    monkeypatch.setattr(translations, "file_of", lambda _language: ts)
    bed, beds = Text("words", 'The "A" & B'), Text("words", "{n} beds", "{n} bed", counts=True)
    ts.write_text("<TS/>", encoding="utf-8")
    ts.write_text(translations.written("fr", {bed, beds}), encoding="utf-8")
    assert translations.read("fr")[beds] == Translation(("", ""), is_done=False)
    said = ts.read_text(encoding="utf-8").replace(
        ' type="unfinished"></translation>', ">Le « A » &amp; B</translation>"
    )
    ts.write_text(said, encoding="utf-8")
    ts.write_text(translations.written("fr", {bed}), encoding="utf-8")
    assert translations.read("fr") == {bed: Translation(("Le « A » & B",), is_done=True)}


# The classes whose fields stand on one page, so that a letter must lead to one of them.
PAGES = (
    ("AroundScreen",),
    ("Aside",),
    ("AskWhyNot",),
    ("AuditScreen",),
    ("Cards",),
    ("ChargeFormRow", "PaymentFormBox", "ShareFormBox"),
    ("ChargeFormRow", "ReasonForm"),
    ("DuplicatesScreen",),
    ("NewCard", "PeopleScreen"),
    ("Assigning", "PeopleScreen", "PersonCard"),
    ("DowntimeCard", "PinCard", "PrinterCard", "SettingsScreen"),
    ("NoteForm",),
    ("OwnPasswordCard",),
    ("Panel",),
    ("PrescribeForm",),
    ("WayBackCard",),
)


@cache
def _fields() -> frozenset[Text]:
    found = (text for path in texts.sources() for text in texts.collect(path))
    return frozenset(text for text in found if "&" in text.source)


_read = cache(translations.read)


@pytest.mark.parametrize("page", PAGES, ids="+".join)
@pytest.mark.parametrize("language", ["en", *PLURALS])
def test_no_two_fields_of_a_page_are_led_to_by_one_letter(
    language: str, page: tuple[str, ...]
) -> None:
    said = _read(language) if language in PLURALS else {}
    letters: dict[str, str] = {}
    for text in _fields():
        shown = said[text].forms[0] if text in said else text.source
        if text.context in page and "&" in shown:
            letter = shown[shown.index("&") + 1].casefold()
            assert letters.setdefault(letter, shown) == shown, (letters[letter], shown)
