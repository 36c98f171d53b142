"""Deciding anew how a patient is cared for: how often observed, on which scale, by whom."""

import uuid
from dataclasses import dataclass, replace

from app.data.models.care_plan import CarePlanChange
from app.data.models.ward import Encounter
from app.data.queries import care_plan as queries
from app.data.queries.banner import IN_PROGRESS
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.care_plan import (
    BY_CLINICIAN,
    EVERY_MIN,
    ISOLATIONS,
    LONGEST_NAME,
    LONGEST_REASON,
    SPO2_SCALES,
    CarePlan,
    Part,
    stored,
)
from app.domain.errors import UserError
from app.domain.words import say
from app.services import facts, guard
from app.services.beds import name_of


@dataclass(frozen=True, slots=True)
class PlanChanged:
    """The plan of a stay is another now, in these parts."""

    parts: tuple[Part, ...]
    changed: frozenset[str]


def change_care_plan(
    store: Store,
    *,
    by: Actor,
    encounter_id: uuid.UUID,
    seen: CarePlan,
    wanted: CarePlan,
    clinician: str = "",
    reason: str = "",
) -> PlanChanged:
    """Change those parts of a plan in which `wanted` differs from the plan that was `seen`.

    Each part is a record of its own, and sets already taken keep the SpO2 scale they were scored
    on. Refused: no difference, a stay that is over, a part that somebody else has changed since,
    and the SpO2 scale or resuscitation without the name of who decided it (RCP 2017).
    """
    _require_sound(wanted, seen)
    with store.write(intent="change_care_plan", by=by) as tx:
        stay = tx.session.get_one(Encounter, encounter_id)
        about = facts.of_stay(tx.session, stay, by=by, now=tx.now)
        guard.require(by, "change_care_plan", replace(about, open=True))
        if stay.status != IN_PROGRESS:
            raise UserError(
                say("The stay of {name} is over", name=name_of(tx, stay)),
                say("A care plan belongs to an open stay."),
            )
        standing, parts = queries.plan_of(stay), wanted.differs(seen)
        if not parts:
            raise UserError(say("Nothing was changed"), say("Change a value, or leave with Esc."))
        if set(parts) & set(standing.differs(seen)):
            raise UserError(
                say("The plan was changed meanwhile"),
                say("Leave with Esc, look at it, then change it."),
            )
        named = clinician.strip()[:LONGEST_NAME]
        if BY_CLINICIAN & set(parts) and not named:
            raise UserError(
                say("A clinician decides this"), say("Give the name of the one who did.")
            )
        for part in parts:
            tx.add(
                CarePlanChange(
                    encounter_id=stay.id,
                    patient_id=stay.patient_id,
                    part=part.value,
                    before=stored(standing.value(part)),
                    after=stored(wanted.value(part)),
                    clinician=named,
                    reason=reason.strip()[:LONGEST_REASON],
                    recorded_at=tx.now,
                    recorded_by=by.user_id,
                    recorded_by_name=by.name,
                )
            )
            setattr(stay, part.value, wanted.value(part))
        tx.concerns(stay.patient_id, encounter=str(stay.id), fields=[p.value for p in parts])
        return PlanChanged(parts, tx.changed())


def _require_sound(wanted: CarePlan, seen: CarePlan) -> None:
    """Refuse what no form offers; what stood there, as from another system, may stay."""
    sound = (
        wanted.observe_every_min in (None, seen.observe_every_min, *EVERY_MIN)
        and wanted.isolation in (seen.isolation, *ISOLATIONS)
        and wanted.spo2_scale in SPO2_SCALES
    )
    if not sound:
        raise ValueError("the plan holds a value that does not exist")
    if len(wanted.consultant) > LONGEST_NAME:
        raise UserError(say("The name is too long"), say("Shorten it, then save again."))
