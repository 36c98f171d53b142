"""Fills the demonstration hospital through the same services that people use."""

import datetime as dt
import json
from typing import Any

from sqlalchemy import select

from app.data.models.people import UserAccount
from app.data.models.registration import Coverage
from app.data.models.ward import Bed, Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.ids import new_id
from app.domain.registration import Allergies, AllergyState, Details, StatedAllergy
from app.domain.vitals import VitalsEntry
from app.resources import resource
from app.services import billing, charting, people
from app.services.admission import Admission, register_and_admit


def add_patients(store: Store) -> int:
    """Register, admit, chart and charge the made-up patients; returns how many there are."""
    content = json.loads(resource("demo/patients.json").read_text(encoding="utf-8"))
    by, nurse = people.system_actor(), _staff(store)
    with store.read() as session:
        beds = {
            label: (ward_id, bed_id)
            for label, ward_id, bed_id in session.execute(
                select(Bed.label, Ward.id, Bed.id).join(Ward)
            )
        }
    for one in content["patients"]:
        _add(store, by=by, nurse=nurse, one=one, place=beds[one["bed"]])
    return len(content["patients"])


def _staff(store: Store) -> Actor:
    """Return a nurse of the made-up ward, under whose name the observations stand."""
    with store.read() as session:
        account = session.scalars(
            select(UserAccount).where(UserAccount.role == Role.NURSE.value).order_by(UserAccount.id)
        ).first()
        if account is None:
            raise ValueError("the demonstration hospital has no nurse")
        return Actor(
            account.id, account.login, account.name, Role.NURSE, new_id(), frozenset(account.wards)
        )


def _add(
    store: Store, *, by: Actor, nurse: Actor, one: dict[str, Any], place: tuple[Any, Any]
) -> None:
    now = store.clock.now()
    details = Details(
        **{
            name: one[name]
            for name in (
                "family_name",
                "given_name",
                "title",
                "sex",
                "national_id",
                "phone",
                "address",
                "postcode",
                "city",
            )
        },
        birth_date=dt.date.fromisoformat(one["birth_date"]),
    )
    made = register_and_admit(
        store,
        by=by,
        details=details,
        allergies=Allergies(
            state=AllergyState(one["allergy_state"]),
            stated=tuple(StatedAllergy(**a) for a in one["allergies"]),
        ),
        stay=Admission(
            ward_id=place[0],
            bed_id=place[1],
            reason=one["reason"],
            consultant=one["consultant"],
            admitted_at=now - dt.timedelta(days=one["days"], hours=1),
        ),
    )
    with store.write(intent="set_up", by=by) as tx:
        stay = tx.session.get_one(Encounter, made.encounter_id)
        stay.isolation = one["isolation"]
        stay.resuscitation = "For full treatment"
        if one["coverage"]:
            tx.add(Coverage(patient_id=made.patient_id, **one["coverage"]))
        tx.concerns(made.patient_id)
    for ago, *values in one["sets"]:
        charting.record_observations(
            store,
            by=nurse,
            encounter_id=made.encounter_id,
            taken_at=now - dt.timedelta(minutes=ago),
            values=VitalsEntry(*values),
        )
    for days, code, quantity in one["charges"]:
        billing.capture_charge(
            store,
            by=by,
            encounter_id=made.encounter_id,
            code=code,
            quantity_thousandths=quantity,
            service_date=(now - dt.timedelta(days=days)).date(),
        )
