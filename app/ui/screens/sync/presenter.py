"""Puts the state of sync in sentences: what is the case, and what to do about it."""

from dataclasses import dataclass
from typing import Literal, Protocol

from app.services import sync_state
from app.services.sync_state import SyncStateView
from app.ui.context import Context
from app.ui.sync_words import age_words, clock_words

Tone = Literal["ok", "info", "warn", "danger"]


@dataclass(frozen=True, slots=True)
class SyncPageView:
    """What the page says: one headline with its tone, then one line a fact."""

    tone: Tone
    headline: str
    advice: str
    facts: tuple[tuple[str, str], ...]


class View(Protocol):
    """What the presenter tells the screen."""

    def show_page(self, page: SyncPageView) -> None:
        """Show the state."""


class SyncPresenter:
    """Asks for the state and says it in people's words."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context

    def refresh(self) -> None:
        """Ask for the state of now."""
        self._context.call(sync_state.view, self._show)

    def _show(self, state: SyncStateView) -> None:
        now = self._context.clock.now()
        tone, headline, advice = sum_up(state)
        oldest, contact = state.oldest_waiting_at, state.last_contact_at
        facts = [("Saved on this workstation", "everything")]
        if state.configured:
            facts += [
                ("Waiting to send", f"{state.waiting:,}" if state.waiting else "nothing"),
                ("Oldest of these", age_words(oldest, now=now) if oldest else "none"),
                ("Last contact", clock_words(contact, now=now) if contact else "not known"),
                ("Needs your decision", f"{state.conflicts:,}" if state.conflicts else "nothing"),
                ("Refused by the server", f"{state.refused:,}" if state.refused else "nothing"),
            ]
        self._view.show_page(SyncPageView(tone, headline, advice, tuple(facts)))


def sum_up(state: SyncStateView) -> tuple[Tone, str, str]:
    """The one thing to know, the gravest first: its tone, what is the case, what to do."""
    if not state.configured:
        return (
            "info",
            "This workstation works on its own",
            "It has no central server, so nothing is sent. IT can connect it to one.",
        )
    if state.refused:
        return (
            "danger",
            "The central server refused some changes",
            "They are kept here with the reason. Tell IT; nothing is lost.",
        )
    if state.conflicts:
        return (
            "warn",
            "Some changes need a decision",
            "Two people changed the same thing. Both versions are kept until one is chosen.",
        )
    if state.last_error:
        return (
            "warn",
            "Could not send, will try again",
            "Go on working: all is saved here and goes out by itself. After an hour, call IT.",
        )
    if state.waiting:
        return ("info", "Waiting to send", "This goes out by itself. There is nothing to do.")
    return ("ok", "Everything is saved and sent", "There is nothing to do.")
