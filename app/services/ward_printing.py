"""Renders what a ward prints: bands, labels, registration sheets and the census, as PDF."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from app.data.models.ward import Ward
from app.data.queries import around as queries
from app.data.queries import patients
from app.data.queries.around import ContactView
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.addresses import PARTS, written
from app.domain.around import RELATIONS
from app.domain.banner import PatientBannerView
from app.domain.dates import date_words, moment_words, not_known
from app.domain.errors import UserError
from app.domain.registration import Details
from app.domain.words import say
from app.services import addresses, site, ward_papers


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper that is ready; `name` is for the person and a file, and names nobody."""

    name: str
    pdf: bytes


def identity_band(store: Store, *, by: Actor, patient_id: uuid.UUID, size: str) -> Printed:
    """Return a patient's band on a medium of app/reports/band.py; recorded as printed."""
    from app.reports.band import SIZES, band_pdf

    view = ward_papers.patient_band(store, by=by, patient_id=patient_id)
    return Printed(say("Band {mrn}", mrn=view.mrn), band_pdf(view, size=SIZES[size]))


def labels(store: Store, *, by: Actor, patient_id: uuid.UUID, size: str, copies: int) -> Printed:
    """Return labels for forms and tubes, one a page; recorded as printed. 1 to 50 copies."""
    from app.reports.band import SIZES, label_pdf

    if not 1 <= copies <= 50:  # noqa: PLR2004  (a sheet's worth; more is a slip of the finger)
        raise UserError(say("So many labels are not printed"), say("Choose 1 to 50."))
    view = ward_papers.patient_band(store, by=by, patient_id=patient_id)
    pdf = label_pdf(view, size=SIZES[size], copies=copies)
    return Printed(say("Labels {mrn}", mrn=view.mrn), pdf)


def registration_sheet(store: Store, *, by: Actor, patient_id: uuid.UUID) -> Printed:
    """Return the registration sheet of a patient, to check and to sign; recorded as printed."""
    from app.reports.registration_sheet import registration_sheet_pdf

    banner, hospital = ward_papers.registration_banner(store, by=by, patient_id=patient_id)
    with store.read() as session:
        details = patients.load(session, [patient_id])[0].details
        contacts = queries.around(session, patient_id).contacts
        country = site.country(session)
    contact = _contact(details, contacts, country=country)
    pdf = registration_sheet_pdf(
        banner,
        hospital=hospital,
        sections=((say("Contact"), contact), (say("This stay"), _stay(banner))),
        printed_at=store.clock.now().astimezone(),
        printed_by=by.name,
    )
    return Printed(say("Registration sheet {mrn}", mrn=banner.mrn), pdf)


def census(store: Store, *, by: Actor, ward_id: uuid.UUID, day: dt.date) -> Printed:
    """Return the census of a ward for a day of the workstation's zone; recorded as printed."""
    from app.reports.census import census_pdf

    zone = store.clock.now().astimezone().tzinfo or dt.UTC
    with store.read() as session:
        code = session.get_one(Ward, ward_id).code
    view = ward_papers.ward_census(store, by=by, ward_id=ward_id, day=day, zone=zone)
    return Printed(say("Census {ward} {day}", ward=code, day=date_words(day)), census_pdf(view))


def _contact(
    details: Details, contacts: Sequence[ContactView], *, country: str
) -> tuple[tuple[str, str], ...]:
    parts = {name: str(getattr(details, name)) for name in PARTS.values()}
    place = ", ".join(written(addresses.template(details.country or country), parts))
    needed = say("Interpreter needed") if details.interpreter_needed else ""
    kin = [
        ", ".join(part for part in (c.name, say(RELATIONS.get(c.relation, "")), c.phone) if part)
        for c in contacts
        if c.is_next_of_kin
    ]
    return (
        (say("Address"), place),
        (say("Phone"), details.phone),
        (say("Languages"), " · ".join(part for part in (details.language, needed) if part)),
        (say("Next of kin"), "; ".join(kin) or details.next_of_kin),
    )


def _stay(banner: PatientBannerView) -> tuple[tuple[str, str], ...]:
    if banner.encounter_id is None:
        return ((say("Stay"), say("Not in hospital now")),)
    admitted = moment_words(banner.admitted_at) if banner.admitted_at else not_known()
    return (
        (say("Visit"), banner.visit_number),
        (say("Ward"), banner.ward_name),
        (say("Bed"), banner.bed_label),
        (say("Admitted"), admitted),
        (say("Reason"), banner.reason),
        (say("Consultant"), banner.consultant),
    )
