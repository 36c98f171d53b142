"""Taking in HL7 ADT messages: each one whole or not at all, each one once."""

import hashlib
import uuid
from dataclasses import dataclass, replace
from pathlib import PurePath

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.control import Message as TakenMessage
from app.data.models.registration import Coverage, Patient
from app.data.models.ward import Bed, Encounter, Ward
from app.data.queries import patients
from app.data.queries.merged import ids_of
from app.data.sealed import holds
from app.data.store import Store, Tx
from app.domain import duplicates, registration
from app.domain.actor import Actor
from app.domain.errors import DeniedError, UnavailableError, UserError
from app.domain.registration import Allergies, Details
from app.domain.search import fold, number_key
from app.exchange import adt
from app.native import hl7val
from app.services import facts, guard
from app.services.admission import Admission, add_stay, check_bed
from app.services.allergies import set_allergies
from app.services.beside import add_identifiers
from app.services.registration import add_patient, change_patient, local_date

_SHARE_NOT_TOLD = 0  # basis points: a message names an insurance, never what it pays
_MAY_BE_LEFT_OUT = {
    "birth_date": "The date of birth cannot be right and was left out",
    "national_id": "The {label} cannot be right and was left out",
    "phone": "The phone number cannot be right and was left out",
}


@dataclass(frozen=True, slots=True)
class Imported:
    """A message that was taken in, or had been before (`repeated`); notes say what was not."""

    index: int
    control_id: str
    kind: str
    patient_id: uuid.UUID | None
    mrn: str
    encounter_id: uuid.UUID | None
    visit_number: str
    repeated: bool
    notes: tuple[str, ...]
    findings: tuple[hl7val.Finding, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A message of which nothing was taken in, and why."""

    index: int
    control_id: str
    kind: str
    title: str
    hint: str
    findings: tuple[hl7val.Finding, ...]


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of a file, message by message."""

    file_name: str
    results: tuple[Imported | Refused, ...]
    changed: frozenset[str]


def import_messages(store: Store, *, by: Actor, data: bytes, file_name: str) -> Intake:
    """Take in every ADT^A01, A04, A08, A28 and A31 of a file; a bad message stops no other.

    Each message is a command of its own. Raises DeniedError, and UnavailableError when the
    surroundings fail; what was taken in before stays, and importing the file again goes on.
    """
    with store.read() as session:
        about = facts.of_system(session, by=by, now=store.clock.now())
    guard.require(by, "import_message", about)
    results: list[Imported | Refused] = []
    changed: frozenset[str] = frozenset()
    for report in hl7val.validate(data):
        raw = data[report.offset : report.offset + report.length]
        try:
            taken, tables = _take(store, by=by, raw=raw, report=report)
        except (DeniedError, UnavailableError):
            raise
        except UserError as refusal:
            results.append(_refused(report, refusal))
        else:
            results.append(taken)
            changed |= tables
    return Intake(PurePath(file_name).name, tuple(results), changed)


def _refused(report: hl7val.MessageReport, refusal: UserError) -> Refused:
    return Refused(
        index=report.index,
        control_id=report.control_id,
        kind=report.type,
        title=refusal.title,
        hint=refusal.hint,
        findings=report.findings,
    )


def _take(
    store: Store, *, by: Actor, raw: bytes, report: hl7val.MessageReport
) -> tuple[Imported, frozenset[str]]:
    _require_readable(report)
    view = adt.read(hl7val.parse(raw))
    digest = hashlib.sha256(raw).hexdigest()
    with store.read() as session:
        earlier = _earlier(session, digest, view)
        if earlier is not None:
            return _repeated(session, earlier, report), frozenset()
    with store.write(intent="import_message", by=by) as tx:
        apply = _Apply(tx, view)
        apply.run()
        tx.add(
            TakenMessage(
                digest=digest,
                control_id=view.control_id,
                sender=view.sender,
                kind=report.type,
                encounter_id=apply.stay.id if apply.stay else None,
                received_at=tx.now,
            )
        )
        tx.concerns(apply.patient.id, control_id=view.control_id, kind=report.type)
        return (
            Imported(
                index=report.index,
                control_id=report.control_id,
                kind=report.type,
                patient_id=apply.patient.id,
                mrn=apply.patient.mrn,
                encounter_id=apply.stay.id if apply.stay else None,
                visit_number=apply.stay.visit_number if apply.stay else "",
                repeated=False,
                notes=tuple(apply.notes),
                findings=report.findings,
            ),
            tx.changed(),
        )


def _require_readable(report: hl7val.MessageReport) -> None:
    kind, _, event = report.type.partition("^")
    if report.type == "BATCH":
        raise UserError(
            "The file around the messages is not complete",
            "Its messages were taken in one by one; ask the sender whether some are missing.",
        )
    if (kind == "ADT" and event not in adt.ADMITS | adt.REGISTERS) or kind not in {"", "ADT"}:
        raise UserError(
            f"Wardlight does not take in {report.type}",
            "It takes in ADT^A01, A04, A08, A28 and A31.",
        )
    if not report.valid:
        first = next(f for f in report.findings if f.severity == "error")
        raise UserError(
            "The message is not valid and was not taken in",
            f"{first.path}: {first.message} Ask the sender to put it right and send it again.",
        )
    if not kind:
        raise UserError(
            "Wardlight does not take in a message without a type",
            "It takes in ADT^A01, A04, A08, A28 and A31.",
        )


def _earlier(session: Session, digest: str, view: adt.AdtView) -> TakenMessage | None:
    same_number = (TakenMessage.control_id == view.control_id) & (
        TakenMessage.sender == view.sender
    )
    return session.scalars(
        select(TakenMessage).where((TakenMessage.digest == digest) | same_number)
    ).first()


def _repeated(session: Session, earlier: TakenMessage, report: hl7val.MessageReport) -> Imported:
    stay = session.get(Encounter, earlier.encounter_id) if earlier.encounter_id else None
    patient = session.get(Patient, stay.patient_id) if stay else None
    return Imported(
        index=report.index,
        control_id=report.control_id,
        kind=report.type,
        patient_id=patient.id if patient else None,
        mrn=patient.mrn if patient else "",
        encounter_id=earlier.encounter_id,
        visit_number=stay.visit_number if stay else "",
        repeated=True,
        notes=("This message was taken in before; nothing was changed",),
        findings=report.findings,
    )


class _Apply:
    """One message being applied within one command."""

    def __init__(self, tx: Tx, view: adt.AdtView) -> None:
        self._tx = tx
        self._view = view
        self._label = patients.national_id_label(tx.session)
        self.notes: list[str] = []
        self.patient: Patient
        self.stay: Encounter | None = None

    def run(self) -> None:
        """Register or match the patient, then begin the stay that the message tells of."""
        said = self._believable()
        known = self._match(said)
        if known is None:
            self.patient = add_patient(
                self._tx, details=_details(said), allergies=self._view.allergies or Allergies()
            )
        else:
            self.patient = known
            self._update(said)
        add_identifiers(self._tx, self.patient.id, self._view.identifiers)
        self._cover()
        if self._view.says_deceased:
            self.notes.append("The message says that the patient has died; record it in the chart")
        if self._view.event in adt.ADMITS:
            self._admit()

    def _believable(self) -> dict[str, object]:
        """Return what the message says without the values that cannot be right; each is noted."""
        said = dict(self._view.said)
        details = registration.tidy(_details(said), label=self._label)
        today = local_date(self._tx.now)
        wrong = registration.problems(details, label=self._label, today=today)
        for name in wrong.keys() & _MAY_BE_LEFT_OUT.keys():
            del said[name]
            self.notes.append(_MAY_BE_LEFT_OUT[name].format(label=self._label))
        self.notes += [f"{path} is no date and was left out" for path in self._view.unread]
        return said

    def _match(self, said: dict[str, object]) -> Patient | None:
        """Return the patient whom an identifier names; a name alone never finds one."""
        session = self._tx.session
        found = {
            patient_id
            for i in self._view.identifiers
            if i.authority
            for patient_id in patients.by_identifier(session, value=i.value, authority=i.authority)
        }
        if not found and (national := said.get("national_id")):
            found = self._by_national_id(str(national), said)
        if len(found) > 1:
            raise UserError(
                "The identifiers of this message belong to different patients",
                "Settle these records first, then import the message again.",
            )
        if not found:
            return None
        patient = session.get_one(Patient, found.pop())
        self._require_same_person(patient, said)
        return patient

    def _by_national_id(self, national: str, said: dict[str, object]) -> set[uuid.UUID]:
        """Return who has this national id and was born on the same day."""
        tidied = registration.tidy(Details(national_id=national), label=self._label).national_id
        return set(
            self._tx.session.scalars(
                select(Patient.id).where(
                    holds(self._tx.session, Patient.national_id, tidied),
                    Patient.birth_date == said.get("birth_date"),
                )
            )
        )

    @staticmethod
    def _require_same_person(patient: Patient, said: dict[str, object]) -> None:
        likeness = duplicates.compare(_details(said), patients.details_of(patient))
        differing = {r.field for r in likeness.reasons if r.how is duplicates.Compared.DIFFERS}
        if len(differing & {"family_name", "given_name", "birth_date"}) > 1:
            raise UserError(
                f"The identifier of this message belongs to another person here, {patient.mrn}",
                "Compare name and date of birth, then ask the sender which one is right.",
            )

    def _update(self, said: dict[str, object]) -> None:
        change_patient(self._tx, patient_id=self.patient.id, changes=said)
        if (allergies := self._view.allergies) is None:
            return
        try:
            set_allergies(self._tx, self.patient, allergies)
        except UserError:
            self.notes.append("The message says no known allergies, but some are recorded here")

    def _cover(self) -> None:
        session = self._tx.session
        ids = ids_of(session, self.patient.id)
        have = list(session.scalars(select(Coverage).where(Coverage.patient_id.in_(ids))))
        known = {(fold(c.payer_name), c.policy_number) for c in have}
        for policy in self._view.policies:
            if (fold(policy.payer_name), policy.policy_number) in known:
                continue
            self._tx.add(
                Coverage(
                    patient_id=self.patient.id,
                    payer_name=policy.payer_name,
                    policy_number=policy.policy_number,
                    share_basis_points=_SHARE_NOT_TOLD,
                    rank=len(known) + 1,
                    valid_from=policy.valid_from,
                    valid_to=policy.valid_to,
                )
            )
            known.add((fold(policy.payer_name), policy.policy_number))
            self.notes.append(f"{policy.payer_name} pays nothing until Billing is told its share")

    def _admit(self) -> None:
        visit = self._view.visit
        if visit is None:
            self.notes.append("The message names no visit (PV1); nobody was admitted")
            return
        present = patients.open_stay(self._tx.session, self.patient.id)
        if present is not None:
            self.stay = present
            self.notes.append(
                f"Already admitted as {present.visit_number}; the place was not changed"
            )
            return
        ward_id, bed_id = self._place(visit)
        self.stay = add_stay(
            self._tx,
            patient=self.patient,
            stay=Admission(
                ward_id=ward_id,
                bed_id=bed_id,
                reason=visit.reason[:200],
                consultant=visit.consultant[:120],
                admitted_at=visit.admitted_at,
                kind=visit.kind,
            ),
        )

    def _place(self, visit: adt.Visit) -> tuple[uuid.UUID | None, uuid.UUID | None]:
        """Return the ward and bed that PV1-3 names, as far as they exist and can be used."""
        session = self._tx.session
        wanted = fold(visit.ward)
        wards = session.scalars(select(Ward)).all()
        ward = next((w for w in wards if wanted and wanted in {fold(w.code), fold(w.name)}), None)
        if ward is None:
            if visit.ward:
                self.notes.append(f"There is no ward {visit.ward} here; admitted without a ward")
            return None, None
        if not visit.bed:
            return ward.id, None
        labels = {_bed_key(visit.bed), _bed_key(visit.room + visit.bed)}
        beds = session.scalars(select(Bed).where(Bed.ward_id == ward.id)).all()
        bed = next((b for b in beds if _bed_key(b.label) in labels), None)
        if bed is None:
            self.notes.append(f"There is no bed {visit.bed} in {ward.code}; admitted without a bed")
            return ward.id, None
        try:
            check_bed(session, bed_id=bed.id, ward_id=ward.id)
        except UserError as refusal:
            self.notes.append(f"{refusal.title}; admitted to {ward.code} without a bed")
            return ward.id, None
        return ward.id, bed.id


def _bed_key(label: str) -> str:
    return number_key(label).removeprefix("bed")


def _details(said: dict[str, object]) -> Details:
    return replace(Details(), **said)  # type: ignore[arg-type]  # adt.read names fields of Details
