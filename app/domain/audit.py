"""The audit log in words: what each act is, what kind of data a look shows, and who acted."""

import datetime as dt
import enum
import uuid
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.domain.words import later, say, spoken

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


# What an entry can be about: marked for translation, see data_words.
_DATA: Final = (
    later("allergies"), later("audit log"), later("broken glass"), later("charges"),
    later("demographics"), later("insurance"), later("invoice"), later("keys"),
    later("medicines"), later("notes"), later("observations"), later("payments"),
    later("policies"), later("sensitive notes"), later("stay"), later("users"),
    later("versions of records"), later("ward board"),
    later("whole chart"), later("whole database"), later("whole record"),
)  # fmt: skip


@cache
def _acts(_language: str) -> dict[str, Act]:
    """Return what is known of each action, in the language that is spoken."""
    return {
        "log_in": Act(say("Logged in"), Kind.EXECUTE),
        "log_in_failed": Act(say("Failed to log in"), Kind.EXECUTE),
        "log_out": Act(say("Logged out"), Kind.EXECUTE),
        "deny": Act(say("Wanted, and was refused"), Kind.EXECUTE),
        "lock": Act(say("Locked the workstation"), Kind.EXECUTE),
        "start": Act(say("Started Wardlight"), Kind.EXECUTE),
        "stop": Act(say("Closed Wardlight"), Kind.EXECUTE),
        "change_clock": Act(say("The clock went back"), Kind.EXECUTE),
        "begin_sync": Act(say("Reached the central server"), Kind.EXECUTE),
        "fail_sync": Act(say("Lost the central server"), Kind.EXECUTE),
        "begin_audit_segment": Act(say("Noted a break of the audit log"), Kind.EXECUTE),
        "search_patients": Act(say("Searched for patients"), Kind.READ, "demographics"),
        "view_duplicates": Act(say("Looked at suspected duplicates"), Kind.READ, "demographics"),
        "import_patients": Act(say("Took in a table of patients"), Kind.CREATE, "demographics"),
        "merge_patients": Act(say("Merged two records"), Kind.UPDATE, "whole record"),
        "unmerge_patients": Act(say("Took a merge back"), Kind.UPDATE, "whole record"),
        "keep_patients_apart": Act(say("Said that two records are two people"), Kind.UPDATE),
        "find_patient": Act(say("Opened a patient found"), Kind.READ, "demographics"),
        "compare_patients": Act(say("Looked for the same patient"), Kind.READ, "demographics"),
        "open_record": Act(say("Opened the details"), Kind.READ, "demographics, allergies"),
        "view_chart": Act(say("Looked at the chart"), Kind.READ, "observations, allergies, notes"),
        "view_conflicts": Act(say("Looked at conflicts"), Kind.READ, "versions of records"),
        "view_refused": Act(say("Looked at refused work"), Kind.READ, "versions of records"),
        "view_glass": Act(say("Looked at broken glass"), Kind.READ, "broken glass"),
        "view_sensitive_note": Act(say("Read sensitive notes"), Kind.READ, "sensitive notes"),
        "view_ward": Act(say("Looked at a ward board"), Kind.READ, "ward board"),
        "view_bill": Act(say("Looked at a bill"), Kind.READ, "charges, insurance"),
        "view_bills": Act(say("Looked at the open bills"), Kind.READ, "charges"),
        "view_document": Act(say("Looked at a document"), Kind.READ, "invoice"),
        "view_users": Act(say("Looked at the users"), Kind.READ, "users"),
        "view_audit": Act(say("Read the audit log"), Kind.READ, "audit log"),
        "export_audit": Act(say("Exported the audit log"), Kind.READ, "audit log"),
        "export_patient": Act(say("Exported the record"), Kind.READ, "whole record"),
        "print_invoice": Act(say("Printed an invoice"), Kind.READ, "invoice"),
        "print_receipt": Act(say("Printed a receipt"), Kind.READ, "payments"),
        "register_patient": Act(say("Registered"), Kind.CREATE, "demographics"),
        "register_and_admit": Act(say("Registered and admitted"), Kind.CREATE, "demographics"),
        "admit": Act(say("Admitted"), Kind.CREATE, "stay"),
        "write_note": Act(say("Wrote a note"), Kind.CREATE, "notes"),
        "correct_note": Act(say("Corrected a note"), Kind.CREATE, "notes"),
        "add_addendum": Act(say("Added to a note"), Kind.CREATE, "notes"),
        "sign_note": Act(say("Signed a note"), Kind.CREATE, "notes"),
        "countersign_note": Act(say("Countersigned a note"), Kind.CREATE, "notes"),
        "record_observations": Act(say("Recorded observations"), Kind.CREATE, "observations"),
        "import_message": Act(say("Took in a message"), Kind.CREATE, "demographics, stay"),
        "capture_charge": Act(say("Charged a service"), Kind.CREATE, "charges"),
        "issue_invoice": Act(say("Issued an invoice"), Kind.CREATE, "invoice"),
        "take_payment": Act(say("Took a payment"), Kind.CREATE, "payments"),
        "make_user": Act(say("Made a user"), Kind.CREATE, "users"),
        "set_up": Act(say("Set the workstation up"), Kind.CREATE),
        "break_glass_begin": Act(say("Broke the glass"), Kind.EXECUTE, "whole chart"),
        "break_glass_end": Act(say("Put the glass back"), Kind.EXECUTE),
        "load_demo": Act(say("Loaded made-up patients"), Kind.CREATE, "demographics"),
        "update_patient": Act(say("Changed the details"), Kind.UPDATE, "demographics"),
        "record_allergies": Act(say("Recorded allergies"), Kind.UPDATE, "allergies"),
        "set_photo": Act(say("Changed the photograph"), Kind.UPDATE, "photograph"),
        "set_number_type": Act(say("Described the numbers of an authority"), Kind.UPDATE),
        "end_number_type": Act(say("Forgot the numbers of an authority"), Kind.UPDATE),
        "set_country": Act(say("Set the hospital's country"), Kind.UPDATE),
        "protect_patient": Act(say("Changed the protection of the chart"), Kind.UPDATE),
        "update_and_admit": Act(
            say("Changed the details and admitted"), Kind.UPDATE, "demographics, stay"
        ),
        "plan_arrival": Act(say("Planned an arrival"), Kind.CREATE, "stay"),
        "change_plan": Act(say("Changed a planned arrival"), Kind.UPDATE, "stay"),
        "cancel_plan": Act(say("Cancelled a planned arrival"), Kind.UPDATE, "stay"),
        "receive_patient": Act(say("Received the patient"), Kind.UPDATE, "stay"),
        "cancel_admission": Act(say("Cancelled the admission"), Kind.UPDATE, "stay"),
        "transfer_patient": Act(say("Moved the patient"), Kind.UPDATE, "stay"),
        "discharge_patient": Act(say("Discharged the patient"), Kind.UPDATE, "stay"),
        "swap_beds": Act(say("Swapped two beds"), Kind.UPDATE, "stay"),
        "begin_leave": Act(say("Began a leave"), Kind.UPDATE, "stay"),
        "end_leave": Act(say("Ended a leave"), Kind.UPDATE, "stay"),
        "correct_movement_time": Act(say("Corrected the time of a move"), Kind.UPDATE, "stay"),
        "plan_discharge": Act(say("Planned the discharge"), Kind.UPDATE, "stay"),
        "cancel_discharge": Act(say("Cancelled the discharge"), Kind.UPDATE, "stay"),
        "set_bed_ready": Act(say("Set a bed ready"), Kind.UPDATE),
        "close_bed": Act(say("Closed a bed"), Kind.UPDATE),
        "print_band": Act(say("Printed a wristband"), Kind.READ, "demographics"),
        "print_registration_sheet": Act(
            say("Printed an admission sheet"), Kind.READ, "demographics, stay"
        ),
        "print_census": Act(say("Printed the census"), Kind.READ, "ward board"),
        "write_downtime_pack": Act(say("Wrote a downtime pack"), Kind.READ, "ward board"),
        "correct_observations": Act(say("Corrected observations"), Kind.UPDATE, "observations"),
        "add_task": Act(say("Asked for something to be done"), Kind.CREATE, "tasks"),
        "finish_task": Act(say("Did a task"), Kind.CREATE, "tasks"),
        "cancel_task": Act(say("Cancelled a task"), Kind.CREATE, "tasks"),
        "reopen_task": Act(say("Took a task up again"), Kind.CREATE, "tasks"),
        "change_care_plan": Act(say("Changed the care plan"), Kind.UPDATE, "care plan"),
        "prescribe": Act(say("Prescribed a medicine"), Kind.CREATE, "medicines"),
        "hold_order": Act(say("Held a medicine"), Kind.UPDATE, "medicines"),
        "resume_order": Act(say("Resumed a medicine"), Kind.UPDATE, "medicines"),
        "stop_order": Act(say("Stopped a medicine"), Kind.UPDATE, "medicines"),
        "give_dose": Act(say("Gave a dose"), Kind.CREATE, "medicines"),
        "dose_not_given": Act(say("Noted a dose as not given"), Kind.CREATE, "medicines"),
        "withdraw_dose": Act(say("Took the note of a dose back"), Kind.UPDATE, "medicines"),
        "reverse_charge": Act(say("Reversed a charge"), Kind.UPDATE, "charges"),
        "agree_share": Act(say("Changed who pays"), Kind.UPDATE, "insurance"),
        "issue_credit_note": Act(say("Issued a credit note"), Kind.CREATE, "invoice"),
        "reverse_payment": Act(say("Refunded a payment"), Kind.UPDATE, "payments"),
        "make_backup": Act(say("Made a backup"), Kind.READ, "whole database"),
        "keep_backup_recovery": Act(say("Kept what opens the backups"), Kind.UPDATE),
        "restore_backup": Act(say("Restored a backup"), Kind.UPDATE, "whole database"),
        "read_downtime_password": Act(say("Read the password of the downtime packs"), Kind.READ),
        "carry_keys": Act(say("Handed keys to a workstation"), Kind.READ, "keys"),
        "take_keys": Act(say("Took keys"), Kind.UPDATE, "keys"),
        "escrow_keys": Act(say("Wrote the keys for the safe"), Kind.READ, "keys"),
        "destroy_key": Act(say("Destroyed an old key"), Kind.DELETE, "keys"),
        "keep_words": Act(
            say("Kept a sealed text that came back with other words"), Kind.READ, "sync"
        ),
        "retire_key": Act(say("Retired an old key"), Kind.UPDATE, "keys"),
        "rotate_keys": Act(say("Changed the keys"), Kind.UPDATE, "keys"),
        "settle_conflict": Act(say("Settled a conflict"), Kind.UPDATE),
        "settle_account": Act(say("Settled a conflict of a user"), Kind.UPDATE, "users"),
        "reopen_conflict": Act(say("Reopened a conflict"), Kind.UPDATE),
        "dismiss_refused": Act(say("Dismissed what was refused"), Kind.UPDATE),
        "reset_password": Act(say("Reset a password"), Kind.UPDATE, "users"),
        "suspend_user": Act(say("Suspended a user"), Kind.UPDATE, "users"),
        "lift_user": Act(say("Lifted a suspension"), Kind.UPDATE, "users"),
        "set_wards": Act(say("Changed the standing wards"), Kind.UPDATE, "users"),
        "bind_badge": Act(say("Bound a badge"), Kind.UPDATE, "users"),
        "revoke_badge": Act(say("Revoked a badge"), Kind.UPDATE, "users"),
        "make_recovery_code": Act(say("Made a recovery code"), Kind.CREATE, "users"),
        "assign_ward": Act(say("Assigned a ward"), Kind.CREATE, "users"),
        "end_assignment": Act(say("Ended an assignment"), Kind.UPDATE, "users"),
        "take_policies": Act(say("Took policies into use"), Kind.UPDATE, "policies"),
        "break_glass_review": Act(say("Reviewed a broken glass"), Kind.UPDATE),
        "make_keys": Act(say("Made the first keys"), Kind.CREATE, "keys"),
        "take_over": Act(say("Took over the workstation"), Kind.EXECUTE),
        "unlock": Act(say("Unlocked the workstation"), Kind.EXECUTE),
        "choose_password": Act(say("Chose a password"), Kind.UPDATE),
        "set_pin": Act(say("Chose a PIN"), Kind.UPDATE),
        "forget_pin": Act(say("Gave up a PIN"), Kind.UPDATE),
        "pin_failed": Act(say("Typed a wrong PIN"), Kind.EXECUTE),
        "recover_administrator": Act(say("Brought an administrator back"), Kind.UPDATE, "users"),
        "proof_given": Act(say("Proved again who it is"), Kind.EXECUTE),
        "proof_failed": Act(say("Failed to prove it again"), Kind.EXECUTE),
    }


def act(action: str) -> Act:
    """Return what an action is; one without words of its own is a change, said by its name."""
    known = _acts(spoken()).get(action)
    return known or Act(action.replace("_", " ").capitalize(), Kind.UPDATE)


def data_words(category: str) -> str:
    """Return which data an entry was about, as it is read; stored are the English words."""
    return ", ".join(map(say, category.split(", ")))


class Sign(enum.StrEnum):
    """Why an entry is worth a second look."""

    BREAK_GLASS = "glass broken"
    SAME_NAME = "same surname"
    NO_CARE = "no care relation"
    OFF_SHIFT = "off shift"
    REFUSED = "refused"


def sign_words(sign: Sign) -> str:
    """Return a sign in words."""
    match sign:
        case Sign.BREAK_GLASS:
            return say("glass broken")
        case Sign.SAME_NAME:
            return say("same surname")
        case Sign.NO_CARE:
            return say("no care relation")
        case Sign.OFF_SHIFT:
            return say("off shift")
        case Sign.REFUSED:
            return say("refused")


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


@dataclass(frozen=True, slots=True)
class Reported:
    """How far a workstation's log has come to the central server; none: it was never heard of."""

    name: str
    until: dt.datetime | None
    fits: bool = True  # no alarm of its chain is open
