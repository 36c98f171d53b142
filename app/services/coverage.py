"""What an insurance pays, as the clerk has agreed it with the payer."""

import uuid
from dataclasses import dataclass

from sqlalchemy import select

from app.data.models.registration import Coverage
from app.data.queries.merged import ids_of
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.billing.draft import FULL_SHARE_BASIS_POINTS
from app.domain.errors import UserError
from app.domain.words import say
from app.services import audit_log, facts, guard


@dataclass(frozen=True, slots=True)
class CoverageView:
    """A patient's insurance; a share of 0 has not been agreed yet."""

    id: uuid.UUID
    payer_name: str
    policy_number: str
    share_basis_points: int


@dataclass(frozen=True, slots=True)
class ShareAgreed:
    """The payer's part of covered services is known now."""

    coverage_id: uuid.UUID
    changed: frozenset[str]


def coverages(store: Store, *, by: Actor, patient_id: uuid.UUID) -> tuple[CoverageView, ...]:
    """Return a patient's insurances in the order in which they pay."""
    with store.read() as session:
        about = facts.of_system(session, by=by, now=store.clock.now(), kind="Invoice")
        guard.require(by, "view_bill", about)
        audit_log.looked(
            store, by=by, action="view_bill", category="insurance", patient_id=patient_id
        )
        rows = session.scalars(
            select(Coverage)
            .where(Coverage.patient_id.in_(ids_of(session, patient_id)))
            .order_by(Coverage.rank, Coverage.id)
        )
        return tuple(
            CoverageView(r.id, r.payer_name, r.policy_number, r.share_basis_points) for r in rows
        )


def agree_share(
    store: Store, *, by: Actor, coverage_id: uuid.UUID, share_basis_points: int
) -> ShareAgreed:
    """Write down what part of covered services an insurance pays, 10,000 being all."""
    if not 0 <= share_basis_points <= FULL_SHARE_BASIS_POINTS:
        raise UserError(say("This is no share"), say("Type a percentage from 0 to 100."))
    with store.write(intent="agree_share", by=by) as tx:
        row = tx.session.get(Coverage, coverage_id)
        if row is None:
            guard.require(by, "manage_coverage")
            raise UserError(say("This insurance is not on this workstation"), say("Wait for sync."))
        about = facts.of_patient(tx.session, row.patient_id, by=by, now=tx.now)
        guard.require(by, "manage_coverage", about)
        row.share_basis_points = share_basis_points
        tx.concerns(row.patient_id, coverage=str(row.id))
        return ShareAgreed(row.id, tx.changed())
