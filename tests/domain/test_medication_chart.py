"""A shift of the drug chart: its rounds, what is overdue from before it, and where now is."""

import datetime as dt

import pytest

from app.domain.banner import PatientBannerView
from app.domain.ids import new_id
from app.domain.medication import Administration, Change, ChangeView, Kind, Order, Status
from app.domain.medication_chart import Chart, MedicationView, Shift, chart, shift_at

DAY = dt.date(2026, 11, 23)


def at(clock: str, *, day: int = 0) -> dt.datetime:
    time = dt.time.fromisoformat(clock)
    return dt.datetime.combine(DAY + dt.timedelta(days=day), time).astimezone()


def order(*clocks: str, **values: object) -> Order:
    base: dict[str, object] = {
        "request_id": new_id(),
        "drug": "paracetamol",
        "dose": "1",
        "unit": "g",
        "route": "PO",
        "kind": Kind.REGULAR,
        "start_at": at("00:00", day=-1),
        "times": tuple(dt.time.fromisoformat(c) for c in clocks),
    }
    return Order(**(base | values))  # type: ignore[arg-type]


def given(of: Order, when: dt.datetime, planned_for: dt.datetime | None = None) -> Administration:
    return Administration(
        entry_id=new_id(),
        request_id=of.request_id,
        scheduled_for=planned_for,
        given_at=when,
        status=Status.GIVEN,
        dose=of.dose,
        reason=None,
        reason_text="",
        override_reason="",
        by_name="Jorge Reyes",
    )


def view(*orders: Order, entries: tuple[Administration, ...] = ()) -> MedicationView:
    patient_id = new_id()
    banner = PatientBannerView(
        patient_id=patient_id, encounter_id=None, family_name="Okafor", given_name="Grace",
        title="", birth_date=None, birth_estimated=False, sex="F", mrn="W07-000001",
        national_id="", national_id_label="NHS No.", allergy_state="none_known", allergies=(),
        allergies_checked_at=None, deceased_at=None,
    )  # fmt: skip
    return MedicationView(banner, new_id(), orders, entries, None, is_open=True)


def shown(*orders: Order, now: str = "09:47", entries: tuple[Administration, ...] = ()) -> Chart:
    moment = at(now)
    return chart(view(*orders, entries=entries), shift=shift_at(moment), now=moment)


def clocks(times: tuple[dt.datetime, ...]) -> list[str]:
    return [f"{t.astimezone():%H:%M}" for t in times]


@pytest.mark.parametrize(
    ("now", "since", "until", "words"),
    [
        ("07:00", "07:00", "21:00", "Day shift 23-Nov-2026"),
        ("20:59", "07:00", "21:00", "Day shift 23-Nov-2026"),
        ("21:00", "21:00", "07:00", "Night of 23-Nov-2026"),
        ("03:00", "21:00", "07:00", "Night of 22-Nov-2026"),
    ],
)
def test_every_instant_falls_into_one_shift(now: str, since: str, until: str, words: str) -> None:
    shift = shift_at(at(now))
    assert (*clocks((shift.since, shift.until)), shift.words) == (since, until, words)
    assert shift.holds(at(now))


def test_shifts_follow_each_other_without_a_gap() -> None:
    shift: Shift = shift_at(at("09:47"))
    for _ in range(4):
        following = shift.step(1)
        assert following.since == shift.until
        assert following.step(-1) == shift
        shift = following


def test_rounds_are_the_times_that_are_planned_close_ones_as_one() -> None:
    found = shown(order("08:00", "20:00"), order("08:15", "12:00"), order("08:30"))
    assert clocks(found.rounds) == ["08:00", "08:30", "12:00", "20:00"]
    assert [found.column(at(c)) for c in ("07:30", "08:15", "08:30", "19:00", "20:30")] == [
        0, 0, 1, 2, 3,
    ]  # fmt: skip


def test_a_chart_without_planned_doses_has_the_usual_rounds() -> None:
    found = shown(order(kind=Kind.PRN, indication="pain"))
    assert clocks(found.rounds) == ["08:00", "12:00", "18:00"]


@pytest.mark.parametrize(
    ("now", "line", "column"),
    [("07:10", 0, 0), ("08:20", 1, 0), ("08:31", 1, 1), ("09:47", 1, 1), ("20:50", 3, 2)],
)
def test_now_stands_between_the_rounds(now: str, line: int, column: int) -> None:
    found = shown(order("08:00", "12:00", "20:00", start_at=at("07:00")), now=now)
    assert (found.now_line, found.now_round) == (line, column)


def test_another_shift_has_no_now() -> None:
    moment = at("09:47")
    found = chart(view(order("22:00")), shift=shift_at(moment).step(1), now=moment)
    assert (found.now_line, found.now_round) == (None, None)


def test_what_is_overdue_from_the_night_is_shown_by_day() -> None:
    found = shown(order("06:00"), now="07:30")
    assert clocks(found.rounds) == ["06:00"]
    assert clocks(tuple(d.at for d in found.doses)) == ["06:00"]


def test_an_infusion_that_runs_is_shown_in_the_next_shift_too() -> None:
    bag = order(kind=Kind.INFUSION, unit="mL", dose="1000", rate_per_h="83", start_at=at("05:30"))
    entry = given(bag, at("05:30"), at("05:30"))
    (row,) = shown(bag, entries=(entry,)).rows
    assert row.ends_at == at("17:32")
    assert len(row.doses) == 1
    late = shown(bag, entries=(entry,), now="18:00")
    assert late.doses == ()


def test_groups_stand_in_their_order_and_what_is_over_is_counted() -> None:
    stopped = order("08:00", changes=(ChangeView(Change.STOPPED, at("06:00"), "", "Dr"),))
    found = shown(order(kind=Kind.PRN), order("08:00"), stopped, now="09:47")
    assert [g.kind for g in found.groups] == [Kind.REGULAR, Kind.PRN]
    assert (len(found.rows), found.hidden) == (2, 1)


def test_the_next_that_waits_goes_round_in_a_ring() -> None:
    a, b = order("08:00", drug="a"), order("10:00", drug="b")
    found = shown(a, b)
    first, second = found.doses
    assert found.waiting_after(first) == second
    assert found.waiting_after(second) == first
    (alone,) = shown(a).doses
    assert shown(a).waiting_after(alone) is None
