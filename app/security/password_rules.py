"""Which passwords and PINs are refused: too short, or what everybody tries first.

After NIST SP 800-63B-4, 3.1.1.2: a password that is the only factor has 15 characters or more, any
letters are allowed and none are demanded, it is compared with a list of expected and common values
and with words of the context (service, name, login), and it never has to be changed for its age.
The list of base words below is our own.
"""

import re
import unicodedata
from collections.abc import Iterable

from app.domain.words import say

MIN_LENGTH = 15
MAX_LENGTH = 256
PIN_DIGITS = 6
_LEAST_OF_ITS_OWN = 5  # characters that remain when what everybody tries is taken away
_LEAST_KINDS = 5  # different characters
_LEAST_WORD = 3

_SWAPS = str.maketrans("0134578@$!", "oieastbasi")
# What the lists of stolen passwords are made of; longest first where one begins another.
_COMMON = (
    "administrator", "princess", "football", "baseball", "sunshine", "superman", "password",
    "passwort", "passw", "trustno", "iloveyou", "letmein", "welcome", "whatever", "computer",
    "internet", "changeme", "hospital", "medicine", "wardlight", "monday", "summer", "winter",
    "spring", "autumn", "dragon", "master", "monkey", "shadow", "secret", "login", "nurse",
    "doctor", "admin", "clinic", "health", "hello", "qwertyuiop", "qwertzuiop", "qwerty", "qwertz",
    "azerty", "asdfghjkl", "asdfgh", "zxcvbnm", "yxcvbnm", "abcdefg", "abcdef", "abc", "demo",
    "test", "user", "guest", "root", "ward",
)  # fmt: skip
_RUNS = "0123456789012345 5432109876543210"


def tidy(password: str) -> str:
    """Return the one spelling that is hashed: Unicode NFKC, as 800-63B-4 recommends."""
    return unicodedata.normalize("NFKC", password)


def password_refusal(password: str, *, about: Iterable[str] = ()) -> tuple[str, str] | None:
    """Return why a password is refused and what to do, or None.

    `about` are the words of the context: login, name, hospital.
    """
    tidied = tidy(password)
    if len(tidied) < MIN_LENGTH:
        return (
            say("The password is too short"),
            say(
                "Use at least {n} characters: four words that do not belong together.", n=MIN_LENGTH
            ),
        )
    if len(tidied) > MAX_LENGTH:
        return (say("The password is too long"), say("Use at most {n} characters.", n=MAX_LENGTH))
    if _is_expected(tidied, about):
        return (
            say("The password is easy to guess"),
            say("Use other words: not names, the hospital, or keys that lie side by side."),
        )
    return None


def _is_expected(password: str, about: Iterable[str]) -> bool:
    plain = password.casefold()
    if len(set(plain)) < _LEAST_KINDS:
        return True
    if re.fullmatch(r"(.{1,8}?)\1+.{0,7}", plain):  # one piece, over and over
        return True
    context = [
        word
        for words in about
        for word in re.findall(r"\w+", words.casefold())
        if len(word) >= _LEAST_WORD
    ]
    words = sorted({*context, *_COMMON}, key=len, reverse=True)
    return any(
        len(_without(shown, words)) < _LEAST_OF_ITS_OWN
        for shown in (plain, plain.translate(_SWAPS))
    )


def _without(password: str, words: Iterable[str]) -> str:
    """Return the letters that are left without words, digits and signs."""
    for word in words:
        password = password.replace(word, " ")
    return re.sub(r"[\W\d_]+", "", password)


def pin_refusal(pin: str) -> tuple[str, str] | None:
    """Return why a PIN is refused and what to do, or None."""
    if not re.fullmatch(rf"[0-9]{{{PIN_DIGITS}}}", pin):
        return (say("A PIN has {n} digits", n=PIN_DIGITS), say("Type digits alone."))
    half = PIN_DIGITS // 2
    is_repeated = pin == pin[:1] * PIN_DIGITS or pin == pin[:2] * half or pin == pin[:half] * 2
    if pin in _RUNS or is_repeated:
        return (
            say("This PIN is tried first by everybody"),
            say("No rows and no repeats: take another one."),
        )
    return None
