"""The texts that people read, found where `say()`, `later()`, `tr()` and `@why` have them.

Qt's own lupdate takes no `later()`, and passes over what cannot be translated, as an f-string. The
files that are made of it are Qt's.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from installers.door.shell import ROOT, Stop

WORDS = "words"  # the context of all that is said below Qt, see app/ui/language.py
_COUNTED = 3  # text, singular, count
_WHY = re.compile(r'@why\("([^"]+)"\)')


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text: where Qt looks it up, the English words, and their singular where they count."""

    context: str
    source: str
    singular: str = ""
    counts: bool = False


def sources(root: Path = ROOT) -> list[Path]:
    """Return the files that may hold texts: the program, and the policies with their reasons."""
    return [*sorted((root / "app").rglob("*.py")), root / "resources/policies/hospital.cedar"]


def collect(path: Path) -> set[Text]:
    """Return the texts of one file. Raises Stop for one that no translator could be given."""
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".cedar":
        return {Text(WORDS, why) for why in _WHY.findall(source)}
    return set(_walk(ast.parse(source), path, ""))


def _walk(node: ast.AST, path: Path, inside: str) -> Iterator[Text]:
    if isinstance(node, ast.Call):
        yield from _texts(node, path, inside)
    within = node.name if isinstance(node, ast.ClassDef) else inside
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, path, within)


def _texts(call: ast.Call, path: Path, inside: str) -> Iterator[Text]:
    match call.func:
        case ast.Name(id="say" | "later"):
            context = WORDS
        case ast.Attribute(attr="tr"):
            context = inside
        case _:
            return
    counts = len(call.args) == _COUNTED
    second = call.args[1] if counts else None
    singular = str(second.value) if isinstance(second, ast.Constant) else ""
    for text in _literals(call.args[0], f"{path}:{call.lineno}"):
        yield Text(context, text, singular, counts)


def _literals(node: ast.expr, where: str) -> Iterator[str]:
    """Return what a first argument says; a name or a call stands for a text of `later()`."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body, where)
            yield from _literals(orelse, where)
        case ast.JoinedStr() | ast.BinOp():
            raise Stop(
                f"{where}: this text is put together before it is translated.",
                'Write {values} and give them by name: say("Bed {bed}", bed=label).',
            )
