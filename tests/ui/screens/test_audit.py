"""The audit screen: who saw this patient, page by page, and what to do when the log is broken."""

from pathlib import Path

import pytest
from fhir.resources.R4B.auditevent import AuditEvent
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.services import audit_check, audit_review, charting, people, proofs
from app.ui.context import Area, Place
from app.ui.screens.audit import table
from app.ui.screens.audit.presenter import SHOWN, AuditPresenter, ChainWords
from app.ui.screens.audit.screen import AuditScreen
from tests.support.audit_page import Page
from tests.support.clock import FixedClock
from tests.support.desk import Desk
from tests.support.hospital import Stay, admitted
from tests.support.station import someone
from tests.support.witness import forge


@pytest.fixture
def officer() -> Actor:
    return someone(Role.PRIVACY_OFFICER, name="Paula Brandao")


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store)


@pytest.fixture
def desk(store: Store, officer: Actor, tmp_path: Path) -> Desk:
    made = Desk(store, by=officer)
    made.path = tmp_path / "log.ndjson"
    return made


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def presenter(page: Page, desk: Desk) -> AuditPresenter:
    return AuditPresenter(page, desk.context)


def user(store: Store, name: str, *, ward: str = "4B") -> Actor:
    """Make a nurse who can be named."""
    login = name.split(maxsplit=1)[0].lower()
    people.make_user(
        store, by=someone(Role.IT_ADMIN), login=login, name=name, role=Role.NURSE,
        password="long enough for anybody", wards=(ward,),
    )  # fmt: skip
    return people.log_in(store, login=login, password="long enough for anybody").actor


def test_who_saw_this_patient_is_one_line_a_look(
    store: Store, stay: Stay, page: Page, presenter: AuditPresenter
) -> None:
    nurse = user(store, "Amara Nwosu")
    charting.view_chart(store, by=nurse, patient_id=stay.patient_id)
    presenter.find_patient("okafor")
    assert [c.name for c in page.choices] == ["OKAFOR, Grace"]
    own, newest = page.rows[:2]
    assert own.what == "Read the audit log"
    assert (newest.person, newest.role, newest.what) == (
        "Amara Nwosu", "Nurse", "Looked at the chart",
    )  # fmt: skip
    assert (newest.patient, newest.mrn) == ("OKAFOR, Grace", "W07-000001")
    assert (newest.ward, newest.signs) == ("4B", "")
    assert "Amara Nwosu" in newest.spoken


def test_reading_the_log_is_on_record_itself(
    store: Store, stay: Stay, officer: Actor, presenter: AuditPresenter
) -> None:
    presenter.find_patient("okafor")
    with store.read() as session:
        last = session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc())).first()
    assert last is not None
    assert (last.action, last.user_id, last.patient_id) == (
        "view_audit", officer.user_id, stay.patient_id,
    )  # fmt: skip


def test_a_namesake_and_a_stranger_to_the_ward_are_worth_a_second_look(
    store: Store, stay: Stay, page: Page, presenter: AuditPresenter
) -> None:
    for name, ward in (("Amara Nwosu", "4B"), ("Gina Okafor", "4B"), ("Jorge Reyes", "9Z")):
        by = user(store, name, ward=ward)
        with store.write(intent="view_chart", by=by) as tx:
            tx.concerns(stay.patient_id)
    presenter.choose_shown([words for words, _only in SHOWN].index("Worth a second look"))
    assert [(r.person, r.signs) for r in page.rows] == [
        ("Jorge Reyes", "no care relation"),
        ("Gina Okafor", "same surname"),
    ]


def test_what_was_refused_says_what_was_wanted(
    store: Store, page: Page, presenter: AuditPresenter, nurse: Actor
) -> None:
    with store.write(intent="deny", by=nurse) as tx:
        tx.outcome = "refused"
        tx.detail |= {"wanted": "view_bill", "ward": "4B"}
    presenter.choose_shown(4)
    (row,) = page.rows
    assert (row.what, row.data, row.is_refused) == ("Was refused: Looked at a bill", "4B", True)


def test_no_more_is_fetched_than_is_shown_and_the_next_page_begins_where_it_ended(
    store: Store, page: Page, presenter: AuditPresenter, nurse: Actor
) -> None:
    for _ in range(audit_review.PAGE + 20):
        with store.write(intent="work", by=nurse):
            pass
    presenter.choose_shown(0)
    assert (len(page.rows), page.more) == (audit_review.PAGE, True)
    assert "more below" in page.count
    presenter.more()
    assert (len(page.rows), page.more) == (audit_review.PAGE + 22, False)  # set-up and this look
    presenter.more()
    assert page.count == f"{audit_review.PAGE + 22} entries"


def test_a_period_without_entries_says_so(
    store: Store, page: Page, presenter: AuditPresenter, clock: FixedClock, stay: Stay
) -> None:
    charting.view_chart(store, by=someone(), patient_id=stay.patient_id)
    clock.forward(days=9)
    presenter.refresh()
    assert page.nothing.startswith("No entry.")
    presenter.choose_period(2)
    assert len(page.rows) == 1


def test_nobody_answers_and_nothing_typed_is_the_log_of_all(
    store: Store, page: Page, presenter: AuditPresenter, stay: Stay
) -> None:
    charting.view_chart(store, by=someone(), patient_id=stay.patient_id)
    presenter.find_patient("nobody at all")
    assert (page.choices, page.words) == ((), "Nobody answers")
    presenter.find_patient("")
    assert len(page.rows) == 1


def test_whoever_may_not_read_the_log_is_refused(store: Store, nurse: Actor, page: Page) -> None:
    desk = Desk(store, by=nurse)
    AuditPresenter(page, desk.context).refresh()
    assert desk.refused
    assert page.rows == ()


def test_a_whole_log_says_so_and_a_broken_one_is_put_on_record(
    store: Store, page: Page, desk: Desk, presenter: AuditPresenter, clock: FixedClock
) -> None:
    presenter.check()
    assert page.chain == ChainWords("", "All 1 entries fit.", is_broken=False)
    forge(store, "UPDATE audit_entry SET action = 'work' WHERE seq = 1")
    presenter.check()
    assert "Entry 1: its content was changed" in page.chain.detail
    assert audit_check.alarm(store)
    presenter.begin_segment("")
    assert page.error.startswith("A new segment needs a reason")
    clock.forward(minutes=1)
    presenter.begin_segment("The disk was swapped; IT knows")
    assert audit_check.alarm(store) == ""
    assert desk.toasts == ["The break is on record; the log counts anew from here"]


def test_the_export_is_valid_fhir_in_the_file_chosen(
    desk: Desk, presenter: AuditPresenter, stay: Stay, store: Store, officer: Actor
) -> None:
    assert desk.path is not None
    desk.path.write_text("older")
    with store.write(intent="proof_given", by=officer) as tx:  # the policies want it for an export
        proofs.record(tx, by=officer, level="password")
    presenter.find_patient("okafor")
    presenter.export()
    events = [AuditEvent.model_validate_json(x) for x in desk.path.read_text().splitlines()]
    assert desk.toasts == [f"{len(events)} entries written to log.ndjson"]
    assert desk.path.stat().st_mode & 0o077 == 0
    assert stay.patient_id


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, stay: Stay) -> AuditScreen:
    assert stay.patient_id
    made = AuditScreen(desk.context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    made.refresh()
    return made


def test_a_name_and_enter_narrow_the_list_to_one_patient(screen: AuditScreen) -> None:
    screen.activated()
    QTest.keyClicks(screen.patient, "okafor")
    QTest.keyClick(screen.patient, Qt.Key.Key_Return)
    model = screen.table.model()
    patients = {model.index(n, 5).data() for n in range(model.rowCount())}
    assert patients == {"OKAFOR, Grace"}
    assert screen.choice_field.isVisibleTo(screen)
    QTest.keyClicks(screen.patient, "xyz")
    QTest.keyClick(screen.patient, Qt.Key.Key_Return)
    assert screen.patient_field.message == "Nobody answers"


def test_a_very_long_name_leaves_the_other_columns_their_room(
    screen: AuditScreen, store: Store, stay: Stay
) -> None:
    with store.write(intent="update_patient", by=people.system_actor()) as tx:
        row = tx.session.get_one(Patient, stay.patient_id)
        tx.concerns(stay.patient_id)
        row.family_name = "WOLFESCHLEGELSTEINHAUSENBERGERDORFF-FEATHERSTONEHAUGH" * 2
    screen.refresh()
    head = screen.table.horizontalHeader()
    assert not screen.table.isColumnHidden(table.MRN)
    assert head.sectionSize(table.SIGNS) >= screen.table.sizeHintForColumn(table.SIGNS)
    assert head.length() <= screen.table.viewport().width()


def test_the_alarm_and_its_way_out_are_on_the_page(screen: AuditScreen, store: Store) -> None:
    assert not screen.broken.isVisibleTo(screen)
    forge(store, "DELETE FROM audit_entry WHERE seq = 1")
    audit_check.keep_alarm(store, audit_check.verify(store))
    screen.refresh()
    assert screen.broken.isVisibleTo(screen)
    screen.broken.begin.click()
    assert screen.broken.field.is_refused
    QTest.keyClicks(screen.broken.words, "The disk was swapped; IT knows")
    screen.broken.begin.click()
    assert not screen.broken.isVisibleTo(screen)


def test_a_broken_glass_leads_to_its_review(
    store: Store, presenter: AuditPresenter, page: Page, desk: Desk, stay: Stay
) -> None:
    charting.view_chart(store, by=someone(), patient_id=stay.patient_id)
    with store.write(intent="break_glass_begin", by=someone(Role.DOCTOR)) as tx:
        tx.concerns(stay.patient_id, glass="the case", reason="emergency")
    presenter.refresh()
    at = next(i for i, row in enumerate(page.rows) if row.glass)
    presenter.open(at)
    assert desk.places == [Place(Area.REVIEWS, extra="the case")]
    presenter.open(next(i for i, row in enumerate(page.rows) if not row.glass))
    assert len(desk.places) == 1
    assert desk.said == ["Only a broken glass has more to show"]
