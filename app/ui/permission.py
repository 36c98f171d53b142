"""What stands between a person and a step that the policies would permit: one dialog, then again.

The runner hands over each refusal. One that asks for a proof, or for breaking the glass, is met
here and the call repeated, so that no screen knows of it (ADR 0010).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import GlassMayBeBrokenError, ProofNeededError, UserError
from app.services import glass, guard, reauthentication
from app.ui.permission_dialogs import AskDialog, GlassDialog, ProofDialog
from app.ui.runner import Runner

Step = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A call that was refused: the same dialog may serve several."""

    refusal: UserError
    again: Step
    give_up: Step


class Permissions(QObject):
    """Meets refusals one dialog at a time; calls refused meanwhile for the same reason wait."""

    def __init__(self, window: QWidget, runner: Runner, actor: Callable[[], Actor | None]) -> None:
        """`actor` is who is at work with the window unlocked, or none."""
        super().__init__(window)
        self._window, self._runner, self._actor = window, runner, actor
        self._waiting: list[_Waiting] = []

    def meet(self, refusal: UserError, again: Step, give_up: Step) -> bool:
        """Ask for what is missing; False where nothing that a person has would help."""
        by = self._actor()
        if by is None or not isinstance(refusal, GlassMayBeBrokenError | ProofNeededError):
            return False
        if isinstance(refusal, GlassMayBeBrokenError) and not guard.allowed(by, "break_glass"):
            return False
        self._waiting.append(_Waiting(refusal, again, give_up))
        if len(self._waiting) == 1:
            self._ask(refusal, by)
        return True

    def _ask(self, refusal: UserError, by: Actor) -> None:
        if isinstance(refusal, GlassMayBeBrokenError):
            self._open(self._glass_dialog(refusal, by))
        elif isinstance(refusal, ProofNeededError) and refusal.level == "pin":
            self._runner.call(
                lambda store: reauthentication.pin_tries(store, by=by),
                lambda tries: self._ask_proof(by, by_pin=tries > 0),
            )
        else:
            self._ask_proof(by, by_pin=False)

    def _ask_proof(self, by: Actor, *, by_pin: bool) -> None:
        if self._actor() != by:  # locked, or gone, while the PIN was looked for
            self._go_on(is_met=False)
        else:
            self._open(self._proof_dialog(by, by_pin=by_pin))

    def _open(self, dialog: AskDialog) -> None:
        dialog.finished.connect(lambda code: self._go_on(is_met=bool(code)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _proof_dialog(self, by: Actor, *, by_pin: bool) -> ProofDialog:
        dialog = ProofDialog(self._window, by_pin=by_pin)

        def prove(store: Store, secret: str, *, is_pin: bool) -> reauthentication.Proved:
            if is_pin:
                return reauthentication.confirm_pin(store, by=by, pin=secret)
            return reauthentication.confirm(store, by=by, password=secret)

        dialog.given.connect(
            lambda secret: self._runner.call(
                partial(prove, secret=secret, is_pin=dialog.is_by_pin),
                dialog.take,
                refused=dialog.show_refusal,
            )
        )
        return dialog

    def _glass_dialog(self, refusal: GlassMayBeBrokenError, by: Actor) -> GlassDialog:
        dialog = GlassDialog(self._window, why=refusal.hint)
        patient_id = refusal.patient_id
        dialog.given.connect(
            lambda given: self._runner.call(
                lambda store: glass.break_glass(
                    store,
                    by=by,
                    patient_id=patient_id,
                    reason=given.reason,
                    words=given.words,
                    password=given.password,
                ),
                dialog.take,
                refused=dialog.show_refusal,
            )
        )
        return dialog

    def _go_on(self, *, is_met: bool) -> None:
        """Repeat every call that waited, or hand each its refusal; what differs asks anew."""
        waited, self._waiting = self._waiting, []
        for each in waited:
            (each.again if is_met else each.give_up)()
