"""The whole way through the product, from a real ADT message to a second workstation.

`build.py demo` prints it with times; the test in this folder goes the same way and looks.
"""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.billing.money import amount_text
from app.domain.billing.views import BillView, PayerKind, PaymentMethod
from app.domain.charting import ChartView
from app.domain.vitals import VitalsEntry
from app.native import hl7val
from app.reports.invoice import invoice_pdf
from app.reports.receipt import receipt_pdf
from app.security import code_file, keys
from app.services import (
    billing,
    central,
    charting,
    coverage,
    demo_hospital,
    documents,
    intake,
    key_care,
    payments,
    people,
    registration,
    set_up,
)
from app.services.key_care import Enrolment

PASSPHRASE = "the passphrase of the demo"
Step = Callable[[str], None]

# A set that scores: respirations 22 (2), oxygen (2), pulse 104 (1), temperature 38.6 (1).
VITALS = VitalsEntry(22, 96, 20, 124, 72, 104, "A", 386)


@dataclass(frozen=True, slots=True)
class Walked:
    """Where the way led."""

    first: Store
    second: Store
    admitted: intake.Imported
    invoices: tuple[uuid.UUID, ...]
    payment: payments.PaymentTaken
    seen_here: BillView
    seen_there: BillView
    chart_there: ChartView


def log_in(store: Store, login: str) -> Actor:
    """Log a person of the demonstration hospital in."""
    return people.log_in(store, login=login, password=set_up.DEMO_PASSWORD).actor


def walk(folder: Path, message: bytes, administrator: str, *, step: Step) -> Walked:
    """Go the whole way; `step` hears what was done. The Stores are left open."""
    for line in (
        f"{r.type} version {r.version}: {'valid' if r.valid else 'not valid'}, "
        f"{len(r.findings)} findings"
        for r in hl7val.validate(message)
    ):
        step(f"HL7 message read and validated: {line}")
    first = set_up.create_store(folder / "w01", keyring=None, passphrase=PASSPHRASE)
    set_up.set_up_demo(first, device_name="W01")
    count = demo_hospital.add_patients(first)
    step(f"Encrypted database made, demonstration hospital with {count} patients in beds")
    admitted = _admit(first, message, step)
    if admitted.encounter_id is None:
        raise AssertionError("the message admitted nobody")
    _chart(first, admitted.encounter_id, step)
    invoices, payment = _bill(first, admitted.encounter_id, folder, step)
    central.init(administrator)
    central.enrol_this(first, dsn=administrator)
    step("Central PostgreSQL prepared, workstation W01 enrolled")
    sent = central.sync_once(first)
    step(f"Synced: {sent.accepted} commands sent, {sent.refused} refused, {sent.conflicts} clash")
    joined = central.enrol_further(administrator, name="W02", facility_id=None)
    loaded = set_up.join_hospital(
        folder / "w02",
        dsn=joined.dsn,
        keyring=None,
        passphrase=PASSPHRASE,
        enrolment=_carried_keys(first, folder / "w01"),
    )
    second = set_up.open_existing(folder / "w02", keyring=None, passphrase=PASSPHRASE)
    step(f"Workstation W02 joined and loaded {loaded.rows} rows")
    here = billing.bill_view(first, by=log_in(first, "lucia"), encounter_id=admitted.encounter_id)
    there = billing.bill_view(
        second, by=log_in(second, "lucia"), encounter_id=admitted.encounter_id
    )
    chart = charting.chart_view(
        second, by=log_in(second, "jorge"), encounter_id=admitted.encounter_id
    )
    _show_arrival(second, there, chart, step)
    return Walked(first, second, admitted, invoices, payment, here, there, chart)


def _carried_keys(store: Store, home: Path) -> Enrolment:
    """Return the hospital's keys as IT carries them to a further workstation."""
    code = code_file.new_code()
    key = keys.load_key(home, keyring=None, passphrase=PASSPHRASE)
    by = people.it_actor("IT")
    return Enrolment(key_care.enrolment_file(store, by=by, database_key=key, code=code), code)


def _admit(store: Store, message: bytes, step: Step) -> intake.Imported:
    (one,) = intake.import_messages(
        store, by=people.system_actor(), data=message, file_name="admission.hl7"
    ).results
    if not isinstance(one, intake.Imported):
        raise TypeError(f"refused: {one.title}")
    step(f"Registered as {one.mrn} and admitted, visit {one.visit_number}")
    for note in one.notes:
        step(f"  noted: {note}")
    return one


def _chart(store: Store, encounter_id: uuid.UUID, step: Step) -> None:
    nurse = log_in(store, "amara")
    charting.record_observations(
        store,
        by=nurse,
        encounter_id=encounter_id,
        taken_at=store.clock.now() - dt.timedelta(minutes=4),
        values=VITALS,
    )
    chart = charting.chart_view(store, by=nurse, encounter_id=encounter_id)
    step(f"Vital signs charted by {nurse.name}: NEWS2 {chart.sets[-1].score.total}")


def _bill(
    store: Store, encounter_id: uuid.UUID, folder: Path, step: Step
) -> tuple[tuple[uuid.UUID, ...], payments.PaymentTaken]:
    clerk = log_in(store, "lucia")
    today = store.clock.now().date()
    for code, quantity in (
        ("EMG-210", 1000),
        ("WRD-101", 3000),
        ("IMG-031", 2000),
        ("AMN-003", 2000),
    ):
        billing.capture_charge(
            store,
            by=clerk,
            encounter_id=encounter_id,
            code=code,
            quantity_thousandths=quantity,
            service_date=today,
        )
    bill = billing.bill_view(store, by=clerk, encounter_id=encounter_id)
    for insurance in coverage.coverages(store, by=clerk, patient_id=bill.patient_id):
        coverage.agree_share(store, by=clerk, coverage_id=insurance.id, share_basis_points=8000)
    bill = billing.bill_view(store, by=clerk, encounter_id=encounter_id)
    total = amount_text(bill.total_minor, bill.exponent)
    parts = ", ".join(f"{s.name} {amount_text(s.share_minor, bill.exponent)}" for s in bill.shares)
    step(f"Charges captured: {total} {bill.currency} ({parts})")
    issued = billing.issue_invoices(store, by=clerk, encounter_id=encounter_id)
    for invoice_id, number in zip(issued.invoice_ids, issued.numbers, strict=True):
        view = documents.invoice_document(store, by=clerk, invoice_id=invoice_id, copy=False)
        (folder / f"invoice-{number}.pdf").write_bytes(invoice_pdf(view))
        step(f"Invoice {number} issued to {view.payer_name} and printed")
    bill = billing.bill_view(store, by=clerk, encounter_id=encounter_id)
    own = next(i for i in bill.invoices if i.payer_kind is PayerKind.PATIENT)
    paid = payments.take_payment(
        store,
        by=clerk,
        invoice_id=own.id,
        method=PaymentMethod.CASH,
        amount_minor=own.open_minor,
        tendered_minor=own.open_minor + 500,
        idempotency_key=uuid.uuid4(),
    )
    receipt = documents.receipt(store, by=clerk, payment_id=paid.payment_id)
    (folder / f"receipt-{paid.number}.pdf").write_bytes(receipt_pdf(receipt))
    change = amount_text(paid.change_minor, bill.exponent)
    step(f"Payment {paid.number} taken, change {change}, receipt printed")
    return issued.invoice_ids, paid


def _show_arrival(store: Store, bill: BillView, chart: ChartView, step: Step) -> None:
    hits = registration.find_patients(
        store, by=people.system_actor(), text=bill.visit_number, limit=1
    )
    open_words = amount_text(bill.open_minor, bill.exponent)
    step(
        f"At W02: {bill.patient_name} found by {hits.hits[0].reason.lower()}, "
        f"NEWS2 {chart.sets[-1].score.total}, open balance {open_words} {bill.currency}"
    )
