"""What the tests of sync ask in the end: does a workstation agree with its centre?"""

from app.data.models.control import SyncState
from app.data.store import Store
from app.sync import link, pull


def differing(store: Store) -> set[str]:
    """Return the tables in which a workstation differs from the centre, found by their sums."""
    with store.read() as session:
        dsn = session.get_one(SyncState, 1).dsn
    assert dsn is not None
    with link.connect(dsn) as connection:
        cursor = pull.fetch(connection, store, compare=True)
    pull.apply(store, cursor)
    assert cursor.sums is not None
    return {table for table, _bucket in pull.diverged(store, cursor.sums)}
