"""The preview of a bill: which document is shown, which page of it, and its print; without Qt."""

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from app.domain.words import say
from app.ui.screens.billing.desk import Desk
from app.ui.screens.billing.papers import (
    PageView,
    Paper,
    draw_page,
    issued_paper,
    make_pdf,
    papers,
    print_to,
    printed_pdf,
)

if TYPE_CHECKING:
    from app.data.store import Store

_FIRST_WIDTH = 400


class PreviewView(Protocol):
    """What the presenter tells the screen."""

    def show_papers(self, choices: tuple[Paper, ...], shown: Paper | None) -> None:
        """Show the chips, and what document this is."""

    def show_page(self, page: PageView | None) -> None:
        """Show a page, or that there is none."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    pdf: bytes
    page: PageView


class PreviewPresenter:
    """Draws on the database thread, so that typing never waits; the latest wish wins."""

    def __init__(self, view: PreviewView, desk: Desk) -> None:
        self._view, self._desk = view, desk
        self._paper: Paper | None = None
        self._pdf = b""
        self._page, self._pages, self._width = 0, 0, _FIRST_WIDTH
        self._wish = 0

    @property
    def shown(self) -> Paper | None:
        """The document that is shown."""
        return self._paper

    def forget(self) -> None:
        """Show nothing: another bill is opened."""
        self._paper, self._pdf, self._page, self._pages = None, b"", 0, 0
        self._wish += 1
        self._view.show_page(None)

    def bill_changed(self) -> None:
        """Show the same document as it is now, else the first one there is."""
        bill = self._desk.bill
        if bill is None:
            return
        choices = papers(bill)
        old = self._paper
        same = [p for p in choices if old and (p.kind, p.id) == (old.kind, old.id)]
        kept = issued_paper(bill, old.id) if old and old.id and old.kind != "draft" else None
        self._paper = next(iter(same), kept or next(iter(choices), None))
        if old is None or self._paper is None or self._paper.id != old.id:
            self._page = 0
        self._view.show_papers(choices, self._paper)
        self._make()

    def choose(self, paper: Paper) -> None:
        """Show another document."""
        bill = self._desk.bill
        if bill is not None:
            self._paper, self._page = paper, 0
            self._view.show_papers(papers(bill), paper)
            self._make()

    def select(self, row_id: uuid.UUID) -> None:
        """Show the document of a row of the ledger; one that is yet to be read, once it is."""
        bill = self._desk.bill
        found = issued_paper(bill, row_id) if bill else None
        if found is not None:
            if self._paper is None or self._paper.id != found.id:
                chips = {p.id: p.chip for p in papers(bill)} if bill else {}
                self.choose(replace(found, chip=chips.get(found.id, "")))
        else:
            self._paper = Paper("receipt", row_id, "")

    def turn(self, by: int) -> None:
        """Go to the next or the last page, or say that there is none."""
        wanted = self._page + by
        if 0 <= wanted < self._pages:
            self._page = wanted
            self._draw()
        else:
            self._desk.context.say(say("There is no other page this way"))

    def resize(self, width: int) -> None:
        """Draw the page this many pixels wide from now on."""
        if width != self._width and width > 0:
            self._width = width
            self._draw()

    def print(self) -> None:
        """Print the document shown, or without a printer write it to a file the person names."""
        paper, bill, by = self._paper, self._desk.bill, self._desk.context.session()
        if paper is None or bill is None:
            self._desk.context.say(say("There is nothing to print yet"))
            return
        context, stay = self._desk.context, bill.encounter_id
        if context.prints.has_printer("document"):
            context.call(
                lambda store: printed_pdf(store, by=by, encounter_id=stay, paper=paper),
                lambda pdf: context.prints.send(pdf, use="document", name=paper.name),
                refused=self._desk.tell,
            )
            return
        number = paper.name.rpartition(" ")[2]
        name = f"draft-{bill.visit_number}.pdf" if paper.kind == "draft" else f"{number}.pdf"
        path = self._desk.context.dialogs.save_file(
            say("Print {paper} to a file", paper=paper.name), name=name, kind="PDF (*.pdf)"
        )
        if path is None:
            return
        self._desk.context.call(
            lambda store: print_to(store, path, by=by, encounter_id=stay, paper=paper),
            lambda _done: self._desk.context.toast(
                say("{paper} is in {path}", paper=paper.name, path=path)
            ),
            refused=self._desk.tell,
        )

    def _make(self) -> None:
        paper, bill, by = self._paper, self._desk.bill, self._desk.context.session()
        self._wish += 1
        if paper is None or bill is None:
            self._pdf, self._pages = b"", 0
            self._view.show_page(None)
            return
        wish, stay, page, width = self._wish, bill.encounter_id, self._page, self._width

        def draw(store: "Store") -> _Drawn:
            pdf = make_pdf(store, by=by, encounter_id=stay, paper=paper)
            return _Drawn(pdf, draw_page(pdf, page=page, width=width))

        self._desk.context.call(draw, lambda drawn: self._take(wish, drawn))

    def _draw(self) -> None:
        pdf, page, width = self._pdf, self._page, self._width
        if not pdf:
            return
        self._wish += 1
        wish = self._wish
        self._desk.context.call(
            lambda _store: _Drawn(pdf, draw_page(pdf, page=page, width=width)),
            lambda drawn: self._take(wish, drawn),
        )

    def _take(self, wish: int, drawn: _Drawn) -> None:
        if wish == self._wish:
            self._pdf, self._page, self._pages = drawn.pdf, drawn.page.page, drawn.page.pages
            self._view.show_page(drawn.page)
