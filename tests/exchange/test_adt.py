"""What an ADT message says, in our words."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.registration import AllergyState, Identifier, StatedAllergy
from app.exchange import adt
from app.native import hl7val

MESSAGES = Path(__file__).parents[1] / "fixtures" / "hl7"


def read(name: str) -> adt.AdtView:
    return adt.read(hl7val.parse((MESSAGES / name).read_bytes()))


def of(pid: str = "", *others: str) -> adt.AdtView:
    head = r"MSH|^~\&|A|B|C|D|20261123||ADT^A08|1|P|2.5"
    return adt.read(hl7val.parse("\r".join((head, pid or "PID|1", *others)).encode()))


def test_a_whole_admission_is_read() -> None:
    view = read("adt_a01.hl7")
    assert (view.event, view.control_id, view.sender) == ("A01", "HB000117", "HARBOURPAS|HARBOUR")
    assert view.identifiers == (
        Identifier("H4482913", "HARBOUR", "MR"),
        Identifier("9434765919", "NHS", "NH"),
    )
    assert view.said == {
        "family_name": "Oyelaran",
        "given_name": "Bola James",
        "title": "Mr",
        "birth_date": dt.date(1958, 2, 14),
        "birth_estimated": False,
        "sex": "M",
        "national_id": "9434765919",
        "phone": "07700 900417",
        "address": "27 Quay Street, Flat 3",
        "postcode": "NF4 2QL",
        "city": "Northfield",
        "language": "English",
        "next_of_kin": "Kemi Oyelaran (Wife) 07700 900418",
    }
    assert view.allergies is not None
    assert view.allergies.stated == (
        StatedAllergy(substance="Penicillin", reaction="Rash", severity="moderate"),
        StatedAllergy(substance="Latex", reaction="Wheeze", severity="severe"),
    )
    assert view.policies == (
        adt.Policy("Northfield Mutual", "NM-7741-22", dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
    )
    assert view.visit == adt.Visit(
        kind="I",
        ward="4B",
        room="C",
        bed="C3",
        consultant="Dr Ruth Achterberg",
        reason="Community acquired pneumonia",
        admitted_at=dt.datetime(2026, 11, 23, 9, 35, tzinfo=dt.UTC),
    )
    assert not view.says_deceased
    assert view.unread == ()


def test_an_update_says_only_what_it_names_and_null_deletes() -> None:
    view = read("adt_a08.hl7")
    assert view.said["phone"] == ""
    assert view.said["address"] == "3 Mill Lane"
    assert "language" not in view.said
    assert "next_of_kin" not in view.said
    assert view.allergies is None


@pytest.mark.parametrize(
    ("name", "family", "given_name", "city"),
    [
        ("adt_a28_latin1.hl7", "Müller-Groß", "Jürgen", "Köln"),
        ("adt_a04_utf8.hl7", "Wójcik-Skłodowska", "Łucja", "Łódź"),
    ],
)
def test_names_come_in_their_own_letters(
    name: str, family: str, given_name: str, city: str
) -> None:
    said = read(name).said
    assert (said["family_name"], said["given_name"], said["city"]) == (family, given_name, city)


def test_no_known_allergy_is_an_answer() -> None:
    allergies = read("adt_a04_utf8.hl7").allergies
    assert allergies is not None
    assert allergies.state is AllergyState.NONE_KNOWN


def test_a_year_alone_is_an_estimate() -> None:
    said = read("adt_a28_latin1.hl7").said
    assert (said["birth_date"], said["birth_estimated"]) == (dt.date(1961, 1, 1), True)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        (1, "1", {}),
        (5, "Doe", {"family_name": "Doe"}),
        (5, "Doe^Jo~Roe^Jo^^^^^L", {"family_name": "Roe", "given_name": "Jo"}),
        (5, r"O\T\Neill", {"family_name": "O&Neill"}),
        (7, '""', {"birth_date": None, "birth_estimated": False}),
        (8, "A", {"sex": "O"}),
        (8, "?", {"sex": "U"}),
        (11, '""', {"address": "", "city": "", "postcode": ""}),
        (13, "^NET^Internet^a@b.org", {}),
        (13, "^PRN^PH^^44^7700^900417", {"phone": "44 7700 900417"}),
        (15, "en", {"language": "en"}),
    ],
)
def test_single_fields(field: int, value: str, said: dict[str, object]) -> None:
    assert of("PID" + "|" * field + value).said == said


def test_a_date_that_is_none_is_named() -> None:
    assert of("PID|1||||||1958Feb14").unread == ("PID-7",)


def test_a_death_is_noticed() -> None:
    assert of("PID|1" + "|" * 29 + "Y").says_deceased


@pytest.mark.parametrize(
    ("stamp", "at"),
    [
        ("20261123093500+0000", dt.datetime(2026, 11, 23, 9, 35, tzinfo=dt.UTC)),
        ("202611231135+0200", dt.datetime(2026, 11, 23, 9, 35, tzinfo=dt.UTC)),
        ("20261123043500.1234-0500", dt.datetime(2026, 11, 23, 9, 35, tzinfo=dt.UTC)),
        ("20261123", dt.datetime(2026, 11, 23).astimezone()),
        ("20261323", None),
        ("202611239999", None),
        ("", None),
        ("00000000", None),
        ("20261123+9999", None),
    ],
)
def test_a_timestamp_is_read_or_refused(stamp: str, at: dt.datetime | None) -> None:
    assert adt.moment(stamp) == at


@given(st.text("0123456789+-. TZ", max_size=24))
def test_no_timestamp_breaks_the_reader(stamp: str) -> None:
    found = adt.moment(stamp)
    assert found is None or found.tzinfo is not None
