"""Files that carry keys out of a database, sealed under a code that travels another way.

The code has 125 random bits, so that HKDF is enough to make a key of it: there is nothing to guess.
"""

import base64
import binascii
import json
import re
from typing import Literal

from app.domain.errors import UserError
from app.native import cutils
from app.security.keyset import Wrapper

Kind = Literal["enrolment", "recovery"]

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O or U
_GROUPS, _GROUP = 5, 5
_SALT_BYTES = 16
_SLIPS = str.maketrans("ILO", "110")


def new_code() -> str:
    """Return a fresh code in five groups of five, as it is read aloud or printed."""
    letters = "".join(_LETTERS[byte & 31] for byte in cutils.random_token(_GROUPS * _GROUP))
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _wrapper(code: str, salt: bytes, kind: Kind) -> Wrapper:
    typed = re.sub(r"[\s-]", "", code).upper().translate(_SLIPS)
    info = f"wardlight {kind} file".encode()
    secret = cutils.hkdf_sha256(typed.encode(), salt=salt, info=info, n_bytes=cutils.KEY_SIZE)
    return Wrapper(secret)


def seal(content: dict[str, str], *, kind: Kind, code: str) -> str:
    """Return the text of a file that opens by its code alone."""
    salt = cutils.random_token(_SALT_BYTES)
    sealed = _wrapper(code, salt, kind).wrap(json.dumps(content).encode(), kind)
    outside = {
        "wardlight": kind,
        "version": 1,
        "salt": base64.b64encode(salt).decode(),
        "sealed": sealed,
    }
    return json.dumps(outside, indent=1) + "\n"


def open_(text: str, *, kind: Kind, code: str) -> dict[str, str]:
    """Return what a file holds. Raises UserError for another file, code or an altered one."""
    try:
        outside = json.loads(text)
        salt, sealed = base64.b64decode(outside["salt"], validate=True), outside["sealed"]
        fits = outside["wardlight"] == kind and outside["version"] == 1
        if not (fits and isinstance(sealed, str)):
            raise KeyError(kind)
    except (ValueError, KeyError, TypeError, binascii.Error) as error:
        raise UserError(f"This is no {kind} file of Wardlight", "Choose the right file.") from error
    try:
        content: dict[str, str] = json.loads(_wrapper(code, salt, kind).unwrap(sealed, kind))
    except cutils.SealError as error:
        raise UserError(
            f"The code does not open this {kind} file", "Type all 25 characters again."
        ) from error
    return content
