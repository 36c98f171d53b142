"""What the chart does, without a window."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.data.models.audit import AuditEntry
from app.data.store import Store
from app.domain.actor import Role
from app.domain.charting import ChartView
from app.domain.errors import UserError
from app.domain.vitals import Level, Sign, VitalsEntry
from app.domain.ward import Disposition
from app.services.charting import chart_view, correct_observations
from app.services.movements import discharge_patient
from app.ui.screens.charting.entry import (
    EntryView,
    Typed,
    first_open,
    from_draft,
    judge,
    texts_of,
    tidied,
)
from app.ui.screens.charting.presenter import ChartPresenter
from app.ui.screens.charting.words import alert_words, as_text, total_text, trend_words
from tests.support.cedar import WELL, Cedar, Stay
from tests.support.clock import FixedClock
from tests.support.desk import Desk
from tests.support.station import someone

HIGH = VitalsEntry(24, 94, 20, 112, 64, 104, "A", 388)
FULL = {
    Sign.RESPIRATION: "24",
    Sign.SPO2: "93",
    Sign.OXYGEN: "2",
    Sign.SYSTOLIC: "108",
    Sign.DIASTOLIC: "62",
    Sign.PULSE: "112",
    Sign.CONSCIOUSNESS: "a",
    Sign.TEMPERATURE: "38,8",
}


class Twin:
    """A screen that only remembers."""

    def __init__(self) -> None:
        self.charts: list[ChartView] = []
        self.typed = Typed()
        self.is_correcting = False
        self.entry: EntryView | None = None
        self.head = ""
        self.blocked = ""
        self.refusals: list[UserError] = []
        self.focus: list[Sign] = []
        self.has_draft = False

    def show_chart(self, chart: ChartView, *, now: dt.datetime) -> None:
        assert now.tzinfo is not None
        self.charts.append(chart)

    def show_typed(self, typed: Typed, *, is_correcting: bool) -> None:
        self.typed, self.is_correcting = typed, is_correcting

    def show_entry(self, entry: EntryView, *, head: str, blocked: str) -> None:
        self.entry, self.head, self.blocked = entry, head, blocked

    def show_refusal(self, refusal: UserError) -> None:
        self.refusals.append(refusal)

    def focus_field(self, sign: Sign) -> None:
        self.focus.append(sign)

    def mark_draft(self, *, is_there: bool) -> None:
        self.has_draft = is_there

    def show_busy(self, *, is_busy: bool) -> None:
        pass


class Bedside:
    """A patient, the chart's presenter and its twin."""

    def __init__(self, store: Store) -> None:
        self.cedar = Cedar(store)
        self.stay: Stay = self.cedar.admit("Okafor", "Grace", bed="A3")
        self.desk = Desk(store)
        self.come_back()

    def come_back(self) -> None:
        """Begin again with nothing in memory, as after a crash."""
        self.view = Twin()
        self.presenter = ChartPresenter(self.view, self.desk.context)

    def open(self) -> None:
        self.presenter.open(self.stay.patient_id, None)
        self.presenter.refresh()

    def type(self, texts: dict[Sign, str]) -> None:
        for sign, text in texts.items():
            self.presenter.typed(sign, text)

    @property
    def chart(self) -> ChartView:
        return chart_view(self.desk.store, by=self.desk.by, encounter_id=self.stay.encounter_id)


@pytest.fixture
def bedside(store: Store) -> Bedside:
    return Bedside(store)


def rows(bedside: Bedside) -> int:
    return len(bedside.chart.sets)


def looks(store: Store) -> int:
    with store.read() as session:
        return (
            session.scalar(
                select(func.count())
                .select_from(AuditEntry)
                .where(AuditEntry.action == "view_chart")
            )
            or 0
        )


def test_each_opening_is_one_look_and_a_refresh_is_none(bedside: Bedside) -> None:
    bedside.open()
    bedside.presenter.refresh()
    bedside.presenter.refresh()
    assert looks(bedside.desk.store) == 1
    assert len(bedside.view.charts) == 3
    bedside.open()
    assert looks(bedside.desk.store) == 2


def test_nothing_is_shown_to_whom_the_policy_refuses(bedside: Bedside) -> None:
    bedside.desk.by = someone(Role.BILLING_CLERK, name="Ben Clerk")
    bedside.open()
    assert bedside.view.charts == []
    assert len(bedside.desk.refused) == 1


def test_a_set_is_typed_and_saved(bedside: Bedside) -> None:
    bedside.open()
    bedside.type(FULL)
    assert bedside.view.has_draft
    assert bedside.view.blocked == ""
    bedside.presenter.save()
    (saved,) = bedside.chart.sets
    assert saved.values == VitalsEntry(24, 93, 20, 108, 62, 112, "A", 388)
    assert (bedside.view.typed, bedside.view.has_draft) == (Typed(), False)
    assert bedside.view.charts[-1].sets == (saved,)
    assert bedside.desk.toasts == [f"Observations of {bedside.view.head[9:]} saved"]


def test_the_time_of_a_set_is_that_of_its_first_value(bedside: Bedside, clock: FixedClock) -> None:
    bedside.open()
    began = clock.now()
    bedside.presenter.typed(Sign.RESPIRATION, "24")
    clock.forward(minutes=6)
    bedside.type(FULL)
    bedside.presenter.save()
    assert bedside.chart.sets[0].taken_at == began


def test_emptied_fields_forget_the_time(bedside: Bedside, clock: FixedClock) -> None:
    bedside.open()
    bedside.presenter.typed(Sign.RESPIRATION, "24")
    bedside.presenter.typed(Sign.RESPIRATION, "")
    clock.forward(minutes=6)
    bedside.type(FULL)
    bedside.presenter.save()
    assert bedside.chart.sets[0].taken_at == clock.now()


def test_an_unfinished_set_is_not_saved_and_says_what_it_needs(bedside: Bedside) -> None:
    bedside.open()
    bedside.type(FULL | {Sign.TEMPERATURE: ""})
    entry = bedside.view.entry
    assert entry is not None
    assert (entry.score.known, entry.needs) == (9, "needs Temp")
    bedside.presenter.save()
    assert bedside.chart.sets == ()
    assert bedside.desk.said == ["needs Temp, or a reason"]
    assert bedside.view.focus == [Sign.TEMPERATURE]


def test_a_partial_set_is_saved_with_a_reason(bedside: Bedside) -> None:
    bedside.open()
    bedside.type(FULL | {Sign.TEMPERATURE: ""})
    bedside.presenter.gave_partial_reason("Patient refused")
    bedside.presenter.save()
    (saved,) = bedside.chart.sets
    assert saved.score.total is None
    assert total_text(saved) == "≥9"
    assert saved.partial_reason == "Patient refused"


@pytest.mark.parametrize(
    ("sign", "text", "words"),
    [
        (Sign.TEMPERATURE, "370.5", "a living body"),
        (Sign.PULSE, "abc", "Type a number"),
        (Sign.DIASTOLIC, "120", "not below systolic"),
        (Sign.CONSCIOUSNESS, "x", "A, C, V, P or U"),
    ],
)
def test_an_impossible_value_stops_the_set_where_it_stands(
    bedside: Bedside, sign: Sign, text: str, words: str
) -> None:
    bedside.open()
    bedside.type(FULL | {sign: text})
    assert words in bedside.view.blocked
    bedside.presenter.save()
    assert bedside.view.focus == [sign]
    assert bedside.chart.sets == ()


def test_an_impossible_value_is_not_scored() -> None:
    entry = judge(FULL | {Sign.TEMPERATURE: "98.2"}, spo2_scale=1)
    assert entry.score.text == "at least 9, needs Temp"


def test_an_odd_value_warns_and_is_saved(bedside: Bedside) -> None:
    bedside.open()
    bedside.type(FULL | {Sign.PULSE: "210"})
    entry = bedside.view.entry
    assert entry is not None
    assert entry.fields[Sign.PULSE].level is Level.ODD
    assert [f.text for f in entry.doubts] == ["Pulse 210 /min is unusual: please look again"]
    bedside.presenter.save()
    assert bedside.chart.sets[0].values.pulse_per_min == 210


def test_a_draft_comes_back_after_a_crash(bedside: Bedside, clock: FixedClock) -> None:
    bedside.open()
    began = clock.now()
    bedside.type({Sign.RESPIRATION: "24", Sign.PULSE: "11"})
    bedside.presenter.keep_draft()
    clock.forward(hours=1)
    bedside.come_back()
    bedside.open()
    assert bedside.view.typed.texts == {Sign.RESPIRATION: "24", Sign.PULSE: "11"}
    assert bedside.view.typed.taken_at == began
    assert bedside.view.has_draft


def test_a_saved_or_cleared_set_leaves_no_draft(bedside: Bedside) -> None:
    bedside.open()
    for end in (bedside.presenter.save, bedside.presenter.clear):
        bedside.type(FULL)
        bedside.presenter.keep_draft()
        assert bedside.desk.kept
        end()
        assert bedside.desk.kept == {}
    bedside.type({Sign.PULSE: "7"})
    bedside.presenter.keep_draft()
    bedside.presenter.typed(Sign.PULSE, "")
    bedside.presenter.keep_draft()
    assert bedside.desk.kept == {}


def test_escape_keeps_the_draft(bedside: Bedside) -> None:
    bedside.open()
    bedside.type({Sign.PULSE: "70"})
    bedside.presenter.leave()
    assert list(bedside.desk.kept) == [f"observations:{bedside.stay.encounter_id}"]
    assert bedside.desk.said == ["Kept as a draft."]


def test_another_patient_never_sees_this_ones_draft(bedside: Bedside) -> None:
    other = bedside.cedar.admit("Brennan", bed="A1")
    bedside.open()
    bedside.type({Sign.PULSE: "70"})
    bedside.presenter.open(other.patient_id, other.encounter_id)
    bedside.presenter.refresh()
    assert bedside.presenter.entry.values.is_empty()
    bedside.open()
    assert bedside.view.typed.texts == {Sign.PULSE: "70"}


def test_a_refused_set_stays_typed(bedside: Bedside) -> None:
    bedside.open()
    bedside.type(FULL)
    discharge_patient(
        bedside.desk.store,
        by=bedside.cedar.by,
        encounter_id=bedside.stay.encounter_id,
        disposition=Disposition.HOME,
    )
    bedside.presenter.save()
    assert [r.title for r in bedside.view.refusals] == ["The stay of OKAFOR, Grace is over"]
    assert bedside.presenter.entry.values.pulse_per_min == 112
    bedside.presenter.refresh()
    assert bedside.view.blocked == "The stay is over"


def test_a_set_is_corrected_with_a_reason(bedside: Bedside) -> None:
    bedside.cedar.observe(bedside.stay, HIGH, minutes_ago=30)
    bedside.open()
    (old,) = bedside.chart.sets
    bedside.type({Sign.PULSE: "70"})
    bedside.presenter.start_correction(old)
    assert bedside.view.is_correcting
    assert bedside.view.typed.texts[Sign.OXYGEN] == "2 L"
    assert bedside.view.blocked == "Nothing is changed yet"
    bedside.presenter.typed(Sign.PULSE, "84")
    assert bedside.view.blocked == "Say why it was wrong"
    bedside.presenter.save()
    assert rows(bedside) == 1
    bedside.presenter.gave_correction_reason("Misread")
    bedside.presenter.save()
    first, second = bedside.chart.sets
    assert (first.corrected_by, second.values.pulse_per_min) == (second, 84)
    assert bedside.view.typed.texts == {Sign.PULSE: "70"}  # the new set begun before
    assert not bedside.view.is_correcting


def test_a_correction_without_values_withdraws_the_set(bedside: Bedside) -> None:
    bedside.cedar.observe(bedside.stay, HIGH)
    bedside.open()
    bedside.presenter.start_correction(bedside.chart.sets[0])
    bedside.type(dict.fromkeys(Sign, ""))
    bedside.presenter.gave_correction_reason("Wrong patient")
    bedside.presenter.save()
    assert bedside.chart.score is None


def test_escape_leaves_a_correction_as_a_draft_of_its_own(bedside: Bedside) -> None:
    set_id = bedside.cedar.observe(bedside.stay, HIGH)
    bedside.open()
    old = bedside.chart.sets[0]
    bedside.presenter.start_correction(old)
    bedside.presenter.typed(Sign.PULSE, "84")
    bedside.presenter.leave()
    assert not bedside.view.is_correcting
    assert bedside.view.typed.texts == {}
    assert list(bedside.desk.kept) == [f"correction:{set_id}"]
    bedside.presenter.start_correction(old)
    assert bedside.view.typed.texts[Sign.PULSE] == "84"


def test_undone_changes_show_the_saved_values_again(bedside: Bedside) -> None:
    bedside.cedar.observe(bedside.stay, HIGH)
    bedside.open()
    bedside.presenter.start_correction(bedside.chart.sets[0])
    bedside.presenter.typed(Sign.PULSE, "84")
    bedside.presenter.clear()
    assert bedside.view.typed.texts[Sign.PULSE] == "104"
    assert bedside.view.blocked == "Nothing is changed yet"


def test_a_corrected_set_is_not_corrected_again(bedside: Bedside) -> None:
    set_id = bedside.cedar.observe(bedside.stay, HIGH)
    correct_observations(
        bedside.desk.store, by=bedside.desk.by, set_id=set_id, values=WELL, reason="x"
    )
    bedside.open()
    bedside.presenter.start_correction(bedside.chart.sets[0])
    assert not bedside.presenter.is_correcting
    assert "corrected already" in bedside.desk.said[0]


def test_the_alert_has_the_colleges_words(bedside: Bedside, clock: FixedClock) -> None:
    bedside.cedar.observe(bedside.stay, HIGH, minutes_ago=47)
    words = alert_words(bedside.chart, now=clock.now())
    assert words is not None
    assert (words.tone, words.title) == (
        "danger",
        "NEWS2 7 High · Continuous monitoring of vital signs",
    )
    assert words.detail.startswith("Registered nurse to immediately inform the medical team")
    assert "Next observations were due" in words.detail
    assert "Emergency assessment by a team with critical care competencies" in words.response


@pytest.mark.parametrize(
    ("changes", "tone"),
    [
        ({}, None),
        ({"respiration_per_min": 22, "pulse_per_min": 115}, None),
        ({"consciousness": "C"}, "warn"),
        ({"consciousness": "C", "pulse_per_min": 115}, "warn"),
        ({"consciousness": "C", "pulse_per_min": 115, "respiration_per_min": 22}, "danger"),
    ],
)
def test_the_alert_comes_with_a_single_three_or_five(
    bedside: Bedside, clock: FixedClock, changes: dict[str, int | str], tone: str | None
) -> None:
    bedside.cedar.observe(bedside.stay, replace(WELL, **changes))  # type: ignore[arg-type]
    words = alert_words(bedside.chart, now=clock.now())
    assert (words.tone if words else None) == tone


def test_a_child_is_said_not_to_be_scored_so(bedside: Bedside, clock: FixedClock) -> None:
    child = bedside.cedar.admit("Small", bed="A1", born=dt.date(2016, 1, 1))
    bedside.stay = child
    bedside.cedar.observe(child)
    words = alert_words(bedside.chart, now=clock.now())
    assert words is not None
    assert (words.tone, words.title) == ("caution", "NEWS2 is not meant for patients under 16")


def test_the_trend_is_said_in_words(bedside: Bedside) -> None:
    assert trend_words([]) == ("", "text3")
    bedside.cedar.observe(bedside.stay, WELL, minutes_ago=600)
    bedside.cedar.observe(bedside.stay, WELL, minutes_ago=560)
    assert trend_words(bedside.chart.sets) == ("steady for 40 min", "text3")
    bedside.cedar.observe(bedside.stay, HIGH, minutes_ago=0)
    assert trend_words(bedside.chart.sets) == ("up 7 in 10 h", "danger")
    assert trend_words(bedside.chart.sets[1:])[0] == "up 7 in 9 h"


def test_a_copied_chart_names_the_patient_and_marks_corrections(bedside: Bedside) -> None:
    set_id = bedside.cedar.observe(bedside.stay, HIGH)
    correct_observations(
        bedside.desk.store, by=bedside.desk.by, set_id=set_id, values=WELL, reason="x"
    )
    lines = as_text(bedside.chart, bedside.chart.columns).splitlines()
    assert lines[0].startswith("OKAFOR, Grace\tMRN ")
    assert "SpO₂ % (scale 1)\t94\t97" in lines
    assert "Blood pressure\t112/64\t120/80" in lines
    assert lines[-1] == "NEWS2\t(7 High: corrected)\t0 Low"


def test_what_is_typed_is_tidied_on_going_on() -> None:
    assert tidied(Sign.OXYGEN, "0") == "Air"
    assert tidied(Sign.OXYGEN, "2") == "2 L"
    assert tidied(Sign.CONSCIOUSNESS, "c") == "Confusion"
    assert tidied(Sign.TEMPERATURE, "37") == "37.0"
    assert tidied(Sign.PULSE, "abc") == "abc"


def test_where_to_go_when_nothing_is_typed() -> None:
    assert first_open(judge({}, spo2_scale=1)) is Sign.RESPIRATION


entries = st.builds(
    VitalsEntry,
    st.none() | st.integers(0, 100),
    st.none() | st.integers(0, 100),
    st.none() | st.integers(0, 800),
    st.none() | st.integers(100, 300),
    st.none() | st.integers(10, 99),
    st.none() | st.integers(0, 350),
    st.none() | st.sampled_from("ACVPU"),
    st.none() | st.integers(100, 470),
)


@given(entries)
def test_a_saved_set_survives_being_shown_and_read_again(entry: VitalsEntry) -> None:
    judged = judge(texts_of(entry), spo2_scale=1, partial_reason="x")
    assert judged.values == entry
    assert (judged.blocked == "") == (not entry.is_empty())


@given(entries, st.text(max_size=20), st.none() | st.datetimes(timezones=st.just(dt.UTC)))
def test_a_draft_gives_back_what_was_typed(
    entry: VitalsEntry, reason: str, at: dt.datetime | None
) -> None:
    texts = {sign: text for sign, text in texts_of(entry).items() if text}
    typed = Typed(texts, reason, reason, at)
    assert from_draft(typed.as_draft()) == typed
