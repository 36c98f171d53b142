"""What the ward board does: choose a ward, filter, open charts, move patients, free beds."""

import uuid
from typing import Protocol

from app.domain.names import shown_name
from app.domain.ward import (
    BedState,
    BedView,
    Disposition,
    Filter,
    OccupantView,
    WardBoardView,
    WardView,
)
from app.services.movements import Moved, discharge_patient, transfer_patient
from app.services.ward import BedReady, set_bed_ready, ward_view, wards
from app.ui.context import Area, Context, Place

ENTRY = "entry"  # Place.extra: put the cursor into the entry row


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_wards(self, wards: tuple[WardView, ...], chosen: uuid.UUID) -> None:
        """Offer the wards to choose from."""

    def show_board(self, board: WardBoardView, wanted: Filter) -> None:
        """Show the board, filtered."""

    def show_moving(self, person: OccupantView | None) -> None:
        """Say whose bed is being chosen, or that none is."""

    def ask_discharge(self, person: OccupantView, *, bed: str) -> None:
        """Ask where the patient goes, then call `discharge`, or nothing."""

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
        elif bed.state is BedState.READY:
            self._context.say(f"Bed {bed.label} is free. Admit a patient under Register.")
        else:
            self._set_ready(bed)

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
            self._context.say(f"Nobody lies in bed {bed.label}.")
        else:
            self.open_chart(bed.occupant, at_entry=True)

    def start_move(self, person: OccupantView | None, *, label: str = "") -> None:
        """B on a card or Choose bed: the next bed that is opened becomes theirs."""
        if person is None:
            self._context.say(f"Nobody lies in bed {label}.")
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
            self._context.say(f"Nobody lies in bed {bed.label}.")
        else:
            self._view.ask_discharge(bed.occupant, bed=bed.label)

    def discharge(self, person: OccupantView, disposition: Disposition) -> None:
        """End the stay."""
        by, stay = self._context.session(), person.encounter_id
        name = shown_name(person.family_name, person.given_name)

        def gone(_done: Moved) -> None:
            self._context.toast(f"{name} is discharged")
            self._ask_board()

        self._context.call(
            lambda store: discharge_patient(
                store, by=by, encounter_id=stay, disposition=disposition
            ),
            gone,
        )

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
        board = self._board
        if board is None:
            return
        if not bed.is_free:
            self._context.say(f"Bed {bed.label} is not free. Choose a free bed, or Esc.")
            return
        name = shown_name(person.family_name, person.given_name)
        if not self._context.dialogs.confirm(
            f"Move to bed {bed.label}?",
            body=f"{name} gets bed {bed.label}. A bed left behind goes to cleaning.",
            do=f"Move to {bed.label}",
            keep="Do not move",
        ):
            return
        by, stay, ward_id = self._context.session(), person.encounter_id, board.ward.ward_id

        def moved(done: Moved) -> None:
            left = f" · {done.cleaning_bed} to be cleaned" if done.cleaning_bed else ""
            self._context.toast(f"{name} is in bed {bed.label}{left}")
            self.stop_move()
            self._ask_board()

        self._context.call(
            lambda store: transfer_patient(
                store, by=by, encounter_id=stay, ward_id=ward_id, bed_id=bed.bed_id
            ),
            moved,
        )

    def _set_ready(self, bed: BedView) -> None:
        is_closed = bed.state is BedState.CLOSED
        if not self._context.dialogs.confirm(
            f"Is bed {bed.label} ready for a patient?",
            body=f"Bed {bed.label} is {'closed' if is_closed else 'being cleaned'}. "
            "Once it is ready, a patient can be put into it.",
            do="Set ready",
            keep="Keep it closed" if is_closed else "Still cleaning",
        ):
            return
        by, bed_id = self._context.session(), bed.bed_id

        def ready(_done: BedReady) -> None:
            self._context.toast(f"Bed {bed.label} is ready")
            self._ask_board()

        self._context.call(lambda store: set_bed_ready(store, by=by, bed_id=bed_id), ready)
