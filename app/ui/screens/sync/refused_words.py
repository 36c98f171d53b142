"""One refused command as the Sync page lays it out."""

import datetime as dt
import uuid
from dataclasses import dataclass

from app.domain.words import say
from app.services.refused import RefusedView
from app.ui.sync_words import clock_words


@dataclass(frozen=True, slots=True)
class RefusedPageView:
    """One refused command, laid out for a person."""

    command_id: uuid.UUID
    title: str
    line: str
    reason: str
    content: tuple[tuple[str, str], ...]
    may_act: bool
    may_copy: bool  # into a draft of the form that it came from
    copy_words: str  # why not, or what to do then


def refused_page(
    command: RefusedView, *, may_act: bool, has_form: bool, now: dt.datetime
) -> RefusedPageView:
    """Lay out one refused command."""
    return RefusedPageView(
        command_id=command.command_id,
        title=command.what,
        line=" · ".join(p for p in (command.by, clock_words(command.at, now=now)) if p),
        reason=command.reason,
        content=command.content,
        may_act=may_act,
        may_copy=has_form and (may_act or command.is_own),
        copy_words=say("Put it right in its form and save it there; then put this aside.")
        if has_form
        else say("No form holds this. Do it again where it belongs, then put this aside."),
    )
