"""What a screen's context is made of: calls that end with their screen, and drafts."""

from collections.abc import Callable
from typing import TypeVar

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.services import drafts
from app.ui.context import Call
from app.ui.runner import Runner, Scope

T = TypeVar("T")


def scoped_call(runner: Runner, scope: Scope, *, far: bool = False) -> Call:
    """The runner's call for one screen, or its `ask`: after its end answers are dropped."""
    run = runner.ask if far else runner.call

    def call(
        fn: Callable[[Store], T],
        done: Callable[[T], None],
        *,
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        run(fn, done, refused=refused, scope=scope)

    return call


class DeskDrafts:
    """Drafts of the person at work; keeping one outlives the screen that asked for it."""

    def __init__(self, always: Call, call: Call, actor: Actor) -> None:
        self._always, self._call, self._actor = always, call, actor

    def save(self, key: str, content: dict[str, str]) -> None:
        """Keep what was typed."""
        by, kept = self._actor, dict(content)
        self._always(lambda store: drafts.keep(store, by=by, place=key, content=kept), _nothing)

    def load(self, key: str, done: Callable[[dict[str, str] | None], None]) -> None:
        """Give what is kept, or None."""
        by = self._actor
        self._call(
            lambda store: drafts.find(store, by=by, place=key),
            lambda found: done(found.content if found else None),
        )

    def drop(self, key: str) -> None:
        """Forget it."""
        by = self._actor
        self._always(lambda store: drafts.drop(store, by=by, place=key), _nothing)


def _nothing(_result: object) -> None:
    """Take an answer that nobody waits for."""
