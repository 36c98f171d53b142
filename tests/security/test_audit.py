"""The chain's arithmetic: one spelling of an entry, and a hash that hangs on all before it."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.security import audit

ENTRY = {"seq": 1, "action": "admit_patient", "patient": None, "detail": "{}"}
fields = st.dictionaries(st.text(max_size=8), st.none() | st.integers() | st.text(max_size=8))


def test_the_order_of_the_fields_does_not_matter() -> None:
    backwards = dict(reversed(ENTRY.items()))
    assert audit.canonical(backwards) == audit.canonical(ENTRY)
    assert audit.canonical({"b": "Ł", "a": 1}) == '{"a":1,"b":"Ł"}'.encode()


@given(st.lists(fields, min_size=2, max_size=2))
def test_two_entries_have_one_spelling_only_if_they_are_the_same(
    pair: list[dict[str, object]],
) -> None:
    first, second = pair
    assert (audit.canonical(first) == audit.canonical(second)) == (first == second)
    assert json.loads(audit.canonical(first)) == first


def test_the_hash_is_sha_256_of_the_hash_before_and_the_entry() -> None:
    expected = hashlib.sha256(bytes(32) + audit.canonical(ENTRY)).hexdigest()
    assert audit.chain(audit.FIRST, ENTRY) == expected


@pytest.mark.parametrize("changed", [{"seq": 2}, {"action": "discharge_patient"}, {"more": 1}])
def test_whatever_changes_changes_the_hash(changed: dict[str, object]) -> None:
    assert audit.chain(audit.FIRST, ENTRY | changed) != audit.chain(audit.FIRST, ENTRY)
    first = audit.chain(audit.FIRST, ENTRY)
    assert audit.chain(first, ENTRY) != first
