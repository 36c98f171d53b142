"""Whatever is given, the answer is one clear sentence: no traceback, nothing on stdout."""

import json
from pathlib import Path

import pytest

from app.data.instance import InstanceLock
from app.domain.errors import UnavailableError
from tests.cli.conftest import Said, Wardlight

AWAY = "postgresql://nobody@127.0.0.1:1/wardlight"


def is_one_sentence(said: Said) -> bool:
    """Whether there is one line on stderr, and nothing on stdout."""
    return said.out == "" and said.err.count("\n") == 1 and ". " in said.err


def files_of(command: str) -> list[str]:
    """Return a command that reads files, without its file."""
    return {
        "authz validate": ["authz", "validate", "--policies", "{file}", "--schema", "{file}"],
        "authz check": ["authz", "check", "--schema", "{file}", "--policies", "{file}",
                        "--entities", "{file}", "{file}"],
        "hl7 validate --profile": ["hl7", "validate", "--profile", "{file}", "{file}"],
        "drg price --hospital": ["drg", "price", "--hospital", "{file}", "{file}"],
    }.get(command, [*command.split(), "{file}"])  # fmt: skip


READERS = [
    "hl7 validate",
    "hl7 validate --profile",
    "hl7 ack",
    "hl7 import",
    "drg group",
    "drg price",
    "drg price --hospital",
    "bill quote",
    "authz validate",
    "authz check",
    "authz test",
]


@pytest.mark.parametrize("command", READERS)
def test_a_file_that_is_not_there_or_a_folder_is_exit_2(
    wardlight: Wardlight, demo_options: list[str], tmp_path: Path, command: str
) -> None:
    for file in (tmp_path / "nowhere", tmp_path):
        words = [word.format(file=file) for word in files_of(command)]
        said = wardlight(*demo_options, *words)
        assert said.code == 2, said
        assert is_one_sentence(said), said
        assert str(file) in said.err


GARBAGE = [
    b"",
    b"\x00",
    b"\xff\xfe\x00\x01",
    b"[" * 100_000,
    b"{",
    b"[]",
    b"7",
    b'"x"',
    b"null",
    b"{}",
    b'{"id":' * 3,
    b'{"charges": 7}',
    b'{"charges": [{"quantity_thousandths": 1e999999999, "unit_price_minor": 1}]}',
    (
        b'{"currency": "EUR", "charges": [{"quantity_thousandths": 9223372036854775807, '
        b'"unit_price_minor": 9223372036854775807}]}'
    ),
    (
        b'{"currency": "EUR", "charges": [{"quantity_thousandths": 1, "unit_price_minor": 1, '
        b'"group": -1, "package": 9, "discount_ppm": 999999999999999999999999}]}'
    ),
    b'{"currency": [], "charges": []}',
    b'{"version": [1], "dx": [{"code": "I10"}]}',
    b'{"version": "abc", "dx": [{"code": "I10"}]}',
    b'{"version": 1e400, "dx": [{"code": "I10"}]}',
    b'{"dx": [{"code": "I10"}], "pr": [7]}',
    b'{"dx": [{"code": "I10", "poa": [1]}], "sex": "Q"}',
    b'{"dx": [{"code": 7}]}',
    '{"dx": [{"code": "I10"}], "discharge_status": "\u00b2"}'.encode(),
    '{"dx": [{"code": "I\u00b20"}]}'.encode(),
    b'{"dx": [{"code": "I10"}], "discharge_status": "99999999999999999999"}',
    b'{"dx": [{"code": "I10"}], "hospital_status": "ZZ"}',
    b'{"discharge_date": "tomorrow", "dx": [{"code": "I10"}]}',
    b'{"drg": 291, "charges": "NaN", "los": 3}',
    b'{"drg": 291, "charges": 1e99, "los": 3}',
    b'{"drg": 291, "charges": 100, "los": 1e999999999}',
    b'{"drg": 291, "charges": 100, "los": -1}',
    b'{"drg": 291, "charges": 100, "los": 3, "hospital": {"beds": "1e999999999"}}',
    b'{"drg": 291, "charges": 100, "los": 3, "hospital": {"wage_index": "Infinity"}}',
    b'{"drg": 291, "charges": 100, "los": 3, "hospital": {"uncompensated": "NaN"}}',
    '{"drg": "\u00b2", "charges": 100, "los": 3}'.encode(),
    b'{"drg": 291, "charges": 100, "los": 3, "tariff": "../../etc/passwd"}',
    b'{"principal": 7, "action": 7, "resource": 7}',
    b"MSH|",
    b"MSH|^~\\&|" + b"|" * 10_000,
    b"\x0bMSH|^~\\&|A|B|C|D|\x1c\r",
    b"MSH|^~\\&|A|B|C|D|20260301||ADT^A01|1|P|2.5.1\rPID|1||4711||Shea^Maeve||99999999|F\r",
]


@pytest.mark.parametrize("command", [c for c in READERS if c != "hl7 import"])
def test_no_content_of_a_file_brings_a_traceback(
    wardlight: Wardlight, tmp_path: Path, command: str
) -> None:
    file = tmp_path / "given"
    for content in GARBAGE:
        file.write_bytes(content)
        words = [word.format(file=file) for word in files_of(command)]
        said = wardlight(*words)
        assert said.code in {0, 1, 2}, (content, said)
        for line in said.out.splitlines():
            if not command.startswith(("hl7", "authz")):
                json.loads(line)


def test_no_message_brings_a_traceback_when_it_is_taken_in(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    files = []
    for n, content in enumerate(GARBAGE):
        file = tmp_path / f"{n}.hl7"
        file.write_bytes(content)
        files.append(file)
    said = wardlight(*here, "hl7", "import", "--json", *files)
    assert said.code == 1
    for line in said.out.splitlines():
        assert {"title", "hint"} <= set(json.loads(line))


@pytest.mark.parametrize(
    "words",
    [
        ["central", "revoke", "W02"],
        ["central", "enrol", "--workstation", "W02", "--facility", "one"],
    ],
)
def test_an_id_that_is_none_is_wrong_use(
    wardlight: Wardlight, demo_options: list[str], words: list[str]
) -> None:
    said = wardlight(*demo_options, *words, "--dsn", AWAY)
    assert (said.code, said.out) == (2, "")
    assert "invalid" in said.err


@pytest.mark.parametrize(
    "words",
    [
        ["central", "init"],
        ["central", "check"],
        ["central", "enrol"],
        ["central", "enrol", "--workstation", "W02"],
        ["central", "revoke", "01900000-0000-7000-8000-000000000001"],
    ],
)
def test_a_server_that_is_away_misnamed_or_unsafe_is_told(
    wardlight: Wardlight, here: list[str], words: list[str]
) -> None:
    for dsn, code, expected in (
        (AWAY, 3, "cannot be reached"),
        ("nonsense", 1, "cannot be read"),
        ("postgresql://somewhere.example/wardlight", 1, "would not be verified"),
    ):
        said = wardlight(*here, *words, "--dsn", dsn)
        assert said.code == code, said
        assert is_one_sentence(said)
        assert expected in said.err
    unnamed = wardlight(*here, *words)
    assert (unnamed.code, unnamed.out) == (2, "")
    assert "--dsn" in unnamed.err


def test_joining_a_server_that_is_away_leaves_nothing(
    wardlight: Wardlight, tmp_path: Path, words_file: Path
) -> None:
    home = tmp_path / "new"
    said = wardlight("init", "--join", AWAY, "--home", home, "--passphrase-file", words_file)
    assert said.code == 3
    assert is_one_sentence(said)
    assert not home.exists()


def test_a_workstation_that_is_alone_says_so(wardlight: Wardlight, here: list[str]) -> None:
    said = wardlight(*here, "sync", "once")
    assert said.code == 3
    assert "No central server is named here" in said.err
    assert wardlight(*here, "sync", "conflicts").code == 0


def test_a_wrong_passphrase_is_exit_3(
    wardlight: Wardlight, demo_home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "words"
    for content, expected in ((b"something else", "not right"), (b"\xff", "cannot be read")):
        file.write_bytes(content)
        file.chmod(0o600)
        said = wardlight("sync", "status", "--home", demo_home, "--passphrase-file", file)
        assert said.code == 3
        assert is_one_sentence(said)
        assert expected in said.err


def test_a_passphrase_file_that_others_can_read_is_refused(
    wardlight: Wardlight, demo_home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "words"
    file.write_text("correct horse battery")
    file.chmod(0o644)
    said = wardlight("sync", "status", "--home", demo_home, "--passphrase-file", file)
    assert (said.code, said.out) == (3, "")
    assert "chmod 600" in said.err


@pytest.mark.parametrize("damage", ["cut", "zeros", "plain", "folder", "middle"])
def test_a_damaged_database_is_exit_3(
    wardlight: Wardlight, here: list[str], home: Path, damage: str
) -> None:
    file = home / "wardlight.db"
    whole = file.read_bytes()
    file.unlink()
    match damage:
        case "cut":
            file.write_bytes(whole[:5000])
        case "zeros":
            file.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
        case "middle":
            file.write_bytes(whole[:8192] + bytes(range(256)) * 20 + whole[8192 + 5120 :])
        case "plain":
            file.write_bytes(b"SQLite format 3\x00" + bytes(4096))
        case _:
            file.mkdir()
    for command in (("users", "list"), ("doctor",)):
        if damage == "middle" and command[0] == "users":
            continue  # the damaged page may be one that this does not read
        said = wardlight(*here, *command)
        assert said.code == 3, said
        assert "itself failed" not in said.err + said.out
    assert is_one_sentence(said) or command == ("doctor",)


def test_a_report_that_cannot_be_written_is_told(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    said = wardlight(*here, "report", "invoice", "W01-2026-00001", "--out", tmp_path / "a" / "b")
    assert said.code in {1, 2}
    assert is_one_sentence(said)


def test_a_second_window_on_one_folder_is_refused(tmp_path: Path) -> None:
    first = InstanceLock(tmp_path)
    with pytest.raises(UnavailableError, match="is open already"):
        InstanceLock(tmp_path)
    first.release()
    InstanceLock(tmp_path).release()
