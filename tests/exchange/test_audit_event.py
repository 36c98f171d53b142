"""What leaves the audit log is valid FHIR R4, checked by a validator of others."""

import datetime as dt
import json
import uuid
from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B.auditevent import AuditEvent

from app.domain.audit import AuditView
from app.exchange.audit_event import audit_event

LOOK = AuditView(
    id=uuid.UUID("01900000-0000-7000-8000-000000000001"),
    seq=7,
    at=dt.datetime(2026, 11, 23, 9, 47, 0, 120, tzinfo=dt.UTC),
    device_id=uuid.UUID(int=1),
    device_name="W07",
    user_id=uuid.UUID(int=2),
    user_name="Amara Nwosu",
    role="nurse",
    session_id=uuid.UUID(int=3),
    action="view_chart",
    category="observations",
    outcome="done",
    patient_id=uuid.UUID(int=4),
    patient_name="OKAFOR, Grace",
    mrn="W07-000001",
    ward="4B",
    detail='{"encounter": "x", "n": 2, "none": null}',
)
ACTIONS = (
    "log_in", "log_in_failed", "log_out", "lock", "start", "stop", "view_chart", "view_ward",
    "search_patients", "register_patient", "update_patient", "print_invoice", "export_audit",
    "break_glass_begin", "make_user", "change_clock", "begin_sync", "fail_sync", "never_seen",
)  # fmt: skip


@pytest.mark.parametrize("patient_id", [LOOK.patient_id, None], ids=["patient", "nobody"])
@pytest.mark.parametrize("outcome", ["done", "refused", "failed"])
@pytest.mark.parametrize("action", ACTIONS)
def test_every_entry_is_a_valid_audit_event(
    action: str, outcome: str, patient_id: uuid.UUID | None
) -> None:
    event = audit_event(replace(LOOK, action=action, outcome=outcome, patient_id=patient_id))
    read = AuditEvent.model_validate_json(json.dumps(event))
    assert json.loads(read.model_dump_json())["subtype"][-1]["code"] == action


def valid(event: object) -> Any:
    """Let the validator read an event."""
    return AuditEvent.model_validate(event)


def test_a_look_at_a_chart_names_who_whom_where_and_what() -> None:
    event = valid(audit_event(LOOK))
    assert event.action == "R"
    assert (event.type.code, event.subtype[0].code) == ("rest", "read")
    assert event.recorded == LOOK.at
    person, station = event.agent
    assert (person.who.display, person.requestor) == ("Amara Nwosu", True)
    assert (station.who.display, station.requestor) == ("W07", False)
    patient, data = event.entity
    assert patient.what.identifier.value == "W07-000001"
    assert data.what.display == "observations"
    assert {d.type: d.valueString for d in data.detail}["seq"] == "7"


def test_no_name_of_a_patient_is_in_the_event() -> None:
    assert "OKAFOR" not in json.dumps(audit_event(LOOK))


def test_broken_glass_is_the_purpose_of_the_event() -> None:
    for entry in (
        replace(LOOK, action="break_glass_begin"),
        replace(LOOK, detail='{"glass": "01900000"}'),
    ):
        event = valid(audit_event(entry))
        assert event.purposeOfEvent[0].coding[0].code == "BTG"


def test_the_validator_refuses_what_is_no_audit_event() -> None:
    event = audit_event(LOOK)
    del event["agent"]
    with pytest.raises(ValueError, match="agent"):
        AuditEvent.model_validate(event)
