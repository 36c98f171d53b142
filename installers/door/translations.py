"""The texts that people read: collected from the source, compiled for Qt, and checked."""

import hashlib
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from installers.door.shell import BIN, BUILD, ROOT, Stop, quietly, say

LANGUAGES = ("fr", "sw", "ar")
FOLDER = ROOT / "resources" / "translations"
STAMP = BUILD / "translations.stamp"
# Screens whose translation is complete; a text that is added there is translated with it.
COMPLETE: tuple[str, ...] = ()


def update(folder: Path = FOLDER) -> None:
    """Collect every text of app/ into the .ts file of each language; translations stay."""
    sources = sorted(path for path in (ROOT / "app").rglob("*.py"))
    with tempfile.NamedTemporaryFile("w", suffix=".lst", delete=False) as listed:
        listed.write("\n".join(map(str, sources)))
    try:
        quietly(
            (
                BIN / "pyside6-lupdate",
                *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages"),
                *("-tr-function-alias", "tr+=say", f"@{listed.name}", "-ts"),
                *(folder / f"wardlight_{language}.ts" for language in LANGUAGES),
            ),
            log="lupdate",
            failure=Stop("The texts could not be collected.", "lupdate's own words are above."),
        )
    finally:
        Path(listed.name).unlink()


def compile_all() -> None:
    """Make the .qm files that Qt reads, where a .ts file has changed."""
    digest = hashlib.sha256()
    for language in LANGUAGES:
        digest.update((FOLDER / f"wardlight_{language}.ts").read_bytes())
    made = [FOLDER / f"wardlight_{language}.qm" for language in LANGUAGES]
    if (
        STAMP.is_file()
        and STAMP.read_text() == digest.hexdigest()
        and all(p.is_file() for p in made)
    ):
        return
    say("   the translations")
    for path in made:
        quietly(
            (BIN / "pyside6-lrelease", "-silent", path.with_suffix(".ts"), "-qm", path),
            log="lrelease",
            failure=Stop("A translation could not be compiled.", "lrelease's words are above."),
        )
    STAMP.parent.mkdir(exist_ok=True)
    STAMP.write_text(digest.hexdigest())


def stale() -> list[str]:
    """Return what is wrong: files that lack a text of the source, texts without a translation."""
    findings = []
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        for language in LANGUAGES:
            name = f"wardlight_{language}.ts"
            (fresh / name).write_bytes((FOLDER / name).read_bytes())
        update(fresh)
        for language in LANGUAGES:
            name = f"wardlight_{language}.ts"
            if _texts(fresh / name) != _texts(FOLDER / name):
                findings.append(f"{name} lacks texts of the source; run: build.py translations")
            missing = _unfinished(FOLDER / name)
            if missing:
                findings.append(f"{name} has {len(missing)} texts to translate: {missing[0]!r} …")
    return findings


def _messages(path: Path) -> list[tuple[str, ET.Element]]:
    return [
        (context.findtext("name") or "", message)
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314  (our own file)
        for message in context.iter("message")
    ]


def _texts(path: Path) -> set[tuple[str, str, str]]:
    return {
        (context, message.findtext("source") or "", message.findtext("comment") or "")
        for context, message in _messages(path)
    }


def _unfinished(path: Path) -> list[str]:
    return [
        message.findtext("source") or ""
        for context, message in _messages(path)
        if context in COMPLETE
        and (translation := message.find("translation")) is not None
        and translation.get("type") == "unfinished"
    ]
