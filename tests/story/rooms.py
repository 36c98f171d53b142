"""The rooms that the gallery goes through, and what makes them worth a picture."""

import datetime as dt
import json
import uuid

from sqlalchemy import select

from app.data.models.control import Command, Device
from app.data.models.decisions import Conflict
from app.data.models.registration import Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.glass import GlassReason
from app.domain.ids import new_id
from app.domain.registration import (
    Allergies,
    AllergyState,
    Details,
    Protection,
    StatedAllergy,
)
from app.domain.ward import Disposition
from app.services import (
    around,
    arrivals,
    glass,
    merging,
    movements,
    people,
    protection,
    registration,
    set_up,
    suspects,
)
from app.services.admission import Admission, register_and_admit
from app.ui.context import Area, Place

BY = people.system_actor()


Walks = tuple[tuple[str, tuple[tuple[str, Place], ...]], ...]


def furnish(store: Store) -> None:
    """Add to the demonstration hospital what is seen on few days: one of each."""
    grace = _known(store, "okafor")
    _second_record(store)
    _merged(store)
    _protected(store)
    _died(store)
    _long_name(store)
    _unknown(store)
    _arrivals(store)
    around.register_newborn(store, by=BY, mother_id=grace.id, sex="F")
    around.add_contact(
        store, by=BY, patient_id=grace.id, name="Emeka Okafor", relation="CHD",
        phone="020 7946 0018", is_next_of_kin=True,
    )  # fmt: skip
    _decisions(store, grace)
    _broken_glass(store, grace)


def walks(store: Store) -> Walks:
    """Return who goes where, in this order; the store is furnished."""
    grace = _known(store, "okafor")
    stay = Place(Area.CHART, grace.id, _stay(store, grace))
    bill = Place(Area.BILLING, grace.id, _stay(store, grace))
    nurse = (
        ("02-ward", Place(Area.WARD)),
        ("03-patients", Place(Area.PATIENTS, extra="oka")),
        ("03-patients-none", Place(Area.PATIENTS, extra="zzyzx")),
        ("04-register", Place(Area.REGISTER)),
        ("05-chart", stay),
        ("05-medication", Place(Area.MEDICATION, grace.id, _stay(store, grace))),
        ("05-medication", Place(Area.MEDICATION, grace.id, _stay(store, grace))),
        ("05-contacts", Place(Area.AROUND, grace.id, _stay(store, grace))),
        ("08-sync", Place(Area.SYNC)),
        ("11-settings", Place(Area.SETTINGS)),
        ("12-help", Place(Area.HELP)),
        ("13-controls", Place(Area.COMPONENTS)),
    )
    return (
        ("amara", nurse),
        ("precious", (("08-sync-decision", Place(Area.SYNC)),)),
        ("tomas", (("16-duplicates", Place(Area.DUPLICATES)),)),
        ("lucia", (("06-billing", Place(Area.BILLING)), ("07-bill", bill))),
        ("paula", (("09-audit", Place(Area.AUDIT)), ("17-reviews", Place(Area.REVIEWS)))),
        ("it", (("10-people", Place(Area.PEOPLE)), ("18-policies", Place(Area.POLICIES)))),
    )


def _known(store: Store, words: str) -> Patient:
    with store.read() as session:
        like = Patient.family_name.ilike(f"{words}%") | Patient.given_name.ilike(f"{words}%")
        return session.scalars(select(Patient).where(like).order_by(Patient.id)).first() or _none()


def _none() -> Patient:
    raise AssertionError("the demonstration has no such patient")


def _stay(store: Store, patient: Patient) -> uuid.UUID:
    with store.read() as session:
        return session.scalars(select(Encounter.id).where(Encounter.patient_id == patient.id)).one()


def _details(family: str, given: str, born: dt.date | None = None, **more: object) -> Details:
    return Details(family_name=family, given_name=given, birth_date=born, **more)  # type: ignore[arg-type]


def _add(store: Store, details: Details, allergies: Allergies | None = None) -> uuid.UUID:
    return registration.register_patient(
        store, by=BY, details=details, allergies=allergies
    ).patient_id


def _second_record(store: Store) -> None:
    """Mrs Okafor and Mr Petrov once more, as a hurried desk writes them."""
    _add(store, _details("Okafor", "Grace", dt.date(1947, 3, 3), sex="F"))
    _add(store, _details("Petrow", "Dimitri", _known(store, "petrov").birth_date, sex="M"))
    while not suspects.compare_some(store, by=BY).round_ended:
        pass


def _merged(store: Store) -> None:
    merging.merge(
        store,
        by=BY,
        survivor_id=_known(store, "petrov").id,
        merged_id=_known(store, "petrow").id,
        reason="Same passport, shown at the desk",
        sure=True,
    )


def _protected(store: Store) -> None:
    made = _add(store, _details("Vance", "Eleanor", dt.date(1980, 6, 9), sex="F"))
    protection.protect_patient(store, by=_tomas(store), patient_id=made, protection=Protection.VIP)


def _tomas(store: Store) -> Actor:
    return people.log_in(store, login="tomas", password=set_up.DEMO_PASSWORD).actor


def _admitted(store: Store, details: Details, allergies: Allergies | None = None) -> uuid.UUID:
    """Put somebody into the second ward, without a bed."""
    with store.read() as session:
        ward = session.scalars(select(Ward.id).order_by(Ward.code.desc())).first()
    made = register_and_admit(
        store,
        by=BY,
        details=details,
        allergies=allergies or Allergies(),
        stay=Admission(
            ward_id=ward, bed_id=None, reason="", consultant="",
            admitted_at=store.clock.now() - dt.timedelta(hours=5),
        ),
    )  # fmt: skip
    return made.encounter_id


def _died(store: Store) -> None:
    stay = _admitted(store, _details("Underhill", "Peregrine", dt.date(1931, 9, 22), sex="M"))
    movements.discharge_patient(store, by=BY, encounter_id=stay, disposition=Disposition.DIED)


def _long_name(store: Store) -> None:
    _add(
        store,
        _details(
            "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh",
            "Maximiliana Alexandrina Wilhelmina",
            dt.date(1958, 1, 1),
            birth_estimated=True,
            sex="F",
            title="Dr",
        ),
        Allergies(
            state=AllergyState.KNOWN,
            stated=tuple(
                StatedAllergy(substance=substance, reaction=reaction, severity="severe")
                for substance, reaction in (
                    ("Trimethoprim-sulfamethoxazole", "toxic epidermal necrolysis"),
                    ("Penicillin", "anaphylaxis"),
                    ("Latex", "skin rash"),
                )
            ),
        ),
    )


def _unknown(store: Store) -> None:
    _add(store, _details("Unknown", "Male", sex="M"))


def _arrivals(store: Store) -> None:
    with store.read() as session:
        ward, bed = session.execute(select(Bed.ward_id, Bed.id).where(Bed.label == "S3")).one()
    soon = store.clock.now() + dt.timedelta(minutes=28)
    for family, given, sex, kept, reason in (
        ("Rahman", "Nadia", "F", bed, "Pneumonia"),
        ("Oyelaran", "Bola", "M", None, "After hip replacement"),
    ):
        patient = _add(store, _details(family, given, dt.date(1983, 5, 17), sex=sex))
        plan = arrivals.Plan(ward_id=ward, expected_at=soon, bed_id=kept, reason=reason)
        arrivals.plan_arrival(store, by=BY, patient_id=patient, plan=plan)
    with store.write(intent="set_up", by=BY) as tx:
        tx.session.scalars(select(Bed).where(Bed.label == "B2")).one().state = "cleaning"


def _decisions(store: Store, grace: Patient) -> None:
    """A conflict as the central server sends it, and a command that it refused."""
    now = store.clock.now()
    with store.read() as session:
        device = session.scalars(select(Device)).one()
        refused = session.scalars(select(Command.id).where(Command.intent == "update_patient"))
        first = refused.first()
    row = {"phone": "020 7946 0018", "address": "12 Elm Road", "city": "Northfield"}
    with store.incoming() as session:
        session.add(
            Conflict(
                id=new_id(), facility_id=device.facility_id, rev=new_id(),
                origin_device=device.id, kind="clash", command_id=new_id(),
                table_name="patient", row_id=grace.id, other_id=None,
                base=json.dumps({**row, "given_name": "Grace"}),
                mine=json.dumps({"phone": "020 7946 0991", "given_name": "Grace Ada"}),
                theirs=json.dumps({**row, "phone": "020 7946 0455", "given_name": "Grace"}),
                rest="[]", mine_by=BY.user_id, mine_device="W01",
                mine_at=now - dt.timedelta(minutes=42), theirs_by=None, theirs_device="W07",
                theirs_at=now - dt.timedelta(minutes=31), found_at=now - dt.timedelta(minutes=9),
            )
        )  # fmt: skip
    if first is not None:
        with store.local() as session:
            command = session.get_one(Command, first)
            command.state, command.reason = "refused", "a number or name in it is already taken"


def _broken_glass(store: Store, grace: Patient) -> None:
    doctor = people.log_in(store, login="mei", password=set_up.DEMO_PASSWORD).actor
    glass.break_glass(
        store,
        by=doctor,
        patient_id=grace.id,
        reason=GlassReason.EMERGENCY,
        words="Called to the arrest on Cedar",
        password=set_up.DEMO_PASSWORD,
    )
