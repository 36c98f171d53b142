"""A desk without a window: the Context of a screen, whose calls answer at once."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.ui.context import Area, Context, Place, Section
from tests.support.printer import Papers
from tests.support.station import someone

T = TypeVar("T")


class Desk:
    """Remembers what a screen asked of the shell; `answers` are those of the dialogs."""

    def __init__(self, store: Store, *, by: Actor | None = None) -> None:
        self.store = store
        self.by = by or someone()
        self.places: list[Place] = []
        self.said: list[str] = []
        self.toasts: list[str] = []
        self.refused: list[UserError] = []
        self.kept: dict[str, dict[str, str]] = {}
        self.asked: list[str] = []
        self.answers: list[bool] = []
        self.path: Path | None = None  # what the file dialog answers
        self.prints = Papers()
        self.context = Context(
            call=self._call,
            ask=self._call,
            session=lambda: self.by,
            go=self.places.append,
            toast=lambda text, _undo=None: self.toasts.append(text),
            clock=store.clock,
            dialogs=self,
            drafts=self,
            prints=self.prints,
            say=self.said.append,
            sections=lambda: (Section(Area.CHART, "Observations", "activity"),),
        )

    def confirm(
        self, question: str, *, body: str, do: str, keep: str, destroys: bool = False
    ) -> bool:
        self.asked.append(f"{question} {body} [{do}] [{keep}]{' !' if destroys else ''}")
        return self.answers.pop(0)

    def tell(self, title: str, *, hint: str) -> None:
        self.asked.append(f"{title} {hint}")

    def open_file(self, title: str, *, kind: str) -> Path | None:
        self.asked.append(f"{title} {kind}")
        return self.path

    def save_file(self, title: str, *, name: str, kind: str) -> Path | None:
        self.asked.append(f"{title} {name} {kind}")
        return self.path

    def save(self, key: str, content: dict[str, str]) -> None:
        self.kept[key] = dict(content)

    def load(self, key: str, done: Callable[[dict[str, str] | None], None]) -> None:
        done(self.kept.get(key))

    def drop(self, key: str) -> None:
        self.kept.pop(key, None)

    def _call(
        self,
        fn: Callable[[Store], T],
        done: Callable[[T], None],
        *,
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        try:
            result = fn(self.store)
        except UserError as refusal:
            (refused or self.refused.append)(refusal)
        else:
            done(result)
