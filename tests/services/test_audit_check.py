"""Each kind of forgery of the audit log is found by whoever recomputes the chain."""

from pathlib import Path
from typing import cast

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import select

from app.data import cipher
from app.data.audit_chain import DISCONTINUITY
from app.data.models.audit import AuditCheckpoint
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.security.keyset import make_device_secrets
from app.services import audit_check, people
from tests.support.clock import FixedClock
from tests.support.station import KEY, someone
from tests.support.witness import ShelfTwin, forge, rewrite, witnessed

ENTRIES = 6


@pytest.fixture
def worked(store: Store, nurse: Actor) -> Store:
    """A workstation whose chain has six entries."""
    for _ in range(ENTRIES - 1):  # the first one is the making of the hospital
        people.lock(store, by=nurse)
    return store


def copied(seq: int, *, as_seq: int) -> str:
    """Return the SQL that inserts an entry once more under another number."""
    columns = (
        "at, user_id, session_id, role, action, patient_id, detail, outcome, previous_hash, hash, "
        "facility_id, rev, origin_device"
    )
    return (
        f"INSERT INTO audit_entry (id, seq, {columns}) "  # noqa: S608
        f"SELECT randomblob(16), {as_seq}, {columns} FROM audit_entry WHERE seq = {seq}"
    )


def test_a_log_that_nobody_touched_is_whole(worked: Store) -> None:
    checked = audit_check.verify(worked)
    assert (checked.entries, checked.broken_at, checked.findings) == (ENTRIES, None, ())


@pytest.mark.parametrize(
    ("statements", "broken_at", "reason"),
    [
        (["UPDATE audit_entry SET action = 'log_out' WHERE seq = 3"], 3, "content"),
        (["UPDATE audit_entry SET detail = '{\"user\": 1}' WHERE seq = 1"], 1, "content"),
        (["UPDATE audit_entry SET user_id = randomblob(16) WHERE seq = 4"], 4, "content"),
        (["UPDATE audit_entry SET patient_id = randomblob(16) WHERE seq = 4"], 4, "content"),
        (["UPDATE audit_entry SET at = '2026-01-01 00:00:00.000000' WHERE seq = 2"], 2, "content"),
        (["UPDATE audit_entry SET hash = hex(randomblob(32)) WHERE seq = 6"], 6, "content"),
        (["DELETE FROM audit_entry WHERE seq = 3"], 3, "missing"),
        (["DELETE FROM audit_entry WHERE seq = 1"], 1, "missing"),
        (
            [
                "DELETE FROM audit_entry WHERE seq = 3",
                "UPDATE audit_entry SET seq = seq - 1 WHERE seq > 3",
            ],
            3,
            "does not follow",
        ),
        (
            [
                "UPDATE audit_entry SET seq = 0 WHERE seq = 3",
                "UPDATE audit_entry SET seq = 3 WHERE seq = 4",
                "UPDATE audit_entry SET seq = 4 WHERE seq = 0",
            ],
            3,
            "does not follow",
        ),
        ([copied(2, as_seq=2)], 3, "doubled"),
        (["UPDATE audit_entry SET seq = seq + 1 WHERE seq > 2", copied(2, as_seq=3)], 3, "follow"),
        ([copied(ENTRIES, as_seq=ENTRIES + 1)], ENTRIES + 1, "follow"),
    ],
    ids=[
        "action", "detail", "person", "patient", "time", "hash", "removed", "first removed",
        "removed and closed up", "reordered", "doubled", "inserted", "appended",
    ],
)  # fmt: skip
def test_a_forged_log_is_found_at_the_first_entry_that_does_not_fit(
    worked: Store, statements: list[str], broken_at: int, reason: str
) -> None:
    forge(worked, *statements)
    checked = audit_check.verify(worked)
    assert checked.broken_at == broken_at
    assert reason in checked.reason


def test_a_forgery_is_still_found_after_more_work_and_a_restart(
    worked: Store, nurse: Actor, clock: FixedClock
) -> None:
    forge(worked, "UPDATE audit_entry SET action = 'log_out' WHERE seq = 3")
    worked.close()
    again = open_store(worked.path.parent, KEY, clock=clock)  # puts the triggers back
    people.lock(again, by=nurse)
    assert audit_check.verify(again).broken_at == 3
    again.close()


@pytest.fixture
def signed(store: Store, nurse: Actor) -> Store:
    """A workstation whose chain is signed, and whose mark lies outside the file."""
    witnessed(store)
    for _ in range(ENTRIES - 1):
        people.lock(store, by=nurse)
    return store


def test_a_signed_chain_is_whole_up_to_its_last_entry(signed: Store) -> None:
    checked = audit_check.verify(signed)
    assert (checked.broken_at, checked.entries, checked.signed_until) == (None, ENTRIES, ENTRIES)


def test_a_signature_comes_with_every_hundredth_entry_after_a_minute_and_with_a_lock(
    store: Store, nurse: Actor, clock: FixedClock
) -> None:
    witnessed(store)

    def work(times: int) -> list[int]:
        for _ in range(times):
            with store.write(intent="work", by=nurse):
                pass
        with store.read() as session:
            return list(session.scalars(select(AuditCheckpoint.seq).order_by(AuditCheckpoint.seq)))

    assert work(99) == [1]  # the first one ever
    assert work(1) == [1, 101]
    clock.forward(seconds=61)
    assert work(1) == [1, 101, 102]
    people.lock(store, by=nurse)
    assert work(1) == [1, 101, 102, 103]


def test_a_chain_written_anew_with_all_its_hashes_is_found_by_its_signatures(signed: Store) -> None:
    rewrite(signed, from_seq=3, set_="action = 'log_out'")
    checked = audit_check.verify(signed)
    assert checked.broken_at == 3
    assert checked.reason == "it is not the entry that was signed"


def test_a_forged_signature_and_one_of_another_key_are_found(signed: Store) -> None:
    forge(signed, "UPDATE audit_checkpoint SET signature = hex(randomblob(64)) WHERE seq = 4")
    assert audit_check.verify(signed).reason == "its signature is forged"
    signed.vault.take(make_device_secrets())
    assert "another key" in audit_check.verify(signed).reason


def test_a_chain_written_anew_without_its_checkpoints_is_found_by_the_mark(signed: Store) -> None:
    rewrite(signed, from_seq=3, set_="action = 'log_out'")
    forge(signed, "DELETE FROM audit_checkpoint")
    checked = audit_check.verify(signed)
    assert (checked.broken_at, checked.checkpoints) == (ENTRIES, 0)
    assert "older than its mark" in checked.reason


def test_entries_cut_off_at_the_end_are_found_by_the_mark(signed: Store) -> None:
    forge(
        signed,
        "DELETE FROM audit_entry WHERE seq = 6",
        "DELETE FROM audit_checkpoint WHERE seq = 6",
    )
    checked = audit_check.verify(signed)
    assert checked.broken_at == ENTRIES
    assert "older than its mark" in checked.reason


def test_an_older_file_put_back_is_found_also_after_more_work(
    signed: Store, nurse: Actor, clock: FixedClock
) -> None:
    shelf = cast("ShelfTwin", signed.witness.shelf)
    signed.close()
    older = signed.path.read_bytes()
    again = open_store(signed.path.parent, KEY, clock=clock)
    witnessed(again, shelf=shelf)
    for _ in range(3):
        people.lock(again, by=nurse)
    again.close()
    signed.path.write_bytes(older)
    clock.forward(minutes=5)
    back = open_store(signed.path.parent, KEY, clock=clock)
    witnessed(back, shelf=shelf)
    assert audit_check.verify(back).broken_at == ENTRIES + 3
    for _ in range(5):
        people.lock(back, by=nurse)
    assert audit_check.verify(back).broken_at == ENTRIES + 3
    back.close()


def test_an_old_page_put_back_is_found_wherever_it_takes_entries_away(
    store: Store, nurse: Actor, clock: FixedClock, tmp_path: Path
) -> None:
    shelf = witnessed(store)
    for _ in range(20):
        people.lock(store, by=nurse)
    store.close()
    older = store.path.read_bytes()
    again = open_store(store.path.parent, KEY, clock=clock)
    witnessed(again, shelf=shelf)
    for _ in range(20):
        people.lock(again, by=nurse)
    again.close()
    newer = store.path.read_bytes()
    page = 4096
    differing = [
        at for at in range(0, len(older), page) if older[at : at + page] != newer[at:][:page]
    ]
    caught = 0
    for at in differing[1:]:  # the first page names the size of the file
        home = tmp_path / f"page-{at}"
        home.mkdir()
        path = home / store.path.name
        path.write_bytes(newer[:at] + older[at : at + page] + newer[at + page :])
        if _entries(path) == 41:
            continue  # not a page of the log itself
        pasted = Store(path, KEY, schema_version=store.schema_version, clock=clock)
        pasted.witness = again.witness
        checked = audit_check.verify(pasted)
        assert checked.broken_at is not None, at
        pasted.close()
        caught += 1
    assert caught > 0


def _entries(path: Path) -> int:
    """Count the entries in the table itself, not in an index."""
    raw = cipher.connect(path, KEY, read_only=True)
    try:
        return len(raw.execute("SELECT detail FROM audit_entry NOT INDEXED").fetchall())
    except driver.DatabaseError:
        return 0
    finally:
        raw.close()


def test_a_mark_that_was_forged_is_found(signed: Store) -> None:
    shelf = cast("ShelfTwin", signed.witness.shelf)
    shelf.put('{"seq": 1, "hash": "00", "signature": "00"}')
    assert audit_check.verify(signed).reason == "the mark outside the file is forged"
    shelf.put("[]")
    assert audit_check.verify(signed).broken_at == 0


def test_a_locked_keyring_stops_no_work_and_says_nothing(store: Store, nurse: Actor) -> None:
    shelf = witnessed(store)
    people.lock(store, by=nurse)
    shelf.is_locked = True
    people.lock(store, by=nurse)
    assert audit_check.verify(store).broken_at is None


def test_a_broken_chain_raises_an_alarm_stops_nobody_and_begins_anew(
    signed: Store, nurse: Actor, clock: FixedClock
) -> None:
    officer = someone(Role.PRIVACY_OFFICER)
    assert audit_check.watch(signed).broken_at is None
    forge(signed, "DELETE FROM audit_entry WHERE seq = 6")
    audit_check.watch(signed)
    assert audit_check.alarm(signed) == "the signed entry is missing"
    clock.forward(minutes=5)
    people.lock(signed, by=nurse)
    begun = audit_check.begin_segment(signed, by=officer, words="Disk swapped; IT knows")
    assert begun.broken_at == 6
    assert audit_check.alarm(signed) == ""
    people.lock(signed, by=nurse)
    checked = audit_check.verify(signed)
    assert checked.broken_at is None
    assert {f.seq for f in checked.known} == {6}
    forge(signed, "UPDATE audit_entry SET action = 'work' WHERE seq = 8")
    assert audit_check.verify(signed).broken_at == 8


def test_a_whole_chain_has_no_segment_to_begin(signed: Store, nurse: Actor) -> None:
    officer = someone(Role.PRIVACY_OFFICER)
    with pytest.raises(UserError, match="needs a reason"):
        audit_check.begin_segment(signed, by=officer, words=" ")
    with pytest.raises(UserError, match="The audit log is whole"):
        audit_check.begin_segment(signed, by=officer, words="To be sure")
    with pytest.raises(DeniedError):
        audit_check.begin_segment(signed, by=nurse, words="To be sure")


def test_a_segment_that_nobody_signed_hides_no_break(signed: Store, nurse: Actor) -> None:
    forge(signed, "UPDATE audit_entry SET action = 'work' WHERE seq = 3")
    with signed.write(intent=DISCONTINUITY, by=nurse):
        pass
    forge(signed, "DELETE FROM audit_checkpoint WHERE seq = 7")
    assert audit_check.verify(signed).broken_at == 3


def test_a_changed_entry_from_before_is_found_by_the_whole_check_alone(
    signed: Store, nurse: Actor
) -> None:
    audit_check.watch(signed)
    forge(signed, "UPDATE audit_entry SET action = 'work' WHERE seq = 3")
    people.lock(signed, by=nurse)
    assert audit_check.watch(signed).entries == 1
    assert audit_check.alarm(signed) == ""
    audit_check.keep_alarm(signed, audit_check.verify(signed))
    assert audit_check.alarm(signed) == "its content was changed"
