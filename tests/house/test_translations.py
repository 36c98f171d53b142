"""The translations fit their texts: values, numbers, plurals; and no text is forgotten."""

import re
from pathlib import Path

import pytest

from installers.door import texts, translations
from installers.door.shell import Stop
from installers.door.texts import Text
from installers.door.translations import PLURALS, Translation

_VALUES = re.compile(r"\{[^{}]*\}|%n")
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


def test_no_text_of_a_complete_area_lacks_its_translation() -> None:
    assert translations.stale() == []


@pytest.mark.parametrize("language", PLURALS)
def test_each_value_of_a_text_stands_in_its_translation(language: str) -> None:
    for text, form in _done(language):
        wanted, found = sorted(_VALUES.findall(text.source)), sorted(_VALUES.findall(form))
        if text.counts:  # "one bed" need not say the number
            assert set(found) <= set(wanted), text
        else:
            assert found == wanted, text


@pytest.mark.parametrize("language", PLURALS)
def test_numbers_and_units_are_the_same_in_each_language(language: str) -> None:
    for text, form in _done(language):
        assert sorted(_NUMBERS.findall(form)) == sorted(_NUMBERS.findall(text.source)), text
        assert sorted(_UNITS.findall(form)) == sorted(_UNITS.findall(text.source)), text


@pytest.mark.parametrize("language", PLURALS)
def test_a_letter_to_jump_by_stays_one(language: str) -> None:
    for text, form in _done(language):
        assert form.count("&") == text.source.count("&"), text


@pytest.mark.parametrize("language", PLURALS)
def test_a_text_that_counts_has_every_plural_of_its_language(language: str) -> None:
    for text, said in translations.read(language).items():
        assert len(said.forms) == (PLURALS[language] if text.counts else 1), text
        assert not said.is_done or all(said.forms), text


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
