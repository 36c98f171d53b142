"""What a ward prints is what is known, and each print is on record."""

import datetime as dt
import uuid

import pytest
from sqlalchemy import select

from app.data.models.audit import AuditEntry
from app.data.models.registration import PatientIdentifier
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.census import WardCount
from app.domain.errors import DeniedError, UserError
from app.domain.identity_band import read_scan
from app.domain.registration import Details
from app.domain.ward import Disposition
from app.services.admission import admit
from app.services.movements import discharge_patient, transfer_patient
from app.services.people import system_actor
from app.services.registration import register_patient
from app.services.ward_papers import (
    downtime_views,
    patient_band,
    registration_banner,
    ward_census,
)
from tests.support.cedar import Cedar
from tests.support.clock import FixedClock
from tests.support.station import someone


@pytest.fixture
def cedar(store: Store) -> Cedar:
    return Cedar(store)


def arrive(cedar: Cedar, by: Actor, family: str, bed: str) -> uuid.UUID:
    known = register_patient(cedar.store, by=by, details=Details(family_name=family))
    return admit(
        cedar.store,
        by=by,
        patient_id=known.patient_id,
        ward_id=cedar.ward_id,
        bed_id=cedar.beds[bed],
    ).encounter_id


def actions(cedar: Cedar) -> list[str]:
    with cedar.store.read() as session:
        return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.seq)))


def test_a_band_holds_the_number_that_a_scan_finds(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", "Grace", bed="A3")
    view = patient_band(cedar.store, by=nurse, patient_id=stay.patient_id)
    assert view.name == "OKAFOR Grace"
    assert read_scan(view.barcode) == view.mrn
    assert actions(cedar)[-1] == "print_band"


def test_a_known_gsrn_stands_in_the_barcode(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", "Grace", bed="A3")
    gsrn = "376104250021234569"
    with cedar.store.write(intent="set_up", by=cedar.by) as tx:
        tx.add(
            PatientIdentifier(patient_id=stay.patient_id, authority="GS1", kind="GSRN", value=gsrn)
        )
    view = patient_band(cedar.store, by=nurse, patient_id=stay.patient_id)
    assert view.barcode.startswith(f"(8018){gsrn}")


def test_a_registration_sheet_is_recorded(cedar: Cedar, nurse: Actor) -> None:
    stay = cedar.admit("Okafor", "Grace")
    view, hospital = registration_banner(cedar.store, by=nurse, patient_id=stay.patient_id)
    assert view.name == "OKAFOR, Grace"
    assert isinstance(hospital, str)
    assert actions(cedar)[-1] == "print_registration_sheet"
    with pytest.raises(UserError, match="no longer on this workstation"):
        registration_banner(cedar.store, by=nurse, patient_id=uuid.uuid4())


def test_a_day_is_counted_from_the_movements(cedar: Cedar, nurse: Actor, clock: FixedClock) -> None:
    stays_on = arrive(cedar, nurse, "Okafor", "A1")
    goes = arrive(cedar, nurse, "Brennan", "A2")
    moves = arrive(cedar, nurse, "Chen", "A3")
    first = clock.now().date()
    clock.forward(hours=24)
    arrive(cedar, nurse, "Diaz", "A4")
    discharge_patient(cedar.store, by=nurse, encounter_id=goes, disposition=Disposition.DIED)
    transfer_patient(cedar.store, by=nurse, encounter_id=moves, ward_id=cedar.other_ward_id)
    clock.forward(hours=24)
    view = ward_census(
        cedar.store,
        by=nurse,
        ward_id=cedar.ward_id,
        day=first + dt.timedelta(days=1),
        zone=dt.UTC,
    )
    assert view.is_over
    assert view.count == WardCount(began=3, admitted=1, transferred_out=1, died=1, ended=2)
    assert [(line.bed, line.name, line.days) for line in view.lines] == [
        ("A1", "OKAFOR", 2),
        ("A4", "DIAZ", 1),
    ]
    assert stays_on != goes
    assert actions(cedar)[-1] == "print_census"


def test_today_is_counted_so_far_and_tomorrow_not_at_all(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    arrive(cedar, nurse, "Okafor", "A1")
    clock.forward(minutes=5)
    today = clock.now().date()
    view = ward_census(cedar.store, by=nurse, ward_id=cedar.ward_id, day=today, zone=dt.UTC)
    assert not view.is_over
    assert view.count == WardCount(admitted=1, ended=1)
    with pytest.raises(UserError, match="has not begun"):
        ward_census(
            cedar.store,
            by=nurse,
            ward_id=cedar.ward_id,
            day=today + dt.timedelta(days=1),
            zone=dt.UTC,
        )


def test_a_billing_clerk_prints_no_census(cedar: Cedar, clock: FixedClock) -> None:
    with pytest.raises(DeniedError):
        ward_census(
            cedar.store,
            by=someone(Role.BILLING_CLERK),
            ward_id=cedar.ward_id,
            day=clock.now().date(),
            zone=dt.UTC,
        )


def test_the_pack_has_every_patient_of_every_ward(cedar: Cedar, clock: FixedClock) -> None:
    okafor = cedar.admit("Okafor", "Grace", bed="A3", allergies=(("Penicillin", "rash", "severe"),))
    cedar.observe(okafor, minutes_ago=30)
    cedar.admit("Brennan", asked=False)
    cedar4, maple = downtime_views(cedar.store, by=system_actor(), now=clock.now())
    assert [(p.bed, p.banner.family_name, len(p.sets)) for p in cedar4.patients] == [
        ("A3", "Okafor", 1),
        ("", "Brennan", 0),
    ]
    assert "A3" not in cedar4.free_beds
    assert maple.patients == ()
    assert actions(cedar)[-1] == "write_downtime_pack"


def test_a_person_prints_the_pack_of_wards_they_may_see(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    assert [v.ward for v in downtime_views(cedar.store, by=nurse, now=clock.now())] == ["4B Cedar"]
