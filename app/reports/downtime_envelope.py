"""The page with the password of the downtime packs, for the sealed envelope on each ward."""

import datetime as dt

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.domain.dates import moment_words
from app.domain.words import say
from app.reports import page
from app.reports.table import grid
from app.reports.text import INK, paragraph


def downtime_envelope_pdf(
    *, hospital: str, workstation: str, folder: str, password: str, printed_at: dt.datetime
) -> bytes:
    """Return the page as PDF; `printed_at` is aware."""
    title = say("Password of the downtime packs")
    box = grid(
        [[paragraph(password, 18, strong=True)]],
        [page.WIDTH],
        ("BOX", (0, 0), (-1, -1), 1, INK),
        ("LEFTPADDING", (0, 0), (-1, -1), 6 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 5 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6 * mm),
    )
    steps = (
        say(
            "Put this page into an envelope, seal it, and keep it on the ward of workstation {w}.",
            w=workstation,
        ),
        say(
            "When Wardlight does not open: break the seal and open the PDF of your ward in "
            "{folder} with any PDF reader. It asks for this password.",
            folder=folder,
        ),
        say("Each PDF says when it was written. What happened since then is not in it."),
        say("A broken seal is told to IT."),
    )
    told: list[Flowable] = []
    for n, step in enumerate(steps, start=1):
        told += [paragraph(f"{n}. {step}", 10), Spacer(1, 2 * mm)]
    story: list[Flowable] = [
        paragraph(hospital, 9, soft=True),
        paragraph(title, 15, strong=True),
        Spacer(1, 8 * mm),
        box,
        Spacer(1, 8 * mm),
        *told,
    ]
    foot = say("{title} · printed {at}", title=title, at=moment_words(printed_at))
    return page.build(story, title=title, foot=foot)
