"""report: every printed document as a file."""

import json
from pathlib import Path

from pypdf import PdfReader

from tests.cli.conftest import Wardlight


def words(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_census_is_written_for_a_ward_and_a_day(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "census.pdf"
    said = wardlight("report", "census", "--ward", "4B", "--out", out, *here)
    assert (said.code, said.err) == (0, "")
    assert "Census of 4B Cedar" in words(out)
    assert "so far" in words(out)
    said = wardlight("report", "census", "--ward", "4B", "--day", "2020-01-31", "--out", out, *here)
    assert said.code == 0
    assert "31-Jan-2020, midnight to midnight" in words(out)


def test_a_census_of_no_ward_and_no_day_is_refused(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "census.pdf"
    said = wardlight("report", "census", "--ward", "9Z", "--out", out, *here)
    assert (said.code, said.err.strip()) == (1, "There is no ward 9Z. Look at the board.")
    said = wardlight("report", "census", "--ward", "4B", "--day", "31/1", "--out", out, *here)
    assert (said.code, said.err.strip()) == (2, "31/1 is no day. Write it as 2026-11-23.")
    said = wardlight("report", "census", "--ward", "4B", "--day", "2999-01-01", "--out", out, *here)
    assert said.code == 1
    assert not out.exists()


def test_a_wristband_is_written_in_the_size_asked_for(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    found = wardlight("patient", "find", "okafor", "--json", *here)
    mrn = json.loads(found.out.splitlines()[0])["patient"]["mrn"]
    out = tmp_path / "band.pdf"
    for size, width in ((), 279), (("--size", "band-child"), 178):
        said = wardlight("report", "wristband", mrn, *size, "--out", out, *here)
        assert said.code == 0
        assert round(float(PdfReader(out).pages[0].mediabox.width) / 72 * 25.4) == width
    said = wardlight("report", "wristband", "X-1", "--out", out, *here)
    assert said.code == 1


def test_the_downtime_packs_are_written_beside_nothing_else(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    (tmp_path / "other.pdf").write_bytes(b"mine")
    said = wardlight("report", "downtime", "--out", tmp_path, "--json", *here)
    assert said.code == 0
    files = [Path(file) for file in said.json()["out"]]
    assert files
    assert all(file.parent == tmp_path and PdfReader(file).is_encrypted for file in files)
    assert (tmp_path / "other.pdf").read_bytes() == b"mine"
