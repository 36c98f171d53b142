"""The policies in force, their history, and who would gain or lose by another set; no Qt."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from app.domain.actor import role_title
from app.domain.errors import UserError
from app.domain.words import say
from app.services import policies, policy_sets
from app.services.policy_sets import PoliciesRefusedError, PoliciesTaken, PolicyPreview, TakenSet
from app.ui.context import Context
from app.ui.sync_words import clock_words

_LARGEST_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line of what a set would change."""

    who: str
    gains: bool
    verb: str
    what: str
    where: str


class View(Protocol):
    """What the presenter tells the screen."""

    def show_in_force(self, words: str, history: tuple[str, ...]) -> None:
        """Show which set decides, and those that were taken, newest first."""

    def show_preview(self, title: str, rows: tuple[ChangeRow, ...], *, take: str) -> None:
        """Show what the chosen file would change; `take` stands on the button, empty: no button."""

    def show_problems(self, title: str, problems: tuple[str, ...]) -> None:
        """Show why the chosen file cannot be taken."""


class PoliciesPresenter:
    """Holds the chosen text until it is taken or another file is chosen."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._text = ""

    def refresh(self) -> None:
        """Ask for the sets that were taken."""
        by = self._context.session()
        self._context.call(lambda store: policy_sets.history(store, by=by), self._show)

    def choose(self) -> None:
        """Choose a file and say what it would change."""
        path = self._context.dialogs.open_file(say("Choose policies"), kind="Cedar (*.cedar)")
        if path is not None:
            self._look_at(path)

    def take(self) -> None:
        """Take the chosen set, after a question; it decides from then on."""
        if not self._text or not self._context.dialogs.confirm(
            say("Take these policies into use?"),
            body=say(
                "They decide here at once and elsewhere with the next sync. The central server "
                "follows when IT runs: wardlight central policies"
            ),
            do=say("Take them"),
            keep=say("Keep the old ones"),
        ):
            return
        by, text = self._context.session(), self._text
        self._context.call(
            lambda store: policy_sets.take(store, by=by, text=text),
            self._taken,
            refused=self._refuse,
        )

    def _look_at(self, path: Path) -> None:
        self._text = ""
        try:
            if path.stat().st_size > _LARGEST_BYTES:
                self._view.show_problems(path.name, (say("This file is too large for policies."),))
                return
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            words = say("This file cannot be read as text (UTF-8).")
            self._view.show_problems(path.name, (words,))
            return
        by = self._context.session()

        def show(found: PolicyPreview) -> None:
            self._text = text
            self._show_preview(path.name, found)

        self._context.call(
            lambda store: policy_sets.preview(store, by=by, text=text), show, refused=self._refuse
        )

    def _show_preview(self, name: str, found: PolicyPreview) -> None:
        rows = [
            ChangeRow(
                who=role_title(change.cell.role),
                gains=change.gains,
                verb=say("gains") if change.gains else say("loses"),
                what=action_words(change.cell.action),
                where=say(
                    "{situation}: was {before}, would be {after}",
                    situation=say(change.cell.situation),
                    before=answer_words(change.before),
                    after=answer_words(change.after),
                ),
            )
            for change in found.roles
        ]
        for person in found.people:
            for actions, gains in ((person.gains, True), (person.loses, False)):
                if actions:
                    what = ", ".join(action_words(each) for each in actions)
                    verb = say("gains") if gains else say("loses")
                    rows.append(ChangeRow(person.name, gains, verb, what, person.ward))
        title = (
            say("{name} changes this", name=name)
            if rows
            else say("{name}: nobody gains and nobody loses", name=name)
        )
        take = say("Take as version {n}", n=found.version)
        self._view.show_preview(title, tuple(rows), take=take)

    def _show(self, taken: tuple[TakenSet, ...]) -> None:
        now, decides = self._context.clock.now(), policies.in_force()
        count = len(decides.policies)
        shipped = decides.serial == policies.SHIPPED_VERSION
        words = (
            say("The policies that Wardlight ships are in force: {n} rules.", n=count)
            if shipped
            else say("Version {version} is in force: {n} rules.", version=decides.serial, n=count)
        )
        self._view.show_in_force(
            words,
            tuple(
                say(
                    "Version {version}, taken {when} by {name}",
                    version=each.version,
                    when=clock_words(each.taken_at, now=now),
                    name=each.taken_by_name,
                )
                for each in taken
            ),
        )

    def _taken(self, done: PoliciesTaken) -> None:
        self._text = ""
        self._view.show_preview(
            say("Version {n} is in force from now on", n=done.version), (), take=""
        )
        self.refresh()

    def _refuse(self, refusal: UserError) -> None:
        problems = (
            refusal.problems if isinstance(refusal, PoliciesRefusedError) else (refusal.hint,)
        )
        self._view.show_problems(refusal.title, problems)


def action_words(action: str) -> str:
    """Return an action of the policies as it is read: "view_chart" is "view chart"."""
    return action.replace("_", " ")


def answer_words(outcome: str) -> str:
    """Return an answer with its duties in words: "permit reauth=pin" is "allowed with a PIN"."""
    decision, _, duties = outcome.partition(" ")
    said = {
        "permit": say("allowed"),
        "deny": say("not allowed"),
        "deny_btg": say("behind glass"),
    }.get(decision, decision)
    return " ".join((said, *(_duty_words(duty) for duty in re.split(r" (?=\w+=)", duties) if duty)))


def _duty_words(duty: str) -> str:
    name, _, value = duty.partition("=")
    match name, value:
        case "reauth", "pin":
            return say("with a PIN")
        case "reauth", _:
            return say("with the password")
        case "reason", _:
            return say("with a reason")
        case _:
            return say("without {fields}", fields=value.replace("_", " "))
