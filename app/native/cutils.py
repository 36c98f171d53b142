"""Wardlight's cryptography: sealed fields, keysets, blind-index tokens and the audit chain's hash.

What each operation promises stands in native/cutils/include/cutils.h; this module adds types,
exceptions and lists. Keys live in C and are wiped there; `bytes` that Python made cannot be wiped.
"""

import struct
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Any, Final, Self

try:
    from app.native._cutils import ffi as _ffi
    from app.native._cutils import lib as _lib
except ImportError as error:
    raise ImportError("libcutils is not built; run: python3 build.py native") from error

_VERSION: Final = "0.1.0"
if (_found := _ffi.string(_lib.cutils_version()).decode()) != _VERSION:
    raise ImportError(f"libcutils is {_found}, not {_VERSION}; run: python3 build.py native")

KEY_SIZE: Final = 32
HASH_SIZE: Final = 32
OVERHEAD: Final = 34  # bytes that a sealed value is longer than its plaintext
CHAIN_START: Final = bytes(HASH_SIZE)  # stands before the first entry of a hash chain

_new: Final = _ffi.new_allocator(should_clear_after_alloc=False)
_BYTES: Final = _ffi.typeof("char[]")  # C takes any char pointer; unpack makes bytes of these
_SCRATCH_SIZE: Final = 4096
_BLOCK: Final = 1024  # rows a call: their copies stay in the cache, other threads get their turn
_unpack = _ffi.unpack


class KeyState(IntEnum):
    """What a key of a keyset may do."""

    ENABLED = 1  # opens; seals if it is the primary
    DISABLED = 2  # kept, but refuses everything
    DESTROYED = 3  # its bytes are gone; its id is never used again


class Refusal(Enum):
    """Why a sealed value did not open: for the audit trail, never for the screen."""

    FORMAT = -4  # not a sealed value of a known version
    KEY = -5  # the key is unknown, disabled or destroyed
    TAG = -6  # altered, moved to another place, or sealed under another key


_REFUSALS: Final = frozenset(refusal.value for refusal in Refusal)


class CutilsError(Exception):
    """The library refused or failed; the message is its own sentence."""


class KeyUnavailableError(CutilsError):
    """The key to seal or make tokens with is unknown, disabled, destroyed or wiped."""


class RotationRequiredError(CutilsError):
    """The primary key has sealed 2^32 values; another must become the primary first."""


class SealError(CutilsError):
    """A sealed value could not be opened. Its text is the same for every reason.

    `refusals` holds (row, reason) of each refused row of a batch; row 0 for a single value.
    """

    def __init__(self, refusals: tuple[tuple[int, Refusal], ...]) -> None:
        super().__init__("the sealed value cannot be opened")
        self.refusals = refusals


@dataclass(frozen=True, slots=True)
class Key:
    """One key as a keyset takes it; `secret` is 32 bytes, or empty for a destroyed key."""

    key_id: int
    secret: bytes = field(repr=False)
    state: KeyState = KeyState.ENABLED


@dataclass(frozen=True, slots=True)
class KeyInfo:
    """What a keyset knows about one key; `uses` counts the values it has sealed."""

    state: KeyState
    primary: bool
    uses: int
    rotation_due: bool


_ERRORS: Final[dict[int, type[Exception]]] = {
    _lib.CUTILS_EINVAL: ValueError,
    _lib.CUTILS_ENOMEM: MemoryError,
    _lib.CUTILS_EKEY: KeyUnavailableError,
    _lib.CUTILS_ELIMIT: RotationRequiredError,
}


def _check(code: int) -> None:
    """Raise what a negative code of a call means that opens nothing."""
    if code:
        text = _ffi.string(_lib.cutils_strerror(code)).decode()
        raise _ERRORS.get(code, CutilsError)(text)


def _check_open(code: int) -> None:
    """Raise for one value that did not open."""
    if code in _REFUSALS:
        raise SealError(((0, Refusal(code)),))
    _check(code)


def sha256(data: bytes) -> bytes:
    """SHA-256, 32 bytes. Never for identifiers: a short list of them is soon hashed through."""
    out = _ffi.new("char[32]")
    _check(_lib.cutils_sha256(data, len(data), out))
    return bytes(_unpack(out, len(out)))


def chain_hash(previous: bytes, entry: bytes) -> bytes:
    """The next link of a hash chain: SHA-256(previous, entry).

    `previous` is the link before (32 bytes, else ValueError), CHAIN_START for the first.
    """
    if len(previous) != HASH_SIZE:
        raise ValueError("the previous link must have 32 bytes")
    out = _ffi.new("char[32]")
    _check(_lib.cutils_chain(previous, entry, len(entry), out))
    return bytes(_unpack(out, len(out)))


def hmac_sha256(key: bytes, data: bytes) -> bytes:
    """HMAC-SHA256 (RFC 2104), 32 bytes."""
    out = _ffi.new("char[32]")
    _check(_lib.cutils_hmac(key, len(key), data, len(data), out))
    return bytes(_unpack(out, len(out)))


def hkdf_sha256(ikm: bytes, *, salt: bytes, info: bytes, n_bytes: int) -> bytes:
    """HKDF-SHA256 (RFC 5869): 1 to 8160 bytes, else ValueError."""
    if not 1 <= n_bytes <= 255 * HASH_SIZE:
        raise ValueError("HKDF-SHA256 gives 1 to 8160 bytes")
    out = _new(_BYTES, n_bytes)
    _check(_lib.cutils_hkdf(ikm, len(ikm), salt, len(salt), info, len(info), out, n_bytes))
    return bytes(_unpack(out, len(out)))


def random_token(n_bytes: int = 32) -> bytes:
    """Unpredictable bytes from the operating system: for sessions, resets, salts and new keys."""
    out = _new(_BYTES, n_bytes)
    _check(_lib.cutils_random(out, n_bytes))
    return bytes(_unpack(out, len(out)))


def equal(a: bytes, b: bytes) -> bool:
    """Whether two secrets are equal, in a time that depends on their lengths alone."""
    return len(a) == len(b) and bool(_lib.cutils_equal(a, b, len(a)))


def aad(*parts: str | bytes | int) -> bytes:
    """What a value is bound to, unambiguously: its table, column, row id, revision and so on.

    Each part is its kind ("s", "b" or "i"), its length in 4 bytes and itself: text as UTF-8, an
    integer as 8 bytes, signed (else OverflowError).
    """
    out = bytearray()
    for part in parts:
        match part:
            case str():
                kind, raw = b"s", part.encode()
            case bytes():
                kind, raw = b"b", part
            case int():
                kind, raw = b"i", part.to_bytes(8, "big", signed=True)
        out += kind + len(raw).to_bytes(4, "big") + raw
    return bytes(out)


def sealed_key_id(sealed: bytes) -> int:
    """The id of the key that sealed this, unverified: to find what to seal anew after a rotation.

    Raises SealError if it is not a sealed value.
    """
    key_id = _ffi.new("uint32_t *")
    _check_open(_lib.cutils_sealed_key_id(sealed, len(sealed), key_id))
    return int(key_id[0])


def wrap_key(key: bytes, *, under: bytes) -> bytes:
    """Seal a 32-byte key under another (one made from a passphrase, say): 66 bytes."""
    if len(key) != KEY_SIZE or len(under) != KEY_SIZE:
        raise ValueError("both keys must have 32 bytes")
    out = _new(_BYTES, KEY_SIZE + OVERHEAD)
    _check(_lib.cutils_wrap_key(under, key, out))
    return bytes(_unpack(out, len(out)))


def unwrap_key(wrapped: bytes, *, under: bytes) -> bytes:
    """The key that wrap_key sealed; SealError if `under` is another or `wrapped` was altered."""
    if len(under) != KEY_SIZE:
        raise ValueError("a wrapping key must have 32 bytes")
    if len(wrapped) != KEY_SIZE + OVERHEAD:
        raise SealError(((0, Refusal.FORMAT),))
    out = _ffi.new("char[32]")
    _check_open(_lib.cutils_unwrap_key(under, wrapped, out))
    key = bytes(_unpack(out, KEY_SIZE))
    _ffi.memmove(out, bytes(KEY_SIZE), KEY_SIZE)
    return key


def _blocks(column: Sequence[bytes], aads: Sequence[bytes]) -> Iterator[slice]:
    if len(column) != len(aads):
        raise ValueError("each row needs its own AAD")
    return (slice(at, at + _BLOCK) for at in range(0, len(column), _BLOCK))


def _lengths(rows: Sequence[bytes]) -> "array[int]":
    return array("Q", map(len, rows))


def _column(rows: Sequence[bytes], lengths: "array[int]") -> tuple[bytes, int, Any]:
    """The three arguments that a packed column is in C."""
    packed = b"".join(rows)
    return packed, len(packed), _ffi.from_buffer("uint64_t[]", lengths)


def _rows(packed: Any, lengths: "array[int]", *, change: int) -> list[bytes]:
    """Cut a packed column of C: each row `change` bytes longer than its length in `lengths`."""
    if len(lengths) and lengths == lengths[:1] * len(lengths) and lengths[0] + change:
        return [row for (row,) in struct.iter_unpack(f"{lengths[0] + change}s", packed)]
    at = 0
    return [packed[at : (at := at + length + change)] for length in lengths]


def _output(size: int) -> Any:
    return _new(_BYTES, max(size, _SCRATCH_SIZE))


class Keyset:
    """Keys with one primary: seals, opens, makes tokens, derives; safe to share between threads.

    The keys live in C memory. A keyset never changes except for its counts and by `wipe`: to
    rotate, make a new one with another primary.
    """

    __slots__ = ("_ids", "_pointer", "_scratch")

    def __init__(self, pointer: Any, ids: Sequence[int]) -> None:
        """Take over a pointer from C: use `create` or `derive`."""
        self._pointer = _ffi.gc(pointer, _lib.cutils_keyset_free)
        self._ids = tuple(ids)
        # Outputs of single calls, each used by one call at a time: allocating costs a tenth of it.
        self._scratch: list[Any] = []

    @classmethod
    def create(cls, keys: Sequence[Key], *, primary: int) -> Self:
        """Make a keyset of 1 to 64 keys; ValueError if ids repeat or the primary is not enabled."""
        secrets = bytearray()
        for key in keys:
            destroyed = key.state is KeyState.DESTROYED
            if len(key.secret) != (0 if destroyed else KEY_SIZE):
                raise ValueError("a key has 32 bytes, a destroyed one has none")
            secrets += bytes(KEY_SIZE) if destroyed else key.secret
        out = _ffi.new("cutils_keyset **")
        ids = [key.key_id for key in keys]
        states = [key.state for key in keys]
        try:
            packed = _ffi.from_buffer("uint8_t[]", secrets)
            _check(_lib.cutils_keyset_create(len(keys), ids, packed, states, primary, out))
        finally:
            secrets[:] = bytes(len(secrets))
        return cls(out[0], ids)

    def derive(self, purpose: str, device: str) -> "Keyset":
        """A keyset of HKDF subkeys for one purpose on one device, with no uses yet."""
        out = _ffi.new("cutils_keyset **")
        p, d = purpose.encode(), device.encode()
        _check(_lib.cutils_keyset_derive(self._pointer, p, len(p), d, len(d), out))
        return Keyset(out[0], self._ids)

    def wipe(self) -> None:
        """Overwrite the keys now; every later use raises. Twice is harmless."""
        _lib.cutils_keyset_wipe(self._pointer)
        for out in self._scratch:
            _ffi.memmove(out, bytes(_SCRATCH_SIZE), _SCRATCH_SIZE)

    def keys(self) -> dict[int, KeyInfo]:
        """State, count of uses and whether rotation is due, by key id."""
        found, info = {}, _ffi.new("cutils_key_info *")
        for key_id in self._ids:
            _check(_lib.cutils_keyset_key(self._pointer, key_id, info))
            found[key_id] = KeyInfo(
                state=KeyState(info.state),
                primary=bool(info.primary),
                uses=int(info.uses),
                rotation_due=bool(info.rotation_due),
            )
        return found

    def resume_uses(self, key_id: int, uses: int) -> None:
        """Go on counting from what an earlier run stored; the larger count wins."""
        _check(_lib.cutils_keyset_resume(self._pointer, key_id, uses))

    def seal(self, plaintext: bytes, aad: bytes) -> bytes:
        """Seal under a fresh nonce and bind to `aad`; 34 bytes longer than the plaintext.

        Raises RotationRequiredError, KeyUnavailableError after `wipe`, ValueError over 1 GiB.
        """
        n = len(plaintext)
        size = n + OVERHEAD
        scratch = self._scratch
        out = scratch.pop() if scratch and size <= _SCRATCH_SIZE else _output(size)
        code = _lib.cutils_seal(self._pointer, plaintext, n, aad, len(aad), out, size)
        if code:
            _check(code)
        sealed: bytes = _unpack(out, size)
        if size <= _SCRATCH_SIZE:
            scratch.append(out)
        return sealed

    def open(self, sealed: bytes, aad: bytes) -> bytes:
        """The plaintext, if nothing was altered and `aad` is the same; else SealError."""
        n = len(sealed)
        size = n - OVERHEAD if n > OVERHEAD else 0
        scratch = self._scratch
        out = scratch.pop() if scratch and size <= _SCRATCH_SIZE else _output(size)
        code = _lib.cutils_open(self._pointer, sealed, n, aad, len(aad), out, size)
        if code:
            _check_open(code)
        plaintext: bytes = _unpack(out, size)
        if size <= _SCRATCH_SIZE:
            scratch.append(out)
        return plaintext

    def token(self, context: bytes, value: bytes, n_bytes: int = 16, *, key_id: int = 0) -> bytes:
        """A blind-index token (8 to 32 bytes) to find `value` in a sealed column by.

        `context` names the column. `key_id` 0 is the primary; another finds older tokens.
        """
        return self.token_many(context, [value], n_bytes, key_id=key_id)[0]

    def seal_many(self, plaintexts: Sequence[bytes], aads: Sequence[bytes]) -> list[bytes]:
        """`seal` for each row, a block of rows in one call; all or nothing."""
        sealed: list[bytes] = []
        for block in _blocks(plaintexts, aads):
            sealed += self._seal_block(plaintexts[block], aads[block])
        return sealed

    def _seal_block(self, plaintexts: Sequence[bytes], aads: Sequence[bytes]) -> list[bytes]:
        n, lengths = len(plaintexts), _lengths(plaintexts)
        column, bound = _column(plaintexts, lengths), _column(aads, _lengths(aads))
        size = column[1] + n * OVERHEAD
        out = _new(_BYTES, size)
        _check(_lib.cutils_seal_many(self._pointer, n, *column, *bound, out, size))
        return _rows(_ffi.buffer(out, size), lengths, change=OVERHEAD)

    def open_many(self, sealed: Sequence[bytes], aads: Sequence[bytes]) -> list[bytes]:
        """`open` for each row; SealError names every refused row, and then none is handed out."""
        opened: list[bytes] = []
        refused: list[tuple[int, Refusal]] = []
        for block in _blocks(sealed, aads):
            try:
                opened += self._open_block(sealed[block], aads[block])
            except SealError as error:
                refused += [(block.start + row, reason) for row, reason in error.refusals]
        if refused:
            raise SealError(tuple(refused))
        return opened

    def _open_block(self, sealed: Sequence[bytes], aads: Sequence[bytes]) -> list[bytes]:
        n, lengths = len(sealed), _lengths(sealed)
        column, bound = _column(sealed, lengths), _column(aads, _lengths(aads))
        size = column[1]  # more than enough
        out, status = _new(_BYTES, size), _ffi.new("int32_t[]", n)
        code = _lib.cutils_open_many(self._pointer, n, *column, *bound, out, size, status)
        if code:
            refused = tuple((i, Refusal(row)) for i, row in enumerate(status) if row in _REFUSALS)
            if refused:
                raise SealError(refused)
            _check(code)
        return _rows(_ffi.buffer(out, size - n * OVERHEAD), lengths, change=-OVERHEAD)

    def token_many(
        self, context: bytes, values: Sequence[bytes], n_bytes: int = 16, *, key_id: int = 0
    ) -> list[bytes]:
        """`token` for each value in one call."""
        n, size = len(values), max(0, len(values) * n_bytes)
        column, out = _column(values, _lengths(values)), _new(_BYTES, size)
        code = _lib.cutils_token_many(
            self._pointer, key_id, context, len(context), n, *column, out, size, n_bytes
        )
        _check(code)
        return [token for (token,) in struct.iter_unpack(f"{n_bytes}s", _ffi.buffer(out, size))]
