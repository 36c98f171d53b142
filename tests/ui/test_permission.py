"""Refusals that a person can meet: the password again, and breaking the glass of one patient."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

import app.ui
from app.data.models.people import UserAccount
from app.data.models.policy import SessionProof
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.glass import GlassReason
from app.security import passwords
from app.services import charting, facts, glass, guard, people, pins, reauthentication
from app.ui.permission import Permissions
from app.ui.permission_dialogs import GlassDialog, ProofDialog
from app.ui.runner import Runner
from app.ui.shell.glass_bar import GlassBar
from tests.support.clock import FixedClock
from tests.support.hospital import Stay, admitted
from tests.support.station import someone

PASSWORD = "correct horse battery"


@dataclass
class Bedside:
    """A nurse of another ward before the chart of a protected patient."""

    store: Store
    by: Actor
    stay: Stay
    runner: Runner
    window: QWidget
    refused: list[UserError]
    charts: list[object]
    permissions: Permissions

    def open_chart(self) -> None:
        self.runner.call(
            lambda store: charting.view_chart(store, by=self.by, patient_id=self.stay.patient_id),
            self.charts.append,
            refused=self.refused.append,
        )


@pytest.fixture
def bedside(qtbot: QtBot, store: Store, runner: Runner) -> Iterator[Bedside]:
    stay = admitted(store)
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        other = Ward(code="5A", name="Elm")
        tx.add(other)
        tx.session.get_one(Patient, stay.patient_id).protection = "vip"
        encounter = tx.session.get_one(Encounter, stay.encounter_id)
        encounter.ward_id, encounter.bed_id = other.id, None
        by = someone()
        tx.add(
            UserAccount(
                id=by.user_id,
                login=by.login,
                name=by.name,
                role=by.role.value,
                wards=["4B"],
                password_hash=passwords.hash_password(PASSWORD),
            )
        )
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    permissions = Permissions(window, runner, lambda: by)
    runner.meet = permissions.meet
    made = Bedside(store, by, stay, runner, window, [], [], permissions)
    yield made
    runner.meet = None


def dialog(qtbot: QtBot, window: QWidget, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)))
    return next(d for d in window.findChildren(kind) if d.isVisible())


def test_a_chart_opens_by_itself_once_the_glass_is_broken(qtbot: QtBot, bedside: Bedside) -> None:
    bedside.open_chart()
    asked = dialog(qtbot, bedside.window, GlassDialog)
    assert isinstance(asked, GlassDialog)
    asked.do_button.click()
    assert asked.isVisible()
    asked.reason.setCurrentIndex(1)
    asked.words.setText("Called to the cardiac arrest on 5A")
    asked.password.setText("wrong")
    asked.do_button.click()
    qtbot.waitUntil(lambda: asked.field.is_refused)
    assert asked.field.message.startswith("The password is not right")
    asked.password.setText(PASSWORD)
    QTest.keyClick(asked.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(bedside.charts) == 1)
    assert bedside.refused == []
    (standing,) = glass.standing(bedside.store, by=bedside.by)
    assert standing.patient_name == "OKAFOR, Grace"


def test_leaving_the_glass_whole_gives_the_refusal_to_whoever_asked(
    qtbot: QtBot, bedside: Bedside
) -> None:
    bedside.open_chart()
    bedside.open_chart()
    asked = dialog(qtbot, bedside.window, GlassDialog)
    assert isinstance(asked, GlassDialog)
    qtbot.waitUntil(lambda: len(bedside.permissions._waiting) == 2)
    asked.keep_button.click()
    qtbot.waitUntil(lambda: len(bedside.refused) == 2)
    assert bedside.charts == []
    assert glass.standing(bedside.store, by=bedside.by) == ()


def test_a_step_goes_on_once_the_password_was_given_again(qtbot: QtBot, bedside: Bedside) -> None:
    admin = bedside.by.__class__(
        bedside.by.user_id, bedside.by.login, "Ivo Tanaka", Role.IT_ADMIN, bedside.by.session_id
    )
    bedside.runner.meet = Permissions(bedside.window, bedside.runner, lambda: admin).meet
    seen: list[object] = []
    bedside.runner.call(lambda store: people.all_users(store, by=admin), seen.append)
    asked = dialog(qtbot, bedside.window, ProofDialog)
    assert isinstance(asked, ProofDialog)
    asked.do_button.click()
    assert asked.field.is_refused
    asked.password.setText(PASSWORD)
    asked.do_button.click()
    qtbot.waitUntil(lambda: len(seen) == 1)


def supervisor_of(bedside: Bedside) -> tuple[Actor, list[object]]:
    """Let the person be a billing supervisor who makes a step that needs a PIN."""
    by = replace(bedside.by, role=Role.BILLING_SUPERVISOR)
    bedside.runner.meet = Permissions(bedside.window, bedside.runner, lambda: by).meet
    seen: list[object] = []

    def step(store: Store) -> str:
        with store.read() as session:
            now = store.clock.now()
            about = guard.About(
                kind="Payment", reason="Paid twice", moment=facts.moment(session, by=by, now=now)
            )
            guard.require(by, "refund_payment", about)
        return "refunded"

    bedside.runner.call(step, seen.append, refused=bedside.refused.append)
    return by, seen


def test_a_step_that_needs_a_pin_takes_the_pin_of_this_workstation(
    qtbot: QtBot, bedside: Bedside
) -> None:
    pins.set_pin(bedside.store, by=bedside.by, password=PASSWORD, pin="259714")
    _, seen = supervisor_of(bedside)
    asked = dialog(qtbot, bedside.window, ProofDialog)
    assert isinstance(asked, ProofDialog)
    assert asked.is_by_pin
    asked.pin.setText("111112")
    asked.do_button.click()
    qtbot.waitUntil(lambda: asked.pin_field.is_refused)
    assert "4 tries left" in asked.pin_field.message
    asked.pin.setText("259714")
    QTest.keyClick(asked.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen == ["refunded"])
    with bedside.store.read() as session:
        assert set(session.scalars(select(SessionProof.level))) == {"pin"}


def test_the_password_stays_a_way_beside_the_pin(qtbot: QtBot, bedside: Bedside) -> None:
    pins.set_pin(bedside.store, by=bedside.by, password=PASSWORD, pin="259714")
    _, seen = supervisor_of(bedside)
    asked = dialog(qtbot, bedside.window, ProofDialog)
    assert isinstance(asked, ProofDialog)
    asked.other_way.click()
    assert asked.password.hasFocus()
    asked.password.setText(PASSWORD)
    asked.do_button.click()
    qtbot.waitUntil(lambda: seen == ["refunded"])


def test_who_has_no_pin_here_gives_the_password(qtbot: QtBot, bedside: Bedside) -> None:
    _, seen = supervisor_of(bedside)
    asked = dialog(qtbot, bedside.window, ProofDialog)
    assert isinstance(asked, ProofDialog)
    assert not asked.is_by_pin
    asked.password.setText(PASSWORD)
    asked.do_button.click()
    qtbot.waitUntil(lambda: seen == ["refunded"])


def test_wrong_proofs_and_wrong_log_ins_wait_together(bedside: Bedside) -> None:
    for _ in range(2):
        with pytest.raises(UserError, match="not right"):
            reauthentication.check(bedside.store, by=bedside.by, password="wrong")
    with pytest.raises(UserError, match="not right"):
        people.prove(bedside.store, login=bedside.by.login, password="wrong")
    with pytest.raises(UserError, match="Too many tries"):
        reauthentication.check(bedside.store, by=bedside.by, password=PASSWORD)


def test_no_screen_decides_itself_about_what_can_be_met() -> None:
    """Every refusal reaches the runner, whose one bridge asks: nothing else names these types."""
    ui = Path(app.ui.__file__).parent
    names = ("ProofNeededError", "GlassMayBeBrokenError", "ReasonNeededError", "DeniedError")
    here = {
        file.relative_to(ui).as_posix()
        for file in ui.rglob("*.py")
        if any(name in file.read_text(encoding="utf-8") for name in names)
    }
    assert here == {"permission.py"}
    makers = {
        file.relative_to(ui).as_posix()
        for file in ui.rglob("*.py")
        if "ThreadPoolExecutor" in file.read_text(encoding="utf-8")
    }
    assert makers == {"printing.py", "runner.py"}  # the printer draws pages and knows no Store


def test_the_frame_counts_down_and_says_when_it_is_over(
    qtbot: QtBot, bedside: Bedside, clock: FixedClock
) -> None:
    glass.break_glass(
        bedside.store, by=bedside.by, patient_id=bedside.stay.patient_id,
        reason=GlassReason.EMERGENCY, words="Cardiac arrest on 5A", password=PASSWORD,
    )  # fmt: skip
    bar = GlassBar(bedside.window, clock)
    bar.show_standing(glass.standing(bedside.store, by=bedside.by))
    assert bar.isVisibleTo(bedside.window)
    assert bar.accessibleName().startswith("Emergency access: OKAFOR, Grace, 30:00 left.")
    assert bar.patients == {bedside.stay.patient_id}
    clock.forward(minutes=31)
    with qtbot.waitSignal(bar.over):
        bar.show_time()
    bar.show_standing(())
    assert not bar.isVisibleTo(bedside.window)
