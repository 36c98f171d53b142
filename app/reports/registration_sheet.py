"""The registration sheet: what the desk has written down of a patient, to check and to sign."""

import datetime as dt
from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.domain.banner import PatientBannerView
from app.domain.dates import moment_words, not_known
from app.domain.words import say
from app.reports import page
from app.reports.downtime import allergy_words
from app.reports.table import grid
from app.reports.text import RULE, paragraph

Facts = Sequence[tuple[str, str]]  # what is asked, and the answer; an empty one is Not Known


def registration_sheet_pdf(
    banner: PatientBannerView,
    *,
    hospital: str,
    sections: Sequence[tuple[str, Facts]],
    printed_at: dt.datetime,
    printed_by: str,
) -> bytes:
    """Return the sheet as PDF; `sections` are headings with their facts, in their order."""
    title = say("Registration sheet")
    story: list[Flowable] = [
        paragraph(hospital, 9, soft=True),
        paragraph(title, 15, strong=True),
        Spacer(1, 3 * mm),
        paragraph(banner.name, 13, strong=True),
        paragraph(
            "  ·  ".join(
                (
                    say("Born {born}", born=banner.born(printed_at.date())),
                    say("Gender {sex}", sex=banner.sex_word),
                    f"{banner.national_id_label} {banner.national_number}",
                    say("MRN {mrn}", mrn=banner.mrn),
                )
            )
        ),
        paragraph(say("Allergies: {words}", words=allergy_words(banner)), strong=True),
    ]
    for heading, facts in sections:
        story += [Spacer(1, 5 * mm), paragraph(heading, 10.5, strong=True), _facts(facts)]
    story += [
        Spacer(1, 12 * mm),
        paragraph(say("I have read this and it is right."), 9),
        Spacer(1, 12 * mm),
        _facts(((say("Date and signature"), " "),)),
    ]
    foot = say(
        "{title} {mrn} · printed {at} by {who}",
        title=title,
        mrn=banner.mrn,
        at=moment_words(printed_at),
        who=printed_by,
    )
    return page.build(story, title=f"{title} {banner.mrn}", foot=foot)


def _facts(facts: Facts) -> Flowable:
    rows = [
        [paragraph(k, soft=True), paragraph(v or not_known(), strong=bool(v))] for k, v in facts
    ]
    return grid(
        rows,
        [48 * mm, page.WIDTH - 48 * mm],
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    )
