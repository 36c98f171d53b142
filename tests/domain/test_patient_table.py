"""Tables of patients: encodings, columns, and what each row means."""

import datetime as dt

import pytest

from app.domain.patient_table import (
    Order,
    Problem,
    Row,
    UnreadableTableError,
    read_table,
    rows,
    safe_cell,
)

TODAY = dt.date(2026, 11, 25)


def read(text: str | bytes, *, order: Order = "", after: int = 0) -> list[Row]:
    data = text if isinstance(text, bytes) else text.encode()
    table = read_table(data)
    return list(
        rows(table, label="NHS No.", today=TODAY, order=order, authority="OLDPAS", after=after)
    )


def test_a_row_is_read_by_the_names_of_its_columns() -> None:
    (row,) = read(
        "Surname,First Name,DOB,Gender,NHS Number,MRN,Mobile,Shoe size\r\n"
        "Okafor,Grace,1947-03-03,female,943 476 5919,A17,07700 900321,38\r\n"
    )
    d = row.details
    assert row.problems == ()
    assert (d.family_name, d.given_name, d.sex) == ("Okafor", "Grace", "F")
    assert (d.birth_date, d.national_id, d.phone) == (
        dt.date(1947, 3, 3), "9434765919", "07700 900321",
    )  # fmt: skip
    assert row.identifier is not None
    assert (row.identifier.value, row.identifier.authority) == ("A17", "OLDPAS")


def test_columns_that_nobody_knows_are_named_and_left_out() -> None:
    assert read_table(b"Surname,Shoe size,\n").left_out == ("Shoe size", "")
    assert read_table(b"X,Y\n", named={"x": "family_name"}).columns == {"family_name": 0}


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("Nom;Prénom\nMünster;Zoë\n".encode(), "utf-8"),
        ("Nom;Prénom\nMünster;Zoë\n".encode("utf-8-sig"), "utf-8-sig"),
        ("Nom;Prénom\nMünster;Zoë\n".encode("utf-16"), "utf-16"),
        ("Nom;Prénom\nMünster;Zoë\n".encode("cp1252"), "windows-1252"),
        ("Nom\tPrénom\nMünster\tZoë\n".encode("cp1252"), "windows-1252"),
    ],
)
def test_encodings_and_delimiters_are_found(data: bytes, encoding: str) -> None:
    assert read_table(data).encoding == encoding
    (row,) = read(data)
    assert (row.details.family_name, row.details.given_name) == ("Münster", "Zoë")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "No column holds the family name"),
        (b"Given name\nAnna\n", "No column holds the family name"),
        (b"Surname,Last name\n", "Two columns hold the family name"),
    ],
)
def test_a_file_that_is_no_table_of_patients_says_why(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableTableError, match=words):
        read_table(data)


def test_each_wrong_row_says_its_line_field_and_reason() -> None:
    found = read(
        "Surname,Born,Sex,Phone,NHS No\n"
        "Curie,31-Feb-1950,F,1,9434765918\n"
        ",1950-01-01,Q,,\n"
        "Noether,1950-01-01,F\n"
        '"Meit\nner",1950-01-01,F,,\n'
        "\n"
        "Franklin,2950-01-01,F,,\n"
    )
    assert [(r.line, tuple(p.field for p in r.problems)) for r in found] == [
        (2, ("birth_date", "national_id", "phone")),
        (3, ("sex", "family_name")),
        (4, ("",)),
        (5, ()),
        (8, ("birth_date",)),
    ]
    assert found[2].problems == (Problem("", "3 columns, the head has 5"),)
    assert found[3].details.family_name == "Meit ner"


def test_a_date_of_two_readings_is_refused_until_somebody_says_which() -> None:
    text = "Surname,Born\nCurie,03/04/1958\nNoether,03/03/1958\nMeitner,14/02/1958\n"
    asked, same, clear = read(text)
    assert [p.reason for p in asked.problems] == [
        "Day or month first? Say --dates dmy or --dates mdy"
    ]
    assert same.details.birth_date == dt.date(1958, 3, 3)
    assert clear.details.birth_date == dt.date(1958, 2, 14)
    assert read(text, order="dmy")[0].details.birth_date == dt.date(1958, 4, 3)
    assert read(text, order="mdy")[0].details.birth_date == dt.date(1958, 3, 4)
    assert read(text, order="mdy")[2].problems[0].reason == "This is no date with --dates mdy"


def test_reading_goes_on_behind_a_line() -> None:
    text = "Surname\nA\nB\nC\n"
    assert [(r.line, r.details.family_name) for r in read(text, after=3)] == [(4, "C")]
    assert [r.line for r in read(text)] == [2, 3, 4]


@pytest.mark.parametrize("cell", ["=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_of_a_report_is_a_formula(cell: str) -> None:
    assert safe_cell(cell) == f"'{cell}"
    assert safe_cell("Okafor") == "Okafor"
