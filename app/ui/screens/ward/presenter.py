"""What the ward board does: choose a ward, filter, open charts, and begin what is asked for."""

import uuid
from typing import Protocol

from app.domain.names import shown_name
from app.domain.ward import (
    BedState,
    BedView,
    Filter,
    OccupantView,
    WardBoardView,
    WardView,
)
from app.domain.words import say
from app.services import guard
from app.services.ward import BedReady, set_bed_ready, ward_view, wards
from app.ui.context import Area, Context, Place
from app.ui.screens.ward.arriving import Arriving
from app.ui.screens.ward.asking import FormView, Shown
from app.ui.screens.ward.endings import Endings
from app.ui.screens.ward.forms import Group
from app.ui.screens.ward.menu import Rights, menu_of
from app.ui.screens.ward.moves import Moves
from app.ui.screens.ward.papers import Papers
from app.ui.tasks_presenter import Whose

ENTRY = "entry"  # Place.extra: put the cursor into the entry row


class View(FormView, Protocol):
    """What the presenter needs of the screen."""

    def show_wards(self, wards: tuple[WardView, ...], chosen: uuid.UUID) -> None:
        """Offer the wards to choose from."""

    def show_board(self, board: WardBoardView, wanted: Filter) -> None:
        """Show the board, filtered."""

    def show_moving(self, person: OccupantView | None) -> None:
        """Say whose bed is being chosen, or that none is."""

    def show_tasks(self, whose: Whose) -> None:
        """Open the tasks of a patient or of the ward."""

    def show_no_ward(self) -> None:
        """Say that the hospital has no ward yet."""


class WardPresenter:
    """Holds which ward and filter are wanted, and whose bed is being chosen."""

    def __init__(self, view: View, context: Context) -> None:
        self._view, self._context = view, context
        self._ward_id: uuid.UUID | None = None
        self._board: WardBoardView | None = None
        self._filter = Filter.ALL
        self._moving: OccupantView | None = None
        shown = Shown(lambda: self._board, self._ask_board)
        self.moves = Moves(view, context, shown)
        self.endings = Endings(view, context, shown)
        self.arriving = Arriving(view, context, shown)
        self.papers = Papers(view, context, shown)

    @property
    def is_moving(self) -> bool:
        """Whether a bed is being chosen for someone."""
        return self._moving is not None

    def refresh(self) -> None:
        """Ask for the wards, then for the board of the one wanted."""
        by = self._context.session()
        self._context.call(lambda store: wards(store, by=by), self._take_wards)

    def choose_ward(self, ward_id: uuid.UUID) -> None:
        """Show another ward."""
        self._ward_id, self._filter = ward_id, Filter.ALL
        self._ask_board()

    def choose_filter(self, wanted: Filter) -> None:
        """Show a part of the board; the same filter again shows all."""
        self._filter = Filter.ALL if wanted is self._filter else wanted
        if self._board is not None:
            self._view.show_board(self._board, self._filter)

    def open_bed(self, bed: BedView) -> None:
        """Enter on a card: open the chart, finish a move, or set a cleaned bed ready."""
        if self._moving is not None:
            self._move_to(bed, self._moving)
        elif bed.occupant is not None:
            self.open_chart(bed.occupant)
        elif bed.state is BedState.READY and bed.kept_for is not None:
            self.arriving.receive(bed.kept_for)
        elif bed.state is BedState.READY:
            self._context.say(
                say("Bed {bed} is free. Admit a patient under Register.", bed=bed.label)
            )
        else:
            self.set_ready(bed)

    def open_chart(self, person: OccupantView, *, at_entry: bool = False) -> None:
        """Open a patient's chart, at the entry of a new set where that is wanted."""
        self._context.go(
            Place(
                Area.CHART,
                person.patient_id,
                person.encounter_id,
                title=shown_name(person.family_name, person.given_name),
                extra=ENTRY if at_entry else "",
            )
        )

    def observe(self, bed: BedView) -> None:
        """O on a card: go to the entry of a new set."""
        if bed.occupant is None:
            self._context.say(_nobody(bed.label))
        else:
            self.open_chart(bed.occupant, at_entry=True)

    def show_tasks(self, bed: BedView) -> None:
        """T on a card: what is to be done for its patient."""
        who = bed.occupant
        if who is None:
            self._context.say(_nobody(bed.label))
            return
        name = shown_name(who.family_name, who.given_name)
        title = say("Tasks of {name} in bed {bed}", name=name, bed=bed.label)
        self._view.show_tasks(Whose(title, encounter_id=who.encounter_id))

    def show_ward_tasks(self) -> None:
        """Shift T: what is to be done on the ward for no one patient."""
        if self._board is not None:
            ward = self._board.ward
            title = say("Tasks of ward {ward}", ward=ward.name)
            self._view.show_tasks(Whose(title, ward_id=ward.ward_id))

    def medicate(self, bed: BedView) -> None:
        """M on a card: open the drug chart."""
        who = bed.occupant
        if who is None:
            self._context.say(_nobody(bed.label))
        else:
            name = shown_name(who.family_name, who.given_name)
            self._context.go(Place(Area.MEDICATION, who.patient_id, who.encounter_id, title=name))

    def start_move(self, person: OccupantView | None, *, label: str = "") -> None:
        """B on a card or Choose bed: the next bed that is opened becomes theirs."""
        if person is None:
            self._context.say(_nobody(label))
            return
        self._moving = person
        self._filter = Filter.ALL
        self._view.show_moving(person)
        if self._board is not None:
            self._view.show_board(self._board, self._filter)

    def stop_move(self) -> None:
        """Esc: nobody is moved."""
        self._moving = None
        self._view.show_moving(None)

    def start_discharge(self, bed: BedView) -> None:
        """D on a card: ask where the patient goes."""
        if bed.occupant is None:
            self._context.say(_nobody(bed.label))
        else:
            self.endings.discharge(bed.occupant, bed=bed.label)

    def drop(self, left: BedView, wanted: BedView) -> None:
        """A patient was dragged from one bed to another: move there, or swap; both are asked."""
        if left.occupant is None:
            return
        if wanted.occupant is not None:
            self.moves.swap(left, wanted)
        elif wanted.is_free:
            self.moves.transfer(left.occupant, wanted)
        else:
            self._context.say(_not_free(wanted.label))

    def menu(self, bed: BedView) -> tuple[Group, ...]:
        """Return what can be done with a bed and its patient by whoever is at work."""
        board = self._board
        if board is None:
            return ()
        by, about = self._context.session(), guard.About(ward=board.ward.code)
        person = guard.About(ward=board.ward.code, kind="Patient")
        may = Rights(
            move=guard.allowed(by, "transfer_patient", about),
            admit=guard.allowed(by, "admit_patient", about),
            discharge=guard.allowed(by, "discharge_patient", about),
            print=guard.allowed(by, "print_document", person),
            view=guard.allowed(by, "view_ward", about),
            read=guard.allowed(by, "view_chart", about),
        )
        groups = menu_of(bed, self, may=may)
        return tuple(group for group in groups if group.actions)

    def decide(self) -> None:
        """Go to where it is decided who keeps a bed."""
        shared = [bed for bed in self._board.beds if bed.also] if self._board else []
        self._context.go(Place(Area.SYNC, extra=str(shared[0].bed_id) if shared else ""))

    def _take_wards(self, found: tuple[WardView, ...]) -> None:
        if not found:
            self._view.show_no_ward()
            return
        if self._ward_id not in {w.ward_id for w in found}:
            mine = self._context.session().wards
            self._ward_id = next((w for w in found if w.code in mine), found[0]).ward_id
        self._view.show_wards(found, self._ward_id)
        self._ask_board()

    def _ask_board(self) -> None:
        by, ward_id, now = self._context.session(), self._ward_id, self._context.clock.now()
        if ward_id is not None:
            self._context.call(
                lambda store: ward_view(store, by=by, ward_id=ward_id, now=now.astimezone()),
                self._take_board,
            )

    def _take_board(self, board: WardBoardView) -> None:
        if board.ward.ward_id == self._ward_id:
            self._board = board
            self._view.show_board(board, self._filter)

    def _move_to(self, bed: BedView, person: OccupantView) -> None:
        if bed.is_free:
            self.moves.transfer(person, bed, moved=self.stop_move)
        else:
            self._context.say(_not_free(bed.label))

    def set_ready(self, bed: BedView) -> None:
        """Ask whether a bed that was cleaned or closed can be used."""
        is_closed = bed.state is BedState.CLOSED
        if not self._context.dialogs.confirm(
            say("Is bed {bed} ready for a patient?", bed=bed.label),
            body=(
                say("Bed {bed} is closed.", bed=bed.label)
                if is_closed
                else say("Bed {bed} is being cleaned.", bed=bed.label)
            )
            + " "
            + say("Once it is ready, a patient can be put into it."),
            do=say("Set ready"),
            keep=say("Keep it closed") if is_closed else say("Still cleaning"),
        ):
            return
        by, bed_id = self._context.session(), bed.bed_id

        def ready(_done: BedReady) -> None:
            self._context.toast(say("Bed {bed} is ready", bed=bed.label))
            self._ask_board()

        self._context.call(lambda store: set_bed_ready(store, by=by, bed_id=bed_id), ready)


def _nobody(label: str) -> str:
    return say("Nobody lies in bed {bed}.", bed=label)


def _not_free(label: str) -> str:
    return say("Bed {bed} is not free. Choose a free bed, or Esc.", bed=label)
