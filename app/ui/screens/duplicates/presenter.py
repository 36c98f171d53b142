"""What the Duplicates page does: compare on, list, show two records, merge, keep apart, undo."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from app.data.queries.suspects import Pair, Progress
from app.data.store import Store
from app.domain.dates import date_words
from app.domain.errors import UserError
from app.domain.words import say
from app.services import merging, registration, suspects
from app.services.merging import MergePreview
from app.ui.context import Context
from app.ui.screens.duplicates.words import (
    PairRow,
    Shown,
    merged_pair,
    pair_row,
    preview_pair,
    suspect_row,
)

T = TypeVar("T")


class DuplicatesView(Protocol):
    """What the presenter tells the screen."""

    def show_rows(self, rows: tuple[PairRow, ...], *, more: bool, progress: str) -> None:
        """Show the list."""

    def show_pair(self, shown: Shown | None) -> None:
        """Show two records, or that none are chosen."""

    def show_refusal(self, title: str, hint: str) -> None:
        """Say why not."""


class DuplicatesPresenter:
    """Compares while nobody waits, and keeps who is chosen while the list comes and goes."""

    def __init__(self, view: DuplicatesView, context: Context) -> None:
        self._view, self._context = view, context
        self._pages: tuple[suspects.Suspect, ...] = ()
        self._merges: dict[uuid.UUID, suspects.MergedLately] = {}
        self._after: Pair | None = None
        self._shows_merged = False
        self._chosen: PairRow | None = None
        self._is_comparing = False
        self._differs = ""

    def refresh(self) -> None:
        """List again, and go on comparing."""
        by = self._context.session()
        if self._shows_merged:
            self._call(lambda store: suspects.merged_lately(store, by=by), self._show_merged)
        else:
            self._call(lambda store: suspects.suspects(store, by=by), self._show_first)
            self._compare()

    def show_kind(self, kind: str) -> None:
        """Turn to the suspected pairs or to those merged lately."""
        self._shows_merged = kind == "merged"
        self._choose_none()
        self.refresh()

    def more(self) -> None:
        """Add the next page of suspects."""
        by, after = self._context.session(), self._after
        if after is not None:
            self._call(lambda store: suspects.suspects(store, by=by, after=after), self._show_next)

    def choose(self, row: PairRow) -> None:
        """Put two records side by side."""
        self._chosen = row
        by = self._context.session()
        if row.is_merged:
            if row.second_id in self._merges:
                self._view.show_pair(merged_pair(self._merges[row.second_id]))
            return
        self._call(
            lambda store: merging.preview_merge(
                store, by=by, survivor_id=row.first_id, merged_id=row.second_id
            ),
            self._show_preview,
        )

    def compare_numbers(self, one: str, other: str) -> None:
        """Put two records side by side that a person names by their numbers."""
        by = self._context.session()
        words = [w.strip() for w in (one, other)]

        def found(ids: list[uuid.UUID | None]) -> None:
            for mrn, each in zip(words, ids, strict=True):
                if each is None:
                    self._view.show_refusal(
                        say("There is no patient {mrn}", mrn=mrn or say("without a number")),
                        say("Type two medical record numbers as they stand on the wristband."),
                    )
                    return
            first, second = (i for i in ids if i is not None)
            self.choose(PairRow(first, second, "", "", "", words[0], words[1]))

        self._call(
            lambda store: [registration.patient_by_mrn(store, by=by, mrn=mrn) for mrn in words],
            found,
        )

    def swap(self) -> None:
        """Let the other record of the two stand for both."""
        if (row := self._chosen) is not None and not row.is_merged:
            self.choose(
                replace(
                    row,
                    first_id=row.second_id,
                    second_id=row.first_id,
                    first=row.second,
                    second=row.first,
                )
            )

    def merge(self, reason: str) -> None:
        """Merge the two that are shown, after a question."""
        row = self._chosen
        if row is None or row.is_merged:
            return
        warning = say("They differ in {what}. ", what=self._differs) if self._differs else ""
        if not self._context.dialogs.confirm(
            say("Merge {goes} into {stays}?", goes=row.second, stays=row.first),
            body=warning
            + say("{goes} stays as it is and is found through {stays}. It can be taken back.",
                  goes=row.second, stays=row.first),
            do=say("Merge"),
            keep=say("Keep both"),
            destroys=bool(self._differs),
        ):  # fmt: skip
            return
        by, sure = self._context.session(), bool(self._differs)

        def done(merged: merging.Merged) -> None:
            self._choose_none()
            self._context.toast(
                say("{goes} is found through {stays} now", goes=row.second, stays=row.first),
                lambda: self._undo(merged.merged_id),
            )
            self.refresh()

        self._call(
            lambda store: merging.merge(
                store, by=by, survivor_id=row.first_id, merged_id=row.second_id, reason=reason,
                sure=sure,
            ),
            done,
        )  # fmt: skip

    def keep_apart(self) -> None:
        """Say that the two that are shown are two people."""
        row, by = self._chosen, self._context.session()
        if row is None or row.is_merged:
            return

        def done(_kept: merging.KeptApart) -> None:
            self._choose_none()
            self._context.toast(say("Kept apart: two people"))
            self.refresh()

        self._call(
            lambda store: merging.keep_apart(
                store, by=by, one_id=row.first_id, other_id=row.second_id
            ),
            done,
        )

    def take_back(self, reason: str) -> None:
        """Take the merge that is shown back, after a question."""
        row = self._chosen
        if row is None or not row.is_merged:
            return
        if self._context.dialogs.confirm(
            say("Take the merge of {goes} back?", goes=row.second),
            body=say(
                "{goes} stands for itself again with what it had. What was written since the merge "
                "stays with {stays}.",
                goes=row.second,
                stays=row.first,
            ),
            do=say("Take back"),
            keep=say("Leave merged"),
        ):
            self._take_back(row.second_id, reason)

    def _undo(self, merged_id: uuid.UUID) -> None:
        self._take_back(merged_id, say("Undone at once"))

    def _take_back(self, merged_id: uuid.UUID, reason: str) -> None:
        by = self._context.session()

        def done(_apart: merging.Unmerged) -> None:
            self._choose_none()
            self._context.toast(say("The merge is taken back"))
            self.refresh()

        self._call(
            lambda store: merging.unmerge(store, by=by, patient_id=merged_id, reason=reason), done
        )

    def _compare(self) -> None:
        if self._is_comparing:
            return
        self._is_comparing = True
        by = self._context.session()

        def compared(progress: Progress) -> None:
            self._is_comparing = False
            if self._shows_merged:
                return
            if progress.round_ended:
                self._call(lambda store: suspects.suspects(store, by=by), self._show_first)
            else:
                self._show_list(progress)
                self._compare()

        self._context.call(
            lambda store: suspects.compare_some(store, by=by), compared, refused=self._stop
        )

    def _stop(self, refusal: UserError) -> None:
        self._is_comparing = False
        self._refuse(refusal)

    def _show_first(self, page: suspects.Suspects) -> None:
        self._pages, self._after = page.rows, page.after
        self._show_list(page.progress)

    def _show_next(self, page: suspects.Suspects) -> None:
        self._pages, self._after = (*self._pages, *page.rows), page.after
        self._show_list(page.progress)

    def _show_list(self, progress: Progress) -> None:
        if self._shows_merged:
            return
        words = (
            say("Everybody is compared: {n} records", n=f"{progress.of:,}")
            if progress.round_ended
            else say("Comparing: {n} of {all}", n=f"{progress.compared:,}", all=f"{progress.of:,}")
        )
        rows = tuple(map(suspect_row, self._pages))
        self._view.show_rows(rows, more=self._after is not None, progress=words)

    def _show_merged(self, merges: tuple[suspects.MergedLately, ...]) -> None:
        self._merges = {m.merged.patient_id: m for m in merges}
        rows = tuple(
            pair_row(
                m.survivor,
                m.merged,
                mark=date_words(m.decided_at.astimezone().date()),
                is_merged=True,
            )
            for m in merges
        )
        words = say("{n} merges that stand", "{n} merge that stands", len(rows), n=len(rows))
        self._view.show_rows(rows, more=False, progress=words)

    def _show_preview(self, seen: MergePreview) -> None:
        self._differs = ", ".join(seen.differs)
        self._view.show_pair(preview_pair(seen))

    def _choose_none(self) -> None:
        self._chosen, self._differs = None, ""
        self._view.show_pair(None)

    def _call(self, fn: Callable[[Store], T], done: Callable[[T], None]) -> None:
        self._context.call(fn, done, refused=self._refuse)

    def _refuse(self, refusal: UserError) -> None:
        self._view.show_refusal(refusal.title, refusal.hint)
