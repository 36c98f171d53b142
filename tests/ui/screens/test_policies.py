"""Another set of policies is looked at before it is taken: who gains, who loses, what is wrong."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.actor import Role
from app.services import policies
from app.ui.screens.policies.presenter import answer_words
from app.ui.screens.policies.screen import PoliciesScreen
from tests.support.desk import Desk
from tests.support.station import someone


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, by=someone(Role.IT_ADMIN, name="Ivo Tanaka"))


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> PoliciesScreen:
    made = PoliciesScreen(desk.context)
    qtbot.addWidget(made)
    made.resize(1294, 652)
    made.show()
    made.refresh()
    return made


def file(folder: Path, text: str) -> Path:
    path = folder / "new.cedar"
    path.write_text(text, encoding="utf-8")
    return path


def without(policy: str) -> str:
    """Return the shipped policies less one."""
    text = policies.shipped_text()
    begin = text.index(f'@id("{policy}")')
    return text[:begin] + text[text.index("@id(", begin + 4) :]


def rows(screen: PoliciesScreen) -> set[tuple[str, str, str]]:
    model = screen.table.model()
    return {
        tuple(str(model.index(at, column).data()) for column in range(3))  # type: ignore[misc]
        for at in range(model.rowCount())
    }


def test_who_loses_is_shown_before_the_set_is_taken(
    screen: PoliciesScreen, desk: Desk, tmp_path: Path
) -> None:
    desk.path = file(tmp_path, without("capture-charge"))
    screen.choose.click()
    assert ("nurse", "loses", "capture charge") in {
        (who.lower().removeprefix("a "), verb, what) for who, verb, what in rows(screen)
    }
    assert screen.take.text() == "Take as version 2"
    desk.answers = [False]
    screen.take.click()
    assert policies.in_force().serial == 1
    desk.answers = [True]
    screen.take.click()
    try:
        assert policies.in_force().serial == 2
        assert screen.heading.text() == "Version 2 is in force from now on"
        assert screen._in_force.text().startswith("Version 2 is in force")
        assert "by Ivo Tanaka" in screen._history.text()
        assert not screen.take.isVisible()
    finally:
        policies.put_in_force(None)


def test_a_set_that_changes_nothing_says_so(
    screen: PoliciesScreen, desk: Desk, tmp_path: Path
) -> None:
    desk.path = file(tmp_path, policies.shipped_text())
    screen.choose.click()
    assert screen.heading.text() == "new.cedar: nobody gains and nobody loses"
    assert rows(screen) == set()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("permit (principal, action", "policies:"),
        (without("administer-with-password"), "nobody would be left who may do this: manage users"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_can_be_taken(
    screen: PoliciesScreen, desk: Desk, tmp_path: Path, text: str, said: str
) -> None:
    desk.path = file(tmp_path, text)
    screen.choose.click()
    assert said in screen.problems.accessibleName()
    assert not screen.take.isVisible()
    screen.take.click()
    assert desk.answers == []


def test_a_file_that_is_no_text_is_refused(
    screen: PoliciesScreen, desk: Desk, tmp_path: Path
) -> None:
    desk.path = tmp_path / "picture.cedar"
    desk.path.write_bytes(b"\xff\xfe\x00\x01")
    screen.choose.click()
    assert "cannot be read as text" in screen.problems.accessibleName()


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("permit", "allowed"),
        ("deny", "not allowed"),
        ("deny_btg", "behind glass"),
        ("permit reason=required reauth=pin", "allowed with a reason with a PIN"),
        ("permit mask=phone next_of_kin reauth=password",
         "allowed without phone next of kin with the password"),
    ],
)  # fmt: skip
def test_an_answer_is_read_in_words(outcome: str, words: str) -> None:
    assert answer_words(outcome) == words
