"""The registration form: what it reads, warns and does, by hand on a real Store."""

import base64
import datetime as dt
import io
import uuid
from collections.abc import Mapping

import pytest
from PIL import Image
from sqlalchemy import func, select

from app.data.models.around import PatientConsent
from app.data.models.control import Command
from app.data.models.registration import Allergy, Patient
from app.data.models.ward import Encounter, Ward
from app.data.queries.around import around
from app.data.queries.patients import WardPlaces
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.addresses import Template
from app.domain.around import Around, ConsentKind
from app.domain.registration import Allergies, AllergyState, Details, StatedAllergy
from app.services import photos
from app.services.admission import AdmissionChoices, admit
from app.services.registration import open_record, register_patient
from app.ui.context import Area, Place
from app.ui.screens.registration import form as forms
from app.ui.screens.registration.known import CandidateView
from app.ui.screens.registration.presenter import DRAFT, RegistrationPresenter
from app.ui.screens.registration.view import FormState
from tests.support.clock import FixedClock
from tests.support.slow_desk import SlowDesk
from tests.support.ward import SmallWard, small_ward

BOLA = Details(
    family_name="Oyelaran",
    given_name="Bola",
    birth_date=dt.date(1958, 2, 14),
    sex="M",
    phone="07700 900417",
)


class Page:
    """A view that remembers."""

    def __init__(self) -> None:
        self.form: dict[str, str] = {}
        self.messages: dict[str, tuple[str, str]] = {}
        self.state: FormState | None = None
        self.candidates: tuple[CandidateView, ...] = ()
        self.beds: list[str] = []
        self.wards: list[str] = []
        self.focused = ""
        self.busy: list[bool] = []
        self.has_draft = False
        self.country = ""
        self.photo = b""
        self.saved = ("", "")

    def show_form(self, form: Mapping[str, str]) -> None:
        self.form = dict(form)

    def show_choices(self, choices: AdmissionChoices) -> None:
        self.wards = [ward.code for ward in choices.wards]

    def show_beds(self, ward: WardPlaces | None) -> None:
        self.beds = [bed.label for bed in ward.beds] if ward else []

    def show_message(self, name: str, kind: str, words: str) -> None:
        self.messages[name] = (kind, words)

    def show_text(self, name: str, text: str) -> None:
        self.form[name] = text

    def show_state(self, state: FormState) -> None:
        self.state = state

    def show_template(self, template: Template) -> None:
        self.country = template.code

    def show_photo(self, jpeg: bytes) -> None:
        self.photo = jpeg

    def show_saved(self, done: str, where: str) -> None:
        self.saved = (done, where)

    def show_candidates(self, candidates: tuple[CandidateView, ...], *, looked: bool) -> None:
        self.candidates = candidates
        assert looked or not candidates

    def show_busy(self, *, busy: bool) -> None:
        self.busy.append(busy)

    def show_draft(self, *, has_draft: bool) -> None:
        self.has_draft = has_draft

    def focus(self, name: str) -> None:
        self.focused = name

    @property
    def told(self) -> FormState:
        assert self.state is not None
        return self.state


@pytest.fixture
def cedar(store: Store) -> SmallWard:
    return small_ward(store)


@pytest.fixture
def desk(store: Store, nurse: Actor) -> SlowDesk:
    return SlowDesk(store, by=nurse)


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def presenter(page: Page, desk: SlowDesk, cedar: SmallWard) -> RegistrationPresenter:
    assert cedar.beds
    made = RegistrationPresenter(page, desk.context)
    made.refresh()
    desk.work()
    return made


def fill(presenter: RegistrationPresenter, **texts: str) -> None:
    """Type into fields and go on from each."""
    for name, text in texts.items():
        presenter.edited(name, text)
        presenter.left(name)


def bola(presenter: RegistrationPresenter) -> None:
    fill(presenter, family_name="Oyelaran", given_name="Bola", birth_date="14/2/58", sex="M")


def count(store: Store, model: type[Patient | Encounter | Allergy]) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


# -- the form -----------------------------------------------------------------------------


def test_an_empty_form_says_what_it_needs(page: Page, presenter: RegistrationPresenter) -> None:
    assert presenter
    assert (page.told.title, page.told.tab) == ("Register", "Register")
    assert page.told.reason == "needs Family name"
    assert (page.told.identity, page.told.contact, page.told.admission) == ("todo", "open", "open")
    assert not page.has_draft
    assert page.wards == ["4B"]


def test_a_field_is_tidied_and_confirmed_on_leaving(
    page: Page, presenter: RegistrationPresenter
) -> None:
    presenter.edited("birth_date", "14/2/58")
    assert page.messages["birth_date"] == ("hint", "")
    presenter.left("birth_date")
    assert page.form["birth_date"] == "14-Feb-1958"
    assert page.messages["birth_date"] == ("ok", "68 years")
    fill(presenter, national_id="9434765919")
    assert page.form["national_id"] == "943 476 5919"


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("birth_date", "31/2/58", "Type it as 14-Feb-1958"),
        ("national_id", "943 476 5918", "Last digit does not fit, check the card"),
        ("phone", "call me", "Digits and + only"),
        ("family_name", "123", "A name has letters"),
    ],
)
def test_what_cannot_be_right_is_said_on_leaving_and_stops_the_registration(
    store: Store,
    page: Page,
    desk: SlowDesk,
    presenter: RegistrationPresenter,
    name: str,
    text: str,
    words: str,
) -> None:
    bola(presenter)
    fill(presenter, **{name: text})
    kind, said = page.messages[name]
    assert kind == "error"
    assert said.startswith(words)
    assert page.told.reason == "1 thing to put right"
    page.focused = ""
    presenter.save()
    assert page.focused == name
    assert desk.said[-1] == "Not registered yet: 1 thing to put right"
    assert desk.work() == 0
    assert count(store, Patient) == 0


def test_a_year_alone_is_kept_as_an_estimate(
    store: Store, page: Page, desk: SlowDesk, presenter: RegistrationPresenter
) -> None:
    fill(presenter, family_name="Unknown", birth_date="68y")
    assert page.form["birth_date"] == "about 1958"
    assert page.messages["birth_date"] == ("ok", "about 68 years")
    presenter.save()
    desk.work()
    with store.read() as session:
        row = session.scalars(select(Patient)).one()
    assert (row.birth_date, row.birth_estimated) == (dt.date(1958, 1, 1), True)


def test_choosing_a_ward_offers_its_beds_and_asks_about_allergies(
    page: Page, presenter: RegistrationPresenter, cedar: SmallWard
) -> None:
    bola(presenter)
    presenter.edited("ward", cedar.ward.id.hex)
    assert page.beds == ["C1", "C3"]
    assert page.told.primary == "Register and admit"
    assert page.told.reason == "needs Allergies"
    presenter.save()
    assert page.focused == "allergy_state"
    presenter.edited("allergy_state", "known")
    assert page.told.reason == "needs Allergies"
    presenter.edited("allergies", "Penicillin (rash); Latex")
    assert page.told.reason == ""
    presenter.edited("ward", "")
    assert page.beds == []


def test_a_refresh_says_nothing_about_a_field_still_being_typed(
    page: Page, desk: SlowDesk, presenter: RegistrationPresenter
) -> None:
    presenter.edited("birth_date", "14/")
    page.messages.clear()
    presenter.refresh()
    desk.work()
    assert page.messages == {}
    assert presenter._form["birth_date"] == "14/"


def test_stated_allergies_are_read_one_by_one() -> None:
    form = forms.EMPTY | {"allergy_state": "known", "allergies": "Penicillin (rash), Latex; ,"}
    read = forms.read(form, label="", today=dt.date(2026, 11, 23))
    assert read.allergies == Allergies(
        state=AllergyState.KNOWN,
        stated=(
            StatedAllergy(substance="Penicillin", reaction="rash"),
            StatedAllergy(substance="Latex"),
        ),
    )


# -- registering --------------------------------------------------------------------------


def test_registering_says_so_drops_the_draft_and_shows_the_new_patient(
    store: Store, page: Page, desk: SlowDesk, presenter: RegistrationPresenter
) -> None:
    bola(presenter)
    assert page.told.tab == "OYELARAN, Bola (new)"
    presenter.keep_draft()
    presenter.save()
    assert page.busy == [True]
    presenter.save()  # a second Ctrl Enter while the first is under way
    desk.work()
    assert page.busy == [True, False]
    assert count(store, Patient) == 1
    assert desk.toasts == ["OYELARAN, Bola registered, MRN W07-000001"]
    assert desk.places == [Place(Area.PATIENTS, extra="W07-000001")]
    assert desk.kept == {}
    assert page.form == forms.EMPTY
    assert not page.has_draft


def test_registering_with_a_ward_admits_and_goes_to_the_chart(
    store: Store, page: Page, desk: SlowDesk, presenter: RegistrationPresenter, cedar: SmallWard
) -> None:
    bola(presenter)
    fill(
        presenter,
        ward=cedar.ward.id.hex,
        bed=cedar.beds["C3"].id.hex,
        reason="Pneumonia",
        consultant="Dr R. Achterberg",
        allergy_state="known",
        allergies="Penicillin (rash)",
    )
    presenter.save()
    desk.work()
    with store.read() as session:
        stay = session.scalars(select(Encounter)).one()
    assert (stay.bed_id, stay.reason) == (cedar.beds["C3"].id, "Pneumonia")
    assert desk.places == [Place(Area.CHART, stay.patient_id, stay.id, title="OYELARAN, Bola")]
    assert count(store, Allergy) == 1
    assert page.told.title == "Register"


def test_a_bed_taken_meanwhile_keeps_the_form_and_says_what_to_do(
    store: Store, nurse: Actor, page: Page, desk: SlowDesk, presenter: RegistrationPresenter,
    cedar: SmallWard,
) -> None:  # fmt: skip
    bola(presenter)
    bed = cedar.beds["C3"].id
    fill(presenter, ward=cedar.ward.id.hex, bed=bed.hex, allergy_state="none_known")
    other = register_patient(store, by=nurse, details=Details(family_name="Other")).patient_id
    admit(store, by=nurse, patient_id=other, ward_id=cedar.ward.id, bed_id=bed)
    presenter.save()
    desk.work()
    assert desk.asked == ["Bed C3 was taken meanwhile Choose another bed, or admit without a bed."]
    assert not page.busy[-1]
    assert page.beds == ["C1"]
    assert page.form["bed"] == ""
    assert page.messages["bed"] == ("warn", "Taken meanwhile")
    assert presenter._form["family_name"] == "Oyelaran"
    assert count(store, Patient) == 1


# -- who is known already -----------------------------------------------------------------


@pytest.fixture
def known(store: Store, nurse: Actor) -> uuid.UUID:
    return register_patient(store, by=nurse, details=BOLA).patient_id


def test_a_known_patient_appears_with_score_and_reasons(
    page: Page, desk: SlowDesk, presenter: RegistrationPresenter, known: uuid.UUID
) -> None:
    bola(presenter)
    fill(presenter, phone="07700 900417", national_id="9434765919", address="1 Old Road")
    presenter.look_up()
    desk.work()
    (candidate,) = page.candidates
    assert candidate.patient_id == known
    assert candidate.is_likely
    assert candidate.born == "14-Feb-1958 (68y)"
    assert candidate.identity == "Male · MRN W07-000001"
    assert candidate.last == "Never admitted here"
    assert [(why.field, why.words) for why in candidate.reasons] == [
        ("Family and given name", "same"),
        ("Date of birth", "same"),
        ("NHS No.", "none recorded"),
        ("Mobile", "same"),
        ("Address", "none recorded"),
    ]


def test_while_one_look_runs_only_one_more_waits(
    desk: SlowDesk, presenter: RegistrationPresenter, known: uuid.UUID
) -> None:
    assert known
    for text in ("Oye", "Oyela", "Oyelaran"):
        presenter.edited("family_name", text)
        presenter.look_up()
    assert len(desk.waiting) == 1
    assert desk.work() == 2


def test_somebody_very_like_is_asked_about_even_before_the_look_came_back(
    store: Store, page: Page, desk: SlowDesk, presenter: RegistrationPresenter, known: uuid.UUID
) -> None:
    assert known
    bola(presenter)
    desk.answers = [False, True]
    presenter.save()
    desk.work()
    (asked,) = desk.asked
    assert asked.startswith("Is this the same person? OYELARAN, Bola, born 14-Feb-1958")
    assert "[Register as somebody new] [Look again]" in asked
    assert count(store, Patient) == 1
    assert page.candidates
    assert not page.busy[-1]
    presenter.save()
    desk.work()
    assert count(store, Patient) == 2


def test_not_the_same_is_remembered_also_by_the_draft(
    store: Store, page: Page, desk: SlowDesk, presenter: RegistrationPresenter, known: uuid.UUID
) -> None:
    bola(presenter)
    presenter.look_up()
    desk.work()
    presenter.not_the_same(known)
    desk.work()
    assert page.candidates == ()
    presenter.keep_draft()
    again = RegistrationPresenter(page, desk.context)
    again.refresh()
    desk.work()
    assert page.candidates == ()
    again.save()
    desk.work()
    assert desk.asked == []
    assert count(store, Patient) == 2


def test_using_a_record_keeps_what_it_lacks_and_changes_only_that(
    store: Store, page: Page, desk: SlowDesk, presenter: RegistrationPresenter, known: uuid.UUID,
    cedar: SmallWard, nurse: Actor,
) -> None:  # fmt: skip
    bola(presenter)
    fill(presenter, city="Northfield", phone="0161 000000", ward=cedar.ward.id.hex)
    presenter.use(known)
    desk.work()
    assert page.told.is_known
    assert page.told.note.startswith("Known patient, MRN W07-000001")
    assert page.form["phone"] == "07700 900417"  # the record's own stays
    assert page.form["city"] == "Northfield"
    assert page.focused == "ward"
    assert page.told.primary == "Save and admit"
    presenter.edited("allergy_state", "none_known")
    presenter.save()
    desk.work()
    assert count(store, Patient) == 1
    record = open_record(store, by=nurse, patient_id=known)
    assert record.patient.details.city == "Northfield"
    assert record.allergies.state is AllergyState.NONE_KNOWN
    assert desk.toasts == ["OYELARAN, Bola admitted, visit W07-V000001"]


def test_details_of_a_known_patient_are_put_right(
    store: Store, page: Page, desk: SlowDesk, presenter: RegistrationPresenter, known: uuid.UUID,
    nurse: Actor,
) -> None:  # fmt: skip
    presenter.opened(Place(Area.REGISTER, known))
    presenter.refresh()
    desk.work()
    assert (page.told.title, page.told.primary) == ("Details", "Save")
    fill(presenter, given_name="Bola James")
    presenter.save()
    desk.work()
    details = open_record(store, by=nurse, patient_id=known).patient.details
    assert details.given_name == "Bola James"
    assert details.birth_date == BOLA.birth_date
    assert desk.toasts == ["OYELARAN, Bola James saved"]


# -- drafts -------------------------------------------------------------------------------


def test_a_draft_comes_back_after_a_crash(
    page: Page,
    desk: SlowDesk,
    presenter: RegistrationPresenter,
    cedar: SmallWard,
    clock: FixedClock,
) -> None:
    bola(presenter)
    fill(presenter, ward=cedar.ward.id.hex, bed=cedar.beds["C3"].id.hex)
    clock.forward(minutes=3)
    presenter.keep_draft()
    assert "Draft saved on this workstation" in page.told.note
    other = Page()
    again = RegistrationPresenter(other, desk.context)
    again.refresh()
    desk.work()
    assert other.form["family_name"] == "Oyelaran"
    assert other.form["birth_date"] == "14-Feb-1958"
    assert other.messages["birth_date"] == ("ok", "68 years")
    assert (other.form["ward"], other.form["bed"]) == (
        cedar.ward.id.hex,
        cedar.beds["C3"].id.hex,
    )
    assert other.has_draft


def test_leaving_keeps_the_draft_and_an_untouched_form_keeps_none(
    desk: SlowDesk, presenter: RegistrationPresenter
) -> None:
    presenter.leave()
    assert desk.kept == {}
    fill(presenter, family_name="Oyelaran")
    presenter.leave()
    assert desk.kept[DRAFT]["family_name"] == "Oyelaran"
    assert desk.places == [Place(Area.PATIENTS), Place(Area.PATIENTS)]


def test_starting_afresh_asks_and_forgets_the_draft(
    page: Page, desk: SlowDesk, presenter: RegistrationPresenter
) -> None:
    bola(presenter)
    presenter.keep_draft()
    desk.answers = [False, True]
    presenter.throw_away()
    assert desk.kept[DRAFT]["given_name"] == "Bola"
    presenter.throw_away()
    assert page.form == forms.EMPTY
    assert desk.kept == {}
    assert "unfinished registration of OYELARAN, Bola" in desk.asked[0]


@pytest.mark.parametrize(
    ("text", "family", "given"),
    [("Oyelaran", "Oyelaran", ""), ("Okafor, Grace", "Okafor", "Grace"), ("W07-1", "", "")],
)
def test_a_name_that_was_searched_for_is_taken_over(
    page: Page, desk: SlowDesk, presenter: RegistrationPresenter, text: str, family: str, given: str
) -> None:
    presenter.opened(Place(Area.REGISTER, extra=text))
    presenter.refresh()
    desk.work()
    assert (page.form["family_name"], page.form["given_name"]) == (family, given)


def test_a_name_searched_for_never_overwrites_a_draft_unasked(
    desk: SlowDesk, presenter: RegistrationPresenter
) -> None:
    bola(presenter)
    desk.answers = [False]
    presenter.opened(Place(Area.REGISTER, extra="Okafor"))
    presenter.refresh()
    desk.work()
    assert presenter._form["family_name"] == "Oyelaran"
    assert len(desk.asked) == 1


def test_all_of_it_is_registered_from_one_form_in_one_command(
    presenter: RegistrationPresenter, page: Page, desk: SlowDesk, store: Store
) -> None:
    bola(presenter)
    fill(
        presenter, contact1_name="Kemi Oyelaran", contact1_relation="SPO",
        consent_treatment="given", insurance1_payer="Northfield Plan", insurance1_policy="NH-1",
        insurance1_until="31/12/30",
        number1_authority="UIDAI", number1_value="999941057058", interpreter_needed="needed",
        language="Yoruba",
    )  # fmt: skip
    assert page.messages["number1_value"] == ("ok", "The check digit fits")
    assert page.form["insurance1_until"] == "31-Dec-2030"
    assert page.told.lines == {"contact": 2, "insurance": 2, "number": 2}
    assert [(f.state, f.words) for f in page.told.folds][:3] == [
        ("done", "Kemi Oyelaran"),
        ("done", "1 of 4 answered"),
        ("done", "Northfield Plan"),
    ]
    presenter.save()
    desk.work()
    with store.read() as session:
        patient = session.scalars(select(Patient)).one()
        commands = session.scalars(select(Command.intent)).all()
        found = around(session, patient.id)
    assert (patient.language, patient.interpreter_needed) == ("Yoruba", True)
    assert commands.count("register_patient") == 1
    assert [(c.name, c.is_next_of_kin) for c in found.contacts] == [("Kemi Oyelaran", True)]
    assert found.identifiers == (("UIDAI", "999941057058"),)
    assert found.insurances == ("Northfield Plan",)
    assert page.saved[0].startswith("OYELARAN, Bola registered")
    assert page.saved[1].startswith("Saved on this workstation")


def test_what_is_wrong_in_a_folded_card_holds_the_save_and_is_gone_to(
    presenter: RegistrationPresenter, page: Page, desk: SlowDesk
) -> None:
    bola(presenter)
    fill(presenter, number1_authority="NHS", number1_value="943 476 5918", insurance1_payer="Plan")
    assert page.messages["number1_value"][0] == "error"
    assert page.told.reason == "1 thing to put right"
    presenter.save()
    assert page.focused == "insurance1_policy"
    assert page.messages["insurance1_policy"] == ("error", "Needed")
    assert not desk.places


def test_a_newborn_has_its_mothers_address_and_is_linked_to_her(
    presenter: RegistrationPresenter, page: Page, desk: SlowDesk, store: Store, nurse: Actor
) -> None:
    mother = register_patient(
        store, by=nurse,
        details=Details(family_name="Okafor", given_name="Grace", sex="F", city="Northfield"),
    )  # fmt: skip
    fill(presenter, mother="nobody at all")
    desk.work()
    assert page.messages["mother"] == ("error", "Nobody here answers this")
    fill(presenter, mother=mother.mrn)
    desk.work()
    assert page.messages["mother"][0] == "ok"
    assert (page.form["given_name"], page.form["city"]) == ("Baby of OKAFOR", "Northfield")
    fill(presenter, birth_order="2", sex="F")
    presenter.save()
    desk.work()
    with store.read() as session:
        (child,) = around(session, mother.patient_id).relatives
    assert (child.kind, child.birth_order) == ("CHD", 2)


def test_an_unknown_person_is_told_apart_by_a_word_and_never_held_for_a_namesake(
    presenter: RegistrationPresenter, page: Page, desk: SlowDesk
) -> None:
    for _ in range(2):
        fill(presenter, sex="M", **forms.unknown("M"))
        presenter.save()
        desk.work()
    assert "UNKNOWN, Male Juliett" in page.saved[0]


def test_the_address_follows_the_country_and_doubts_a_postcode_of_another_form(
    presenter: RegistrationPresenter, page: Page
) -> None:
    fill(presenter, country="US", postcode="NF2 7QA")
    assert page.country == "US"
    assert page.messages["postcode"] == ("warn", "Other form than 95014")
    presenter.edited("country", "GB")
    assert page.messages["postcode"][0] == "warn"
    fill(presenter, postcode="SE1 9RT")
    assert page.messages["postcode"][0] == "hint"


def test_a_photograph_is_made_small_kept_in_the_draft_and_registered(
    presenter: RegistrationPresenter, page: Page, desk: SlowDesk, store: Store, nurse: Actor
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (900, 900), "teal").save(out, "PNG")
    presenter.photographed(out.getvalue())
    desk.work()
    assert page.photo.startswith(b"\xff\xd8")
    bola(presenter)
    presenter.keep_draft()
    assert base64.b64decode(desk.kept[DRAFT]["photo"]) == page.photo
    shown = page.photo
    presenter.save()
    desk.work()
    with store.read() as session:
        patient_id = session.scalars(select(Patient.id)).one()
    assert photos.photo_of(store, by=nurse, patient_id=patient_id) == shown


def test_answers_of_a_known_patient_are_written_only_where_they_changed(
    presenter: RegistrationPresenter, page: Page, desk: SlowDesk, store: Store, nurse: Actor
) -> None:
    answers = ((ConsentKind.TREATMENT, True), (ConsentKind.RESEARCH, True))
    made = register_patient(store, by=nurse, details=BOLA, beside=Around(consents=answers))
    admit(store, by=nurse, patient_id=made.patient_id, ward_id=small_ward_id(store))
    presenter.opened(Place(Area.REGISTER, made.patient_id))
    presenter.refresh()
    desk.work()
    assert page.form["consent_treatment"] == "given"
    assert page.told.banner is not None
    fill(presenter, consent_research="refused")
    presenter.save()
    desk.work()
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(PatientConsent)) == 3


def small_ward_id(store: Store) -> uuid.UUID:
    with store.read() as session:
        return session.scalars(select(Ward.id)).first() or uuid.UUID(int=0)
