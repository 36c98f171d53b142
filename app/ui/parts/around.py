"""The lines of people, consents, insurances and numbers, as every screen lays them out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.around import RELATIONS, ConsentKind
from app.domain.registration import Protection
from app.domain.words import later, say
from app.ui.parts.around_form import Line, consent_name, line_names
from app.ui.parts.fieldset import FieldSet
from app.ui.widgets.field import Field

_COLUMNS = 20
_PROTECTIONS = (
    ("", later("Open to all who may read charts")),
    (Protection.VIP.value, later("Known to everybody")),
    (Protection.STAFF.value, later("A member of staff")),
    (Protection.FAMILY.value, later("Family of staff")),
)


def grid(*places: tuple[Field, int, int, int]) -> QGridLayout:
    """Lay fields on twenty columns: (field, row, column, columns wide)."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(8)
    for column in range(_COLUMNS):
        made.setColumnStretch(column, 1)
    for field, line, column, wide in places:
        made.addWidget(field, line, column, 1, wide, Qt.AlignmentFlag.AlignTop)
    return made


def _wrapped(layout: QGridLayout) -> QWidget:
    shown = QWidget()
    shown.setLayout(layout)
    return shown


def line(fields: FieldSet, kind: Line, n: int, *, authorities: Sequence[str] = ()) -> QWidget:
    """Return one line of a kind."""
    names = line_names(kind, n)
    match kind:
        case "contact":
            return _contact(fields, names)
        case "insurance":
            return _insurance(fields, names)
        case "number":
            return _number(fields, names, authorities)


def _contact(fields: FieldSet, names: dict[str, str]) -> QWidget:
    relations = [("", say("Choose …")), *((code, say(word)) for code, word in RELATIONS.items())]
    kinds = (("kin", say("Next of kin")), ("", say("Contact")))
    return _wrapped(
        grid(
            (fields.edit(names["name"], say("Name")), 0, 0, 6),
            (fields.combo(names["relation"], say("Relation"), relations), 0, 6, 4),
            (fields.edit(names["phone"], say("Phone")), 0, 10, 4),
            (fields.segmented(names["kin"], say("Called as"), kinds), 0, 14, 6),
        )
    )


def _insurance(fields: FieldSet, names: dict[str, str]) -> QWidget:
    return _wrapped(
        grid(
            (fields.edit(names["payer"], say("Insurance")), 0, 0, 8),
            (fields.edit(names["policy"], say("Policy number")), 0, 8, 7),
            (fields.edit(names["until"], say("Valid until")), 0, 15, 5),
        )
    )


def _number(fields: FieldSet, names: dict[str, str], authorities: Sequence[str]) -> QWidget:
    authority = fields.edit(names["authority"], say("Authority"), known=authorities)
    return _wrapped(
        grid((authority, 0, 0, 8), (fields.edit(names["value"], say("Number")), 0, 8, 12))
    )


def consents(fields: FieldSet) -> QWidget:
    """Return the answers, two in a row."""
    answers = (("given", say("Given")), ("refused", say("Refused")), ("", say("Not asked")))
    places = [
        (fields.segmented(consent_name(kind), kind.words, answers), at // 2, 10 * (at % 2), 10)
        for at, kind in enumerate(ConsentKind)
    ]
    return _wrapped(grid(*places))


def protection(fields: FieldSet) -> Field:
    """Return the choice of who may open the chart, for those whom the policies let."""
    choices = [(value, say(words)) for value, words in _PROTECTIONS]
    return fields.combo("protection", say("Protected chart"), choices)


def birth(fields: FieldSet) -> QWidget:
    """Return whose newborn this is."""
    orders = (("", say("One child")), ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"))
    mother = fields.edit("mother", say("Mother"), hint=say("Her MRN, or scan her band"))
    return _wrapped(
        grid(
            (mother, 0, 0, 12),
            (fields.combo("birth_order", say("Born as number"), orders), 0, 12, 8),
        )
    )
