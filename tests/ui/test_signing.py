"""Signing, from the button in the chart through the policy's duty to the row, without a network."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.data.models.notes import NoteSignature
from app.data.models.people import UserAccount
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import UserError
from app.domain.notes import NoteKind
from app.security import passwords
from app.services import notes, pins, reauthentication
from app.ui.context import Area, Place
from app.ui.permission import Permissions
from app.ui.permission_dialogs import ProofDialog
from app.ui.runner import Runner
from app.ui.screens.charting.note_lines import OfferButton
from app.ui.screens.charting.screen import ChartScreen
from tests.support.clock import FixedClock
from tests.support.desk import Desk
from tests.support.hospital import admitted
from tests.support.station import someone
from tests.ui.conftest import activate

PASSWORD, PIN = "correct horse battery", "259714"


@dataclass
class Bedside:
    """A nurse before the chart in which a note of hers is to be signed."""

    store: Store
    by: Actor
    screen: ChartScreen
    refused: list[UserError]

    def press(self, qtbot: QtBot, words: str) -> None:
        qtbot.waitUntil(lambda: words in self.offers())
        self.offers()[words].click()

    def offers(self) -> dict[str, OfferButton]:
        found = self.screen.findChildren(OfferButton)
        return {button.text(): button for button in found if button.isVisible()}

    def signatures(self) -> list[str]:
        with self.store.read() as session:
            return list(session.scalars(select(NoteSignature.signed_by_name)))


def dialog(qtbot: QtBot, screen: ChartScreen) -> ProofDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in screen.findChildren(ProofDialog)))
    return next(d for d in screen.findChildren(ProofDialog) if d.isVisible())


@pytest.fixture
def bedside(qtbot: QtBot, store: Store, runner: Runner) -> Iterator[Bedside]:
    stay, by = admitted(store), someone()
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        hashed = passwords.hash_password(PASSWORD)
        account = UserAccount(
            id=by.user_id, login=by.login, name=by.name, role=by.role.value, wards=["4B"],
            password_hash=hashed,
        )  # fmt: skip
        tx.add(account)
    pins.set_pin(store, by=by, password=PASSWORD, pin=PIN)
    notes.write_note(
        store, by=by, encounter_id=stay.encounter_id, kind=NoteKind.NURSING, text="Slept well.",
        sensitive=False,
    )  # fmt: skip
    refused: list[UserError] = []
    runner.refused.connect(refused.append)
    screen = ChartScreen(replace(Desk(store, by=by).context, call=runner.call))
    runner.changed.connect(lambda tables: screen.refresh() if tables & screen.reads else None)
    qtbot.addWidget(screen)
    screen.resize(1294, 652)
    runner.meet = Permissions(screen, runner, lambda: by).meet
    screen.opened(Place(Area.CHART, stay.patient_id, stay.encounter_id))
    activate(qtbot, screen)
    screen.refresh()
    yield Bedside(store, by, screen, refused)
    runner.meet = None
    settle(qtbot, runner)


def settle(qtbot: QtBot, runner: Runner) -> None:
    """Wait until nothing is asked any more: a signature refreshes the chart, which asks twice."""
    idle: list[object] = []
    for _ in range(3):
        idle.clear()
        runner.call(lambda _store: None, idle.append)
        qtbot.waitUntil(lambda: bool(idle))


def test_the_pin_signs_and_the_chart_says_so(qtbot: QtBot, bedside: Bedside) -> None:
    bedside.press(qtbot, "Sign")
    asked = dialog(qtbot, bedside.screen)
    asked.pin.setText("111112")
    asked.do_button.click()
    qtbot.waitUntil(lambda: asked.pin_field.is_refused)
    assert "4 tries left" in asked.pin_field.message
    assert bedside.signatures() == []
    asked.pin.setText(PIN)
    asked.do_button.click()
    qtbot.waitUntil(lambda: "Add to it" in bedside.offers())
    assert bedside.signatures() == ["Amara Nwosu"]


def test_the_password_signs_too(qtbot: QtBot, bedside: Bedside) -> None:
    bedside.press(qtbot, "Sign")
    asked = dialog(qtbot, bedside.screen)
    asked.other_way.click()
    asked.password.setText(PASSWORD)
    asked.do_button.click()
    qtbot.waitUntil(lambda: "Add to it" in bedside.offers())
    assert bedside.signatures() == ["Amara Nwosu"]


def test_who_leaves_the_question_has_signed_nothing(qtbot: QtBot, bedside: Bedside) -> None:
    bedside.press(qtbot, "Sign")
    dialog(qtbot, bedside.screen).keep_button.click()
    qtbot.waitUntil(lambda: len(bedside.refused) == 1)
    assert bedside.refused[0].title == "This needs your PIN again"
    assert bedside.signatures() == []


def test_a_proof_that_has_grown_old_is_asked_for_anew(
    qtbot: QtBot, bedside: Bedside, clock: FixedClock
) -> None:
    reauthentication.confirm_pin(bedside.store, by=bedside.by, pin=PIN)
    clock.forward(minutes=6)
    bedside.press(qtbot, "Sign")
    asked = dialog(qtbot, bedside.screen)
    assert bedside.signatures() == []
    asked.keep_button.click()
    qtbot.waitUntil(lambda: len(bedside.refused) == 1)


def test_a_proof_that_is_fresh_is_not_asked_for_twice(qtbot: QtBot, bedside: Bedside) -> None:
    reauthentication.confirm_pin(bedside.store, by=bedside.by, pin=PIN)
    bedside.press(qtbot, "Sign")
    qtbot.waitUntil(lambda: "Add to it" in bedside.offers())
    assert bedside.signatures() == ["Amara Nwosu"]
    assert not [d for d in bedside.screen.findChildren(ProofDialog) if d.isVisible()]
