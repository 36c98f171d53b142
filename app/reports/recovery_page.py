"""The page with the recovery code: printed once, sealed, and locked away."""

import datetime as dt
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.domain.dates import date_words
from app.reports import page
from app.reports.table import grid
from app.reports.text import INK, paragraph

_STEPS = (
    (
        "Print this page once, put it into an envelope, sign across the flap, and lock it away "
        "where two people know of it. Then delete the file."
    ),
    (
        "It lets an administrator in again who has lost the password: on the lock screen under "
        "\u201cI cannot log in\u201d, or with: wardlight users recover LOGIN"
    ),
    (
        "It works once and leaves an entry in the audit log. Whoever has used it makes a new one: "
        "wardlight users recovery-code --out F.pdf"
    ),
    "A newer code makes this page worthless; so does a broken seal.",
)


@dataclass(frozen=True, slots=True)
class RecoveryPageView:
    """What stands on the page; `made_at` is local time."""

    hospital_name: str
    workstation: str
    code: str
    made_at: dt.datetime


def recovery_page(view: RecoveryPageView) -> bytes:
    """Return the page as PDF; the same view gives the same bytes."""
    made = f"{date_words(view.made_at.date())} {view.made_at:%H:%M}, {view.workstation}"
    code = grid(
        [[paragraph(view.code, 18, strong=True)]],
        [page.WIDTH],
        ("BOX", (0, 0), (-1, -1), 1, INK),
        ("LEFTPADDING", (0, 0), (-1, -1), 6 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 5 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6 * mm),
    )
    steps: list[Flowable] = []
    for n, step in enumerate(_STEPS, start=1):
        steps += [paragraph(f"{n}. {step}", 10), Spacer(1, 2 * mm)]
    story: list[Flowable] = [
        paragraph(view.hospital_name, 15, strong=True),
        paragraph("Recovery code of Wardlight", 12, strong=True),
        Spacer(1, 8 * mm),
        code,
        Spacer(1, 8 * mm),
        *steps,
        Spacer(1, 6 * mm),
        paragraph(f"Made {made}", soft=True),
    ]
    return page.build(
        story, title="Recovery code", foot=f"{view.hospital_name} \u00b7 Recovery code"
    )
