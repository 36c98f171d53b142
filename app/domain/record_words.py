"""What tables, columns and values are called when a person has to choose between two of them."""

import datetime as dt

from app.domain.dates import date_words, moment_words
from app.domain.registration import SEXES
from app.domain.words import later, say

# Columns that make sense together alone: whoever chooses one chooses all.
TOGETHER = frozenset({"place", "state", "allergies"})


def record_noun(table: str) -> str:
    """Return what a row of a table is, as "Patient's details"."""
    return {
        "patient": say("Patient's details"),
        "number_type": say("Type of a number"),
        "encounter": say("Stay in hospital"),
        "bed": say("State of a bed"),
        "coverage": say("Insurance"),
        "user_account": say("User's account"),
        "ward": say("Ward"),
        "facility": say("Hospital"),
        "charge_item_definition": say("Price"),
    }.get(table, table.replace("_", " ").capitalize())


def field_label(column: str) -> str:
    """Return what a column is called on a screen."""
    return {
        "family_name": say("Family name"),
        "given_name": say("Given name"),
        "birth_date": say("Born"),
        "birth_estimated": say("Birth date is an estimate"),
        "sex": say("Gender"),
        "national_id": say("National number"),
        "mrn": say("MRN"),
        "phone": say("Phone"),
        "title": say("Title"),
        "address": say("Address"),
        "city": say("City"),
        "district": say("District"),
        "region": say("Region"),
        "country": say("Country"),
        "interpreter_needed": say("Interpreter needed"),
        "language": say("Language"),
        "postcode": say("Postcode"),
        "next_of_kin": say("Next of kin"),
        "allergy_state": say("Allergies"),
        "allergies_checked_at": say("Allergies checked"),
        "deceased_at": say("Died"),
        "ward_id": say("Ward"),
        "bed_id": say("Bed"),
        "status": say("Stay"),
        "discharged_at": say("Discharged"),
        "disposition": say("Goes to"),
        "state_since": say("Since"),
        "policy_number": say("Policy number"),
        "share_basis_points": say("Share"),
        "payer_name": say("Insurance"),
        "password_hash": say("Password"),
        "spo2_scale": say("SpO₂ scale"),
        "observe_every_min": say("Observations, at least every (minutes)"),
        "isolation": say("Isolation"),
        "consultant": say("Consultant"),
        "resuscitation": say("Resuscitation"),
        "unit_price_minor": say("Price"),
    }.get(column, column.replace("_", " ").capitalize())


_CODES = {
    "sex": SEXES,
    "allergy_state": {
        "not_asked": later("Not asked"),
        "none_known": later("No known allergies"),
        "known": later("Known allergies"),
    },
    "status": {
        "planned": later("Planned"),
        "in_progress": later("In hospital"),
        "finished": later("Discharged"),
        "cancelled": later("Cancelled"),
    },
    "state": {
        "ready": later("Ready"),
        "cleaning": later("Being cleaned"),
        "closed": later("Closed"),
    },
}


def value_words(column: str, value: object) -> str:  # noqa: PLR0911  (one line a kind)
    """Return a value as people read it; nothing is "None", and a password is never shown."""
    if column == "password_hash":
        return say("changed")
    match value:
        case None | "" | []:
            return say("None")
        case bool():
            return say("Yes") if value else say("No")
        case dt.datetime():
            return moment_words(value)
        case dt.date():
            return date_words(value)
        case int() if column == "share_basis_points":
            return f"{value / 100:g} %"
        case int() if column.endswith("_minor"):
            return f"{value / 100:,.2f}"
        case list():
            return ", ".join(str(one) for one in value)
        case _:
            word = _CODES.get(column, {}).get(str(value))
            return say(word) if word else str(value)
