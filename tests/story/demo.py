"""`build.py demo`: goes the whole way without a screen and leaves its papers and pictures in out/.

It says at each step what it did and how long that took. Everything is real: the encrypted files,
the central PostgreSQL (its own, ended at the end), the window (drawn offscreen).
"""

import os
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.resources import resource
from app.security.hardening import harden
from app.services import people, registration
from tests.story import way
from tests.support import postgres

if TYPE_CHECKING:
    from app.ui.context import Place

OUT = Path(__file__).resolve().parents[2] / "out"


class _Teller:
    """Prints each step with the time that it took."""

    def __init__(self) -> None:
        self._begun = self._last = time.monotonic()

    def __call__(self, words: str) -> None:
        now = time.monotonic()
        print(f"{now - self._last:6.2f} s  {words}", flush=True)  # noqa: T201
        self._last = now

    def end(self) -> None:
        """Say how long it all took."""
        total = time.monotonic() - self._begun
        print(f"{total:6.2f} s  in all. Look at {OUT}")  # noqa: T201


def main() -> int:
    """Run the demo."""
    harden()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    shutil.rmtree(OUT, ignore_errors=True)
    pictures = OUT / "pictures"
    pictures.mkdir(parents=True)
    step = _Teller()
    message = resource("demo/admission.hl7").read_bytes()
    (OUT / "admission.hl7").write_bytes(message)
    with postgres.server() as administrator:
        step("Central PostgreSQL started")
        walked = way.walk(OUT, message, administrator, step=step)
        try:
            _take_pictures(walked, pictures, step)
        finally:
            walked.first.close()
            walked.second.close()
    step.end()
    return 0


def _take_pictures(walked: way.Walked, pictures: Path, step: _Teller) -> None:
    from app.ui.context import Area, Place
    from tests.story.pictures import Studio

    patient = Place(
        Area.CHART,
        walked.admitted.patient_id,
        walked.admitted.encounter_id,
        title=walked.seen_here.patient_name,
    )
    studio = Studio(walked.first, OUT / "w01", pictures)
    try:
        studio.take_all("1-log-in")
        studio.log_in("amara")
        for name, place in (
            ("2-ward", Place(Area.WARD)),
            ("3-patients", Place(Area.PATIENTS, extra="oka")),
            ("4-register", Place(Area.REGISTER)),
            ("5-chart", _in_bed(walked, "okafor")),
            ("5-chart-of-the-day", patient),
            ("7-sync", Place(Area.SYNC)),
            ("8-help", Place(Area.HELP)),
            ("9-settings", Place(Area.SETTINGS)),
        ):
            studio.go(place)
            studio.take_all(name)
            step(f"Pictures taken: {name}")
        studio.log_in("lucia")
        studio.go(replace(_in_bed(walked, "okafor"), area=Area.BILLING))
        studio.take_all("6-billing-draft")
        studio.go(
            Place(
                Area.BILLING,
                walked.admitted.patient_id,
                walked.admitted.encounter_id,
                title=walked.seen_here.patient_name,
            )
        )
        studio.take_all("6-billing")
        step("Pictures taken: 6-billing")
    finally:
        studio.close()


def _in_bed(walked: way.Walked, text: str) -> "Place":
    """Return the chart of a patient of the demonstration hospital."""
    from app.ui.context import Area, Place

    hit = registration.find_patients(
        walked.first, by=people.system_actor(), text=text, limit=1
    ).hits[0]
    if hit.patient.stay is None:
        raise AssertionError("the patient has no stay")
    return Place(Area.CHART, hit.patient.patient_id, hit.patient.stay.encounter_id)


if __name__ == "__main__":
    sys.exit(main())
