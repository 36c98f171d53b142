"""The review queue: what the privacy officer sees of a broken glass, and what they find."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.people import UserAccount
from app.data.models.policy import GlassBreak, GlassReview
from app.data.store import Store
from app.domain.actor import Role
from app.domain.glass import Finding
from app.sync import engine
from app.ui.context import Area, Place
from app.ui.screens.reviews.screen import ReviewsScreen
from tests.conftest import Enrol
from tests.support.desk import Desk
from tests.support.hospital import admitted
from tests.support.station import someone


@pytest.fixture
def desk(store: Store) -> Desk:
    """A privacy officer who has just given the password."""
    return Desk(store, by=replace(someone(Role.PRIVACY_OFFICER, name="Ingrid"), holds_key=True))


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> Iterator[ReviewsScreen]:
    made = ReviewsScreen(desk.context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    yield made
    made.hide()


def broken(store: Store) -> None:
    stay, nurse = admitted(store), someone()
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            GlassBreak(
                patient_id=stay.patient_id, user_id=nurse.user_id, user_name=nurse.name,
                role="nurse", session_id=nurse.session_id, reason="emergency",
                words="Cardiac arrest on 5A", begun_at=tx.now, until=tx.now,
            )
        )  # fmt: skip


def words(screen: ReviewsScreen) -> list[str]:
    model = screen.table.model()
    return [str(model.index(0, n).data()) for n in range(model.columnCount())]


def test_an_empty_queue_says_what_comes_here(screen: ReviewsScreen) -> None:
    screen.refresh()
    assert not screen.table.isVisible()


def test_a_case_is_shown_with_its_reason_and_a_finding_closes_it(
    screen: ReviewsScreen, desk: Desk, store: Store
) -> None:
    broken(store)
    screen.refresh()
    assert words(screen)[1:] == ["Amara Nwosu, nurse", "OKAFOR, Grace W07-000001", "To review"]
    screen.buttons[Finding.MISUSE].click()
    assert screen.field.message == "Say what you found. It is kept with the case."
    screen.words.setText("Was not on 5A")
    screen.buttons[Finding.MISUSE].click()
    assert desk.toasts == ["The finding is kept with the case"]
    assert screen.words.text() == ""
    screen.refresh()
    assert words(screen)[3] == "Misuse"
    assert "Misuse (Ingrid): Was not on 5A" in screen._when.text()


def test_the_audit_log_names_the_case_to_begin_at(screen: ReviewsScreen, store: Store) -> None:
    broken(store)
    with store.read() as session:
        wanted = session.scalars(select(GlassBreak)).one()
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            GlassBreak(
                patient_id=wanted.patient_id, user_id=wanted.user_id, user_name="Jorge Reyes",
                role="nurse", session_id=wanted.session_id, reason="emergency",
                words="Later", begun_at=tx.now + dt.timedelta(hours=1), until=tx.now,
            )
        )  # fmt: skip
    screen.opened(Place(Area.REVIEWS, extra=str(wanted.id)))
    screen.refresh()
    assert screen.table.currentIndex().row() == 1
    assert screen._who.text().startswith("Amara Nwosu")


@pytest.mark.server
def test_a_case_of_another_workstation_is_reviewed_with_what_was_done_there(
    qtbot: QtBot, enrol: Enrol
) -> None:
    here, there = enrol("W01"), enrol("W02")
    officer = replace(someone(Role.PRIVACY_OFFICER, name="Ingrid"), holds_key=True)
    doctor = someone(Role.DOCTOR, name="Jorge Reyes")
    stay = admitted(here)
    with here.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        for by in (officer, doctor):
            tx.add(
                UserAccount(
                    id=by.user_id, login=by.login, name=by.name, role=by.role.value, wards=[],
                    password_hash="none",
                )
            )  # fmt: skip
    engine.cycle(here)
    engine.cycle(there)
    with there.write(intent="break_glass_begin", by=doctor) as tx:
        tx.add(
            GlassBreak(
                patient_id=stay.patient_id, user_id=doctor.user_id, user_name=doctor.name,
                role="doctor", session_id=doctor.session_id, reason="emergency",
                words="Cardiac arrest on 5A", begun_at=tx.now,
                until=tx.now + dt.timedelta(minutes=30),
            )
        )  # fmt: skip
        tx.concerns(stay.patient_id)
    for _ in range(2):
        with there.write(intent="view_chart", by=doctor) as tx:
            tx.concerns(stay.patient_id)
    engine.cycle(there)
    engine.cycle(here)
    screen = ReviewsScreen(Desk(here, by=officer).context)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    assert screen._acts.text() == "Looked at the chart, 2 times"
    assert screen._place.text() == "At workstation W02"
    assert screen._reach.text() == "The whole hospital, 2 workstations"
    screen.buttons[Finding.JUSTIFIED].click()
    engine.cycle(here)
    engine.cycle(there)
    with there.read() as session:
        assert session.scalars(select(GlassReview.reviewed_by_name)).all() == ["Ingrid"]


@pytest.mark.parametrize("width", [790, 1290])
def test_no_column_of_the_queue_is_cut(screen: ReviewsScreen, store: Store, width: int) -> None:
    broken(store)
    screen.resize(width, 600)
    screen.refresh()
    shown = [n for n in range(4) if not screen.table.isColumnHidden(n)]
    for column in shown:
        wanted = screen.table.sizeHintForColumn(column)
        assert screen.table.columnWidth(column) >= wanted, column
    assert screen.table.horizontalHeader().length() <= screen.table.viewport().width()
    assert {1, 3} <= set(shown)
