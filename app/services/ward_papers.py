"""Gathers what a ward prints: bands, registration sheets, the census and the downtime pack."""

import datetime as dt
import uuid
from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_, select, true
from sqlalchemy.orm import Session

from app.data.models.control import Device
from app.data.models.registration import Patient, PatientIdentifier
from app.data.models.ward import Bed, Encounter, EncounterEvent, Facility, Ward
from app.data.queries import medication, movements, patients
from app.data.queries import ward as ward_queries
from app.data.queries.banner import banner
from app.data.queries.charting import latest_sets
from app.data.store import Store
from app.domain import census
from app.domain.actor import Actor, Role
from app.domain.adt import stretches
from app.domain.banner import PatientBannerView
from app.domain.dates import moment_words
from app.domain.errors import UserError
from app.domain.identity_band import BandView, band
from app.domain.medication_paper import on_paper
from app.domain.ward import Disposition, Due, OccupantView
from app.domain.ward_papers import CensusLine, CensusView, DowntimePatient, DowntimeView
from app.domain.words import say
from app.services import facts, guard, lists, sync_state

_SETS = 6  # of observations on a patient's sheet
_GSRN = "GSRN"


def patient_band(store: Store, *, by: Actor, patient_id: uuid.UUID) -> BandView:
    """Return the identity band or label of a patient, and record that it is printed."""
    with store.write(intent="print_band", by=by) as tx:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
        guard.require(by, "print_document", about)
        view = _banner(tx.session, patient_id)
        gsrn = tx.session.scalars(
            select(PatientIdentifier).where(
                PatientIdentifier.patient_id == patient_id, PatientIdentifier.kind == _GSRN
            )
        ).first()
        tx.concerns(patient_id)
        return band(view, gsrn=gsrn.value if gsrn else "")


def registration_banner(
    store: Store, *, by: Actor, patient_id: uuid.UUID
) -> tuple[PatientBannerView, str]:
    """Return the banner and the hospital for a registration sheet, recorded as printed."""
    with store.write(intent="print_registration_sheet", by=by) as tx:
        about = facts.of_patient(tx.session, patient_id, by=by, now=tx.now)
        guard.require(by, "print_document", about)
        stay = patients.open_stay(tx.session, patient_id)
        view = _banner(tx.session, patient_id, stay)
        tx.concerns(patient_id)
        return view, _hospital(tx.session)


def ward_census(
    store: Store, *, by: Actor, ward_id: uuid.UUID, day: dt.date, zone: dt.tzinfo
) -> CensusView:
    """Return the census of a ward for a day, counted by midnights; recorded as printed.

    For today it tells what is so far, with now in place of the midnight to come. A day ahead is
    refused. The workstation itself prints for hospital IT, whose rights are those of the key.
    """
    now = store.clock.now()
    if day > now.astimezone(zone).date():
        raise UserError(say("This day has not begun"), say("Choose today or an earlier day."))
    with store.write(intent="print_census", by=by) as tx:
        session = tx.session
        ward = session.get_one(Ward, ward_id)
        if by.role is not Role.SYSTEM:
            moment = facts.moment(session, by=by, now=now)
            guard.require(by, "view_ward", guard.About(ward=ward.code, moment=moment))
        since = census.midnight_after(day - dt.timedelta(days=1), zone=zone)
        until = census.midnight_after(day, zone=zone)
        is_over = until <= now
        until = min(until, now)
        stays = _stays(session, ward_id, since=since, until=until)
        told = movements.events(session, [stay.id for stay, _ in stays])
        found = {
            stay.id: census.ToldStay(
                stretches(told[stay.id]), died=stay.disposition == Disposition.DIED
            )
            for stay, _ in stays
        }
        labels = {b.id: b.label for b in session.scalars(select(Bed).where(Bed.ward_id == ward_id))}
        lines = []
        for stay, patient in stays:
            place = census.present_at(found[stay.id].stretches, until)
            if place is None or place.ward_id != ward_id:
                continue
            view = banner(session, patient.id, stay.id)
            days = census.bed_days(found[stay.id].stretches, until=until, zone=zone)
            lines.append(
                CensusLine(
                    bed=labels.get(place.bed_id, "") if place.bed_id else "",
                    name=view.name,
                    born=view.born(day),
                    sex=view.sex_word,
                    mrn=view.mrn,
                    visit_number=view.visit_number,
                    admitted_at=stay.admitted_at,
                    days=len(days),
                    consultant=stay.consultant,
                )
            )
        return CensusView(
            hospital=_hospital(session),
            ward=f"{ward.code} {ward.name}",
            day=day,
            printed_at=now,
            printed_by=by.name,
            count=census.ward_count(found.values(), ward_id, since=since, until=until),
            beds=len(labels),
            lines=tuple(sorted(lines, key=lambda line: (line.bed == "", line.bed, line.name))),
            is_over=is_over,
        )


def ward_id_of(store: Store, *, code: str) -> uuid.UUID:
    """Return the ward with this code. Raises UserError where there is none."""
    with store.read() as session:
        found = session.scalar(select(Ward.id).where(Ward.code == code))
    if found is None:
        raise UserError(say("There is no ward {code}", code=code), say("Look at the board."))
    return found


def downtime_wards(store: Store, *, by: Actor) -> tuple[uuid.UUID, ...]:
    """Return the wards whose packs are made now: recorded once, before they are read.

    `by` is the workstation itself, which renders packs with nobody looking, or a person at print.
    """
    with store.write(intent="write_downtime_pack", by=by) as tx:
        wards: ColumnElement[bool] = true()  # locked packs are whole, whoever is at the desk
        if by.role is not Role.SYSTEM:
            guard.require(by, "view_ward")
            wards = lists.wards(tx.session, by=by, now=tx.now)
        return tuple(tx.session.scalars(select(Ward.id).where(wards).order_by(Ward.code)))


def downtime_view(store: Store, *, by: Actor, ward_id: uuid.UUID, now: dt.datetime) -> DowntimeView:
    """Return the pack of one of the wards that `downtime_wards` named, at `now`."""
    state = sync_state.view(store)
    with store.read() as session:
        device = session.scalars(select(Device)).one()
        charts: ColumnElement[bool] = true()
        if by.role is not Role.SYSTEM:
            guard.require(by, "view_ward")
            charts = lists.charts(session, by=by, now=store.clock.now())
        return _pack(session, ward_id, device=device, state=state, now=now, open_charts=charts)


def downtime_views(store: Store, *, by: Actor, now: dt.datetime) -> tuple[DowntimeView, ...]:
    """Return the pack of every ward that `downtime_wards` names, at `now`."""
    wards = downtime_wards(store, by=by)
    return tuple(downtime_view(store, by=by, ward_id=ward_id, now=now) for ward_id in wards)


def _pack(
    session: Session,
    ward_id: uuid.UUID,
    *,
    device: Device,
    state: sync_state.SyncStateView,
    now: dt.datetime,
    open_charts: ColumnElement[bool],
) -> DowntimeView:
    board = ward_queries.board(session, ward_id, now=now, open_charts=open_charts)
    people = [(b.label, b.occupant) for b in board.beds if b.occupant]
    people += [("", w.occupant) for w in board.waiting]
    people = [(bed, who) for bed, who in people if not who.protected]
    stays = [who.encounter_id for _, who in people]
    sets = latest_sets(session, stays, count=_SETS)
    orders = medication.orders_of(session, stays)
    entries = medication.entries_of(session, list(orders)) if orders else {}
    return DowntimeView(
        hospital=_hospital(session),
        workstation=device.name,
        ward=f"{board.ward.code} {board.ward.name}",
        at=now,
        last_contact_at=state.last_contact_at,
        waiting_to_send=state.waiting,
        patients=tuple(
            DowntimePatient(
                banner=banner(session, who.patient_id, who.encounter_id),
                bed=bed,
                sets=sets.get(who.encounter_id, ()),
                due_words=_due(who),
                isolation=who.isolation,
                on_leave=who.leave_since is not None,
                medicines=on_paper(
                    orders.get(who.encounter_id, ()), entries.get(who.encounter_id, ()), now=now
                ),
            )
            for bed, who in people
        ),
        free_beds=tuple(b.label for b in board.beds if b.is_free),
    )


def _due(who: OccupantView) -> str:
    what = say("Dose") if who.due.what is Due.DOSE else say("Observations")
    return f"{what} {moment_words(who.due.due_at)}"


def _stays(
    session: Session, ward_id: uuid.UUID, *, since: dt.datetime, until: dt.datetime
) -> Sequence[tuple[Encounter, Patient]]:
    """Return the stays that touched a ward in a time; a few more than that do no harm."""
    been = select(EncounterEvent.encounter_id).where(EncounterEvent.ward_id == ward_id)
    rows = session.execute(
        select(Encounter, Patient)
        .join(Patient, Patient.id == Encounter.patient_id)
        .where(
            Encounter.status.in_(("in_progress", "finished")),
            or_(Encounter.ward_id == ward_id, Encounter.id.in_(been)),
            Encounter.admitted_at < until,
            Encounter.discharged_at.is_(None) | (Encounter.discharged_at >= since),
        )
    )
    return [(stay, patient) for stay, patient in rows]


def _banner(
    session: Session, patient_id: uuid.UUID, stay: Encounter | None = None
) -> PatientBannerView:
    patient = session.get(Patient, patient_id)
    if patient is None:
        raise UserError(say("This patient is no longer on this workstation"), say("Search again."))
    return banner(session, patient_id, stay.id if stay else None)


def _hospital(session: Session) -> str:
    return session.scalar(select(Facility.name).limit(1)) or ""
