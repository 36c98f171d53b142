"""What people do, and which actions of the policies decide it: the one table of names.

The services ask for these actions before they write (a test walks them all), and the central
server judges each pushed command by the same table. The kind of thing an action is done to is told
by the schema of the policies.
"""

from collections.abc import Mapping
from typing import Final

# What is done, as the audit log calls it, and the actions that must all be allowed for it.
INTENTS: Final[Mapping[str, tuple[str, ...]]] = {
    # registration
    "find_patient": ("find_patient",),
    "open_record": ("view_record",),
    "register_patient": ("register_patient",),
    "load_demo": ("register_patient",),
    "update_patient": ("update_patient",),
    "record_allergies": ("update_patient",),
    "protect_patient": ("manage_sensitive",),
    "merge_patients": ("merge_patients",),
    "unmerge_patients": ("merge_patients",),
    "keep_patients_apart": ("merge_patients",),
    "admit": ("admit_patient",),
    "register_and_admit": ("register_patient", "admit_patient"),
    "update_and_admit": ("update_patient", "admit_patient"),
    "plan_arrival": ("admit_patient",),
    "change_plan": ("admit_patient",),
    "cancel_plan": ("admit_patient",),
    "receive_patient": ("admit_patient",),
    "cancel_admission": ("admit_patient",),
    # ward and chart
    "transfer_patient": ("transfer_patient",),
    "discharge_patient": ("discharge_patient",),
    "swap_beds": ("transfer_patient",),
    "begin_leave": ("transfer_patient",),
    "end_leave": ("transfer_patient",),
    "correct_movement_time": ("transfer_patient",),
    "plan_discharge": ("discharge_patient",),
    "cancel_discharge": ("discharge_patient",),
    "set_bed_ready": ("transfer_patient",),
    "close_bed": ("transfer_patient",),
    "print_band": ("print_document",),
    "print_registration_sheet": ("print_document",),
    "print_census": ("view_ward",),
    "write_downtime_pack": ("view_ward",),
    "record_observations": ("record_observations",),
    "write_note": ("write_note",),
    "correct_note": ("write_note",),
    "add_addendum": ("write_note",),
    "sign_note": ("sign_note",),
    "countersign_note": ("countersign_note",),
    "correct_observations": ("record_observations",),
    "change_care_plan": ("change_care_plan",),
    "add_task": ("add_task",),
    "finish_task": ("finish_task",),
    "cancel_task": ("finish_task",),
    "reopen_task": ("finish_task",),
    # medication
    "prescribe": ("prescribe",),
    "stop_order": ("prescribe",),
    "hold_order": ("prescribe",),
    "resume_order": ("prescribe",),
    "give_dose": ("give_medication",),
    "dose_not_given": ("give_medication",),
    "withdraw_dose": ("give_medication",),
    # billing
    "capture_charge": ("capture_charge",),
    "reverse_charge": ("capture_charge",),
    "agree_share": ("manage_coverage",),
    "issue_invoice": ("issue_invoice",),
    "issue_credit_note": ("void_invoice",),
    "take_payment": ("take_payment",),
    "reverse_payment": ("refund_payment",),
    "print_invoice": ("print_document",),
    "print_receipt": ("print_document",),
    # the installation
    "import_message": ("import_message",),
    "import_patients": ("import_patients",),
    "make_backup": ("make_backup",),
    "keep_backup_recovery": ("make_backup",),
    "restore_backup": ("restore_backup",),
    "read_downtime_password": ("manage_users",),
    "carry_keys": ("manage_users",),
    "take_keys": ("manage_users",),
    "escrow_keys": ("manage_users",),
    "destroy_key": ("rotate_keys",),
    "retire_key": ("rotate_keys",),
    "rotate_keys": ("rotate_keys",),
    "make_user": ("manage_users",),
    "settle_conflict": ("resolve_conflict",),
    "settle_account": ("manage_users",),
    "reopen_conflict": ("resolve_conflict",),
    "dismiss_refused": ("resolve_conflict",),
    "reset_password": ("manage_users",),
    "suspend_user": ("manage_users",),
    "lift_user": ("manage_users",),
    "set_wards": ("manage_users",),
    "bind_badge": ("manage_users",),
    "revoke_badge": ("manage_users",),
    "make_recovery_code": ("manage_users",),
    "assign_ward": ("assign_ward",),
    "end_assignment": ("assign_ward",),
    "view_audit": ("view_audit",),
    "export_audit": ("export_audit",),
    "take_policies": ("manage_policies",),
    "break_glass_begin": ("break_glass",),
    "break_glass_review": ("review_break_glass",),
}

# Acts of the account itself, for which nobody is asked, and why: they change no record but the
# account's own row.
OF_THE_ACCOUNT: Final[Mapping[str, str]] = {
    "log_in": "the person has just proved who they are",
    "unlock": "the person has just proved who they are",
    "log_in_failed": "what is recorded is that somebody did not prove it",
    "log_out": "everybody may go",
    "lock": "everybody may lock",
    "take_over": "everybody may take over a locked station",
    "choose_password": "one's own password, at the log-in",
    "set_pin": "one's own PIN",
    "forget_pin": "one's own PIN",
    "pin_failed": "what is recorded is that somebody did not prove it",
    "proof_given": "the person proves again who they are",
    "proof_failed": "what is recorded is that they did not",
}

# What else is done without asking, and why.
UNASKED: Final[Mapping[str, str]] = {
    "make_keys": "a new hospital makes its first keys",
    "set_up": "the workstation makes itself, before there is anybody",
    "recover_administrator": "two people or a sealed code are asked instead",
    "search_patients": "what is recorded is a search that was permitted",
    "deny": "what is recorded is a denial",
    "start": "the workstation itself",
    "stop": "the workstation itself",
    "break_glass_end": "one's own glass is checked by its owner; ending it takes rights away",
}
