"""A desk whose work waits until the test does it, as on the database thread."""

from collections.abc import Callable
from typing import Any, TypeVar

from typing_extensions import override

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from tests.support.desk import Desk

T = TypeVar("T")


class SlowDesk(Desk):
    """Calls stand in `waiting` until `work()`."""

    def __init__(self, store: Store, *, by: Actor | None = None) -> None:
        self.waiting: list[tuple[Any, Any, Any]] = []
        super().__init__(store, by=by)

    @override
    def _call(
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
            super()._call(fn, done, refused=refused)
        raise AssertionError("the work has no end")
