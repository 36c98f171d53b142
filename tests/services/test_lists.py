"""Lists agree with single checks: what a list shows is what `guard.allowed` permits, row by row."""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from sqlalchemy import ColumnElement, select

from app.data.models.billing import Invoice, Payment
from app.data.models.policy import GlassBreak
from app.data.models.registration import Patient
from app.data.models.ward import Encounter, Ward
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.services import facts, guard, lists, policies
from tests.support.station import someone

WARDS = ("4B", "5A", None)
PROTECTION = (None, "vip")
# Sets that ask more of a row than the shipped one: open stays, states and amounts.
OTHER = """
permit (principal, action == Action::"view_chart", resource) when { resource.open };
@btg forbid (principal, action == Action::"view_chart", resource)
when { resource.sensitive } unless { context.break_glass || resource.ward == "4B" };
permit (principal, action == Action::"view_bill", resource)
when { resource.state == "issued" || resource.total_minor > 100 };
permit (principal, action == Action::"find_patient", resource)
when { resource has ward && principal.wards.contains(resource.ward) || context.break_glass };
permit (principal, action == Action::"view_ward", resource) when { resource.code like "5*" };
"""


@pytest.fixture
def by(store: Store, request: pytest.FixtureRequest) -> Actor:
    """A person before patients on every ward, protected or not, here and gone, billed and paid."""
    actor = replace(someone(request.param), wards=frozenset({"4B", "6C"}))
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        wards = {code: Ward(code=code, name=code) for code in ("4B", "5A")}
        tx.add(*wards.values())
        for n, (code, protection, status, glass) in enumerate(
            product(WARDS, PROTECTION, ("in_progress", "finished"), (False, True))
        ):
            patient = Patient(mrn=f"M{n}", family_name=f"Family{n}", protection=protection)
            tx.add(patient)
            stay = Encounter(
                patient_id=patient.id, visit_number=f"V{n}", status=status, admitted_at=tx.now,
                ward_id=wards[code].id if code else None,
            )  # fmt: skip
            tx.add(stay)
            _bill(tx.add, stay, number=n, at=tx.now)
            if glass:
                tx.add(
                    GlassBreak(
                        patient_id=patient.id, user_id=actor.user_id, user_name="", role="nurse",
                        session_id=actor.session_id, reason="emergency", words="",
                        begun_at=tx.now, until=tx.now + dt.timedelta(minutes=30),
                    )
                )  # fmt: skip
    return actor


def _bill(add: Callable[..., None], stay: Encounter, *, number: int, at: dt.datetime) -> None:
    """Give every third stay no invoice, one that is open, or one that is paid."""
    if not number % 3:
        return
    invoice = Invoice(
        number=f"I{number}", encounter_id=stay.id, patient_id=stay.patient_id,
        payer_kind="patient", payer_name="", issued_at=at, due_date=at.date(), issued_by_name="",
        currency="GBP", rounding="half_even", net_minor=60 * number, tax_minor=0,
        share_minor=60 * number,
    )  # fmt: skip
    add(invoice)
    if number % 3 == 1:
        add(
            Payment(
                number=f"P{number}", invoice_id=invoice.id, patient_id=stay.patient_id, paid_at=at,
                method="cash", amount_minor=60 * number, tendered_minor=60 * number,
                currency="GBP", taken_by_name="", idempotency_key=uuid.uuid4(),
            )
        )  # fmt: skip


@pytest.mark.parametrize("by", [r for r in Role if r is not Role.SYSTEM], indirect=True)
@pytest.mark.parametrize("rules", ["", OTHER])
def test_a_list_shows_what_single_checks_permit(
    store: Store, by: Actor, rules: str, ruled: Callable[[str], None]
) -> None:
    if rules:
        ruled(rules)
    now = store.clock.now()
    with store.read() as session:

        def shown(
            model: type[Patient | Encounter | Ward], where: ColumnElement[bool]
        ) -> set[object]:
            return set(session.scalars(select(model.id).where(where)))

        patients = session.scalars(select(Patient)).all()
        stays = session.scalars(select(Encounter)).all()
        wards = session.scalars(select(Ward)).all()
        assert len(patients) == len(stays) == 24
        moment = facts.moment(session, by=by, now=now)
        assert shown(Patient, lists.patients(session, by=by, now=now)) == {
            p.id
            for p in patients
            if guard.allowed(by, "find_patient", facts.of_patient(session, p.id, by=by, now=now))
        }
        assert shown(Encounter, lists.charts(session, by=by, now=now)) == {
            s.id
            for s in stays
            if guard.allowed(by, "view_chart", facts.of_stay(session, s, by=by, now=now))
        }
        assert shown(Encounter, lists.bills(session, by=by, now=now)) == {
            s.id
            for s in stays
            if guard.allowed(by, "view_bill", facts.of_bill(session, s.id, by=by, now=now))
        }
        assert shown(Ward, lists.wards(session, by=by, now=now)) == {
            w.id
            for w in wards
            if guard.allowed(by, "view_ward", guard.About(ward=w.code, moment=moment))
        }


def test_the_other_rules_are_really_in_force(ruled: Callable[[str], None]) -> None:
    ruled(OTHER)
    assert len(policies.in_force().policies) == 5
