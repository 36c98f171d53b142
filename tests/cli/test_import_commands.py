"""patient import on the command line."""

from pathlib import Path

from tests.cli.conftest import Wardlight

TEXT = (
    "Surname,First name,Born,Gender,=Shoe\n"
    "Noether,Emmy,1882-03-23,F,38\n"
    "Noether,Emmy,03/04/1982,F,38\n"
    "Meitner,Lise,,F,39\n"
)


def test_a_table_is_tried_taken_in_and_reported(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "old patients.csv"
    file.write_text(TEXT.replace("1882", "1922"))
    report = tmp_path / "old patients.report.csv"
    tried = wardlight(*here, "patient", "import", file, "--dry-run", "--json")
    assert (tried.code, tried.json()["added"], tried.json()["refused"]) == (1, 2, 1)
    assert wardlight(*here, "patient", "find", "noether").code == 1
    done = wardlight(*here, "patient", "import", file)
    assert done.code == 1
    assert done.out.splitlines()[0].startswith("3 rows: 2 added, 1 refused, 0 here already")
    assert "Columns left out: =Shoe." in done.out
    assert report.read_text(encoding="utf-8-sig").splitlines()[1].startswith("3,refused,birth_date")
    assert wardlight(*here, "patient", "find", "noether").code == 0
    again = wardlight(*here, "patient", "import", file)
    assert (again.code, again.err[:35]) == (1, "This file was taken in already. 2 p")


def test_a_column_can_be_named_and_a_field_that_is_none_is_refused(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "x.csv"
    file.write_text("Who,When\nMeitner,03/04/1978\n")
    words = ("--map", "Who=family_name", "--map", "When=birth_date", "--dates", "dmy")
    out = tmp_path / "r.csv"
    done = wardlight(*here, "patient", "import", file, *words, "--report", out, "--json")
    assert (done.code, done.json()["added"], done.json()["report"]) == (0, 1, str(out))
    assert "04-Mar" not in wardlight(*here, "patient", "find", "meitner").out
    refused = wardlight(*here, "patient", "import", file, "--map", "Who=shoe")
    assert (refused.code, refused.err[:25]) == (1, "There is no field shoe. U")
