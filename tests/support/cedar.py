"""A made-up ward, 4B Cedar: bays of beds, and patients to put into them."""

import datetime as dt
import uuid
from dataclasses import dataclass

from app.data.models.registration import Allergy, Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.store import Store, Tx
from app.domain.actor import Role
from app.domain.vitals import VitalsEntry
from app.services.charting import record_observations
from tests.support.station import someone

WELL = VitalsEntry(16, 97, 0, 120, 80, 70, "A", 370)
BAYS = (("Bay A", "Women"), ("Bay B", "Men"), ("Bay C", "Men"), ("Side rooms", "Single"))


@dataclass(frozen=True, slots=True)
class Stay:
    """A patient who was admitted."""

    patient_id: uuid.UUID
    encounter_id: uuid.UUID


class Cedar:
    """The ward, its beds by label, and ways to fill them."""

    def __init__(self, store: Store, *, beds_in_bay: int = 4) -> None:
        self.store = store
        self.by = someone(Role.SYSTEM, name="Set-up")
        self.beds: dict[str, uuid.UUID] = {}
        with store.write(intent="set_up", by=self.by) as tx:
            ward = Ward(code="4B", name="Cedar", specialty="Medical")
            other = Ward(code="5A", name="Maple", specialty="Surgical")
            tx.add(ward, other)
            for bay, note in BAYS:
                for n in range(1, beds_in_bay + 1):
                    letter = bay.removeprefix("Bay ")[0]
                    self._bed(tx, ward, bay, note, f"{letter}{n}")
            self._bed(tx, other, "Bay 1", "", "M1")
        self.ward_id, self.other_ward_id = ward.id, other.id

    def _bed(self, tx: Tx, ward: Ward, bay: str, note: str, label: str) -> None:
        bed = Bed(ward_id=ward.id, bay=bay, bay_note=note, label=label)
        tx.add(bed)
        self.beds[label] = bed.id

    def admit(
        self,
        family: str,
        given: str = "",
        *,
        bed: str | None = None,
        born: dt.date = dt.date(1947, 3, 3),
        sex: str = "F",
        days_ago: float = 3,
        allergies: tuple[tuple[str, str, str], ...] = (),
        asked: bool = True,
        **stay: str | int,
    ) -> Stay:
        """Put a patient into a bed, or leave them waiting for one; allergies are triples."""
        state = "known" if allergies else "none_known" if asked else "not_asked"
        with self.store.write(intent="admit_patient", by=self.by) as tx:
            patient = Patient(
                mrn=tx.next_number("mrn"),
                family_name=family,
                given_name=given,
                birth_date=born,
                sex=sex,
                national_id="9434765919",
                allergy_state=state,
                allergies_checked_at=tx.now if asked else None,
            )
            tx.add(patient)
            for substance, reaction, severity in allergies:
                tx.add(
                    Allergy(
                        patient_id=patient.id,
                        substance=substance,
                        reaction=reaction,
                        severity=severity,
                        recorded_at=tx.now,
                    )
                )
            encounter = Encounter(
                patient_id=patient.id,
                visit_number=tx.next_number("visit"),
                status="in_progress",
                ward_id=self.ward_id,
                bed_id=self.beds[bed] if bed else None,
                admitted_at=tx.now - dt.timedelta(days=days_ago),
                **stay,
            )
            tx.add(encounter)
            tx.concerns(patient.id)
        return Stay(patient.id, encounter.id)

    def set_bed(self, label: str, state: str) -> None:
        """Put a bed into a state."""
        with self.store.write(intent="set_up", by=self.by) as tx:
            bed = tx.session.get_one(Bed, self.beds[label])
            bed.state, bed.state_since = state, tx.now

    def observe(
        self,
        stay: Stay,
        values: VitalsEntry = WELL,
        *,
        minutes_ago: int = 0,
        partial_reason: str = "",
    ) -> uuid.UUID:
        """Write a set down that was taken some time ago."""
        return record_observations(
            self.store,
            by=someone(),
            encounter_id=stay.encounter_id,
            taken_at=self.store.clock.now() - dt.timedelta(minutes=minutes_ago),
            values=values,
            partial_reason=partial_reason,
        ).set_id
