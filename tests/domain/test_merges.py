"""What merges come to, whoever decided them and in whatever order they arrive."""

import datetime as dt
import uuid
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.merging import Merge, join, to_take_back

A, B, C, D, E = (uuid.UUID(int=n) for n in range(1, 6))
START = dt.datetime(2026, 11, 25, 9, tzinfo=dt.UTC)


def merge(survivor: uuid.UUID, merged: uuid.UUID, *, minute: int = 0, number: int = 0) -> Merge:
    return Merge(
        id=uuid.UUID(int=100 + (number or minute)),
        survivor_id=survivor,
        merged_id=merged,
        decided_at=START + dt.timedelta(minutes=minute),
    )


def test_a_merged_record_is_found_through_the_one_that_stands() -> None:
    joined = join([merge(A, B)])
    assert joined.survivor_of(B) == joined.survivor_of(A) == A
    assert joined.records_of(B) == (A, B)
    assert joined.records_of(C) == (C,)


def test_merges_of_merges_end_at_one_record() -> None:
    joined = join([merge(B, C, minute=1), merge(A, B, minute=2), merge(A, D, minute=3)])
    assert {joined.survivor_of(i) for i in (A, B, C, D)} == {A}
    assert joined.records_of(C) == (A, B, C, D)


def test_two_that_merged_into_each_other_stay_one_person_and_the_first_decision_stands() -> None:
    joined = join([merge(B, A, minute=2), merge(A, B, minute=1)])
    assert joined.survivors == {B: A}
    assert [m.merged_id for m in joined.idle] == [A]


def test_a_ring_of_three_has_one_end_in_whatever_order_it_arrives() -> None:
    ring = [merge(A, B, minute=1), merge(B, C, minute=2), merge(C, A, minute=3)]
    found = {tuple(sorted(join(order).survivors.items())) for order in permutations(ring)}
    assert found == {((B, A), (C, A))}


def test_one_record_merged_twice_joins_all_three() -> None:
    joined = join([merge(A, B, minute=1), merge(C, B, minute=2)])
    assert joined.survivors == {B: C, A: C}


def test_taking_back_a_merge_takes_back_the_one_that_says_it_the_other_way_round() -> None:
    there, back = merge(A, B, minute=1), merge(B, A, minute=2)
    assert {m.id for m in to_take_back([there, back], merged_id=B)} == {there.id, back.id}
    assert to_take_back([there, back], merged_id=A) == ()


def test_a_record_keeps_what_was_merged_into_it_before() -> None:
    first, second = merge(B, C, minute=1), merge(A, B, minute=2)
    assert to_take_back([first, second], merged_id=B) == (second,)
    assert join([first]).survivors == {C: B}


_pairs = st.tuples(st.sampled_from([A, B, C, D, E]), st.sampled_from([A, B, C, D, E]))


@given(st.lists(_pairs, max_size=12), st.randoms())
def test_the_order_of_arrival_never_matters(pairs: list[tuple[uuid.UUID, uuid.UUID]], dice) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    rows = [merge(s, m, minute=n % 3, number=n + 1) for n, (s, m) in enumerate(pairs)]
    shuffled = rows.copy()
    dice.shuffle(shuffled)
    assert join(rows) == join(shuffled)


@given(st.lists(_pairs, max_size=12))
def test_what_is_taken_back_joins_nothing_to_the_record_any_more(
    pairs: list[tuple[uuid.UUID, uuid.UUID]],
) -> None:
    rows = [merge(s, m, minute=n) for n, (s, m) in enumerate(pairs)]
    for merged in join(rows).survivors:
        gone = to_take_back(rows, merged_id=merged)
        after = join(m for m in rows if m not in gone)
        mine = after.survivor_of(merged)
        assert gone
        for one in gone:
            ends = {after.survivor_of(one.survivor_id), after.survivor_of(one.merged_id)}
            assert ends != {mine}
