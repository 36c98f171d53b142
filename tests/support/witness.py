"""The test twin of what lies outside the file, and ways to forge what lies inside."""

from sqlalchemy import select

from app.data import cipher
from app.data.audit_chain import audited
from app.data.models.audit import AuditEntry
from app.data.models.control import Device
from app.data.store import Store
from app.domain.errors import UnavailableError
from app.security import audit
from tests.support.station import KEY


class ShelfTwin:
    """Keeps words in memory, unless it is locked."""

    def __init__(self) -> None:
        self.words: str | None = None
        self.is_locked = False

    def get(self) -> str | None:
        self._open()
        return self.words

    def put(self, words: str) -> None:
        self._open()
        self.words = words

    def _open(self) -> None:
        if self.is_locked:
            raise UnavailableError("The keyring of this computer is locked", "Unlock it.")


def witnessed(store: Store, *, shelf: ShelfTwin | None = None) -> ShelfTwin:
    """Let a store keep the mark of its chain outside its file from now on."""
    shelf = shelf or ShelfTwin()
    store.witness.shelf = shelf
    return shelf


def forge(store: Store, *statements: str) -> None:
    """Change the log as somebody who holds the key can: by hand, without the triggers."""
    raw = cipher.connect(store.path, KEY)
    for table in ("audit_entry", "audit_checkpoint"):
        for op in ("insert", "update", "delete"):
            raw.execute(f"DROP TRIGGER IF EXISTS capture_{table}_{op}")
    for statement in statements:
        assert raw.execute(statement).rowcount > 0
    raw.close()


def rewrite(store: Store, *, from_seq: int, set_: str) -> None:
    """Change an entry and every hash after it, as somebody does who knows how the chain is made."""
    forge(store, f"UPDATE audit_entry SET {set_} WHERE seq = {from_seq}")  # noqa: S608
    with store.read() as session:
        device_id = session.scalars(select(Device.id)).one()
        entries = list(session.scalars(select(AuditEntry).order_by(AuditEntry.seq)))
    previous, statements = audit.FIRST, []
    for entry in entries:
        made = audit.chain(previous, audited(entry, device_id))
        statements.append(
            f"UPDATE audit_entry SET previous_hash = '{previous}', "  # noqa: S608
            f"hash = '{made}' WHERE seq = {entry.seq}"
        )
        previous = made
    forge(store, *statements)
