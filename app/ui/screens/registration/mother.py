"""Finding the mother of a newborn by her number, and what the child has from her; no Qt."""

from collections.abc import Callable

from app.data.queries.patients import Known
from app.domain.around import newborn_name
from app.domain.dates import birth_words
from app.domain.names import shown_name
from app.domain.words import say
from app.services.registration import PatientHits, find_patients
from app.ui.context import Context
from app.ui.parts.around_form import Form

_SHARED = (
    "phone", "address", "district", "postcode", "city", "region", "country", "language",
)  # fmt: skip
_MOST = 3


def find(
    context: Context, text: str, *, found: Callable[[Known], None], doubt: Callable[[str], None]
) -> None:
    """Tell the one patient who answers a text or a scanned band, or why there is not one."""
    by = context.session()

    def answered(hits: PatientHits) -> None:
        match hits.hits:
            case ():
                doubt(say("Nobody here answers this"))
            case (one,) if one.patient.details.sex != "M":
                found(one.patient)
            case (_,):
                doubt(say("The record says: male"))
            case _:
                doubt(say("Several answer, type her MRN"))

    context.call(lambda store: find_patients(store, by=by, text=text, limit=_MOST), answered)


def words(mother: Known) -> str:
    """Return who she is, to be confirmed below the field."""
    details = mother.details
    name = shown_name(details.family_name, details.given_name, details.title)
    born = birth_words(details.birth_date, estimated=details.birth_estimated)
    return say("{name}, born {born}", name=name, born=born)


def handed_down(form: Form, mother: Known, *, today: str) -> Form:
    """Return the texts of the form that a child has from its mother, where nothing is typed yet."""
    family, given = newborn_name(mother.details.family_name)
    texts = {"family_name": family, "given_name": given, "birth_date": today}
    texts |= {
        name: value for name in _SHARED if isinstance(value := getattr(mother.details, name), str)
    }
    return {name: text for name, text in texts.items() if text and not form[name].strip()}
