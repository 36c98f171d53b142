"""The agreed share of an insurance, without a window."""

import uuid

import pytest

from app.data.models.registration import Coverage
from app.data.store import Store
from app.domain.actor import Role
from app.domain.errors import UserError
from app.services import billing, coverage
from app.services.coverage import CoverageView
from app.ui.screens.billing.desk import Desk, FormName
from app.ui.screens.billing.forms import ShareForm, ShareJudged
from app.ui.screens.billing.sharing import SharesPresenter
from tests.support.desk import Desk as Shell
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

CLERK = someone(Role.BILLING_CLERK, name="Lucia Moretti")


class Twin:
    """A screen that only remembers."""

    def __init__(self) -> None:
        self.form: ShareForm | None = None
        self.error = ""
        self.refusal: UserError | None = None
        self.closed: list[FormName] = []

    def show_share_form(self, form: ShareForm, insurances: tuple[CoverageView, ...]) -> None:
        assert form.coverage_id in {i.id for i in insurances}
        self.form = form

    def show_share(self, judged: ShareJudged, *, with_error: bool) -> None:
        self.error = judged.error if with_error else ""

    def show_form_refusal(self, form: FormName, refusal: UserError) -> None:
        assert form == "share"
        self.refusal = refusal

    def close_form(self, form: FormName) -> None:
        self.closed.append(form)


class Room:
    """A bill that lies open, its presenter and its twin."""

    def __init__(self, store: Store, stay: Stay) -> None:
        self.store, self.stay = store, stay
        self.shell, self.view = Shell(store, by=CLERK), Twin()
        self.desk = Desk(self.shell.context, mark=lambda: None)
        self.presenter = SharesPresenter(self.view, self.desk)

    def open(self) -> None:
        """Read the bill, as the presenter of the page does."""
        stay_id = self.stay.encounter_id
        self.desk.stay_id = stay_id
        self.desk.bill = billing.bill_view(self.store, by=CLERK, encounter_id=stay_id)
        self.desk.insurances = coverage.coverages(
            self.store, by=CLERK, patient_id=self.stay.patient_id
        )

    def shares(self) -> list[int]:
        rows = coverage.coverages(self.store, by=CLERK, patient_id=self.stay.patient_id)
        return [row.share_basis_points for row in rows]


@pytest.fixture
def room(store: Store) -> Room:
    made = Room(store, admitted(store, share_basis_points=0))
    made.open()
    return made


def test_an_agreed_share_closes_the_form_and_says_what_is_paid(room: Room) -> None:
    room.presenter.begin()
    assert room.view.form is not None
    assert room.view.form.percent == ""
    room.presenter.typed("80")
    assert room.presenter.is_begun
    room.presenter.agree()
    assert room.shares() == [8000]
    assert room.view.closed == ["share"]
    assert room.shell.toasts == ["Northfield Health Plan pays 80 %"]
    assert not room.presenter.is_begun


def test_what_is_no_share_is_said_and_not_written(room: Room) -> None:
    room.presenter.begin()
    room.presenter.check()
    assert room.view.error == ""  # nothing is typed yet
    room.presenter.typed("all of it")
    assert room.view.error == ""  # still typing
    room.presenter.agree()
    assert room.view.error == "A percentage, as 80 or 82.5"
    assert room.shares() == [0]


def test_without_an_insurance_the_key_says_why(store: Store) -> None:
    room = Room(store, admitted(store, share_basis_points=None))
    room.presenter.begin()
    assert room.shell.said == []  # the bill is not read yet
    room.open()
    room.presenter.begin()
    assert room.shell.said == ["No share to agree: no insurance is recorded for this patient"]
    assert room.view.form is None


def test_the_form_begins_with_the_insurance_that_has_no_share(room: Room) -> None:
    (first,) = room.desk.insurances
    coverage.agree_share(room.store, by=CLERK, coverage_id=first.id, share_basis_points=9000)
    with room.store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        second = Coverage(
            patient_id=room.stay.patient_id, payer_name="Harbour", share_basis_points=0, rank=2
        )
        tx.add(second)
        wanted = second.id
    room.open()
    room.presenter.begin()
    assert room.view.form == ShareForm(wanted, "")
    room.presenter.choose_insurance(first.id)
    assert room.view.form == ShareForm(first.id, "90")
    assert not room.presenter.is_begun


def test_a_refusal_stands_in_the_form_and_the_text_stays(room: Room) -> None:
    room.shell.by = someone(Role.REGISTRAR)  # sees bills, and changes none
    room.presenter.begin()
    room.presenter.typed("80")
    room.presenter.agree()
    assert room.view.refusal is not None
    assert room.view.refusal.title == "Amara Nwosu may not do this"
    assert room.presenter.is_begun
    assert room.shares() == [0]


def test_a_draft_comes_back_unless_it_says_nothing_new(room: Room) -> None:
    room.presenter.begin()
    room.presenter.typed("8")
    room.presenter.keep_draft()
    again = Room(room.store, room.stay)
    again.shell.kept = room.shell.kept
    again.open()
    again.presenter.load_draft()
    assert again.view.form == room.view.form
    again.presenter.typed("")
    again.presenter.keep_draft()
    assert again.shell.kept == {}
    late = Room(room.store, room.stay)
    late.shell.kept = {f"share:{room.stay.encounter_id}": {
        "coverage": str(uuid.uuid4()), "percent": "8",
    }}  # fmt: skip
    late.open()
    late.presenter.load_draft()
    assert late.view.form is None
    assert late.shell.kept == {}


def test_an_insurance_that_is_gone_closes_its_form(room: Room) -> None:
    room.presenter.begin()
    room.presenter.bill_changed()
    assert room.view.closed == []
    room.desk.insurances = ()
    room.presenter.bill_changed()
    assert room.view.closed == ["share"]
