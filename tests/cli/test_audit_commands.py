"""wardlight audit: the chain is verified, and the log leaves as FHIR."""

from pathlib import Path
from typing import Any

from fhir.resources.R4B.auditevent import AuditEvent

from tests.cli.conftest import Said, Wardlight


def events(said_or_file: Said | Path) -> list[Any]:
    words = said_or_file.read_text() if isinstance(said_or_file, Path) else said_or_file.out
    return [AuditEvent.model_validate_json(line) for line in words.splitlines()]


def test_the_whole_log_leaves_as_valid_events_oldest_first(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "log.ndjson"
    said = wardlight(*here, "--json", "audit", "export", "--out", out)
    assert said.code == 0
    found = events(out)
    assert said.json() == {"out": str(out), "entries": len(found)}
    assert found[0].subtype[-1].code == "make_keys"
    assert found[-1].subtype[-1].code == "export_audit"
    assert [e.recorded for e in found] == sorted(e.recorded for e in found)
    assert out.stat().st_mode & 0o077 == 0


def test_the_log_of_one_patient_holds_no_other(wardlight: Wardlight, here: list[str]) -> None:
    wardlight(*here, "patient", "show", "W01-000001")
    found = events(wardlight(*here, "audit", "export", "--patient", "W01-000001", "--out", "-"))
    named = {e.entity[0].what.identifier.value for e in found}
    assert named == {"W01-000001"}
    assert "open_record" in [e.subtype[-1].code for e in found]


def test_a_period_without_entries_is_empty(wardlight: Wardlight, here: list[str]) -> None:
    assert not events(wardlight(*here, "audit", "export", "--until", "2000-01-01", "--out", "-"))
    assert not events(wardlight(*here, "audit", "export", "--since", "2999-01-01", "--out", "-"))


def test_no_file_is_written_over_and_no_stranger_is_exported(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "log.ndjson"
    out.write_text("kept")
    assert wardlight(*here, "audit", "export", "--out", out).code == 3
    assert out.read_text() == "kept"
    other = tmp_path / "other.ndjson"
    refused = wardlight(*here, "audit", "export", "--patient", "NOBODY", "--out", other)
    assert (refused.code, refused.err) == (
        1, "There is no patient NOBODY. Search: wardlight patient find\n",
    )  # fmt: skip
    assert wardlight(*here, "audit", "export", "--since", "soon", "--out", other).code == 1
    assert not other.exists()
