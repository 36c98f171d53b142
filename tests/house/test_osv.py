"""The lock is looked up in a dump of known flaws that IT carried in: what it names is found."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from installers.door import osv, supply
from installers.door.lock import FOLDER
from installers.door.shell import Stop

PINS = [supply.Pin("thing", "1.4.2", ("0" * 64,)), supply.Pin("other-thing", "2.0", ("1" * 64,))]
LOCKED = {pin.name: pin.version for pin in supply.pins(FOLDER / "run.txt")}


def record(*, name: str = "thing", ecosystem: str = "PyPI", **more: Any) -> dict[str, Any]:
    affected = {"package": {"ecosystem": ecosystem, "name": name}}
    top = {k: more.pop(k) for k in ("withdrawn",) if k in more}
    return {
        "id": "OSV-2026-1", "modified": "2026-11-20T08:00:00Z", "affected": [affected | more], **top
    }  # fmt: skip


def span(*events: tuple[str, str], kind: str = "ECOSYSTEM") -> list[dict[str, Any]]:
    return [{"type": kind, "events": [{word: at} for word, at in events]}]


@pytest.mark.parametrize(
    "affected",
    [
        {"versions": ["1.4.1", "1.4.2"]},
        {"ranges": span(("introduced", "0"), ("fixed", "1.5"))},
        {"ranges": span(("introduced", "1.4.2"), ("fixed", "1.10"))},
        {"ranges": span(("introduced", "1.0"), ("last_affected", "1.4.2"))},
        {"ranges": span(("introduced", "0"))},
        {"ranges": span(("introduced", "0"), ("fixed", "1.1"), ("introduced", "1.4"))},
        {},
    ],
)
def test_a_version_that_a_record_names_is_found(affected: dict[str, Any]) -> None:
    (flaw,) = osv.told([record(**affected)], asked=PINS).flaws
    assert flaw.startswith("thing 1.4.2: OSV-2026-1, mended in ")


@pytest.mark.parametrize(
    "found",
    [
        record(versions=["1.4.1", "1.4.20"]),
        record(ranges=span(("introduced", "0"), ("fixed", "1.4.2"))),
        record(ranges=span(("introduced", "1.10"), ("fixed", "2"))),
        record(ranges=span(("introduced", "0"), ("last_affected", "1.4.1"))),
        record(ranges=span(("introduced", "0"), kind="GIT"), versions=["1.4.1"]),
        record(name="thing-two", versions=["1.4.2"]),
        record(ecosystem="npm", versions=["1.4.2"]),
        record(versions=["1.4.2"], withdrawn="2026-11-21T00:00:00Z"),
    ],
)
def test_what_a_record_does_not_name_is_no_flaw(found: dict[str, Any]) -> None:
    assert osv.told([found], asked=PINS).flaws == ()


def test_names_are_compared_as_the_index_does_and_the_mended_version_is_told() -> None:
    found = record(name="Other.Thing", ranges=span(("introduced", "0"), ("fixed", "2.0.1")))
    assert osv.told([found], asked=PINS).flaws == ("other-thing 2.0: OSV-2026-1, mended in 2.0.1",)


def test_a_zip_a_folder_a_list_and_one_record_say_the_same(tmp_path: Path) -> None:
    found = record(versions=["1.4.2"])
    one, many, folder = tmp_path / "one.json", tmp_path / "many.json", tmp_path / "folder"
    one.write_text(json.dumps(found))
    many.write_text(json.dumps({"vulns": [found, found]}))
    folder.mkdir()
    (folder / "OSV-2026-1.json").write_text(json.dumps(found))
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as dump:
        dump.writestr("OSV-2026-1.json", json.dumps(found))
    for source in (one, many, folder, tmp_path / "all.zip"):
        told = osv.told(osv.read(source), asked=PINS)
        assert told.flaws == ("thing 1.4.2: OSV-2026-1, mended in no version yet",)
        assert (told.newest, told.records > 0) == ("2026-11-20", True)


def audited(dump: Path, capsys: pytest.CaptureFixture[str]) -> tuple[str, bool]:
    """Audit today's locks against a dump; what was said, and whether that is good."""
    try:
        supply.audit(dump=dump)
    except Stop:
        return capsys.readouterr().out, False
    return capsys.readouterr().out, True


def test_the_audit_finds_a_flaw_of_today_s_lock_in_a_local_dump(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dump, version = tmp_path / "dump.json", LOCKED["reportlab"]
    dump.write_text(json.dumps(record(name="reportlab", versions=[version])))
    said, is_good = audited(dump, capsys)
    assert f"reportlab {version}: OSV-2026-1" in said
    assert "1 records about PyPI, the newest of 2026-11-20" in said
    assert not is_good
    dump.write_text(json.dumps(record(name="reportlab", versions=["0.1"])))
    said, is_good = audited(dump, capsys)
    assert "known flaws: 0 in " in said
    assert is_good


def test_a_dump_that_knows_nothing_of_python_is_not_taken_for_good(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dump = tmp_path / "dump.json"
    dump.write_text(json.dumps([record(name="reportlab", ecosystem="npm")]))
    said, is_good = audited(dump, capsys)
    assert "NOT CHECKED" in said
    assert "known flaws: 0" not in said
    assert not is_good
    dump.write_text('{"something": "else"}')
    with pytest.raises(Stop, match="no dump in OSV format"):
        supply.audit(dump=dump)


def test_an_audit_without_any_answer_says_what_to_do() -> None:
    said = list(supply.summary([], ["a", "b"], count=2))
    assert said == [
        "NOT CHECKED for known flaws, there was no answer about any package",
        "Without a network: build.py audit --osv FILE, a dump that you carried in",
    ]
    assert list(supply.summary([], ["a"], count=2)) == [
        "known flaws: 0 in 1 of 2 packages",
        "NOT CHECKED for known flaws, there was no answer about a",
    ]
