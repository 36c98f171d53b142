"""libcutils from Python: keysets, sealed values and tokens, judged by pyca/cryptography."""

import threading
from itertools import permutations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st

from app.native import cutils
from app.native.cutils import Key, Keyset, KeyState, Refusal, SealError

SECRET = bytes(range(32))
rows = st.lists(st.tuples(st.binary(max_size=80), st.binary(max_size=40)), max_size=12)


def keyset(primary: int = 7) -> Keyset:
    keys = [
        Key(7, SECRET),
        Key(8, bytes(32)),
        Key(9, b"\x09" * 32, KeyState.DISABLED),
        Key(10, b"", KeyState.DESTROYED),
    ]
    return Keyset.create(keys, primary=primary)


def hkdf(secret: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret)


def peer_hmac(key: bytes, data: bytes) -> bytes:
    mac = HMAC(key, SHA256())
    mac.update(data)
    return mac.finalize()


def peer_seal(secret: bytes, key_id: int, nonce: bytes, plaintext: bytes, aad: bytes) -> bytes:
    """What the header file says, built with pyca/cryptography alone."""
    head = b"\x01\x01" + key_id.to_bytes(4, "big")
    gcm = AESGCM(hkdf(secret, b"cutils seal\0" + head))
    return head + nonce + gcm.encrypt(nonce, plaintext, aad)


@given(rows=rows)
def test_what_is_sealed_is_what_the_header_file_says(rows: list[tuple[bytes, bytes]]) -> None:
    plaintexts, aads = [row[0] for row in rows], [row[1] for row in rows]
    keys = keyset()
    for sealed in (
        [keys.seal(plain, aad) for plain, aad in rows],
        keys.seal_many(plaintexts, aads),
    ):
        peer = [peer_seal(SECRET, 7, s[6:18], *row) for s, row in zip(sealed, rows, strict=True)]
        assert sealed == peer


@given(rows=rows)
def test_what_a_peer_sealed_opens_alone_and_in_bulk(rows: list[tuple[bytes, bytes]]) -> None:
    sealed = [peer_seal(SECRET, 7, bytes([i] * 12), *row) for i, row in enumerate(rows)]
    keys, aads = keyset(primary=8), [aad for _, aad in rows]
    assert keys.open_many(sealed, aads) == [plain for plain, _ in rows]
    for value, (plain, aad) in zip(sealed, rows, strict=True):
        assert keys.open(value, aad) == plain


@given(context=st.binary(max_size=80), values=st.lists(st.binary(max_size=90)))
def test_tokens_are_what_the_header_file_says(context: bytes, values: list[bytes]) -> None:
    keys = keyset()
    key = hkdf(SECRET, b"cutils token\0\x01" + (7).to_bytes(4, "big"))
    head = len(context).to_bytes(4, "big") + context
    expected = [peer_hmac(key, head + value)[:16] for value in values]
    assert keys.token_many(context, values) == expected
    assert [keys.token(context, value) for value in values] == expected
    assert keyset(primary=8).token_many(context, values, key_id=7) == expected


def test_subkeys_are_what_the_header_file_says() -> None:
    derived = keyset().derive("fields", "ward-3")
    info = b"cutils derive\0" + (7).to_bytes(4, "big") + (6).to_bytes(4, "big") + b"fieldsward-3"
    sealed = derived.seal(b"hello", b"aad")
    assert sealed == peer_seal(hkdf(SECRET, info), 7, sealed[6:18], b"hello", b"aad")
    assert derived.keys()[7].uses == 1
    assert [info.state for info in derived.keys().values()] == [1, 1, 2, 3]


def test_a_value_moved_to_another_cell_does_not_open() -> None:
    keys = keyset()
    cells = [
        cutils.aad("patient", "ssn", "a", 1),
        cutils.aad("patient", "mrn", "a", 1),
        cutils.aad("patient", "ssn", "b", 1),
        cutils.aad("patient", "ssn", "a", 2),
        cutils.aad("patients", "sn", "a", 1),
    ]
    sealed = keys.seal_many([b"123-45-6789"] * len(cells), cells)
    assert keys.open_many(sealed, cells) == [b"123-45-6789"] * len(cells)
    for here, there in permutations(range(len(cells)), 2):
        with pytest.raises(SealError):
            keys.open(sealed[here], cells[there])


def test_a_batch_names_every_refused_row_and_hands_out_none() -> None:
    keys = keyset()
    sealed = keys.seal_many([b"a", b"b", b"c", b"d", b"e"], [b""] * 5)
    sealed[1] = sealed[1][:-1]
    sealed[2] = b"short"
    sealed[4] = sealed[4][:5] + b"\x09" + sealed[4][6:]
    with pytest.raises(SealError) as refused:
        keys.open_many(sealed, [b""] * 5)
    assert refused.value.refusals == ((1, Refusal.TAG), (2, Refusal.FORMAT), (4, Refusal.KEY))


def test_a_batch_of_many_blocks_keeps_its_order_and_names_its_rows() -> None:
    keys = keyset()
    plaintexts = [str(row).encode() for row in range(5000)]
    aads = [cutils.aad("t", row) for row in range(5000)]
    sealed = keys.seal_many(plaintexts, aads)
    assert keys.open_many(sealed, aads) == plaintexts
    sealed[17], sealed[4000] = sealed[4000], sealed[17]
    with pytest.raises(SealError) as refused:
        keys.open_many(sealed, aads)
    assert refused.value.refusals == ((17, Refusal.TAG), (4000, Refusal.TAG))


def test_every_refusal_reads_the_same_from_outside() -> None:
    keys = keyset()
    sealed = keys.seal(b"hello", b"")
    for bad in (b"", b"\x02" + sealed[1:], sealed[:5] + b"\x63" + sealed[6:], sealed + b"\0"):
        with pytest.raises(SealError, match=r"^the sealed value cannot be opened$"):
            keys.open(bad, b"")


def test_the_key_of_a_value_is_known_without_opening_it() -> None:
    assert cutils.sealed_key_id(keyset(primary=8).seal(b"", b"")) == 8
    with pytest.raises(SealError):
        cutils.sealed_key_id(b"\x01\x01" + bytes(31))


def test_large_values_and_empty_ones_open() -> None:
    keys = keyset()
    for size in (0, 1, 4061, 4062, 4063, 4096, 4097, 1_000_000):
        sealed = keys.seal(b"x" * size, b"aad")
        assert len(sealed) == size + cutils.OVERHEAD
        assert keys.open(sealed, b"aad") == b"x" * size
        assert keys.open_many([sealed] * 2, [b"aad"] * 2) == [b"x" * size] * 2


def test_nonces_never_repeat() -> None:
    keys = keyset()
    sealed = [
        *keys.seal_many([b""] * 5000, [b""] * 5000),
        *(keys.seal(b"", b"") for _ in range(500)),
    ]
    assert len({value[6:18] for value in sealed}) == 5500
    assert keys.keys()[7].uses == 5500


def test_rotation_is_due_long_before_the_limit() -> None:
    keys = keyset()
    keys.resume_uses(7, 2**30 - 1)
    assert not keys.keys()[7].rotation_due
    keys.seal(b"", b"")
    assert keys.keys()[7].rotation_due
    keys.resume_uses(7, 2**32)
    with pytest.raises(cutils.RotationRequiredError):
        keys.seal(b"", b"")
    with pytest.raises(cutils.RotationRequiredError):
        keys.seal_many([b""], [b""])


def test_a_wiped_keyset_refuses_everything() -> None:
    keys = keyset()
    sealed = keys.seal(b"hello", b"")
    assert keys.open(sealed, b"") == b"hello"
    keys.wipe()
    keys.wipe()
    with pytest.raises(SealError):
        keys.open(sealed, b"")
    for use in (
        lambda: keys.seal(b"", b""),
        lambda: keys.token(b"", b""),
        lambda: keys.derive("a", "b"),
    ):
        with pytest.raises(cutils.KeyUnavailableError):
            use()
    assert {info.state for info in keys.keys().values()} == {KeyState.DESTROYED}


def test_impossible_keysets_are_refused() -> None:
    enabled = Key(1, SECRET)
    for keys, primary in (
        ([], 1),
        ([enabled], 2),
        ([enabled, enabled], 1),
        ([Key(0, SECRET)], 0),
        ([Key(1, SECRET[:31])], 1),
        ([Key(1, b"", KeyState.DISABLED), Key(2, SECRET)], 2),
        ([Key(1, SECRET, KeyState.DESTROYED), Key(2, SECRET)], 2),
        ([Key(1, SECRET, KeyState.DISABLED)], 1),
        ([Key(i, SECRET) for i in range(1, 66)], 1),
    ):
        with pytest.raises(ValueError, match=r"key|arguments"):
            Keyset.create(keys, primary=primary)


def test_columns_of_unequal_length_are_refused() -> None:
    for call in (keyset().seal_many, keyset().open_many):
        with pytest.raises(ValueError, match="own AAD"):
            call([b""], [])


def test_a_token_is_8_to_32_bytes() -> None:
    keys = keyset()
    for n_bytes in (-1, 0, 7, 33):
        with pytest.raises((ValueError, OverflowError)):
            keys.token(b"", b"", n_bytes)
        with pytest.raises((ValueError, OverflowError)):
            keys.token_many(b"", [b"", b""], n_bytes)
    assert len(keys.token(b"", b"", 32)) == 32


def test_a_secret_does_not_show_in_a_keys_text() -> None:
    assert "secret" not in repr(Key(1, b"secret" * 5 + b"!!"))


def test_a_wrapped_key_opens_under_its_own_key_only() -> None:
    key, under = cutils.random_token(), cutils.random_token()
    wrapped = cutils.wrap_key(key, under=under)
    assert len(wrapped) == 66
    assert cutils.unwrap_key(wrapped, under=under) == key
    for bad, other in ((wrapped, key), (wrapped[:-1], under), (b"\0" + wrapped[1:], under)):
        with pytest.raises(SealError):
            cutils.unwrap_key(bad, under=other)
    with pytest.raises(SealError):
        Keyset.create([Key(1, under)], primary=1).open(wrapped, b"cutils wrapped key\0")
    for short in ((key[:31], under), (key, under[:31])):
        with pytest.raises(ValueError, match="32 bytes"):
            cutils.wrap_key(short[0], under=short[1])


def test_one_keyset_serves_many_threads() -> None:
    keys, wrong = keyset(), []

    def work(own: bytes) -> None:
        for i in range(200):
            value = own * (i % 50)
            if keys.open(keys.seal(value, own), own) != value:
                wrong.append(own)
            if keys.open_many(keys.seal_many([value] * 3, [own] * 3), [own] * 3) != [value] * 3:
                wrong.append(own)

    threads = [threading.Thread(target=work, args=(bytes([n]),)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert keys.keys()[7].uses == 4 * 200 * 4
