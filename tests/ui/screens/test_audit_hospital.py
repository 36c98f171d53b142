"""The audit screen with a central server: the whole hospital, how far it reaches, and alone."""

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from app.data.models.control import SyncState
from app.data.models.people import UserAccount
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.audit import Reported
from app.services import audit_review, hospital_log
from app.sync import engine
from app.ui.reach_words import hospital_words
from app.ui.screens.audit import table
from app.ui.screens.audit.presenter import AuditPresenter
from app.ui.screens.audit.screen import AuditScreen
from tests.conftest import Enrol
from tests.support.audit_page import Page
from tests.support.clock import FixedClock
from tests.support.desk import Desk
from tests.support.station import someone

NOW = dt.datetime(2026, 11, 23, 9, 14, tzinfo=dt.UTC)


@pytest.fixture
def here(enrol: Enrol) -> Store:
    return enrol("W01")


@pytest.fixture
def officer(here: Store) -> Actor:
    by = someone(Role.PRIVACY_OFFICER, name="Paula Brandao")
    with here.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        tx.add(
            UserAccount(
                id=by.user_id, login="paula", name=by.name, role=by.role.value, wards=[],
                password_hash="none",
            )
        )  # fmt: skip
    return by


@pytest.fixture
def page() -> Page:
    return Page()


def work(store: Store, by: Actor, times: int) -> None:
    for _ in range(times):
        with store.write(intent="work", by=by) as tx:
            tx.concerns(by.user_id)


@pytest.mark.server
def test_every_workstation_s_entries_take_the_place_of_this_one_s_page_by_page(
    here: Store, enrol: Enrol, officer: Actor, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = enrol("W02")
    engine.cycle(here)
    engine.cycle(there)
    work(there, someone(Role.SYSTEM), 5)
    engine.cycle(there)
    monkeypatch.setattr(hospital_log, "PAGE", 4)
    monkeypatch.setattr(audit_review, "PAGE", 4)
    presenter = AuditPresenter(page, Desk(here, by=officer).context)
    presenter.choose_period(4)
    assert page.reach is not None
    assert page.reach.words == "The whole hospital, 2 workstations"
    assert not page.reach.is_short
    assert (len(page.rows), {row.place for row in page.rows}, page.more) == (4, {"W02"}, True)
    presenter.more()
    assert (len(page.rows), page.more) == (5, False)


@pytest.mark.server
def test_without_the_centre_the_screen_says_since_when_and_shows_this_workstation(
    here: Store, officer: Actor, page: Page, clock: FixedClock
) -> None:
    engine.cycle(here)
    work(here, officer, 1)
    with here.local() as session:
        session.get_one(SyncState, 1).dsn = "postgresql://nobody@127.0.0.1:1/nowhere"
    since = clock.now().astimezone()
    clock.forward(minutes=22)
    AuditPresenter(page, Desk(here, by=officer).context).refresh()
    assert page.reach is not None
    assert page.reach.is_short
    assert page.reach.words == (
        f"This workstation only; the central server was not reached since {since:%H:%M}"
    )
    assert page.reach.detail.startswith("The central server cannot be reached.")
    assert {row.place for row in page.rows} == {"W01"}


def test_a_workstation_alone_is_all_there_is(store: Store, page: Page) -> None:
    AuditPresenter(page, Desk(store, by=someone(Role.AUDITOR)).context).refresh()
    assert page.reach is not None
    assert (page.reach.words, page.reach.is_short) == ("Entries of this workstation", False)


@pytest.mark.server
def test_whom_the_centre_does_not_know_is_told_so(here: Store, page: Page) -> None:
    engine.cycle(here)
    AuditPresenter(page, Desk(here, by=someone(Role.AUDITOR)).context).refresh()
    assert page.reach is not None
    assert page.reach.words.startswith("This workstation only. The central server does not")


def reported(name: str, minutes_ago: int | None, *, fits: bool = True) -> Reported:
    at = None if minutes_ago is None else NOW - dt.timedelta(minutes=minutes_ago)
    return Reported(name, at, fits)


def test_who_is_late_is_named_and_many_are_counted() -> None:
    late = [reported("W02", 5), reported("W03", None)]
    local = (NOW - dt.timedelta(minutes=5)).astimezone()
    words = hospital_words([reported("W01", 0), *late], now=NOW)
    assert words.words == (
        f"The whole hospital, 3 workstations. W02 has reported until {local:%H:%M}. "
        "W03 has never reported"
    )
    assert words.is_short
    assert len(words.detail.splitlines()) == 3
    many = hospital_words(
        [reported("W01", 0), *(reported(f"W1{n}", None) for n in range(5))], now=NOW
    )
    assert many.words.endswith(". 2 more are late")
    odd = hospital_words([reported("W01", 0, fits=False)], now=NOW)
    assert odd.words == "The whole hospital, 1 workstation. The log of W01 does not fit"


@pytest.mark.parametrize("width", [790, 1290, 1820])
def test_no_column_is_cut_and_the_chosen_entry_is_said_whole(
    qtbot: QtBot, store: Store, width: int
) -> None:
    by = someone(Role.PRIVACY_OFFICER)
    with store.write(intent="view_chart", by=by) as tx:
        tx.detail["category"] = "observations, allergies, notes"
        tx.concerns(by.user_id)
    screen = AuditScreen(Desk(store, by=by).context)
    qtbot.addWidget(screen)
    screen.resize(width, 600)
    screen.show()
    screen.refresh()
    shown = [n for n in range(table.SIGNS + 1) if not screen.table.isColumnHidden(n)]
    for column in shown:
        head = screen.table.horizontalHeader().sectionSizeHint(column)
        wanted = max(head, screen.table.sizeHintForColumn(column))
        assert screen.table.columnWidth(column) >= wanted, column
    assert screen.table.horizontalHeader().length() <= screen.table.viewport().width()
    assert {table.WHEN, table.PERSON, table.WHAT, table.PATIENT} <= set(shown)
    screen.table.selectRow(0)
    assert "observations, allergies, notes" in screen._entry.text()
    assert screen._entry.isVisibleTo(screen)
