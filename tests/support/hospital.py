"""A small made-up hospital with one patient in a bed, for the tests of money and charts."""

import uuid
from dataclasses import dataclass

from app.data.models.billing import ChargeItemDefinition
from app.data.models.registration import Coverage, Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.store import Store
from app.domain.actor import Role
from tests.support.station import someone


@dataclass(frozen=True, slots=True)
class Stay:
    """Ids of the made-up stay."""

    patient_id: uuid.UUID
    encounter_id: uuid.UUID
    ward_id: uuid.UUID
    bed_id: uuid.UUID


PRICES = (
    ("WRD-101", "Medical ward, per day", 41200, 0, True),
    ("EMG-210", "Emergency assessment", 18500, 0, True),
    ("IMG-031", "Chest X-ray, two views", 6450, 0, True),
    ("AMN-003", "Single room on request", 9500, 2000, False),
)


def admitted(store: Store, *, share_basis_points: int | None = 9000) -> Stay:
    """Put OKAFOR, Grace in bed A3, insured for 90 %, and prices on the list."""
    with store.write(intent="set_up", by=someone(Role.SYSTEM, name="Set-up")) as tx:
        ward = Ward(code="4B", name="Cedar", specialty="Medical")
        patient = Patient(
            mrn=tx.next_number("mrn"),
            family_name="Okafor",
            given_name="Grace",
            title="Mrs",
            sex="F",
        )
        tx.add(ward, patient)
        bed = Bed(ward_id=ward.id, bay="Bay A", label="A3")
        tx.add(bed)
        encounter = Encounter(
            patient_id=patient.id,
            visit_number=tx.next_number("visit"),
            status="in_progress",
            ward_id=ward.id,
            bed_id=bed.id,
            admitted_at=tx.now,
        )
        tx.add(encounter)
        if share_basis_points is not None:
            tx.add(
                Coverage(
                    patient_id=patient.id,
                    payer_name="Northfield Health Plan",
                    policy_number="NH-77-4410",
                    share_basis_points=share_basis_points,
                )
            )
        tx.add(
            *(
                ChargeItemDefinition(
                    code=code,
                    title=title,
                    unit_price_minor=price,
                    currency="GBP",
                    tax_basis_points=tax,
                    covered=covered,
                )
                for code, title, price, tax, covered in PRICES
            )
        )
        return Stay(patient.id, encounter.id, ward.id, bed.id)
