"""A backup holds what was committed, opens for whom it should, comes back whole or not at all."""

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.data import copying
from app.data.instance import InstanceLock
from app.data.models.audit import AuditEntry
from app.data.models.control import NumberSeries, SyncState
from app.data.models.registration import Patient
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UnavailableError, UserError
from app.security.backup_file import Openers
from app.services import audit_check, backup, backup_restore
from app.services.backup_restore import BackupRestored
from tests.support.clock import FixedClock
from tests.support.home import Home
from tests.support.keyring import KeyringTwin
from tests.support.station import someone

WORDS = "a passphrase for the safe"
IT = someone(Role.IT_ADMIN)


@pytest.fixture
def home(tmp_path: Path, clock: FixedClock) -> Home:
    return Home(tmp_path / "home", clock=clock)


@pytest.fixture
def there(home: Home) -> Iterator[Store]:
    made = home.make()
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "safe" / "one.backup"


@pytest.fixture(autouse=True)
def safe(file: Path) -> None:
    file.parent.mkdir()


def register(store: Store, family: str, *, by: Actor | None = None) -> None:
    with store.write(intent="register_patient", by=by or someone()) as tx:
        tx.add(Patient(mrn=tx.next_number("mrn"), family_name=family))


def names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(Patient.family_name).order_by(Patient.mrn)))


def mine(home: Home) -> Openers:
    return Openers(backup_restore.keys_at(home.folder, home.key()))


def restored(home: Home, file: Path, *, words: str | None = None) -> BackupRestored:
    return backup_restore.restore(
        file,
        by=IT,
        home=home.folder,
        keyring=home.keyring,
        passphrase=None,
        backup_passphrase=words,
        clock=home.clock,
    )


def test_everything_committed_before_comes_back_and_nothing_after(
    home: Home, there: Store, file: Path
) -> None:
    register(there, "Before")
    made = backup.create(there, by=IT, file=file)
    register(there, "After")
    there.close()
    done = restored(home, file)
    assert (done.manifest, done.chain_broken_at) == (made.manifest, None)
    assert done.lost == 2  # the entry of the backup itself, and After
    again = home.open()
    assert names(again) == ["Before"]
    assert audit_check.verify(again).broken_at is None
    again.close()


def test_a_backup_is_made_while_others_write_and_holds_no_half_of_a_command(
    home: Home, there: Store, file: Path
) -> None:
    ended = threading.Event()

    def write() -> None:
        while not ended.wait(0.01):
            with there.write(intent="register_patient", by=someone()) as tx:
                number = tx.next_number("mrn")
                tx.add(Patient(mrn=number, family_name="One"))
                tx.add(Patient(mrn=f"{number}b", family_name="Two"))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            one = file.with_name(f"{number}.backup")
            backup.create(there, by=IT, file=one)
    finally:
        ended.set()
        writer.join()
    there.close()
    for number in range(5):
        restored(home, file.with_name(f"{number}.backup"))
        home.clock.forward(seconds=1)
        again = home.open()
        found = names(again)
        assert found.count("One") == found.count("Two")
        assert audit_check.verify(again).broken_at is None
        again.close()


def test_the_file_that_was_there_is_kept_and_still_opens(
    home: Home, there: Store, file: Path
) -> None:
    backup.create(there, by=IT, file=file)
    register(there, "Later")
    there.close()
    kept = restored(home, file).kept
    assert kept is not None
    (home.folder / "wardlight.db").unlink()
    kept.rename(home.folder / "wardlight.db")
    old = home.open()
    assert names(old) == ["Later"]
    old.close()


def test_a_restored_workstation_is_a_new_incarnation_with_new_numbers_at_once(
    home: Home, there: Store, file: Path
) -> None:
    with there.read() as session:
        before = session.get_one(SyncState, 1).incarnation
    backup.create(there, by=IT, file=file)
    there.close()
    restored(home, file)
    again = home.open()
    with again.read() as session:
        assert session.get_one(SyncState, 1).incarnation != before
        prefixes = list(session.scalars(select(NumberSeries.prefix)))
        assert len(prefixes) == 6
        assert all("~" in prefix for prefix in prefixes)
    again.close()


def test_both_the_backup_and_the_restore_are_in_the_audit_log(
    home: Home, there: Store, file: Path
) -> None:
    made = backup.create(there, by=IT, file=file)
    with there.read() as session:
        assert session.scalars(select(AuditEntry.action).order_by(AuditEntry.seq)).all()[-1] == (
            "make_backup"
        )
    there.close()
    restored(home, file)
    again = home.open()
    with again.read() as session:
        wanted = select(AuditEntry).where(AuditEntry.action == "restore_backup")
        entry = session.scalars(wanted).one()
        assert entry.user_id == IT.user_id
        assert made.manifest.audit_hash in entry.detail
    again.close()


def test_a_restore_begins_a_signed_segment_where_the_mark_outside_knows_later_entries(
    home: Home, there: Store, file: Path
) -> None:
    there.close()
    live = home.open()  # as the window opens it, with the mark in the keyring
    backup.create(live, by=IT, file=file)
    register(live, "Later")
    with live.write(intent="lock", by=IT):
        pass  # a lock is signed at once, and moves the mark
    live.close()
    restored(home, file)
    again = home.open()
    checked = audit_check.verify(again)
    assert checked.broken_at is None
    with again.read() as session:
        actions = list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.seq)))
    assert actions[-2:] == ["restore_backup", "begin_audit_segment"]
    again.close()


def test_a_backup_is_restored_on_another_computer_by_its_passphrase(
    home: Home, there: Store, file: Path, tmp_path: Path
) -> None:
    register(there, "Moved")
    backup.create(there, by=IT, file=file, passphrase=WORDS)
    elsewhere = Home(tmp_path / "elsewhere", clock=home.clock)
    restored(elsewhere, file, words=WORDS)
    assert elsewhere.key() != home.key()
    moved = elsewhere.open()
    assert names(moved) == ["Moved"]
    backup.create(moved, by=IT, file=file.with_name("two.backup"))
    moved.close()
    assert backup_restore.verify(file.with_name("two.backup"), openers=Openers((), WORDS))


def test_what_was_sealed_is_read_again_on_another_computer(
    home: Home, there: Store, file: Path, tmp_path: Path
) -> None:
    with there.write(intent="register_patient", by=someone()) as tx:
        tx.add(Patient(mrn="1", family_name="Sealed", national_id="9434765919"))
    backup.create(there, by=IT, file=file, passphrase=WORDS)
    elsewhere = Home(tmp_path / "elsewhere", clock=home.clock)
    restored(elsewhere, file, words=WORDS)
    moved = elsewhere.open()
    with moved.read() as session:
        assert session.scalars(select(Patient)).one().national_id == "9434765919"
    assert moved.vault.device.audit_public_key() == there.vault.device.audit_public_key()
    moved.close()


def test_the_database_key_or_the_database_is_enough_on_the_workstation(
    home: Home, there: Store, file: Path, tmp_path: Path
) -> None:
    backup.create(there, by=IT, file=file)
    there.close()
    derived, kept = backup_restore.keys_at(home.folder, home.key())
    assert backup_restore.keys_at(tmp_path / "lost", home.key()) == (derived,)
    for one in (derived, kept):  # the file is lost; the database key was rotated
        assert backup_restore.verify(file, openers=Openers((one,))).opened_by == "workstation"


def test_a_passphrase_that_is_kept_opens_every_later_backup(there: Store, file: Path) -> None:
    backup.keep_recovery(there, by=IT, passphrase=WORDS)
    assert backup.create(there, by=IT, file=file).recoverable
    assert backup_restore.verify(file, openers=Openers((), WORDS)).opened_by == "passphrase"
    backup.keep_recovery(there, by=IT, passphrase="another passphrase")
    other = file.with_name("two.backup")
    backup.create(there, by=IT, file=other)
    with pytest.raises(UnavailableError, match="Nothing at hand"):
        backup_restore.verify(other, openers=Openers((), WORDS))


def test_without_its_key_or_passphrase_a_backup_stays_shut(there: Store, file: Path) -> None:
    backup.create(there, by=IT, file=file)
    with pytest.raises(UnavailableError, match="Nothing at hand opens") as caught:
        backup_restore.verify(file, openers=Openers((bytes(32),), WORDS))
    assert "made without a passphrase" in caught.value.hint
    other = file.with_name("two.backup")
    backup.create(there, by=IT, file=other, passphrase=WORDS)
    with pytest.raises(UnavailableError) as caught:
        backup_restore.verify(other, openers=Openers((bytes(32),), "another passphrase"))
    assert "--backup-passphrase-file" in caught.value.hint


def test_a_passphrase_that_could_be_guessed_is_refused_and_leaves_no_file(
    there: Store, file: Path
) -> None:
    with pytest.raises(UserError, match="too short"):
        backup.create(there, by=IT, file=file, passphrase="short")
    assert list(file.parent.iterdir()) == []
    assert not list(there.path.parent.glob("backup-*"))


def test_any_changed_byte_is_found(home: Home, there: Store, file: Path) -> None:
    backup.create(there, by=IT, file=file)
    whole = file.read_bytes()
    for at in (0, 30, 90, 200, 500, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises((UserError, UnavailableError)):
            backup_restore.verify(file, openers=mine(home))


@pytest.mark.parametrize("cut", [5, 25, 120, -4096, -1])
def test_a_backup_that_was_cut_off_is_found(home: Home, there: Store, file: Path, cut: int) -> None:
    backup.create(there, by=IT, file=file)
    file.write_bytes(file.read_bytes()[:cut])
    with pytest.raises(UserError):
        backup_restore.verify(file, openers=mine(home))


def test_the_database_of_one_backup_does_not_pass_in_another(
    home: Home, there: Store, file: Path
) -> None:
    backup.create(there, by=IT, file=file)
    register(there, "Newer")
    other = file.with_name("two.backup")
    made = backup.create(there, by=IT, file=other)
    size = made.manifest.content_bytes
    file.write_bytes(file.read_bytes()[:-size] + other.read_bytes()[-size:])
    with pytest.raises(UserError, match="damaged or was changed"):
        backup_restore.verify(file, openers=mine(home))


def test_a_damaged_backup_leaves_the_database_as_it_was(
    home: Home, there: Store, file: Path
) -> None:
    backup.create(there, by=IT, file=file)
    register(there, "Kept")
    there.close()
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    before = sorted(path.name for path in home.folder.iterdir())
    with pytest.raises(UserError, match="damaged or was changed"):
        restored(home, file)
    assert sorted(path.name for path in home.folder.iterdir()) in (
        before,
        sorted([*before, "window.lock"]),
    )
    again = home.open()
    assert names(again) == ["Kept"]
    again.close()


def test_a_crash_before_the_last_step_leaves_the_database_as_it_was(
    home: Home, there: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup.create(there, by=IT, file=file)
    register(there, "Kept")
    there.close()

    def power_cut(_new: Path, _target: Path) -> Path:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Path, "replace", power_cut)
        restored(home, file)
    again = home.open()
    assert names(again) == ["Kept"]
    again.close()


def test_a_damaged_database_is_replaced_and_kept(home: Home, there: Store, file: Path) -> None:
    register(there, "Saved")
    backup.create(there, by=IT, file=file)
    there.close()
    place = home.folder / "wardlight.db"
    place.write_bytes(b"\x00" * 8192)
    done = restored(home, file)
    assert done.lost is None
    assert done.kept is not None
    assert done.kept.read_bytes() == b"\x00" * 8192
    again = home.open()
    assert names(again) == ["Saved"]
    again.close()


def test_nothing_is_restored_while_the_window_or_another_program_works(
    home: Home, there: Store, file: Path
) -> None:
    backup.create(there, by=IT, file=file)
    with pytest.raises(UnavailableError, match="in use by another program"):
        restored(home, file)
    there.close()
    window = InstanceLock(home.folder)
    with pytest.raises(UnavailableError, match="open already"):
        restored(home, file)
    window.release()
    restored(home, file)


def test_the_backup_of_another_workstation_takes_nobody_s_place(
    home: Home, there: Store, file: Path, tmp_path: Path
) -> None:
    backup.create(there, by=IT, file=file, passphrase=WORDS)
    other = Home(tmp_path / "other", clock=home.clock)
    other.make(name="W08").close()
    with pytest.raises(UserError, match="another workstation"):
        restored(other, file, words=WORDS)


def test_a_restore_that_fails_in_a_new_folder_leaves_no_key_behind(
    home: Home, there: Store, file: Path, tmp_path: Path
) -> None:
    backup.create(there, by=IT, file=file)
    elsewhere = Home(tmp_path / "elsewhere", clock=home.clock)
    with pytest.raises(UnavailableError, match="Nothing at hand"):
        restored(elsewhere, file)
    assert [path.name for path in elsewhere.folder.iterdir()] == ["window.lock"]


def test_no_backup_is_overwritten_and_a_folder_that_is_not_there_is_named(
    there: Store, file: Path
) -> None:
    file.write_text("an older one")
    with pytest.raises(UserError, match="exists already"):
        backup.create(there, by=IT, file=file)
    with pytest.raises(UnavailableError, match="cannot be written"):
        backup.create(there, by=IT, file=file.parent / "no" / "x")
    assert file.read_text() == "an older one"


def test_only_it_backs_up_and_restores(home: Home, there: Store, file: Path) -> None:
    with pytest.raises(DeniedError):
        backup.create(there, by=someone(Role.NURSE), file=file)
    with pytest.raises(DeniedError):
        backup_restore.restore(
            file, by=someone(Role.NURSE), home=home.folder, keyring=KeyringTwin(), passphrase=None
        )


def test_a_backup_is_its_owner_s_and_tells_nothing_in_the_clear(there: Store, file: Path) -> None:
    register(there, "Zylberquist")
    previous = os.umask(0o077)
    backup.create(there, by=IT, file=file)
    os.umask(previous)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    content = file.read_bytes()
    for word in ("Zylberquist", "Wardlight General", "CREATE TABLE", "SQLite format"):
        assert word.encode() not in content


def test_the_state_names_the_last_backup(home: Home, there: Store, file: Path) -> None:
    assert backup.state(there).last_at is None
    made = backup.create(there, by=IT, file=file)
    seen = backup.state(there)
    assert (seen.last_at, seen.file, seen.problem) == (home.clock.at, str(file), "")
    assert seen.file_bytes == made.file_bytes == file.stat().st_size


def test_a_disk_without_hard_links_keeps_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_old: Path, _new: Path) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    place, new, aside = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    place.write_text("old")
    new.write_text("new")
    copying.put_in_place(new, path=place, aside=aside)
    assert (place.read_text(), aside.read_text(), new.exists()) == ("new", "old", False)
