"""Refused work as a draft of the form that it came from, to be put right and saved anew.

A draft is field name to text as typed; the screens read these names. Work that came from no form,
as a transfer, has none: it is done again where it belongs.
"""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy.orm import Session

from app.data.models.billing import ChargeItem
from app.data.models.charting import ObservationSet
from app.data.models.control import Command, Outbox
from app.data.models.notes import ClinicalNote
from app.data.models.registration import Allergy, Patient
from app.data.models.ward import Encounter
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.billing.money import quantity_text
from app.domain.dates import birth_words, date_words
from app.domain.errors import DeniedError, UserError
from app.domain.vitals import Sign, shown_value
from app.domain.words import say
from app.services import audit_log, drafts, guard, refused

Form = Literal["observations", "note", "charge", "registration"]
_FORMS: Mapping[str, Form] = {
    ObservationSet.__tablename__: "observations",
    ClinicalNote.__tablename__: "note",
    ChargeItem.__tablename__: "charge",
    Patient.__tablename__: "registration",
}
# What a row says of itself where it puts another one right: its form opens from that one alone.
_ABOUT_ANOTHER = ("corrects_id", "adds_to_id", "reverses_id")


@dataclass(frozen=True, slots=True)
class CopiedToDraft:
    """Where the form with the draft opens; a new patient has no tab yet."""

    form: Form
    patient_id: uuid.UUID | None
    encounter_id: uuid.UUID | None


def with_a_form(store: Store, commands: Iterable[uuid.UUID]) -> frozenset[uuid.UUID]:
    """Return which commands came from a form that can be filled with them again."""
    with store.read() as session:
        return frozenset(one for one in commands if _entered(session, one))


def _entered(session: Session, command_id: uuid.UUID) -> list[Outbox]:
    """Return the row that a form entered, first, and what came with it; nothing without a form."""
    changes = refused.changes_of(session, command_id)
    inserts = [change for change in changes if change.op == "insert"]
    heads = [change for change in inserts if change.table_name in _FORMS]
    if len(heads) != 1:
        return []
    columns = refused.columns_of(heads[0])
    if any(columns.get(name) for name in _ABOUT_ANOTHER) or columns.get("is_withdrawn"):
        return []
    return [*heads, *(change for change in inserts if change is not heads[0])]


def copy_to_draft(store: Store, *, by: Actor, command_id: uuid.UUID) -> CopiedToDraft:
    """Keep what was refused as this person's draft; the refused work stays until it is seen to.

    For whoever entered it, and for those who see to refused work; a note that is for few eyes, for
    its author alone. Refused where another draft stands in that form already.
    """
    with store.read() as session:
        command = session.get(Command, command_id)
        if command is None or command.state != "refused":
            raise UserError(say("This is not refused any more"), say("Look again."))
        found = _entered(session, command_id)
        if not found:
            raise UserError(say("There is no form for this"), say("Do it again where it belongs."))
        head, *beside = found
        row = _read(session, head)
        if command.user_id != by.user_id:
            guard.require(by, "resolve_conflict")
            if row.get("is_sensitive"):
                raise DeniedError(
                    say("This note is for its author"), say("They can copy it at this workstation.")
                )
        form = _FORMS[head.table_name]
        content = _content(form, row, [(c.table_name, _read(session, c)) for c in beside])
    stay_id: uuid.UUID | None = row.get("encounter_id")
    place = form if stay_id is None else f"{form}:{stay_id}"
    if drafts.find(store, by=by, place=place) is not None:
        raise UserError(
            say("Another draft stands in that form"), say("Save it or throw it away first.")
        )
    drafts.keep(store, by=by, place=place, content=content)
    audit_log.looked(store, by=by, action="view_refused", category="versions of records")
    return CopiedToDraft(form, row.get("patient_id"), stay_id)


def _read(session: Session, change: Outbox) -> dict[str, Any]:
    return {
        name: refused.in_the_clear(session, change, name, value)
        for name, value in refused.columns_of(change).items()
        if not name.endswith("_token")
    }


def _content(
    form: Form, row: dict[str, Any], beside: list[tuple[str, dict[str, Any]]]
) -> dict[str, str]:
    match form:
        case "observations":
            texts = {sign.value: shown_value(sign, row.get(sign.value)) for sign in Sign}
            return {name: text for name, text in texts.items() if text} | {
                "partial_reason": row["partial_reason"],
                "taken_at": row["taken_at"].isoformat(),
            }
        case "note":
            return {
                "text": row["text"],
                "kind": row["kind"],
                "sensitive": "yes" if row["is_sensitive"] else "",
            }
        case "charge":
            return {
                "service": row["title"],
                "code": row["code"],
                "quantity": quantity_text(row["quantity_thousandths"]),
                "date": date_words(row["service_date"]),
            }
        case "registration":
            return _registration(row, beside)


def _registration(row: dict[str, Any], beside: list[tuple[str, dict[str, Any]]]) -> dict[str, str]:
    content = {name: value for name, value in row.items() if isinstance(value, str) and value}
    del content["mrn"]  # a new one is given when it is saved
    if row["birth_date"]:
        content["birth_date"] = birth_words(row["birth_date"], estimated=row["birth_estimated"])
    stays = [one for table, one in beside if table == Encounter.__tablename__]
    for stay in stays[:1]:
        content |= {
            "ward": stay["ward_id"].hex if stay["ward_id"] else "",
            "bed": stay["bed_id"].hex if stay["bed_id"] else "",
            "consultant": stay.get("consultant") or "",
            "reason": stay.get("reason") or "",
        }
    content["allergies"] = ", ".join(
        f"{one['substance']} ({one['reaction']})" if one["reaction"] else one["substance"]
        for table, one in beside
        if table == Allergy.__tablename__
    )
    return content
