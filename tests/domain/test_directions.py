"""Which parts of a mixed text stay whole."""

import pytest

from app.domain.directions import begins_from_right, runs_from_left


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("المريض OKAFOR, Grace V.", ["OKAFOR, Grace V."]),
        ("الحساسية Penicillin (rash)؛ Latex", ["Penicillin (rash)", "Latex"]),
        ("03-مارس-1947 (79 سنة)", ["03", "1947", "79"]),
        ("NHS No. غير معروف", ["NHS No."]),
        ("حرارة 38.4 °C", ["38.4 °C"]),
        ("اخرج بمفتاح Esc.", ["Esc"]),
        ("يصف بالمفتاح P. ثم", ["P"]),
        ("V. · 52 سنة", ["V.", "52"]),
        ("+254 700 000 001 هاتف", ["+254 700 000 001"]),
        ("(Latex)", ["Latex"]),
    ],
)
def test_names_dates_and_numbers_are_found_whole(text: str, runs: list[str]) -> None:
    assert [text[start:end] for start, end in runs_from_left(text)] == runs


@pytest.mark.parametrize(
    ("text", "is_it"),
    [("الشيخ (Mr)", True), ("12 الشيخ", True), ("Mr الشيخ", False), ("12", False)],
)
def test_the_first_letter_says_from_where_a_text_is_read(text: str, is_it: bool) -> None:  # noqa: FBT001
    assert begins_from_right(text) == is_it
