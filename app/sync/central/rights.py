"""What each kind of command must be allowed to do, and the compiled policies as a table of answers.

The central server judges each pushed command again, from what it knows itself. It has no libauthz:
`central init` asks the shipped policies every question once and stores the answers, and `central
policies` those that a workstation has in force.
"""

import itertools
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any, Final

from app.native import authz
from app.resources import resource

# What was written is judged by its tables (`__needs__`). A command that is named here, or like an
# action, is judged by its name too, and by the ward where the policies ask for it. One that needs
# nothing is an act of the account itself: it may write the audit log and the account's own row.
INTENTS: Final = MappingProxyType(
    {
        "admit": ("admit_patient",),
        "register_and_admit": ("register_patient", "admit_patient"),
        "update_and_admit": ("register_patient", "admit_patient"),
        "plan_arrival": ("admit_patient",),
        "receive_patient": ("admit_patient",),
        "swap_beds": ("transfer_patient",),
        "begin_leave": ("transfer_patient",),
        "end_leave": ("transfer_patient",),
        "plan_discharge": ("discharge_patient",),
        "cancel_discharge": ("discharge_patient",),
        "agree_share": ("manage_coverage",),
        "correct_observations": ("record_observations",),
        "correct_note": ("write_note",),
        "add_addendum": ("write_note",),
        "issue_credit_note": ("void_invoice",),
        "make_user": ("manage_users",),
        "open_record": ("view_record",),
        "print_invoice": ("print_document",),
        "print_receipt": ("print_document",),
        "record_allergies": ("update_patient",),
        "unmerge_patients": ("merge_patients",),
        "keep_patients_apart": ("merge_patients",),
        "reverse_charge": ("capture_charge",),
        "reverse_payment": ("refund_payment",),
        "set_bed_ready": ("transfer_patient",),
        "settle_account": ("manage_users",),
        "settle_conflict": ("resolve_conflict",),
        "reopen_conflict": ("resolve_conflict",),
        "dismiss_refused": ("resolve_conflict",),
        "end_assignment": ("assign_ward",),
        "bind_badge": ("manage_users",),
        "lift_user": ("manage_users",),
        "make_recovery_code": ("manage_users",),
        "reset_password": ("manage_users",),
        "revoke_badge": ("manage_users",),
        "set_wards": ("manage_users",),
        "suspend_user": ("manage_users",),
        "recover_administrator": ("approve_recovery",),
        "protect_patient": ("manage_sensitive",),
        "take_policies": ("manage_policies",),
        "break_glass_begin": ("break_glass",),
        "break_glass_end": ("break_glass",),
        "break_glass_review": ("review_break_glass",),
        "proof_given": (),
        "proof_failed": (),
        "choose_password": (),
        "forget_pin": (),
        "lock": (),
        "log_in": (),
        "log_in_failed": (),
        "log_out": (),
        "pin_failed": (),
        "set_pin": (),
        "take_over": (),
        "unlock": (),
    }
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
