"""The banner keeps the rules of the NHS interface at every width: no cut without a sign."""

import datetime as dt
import uuid
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.data.store import Store
from app.domain.banner import AllergyView, PatientBannerView
from app.services import sync_state
from app.services.sync_state import RecordStateView
from app.ui.sync_words import record_words
from app.ui.widgets.banner import PatientBanner, shortened
from app.ui.widgets.paint import Draw, text_width
from tests.support.cedar import Cedar

NOW = dt.datetime(2026, 11, 23, 9, 47, tzinfo=dt.UTC)
GRACE = PatientBannerView(
    patient_id=uuid.UUID(int=1),
    encounter_id=uuid.UUID(int=2),
    family_name="Okafor",
    given_name="Grace",
    title="Mrs",
    birth_date=dt.date(1947, 3, 3),
    birth_estimated=False,
    sex="F",
    mrn="W07-000123",
    national_id="9434765919",
    national_id_label="NHS No.",
    allergy_state="known",
    allergies=tuple(AllergyView(s, "rash", "severe") for s in ("Penicillin", "Latex", "Nuts")),
    allergies_checked_at=NOW,
    deceased_at=None,
    bed_label="A3",
    consultant="Dr Lindqvist",
    in_hospital=True,
)
LONG = replace(
    GRACE,
    family_name="Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh",
    given_name="Maximiliana Alexandrina Wilhelmina",
)


class Written:
    """Remembers every word that is painted, with where it ends."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words: list[tuple[str, float]] = []
        real = Draw.text

        def text(d: Draw, x: float, y: float, *rest: object, **more: object) -> float:
            wide: float = real(d, x, y, *rest, **more)  # type: ignore[arg-type]
            self.words.append((str(rest[2]), x + wide))
            return wide

        monkeypatch.setattr(Draw, "text", text)

    def of(self, banner: PatientBanner) -> list[str]:
        self.words.clear()
        picture = QImage(banner.size(), QImage.Format.Format_ARGB32)
        banner.render(picture)
        return [words for words, _ in self.words]


@pytest.fixture
def banner(qtbot: QtBot) -> PatientBanner:
    made = PatientBanner()
    qtbot.addWidget(made)
    made.resize(1294, 72)
    return made


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    return Written(monkeypatch)


def test_it_says_everything_aloud_and_in_the_tool_tip(banner: PatientBanner) -> None:
    banner.show_patient(GRACE, score=None, now=NOW)
    banner.show_record("Saved on this workstation 09:41 · not yet sent")
    for told in ("OKAFOR, Grace (Mrs)", "03-Mar-1947 (79y)", "943 476 5919", "not yet sent"):
        assert told in banner.accessibleName()
        assert told in banner.toolTip()
    assert "Penicillin rash; Latex rash; Nuts rash" in banner.accessibleName()


def test_the_sync_state_stands_beside_the_name_and_goes_with_the_patient(
    banner: PatientBanner, written: Written
) -> None:
    banner.show_patient(GRACE, score=None, now=NOW)
    banner.show_record("Saved on this workstation 09:41 · not yet sent")
    assert any(w.endswith("not yet sent") for w in written.of(banner))
    banner.show_patient(replace(GRACE, patient_id=uuid.UUID(int=9)), score=None, now=NOW)
    assert not any("sent" in w for w in written.of(banner))


@pytest.mark.parametrize("width", [828, 1024, 1294, 1848])
def test_a_long_name_ends_in_a_sign_and_nothing_runs_into_the_rest(
    banner: PatientBanner, written: Written, width: int
) -> None:
    banner.resize(width, 72)
    banner.show_patient(LONG, score=None, now=NOW)
    shown = written.of(banner)
    name = shown[0]
    assert name == LONG.name or name.endswith("…")
    allergies = banner.findChildren(type(banner._allergies))[0].geometry()
    assert all(end <= allergies.left() for words, end in written.words[:1])
    assert allergies.right() < width - 58
    assert LONG.name in banner.toolTip()


def test_what_is_not_known_is_never_a_question_mark(
    banner: PatientBanner, written: Written
) -> None:
    unknown = replace(
        GRACE, birth_date=None, sex="U", national_id="", allergy_state="not_asked", allergies=()
    )
    banner.show_patient(unknown, score=None, now=NOW)
    shown = written.of(banner)
    assert shown.count("Not Known") >= 3
    assert "Allergies not asked" in shown
    assert not any("?" in words for words in shown)


def test_an_estimated_birth_names_its_year_alone(banner: PatientBanner, written: Written) -> None:
    about = replace(GRACE, birth_date=dt.date(1958, 1, 1), birth_estimated=True)
    banner.show_patient(about, score=None, now=NOW)
    assert "about 1958 (about 68y)" in written.of(banner)


def test_a_dead_patient_is_told_by_word_colour_and_pattern(banner: PatientBanner) -> None:
    banner.show_patient(GRACE, score=None, now=NOW)
    alive = banner.grab().toImage()
    banner.show_patient(replace(GRACE, deceased_at=NOW - dt.timedelta(days=1)), score=None, now=NOW)
    assert "deceased 22-Nov-2026" in banner.accessibleName()
    dead = banner.grab().toImage()
    strip = [dead.pixel(x, 5) for x in range(600)]
    assert alive.pixel(300, 5) not in strip
    assert len(set(strip)) > 1


def test_words_are_shortened_with_a_sign(qtbot: QtBot) -> None:
    assert qtbot
    room = text_width("OKAFOR, Gr…", "title")
    assert shortened("OKAFOR, Grace", "title", room) == "OKAFOR, Gr…"
    assert shortened("OKAFOR", "title", room) == "OKAFOR"


def test_where_a_record_stands_follows_its_last_change_and_no_look(store: Store) -> None:
    cedar = Cedar(store)
    stay = cedar.admit("Okafor", bed="A3")
    state = sync_state.patient_state(store, patient_id=stay.patient_id)
    assert (state.state, state.saved_at) == ("alone", store.clock.now())
    assert record_words(state, now=NOW).startswith("Saved on this workstation ")
    assert "sent" not in record_words(state, now=NOW)
    never = sync_state.patient_state(store, patient_id=uuid.uuid4())
    assert never == RecordStateView("sent", None)
