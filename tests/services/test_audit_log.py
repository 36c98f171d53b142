"""Each kind of forgery of the audit log is found by whoever recomputes the chain."""

import pytest

from app.data import cipher
from app.data.open import open_store
from app.data.store import Store
from app.domain.actor import Actor
from app.services import audit_log, people
from tests.support.clock import FixedClock
from tests.support.station import KEY

ENTRIES = 6


@pytest.fixture
def worked(store: Store, nurse: Actor) -> Store:
    """A workstation whose chain has six entries."""
    for _ in range(ENTRIES - 1):  # the first one is the making of the hospital
        people.lock(store, by=nurse)
    return store


def forge(store: Store, *statements: str) -> None:
    """Change the log as somebody who holds the key can: by hand, without the triggers."""
    raw = cipher.connect(store.path, KEY)
    for op in ("insert", "update", "delete"):
        raw.execute(f"DROP TRIGGER capture_audit_entry_{op}")
    for statement in statements:
        assert raw.execute(statement).rowcount > 0
    raw.close()


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
    assert audit_log.verify(worked) == audit_log.ChainChecked(ENTRIES, None, "")


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
    checked = audit_log.verify(worked)
    assert checked.broken_at == broken_at
    assert reason in checked.reason


def test_a_forgery_is_still_found_after_more_work_and_a_restart(
    worked: Store, nurse: Actor, clock: FixedClock
) -> None:
    forge(worked, "UPDATE audit_entry SET action = 'log_out' WHERE seq = 3")
    worked.close()
    again = open_store(worked.path.parent, KEY, clock=clock)  # puts the triggers back
    people.lock(again, by=nurse)
    assert audit_log.verify(again).broken_at == 3
    again.close()
