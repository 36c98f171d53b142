"""Who acts: the person, role and session that each command and each look is recorded under."""

import enum
import uuid
from dataclasses import dataclass

from app.domain.words import say


class Role(enum.StrEnum):
    """What a person is employed as; the policies grant rights to roles."""

    NURSE = "nurse"
    WARD_MANAGER = "ward_manager"
    DOCTOR = "doctor"
    PHARMACIST = "pharmacist"
    LAB = "lab"
    REGISTRAR = "registrar"
    BILLING_CLERK = "billing_clerk"
    BILLING_SUPERVISOR = "billing_supervisor"
    IT_ADMIN = "it_admin"
    PRIVACY_OFFICER = "privacy_officer"
    AUDITOR = "auditor"
    SYSTEM = "system"  # the workstation itself: intake of messages, set-up


def role_words(role: str) -> str:
    """Return a role as it stands within a sentence, as "ward manager"."""
    known: dict[str, str] = {
        Role.NURSE: say("nurse"),
        Role.WARD_MANAGER: say("ward manager"),
        Role.DOCTOR: say("doctor"),
        Role.PHARMACIST: say("pharmacist"),
        Role.LAB: say("laboratory"),
        Role.REGISTRAR: say("registrar"),
        Role.BILLING_CLERK: say("billing clerk"),
        Role.BILLING_SUPERVISOR: say("billing supervisor"),
        Role.IT_ADMIN: say("IT administrator"),
        Role.PRIVACY_OFFICER: say("privacy officer"),
        Role.AUDITOR: say("auditor"),
        Role.SYSTEM: say("workstation itself"),
    }
    return known.get(role, role.replace("_", " "))


def role_title(role: str) -> str:
    """Return a role as it stands alone, as "Ward manager"."""
    words = role_words(role)
    return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class Actor:
    """One person at work; `wards` are the codes of the wards the person is assigned to.

    `holds_key` is said of whoever opened the database itself, as the workstation and the command
    line do: that is proof enough where the policies ask for a password again.
    """

    user_id: uuid.UUID
    login: str
    name: str
    role: Role
    session_id: uuid.UUID
    wards: frozenset[str] = frozenset()
    holds_key: bool = False
