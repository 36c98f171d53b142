"""The keys below the database key: what seals fields, makes tokens, backs up and signs the audit.

Three steps, each key random and kept sealed under the one before (ADR 0012):

    database key   in the keyring, or wrapped by a passphrase (`keys.py`); opens the file
      device keys  in the file, sealed under HKDF(database key); of this workstation alone:
                   `backup` (32 bytes), `audit` (Ed25519 seed), and `carrier`, which all
                   workstations of a hospital share
        facility keys  a synced table, sealed under `carrier`: `fields` seal cells, `tokens` make
                       blind-index tokens; the central server holds them and cannot open them

A new workstation is given `carrier` by an enrolment file under a one-time code. Nothing here knows
tables; `app.data.vault` keeps these keys in the database and hands them out as `store.vault`.
"""

import base64
import binascii
import enum
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.native import cutils
from app.native.cutils import Key, Keyset, KeyState

TOKEN_BYTES = 16
_ONE = 1  # the id of the only key in a keyset that wraps
PREFIX = "s1."  # of a sealed cell as text: what follows is base64url of libcutils' sealed value


class Purpose(enum.StrEnum):
    """What a facility key is for."""

    FIELDS = "fields"
    TOKENS = "tokens"


class DeviceKey(enum.StrEnum):
    """The keys of a workstation, by the names they are kept under."""

    CARRIER = "carrier"
    BACKUP = "backup"
    AUDIT = "audit"


def spell(sealed: bytes) -> str:
    """Return a sealed value as the text that a column holds."""
    return PREFIX + base64.urlsafe_b64encode(sealed).decode()


def unspell(cell: str) -> bytes:
    """Return the sealed value of a cell; cutils.SealError for a text that is none."""
    try:
        return base64.b64decode(cell.removeprefix(PREFIX), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise cutils.SealError(((0, cutils.Refusal.FORMAT),)) from None


def is_sealed(cell: str) -> bool:
    """Whether a cell holds a sealed value, and not a text of before sealing."""
    return cell.startswith(PREFIX)


def cell_prefix(key_id: int) -> str:
    """Return how every cell begins that this key sealed: SQL finds them without opening any."""
    head = bytes((1, 1)) + key_id.to_bytes(4, "big")  # version, algorithm, key id
    return PREFIX + base64.urlsafe_b64encode(head).decode()


class Wrapper:
    """Seals keys under another key, each bound to its name."""

    def __init__(self, secret: bytes) -> None:
        self._keys = Keyset.create([Key(_ONE, secret)], primary=_ONE)

    @classmethod
    def of_database(cls, database_key: bytes) -> "Wrapper":
        """Return what seals the device keys: HKDF of the database key, never that key itself."""
        return cls(
            cutils.hkdf_sha256(
                database_key, salt=b"", info=b"wardlight device keys", n_bytes=cutils.KEY_SIZE
            )
        )

    def wrap(self, secret: bytes, *name: str | int) -> str:
        """Return a secret sealed under this key and bound to a name, as text."""
        return spell(self._keys.seal(secret, cutils.aad("key", *name)))

    def unwrap(self, text: str, *name: str | int) -> bytes:
        """Return a wrapped secret; cutils.SealError for another name, key or an altered text."""
        return self._keys.open(unspell(text), cutils.aad("key", *name))

    def wipe(self) -> None:
        """Overwrite the key."""
        self._keys.wipe()


@dataclass(frozen=True, slots=True)
class DeviceSecrets:
    """The secrets of the device keys, as they are made and kept."""

    carrier: bytes = field(repr=False)
    backup: bytes = field(repr=False)
    audit: bytes = field(repr=False)


def make_device_secrets(*, carrier: bytes | None = None) -> DeviceSecrets:
    """Make a workstation's keys; `carrier` comes from the hospital if there is one already."""
    return DeviceSecrets(
        carrier=carrier or cutils.random_token(cutils.KEY_SIZE),
        backup=cutils.random_token(cutils.KEY_SIZE),
        audit=cutils.random_token(cutils.KEY_SIZE),
    )


class DeviceKeys:
    """What this workstation alone can do: carry facility keys, back up, sign its audit log."""

    def __init__(self, secrets: DeviceSecrets) -> None:
        self.carrier = Wrapper(secrets.carrier)
        self._backup = secrets.backup
        self._audit: Ed25519PrivateKey | None = Ed25519PrivateKey.from_private_bytes(secrets.audit)

    def backup_key(self) -> bytes:
        """Return the 32-byte key of this workstation's backups."""
        return self._backup

    def sign_audit(self, message: bytes) -> bytes:
        """Return this workstation's Ed25519 signature (64 bytes) of a checkpoint."""
        return self._signing().sign(message)

    def audit_public_key(self) -> bytes:
        """Return the 32 bytes that others check this workstation's signatures by."""
        return self._signing().public_key().public_bytes_raw()

    def _signing(self) -> Ed25519PrivateKey:
        if self._audit is None:
            raise cutils.KeyUnavailableError("the keys of this workstation were wiped")
        return self._audit

    def wipe(self) -> None:
        """Overwrite what lies in C, and let go of the rest."""
        self.carrier.wipe()
        self._backup = b""
        self._audit = None


def signature_fits(public_key: bytes, *, message: bytes, signature: bytes) -> bool:
    """Whether an Ed25519 signature of a message was made by the owner of a public key."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class FacilitySecret:
    """One facility key; a destroyed one has no secret. Ids are random, so that none repeats."""

    key_id: int
    secret: bytes = field(repr=False)
    state: KeyState = KeyState.ENABLED


def make_facility_secret() -> FacilitySecret:
    """Make a key under a random id from 1 to 2^31 - 1."""
    made = int.from_bytes(cutils.random_token(4), "big") & 0x7FFFFFFF
    return FacilitySecret(made or 1, cutils.random_token(cutils.KEY_SIZE))


class FacilityKeys:
    """Keys of one purpose; the last enabled one seals and makes tokens, all enabled ones open."""

    def __init__(self, secrets: Sequence[FacilitySecret]) -> None:
        self._enabled = tuple(s.key_id for s in secrets if s.state is KeyState.ENABLED)
        if not self._enabled:
            raise cutils.KeyUnavailableError("no key is enabled")
        self.primary = self._enabled[-1]
        self.keyset = Keyset.create(
            [Key(s.key_id, s.secret, s.state) for s in secrets], primary=self.primary
        )

    def token(self, context: str, value: str) -> str:
        """Return the blind-index token of a normalised value: 32 hex digits."""
        return self.keyset.token(context.encode(), value.encode(), TOKEN_BYTES).hex()

    def tokens(self, context: str, value: str) -> tuple[str, ...]:
        """Return a value's tokens under every enabled key: what a search must look for."""
        return tuple(
            self.keyset.token(context.encode(), value.encode(), TOKEN_BYTES, key_id=key_id).hex()
            for key_id in self._enabled
        )
