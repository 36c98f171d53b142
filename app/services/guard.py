"""The one enforcement point: every intent asks the hospital's policies here before it does a thing.

The policies are Cedar text in resources/policies, compiled once and decided by libauthz. A request
that cannot be decided is denied.
"""

import datetime as dt
from dataclasses import dataclass
from functools import cache

from app.domain.actor import Actor
from app.domain.errors import DeniedAct, DeniedError
from app.domain.words import say
from app.native import authz
from app.native.authz_answer import Answer, NearMiss, Policy
from app.resources import resource

_KIND = {
    "find_patient": "Patient",
    "register_patient": "Patient",
    "update_patient": "Patient",
    "admit_patient": "Encounter",
    "transfer_patient": "Encounter",
    "discharge_patient": "Encounter",
    "capture_charge": "Encounter",
    "view_ward": "Ward",
    "assign_ward": "Ward",
    "view_chart": "Chart",
    "record_observations": "Chart",
    "view_bill": "Invoice",
    "issue_invoice": "Invoice",
    "take_payment": "Invoice",
    "print_document": "Invoice",
    "import_message": "System",
    "make_backup": "System",
    "manage_users": "System",
    "restore_backup": "System",
    "approve_recovery": "System",
    "view_sync": "System",
    "view_audit": "System",
    "resolve_conflict": "System",
}

_ROLE = "principal.role"  # as the policies write what decides about the role
_NOT_A_PERSON = f'{_ROLE} == "system"'


@dataclass(frozen=True, slots=True)
class About:
    """What a request is about, as far as the policies ask.

    Without a ward the question is whether the person may do this anywhere: it is then asked for a
    ward of the person's own.
    """

    ward: str | None = None  # its code
    open: bool = True  # the stay has neither ended nor been cancelled


@cache
def _policies() -> authz.PolicySet:
    return authz.PolicySet.compile(
        resource("policies/hospital.cedarschema").read_text(encoding="utf-8"),
        resource("policies/hospital.cedar").read_text(encoding="utf-8"),
    )


def _facts(action: str, kind: str, ward: str, about: About) -> dict[str, object]:
    match kind:
        case "Patient":
            return {"ward": ward, "sensitive": False}
        case "Encounter":
            return {"ward": ward, "open": about.open}
        case "Chart":
            return {"ward": ward, "open": about.open, "sensitive": False}
        case "Ward":
            return {"code": ward}
        case "Invoice":
            state = "draft" if action == "issue_invoice" else "issued"
            return {"state": state, "total_minor": 0}
        case _:
            return {}


def _ask(by: Actor, action: str, about: About) -> Answer:
    kind = _KIND[action]
    ward = about.ward if about.ward is not None else min(by.wards, default="")
    user, thing = ("User", str(by.user_id)), (kind, "it")
    return _policies().check(
        user,
        ("Action", action),
        thing,
        context={
            "now": {"__extn": {"fn": "datetime", "arg": _now()}},
            "break_glass": False,
            "reauthenticated": False,
        },
        entities=[
            {
                "uid": {"type": user[0], "id": user[1]},
                "attrs": {
                    "role": by.role.value,
                    "wards": sorted(by.wards),
                    "suspended": False,  # a suspended user is not let in at all
                },
                "parents": [],
            },
            {
                "uid": {"type": thing[0], "id": thing[1]},
                "attrs": _facts(action, kind, ward, about),
                "parents": [],
            },
        ],
    )


def _now() -> str:
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def allowed(by: Actor, action: str, about: About | None = None) -> bool:
    """Whether the policies permit an action to a person."""
    return _ask(by, action, about or About()).decision == "permit"


def require(by: Actor, action: str, about: About | None = None) -> None:
    """Raise DeniedError, with the policies' own reason in plain words, unless it is permitted."""
    about = about or About()
    answer = _ask(by, action, about)
    if answer.decision == "permit":
        return
    denied = DeniedError(say("{name} may not do this", name=by.name), _why(answer))
    denied.act = DeniedAct(by, action, about.ward)
    raise denied


def _why(answer: Answer) -> str:
    """Return the reason of the policy that forbade it, or the permit that it came nearest to.

    Either way with who can change the facts behind it.
    """
    for name in (*answer.reasons, *_nearest(answer.near_misses)):
        policy = _by_id().get(name)
        if policy is not None and "why" in policy.annotations:
            return f"{say(policy.annotations['why'])} {_grant(policy)}"
    return say("Your role does not include it. Ask the ward manager or IT.")


def _nearest(misses: tuple[NearMiss, ...]) -> list[str]:
    """Return the permits that were missed, nearest first: another ward, then another role.

    What only the workstation itself may do is no way for a person.
    """
    open_to_people = [m for m in misses if _NOT_A_PERSON not in m.missing]
    open_to_people.sort(key=lambda m: (any(_ROLE in c for c in m.missing), len(m.missing)))
    return [m.policy for m in open_to_people]


def _grant(policy: Policy) -> str:
    role = policy.annotations.get("grant", "it_admin")
    return {
        "billing_supervisor": say("Ask the billing supervisor."),
        "privacy_officer": say("Ask the privacy officer."),
        "registrar": say("Ask the registrar."),
        "ward_manager": say("Ask the ward manager."),
    }.get(role, say("Ask the IT administrator."))


@cache
def _by_id() -> dict[str, Policy]:
    return {p.id: p for p in _policies().policies}
