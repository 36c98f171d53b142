"""The one enforcement point: every intent asks the hospital's policies here before it does a thing.

The policies are decided by libauthz. A request that cannot be decided is denied, and so is one
whose duties (a proof, a reason, fields to mask) are not met or not known here.
"""

import datetime as dt
import uuid
from dataclasses import dataclass, field
from typing import Final

from app.domain.actor import Actor
from app.domain.errors import DeniedAct, DeniedError, GlassMayBeBrokenError
from app.native.authz_answer import Answer, AuthzError, PolicyErrors
from app.services import policies, why

# The fields that can be left out of what an action shows; no other action can leave any out.
MASKED: Final[dict[str, frozenset[str]]] = {
    "find_patient": frozenset(
        {"phone", "address", "postcode", "city", "national_id", "next_of_kin", "stay"}
    )
}
_LEVELS = {"pin": frozenset({"pin", "password"}), "password": frozenset({"password"})}


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known of the person and the moment; `app/services/facts.py` reads it."""

    now: dt.datetime | None = None  # none: the time of this computer
    suspended: bool = False
    glass_broken: bool = False  # by this person for this patient, and it still stands
    proofs: frozenset[str] = frozenset()  # what was just given again: pin, password


@dataclass(frozen=True, slots=True)
class About:
    """What a request is about, as far as the policies ask.

    Without a ward the question is whether the person may do this anywhere: it is then asked for a
    ward of the person's own, except for a protected patient. `kind` is for actions that are done
    to things of several kinds.
    """

    ward: str | None = None  # its code
    open: bool = True  # the stay has neither ended nor been cancelled
    sensitive: bool = False
    attending: uuid.UUID | None = None
    state: str = "issued"  # of an invoice: draft, issued, paid or void
    amount_minor: int = 0  # of an invoice or a payment
    kind: str = ""
    patient_id: uuid.UUID | None = None
    reason: str = ""
    moment: Moment = field(default_factory=Moment)


@dataclass(frozen=True, slots=True)
class Granted:
    """The answer is yes; fields in `mask` must not be shown."""

    mask: frozenset[str] = frozenset()


def allowed(by: Actor, action: str, about: About | None = None) -> bool:
    """Whether the policies permit an action to a person, whatever has to be given for it."""
    answer = _ask(by, action, about or About())
    return answer is not None and answer.permitted


def require(by: Actor, action: str, about: About | None = None) -> Granted:
    """Return what was granted, or raise what stands in the way, in the policies' own words.

    DeniedError: no. GlassMayBeBrokenError: no, unless the glass of this patient is broken.
    ProofNeededError, ReasonNeededError: yes, once that is given.
    """
    about = about or About()
    answer = _ask(by, action, about)
    if answer is None or not answer.permitted:
        raise _denied(by, action, answer, about)
    return _discharged(by, action, answer, about)


def _denied(by: Actor, action: str, answer: Answer | None, about: About) -> DeniedError:
    act = DeniedAct(by, action, about.ward, about.patient_id)
    denied = why.denied(by.name, answer)
    denied.act = act
    if answer is not None and answer.decision == "deny_btg" and about.patient_id is not None:
        return GlassMayBeBrokenError(denied, patient_id=about.patient_id)
    return denied


def _discharged(by: Actor, action: str, answer: Answer, about: About) -> Granted:
    """Check that the duties of a permit are met; a duty that is not known here denies."""
    masked: frozenset[str] = frozenset()
    for duty in answer.obligations:
        match duty.name, duty.value:
            case "reauth", level if level in _LEVELS:
                if not by.holds_key and not _LEVELS[level] & about.moment.proofs:
                    raise why.proof_needed(by.name, level, duty.policy)
            case "reason", "required":
                if not about.reason.strip():
                    raise why.reason_needed(by.name, duty.policy)
            case "mask", fields if set(fields.split()) <= MASKED.get(action, frozenset()):
                masked |= set(fields.split())
            case _:
                raise why.denied(by.name, None)
    return Granted(masked)


def _ask(by: Actor, action: str, about: About) -> Answer | None:
    """Return the policies' answer, or none for a request that they cannot decide."""
    kind = about.kind or policies.only_kind(action)
    user, thing = ("User", str(by.user_id)), (kind, "it")
    try:
        return policies.in_force().check(
            user,
            ("Action", action),
            thing,
            context=situation(about.moment),
            entities=[
                {
                    "uid": {"type": "User", "id": user[1]},
                    "attrs": subject(by, about.moment),
                    "parents": [],
                },
                {"uid": {"type": kind, "id": "it"}, "attrs": _facts(kind, by, about)},
            ],
        )
    except (AuthzError, PolicyErrors):
        return None


def subject(by: Actor, moment: Moment) -> dict[str, object]:
    """Return the attributes of a User for the policies."""
    return {"role": by.role.value, "wards": sorted(by.wards), "suspended": moment.suspended}


def situation(moment: Moment) -> dict[str, object]:
    """Return the context of a request for the policies."""
    now = moment.now or dt.datetime.now(dt.UTC)
    return {
        "now": {"__extn": {"fn": "datetime", "arg": now.strftime("%Y-%m-%dT%H:%M:%S%z")}},
        "break_glass": moment.glass_broken,
        "reauthenticated": bool(moment.proofs),
    }


def _facts(kind: str, by: Actor, about: About) -> dict[str, object]:
    ward = about.ward
    if ward is None and not about.sensitive:
        ward = min(by.wards, default="")
    attending: dict[str, object] = {}
    if about.attending is not None:
        attending["attending"] = {"type": "User", "id": str(about.attending)}
    match kind:
        case "Patient":
            where = {} if ward is None else {"ward": ward}
            return {**where, "sensitive": about.sensitive}
        case "Encounter" | "Chart":
            chart = {"sensitive": about.sensitive} if kind == "Chart" else {}
            return {"ward": ward or "", "open": about.open, **chart, **attending}
        case "Ward":
            return {"code": ward or ""}
        case "Invoice":
            return {"state": about.state, "total_minor": about.amount_minor}
        case "Payment":
            return {"amount_minor": about.amount_minor}
        case _:
            return {}
