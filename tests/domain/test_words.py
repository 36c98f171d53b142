"""What is said below Qt, with and without a translator."""

from collections.abc import Iterator

import pytest

from app.domain import words


@pytest.fixture(autouse=True)
def _in_english_again() -> Iterator[None]:
    yield
    words.speak_with(None)


def test_a_text_stands_as_it_is_written_with_its_values() -> None:
    assert words.say("Bed {bed} is taken", bed="A3") == "Bed A3 is taken"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 free beds"), (1, "1 free bed"), (2, "2 free beds")]
)
def test_english_counts_with_its_two_forms(count: int, said: str) -> None:
    assert words.say("{n} free beds", "{n} free bed", count, n=count) == said


def test_a_translator_gets_the_text_its_singular_and_the_count() -> None:
    asked: list[tuple[str, str, int]] = []

    def translate(text: str, singular: str, count: int) -> str:
        asked.append((text, singular, count))
        return "{n} lits libres"

    words.speak_with(translate)
    assert words.say("{n} free beds", "{n} free bed", 1, n=1) == "1 lits libres"
    assert asked == [("{n} free beds", "{n} free bed", 1)]


def test_braces_of_a_value_are_left_alone() -> None:
    assert words.say("Ward {ward}", ward="{x}") == "Ward {x}"


@pytest.mark.parametrize(("language", "from_right"), [("en", False), ("sw", False), ("ar", True)])
def test_arabic_is_read_from_the_right(language: str, from_right: bool) -> None:  # noqa: FBT001
    words.speak_with(lambda text, _singular, _count: text, language=language)
    assert words.is_right_to_left() == from_right


def test_a_text_of_a_constant_is_said_when_it_is_shown() -> None:
    ward = words.later("Ward")
    words.speak_with(lambda text, _singular, _count: f"le {text}", language="fr")
    assert ward == "Ward"
    assert words.say(ward) == "le Ward"
