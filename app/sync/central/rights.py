"""What each kind of command must be allowed to do, and the compiled policies as a table of answers.

The central server judges each pushed command again, from what it knows itself. It has no libauthz:
`central init` asks the shipped policies every question once and stores the answers, and `central
policies` those that a workstation has in force.
"""

import itertools
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any, Final

from app.domain import intents
from app.native import authz
from app.resources import resource

# Where the centre asks for something else than the workstation did, and why.
_OTHERWISE: Final = MappingProxyType(
    {
        # two people or a sealed code were asked; here it is asked who they are
        "recover_administrator": ("approve_recovery",),
        # its owner alone ends it; here it is asked whether they could have begun it
        "break_glass_end": ("break_glass",),
        # by the workstation itself and by whoever holds its key; nothing is changed by it
        "write_downtime_pack": (),
        "export_audit": (),
    }
)
# What was written is judged by its tables (`__needs__`). A command that is named here, or like an
# action, is judged by its name too, and by the ward where the policies ask for it. One that needs
# nothing changes no records: it may write the audit log and the account's own row.
INTENTS: Final = MappingProxyType(
    {**intents.INTENTS, **dict.fromkeys(intents.OF_THE_ACCOUNT, ()), **_OTHERWISE}
)

# Every role that the policies may name; the schema does not list them.
ROLES: Final = (
    "nurse", "ward_manager", "doctor", "pharmacist", "lab", "registrar", "billing_clerk",
    "billing_supervisor", "it_admin", "privacy_officer", "auditor", "system",
)  # fmt: skip
_KINDS: Final = ("Ward", "Patient", "Encounter", "Chart", "Invoice", "Payment", "System")
_BEST: Final = ("permit", "deny_btg", "deny")


def shipped() -> authz.PolicySet:
    """Return the policies that this version ships, compiled."""
    return authz.PolicySet.compile(
        resource("policies/hospital.cedarschema").read_text(encoding="utf-8"),
        resource("policies/hospital.cedar").read_text(encoding="utf-8"),
    )


def matrix(policies: authz.PolicySet) -> list[tuple[str, str, bool, str]]:
    """Return (action, role, own ward, decision); the most that any state of the thing allows.

    Whether the stay is open or the invoice a draft, the workstation has judged; here it is judged
    who may do a thing at all, and where.
    """
    return [
        (action, role, own, min(_answers(policies, action, role, own=own), key=_BEST.index))
        for kind, action in sorted(policies.actions())
        for role in ROLES
        for own in (True, False)
        if kind == "Action" and _kinds(policies, action)
    ]


def _kinds(policies: authz.PolicySet, action: str) -> list[str]:
    return [k for k in _KINDS if policies.applies("User", ("Action", action), k)]


def _answers(policies: authz.PolicySet, action: str, role: str, *, own: bool) -> Iterator[str]:
    ward = "own" if own else "other"
    for kind, is_open, state in itertools.product(
        _kinds(policies, action), (True, False), ("draft", "issued")
    ):
        facts: dict[str, dict[str, Any]] = {
            "Ward": {"code": ward},
            "Patient": {"ward": ward, "sensitive": False},
            "Encounter": {"ward": ward, "open": is_open},
            "Chart": {"ward": ward, "open": is_open, "sensitive": False},
            "Invoice": {"state": state, "total_minor": 0},
            "Payment": {"amount_minor": 0},
            "System": {},
        }
        yield policies.check(
            ("User", "u"),
            ("Action", action),
            (kind, "it"),
            context={
                "now": {"__extn": {"fn": "datetime", "arg": "2026-01-01T12:00:00Z"}},
                "break_glass": False,
                "reauthenticated": True,
            },
            entities=[
                {
                    "uid": {"type": "User", "id": "u"},
                    "attrs": {"role": role, "wards": ["own"], "suspended": False},
                    "parents": [],
                },
                {"uid": {"type": kind, "id": "it"}, "attrs": facts[kind], "parents": []},
            ],
        ).decision
