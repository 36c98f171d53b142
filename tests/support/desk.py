"""A desk without a window: a presenter's context on a real Store, with everything in sight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.ui.context import Area, Context, Place, Section

T = TypeVar("T")


@dataclass
class Answers:
    """A twin of the dialogs: answers from a list and remembers what was asked."""

    answers: list[bool] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def confirm(
        self, question: str, *, body: str, do: str, keep: str, destroys: bool = False
    ) -> bool:
        self.asked.append(f"{question} {body} [{do}] [{keep}]{' !' if destroys else ''}")
        return self.answers.pop(0)

    def tell(self, title: str, *, hint: str) -> None:
        self.asked.append(f"{title}. {hint}")

    def save_file(self, title: str, *, name: str, kind: str) -> Path | None:
        raise NotImplementedError(title, name, kind)


@dataclass
class KeptDrafts:
    """A twin of the drafts: a dictionary."""

    kept: dict[str, dict[str, str]] = field(default_factory=dict)

    def save(self, key: str, content: dict[str, str]) -> None:
        self.kept[key] = dict(content)

    def load(self, key: str, done: Callable[[dict[str, str] | None], None]) -> None:
        done(self.kept.get(key))

    def drop(self, key: str) -> None:
        self.kept.pop(key, None)


@dataclass
class Desk:
    """Work waits in `waiting` until `work()` does it, as on the database thread."""

    store: Store
    actor: Actor
    sections: Sequence[Section] = (Section(Area.CHART, "Observations", "activity"),)
    waiting: list[tuple[Any, Any, Any]] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    dialogs: Answers = field(default_factory=Answers)
    drafts: KeptDrafts = field(default_factory=KeptDrafts)

    def call(
        self,
        fn: Callable[[Store], T],
        done: Callable[[T], None],
        *,
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        self.waiting.append((fn, done, refused))

    def work(self, most: int = 50) -> int:
        """Do what waits, and what comes of it; the answer is how much that was."""
        for n in range(most):
            if not self.waiting:
                return n
            fn, done, refused = self.waiting.pop(0)
            try:
                result = fn(self.store)
            except UserError as refusal:
                if refused is None:
                    raise
                refused(refusal)
            else:
                done(result)
        raise AssertionError("the work has no end")

    def context(self) -> Context:
        return Context(
            call=self.call,
            session=lambda: self.actor,
            go=self.places.append,
            toast=lambda text, undo=None: self.toasts.append(text),  # noqa: ARG005
            clock=self.store.clock,
            dialogs=self.dialogs,
            drafts=self.drafts,
            say=self.said.append,
            sections=lambda: tuple(self.sections),
        )
