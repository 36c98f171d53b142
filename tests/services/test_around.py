"""Contacts, consents, newborns and further identifiers, on a real encrypted database."""

import uuid

import pytest

from app.data.queries.around import AroundView
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.around import ConsentKind
from app.domain.errors import DeniedError, UserError
from app.domain.registration import Details
from app.services import around, merging, registration
from tests.support.clock import FixedClock
from tests.support.station import someone


@pytest.fixture
def desk() -> Actor:
    return someone(Role.REGISTRAR, name="Rosa Bianchi")


@pytest.fixture
def grace(store: Store, desk: Actor) -> uuid.UUID:
    details = Details(
        family_name="Okafor", given_name="Grace", sex="F", phone="07700 900321", city="Northfield"
    )
    return registration.register_patient(store, by=desk, details=details).patient_id


def seen(store: Store, desk: Actor, patient_id: uuid.UUID) -> AroundView:
    return around.around_patient(store, by=desk, patient_id=patient_id)


def test_the_next_of_kin_stands_first_and_who_is_ended_is_gone(
    store: Store, desk: Actor, grace: uuid.UUID
) -> None:
    friend = around.add_contact(
        store, by=desk, patient_id=grace, name="Ada  Bell", relation="FND", phone="07700 900111"
    )
    around.add_contact(
        store, by=desk, patient_id=grace, name="Obi Okafor", relation="SPO", is_next_of_kin=True
    )
    assert [c.name for c in seen(store, desk, grace).contacts] == ["Obi Okafor", "Ada Bell"]
    around.end_contact(store, by=desk, contact_id=friend.id)
    assert [c.relation for c in seen(store, desk, grace).contacts] == ["SPO"]


@pytest.mark.parametrize(
    ("name", "relation", "phone", "words"),
    [
        ("", "SPO", "", "The name is not right"),
        ("Ada", "XXX", "", "The relation is not right"),
        ("Ada", "SPO", "12", "The phone is not right"),
    ],
)
def test_a_contact_that_cannot_be_right_says_so(
    store: Store, desk: Actor, grace: uuid.UUID, name: str, relation: str, phone: str, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        around.add_contact(
            store, by=desk, patient_id=grace, name=name, relation=relation, phone=phone
        )


def test_the_latest_answer_about_a_consent_counts_and_not_asked_is_neither(
    store: Store, desk: Actor, grace: uuid.UUID, clock: FixedClock
) -> None:
    for given in (True, False):
        clock.forward(minutes=1)
        around.record_consent(
            store, by=desk, patient_id=grace, kind=ConsentKind.SHARING, given=given
        )
    found = {c.kind: (c.given, c.taken_by_name) for c in seen(store, desk, grace).consents}
    assert found[ConsentKind.SHARING] == (False, "Rosa Bianchi")
    assert found[ConsentKind.RESEARCH] == (None, "")


def test_a_newborn_is_linked_to_its_mother_and_named_after_her(
    store: Store, desk: Actor, grace: uuid.UUID
) -> None:
    first = around.register_newborn(store, by=desk, mother_id=grace, sex="F", birth_order=1)
    second = around.register_newborn(store, by=desk, mother_id=grace, sex="M", birth_order=2)
    child = registration.open_record(store, by=desk, patient_id=second.patient_id).patient
    assert child.details.family_name == "Okafor"
    assert child.details.given_name == "Baby of OKAFOR 2"
    assert child.details.birth_date == store.clock.now().astimezone().date()
    assert child.details.city == "Northfield"
    children = seen(store, desk, grace).relatives
    assert [(r.mrn, r.kind, r.birth_order) for r in children] == [
        (first.mrn, "CHD", 1), (second.mrn, "CHD", 2),
    ]  # fmt: skip
    (mother,) = seen(store, desk, first.patient_id).relatives
    assert (mother.mrn, mother.kind) == ("W07-000001", "MTH")
    registration.update_patient(
        store, by=desk, patient_id=first.patient_id, changes={"given_name": "Ngozi"}
    )
    renamed = registration.open_record(store, by=desk, patient_id=first.patient_id).patient
    assert (renamed.mrn, renamed.details.given_name) == (first.mrn, "Ngozi")


def test_a_number_is_checked_kept_once_and_refused_where_another_has_it(
    store: Store, desk: Actor, grace: uuid.UUID
) -> None:
    for _ in range(2):
        around.add_identifier(
            store, by=desk, patient_id=grace, authority="UIDAI", value="9999 4105 7058"
        )
    assert seen(store, desk, grace).identifiers == (("UIDAI", "999941057058"),)
    with pytest.raises(UserError, match="last digit does not fit"):
        around.add_identifier(
            store, by=desk, patient_id=grace, authority="UIDAI", value="9999 4105 7059"
        )
    other = registration.register_patient(store, by=desk, details=Details(family_name="Bell"))
    with pytest.raises(UserError, match="belongs to W07-000001 already"):
        around.add_identifier(
            store, by=desk, patient_id=other.patient_id, authority="UIDAI", value="999941057058"
        )


def test_what_a_merged_record_had_is_found_through_the_other(
    store: Store, desk: Actor, grace: uuid.UUID
) -> None:
    other = registration.register_patient(
        store, by=desk, details=Details(family_name="Okafor", given_name="Grace")
    ).patient_id
    around.add_contact(store, by=desk, patient_id=other, name="Obi Okafor", relation="SPO")
    merging.merge(store, by=desk, survivor_id=grace, merged_id=other, reason="Same card")
    assert [c.name for c in seen(store, desk, grace).contacts] == ["Obi Okafor"]
    with pytest.raises(UserError, match="was merged into"):
        around.add_contact(store, by=desk, patient_id=other, name="Ada Bell", relation="FND")


def test_who_may_not_register_may_not_add_a_newborn(store: Store, grace: uuid.UUID) -> None:
    with pytest.raises(DeniedError):
        around.register_newborn(store, by=someone(Role.BILLING_CLERK), mother_id=grace)
