"""The page of a document: A4, its foot with page x of y, and the same bytes for the same view."""

import io
from collections.abc import Callable, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.domain.words import is_right_to_left, say
from app.reports.text import (
    INK2,
    REGULAR,
    RULE,
    draw,
    fitted,
    lacking_words,
    register_fonts,
    width,
)

MARGIN = 18 * mm
WIDTH = A4[0] - 2 * MARGIN
_FOOT = 16 * mm


class _Numbered(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Holds the pages back until their number is known."""

    def __init__(self, *args: object, foot: str, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._foot = foot
        self.lacks_letters = False
        self._held: list[dict[str, object]] = []

    def showPage(self) -> None:  # noqa: N802  (reportlab's name)
        """Hold a finished page back."""
        self._held.append(dict(self.__dict__))
        self.lacks_letters = False
        self._startPage()

    def save(self) -> None:
        """Write every page with its foot."""
        for number, state in enumerate(self._held, start=1):
            self.__dict__.update(state)
            self.setStrokeColor(RULE)
            self.line(MARGIN, _FOOT, A4[0] - MARGIN, _FOOT)
            self.setFillColor(INK2)
            y = _FOOT - 11
            at_line(self, self._foot, MARGIN, y, w=WIDTH)
            at_line(
                self,
                say("Page {number} of {n}", number=number, n=len(self._held)),
                MARGIN,
                y,
                w=WIDTH,
                is_at_end=True,
            )
            if self.lacks_letters:
                at_line(self, lacking_words(), MARGIN, _FOOT + 3, w=WIDTH)
            super().showPage()
        super().save()


def at_line(
    canvas: Canvas, text: str, x: float, y: float, *, w: float, is_at_end: bool = False
) -> None:
    """Write one small line into a strip of a page, where lines begin or end."""
    line, size = fitted(text, REGULAR, 8, w=w, least=6)
    if is_at_end != is_right_to_left():
        x += w - width(line, REGULAR, size)
    draw(canvas, line, REGULAR, size, x=x, y=y)


def build(
    story: Sequence[Flowable],
    *,
    title: str,
    foot: str,
    under: Callable[[Canvas], None] | None = None,
) -> bytes:
    """Return the PDF of a story. `under` paints below each page's text, as the word DRAFT."""
    register_fonts()
    out = io.BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=16 * mm,
        bottomMargin=22 * mm,
        title=title,
        author="Wardlight",
        invariant=1,
    )
    frame = Frame(MARGIN, 22 * mm, WIDTH, A4[1] - 38 * mm, 0, 0, 0, 0, id="body")

    def paint_under(canvas: Canvas, _document: object) -> None:
        if under is not None:
            under(canvas)

    document.addPageTemplates([PageTemplate(id="page", frames=[frame], onPage=paint_under)])
    document.build(list(story), canvasmaker=lambda *a, **k: _Numbered(*a, foot=foot, **k))
    return out.getvalue()
