"""What a registration writes beside the details: all in one command, or nothing."""

import io
import uuid

import pytest
from PIL import Image
from sqlalchemy import func, select

from app.data.models.around import PatientContact
from app.data.models.control import Command
from app.data.models.registration import Coverage, Patient, PatientAlias
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.around import Around, Birth, ConsentKind, Contact, Insurance
from app.domain.check_digits import NumberType
from app.domain.errors import DeniedError, UserError
from app.domain.registration import Details, Identifier, Protection
from app.exchange.photo import scaled
from app.services import around, photos, registration, site
from tests.support.station import someone

OBI = Contact(name="Obi  Okafor", relation="SPO", phone="07700 900111", is_next_of_kin=True)
PLAN = Insurance(payer_name="Northfield Plan", policy_number="NH-1")
GRACE = Details(family_name="Okafor", given_name="Grace", sex="F")


@pytest.fixture
def desk() -> Actor:
    return someone(Role.REGISTRAR, name="Rosa Bianchi")


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 40), "teal").save(out, "PNG")
    return scaled(out.getvalue())


def register(store: Store, desk: Actor, **beside: object) -> registration.Registered:
    return registration.register_patient(
        store,
        by=desk,
        details=GRACE,
        beside=Around(**beside),  # type: ignore[arg-type]
    )


def test_one_registration_keeps_all_of_it_in_one_command(store: Store, desk: Actor) -> None:
    mother = register(store, desk)
    made = register(
        store, desk, contacts=(OBI,), insurances=(PLAN, PLAN),
        consents=((ConsentKind.TREATMENT, True), (ConsentKind.RESEARCH, False)),
        identifiers=(Identifier("943 476 5919", "NHS"),), protection=Protection.STAFF,
        birth=Birth(mother_id=mother.patient_id, order=2), photo=photo(),
    )  # fmt: skip
    seen = around.around_patient(store, by=desk, patient_id=made.patient_id)
    assert [(c.name, c.is_next_of_kin) for c in seen.contacts] == [("Obi Okafor", True)]
    assert {c.kind: c.given for c in seen.consents if c.given is not None} == {
        ConsentKind.TREATMENT: True,
        ConsentKind.RESEARCH: False,
    }
    assert seen.identifiers == (("NHS", "9434765919"),)
    assert [(r.mrn, r.birth_order) for r in seen.relatives] == [(mother.mrn, 2)]
    assert seen.insurances == ("Northfield Plan", "Northfield Plan")
    assert photos.photo_of(store, by=desk, patient_id=made.patient_id) == photo()
    with store.read() as session:
        ranks = session.scalars(select(Coverage.rank).order_by(Coverage.rank)).all()
        protection = session.get_one(Patient, made.patient_id).protection
        intents = session.scalars(select(Command.intent)).all()
    assert ranks == [1, 2]
    assert protection == "staff"
    assert intents.count("register_patient") == 2


@pytest.mark.parametrize(
    ("beside", "words"),
    [
        ({"contacts": (OBI, Contact(name="", relation="SPO"))}, "The name is not right"),
        ({"insurances": (Insurance(payer_name=" "),)}, "The insurance is not complete"),
        ({"identifiers": (Identifier("943 476 5918", "NHS"),)}, "This number cannot be right"),
        ({"birth": Birth(mother_id=uuid.uuid4())}, "no longer on this workstation"),
        (
            {"consents": ((ConsentKind.PHOTOGRAPH, False),), "photo": b"jpeg"},
            "refused to be photographed",
        ),
    ],
)
def test_what_cannot_be_right_leaves_no_patient(
    store: Store, desk: Actor, beside: dict[str, object], words: str
) -> None:
    with pytest.raises(UserError, match=words):
        register(store, desk, **({"contacts": (OBI,)} | beside))
    with store.read() as session:
        assert not session.scalar(select(func.count()).select_from(Patient))
        assert not session.scalar(select(func.count()).select_from(PatientContact))


def test_only_who_may_protect_charts_registers_a_protected_patient(store: Store) -> None:
    nurse = someone(Role.NURSE)
    assert register(store, nurse).mrn
    with pytest.raises(DeniedError):
        register(store, nurse, protection=Protection.VIP)


def test_unknown_patients_have_names_that_are_told_apart_and_stay_findable(
    store: Store, desk: Actor
) -> None:
    unknown = Details(family_name="Unknown", given_name="Male", sex="M")
    made = [
        registration.register_patient(
            store, by=desk, details=unknown, beside=Around(is_unknown=True)
        )
        for _ in range(2)
    ]
    one, other = (m.name for m in made)
    assert one != other
    assert one.startswith("UNKNOWN, Male ")
    word = one.split()[2]
    registration.update_patient(
        store, by=desk, patient_id=made[0].patient_id,
        changes={"family_name": "Oyelaran", "given_name": "Bola"},
    )  # fmt: skip
    (hit,) = registration.find_patients(store, by=desk, text=f"unknown {word}").hits
    assert hit.patient.patient_id == made[0].patient_id
    assert hit.patient.details.family_name == "Oyelaran"
    assert hit.reason == "Former name"
    registration.update_patient(
        store, by=desk, patient_id=made[0].patient_id, changes={"given_name": "Bolaji"}
    )
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(PatientAlias)) == 1


def test_a_hospitals_own_numbers_are_checked_as_it_says(store: Store, desk: Actor) -> None:
    it = someone(Role.IT_ADMIN)
    card = NumberType("CITY-CARD", "MR", "damm", 4, 4)
    site.set_type(store, by=it, wanted=card)
    assert card in site.types(store)
    with pytest.raises(UserError, match="cannot be right"):
        register(store, desk, identifiers=(Identifier("5725", "CITY-CARD"),))
    made = register(store, desk, identifiers=(Identifier("57-24", "CITY-CARD"),))
    seen = around.around_patient(store, by=desk, patient_id=made.patient_id)
    assert seen.identifiers == (("CITY-CARD", "5724"),)
    site.end_type(store, by=it, authority="CITY-CARD")
    assert register(store, desk, identifiers=(Identifier("5725", "CITY-CARD"),)).mrn
    with pytest.raises(DeniedError):
        site.set_type(store, by=desk, wanted=card)
    with pytest.raises(UserError, match="Nothing is said"):
        site.end_type(store, by=it, authority="CITY-CARD")
    with pytest.raises(UserError, match="cannot be described"):
        site.set_type(store, by=it, wanted=NumberType("CITY-CARD", check="guess"))


def test_a_photograph_is_replaced_and_taken_away_and_hidden_from_who_may_not_look(
    store: Store, desk: Actor
) -> None:
    made = register(store, desk)
    out = io.BytesIO()
    Image.new("RGB", (900, 30), "red").save(out, "PNG")
    photos.set_photo(store, by=desk, patient_id=made.patient_id, picture=out.getvalue())
    seen = photos.photo_of(store, by=desk, patient_id=made.patient_id)
    assert Image.open(io.BytesIO(seen)).size == (400, 13)
    auditor = someone(Role.AUDITOR)
    assert photos.photo_of(store, by=auditor, patient_id=made.patient_id) == b""
    photos.set_photo(store, by=desk, patient_id=made.patient_id, picture=b"")
    assert photos.photo_of(store, by=desk, patient_id=made.patient_id) == b""
    with pytest.raises(DeniedError):
        photos.set_photo(store, by=auditor, patient_id=made.patient_id, picture=out.getvalue())


def test_an_insurance_is_added_later_too(store: Store, desk: Actor) -> None:
    made = register(store, desk)
    around.add_insurance(store, by=desk, patient_id=made.patient_id, insurance=PLAN)
    seen = around.around_patient(store, by=desk, patient_id=made.patient_id)
    assert seen.insurances == ("Northfield Plan",)
