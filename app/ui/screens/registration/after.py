"""What follows a saved form: the words about it, and where the person goes on; no Qt."""

from app.domain.words import say
from app.services.admission import Admitted
from app.services.registration import Registered, Updated
from app.ui.context import Area, Context, Place
from app.ui.screens.registration.saving import Saved


def words(saved: Saved, *, name: str) -> str:
    """Return what was done; `name` is as typed, an unknown patient's is told by the result."""
    match saved:
        case Admitted():
            name = saved.name.partition(" (")[0]
            return say("{name} admitted, visit {visit}", name=name, visit=saved.visit_number)
        case Registered():
            name = saved.name.partition(" (")[0]
            return say("{name} registered, MRN {mrn}", name=name, mrn=saved.mrn)
        case Updated():
            return say("{name} saved", name=name)


def go_on(context: Context, saved: Saved, *, name: str) -> None:
    """Go to the chart of whoever was admitted, else to the search."""
    match saved:
        case Admitted():
            name = saved.name.partition(" (")[0]
            if any(section.area is Area.CHART for section in context.sections()):
                context.go(Place(Area.CHART, saved.patient_id, saved.encounter_id, title=name))
            else:
                context.go(Place(Area.PATIENTS, extra=saved.mrn))
        case Registered():
            context.go(Place(Area.PATIENTS, extra=saved.mrn))
        case Updated():
            context.go(Place(Area.PATIENTS))
