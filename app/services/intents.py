"""What people do and see, and which action of the policies decides it: the table of enforcement.

A test walks all services: each `store.write(intent=…)` and each public function that takes the
store stands here, and asks `guard.require` for the action that stands beside it. The kind of thing
an action is done to is told by the schema (`policies.kinds_of`).
"""

from collections.abc import Mapping
from typing import Final

# What is done, as the audit log calls it.
INTENTS: Final[Mapping[str, str]] = {
    # registration
    "find_patient": "find_patient",
    "open_record": "view_record",
    "register_patient": "register_patient",
    "update_patient": "update_patient",
    "record_allergies": "update_patient",
    "protect_patient": "manage_sensitive",
    "admit": "admit_patient",
    "register_and_admit": "admit_patient",
    "update_and_admit": "admit_patient",
    "plan_arrival": "admit_patient",
    "change_plan": "admit_patient",
    "cancel_plan": "admit_patient",
    "receive_patient": "admit_patient",
    "cancel_admission": "admit_patient",
    # ward and chart
    "transfer_patient": "transfer_patient",
    "discharge_patient": "discharge_patient",
    "swap_beds": "transfer_patient",
    "begin_leave": "transfer_patient",
    "end_leave": "transfer_patient",
    "correct_movement_time": "transfer_patient",
    "plan_discharge": "discharge_patient",
    "cancel_discharge": "discharge_patient",
    "set_bed_ready": "transfer_patient",
    "close_bed": "transfer_patient",
    "print_band": "print_document",
    "print_registration_sheet": "print_document",
    "print_census": "view_ward",
    "write_downtime_pack": "view_ward",
    "view_chart": "view_chart",
    "record_observations": "record_observations",
    "correct_observations": "record_observations",
    # billing
    "capture_charge": "capture_charge",
    "reverse_charge": "capture_charge",
    "agree_share": "manage_coverage",
    "issue_invoice": "issue_invoice",
    "issue_credit_note": "void_invoice",
    "take_payment": "take_payment",
    "reverse_payment": "refund_payment",
    "print_invoice": "print_document",
    "print_receipt": "print_document",
    # the installation
    "import_message": "import_message",
    "read_downtime_password": "manage_users",
    "carry_keys": "manage_users",
    "take_keys": "manage_users",
    "escrow_keys": "manage_users",
    "destroy_key": "rotate_keys",
    "rotate_keys": "rotate_keys",
    "make_user": "manage_users",
    "settle_conflict": "resolve_conflict",
    "settle_account": "manage_users",
    "reopen_conflict": "resolve_conflict",
    "dismiss_refused": "resolve_conflict",
    "whatever was refused": "resolve_conflict",
    "take_policies": "manage_policies",
    "break_glass_begin": "break_glass",
    "break_glass_review": "review_break_glass",
}

# What is done without asking, and why.
UNASKED: Final[Mapping[str, str]] = {
    "set_up": "the workstation makes itself, before there is anybody",
    "log_in": "the person proves who they are; before, no policy knows them",
    "log_in_failed": "what is recorded is that somebody did not prove it",
    "log_out": "everybody may go",
    "lock": "everybody may lock",
    "proof_given": "the person proves again who they are",
    "proof_failed": "what is recorded is that they did not",
    "break_glass_end": "one's own glass is checked by its owner; ending it takes rights away",
}

# What is shown: the functions that only read.
LOOKS: Final[Mapping[str, str]] = {
    "registration.find_patients": "find_patient",
    "registration.possible_duplicates": "find_patient",
    "registration.require_update": "update_patient",
    "admission.admission_choices": "find_patient",
    "ward.wards": "view_ward",
    "ward.ward_view": "view_ward",
    "charting.chart_view": "view_chart",
    "billing.price_list": "view_bill",
    "billing.open_bills": "view_bill",
    "billing.latest_stay": "view_bill",
    "billing.bill_view": "view_bill",
    "coverage.coverages": "view_bill",
    "documents.draft_document": "view_bill",
    "documents.issued_document": "view_bill",
    "documents.was_printed": "view_bill",
    "documents.taken_receipt": "view_bill",
    "documents.invoice_by_number": "print_document",
    "documents.receipt_by_number": "print_document",
    "intake.import_messages": "import_message",
    "people.all_users": "manage_users",
    "downtime.write_packs": "view_ward",
    "downtime.print_pack": "view_ward",
    "downtime.set_interval": "manage_users",
    "key_care.key_views": "manage_users",
    "key_care.rotate": "rotate_keys",
    "key_care.seal_what_is_clear": "rotate_keys",
    "conflicts.open_conflicts": "view_sync",
    "conflicts.settled_conflicts": "view_sync",
    "refused.refused": "view_sync",
    "glass.cases": "view_audit",
    "policy_sets.preview": "manage_policies",
    "policy_sets.history": "manage_policies",
}

# What is shown without asking, and why.
UNASKED_LOOKS: Final[Mapping[str, str]] = {
    "audit_log.verify": "answers whether the chain is whole, and shows none of it",
    "central.enrol_this": "needs the central server's own administrator",
    "central.sync_once": "sends and fetches what the workstation holds anyway",
    "demo_hospital.add_patients": "makes made-up people in a new demonstration hospital",
    "downtime.state": "when the packs were written, never what is in them",
    "drafts.keep": "one's own typing",
    "drafts.find": "one's own typing",
    "drafts.places": "one's own typing",
    "drafts.drop": "one's own typing",
    "glass.standing": "one's own broken glass",
    "people.known_here": "names on the lock screen, before anybody is logged in",
    "policy_sets.load": "the policies themselves, which everybody is under",
    "set_up.whole_or_nothing": "the workstation makes itself",
    "station.station_view": "the workstation's own name and place",
    "station.health": "counts and versions for support, never a patient",
    "sync_state.conflicts": "names of tables and fields that wait, never a value",
    "sync_state.is_alone": "whether there is a central server",
    "sync_state.history": "times and counts of cycles, never what they carried",
    "sync_state.record_state": "where one's own change stands",
    "sync_state.set_lease": "needs the central server's own administrator",
    "sync_state.require_lease": "asked before anybody is logged in",
    "sync_state.view": "counts of what waits, never a patient",
}
