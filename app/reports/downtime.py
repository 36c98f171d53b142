"""The downtime pack: what a ward needs on paper while the computers are down, as a locked PDF.

It opens with its password in any reader, without Wardlight and without the database.
"""

import io
from collections.abc import Sequence

from pypdf import PdfReader, PdfWriter
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.domain.banner import PatientBannerView
from app.domain.charting import ObservationSetView
from app.domain.dates import date_words, moment_words
from app.domain.vitals import MEASURES, Sign, shown_value
from app.domain.ward_papers import DowntimePatient, DowntimeView
from app.domain.words import say
from app.reports import page
from app.reports.downtime_medication import drug_chart
from app.reports.table import table
from app.reports.text import paragraph

_BY_HAND = 3  # empty lines to go on by hand
_ALGORITHM = "AES-256"  # PDF 2.0's, revision 6


def downtime_pdf(view: DowntimeView) -> bytes:
    """Return the pack of a ward as an open PDF."""
    title = say("Downtime pack of {ward}", ward=view.ward)
    contact = (
        say("Last contact with the central server {at}", at=moment_words(view.last_contact_at))
        if view.last_contact_at
        else say("Last contact with the central server not known")
    )
    story: list[Flowable] = [
        paragraph(view.hospital, 9, soft=True),
        paragraph(title, 15, strong=True),
        paragraph(
            say(
                "As known to workstation {workstation} at {at}. {contact}.",
                workstation=view.workstation,
                at=moment_words(view.at),
                contact=contact,
            )
        ),
        paragraph(
            say(
                "Anything recorded later or elsewhere is not here. Write on paper and put it in "
                "when the computers are back. Free beds: {beds}.",
                beds=", ".join(view.free_beds) or say("none"),
            )
        ),
        Spacer(1, 4 * mm),
        _overview(view),
        Spacer(1, 3 * mm),
        paragraph(
            say(
                "The drug charts follow: sign each dose in its box, and put it in with its time "
                "when the computers are back. A ! stands for a dose that was overdue."
            ),
            strong=True,
        ),
        Spacer(1, 6 * mm),
    ]
    for patient in view.patients:
        story += [KeepTogether(_sheet(patient, view)), Spacer(1, 7 * mm)]
    foot = f"{title} · {view.workstation} · {moment_words(view.at)}"
    return page.build(story, title=title, foot=foot)


def locked(pdf: bytes, *, password: str) -> bytes:
    """Return a PDF that opens with a password alone (AES-256)."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(user_password=password, algorithm=_ALGORITHM)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Return several documents as one."""
    writer = PdfWriter()
    for pdf in pdfs:
        writer.append(io.BytesIO(pdf))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _overview(view: DowntimeView) -> Flowable:
    if not view.patients:
        return paragraph(say("No patients on this ward."), 10)
    return table(
        (
            say("Bed"),
            say("Patient"),
            say("Born"),
            say("Number"),
            say("Allergies"),
            say("NEWS2"),
            say("Next due"),
            say("Isolation"),
        ),
        [
            (
                p.bed or say("no bed"),
                p.banner.name + (" · " + say("on leave") if p.on_leave else ""),
                p.banner.born(view.at.date()),
                p.banner.mrn,
                allergy_words(p.banner),
                p.sets[-1].score.text if p.sets else say("none yet"),
                p.due_words,
                p.isolation,
            )
            for p in view.patients
        ],
        widths_mm=(11, 34, 22, 22, 30, 16, 22, 17),
        size=8,
        strong=frozenset({1, 4}),
    )


def _sheet(patient: DowntimePatient, view: DowntimeView) -> list[Flowable]:
    b = patient.banner
    facts = [
        say("Born {born}", born=b.born(view.at.date())),
        say("Gender {sex}", sex=b.sex_word),
        f"{b.national_id_label} {b.national_number}",
        say("MRN {mrn}", mrn=b.mrn),
        say("Visit {number}", number=b.visit_number),
    ]
    care = [
        say("Bed {bed}", bed=patient.bed or say("none")),
        say("Reason {reason}", reason=b.reason) if b.reason else "",
        say("Consultant {name}", name=b.consultant) if b.consultant else "",
        say("Resuscitation {words}", words=b.resuscitation or say("Not Known")),
        say("{kind} isolation", kind=patient.isolation) if patient.isolation else "",
    ]
    return [
        paragraph(b.name, 12, strong=True),
        paragraph("  ·  ".join(facts), 8.5),
        paragraph("  ·  ".join(word for word in care if word), 8.5),
        paragraph(say("Allergies: {words}", words=allergy_words(b)), 9, strong=True),
        Spacer(1, 2 * mm),
        _observations(patient.sets),
        Spacer(1, 2 * mm),
        drug_chart(patient.medicines),
    ]


def allergy_words(banner: PatientBannerView) -> str:
    """Return the allergies in their three states; never an empty line."""
    match banner.allergy_state:
        case "known":
            return "; ".join(
                f"{a.substance} ({a.reaction})" if a.reaction else a.substance
                for a in banner.allergies
            )
        case "none_known":
            checked = banner.allergies_checked_at
            when = f", {say('checked')} {date_words(checked.date())}" if checked else ""
            return say("No known allergies") + when
        case _:
            return say("Not asked: ask now")


def _observations(sets: tuple[ObservationSetView, ...]) -> Flowable:
    """Return the last sets, newest first, and empty lines to go on by hand."""
    head = (say("Time"), *(MEASURES[sign].label for sign in Sign), say("NEWS2"), say("By"))
    rows = [
        (
            moment_words(s.taken_at),
            *(shown_value(sign, s.values.get(sign)) for sign in Sign),
            s.score.text,
            s.recorded_by_name,
        )
        for s in reversed(sets)
    ]
    each = 108 / len(Sign)
    widths = (22, *[each] * len(Sign), 19, 25)
    return table(head, rows, widths_mm=widths, size=7.5, blank_rows=_BY_HAND)
