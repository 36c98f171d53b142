"""Names in other scripts as Latin letters, so that one spelling finds the other; pure.

Greek, Cyrillic and Devanagari are written by sound, letter by letter (tables of anyascii, ISC).
Arabic and Hebrew leave most vowels out: there each consonant brings an "a" along, so that the
sound of the result (`search.sound_keys`, which hears no vowels) is that of the name written in
full. Names in Chinese, Japanese and other scripts are found as they are written.
"""

import unicodedata
from typing import Final

from anyascii import anyascii

# The consonants; letters that stand for a vowel, or carry one, are below.
_ARABIC: Final = {
    "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d",
    "ذ": "dh", "ر": "r", "ز": "z", "ژ": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "dh", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ک": "k", "گ": "g", "ل": "l", "م": "m",
    "ن": "n", "ه": "h",
}  # fmt: skip
_HEBREW: Final = {
    "ב": "b", "ג": "g", "ד": "d", "ה": "h", "ז": "z", "ח": "h", "ט": "t", "כ": "k", "ך": "k",
    "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "פ": "p", "ף": "f", "צ": "ts",
    "ץ": "ts", "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
}  # fmt: skip
_VOWELS: Final = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ع": "a", "ة": "a", "ى": "a", "و": "o", "ي": "i",
    "ی": "i", "ء": "", "ئ": "", "ؤ": "", "ـ": "", "א": "a", "ע": "a", "ו": "o", "י": "i",
}  # fmt: skip
_UNVOICED: Final = tuple(map(chr, range(0x64B, 0x653)))  # the signs of Arabic vowels and doubling
_BY_SOUND: Final = ((0x386, 0x3CF), (0x400, 0x460), (0x490, 0x492), (0x901, 0x970))
# Before the letters themselves, in this order, each word with a space before it: the article stands
# by itself, and a waw that begins a word is no vowel.
PIECES: Final = {"الله": "alah", " ال": " al ", " و": " wa", " ו": " va"}
LETTERS: Final = (
    {letter: f"{sound}a" for letter, sound in (_ARABIC | _HEBREW).items()}
    | _VOWELS
    | dict.fromkeys(_UNVOICED, "")
    | {
        letter: anyascii(letter).lower()
        for first, end in _BY_SOUND
        for letter in map(chr, range(first, end))
        if unicodedata.category(letter)[0] in "LM"
    }
)
# A text without a letter from here to there, both included, needs none of this.
FIRST, LAST = min(LETTERS), max(LETTERS)
_TABLE = str.maketrans(LETTERS)


def latin(text: str) -> str:
    """Return a text with the letters of the scripts above in Latin ones; the rest as it was."""
    if text.isascii() or not any(FIRST <= letter <= LAST for letter in text):
        return text
    begun = f" {text}"
    for old, new in PIECES.items():
        begun = begun.replace(old, new)
    return begun.translate(_TABLE).strip()
