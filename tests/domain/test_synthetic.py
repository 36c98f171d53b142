"""Made-up people are lawful, varied, and the same for the same seed."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.domain.duplicates import alike
from app.domain.registration import NHS_LABEL, problems
from app.domain.search import name_words
from app.domain.synthetic.cultures import CULTURES
from app.domain.synthetic.people import REPEATED, origin, patient, person
from app.domain.synthetic.stays import stay
from app.domain.vitals import Level, concerns

TODAY = dt.date(2026, 7, 1)
NUMBERS = st.integers(0, 2_000_000)


@given(seed=st.integers(0, 1000), number=NUMBERS)
def test_every_record_is_one_that_the_desk_would_accept(seed: int, number: int) -> None:
    assert problems(person(seed, number), label=NHS_LABEL, today=TODAY) == {}
    slipped = problems(patient(seed, number), label=NHS_LABEL, today=TODAY)
    assert slipped.keys() <= {"national_id"}  # a digit of it was mistyped


@given(seed=st.integers(0, 1000), number=NUMBERS)
def test_a_record_is_the_same_whenever_it_is_asked_for(seed: int, number: int) -> None:
    assert patient(seed, number) == patient(seed, number)
    assert patient(seed, number) != patient(seed + 1, number)


def test_one_record_in_thirty_is_of_a_person_who_came_before_and_differs_a_little() -> None:
    again = [n for n in range(5000) if origin(1, n) != n]
    assert 0.8 < len(again) / 5000 / REPEATED < 1.2
    differ = 0
    for number in again:
        first, second = person(1, origin(1, number)), patient(1, number)
        assert origin(1, number) < number
        differ += first != second
        kept = sum(getattr(first, n) == getattr(second, n) for n in ("sex", "city", "birth_date"))
        names = (
            " ".join(sorted(name_words(f"{p.given_name} {p.family_name}"))) for p in (first, second)
        )
        assert kept or alike(*names) > 0.7
    assert differ > 0.9 * len(again)


def test_names_are_of_many_cultures_and_national_ids_of_one_person() -> None:
    made = [person(1, n) for n in range(3000)]
    assert {p.language for p in made} == {c.language for c in CULTURES}
    assert len({p.family_name for p in made}) > 1200
    ids = [p.national_id for p in made if p.national_id]
    assert len(ids) == len(set(ids)) > 2000
    assert sum(c.share for c in CULTURES) == 100


@given(number=NUMBERS, sets=st.integers(1, 24))
def test_the_signs_of_a_stay_are_possible_and_in_order(number: int, sets: int) -> None:
    made = stay(1, number, sets=sets)
    times = [at for at, _ in made.sets]
    assert len(times) == sets
    assert times == sorted(times)
    assert made.admitted_at < times[0]
    assert times[-1] < made.discharged_at
    assert not [c for _, v in made.sets for c in concerns(v) if c.level is Level.IMPOSSIBLE]
