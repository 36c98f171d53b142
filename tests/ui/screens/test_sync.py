import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.services.sync_state import SyncStateView
from app.ui.context import Area, Place
from app.ui.screens.sync.presenter import sum_up
from app.ui.shell.workspace import Workspace
from app.ui.sync_words import age_words, put_in_words
from app.ui.widgets.notice import Alert

NOW = dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC)
CALM = SyncStateView(
    configured=True, waiting=0, oldest_waiting_at=None, last_contact_at=NOW, last_error=None,
    conflicts=0, refused=0,
)  # fmt: skip


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (CALM, ("ok", "Everything is saved and sent")),
        (replace(CALM, waiting=3, oldest_waiting_at=NOW), ("info", "Waiting to send")),
        (replace(CALM, waiting=3, last_error="x"), ("warn", "Could not send, will try again")),
        (replace(CALM, conflicts=1, last_error="x"), ("warn", "Some changes need a decision")),
        (
            replace(CALM, refused=1, conflicts=1),
            ("danger", "The central server refused some changes"),
        ),
        (replace(CALM, configured=False), ("info", "This workstation works on its own")),
    ],
)
def test_the_gravest_thing_is_said_first(state: SyncStateView, said: tuple[str, str]) -> None:
    assert sum_up(state)[:2] == said


def test_what_went_wrong_inside_is_never_shown() -> None:
    said = sum_up(replace(CALM, last_error="psycopg.OperationalError: connection refused"))
    assert "psycopg" not in " ".join(said)


def test_the_bars_say_it_as_people_do() -> None:
    waiting = replace(CALM, waiting=1203, conflicts=1, refused=1)
    words = put_in_words(waiting, now=NOW)
    at = NOW.astimezone()
    assert words.waiting == "1,203 waiting to send"
    assert words.contact == f"last contact {at:%H:%M}"
    assert words.needs == "2 need you"
    assert put_in_words(CALM, now=NOW).waiting == "all sent"
    assert put_in_words(CALM, now=NOW).needs == ""


def test_an_unknown_last_contact_is_said_to_be_unknown() -> None:
    words = put_in_words(replace(CALM, last_contact_at=None), now=NOW)
    assert words.contact == "last contact not known"


def test_a_contact_of_another_day_has_its_date() -> None:
    words = put_in_words(replace(CALM, last_contact_at=NOW - dt.timedelta(days=2)), now=NOW)
    assert words.contact.startswith("last contact 21-Nov ")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "less than a minute"),
        (59, "less than a minute"),
        (60, "1 minute"),
        (59 * 60, "59 minutes"),
        (2 * 3600, "2 hours"),
        (86400, "1 day"),
    ],
)
def test_an_age_is_said_in_its_largest_unit(seconds: int, words: str) -> None:
    assert age_words(NOW - dt.timedelta(seconds=seconds), now=NOW) == words


def test_the_page_shows_the_real_state(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.go(Place(Area.SYNC))
    page = workspace.pages.top_screen
    assert page is not None
    alert = page.findChild(Alert)
    assert isinstance(alert, Alert)
    qtbot.waitUntil(lambda: "works on its own" in alert.accessibleName())
    words = [each.text() for each in page.findChildren(QLabel)]
    assert "Saved on this workstation" in words
    assert all(each.isEnabled() for each in page.findChildren(QPushButton))
