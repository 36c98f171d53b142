"""The audit log in words: what each act is, what kind of data a look shows, and who acted."""

import datetime as dt
import enum
import uuid
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

BREAK_GLASS: Final = frozenset({"break_glass_begin", "break_glass_end"})


class Kind(enum.StrEnum):
    """What is done to data, as FHIR's AuditEvent.action says it."""

    CREATE = "C"
    READ = "R"
    UPDATE = "U"
    DELETE = "D"
    EXECUTE = "E"


@dataclass(frozen=True, slots=True)
class Act:
    """What an action of the log is: in words, what it does, and the data that it shows."""

    words: str
    kind: Kind
    category: str = ""


# Every action that is not here is a change, said by its own name.
_ACTS: Final = MappingProxyType(
    {
        "log_in": Act("Logged in", Kind.EXECUTE),
        "log_in_failed": Act("Failed to log in", Kind.EXECUTE),
        "log_out": Act("Logged out", Kind.EXECUTE),
        "deny": Act("Wanted, and was refused", Kind.EXECUTE),
        "lock": Act("Locked the workstation", Kind.EXECUTE),
        "start": Act("Started Wardlight", Kind.EXECUTE),
        "stop": Act("Closed Wardlight", Kind.EXECUTE),
        "change_clock": Act("The clock went back", Kind.EXECUTE),
        "begin_sync": Act("Reached the central server", Kind.EXECUTE),
        "fail_sync": Act("Lost the central server", Kind.EXECUTE),
        "begin_audit_segment": Act("Noted a break of the audit log", Kind.EXECUTE),
        "search_patients": Act("Searched for patients", Kind.READ, "demographics"),
        "view_duplicates": Act("Looked at suspected duplicates", Kind.READ, "demographics"),
        "import_patients": Act("Took in a table of patients", Kind.CREATE, "demographics"),
        "merge_patients": Act("Merged two records", Kind.UPDATE, "whole record"),
        "unmerge_patients": Act("Took a merge back", Kind.UPDATE, "whole record"),
        "keep_patients_apart": Act("Said that two records are two people", Kind.UPDATE),
        "find_patient": Act("Opened a patient found", Kind.READ, "demographics"),
        "compare_patients": Act("Looked for the same patient", Kind.READ, "demographics"),
        "open_record": Act("Opened the details", Kind.READ, "demographics, allergies"),
        "view_chart": Act("Looked at the chart", Kind.READ, "observations, allergies, notes"),
        "view_sensitive_note": Act("Read sensitive notes", Kind.READ, "sensitive notes"),
        "view_ward": Act("Looked at a ward board", Kind.READ, "ward board"),
        "view_bill": Act("Looked at a bill", Kind.READ, "charges, insurance"),
        "view_bills": Act("Looked at the open bills", Kind.READ, "charges"),
        "view_document": Act("Looked at a document", Kind.READ, "invoice"),
        "view_users": Act("Looked at the users", Kind.READ, "users"),
        "view_audit": Act("Read the audit log", Kind.READ, "audit log"),
        "export_audit": Act("Exported the audit log", Kind.READ, "audit log"),
        "export_patient": Act("Exported the record", Kind.READ, "whole record"),
        "print_invoice": Act("Printed an invoice", Kind.READ, "invoice"),
        "print_receipt": Act("Printed a receipt", Kind.READ, "payments"),
        "register_patient": Act("Registered", Kind.CREATE, "demographics"),
        "register_and_admit": Act("Registered and admitted", Kind.CREATE, "demographics"),
        "admit": Act("Admitted", Kind.CREATE, "stay"),
        "write_note": Act("Wrote a note", Kind.CREATE, "notes"),
        "correct_note": Act("Corrected a note", Kind.CREATE, "notes"),
        "record_observations": Act("Recorded observations", Kind.CREATE, "observations"),
        "import_message": Act("Took in a message", Kind.CREATE, "demographics, stay"),
        "capture_charge": Act("Charged a service", Kind.CREATE, "charges"),
        "issue_invoice": Act("Issued an invoice", Kind.CREATE, "invoice"),
        "take_payment": Act("Took a payment", Kind.CREATE, "payments"),
        "make_user": Act("Made a user", Kind.CREATE, "users"),
        "set_up": Act("Set the workstation up", Kind.CREATE),
        "break_glass_begin": Act("Broke the glass", Kind.EXECUTE, "whole chart"),
        "break_glass_end": Act("Put the glass back", Kind.EXECUTE),
    }
)


def act(action: str) -> Act:
    """Return what an action is; one without words of its own is a change."""
    known = _ACTS.get(action)
    return known or Act(action.replace("_", " ").capitalize(), Kind.UPDATE)


class Sign(enum.StrEnum):
    """Why an entry is worth a second look."""

    BREAK_GLASS = "glass broken"
    SAME_NAME = "same surname"
    NO_CARE = "no care relation"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class AuditView:
    """One entry, with the names of now."""

    id: uuid.UUID
    seq: int
    at: dt.datetime
    device_id: uuid.UUID
    device_name: str
    user_id: uuid.UUID
    user_name: str
    role: str
    session_id: uuid.UUID
    action: str
    category: str  # what kind of data was seen or changed
    outcome: str  # done, refused or failed
    patient_id: uuid.UUID | None
    patient_name: str
    mrn: str
    ward: str  # where the patient lay then; empty: nowhere that is known here
    detail: str  # JSON: ids, codes and field names
    signs: tuple[Sign, ...] = ()
