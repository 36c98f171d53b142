"""What stands on paper when the computers are down: what is ordered, last given, and to sign."""

import datetime as dt

from app.domain.ids import new_id
from app.domain.medication import Administration, Change, ChangeView, Kind, Order, Status
from app.domain.medication_paper import MedicineOnPaper, on_paper
from app.reports.downtime_medication import drug_chart

DAY = dt.date(2026, 11, 23)


def at(clock: str) -> dt.datetime:
    return dt.datetime.combine(DAY, dt.time.fromisoformat(clock)).astimezone()


NOW = at("09:47")


def order(**values: object) -> Order:
    base: dict[str, object] = {
        "request_id": new_id(),
        "drug": "paracetamol",
        "dose": "1",
        "unit": "g",
        "route": "PO",
        "kind": Kind.REGULAR,
        "start_at": at("07:00"),
        "times": (dt.time(8), dt.time(14), dt.time(20)),
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


def one(of: Order, *entries: Administration) -> MedicineOnPaper:
    (line,) = on_paper([of], entries, now=NOW)
    return line


def test_each_dose_of_the_next_day_has_its_box_and_the_overdue_one_a_mark() -> None:
    assert one(order()).boxes == ("08:00 !", "14:00", "20:00", "08:00")
    asked = order()
    line = one(asked, given(asked, at("08:05"), at("08:00")))
    assert line.boxes == ("14:00", "20:00", "08:00")
    assert line.last == "23-Nov 08:05 JR"


def test_a_dose_as_required_has_empty_boxes() -> None:
    line = one(order(kind=Kind.PRN, times=(), interval_min=240, max_in_24h="4", indication="pain"))
    assert line.boxes == ("", "", "", "")
    assert line.notes == ("At most 4 g in 24 h", "For pain")
    assert line.last == "not yet"


def test_an_infusion_says_when_it_ends() -> None:
    bag = order(kind=Kind.INFUSION, dose="1000", unit="mL", rate_per_h="83", start_at=at("05:30"))
    assert one(bag, given(bag, at("05:30"), at("05:30"))).last == "23-Nov 05:30 JR ends 17:32"


def test_what_is_over_is_left_out_and_what_is_held_says_so() -> None:
    stopped = order(changes=(ChangeView(Change.STOPPED, at("08:30"), "rash", "Dr"),))
    once = order(kind=Kind.ONCE, start_at=at("09:00"))
    ended = order(end_at=at("08:30"))
    held = order(changes=(ChangeView(Change.HELD, at("08:30"), "drowsy", "Dr"),))
    lines = on_paper([stopped, once, ended, held], [given(once, NOW, once.start_at)], now=NOW)
    assert [line.warning for line in lines] == ["HELD: drowsy"]


def test_groups_stand_in_the_order_of_the_chart() -> None:
    kinds = [order(kind=Kind.PRN, drug="b"), order(drug="a"), order(kind=Kind.ONCE, drug="c")]
    assert [line.drug for line in on_paper(kinds, (), now=NOW)] == ["c", "a", "b"]


def test_many_doses_go_on_in_a_further_row() -> None:
    hourly = one(order(times=(), interval_min=60))
    assert len(hourly.boxes) == 24
    table = drug_chart([hourly])
    assert len(table._cellvalues) == 1 + -(-len(hourly.boxes) // 6)
