"""A chart is protected from the list of patients, and everything says so in words."""

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.registration import Patient
from app.data.queries.banner import banner
from app.data.store import Store
from app.domain.actor import Role
from app.ui.screens.patients.presenter import HitRow
from app.ui.screens.patients.screen import PatientsScreen
from app.ui.widgets.banner import PatientBanner
from tests.support.desk import Desk
from tests.support.hospital import Stay, admitted
from tests.support.station import someone
from tests.ui.conftest import activate


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


def found(qtbot: QtBot, desk: Desk) -> PatientsScreen:
    screen = PatientsScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1294, 652)
    activate(qtbot, screen)
    screen._presenter.start_with("okafor")
    return screen


def the_hit(screen: PatientsScreen) -> HitRow:
    (hit,) = screen._model.rows
    return hit


def protection(store: Store) -> str | None:
    with store.read() as session:
        return session.scalars(select(Patient.protection)).one()


def choose(screen: PatientsScreen, words: str) -> None:
    menu = screen.protect.menu_of(the_hit(screen))
    next(action for action in menu.actions() if action.text() == words).trigger()
    screen.refresh()


def test_a_registrar_protects_a_patient_and_takes_it_back(
    qtbot: QtBot, store: Store, stay: Stay
) -> None:
    desk = Desk(store, by=someone(Role.REGISTRAR))
    screen = found(qtbot, desk)
    assert screen.protect.isVisible()
    choose(screen, "Protect: a member of staff")
    assert protection(store) == "staff"
    assert the_hit(screen).reason.startswith("Protected · ")
    assert screen.protect.text() == "Protected …"
    with store.read() as session:
        view = banner(session, stay.patient_id, stay.encounter_id)
    shown = PatientBanner()
    qtbot.addWidget(shown)
    shown.show_patient(view, score=None, now=store.clock.now())
    assert "protected: open to the ward's staff alone" in shown.accessibleName()
    assert ("Protected", "lock") in shown._pills(view)
    choose(screen, "No longer protected")
    assert protection(store) is None
    assert len(desk.toasts) == 2


def test_a_nurse_is_offered_no_protection(qtbot: QtBot, store: Store, stay: Stay) -> None:
    screen = found(qtbot, Desk(store))
    assert the_hit(screen).patient_id == stay.patient_id
    assert not screen.protect.isVisible()
