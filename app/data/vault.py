"""The keys of an open database: loaded from its tables, handed out as `store.vault`.

Facility keys come and go by sync, so whatever seals or searches looks at their table first, in its
own transaction: one small query. What opens a cell looks again only for a key it does not know.
"""

import contextlib
import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Table, bindparam, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from app.data.models.control import Command
from app.data.models.keys import DeviceKey, FacilityKey, KeptKey, KeyUse
from app.domain.errors import UnavailableError
from app.domain.ids import new_id
from app.native import cutils
from app.native.cutils import KeyState
from app.security import keyset
from app.security.keyset import (
    DeviceKeys,
    DeviceSecrets,
    FacilityKeys,
    FacilitySecret,
    Purpose,
    Wrapper,
)

_FACILITY_KEY = cast("Table", FacilityKey.__table__)
_KEYS = (  # built once: each letter of a search asks for them
    select(FacilityKey.key_id, FacilityKey.rev, FacilityKey.state, FacilityKey.wrapped)
    .where(FacilityKey.purpose == bindparam("purpose"))
    .order_by(FacilityKey.made_at, FacilityKey.id)
)
NEXT = "next "  # before the names of keys sealed under the database key to come
Read = Callable[[], contextlib.AbstractContextManager[Session]]


def read_secrets(session: Session, database_key: bytes) -> DeviceSecrets | None:
    """Return the secrets of this file's device keys, or none where none were made yet.

    Raises UnavailableError when they were sealed under another database key.
    """
    kept = {row.name: row.wrapped for row in session.scalars(select(KeptKey))}
    if not kept:
        return None
    wrapper = Wrapper.of_database(database_key)
    try:
        for stage in ("", NEXT):
            with contextlib.suppress(cutils.SealError, KeyError):
                names = [name.value for name in keyset.DeviceKey]
                opened = {n: wrapper.unwrap(kept[stage + n], n) for n in names}
                return DeviceSecrets(**opened)
    finally:
        wrapper.wipe()
    raise UnavailableError(
        "The keys in this database cannot be opened",
        "Keep the file as it is, tell IT, and restore it from a backup.",
    )


def keep_secrets(
    session: Session, database_key: bytes, secrets: DeviceSecrets, *, stage: str = ""
) -> None:
    """Write the device keys, sealed under a database key, over what was kept.

    At the stage NEXT they are written beside it: for the key that a rotation is going over to.
    """
    wrapper = Wrapper.of_database(database_key)
    for name in keyset.DeviceKey:
        wrapped = wrapper.wrap(getattr(secrets, name.value), name.value)
        session.merge(KeptKey(name=stage + name.value, wrapped=wrapped))
    wrapper.wipe()
    if not stage:
        session.execute(delete(KeptKey).where(KeptKey.name.startswith(NEXT)))


@dataclass(frozen=True, slots=True)
class _Loaded:
    """Facility keys of one purpose, and which rows they were made of."""

    marks: tuple[tuple[int, uuid.UUID], ...]
    keys: FacilityKeys | None


class Vault:
    """The keys of one database. Device keys are `device`; facility keys seal, open, make tokens."""

    def __init__(self, secrets: DeviceSecrets, *, read: Read) -> None:
        self.device = DeviceKeys(secrets)
        self._read = read
        self._loaded: dict[Purpose, _Loaded] = {}
        self._published = False

    def take(self, secrets: DeviceSecrets) -> None:
        """Go on with other device keys: an enrolment file has brought a carrier key."""
        self.wipe()
        self.device = DeviceKeys(secrets)

    def wipe(self) -> None:
        """Overwrite every key; nothing opens any more."""
        self.device.wipe()
        for loaded in self._loaded.values():
            if loaded.keys:
                loaded.keys.keyset.wipe()
        self._loaded = {}

    # ---- facility keys ----

    def facility_keys(self, session: Session, purpose: Purpose) -> FacilityKeys | None:
        """Return the keys of a purpose as they stand in this transaction, or none yet."""
        with session.no_autoflush:
            rows = session.execute(_KEYS, {"purpose": purpose.value}).all()
        marks = tuple((row.key_id, row.rev) for row in rows)
        loaded = self._loaded.get(purpose)
        if loaded is None or loaded.marks != marks:
            secrets = [self._unwrapped(purpose, r.key_id, r.state, r.wrapped) for r in rows]
            loaded = _Loaded(marks, self._resumed(session, [s for s in secrets if s]))
            self._loaded[purpose] = loaded
        return loaded.keys

    def _unwrapped(
        self, purpose: Purpose, key_id: int, state: str, wrapped: str
    ) -> FacilitySecret | None:
        """Return a key, or none for one that was sealed under another carrier key than ours."""
        stands = KeyState[state.upper()]
        if stands is KeyState.DESTROYED:
            return FacilitySecret(key_id, b"", stands)
        try:
            secret = self.device.carrier.unwrap(wrapped, purpose.value, key_id)
        except cutils.SealError:
            return None
        return FacilitySecret(key_id, secret, stands)

    @staticmethod
    def _resumed(session: Session, secrets: Sequence[FacilitySecret]) -> FacilityKeys | None:
        if not any(s.state is KeyState.ENABLED for s in secrets):
            return None
        keys = FacilityKeys(secrets)
        with session.no_autoflush:
            for use in session.execute(select(KeyUse.key_id, KeyUse.uses)):
                if any(s.key_id == use.key_id for s in secrets):
                    keys.keyset.resume_uses(use.key_id, use.uses)
        return keys

    def needed_keys(self, session: Session, purpose: Purpose) -> FacilityKeys:
        """Return the keys of a purpose; the hospital's first one is made within this command."""
        found = self.facility_keys(session, purpose)
        if found is None and not self._loaded[purpose].marks:
            self.add_key(session, purpose)
            found = self.facility_keys(session, purpose)
        if found is None:
            raise UnavailableError(
                "This workstation does not hold the keys of its hospital",
                "On one that does: wardlight keys enrol. Then here: wardlight keys take FILE",
            )
        return found

    def add_key(self, session: Session, purpose: Purpose) -> int:
        """Make a key that seals from now on, within the command being written; returns its id.

        It is dated after every other one, since the newest seals, also where a clock went back.
        """
        command: Command = session.info["command"]
        made = keyset.make_facility_secret()
        newest = session.scalar(
            select(func.max(FacilityKey.made_at)).where(FacilityKey.purpose == purpose.value)
        )
        after = newest + dt.timedelta(microseconds=1) if newest else command.at
        session.execute(
            insert(_FACILITY_KEY).values(
                id=new_id(),
                facility_id=session.info["facility_id"],
                rev=command.id,
                origin_device=command.device_id,
                purpose=purpose.value,
                key_id=made.key_id,
                state=KeyState.ENABLED.name.lower(),
                wrapped=self.device.carrier.wrap(made.secret, purpose.value, made.key_id),
                made_at=max(command.at, after),
            )
        )
        return made.key_id

    # ---- cells ----

    def seal(
        self, session: Session, clear: Sequence[bytes], places: Sequence[bytes]
    ) -> list[bytes]:
        """Seal values for their places (the AAD) in one call; the count of uses is kept."""
        keys = self.needed_keys(session, Purpose.FIELDS)
        sealed = keys.keyset.seal_many(clear, places)
        uses = keys.keyset.keys()[keys.primary].uses
        counted = upsert(KeyUse).values(key_id=keys.primary, uses=uses)
        session.execute(
            counted.on_conflict_do_update(
                index_elements=["key_id"],
                set_={"uses": func.max(KeyUse.uses, counted.excluded.uses)},
            )
        )
        return sealed

    def open(self, sealed: Sequence[bytes], places: Sequence[bytes]) -> list[bytes]:
        """Open values at their places in one call. Raises cutils.SealError naming the refused."""
        keys = self._opening(sealed)
        if keys is None:
            raise cutils.SealError(tuple((n, cutils.Refusal.KEY) for n in range(len(sealed))))
        return keys.keyset.open_many(sealed, places)

    def _opening(self, sealed: Sequence[bytes]) -> FacilityKeys | None:
        """Return the keys to open with; looks at the table again for a key that is not known."""
        loaded = self._loaded.get(Purpose.FIELDS)
        known = {key_id for key_id, _ in loaded.marks} if loaded else set()
        if loaded and all(cutils.sealed_key_id(one) in known for one in sealed):
            return loaded.keys
        with self._read() as session:
            return self.facility_keys(session, Purpose.FIELDS)

    # ---- tokens ----

    def token(self, session: Session, *, context: str, value: str) -> str:
        """Return the token to store for a normalised value; makes the first key if needed."""
        return self.needed_keys(session, Purpose.TOKENS).token(context, value)

    def tokens(self, session: Session, *, context: str, value: str) -> tuple[str, ...]:
        """Return the tokens that a normalised value may be stored under: empty before any key."""
        keys = self.facility_keys(session, Purpose.TOKENS)
        return keys.tokens(context, value) if keys else ()

    # ---- this device ----

    def publish(self, session: Session) -> None:
        """Let the other workstations know this one's audit key, within a command; once."""
        if self._published:
            return
        command: Command = session.info["command"]
        public = self.device.audit_public_key().hex()
        known = select(DeviceKey.id).where(
            DeviceKey.origin_device == command.device_id, DeviceKey.public_key == public
        )
        self._published = session.scalar(known.limit(1)) is not None
        if not self._published:
            session.add(DeviceKey(public_key=public, made_at=command.at))
            session.flush()
