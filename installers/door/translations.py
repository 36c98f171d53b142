"""The texts that people read: collected from the source, compiled for Qt, and checked."""

import hashlib
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from installers.door import texts
from installers.door.shell import BIN, BUILD, ROOT, Stop, quietly, say
from installers.door.texts import Text

# Each language with how many plurals Qt knows of it.
PLURALS = {"fr": 2, "sw": 2, "ar": 6}
_FOLDER = ROOT / "resources" / "translations"
_STAMP = BUILD / "translations.stamp"
_VALUES = re.compile(r"\{[^{}]*\}|%n")


class Translation(NamedTuple):
    """The words for a text, one for each plural if it counts."""

    forms: tuple[str, ...]
    is_done: bool


def file_of(language: str) -> Path:
    """Return the .ts file of a language."""
    return _FOLDER / f"wardlight_{language}.ts"


def update() -> None:
    """Bring the .ts file of each language to the texts of the source; translations stay."""
    wanted = {text for path in texts.sources() for text in texts.collect(path)}
    for language in PLURALS:
        file_of(language).write_text(written(language, wanted), encoding="utf-8")


def compile_all() -> None:
    """Make the .qm files that Qt reads, where a .ts file has changed."""
    digest = hashlib.sha256(b"".join(file_of(each).read_bytes() for each in PLURALS)).hexdigest()
    made = [file_of(language).with_suffix(".qm") for language in PLURALS]
    if _STAMP.is_file() and _STAMP.read_text() == digest and all(p.is_file() for p in made):
        return
    say("   the translations")
    for path in made:
        quietly(
            (BIN / "pyside6-lrelease", "-silent", path.with_suffix(".ts"), "-qm", path),
            log="lrelease",
            failure=Stop("A translation could not be compiled.", "lrelease's words are above."),
        )
    _STAMP.parent.mkdir(exist_ok=True)
    _STAMP.write_text(digest)


def stale() -> list[str]:
    """Return what is wrong: files not of today's source, texts without a translation that fits."""
    wanted = {text for path in texts.sources() for text in texts.collect(path)}
    findings = []
    for language, plurals in PLURALS.items():
        path = file_of(language)
        if path.read_text(encoding="utf-8") != written(language, wanted):
            findings.append(f"{path.name} is not of today's source; run: build.py translations")
        known = read(language)
        missing = sorted(t.source for t in wanted if t not in known or not known[t].is_done)
        if missing:
            findings.append(f"{path.name} has {len(missing)} texts to translate: {missing[0]!r} …")
        findings += [
            f"{path.name}, {text.source!r}: {fault}"
            for text, said in sorted(known.items())
            if said.is_done and (fault := misfit(text, said, plurals=plurals))
        ]
    return findings


def misfit(text: Text, said: Translation, *, plurals: int) -> str:
    """Return in what a translation does not fit its text: plurals, {values}, letters to jump by."""
    if len(said.forms) != (plurals if text.counts else 1) or not all(said.forms):
        return "not the plurals of this language"
    wanted = sorted(_VALUES.findall(text.source))
    for form in said.forms:
        found = sorted(_VALUES.findall(form))
        # "One bed" need not say the number.
        if found != wanted and not (text.counts and set(found) <= set(wanted)):
            return "not the same {values}"
        if form.count("&") != text.source.count("&"):
            return "not the same number of letters to jump by (&)"
    if text.counts and sorted(_VALUES.findall(said.forms[-1])) != wanted:
        return "the plural of many lacks a {value}"
    return ""


def read(language: str) -> dict[Text, Translation]:
    """Return the translations of a language."""
    found = {}
    for context in ET.parse(file_of(language)).getroot().iter("context"):  # noqa: S314  (our own)
        for message in context.iter("message"):
            text = Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                message.get("numerus") == "yes",
            )
            said = message.find("translation")
            if said is None:
                continue
            forms = tuple(form.text or "" for form in said.iter("numerusform"))
            found[text] = Translation(forms or (said.text or "",), said.get("type") is None)
    return found


def written(language: str, wanted: Iterable[Text]) -> str:
    """Return a .ts file as Qt's own tools write it, sorted, without places in the source."""
    known = read(language)
    contexts: defaultdict[str, list[str]] = defaultdict(list)
    for text in sorted(wanted):
        empty = ("",) * (PLURALS[language] if text.counts else 1)
        contexts[text.context].append(_message(text, known.get(text, Translation(empty, False))))
    body = "".join(
        f"<context>\n    <name>{escape(name)}</name>\n{''.join(messages)}</context>\n"
        for name, messages in contexts.items()
    )
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return f'{head}<TS version="2.1" language="{language}">\n{body}</TS>\n'


def _message(text: Text, said: Translation) -> str:
    counts = ' numerus="yes"' if text.counts else ""
    state = "" if said.is_done else ' type="unfinished"'
    comment = f"        <comment>{_escaped(text.singular)}</comment>\n" if text.singular else ""
    forms = "".join(
        f"\n            <numerusform>{_escaped(form)}</numerusform>" for form in said.forms
    )
    words = f"{forms}\n        " if text.counts else _escaped(said.forms[0])
    return (
        f"    <message{counts}>\n"
        f"        <source>{_escaped(text.source)}</source>\n{comment}"
        f"        <translation{state}>{words}</translation>\n    </message>\n"
    )


def _escaped(words: str) -> str:
    return escape(words, {'"': "&quot;", "'": "&apos;"})
