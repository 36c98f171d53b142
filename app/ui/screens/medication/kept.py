"""What was typed for doses and not written yet, kept as a draft of the person at work.

Only words are kept. What was checked at the bed is checked anew after a lock or a closed tab.
"""

import datetime as dt
import uuid
from collections.abc import Callable, Mapping

from app.ui.context import Context
from app.ui.screens.medication.panel_words import Checks

Key = tuple[uuid.UUID, dt.datetime | None]  # the order, and the time of a planned dose
_BETWEEN, _NONE = "|", "-"


def has_words(checks: Mapping[Key, Checks]) -> bool:
    """Whether anything was typed."""
    return any(c.reason.strip() or c.witness.strip() for c in checks.values())


def keep(context: Context, stay_id: uuid.UUID, checks: Mapping[Key, Checks]) -> None:
    """Keep the words of each dose; without any the draft goes."""
    content: dict[str, str] = {}
    for (request_id, at), each in checks.items():
        for name, words in (("reason", each.reason), ("witness", each.witness)):
            if words.strip():
                when = at.isoformat() if at else _NONE
                content[_BETWEEN.join((str(request_id), when, name))] = words
    if content:
        context.drafts.save(_key(stay_id), content)
    else:
        context.drafts.drop(_key(stay_id))


def restore(
    context: Context, stay_id: uuid.UUID, done: Callable[[dict[Key, Checks]], None]
) -> None:
    """Give what is kept back."""

    def read(content: dict[str, str] | None) -> None:
        words: dict[Key, dict[str, str]] = {}
        for key, text in (content or {}).items():
            request_id, when, name = key.split(_BETWEEN)
            at = None if when == _NONE else dt.datetime.fromisoformat(when)
            words.setdefault((uuid.UUID(request_id), at), {})[name] = text
        done(
            {
                key: Checks(reason=found.get("reason", ""), witness=found.get("witness", ""))
                for key, found in words.items()
            }
        )

    context.drafts.load(_key(stay_id), read)


def _key(stay_id: uuid.UUID) -> str:
    return f"doses:{stay_id}"
