"""`wardlight backup …` on a real database: exit codes, JSON keys, and the words for IT."""

from pathlib import Path

from tests.cli.conftest import Wardlight, common

MANIFEST = {
    *("made_at", "facility", "workstation", "device_id", "schema_version"),
    *("audit_seq", "audit_hash", "content_bytes", "content_sha256"),
}


def test_a_backup_is_made_proved_and_put_back(
    wardlight: Wardlight, here: list[str], home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "one.backup"
    made = wardlight(*here, "--json", "backup", "create", file)
    assert (made.code, set(made.json())) == (
        0,
        {"file", "file_bytes", "recoverable", "manifest", "changed"},
    )
    assert set(made.json()["manifest"]) == MANIFEST
    proved = wardlight(*here, "--json", "backup", "verify", file)
    assert proved.code == 0
    assert proved.json() == {
        "manifest": made.json()["manifest"],
        "opened_by": "workstation",
        "audit_entries": made.json()["manifest"]["audit_seq"],
        "chain_broken_at": None,
    }
    done = wardlight(*here, "--json", "backup", "restore", file)
    assert (done.code, set(done.json())) == (0, {"manifest", "kept", "lost", "chain_broken_at"})
    assert Path(done.json()["kept"]).parent == home
    assert wardlight(*here, "audit", "verify").code == 0
    assert wardlight(*here, "doctor").code == 0


def test_a_backup_goes_to_another_computer_with_the_passphrase(
    wardlight: Wardlight, here: list[str], tmp_path: Path, words_file: Path
) -> None:
    file = tmp_path / "one.backup"
    assert wardlight(*here, "backup", "create", file).code == 0
    there = common(tmp_path / "elsewhere", words_file)
    assert wardlight(*there, "--json", "backup", "verify", file).json()["opened_by"] == "passphrase"
    done = wardlight(*there, "backup", "restore", file)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Restored. Workstation W01 of Wardlight General, made at ")
    assert "OKAFOR" in wardlight(*there, "patient", "find", "okafor").out.upper()


def test_a_backup_with_a_passphrase_of_its_own_opens_by_that_alone(
    wardlight: Wardlight, here: list[str], tmp_path: Path, words_file: Path
) -> None:
    own = tmp_path / "own"
    own.write_text("the words in the safe\n")
    own.chmod(0o600)
    file = tmp_path / "one.backup"
    assert wardlight(*here, "backup", "create", file, "--backup-passphrase-file", own).code == 0
    there = common(tmp_path / "elsewhere", words_file)
    shut = wardlight(*there, "backup", "verify", file)
    assert shut.code == 3
    assert "--backup-passphrase-file" in shut.err
    assert wardlight(*there, "backup", "verify", file, "--backup-passphrase-file", own).code == 0
    assert wardlight(*there, "backup", "restore", file, "--backup-passphrase-file", own).code == 0


def test_what_is_no_backup_is_said_in_one_sentence(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "one.backup"
    file.write_bytes(b"something else")
    for action in ("verify", "restore"):
        said = wardlight(*here, "backup", action, file)
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith("This is no backup of Wardlight.")
        assert wardlight(*here, "backup", action, tmp_path / "nothing").code == 2
    assert wardlight(*here, "backup", "create", file).code == 1


def test_a_schedule_is_kept_and_its_state_is_told(
    wardlight: Wardlight, here: list[str], home: Path, tmp_path: Path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    kept = wardlight(*here, "--json", "backup", "schedule", "--folder", share, "--every", "6")
    assert (kept.code, kept.json()) == (0, {"folder": str(share), "every_hours": 6, "keep": 42})
    assert '"backup_every_hours": 6' in (home / "settings.json").read_text()
    late = wardlight(*here, "--json", "backup", "status")
    assert (late.code, late.json()["overdue"]) == (1, True)
    file = share / "one.backup"
    assert wardlight(*here, "backup", "create", file).code == 0
    seen = wardlight(*here, "--json", "backup", "status")
    assert (seen.code, seen.json()["file"], seen.json()["age_minutes"]) == (0, str(file), 0)
    doctor = wardlight(*here, "--json", "doctor").json()
    assert (doctor["backup"]["file"], doctor["backup"]["overdue"]) == (str(file), False)
    assert wardlight(*here, "backup", "schedule", "--off").code == 0


def test_a_schedule_that_cannot_work_is_refused(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    for wrong in (
        ("--every", "5"),
        ("--folder", "here"),
        ("--folder", tmp_path / "nothing"),
        ("--folder", tmp_path, "--every", "169"),
        ("--folder", tmp_path, "--keep", "1"),
    ):
        said = wardlight(*here, "backup", "schedule", *wrong)
        assert (said.code, said.out) == (1, "")
