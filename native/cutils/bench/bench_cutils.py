"""libcutils beside pyca/cryptography and the standard library, in one run on one core.

Peers do the same job: like ours, a stored value carries its own fresh nonce, so the peer's loop
draws one and puts it in front, and cuts it off again to open.

The limit is what bench_limit.c measures: the bare calls of the same OpenSSL on the same sizes (for
a token two blocks of SHA-256); for one call from Python it is that and an empty cffi call.
"""

import hmac
import os
import platform
import subprocess
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

from app.native._cutils import ffi, lib
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.native.cutils import Key, Keyset

FIELDS = 10_000
FIELD_BYTES = 32
BLOB_BYTES = 1 << 20
ROUNDS = 40
BATCH_GOAL = 2.0
TOKEN_GOAL = 4.0
SINGLE_GOAL = 1 / 1.3  # at most 1.3 times the peer's time
BARE = Path(__file__).parents[3] / "build/bench/cutils_bench_limit"

Job = Callable[[], object]


def rows() -> Iterator[dict[str, str | float]]:
    """Figures in nanoseconds (a field) or microseconds (a megabyte): ours, the peer's, the goal."""
    pyca, python = f"cryptography {version('cryptography')}", f"Python {platform.python_version()}"
    secret = os.urandom(32)
    keys, gcm = Keyset.create([Key(1, secret)], primary=1), AESGCM(secret)
    plain = [os.urandom(FIELD_BYTES) for _ in range(FIELDS)]
    aads = [os.urandom(FIELD_BYTES) for _ in range(FIELDS)]
    sealed = keys.seal_many(plain, aads)

    def peer_seal(plaintext: bytes, aad: bytes) -> bytes:
        nonce = os.urandom(12)
        return nonce + gcm.encrypt(nonce, plaintext, aad)

    def peer_open(value: bytes, aad: bytes) -> bytes:
        return gcm.decrypt(value[:12], value[12:], aad)

    theirs = [peer_seal(*row) for row in zip(plain, aads, strict=True)]
    pairs = list(zip(plain, aads, strict=True))
    sealed_pairs = list(zip(sealed, aads, strict=True))
    their_pairs = list(zip(theirs, aads, strict=True))
    blob = os.urandom(BLOB_BYTES)
    bare, empty = _bare(), _empty_call()
    measured: tuple[tuple[str, Job, str, Job, float, float], ...] = (
        (
            f"seal {FIELDS:,} x {FIELD_BYTES} B, batch",
            lambda: keys.seal_many(plain, aads),
            f"{pyca}, loop",
            lambda: [peer_seal(p, a) for p, a in pairs],
            BATCH_GOAL,
            bare["seal"],
        ),
        (
            f"open {FIELDS:,} x {FIELD_BYTES} B, batch",
            lambda: keys.open_many(sealed, aads),
            f"{pyca}, loop",
            lambda: [peer_open(s, a) for s, a in their_pairs],
            BATCH_GOAL,
            bare["open"],
        ),
        (
            f"token {FIELDS:,} x {FIELD_BYTES} B, batch",
            lambda: keys.token_many(b"patient.ssn", plain),
            f"{python} hmac.digest, loop",
            lambda: [hmac.digest(secret, p, "sha256") for p in plain],
            TOKEN_GOAL,
            bare["token"],
        ),
        (
            f"seal {FIELD_BYTES} B, one call",
            lambda: [keys.seal(p, a) for p, a in pairs],
            pyca,
            lambda: [peer_seal(p, a) for p, a in pairs],
            SINGLE_GOAL,
            bare["seal"] + empty,
        ),
        (
            f"open {FIELD_BYTES} B, one call",
            lambda: [keys.open(s, a) for s, a in sealed_pairs],
            pyca,
            lambda: [peer_open(s, a) for s, a in their_pairs],
            SINGLE_GOAL,
            bare["open"] + empty,
        ),
    )
    for what, ours, peer, their, goal, limit in measured:
        figures = _row(what, ours, peer, their, unit="ns", count=FIELDS)
        yield figures | {"goal_ratio": goal, "limit": limit}
    yield _row(
        "seal 1 MiB",
        lambda: keys.seal(blob, b""),
        pyca,
        lambda: peer_seal(blob, b""),
        unit="us",
        count=1000,
    ) | {"limit": bare["blob"] / 1000}


def _bare() -> dict[str, float]:
    """Nanoseconds that OpenSSL alone needs for each job."""
    lines = subprocess.run([BARE], check=True, capture_output=True, text=True).stdout.splitlines()  # noqa: S603 - our own program
    return {name: float(figure) for name, figure in map(str.split, lines)}


def _empty_call() -> float:
    """Nanoseconds of a call with a seal's arguments that refuses at once, in a loop like ours."""
    refuse, null, field = lib.cutils_seal, ffi.NULL, bytes(FIELD_BYTES)
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter_ns()
        [refuse(null, field, 0, field, 0, null, 0) for _ in range(FIELDS)]
        best = min(best, time.perf_counter_ns() - start)
    return best / FIELDS


def _row(
    what: str, ours: Job, peer: str, theirs: Job, *, unit: str, count: int
) -> dict[str, str | float]:
    """The best of rounds that take turns: other programs only ever make a round slower."""
    times: tuple[list[int], list[int]] = ([], [])
    for _ in range(ROUNDS):
        for job, taken in zip((ours, theirs), times, strict=True):
            start = time.perf_counter_ns()
            job()
            taken.append(time.perf_counter_ns() - start)
    mine, other = (min(taken) / count for taken in times)
    return {"what": f"cutils: {what}", "unit": unit, "ours": mine, "peer": peer, "theirs": other}
