"""Known patients who may be the one being typed: candidates that warn and never block."""

import uuid
from dataclasses import dataclass, replace

from app.data.queries import merged, patients
from app.data.store import Store
from app.domain import duplicates
from app.domain.actor import Actor
from app.domain.registration import Details
from app.services import audit_log, guard, lists, masking

_POOL = 300  # patients compared with one that is being typed
MOST_CANDIDATES = 10  # shown beside a form


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known patient who may be the one being typed."""

    patient: patients.Known
    likeness: duplicates.Likeness


def possible_duplicates(
    store: Store,
    *,
    by: Actor,
    details: Details,
    but: frozenset[uuid.UUID] = frozenset(),
    limit: int = MOST_CANDIDATES,
) -> tuple[Candidate, ...]:
    """Return known patients like these details, the likest first; `but` were said not to be."""
    guard.require(by, "find_patient")
    now = store.clock.now()
    with store.read() as session:
        found = patients.worth_comparing(session, details, most=_POOL)
        joined = merged.joined(session, found)
        known = patients.load(
            session,
            [i for i in found if i not in but and i not in joined.survivors],
            in_sight=lists.patients(session, by=by, now=now),
        )
        hidden = masking.hidden(session, known, by=by, now=now)
    compared = (Candidate(k, duplicates.compare(details, k.details)) for k in known)
    worth = [c for c in compared if c.likeness.score >= duplicates.WORTH_A_LOOK]
    worth.sort(key=lambda c: -c.likeness.score)
    if worth:
        audit_log.looked(store, by=by, action="compare_patients", category="demographics")
    return tuple(
        replace(
            c, patient=masking.without(c.patient, hidden.get(c.patient.patient_id, frozenset()))
        )
        for c in worth[:limit]
    )
