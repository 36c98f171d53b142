"""The form in which a doctor prescribes: by keyboard, with its draft, warned of allergies."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.services.medication import medication_view
from app.ui.context import Area, Place
from app.ui.screens.medication.prescribing import PrescribeForm
from app.ui.screens.medication.screen import MedicationScreen
from app.ui.screens.medication.table import MedicationTable
from tests.support.cedar import Cedar, Stay
from tests.support.desk import Desk
from tests.support.medication import doctor, ordered
from tests.ui.conftest import activate

KEY = Qt.Key


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, by=doctor())


@pytest.fixture
def stay(store: Store) -> Stay:
    made = Cedar(store).admit(
        "Okafor", "Grace", bed="A3", allergies=(("Penicillin", "anaphylaxis", "severe"),)
    )
    ordered(store, made.encounter_id)
    return made


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, stay: Stay) -> Iterator[MedicationScreen]:
    made = MedicationScreen(desk.context)
    qtbot.addWidget(made)
    made.opened(Place(Area.MEDICATION, stay.patient_id, stay.encounter_id))
    activate(qtbot, made)
    made.refresh()
    yield made
    for form in made.findChildren(PrescribeForm):
        form.reject()


def form_of(qtbot: QtBot, screen: MedicationScreen) -> PrescribeForm:
    """Press P on the chart; return the form."""
    table = screen.findChild(MedicationTable)
    assert isinstance(table, MedicationTable)
    table.setFocus()
    qtbot.keyClick(table, KEY.Key_P)
    return screen.findChildren(PrescribeForm)[-1]


def drugs(desk: Desk, stay: Stay) -> list[str]:
    view = medication_view(desk.store, by=desk.by, encounter_id=stay.encounter_id)
    return [order.drug for order in view.orders]


def choose(form: PrescribeForm, name: str, index: int) -> None:
    form.combos[name].setCurrentIndex(index)
    form.combos[name].activated.emit(index)


def test_a_doctor_prescribes_by_keyboard_and_the_draft_is_kept(
    qtbot: QtBot, screen: MedicationScreen, desk: Desk, stay: Stay
) -> None:
    form = form_of(qtbot, screen)
    qtbot.keyClicks(form.edits["drug"], "Amoxicillin")
    qtbot.keyClick(form, KEY.Key_Escape)
    assert [d["drug"] for d in desk.kept.values()] == ["Amoxicillin"]
    form = form_of(qtbot, screen)
    assert form.edits["drug"].text() == "Amoxicillin"
    qtbot.keyClicks(form.edits["dose"], "500")
    choose(form, "unit", 1)
    choose(form, "route", 1)
    assert form.do_button.isEnabled()
    qtbot.keyClick(form.edits["dose"], KEY.Key_Return)
    assert drugs(desk, stay) == ["paracetamol", "amoxicillin"]
    assert desk.kept == {}


def test_the_name_of_an_allergy_is_told_while_typing(
    qtbot: QtBot, screen: MedicationScreen
) -> None:
    form = form_of(qtbot, screen)
    qtbot.keyClicks(form.edits["drug"], "Benzylpenicillin")
    assert form._allergy.isVisible()
    assert form._allergy.accessibleName() == "An allergy to Penicillin is recorded."
    assert form.edits["allergy_reason"].isVisible()


def test_the_kind_of_an_order_says_what_is_asked(qtbot: QtBot, screen: MedicationScreen) -> None:
    form = form_of(qtbot, screen)

    def asked() -> list[str]:
        names = ("times", "interval", "rate", "max", "indication")
        return [name for name in names if form.edits[name].isVisible()]

    assert asked() == ["times", "max"]
    for kind, wanted in (
        ("prn", ["interval", "max", "indication"]),
        ("infusion", ["rate"]),
        ("once", []),
        ("regular", ["times", "max"]),
    ):
        form.kind.set_value(kind)
        form.kind.chosen.emit(kind)
        assert asked() == wanted


def test_a_frequency_offers_its_times(qtbot: QtBot, screen: MedicationScreen) -> None:
    form = form_of(qtbot, screen)
    for index, times in ((1, "08:00 20:00"), (3, "08:00 12:00 18:00 22:00")):
        form.frequency.setCurrentIndex(index)
        form.frequency.activated.emit(index)
        assert form.edits["times"].text() == times


def test_what_is_wrong_is_said_on_leaving_the_field(qtbot: QtBot, screen: MedicationScreen) -> None:
    form = form_of(qtbot, screen)
    qtbot.keyClicks(form.edits["dose"], "2,5")
    assert not form._fields["dose"].is_refused
    form.edits["dose"].left.emit()
    assert form._fields["dose"].message.startswith("Write it with a point")
    assert not form.do_button.isEnabled()
