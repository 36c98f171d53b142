"""Taking observations, correcting them, and looking at a chart."""

import datetime as dt
import uuid
from dataclasses import asdict, dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data.models.charting import ObservationSet
from app.data.models.registration import Patient
from app.data.models.ward import Encounter
from app.data.queries import charting as queries
from app.data.queries.banner import IN_PROGRESS
from app.data.store import Store, Tx
from app.domain import news2
from app.domain.actor import Actor
from app.domain.charting import FUTURE_TOLERANCE, ChartView
from app.domain.errors import UserError
from app.domain.names import shown_name
from app.domain.vitals import Level, VitalsEntry, concerns
from app.domain.words import say
from app.services import audit_log, facts, guard, notes


@dataclass(frozen=True, slots=True)
class ObservationsRecorded:
    """A set was written down."""

    set_id: uuid.UUID
    score: news2.Score
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class ChartViewed:
    """A chart was looked at, and the look was written down before it was shown."""

    chart: ChartView


def record_observations(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    taken_at: dt.datetime,
    values: VitalsEntry,
    partial_reason: str = "",
) -> ObservationsRecorded:
    """Write one set of vital signs down, scored on the stay's SpO2 scale.

    Refused: an empty set, an impossible value, a partial set without a reason, a time to come,
    and a stay that is over.
    """
    with store.write(intent="record_observations", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        about = facts.of_stay(tx.session, stay, by=by, now=tx.now)
        guard.require(by, "record_observations", replace(about, open=True))
        if stay.status != IN_PROGRESS:
            raise UserError(
                say("The stay of {name} is over", name=_name(tx.session, stay.patient_id)),
                say("Observations belong to an open stay. Admit the patient again first."),
            )
        if values.is_empty():
            raise UserError(say("Nothing was entered"), say("Type at least one value, then save."))
        row = _row(tx, stay, values, taken_at=taken_at, spo2_scale=stay.spo2_scale)
        return _recorded(tx, row, values, partial_reason=partial_reason)


def correct_observations(
    store: Store,
    *,
    by: Actor,
    set_id: uuid.UUID,
    values: VitalsEntry,
    reason: str,
    partial_reason: str = "",
) -> ObservationsRecorded:
    """Replace a saved set by a new one that names it; the old one stays, struck through.

    The new set keeps the time and the SpO2 scale of the old one. Without any value it withdraws
    the old one, as when it was taken on the wrong patient. Refused: no reason, no difference, and
    a set that somebody has corrected already.
    """
    with store.write(intent="correct_observations", by=by) as tx:
        old = tx.session.get_one(ObservationSet, set_id)
        stay = tx.session.get_one(Encounter, old.encounter_id)
        about = facts.of_stay(tx.session, stay, by=by, now=tx.now)
        guard.require(by, "record_observations", about)
        if not reason.strip():
            raise UserError(
                say("A correction needs a reason"), say("Say in a few words what was wrong.")
            )
        newer = tx.session.scalars(
            select(ObservationSet).where(
                ObservationSet.encounter_id == old.encounter_id,
                ObservationSet.corrects_id == set_id,
            )
        ).first()
        if newer is not None:
            raise UserError(
                say(
                    "{name} has corrected this set already",
                    name=newer.recorded_by_name,
                ),
                say("Correct the newer set instead."),
            )
        if values == queries.set_view(old).values:
            raise UserError(say("Nothing was changed"), say("Change a value, or leave with Esc."))
        row = _row(tx, stay, values, taken_at=old.taken_at, spo2_scale=old.spo2_scale)
        row.corrects_id, row.correction_reason = set_id, reason.strip()
        return _recorded(tx, row, values, partial_reason=partial_reason)


def view_chart(
    store: Store, *, by: Actor, patient_id: uuid.UUID, encounter_id: uuid.UUID | None = None
) -> ChartViewed:
    """Open a chart: the look is in the audit log before anything is shown.

    Without a stay it is the open one, else the last. Refused where the patient had none.
    """
    now = store.clock.now()
    with store.read() as session:
        stay_id = encounter_id or queries.stay_of(session, patient_id)
        if stay_id is None:
            nowhere = facts.of_patient(session, patient_id, by=by, now=now)
            guard.require(by, "view_chart", replace(nowhere, kind="Chart"))
            raise UserError(
                say("{name} has not been admitted yet", name=_name(session, patient_id)),
                say("A chart begins with a stay: admit the patient first."),
            )
        stay = session.get_one(Encounter, stay_id)
        about = facts.of_stay(session, stay, by=by, now=now)
        guard.require(by, "view_chart", about)
        _look(store, by, stay, anew=True)
        written = notes.of_stay(store, session, by=by, encounter_id=stay_id, about=about)
        return ChartViewed(queries.chart(session, stay_id, notes=written))


def chart_view(store: Store, *, by: Actor, encounter_id: uuid.UUID) -> ChartView:
    """Look again at a chart that is open, after something in it has changed."""
    now = store.clock.now()
    with store.read() as session:
        stay = session.get_one(Encounter, encounter_id)
        about = facts.of_stay(session, stay, by=by, now=now)
        guard.require(by, "view_chart", about)
        _look(store, by, stay, anew=False)
        written = notes.of_stay(store, session, by=by, encounter_id=encounter_id, about=about)
        return queries.chart(session, encounter_id, notes=written)


def _look(store: Store, by: Actor, stay: Encounter, *, anew: bool) -> None:
    audit_log.looked(
        store,
        by=by,
        action="view_chart",
        category="observations, allergies, notes",
        patient_id=stay.patient_id,
        anew=anew,
        encounter=str(stay.id),
    )


def _row(
    tx: Tx, stay: Encounter, values: VitalsEntry, *, taken_at: dt.datetime, spo2_scale: int
) -> ObservationSet:
    """Return a new row, refusing what cannot be true."""
    if taken_at > tx.now + FUTURE_TOLERANCE:
        raise UserError(say("This time has not come yet"), say("Check the time of the set."))
    for concern in concerns(values):
        if concern.level is Level.IMPOSSIBLE:
            raise UserError(concern.text, say("Correct the value, then save again."))
    scored = news2.score(values, spo2_scale=spo2_scale)
    return ObservationSet(
        encounter_id=stay.id,
        patient_id=stay.patient_id,
        taken_at=taken_at,
        recorded_by=tx.by.user_id,
        recorded_by_name=tx.by.name,
        spo2_scale=spo2_scale,
        news2_total=scored.total,
        news2_single_three=scored.single_three,
        **asdict(values),
    )


def _recorded(
    tx: Tx, row: ObservationSet, values: VitalsEntry, *, partial_reason: str
) -> ObservationsRecorded:
    scored = news2.score(values, spo2_scale=row.spo2_scale)
    if scored.missing and not values.is_empty():
        if not partial_reason.strip():
            raise UserError(
                say("This set is partial: NEWS2 {score}", score=scored.text),
                say("Complete it, or say why it cannot be completed."),
            )
        row.partial_reason = partial_reason.strip()
    tx.add(row)
    tx.concerns(row.patient_id, encounter=str(row.encounter_id), set=str(row.id))
    return ObservationsRecorded(row.id, scored, tx.changed())


def _name(session: Session, patient_id: uuid.UUID) -> str:
    patient = session.get_one(Patient, patient_id)
    return shown_name(patient.family_name, patient.given_name)
