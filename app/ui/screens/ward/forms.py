"""A question about a movement as data: what is asked, and what is done with the answers; no Qt."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from app.domain.words import say

Answers = Mapping[str, str]
AskKind = Literal["time", "text", "choice", "patient"]


@dataclass(frozen=True, slots=True)
class Ask:
    """One field of a form; `choices` are (value, words), `value` is what stands there at first.

    A field that is required keeps the form from being sent while it is empty; `missing` says so.
    """

    key: str
    label: str
    kind: AskKind
    choices: tuple[tuple[str, str], ...] = ()
    value: str = ""
    hint: str = ""
    missing: str = ""

    @property
    def is_required(self) -> bool:
        """Whether it must be answered."""
        return bool(self.missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A question over the board; `submit` gets the answers by key and closes it when done."""

    title: str
    body: str
    do: str
    keep: str
    asks: tuple[Ask, ...]
    submit: Callable[[Answers], None]
    find: Callable[[str], None] | None = None  # a patient is being looked for
    destroys: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A patient to choose in a form."""

    patient_id: uuid.UUID
    words: str


@dataclass(frozen=True, slots=True)
class CardAction:
    """A line of a bed's menu; `key` is the letter that does the same."""

    words: str
    do: Callable[[], None]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of a menu that belong together."""

    actions: tuple[CardAction, ...] = field(default=())


def time_ask(*, label: str = "", hint: str = "") -> Ask:
    """Return the field that every movement has: when it was, now unless it is written later."""
    return Ask(
        "at",
        label or say("&When"),
        "time",
        value=say("now"),
        hint=hint or say("now, 14:05 or 22-Nov 23:50"),
    )


def reason_ask() -> Ask:
    """Return the field for why something is taken back."""
    return Ask("reason", say("&Why"), "text", missing=say("A reason is needed"))
