"""Writes vectors/aes_256_gcm.txt for test_vectors.c from PyPI's cryptography_vectors.

Run it at development time, from the repository's root: python native/cutils/test/make_vectors.py
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import cryptography_vectors

VECTORS = Path(__file__).parent / "vectors" / "aes_256_gcm.txt"
_HEAD = """\
# NIST CAVP, GCM, 256-bit key, 96-bit nonce, 128-bit tag: gcmEncryptExtIV256.rsp, gcmDecrypt256.rsp.
# Made by make_vectors.py from PyPI cryptography_vectors (Apache-2.0 OR BSD-3-Clause).
# expected (open or refuse) key nonce aad plaintext ciphertext tag; - is empty, ? is not given
"""


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


def text() -> str:
    """The whole file."""
    lines = []
    for name in ("gcmEncryptExtIV256.rsp", "gcmDecrypt256.rsp"):
        for case in cases(name):
            refused = "FAIL" in case
            plain = "?" if refused else case["PT"] or "-"
            fields = (case["Key"], case["IV"], case["AAD"] or "-", plain)
            fields = (*fields, case["CT"] or "-", case["Tag"])
            lines.append(" ".join(("refuse" if refused else "open", *fields)))
    return _HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    VECTORS.write_text(text(), encoding="ascii", newline="\n")
    sys.stdout.write(f"{VECTORS.name}: {VECTORS.stat().st_size} bytes\n")
