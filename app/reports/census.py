"""The census of a ward: who was there as the day ended, and how the number came about."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.domain.dates import date_words, moment_words
from app.domain.ward_papers import CensusView
from app.domain.words import say
from app.reports import page
from app.reports.table import table
from app.reports.text import paragraph


def census_pdf(view: CensusView) -> bytes:
    """Return the census as PDF; the same view gives the same bytes."""
    c = view.count
    title = say("Census of {ward}", ward=view.ward)
    state = (
        say("{day}, midnight to midnight", day=date_words(view.day))
        if view.is_over
        else say("{day}, so far: the day is not over", day=date_words(view.day))
    )
    counted = table(
        (
            say("There as the day began"),
            say("Admitted"),
            say("Transferred in"),
            say("Back from leave"),
            say("Transferred out"),
            say("Gone on leave"),
            say("Discharged"),
            say("Died"),
            say("There as it ended"),
            say("Beds"),
        ),
        [
            [
                str(n)
                for n in (
                    c.began,
                    c.admitted,
                    c.transferred_in,
                    c.back_from_leave,
                    c.transferred_out,
                    c.gone_on_leave,
                    c.discharged,
                    c.died,
                    c.ended,
                    view.beds,
                )
            ]
        ],
        widths_mm=(19, 16, 20, 16, 20, 16, 20, 17, 20, 10),
        strong=frozenset({8}),
    )
    people = table(
        (
            say("Bed"),
            say("Patient"),
            say("Born"),
            say("Gender"),
            say("MRN"),
            say("Visit"),
            say("Admitted"),
            say("Days"),
            say("Consultant"),
        ),
        [
            (
                line.bed,
                line.name,
                line.born,
                line.sex,
                line.mrn,
                line.visit_number,
                moment_words(line.admitted_at),
                str(line.days),
                line.consultant,
            )
            for line in view.lines
        ],
        widths_mm=(11, 33, 21, 14, 22, 24, 21, 10, 18),
        size=8,
        strong=frozenset({1}),
    )
    rule = say(
        "A day counts if the patient is present at the midnight that ends it; a stay within one "
        "day is one day (CMS Pub. 100-02, chapter 3, section 20.1)."
    )
    story: list[Flowable] = [
        paragraph(view.hospital, 9, soft=True),
        paragraph(title, 15, strong=True),
        paragraph(state),
        Spacer(1, 5 * mm),
        counted,
        Spacer(1, 5 * mm),
        people if view.lines else paragraph(say("Nobody was present."), 10),
        Spacer(1, 4 * mm),
        paragraph(rule, 7.5, soft=True),
    ]
    foot = say(
        "{title} · printed {at} by {who}",
        title=title,
        at=moment_words(view.printed_at),
        who=view.printed_by,
    )
    return page.build(story, title=title, foot=foot)
