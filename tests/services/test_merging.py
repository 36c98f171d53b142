"""Merging two records and taking it back, on a real encrypted database."""

import datetime as dt
import json
import uuid

import pytest
from sqlalchemy import func, select

from app.data.models.audit import AuditEntry
from app.data.models.billing import ChargeItem
from app.data.models.identity import PatientMerge
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.queries import banner, charting, merged, patients
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.around import Around
from app.domain.errors import DeniedError, UserError
from app.domain.registration import Allergies, AllergyState, Details, Identifier, StatedAllergy
from app.services import (
    admission,
    audit_review,
    billing,
    candidates,
    coverage,
    merging,
    registration,
    ward,
)
from app.services.allergies import record_allergies
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

GRACE = Details(family_name="Okafor", given_name="Grace", title="Mrs", sex="F")
LATEX = Allergies(state=AllergyState.KNOWN, stated=(StatedAllergy(substance="Latex"),))


@pytest.fixture
def desk() -> Actor:
    return someone(Role.REGISTRAR, name="Rosa Bianchi")


@pytest.fixture
def stay(store: Store) -> Stay:
    """OKAFOR, Grace in bed A3; her second record is registered by each test."""
    return admitted(store)


def second_record(
    store: Store,
    desk: Actor,
    details: Details = GRACE,
    allergies: Allergies = LATEX,
    number: str = "4711",
) -> registration.Registered:
    return registration.register_patient(
        store, by=desk, details=details, allergies=allergies,
        beside=Around(identifiers=(Identifier(number, "CITY", "MR"),)),
    )  # fmt: skip


def together(
    store: Store, by: Actor, survivor: uuid.UUID, merged_id: uuid.UUID, *, sure: bool = False
) -> merging.Merged:
    return merging.merge(
        store, by=by, survivor_id=survivor, merged_id=merged_id, reason="Same card", sure=sure
    )


def apart(store: Store, by: Actor, merged_id: uuid.UUID) -> merging.Unmerged:
    return merging.unmerge(store, by=by, patient_id=merged_id, reason="Sisters")


def refusal(store: Store, desk: Actor, survivor: uuid.UUID, gone: uuid.UUID) -> str:
    with pytest.raises(UserError) as caught:
        together(store, desk, survivor, gone)
    return caught.value.title


def rows(store: Store) -> dict[str, object]:
    """Every patient, stay and charge as it stands, to show that none was touched."""
    with store.read() as session:
        return {
            f"{model.__tablename__} {row.id}": (row.rev, getattr(row, "patient_id", None))
            for model in (Patient, Encounter, ChargeItem)
            for row in session.scalars(select(model))
        }


def test_everything_of_a_merged_record_is_found_through_the_other_and_no_row_is_touched(
    store: Store, desk: Actor, stay: Stay
) -> None:
    other = second_record(store, desk)
    clerk = someone(Role.BILLING_CLERK)
    billing.capture_charge(
        store, by=clerk, encounter_id=stay.encounter_id, code="IMG-031",
        quantity_thousandths=1000, service_date=store.clock.now().date(),
    )  # fmt: skip
    before = rows(store)
    done = together(store, desk, other.patient_id, stay.patient_id)
    assert done.changed >= {"patient_merge"}
    assert rows(store) == before
    with store.read() as session:
        assert charting.stay_of(session, other.patient_id) == stay.encounter_id
        shown = banner.banner(session, stay.patient_id, stay.encounter_id)
    assert (shown.mrn, shown.merged_into) == (other.mrn, "")
    assert [a.substance for a in shown.allergies] == ["Latex"]
    (insurance,) = coverage.coverages(
        store, by=someone(Role.REGISTRAR), patient_id=other.patient_id
    )
    assert insurance.payer_name == "Northfield Health Plan"


def test_the_ward_board_shows_the_record_that_stands(
    store: Store, desk: Actor, stay: Stay, nurse: Actor
) -> None:
    other = second_record(store, desk)
    together(store, desk, other.patient_id, stay.patient_id)
    board = ward.ward_view(store, by=nurse, ward_id=stay.ward_id, now=store.clock.now())
    (occupant,) = [b.occupant for b in board.beds if b.occupant]
    assert occupant.patient_id == other.patient_id
    assert occupant.allergens == ("Latex",)


def test_a_merged_record_says_so_and_takes_nothing_new(
    store: Store, desk: Actor, stay: Stay
) -> None:
    other = second_record(store, desk)
    together(store, desk, stay.patient_id, other.patient_id)
    with store.read() as session:
        shown = banner.banner(session, other.patient_id)
    assert shown.merged_into == "OKAFOR, Grace (Mrs) (W07-000001)"
    with pytest.raises(UserError, match=r"W07-000002 was merged into W07-000001"):
        registration.update_patient(
            store, by=desk, patient_id=other.patient_id, changes={"phone": "07700 900112"}
        )
    with pytest.raises(UserError, match="was merged into"):
        admission.admit(store, by=desk, patient_id=other.patient_id, ward_id=stay.ward_id)


@pytest.mark.parametrize("typed", ["W07-000002", "okafor", "4711"])
def test_search_finds_the_record_that_stands_and_says_why(
    store: Store, desk: Actor, stay: Stay, typed: str
) -> None:
    other = second_record(store, desk)
    together(store, desk, stay.patient_id, other.patient_id)
    (hit,) = registration.find_patients(store, by=desk, text=typed).hits
    assert hit.patient.patient_id == stay.patient_id


def test_a_name_that_only_the_merged_record_had_says_which_record_it_was(
    store: Store, desk: Actor, stay: Stay
) -> None:
    maiden = Details(family_name="Adeyemi", given_name="Grace", sex="F")
    other = second_record(store, desk, maiden)
    merging.merge(
        store,
        by=desk,
        reason="Same card",
        survivor_id=stay.patient_id,
        merged_id=other.patient_id,
        sure=True,
    )
    (hit,) = registration.find_patients(store, by=desk, text="adeyemi").hits
    assert hit.patient.patient_id == stay.patient_id
    assert "merged record ADEYEMI, Grace, W07-000002" in hit.reason


def test_the_preview_counts_what_would_be_found_through_the_other(
    store: Store, desk: Actor, stay: Stay
) -> None:
    other = second_record(store, desk)
    seen = merging.preview_merge(
        store, by=desk, survivor_id=other.patient_id, merged_id=stay.patient_id
    )
    today = store.clock.now().astimezone().date()
    assert [(m.words, m.first, m.last) for m in seen.moved] == [
        ("1 insurance", None, None),
        ("1 stay", today, today),
    ]
    assert not seen.refusal
    assert any("new wristband" in note for note in seen.notes)
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(PatientMerge)) == 0


def test_two_open_stays_are_refused(store: Store, desk: Actor, stay: Stay) -> None:
    other = second_record(store, desk)
    admission.admit(store, by=desk, patient_id=other.patient_id, ward_id=stay.ward_id)
    said = refusal(store, desk, stay.patient_id, other.patient_id)
    assert said == "Both records have an open stay"


def test_who_clearly_differs_has_to_be_confirmed(store: Store, desk: Actor, stay: Stay) -> None:
    other = second_record(store, desk, Details(family_name="Bianchi", given_name="Luca", sex="M"))
    said = refusal(store, desk, stay.patient_id, other.patient_id)
    assert said == "These two differ in family name, given name, gender"
    merging.merge(
        store,
        by=desk,
        reason="Same card",
        survivor_id=stay.patient_id,
        merged_id=other.patient_id,
        sure=True,
    )
    assert refusal(store, desk, stay.patient_id, stay.patient_id).startswith("These are one")


def test_merges_follow_a_chain_to_its_end(store: Store, desk: Actor, stay: Stay) -> None:
    second, third = (second_record(store, desk, number=n) for n in ("4711", "4712"))
    together(store, desk, stay.patient_id, second.patient_id)
    done = merging.merge(
        store,
        by=desk,
        reason="Same card",
        survivor_id=second.patient_id,
        merged_id=third.patient_id,
    )
    assert done.survivor_id == stay.patient_id
    assert refusal(store, desk, third.patient_id, second.patient_id).startswith("These are one")
    fourth = second_record(store, desk, number="4713")
    said = refusal(store, desk, fourth.patient_id, third.patient_id)
    assert said == "W07-000003 is merged into another record already"
    standing = merging.standing(store, by=desk, patient_id=stay.patient_id)
    assert [k.mrn for k in standing.holds] == ["W07-000002", "W07-000003"]


def test_a_merge_is_taken_back_and_what_came_later_stays(
    store: Store, desk: Actor, stay: Stay, clock: FixedClock
) -> None:
    other = second_record(store, desk)
    together(store, desk, stay.patient_id, other.patient_id)
    clock.forward(minutes=5)
    record_allergies(
        store, by=desk, patient_id=stay.patient_id,
        allergies=Allergies(
            state=AllergyState.KNOWN, stated=(StatedAllergy(substance="Penicillin"),)
        ),
    )  # fmt: skip
    back = apart(store, desk, other.patient_id)
    assert back.survivor_id == stay.patient_id
    with store.read() as session:
        assert merged.ids_of(session, other.patient_id) == (other.patient_id,)
        mine = banner.banner(session, stay.patient_id)
        theirs = banner.banner(session, other.patient_id)
    assert [a.substance for a in mine.allergies] == ["Penicillin"]
    assert [a.substance for a in theirs.allergies] == ["Latex"]
    assert theirs.merged_into == ""
    with pytest.raises(UserError, match="not merged"):
        apart(store, desk, other.patient_id)
    together(store, desk, stay.patient_id, other.patient_id)
    with store.read() as session:
        assert merged.survivor_of(session, other.patient_id) == stay.patient_id


def test_a_merge_is_on_record_for_both_and_by_whom(store: Store, desk: Actor, stay: Stay) -> None:
    other = second_record(store, desk)
    together(store, desk, stay.patient_id, other.patient_id)
    with store.read() as session:
        entry = session.scalars(
            select(AuditEntry).where(AuditEntry.action == "merge_patients")
        ).one()
    assert entry.patient_id == stay.patient_id
    assert json.loads(entry.detail)["merged"] == str(other.patient_id)
    officer = someone(Role.PRIVACY_OFFICER)
    page = audit_review.read_log(store, by=officer, patient_id=stay.patient_id)
    assert {e.action for e in page.entries} >= {"merge_patients", "register_patient"}


def test_a_message_about_a_merged_record_belongs_to_the_one_that_stands(
    store: Store, desk: Actor, stay: Stay
) -> None:
    other = second_record(store, desk)
    together(store, desk, stay.patient_id, other.patient_id)
    with store.read() as session:
        found = patients.by_identifier(session, value="4711", authority="CITY")
    assert found == [stay.patient_id]


def test_the_form_does_not_offer_a_merged_record(store: Store, desk: Actor) -> None:
    born = Details(family_name="Curie", given_name="Marie", birth_date=dt.date(1967, 11, 7))
    first, second = (second_record(store, desk, born, number=n) for n in ("4711", "4712"))
    merging.merge(
        store,
        by=desk,
        reason="Same card",
        survivor_id=first.patient_id,
        merged_id=second.patient_id,
    )
    offered = candidates.possible_duplicates(store, by=desk, details=born)
    assert [c.patient.patient_id for c in offered] == [first.patient_id]


def test_at_most_ten_are_offered_beside_a_form(store: Store, desk: Actor) -> None:
    born = Details(family_name="Curie", given_name="Marie", birth_date=dt.date(1967, 11, 7))
    for _ in range(12):
        registration.register_patient(store, by=desk, details=born)
    offered = candidates.possible_duplicates(store, by=desk, details=born)
    assert len(offered) == 10


def test_a_merge_needs_a_reason(store: Store, desk: Actor, stay: Stay) -> None:
    other = second_record(store, desk)
    with pytest.raises(UserError, match="A reason is missing"):
        merging.merge(
            store, by=desk, survivor_id=stay.patient_id, merged_id=other.patient_id, reason=" "
        )


def test_a_protected_record_is_not_merged_into_an_open_one(
    store: Store, desk: Actor, stay: Stay
) -> None:
    other = second_record(store, desk)
    with store.write(intent="protect_patient", by=desk) as tx:
        tx.session.get_one(Patient, other.patient_id).protection = "staff"
    said = refusal(store, desk, stay.patient_id, other.patient_id)
    assert said == "Only one of the two records is protected"


def test_a_nurse_may_not_merge(store: Store, desk: Actor, stay: Stay, nurse: Actor) -> None:
    other = second_record(store, desk)
    with pytest.raises(DeniedError, match="Registrars join"):
        merging.merge(
            store,
            by=nurse,
            reason="Same card",
            survivor_id=stay.patient_id,
            merged_id=other.patient_id,
        )
    with pytest.raises(DeniedError):
        apart(store, nurse, other.patient_id)
    with pytest.raises(DeniedError):
        merging.keep_apart(store, by=nurse, one_id=stay.patient_id, other_id=other.patient_id)
