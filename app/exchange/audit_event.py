"""Audit entries as FHIR R4 AuditEvent, in the codes of IHE's Basic Audit Log Patterns.

Sources: HL7 FHIR R4 (4.0.1) AuditEvent and its code systems; DICOM PS3.16 annex D (DCM 110100 to
110153), as DICOM PS3.15 A.5 and IHE ATNA use them; IHE ITI BALP 1.1. No profile of BALP is claimed:
its patterns want a client and a server, and a look at a workstation has neither.
"""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.audit import BREAK_GLASS, AuditView, Kind, act

_DCM: Final = "http://dicom.nema.org/resources/ontology/DCM"
_TYPES: Final = "http://terminology.hl7.org/CodeSystem/audit-event-type"
_ENTITY_TYPES: Final = "http://terminology.hl7.org/CodeSystem/audit-entity-type"
_ROLES: Final = "http://terminology.hl7.org/CodeSystem/object-role"
_REASONS: Final = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
_PARTICIPATION: Final = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
_INTERACTIONS: Final = "http://hl7.org/fhir/restful-interaction"
MRN_SYSTEM: Final = "urn:wardlight:mrn"
LOGIN_SYSTEM: Final = "urn:wardlight:user"
DEVICE_SYSTEM: Final = "urn:wardlight:device"

Coding = Mapping[str, str]


def _dcm(code: str, display: str) -> Coding:
    return {"system": _DCM, "code": code, "display": display}


_PATIENT_RECORD = _dcm("110110", "Patient Record")
_EVENTS: Final = MappingProxyType(
    {
        "log_in": (_dcm("110114", "User Authentication"), _dcm("110122", "Login")),
        "log_in_failed": (_dcm("110114", "User Authentication"), _dcm("110122", "Login")),
        "log_out": (_dcm("110114", "User Authentication"), _dcm("110123", "Logout")),
        "lock": (_dcm("110114", "User Authentication"), _dcm("110123", "Logout")),
        "start": (_dcm("110100", "Application Activity"), _dcm("110120", "Application Start")),
        "stop": (_dcm("110100", "Application Activity"), _dcm("110121", "Application Stop")),
        "view_audit": (_dcm("110101", "Audit Log Used"), None),
        "export_audit": (_dcm("110101", "Audit Log Used"), None),
        "search_patients": (_dcm("110112", "Query"), None),
        "compare_patients": (_dcm("110112", "Query"), None),
        "print_invoice": (_dcm("110106", "Export"), None),
        "print_receipt": (_dcm("110106", "Export"), None),
        "export_patient": (_dcm("110106", "Export"), None),
        "import_message": (_dcm("110107", "Import"), None),
        "make_user": (
            _dcm("110113", "Security Alert"), _dcm("110137", "User Security Attributes Changed"),
        ),
        "begin_audit_segment": (_dcm("110113", "Security Alert"), None),
        "change_clock": (_dcm("110113", "Security Alert"), None),
        "break_glass_begin": (
            _dcm("110113", "Security Alert"), _dcm("110127", "Emergency Override Started"),
        ),
        "break_glass_end": (
            _dcm("110113", "Security Alert"), _dcm("110138", "Emergency Override Stopped"),
        ),
        "begin_sync": (_dcm("110108", "Network Entry"), _dcm("110124", "Attach")),
        "fail_sync": (_dcm("110108", "Network Entry"), _dcm("110125", "Detach")),
    }
)  # fmt: skip
_INTERACTION: Final = MappingProxyType(
    {Kind.CREATE: "create", Kind.READ: "read", Kind.UPDATE: "update", Kind.DELETE: "delete"}
)
# FHIR R4 audit-event-outcome: success, minor failure, serious failure.
_OUTCOMES: Final = MappingProxyType({"done": "0", "refused": "4", "failed": "8"})


def audit_event(entry: AuditView) -> dict[str, object]:
    """Return one entry as an AuditEvent; patient and person are logical references."""
    what = act(entry.action)
    is_about_patient = entry.patient_id is not None and entry.action not in _EVENTS
    kind, subtype = _EVENTS.get(entry.action, (_PATIENT_RECORD, None))
    if is_about_patient and what.kind in _INTERACTION:
        code = _INTERACTION[what.kind]
        subtype = {"system": _INTERACTIONS, "code": code, "display": code}
        kind = {"system": _TYPES, "code": "rest", "display": "RESTful Operation"}
    event: dict[str, object] = {
        "resourceType": "AuditEvent",
        "id": str(entry.id),
        "type": dict(kind),
        "subtype": [
            *([dict(subtype)] if subtype else []),
            {"system": "urn:wardlight:action", "code": entry.action, "display": what.words},
        ],
        "action": what.kind.value,
        "recorded": entry.at.isoformat(timespec="microseconds"),
        "outcome": _OUTCOMES.get(entry.outcome, "8"),
        "agent": [_person(entry), _workstation(entry)],
        "source": {
            "site": entry.device_name,
            "observer": {
                "identifier": {"system": DEVICE_SYSTEM, "value": str(entry.device_id)},
                "display": entry.device_name,
            },
            "type": [
                {
                    "system": "http://terminology.hl7.org/CodeSystem/security-source-type",
                    "code": "1",
                    "display": "User Device",
                }
            ],
        },
        "entity": [*_patient(entry), _entry(entry)],
    }
    if entry.action in BREAK_GLASS or "glass" in json.loads(entry.detail):
        reason = {"system": _REASONS, "code": "BTG", "display": "break the glass"}
        event["purposeOfEvent"] = [{"coding": [reason]}]
    if entry.outcome == "refused":
        event["outcomeDesc"] = "Refused by policy"
    return event


def _person(entry: AuditView) -> dict[str, object]:
    kind = {"system": _PARTICIPATION, "code": "IRCP", "display": "information recipient"}
    return {
        "type": {"coding": [kind]},
        "who": {
            "identifier": {"system": LOGIN_SYSTEM, "value": str(entry.user_id)},
            "display": entry.user_name,
        },
        "role": [{"coding": [{"system": "urn:wardlight:role", "code": entry.role}]}],
        "requestor": True,
    }


def _workstation(entry: AuditView) -> dict[str, object]:
    return {
        "type": {"coding": [dict(_dcm("110153", "Source Role ID"))]},
        "who": {
            "identifier": {"system": DEVICE_SYSTEM, "value": str(entry.device_id)},
            "display": entry.device_name,
        },
        "requestor": False,
    }


def _patient(entry: AuditView) -> list[dict[str, object]]:
    if entry.patient_id is None:
        return []
    identifier = {"system": MRN_SYSTEM, "value": entry.mrn or str(entry.patient_id)}
    return [
        {
            "what": {"type": "Patient", "identifier": identifier},
            "type": {"system": _ENTITY_TYPES, "code": "1", "display": "Person"},
            "role": {"system": _ROLES, "code": "1", "display": "Patient"},
        }
    ]


def _entry(entry: AuditView) -> dict[str, object]:
    """Name the kind of data, the session, and what the log says besides."""
    said = {"session": str(entry.session_id), "seq": str(entry.seq), "category": entry.category}
    said |= {str(k): _words(v) for k, v in json.loads(entry.detail).items() if k not in said}
    return {
        "what": {"display": entry.category or act(entry.action).words},
        "type": {"system": _ENTITY_TYPES, "code": "2", "display": "System Object"},
        "role": {"system": _ROLES, "code": "4", "display": "Domain Resource"},
        "detail": [{"type": k, "valueString": v} for k, v in said.items() if v],
    }


def _words(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
