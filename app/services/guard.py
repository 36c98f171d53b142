"""The one enforcement point: every intent asks here first whether this person may do it."""

from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError

_CLINICAL = frozenset({Role.NURSE, Role.WARD_MANAGER, Role.DOCTOR})
_WARD = frozenset({"view_ward", "view_chart", "record_observations", "transfer_patient"})
_DESK = frozenset({"find_patient", "register_patient", "update_patient", "admit_patient"})
_MONEY = frozenset({"view_bill", "capture_charge", "issue_invoice", "take_payment"})


def allowed(by: Actor, action: str) -> bool:
    """Whether the policy permits an action to a person."""
    match by.role:
        case Role.SYSTEM | Role.IT_ADMIN:
            return True
        case role if role in _CLINICAL:
            return action in _WARD | _DESK | {"discharge_patient", "capture_charge", "view_sync"}
        case Role.REGISTRAR:
            return action in _DESK | {"view_ward", "view_sync"}
        case _:
            return action in _MONEY | {"find_patient", "print_document", "view_sync"}


def require(by: Actor, action: str) -> None:
    """Raise DeniedError, with the missing condition in plain words, unless it is permitted."""
    if not allowed(by, action):
        raise DeniedError(
            f"{by.name} may not do this",
            "Your role does not include it. Ask the ward manager or IT.",
        )
