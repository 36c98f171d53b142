"""`wardlight hl7 validate` and `hl7 ack`: answers, exit codes, and what a file may hold."""

import json
from pathlib import Path

import pytest

from app.cli import main
from app.native import hl7val

GOOD = (
    b"MSH|^~\\&|WARD|NORTH|DESK|NORTH|20260301120000||ADT^A01^ADT_A01|N-1|P|2.5.1\r"
    b"EVN||20260301120000\rPID|1||4711||Shea^Maeve||19800229|F\rPV1|1|I|W1^12^A\r"
)
BAD = GOOD.replace(b"19800229", b"19810229").replace(b"N-1", b"N-2")


def run(*words: str | Path) -> int:
    return main.run(main.parse([str(word) for word in words]))


def written(folder: Path, data: bytes) -> Path:
    path = folder / "messages.hl7"
    path.write_bytes(data)
    return path


def test_valid_messages_are_a_line_each_and_exit_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, GOOD + GOOD)
    assert run("hl7", "validate", path) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {
        "file": str(path),
        "index": 0,
        "valid": True,
        "version": "2.5.1",
        "type": "ADT^A01",
        "control_id": "N-1",
        "issues": [],
    }
    assert second["index"] == 1


def test_an_invalid_message_exits_1_and_names_the_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--json", "hl7", "validate", written(tmp_path, GOOD + BAD)) == 1
    good, bad = map(json.loads, capsys.readouterr().out.splitlines())
    assert good["valid"]
    (issue,) = bad["issues"]
    assert set(issue) == {"severity", "rule", "path", "code", "message", "offset", "length"}
    assert (issue["severity"], issue["path"], issue["code"]) == ("error", "PID[1]-7[1]", 102)


def test_a_mode_and_a_profile_are_applied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("hl7", "validate", "--mode", "lenient", written(tmp_path, BAD)) == 0
    profile = tmp_path / "profile.json"
    profile.write_text('{"segments": {"DG1": {"usage": "R"}}}')
    assert run("hl7", "validate", "--profile", profile, written(tmp_path, GOOD)) == 1
    assert "HV_PROFILE_SEGMENT_REQUIRED" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["{", '{"segments": {"PID": {"usage": "MUST"}}}', "\xff"])
def test_a_wrong_profile_is_one_sentence_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    profile = tmp_path / "profile.json"
    profile.write_bytes(text.encode("latin-1"))
    assert run("hl7", "validate", "--profile", profile, written(tmp_path, GOOD)) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_acknowledgement_is_printed_as_it_would_be_sent(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run("hl7", "ack", written(tmp_path, GOOD)) == 0
    answer = hl7val.parse(capfdbinary.readouterr().out)
    assert (answer.get("MSA-1"), answer.get("MSA-2")) == ("AA", "N-1")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (GOOD, "AA"),
        (BAD, "AE"),
        (GOOD.replace(b"ADT^A01", b"ADT^X99"), "AR"),
        (GOOD.replace(b"2.5.1", b"9.9"), "AR"),
        (b"PID|1\r", "AR"),
    ],
)
def test_the_code_says_accepted_refused_or_rejected(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, code: str
) -> None:
    assert run("--json", "hl7", "ack", written(tmp_path, data)) == 0
    answer = json.loads(capsys.readouterr().out)["ack"]
    assert hl7val.parse(answer.encode()).get("MSA-1") == code
