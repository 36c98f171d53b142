"""Fills the demonstration hospital through the same services that people use."""

import datetime as dt
import json
import uuid
from typing import Any

from sqlalchemy import select

from app.data.models.people import UserAccount
from app.data.models.registration import Coverage
from app.data.models.ward import Bed, Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.ids import new_id
from app.domain.registration import Allergies, AllergyState, Details, StatedAllergy
from app.domain.tasks import Priority
from app.domain.vitals import VitalsEntry
from app.resources import resource
from app.services import billing, charting, people
from app.services.admission import Admission, register_and_admit
from app.services.demo_medication import add_orders, orders_of_demo
from app.services.tasks import Wanted, add_task


def add_patients(store: Store) -> int:
    """Register, admit, chart and charge the made-up patients; returns how many there are."""
    content = json.loads(resource("demo/patients.json").read_text(encoding="utf-8"))
    by, nurse, doctor = people.system_actor(), _staff(store, Role.NURSE), _staff(store, Role.DOCTOR)
    orders = orders_of_demo()
    with store.read() as session:
        beds = {
            label: (ward_id, bed_id)
            for label, ward_id, bed_id in session.execute(
                select(Bed.label, Ward.id, Bed.id).join(Ward)
            )
        }
    for one in content["patients"]:
        stay_id = _add(store, by=by, nurse=nurse, one=one, place=beds[one["bed"]])
        add_orders(
            store,
            doctor=doctor,
            nurse=nurse,
            encounter_id=stay_id,
            orders=orders.get(one["bed"], []),
        )
    return len(content["patients"])


def _staff(store: Store, role: Role) -> Actor:
    """Return one of the made-up staff, under whose name observations or orders stand."""
    with store.read() as session:
        account = session.scalars(
            select(UserAccount).where(UserAccount.role == role.value).order_by(UserAccount.id)
        ).first()
        if account is None:
            raise ValueError(f"the demonstration hospital has no {role.value}")
        return Actor(
            account.id, account.login, account.name, role, new_id(), frozenset(account.wards)
        )


def _add(
    store: Store, *, by: Actor, nurse: Actor, one: dict[str, Any], place: tuple[Any, Any]
) -> uuid.UUID:
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
    for ahead, words, priority in one.get("tasks", ()):
        wanted = Wanted(
            words=words,
            encounter_id=made.encounter_id,
            due_at=None if ahead is None else now + dt.timedelta(minutes=ahead),
            priority=Priority(priority),
        )
        add_task(store, by=nurse, wanted=wanted)
    for days, code, quantity in one["charges"]:
        billing.capture_charge(
            store,
            by=by,
            encounter_id=made.encounter_id,
            code=code,
            quantity_thousandths=quantity,
            service_date=(now - dt.timedelta(days=days)).date(),
        )
    return made.encounter_id
