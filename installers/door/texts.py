"""The texts that people read, found in the source: what `say()`, `later()` and `tr()` are given.

Qt's own lupdate takes no `later()`, knows no source file per text once locations are off, and is
silent where a text cannot be translated, as an f-string; the files that this writes are Qt's.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WORDS = "words"  # the context of all that is said below Qt, see app/ui/language.py
_CALLS = {"say", "later", "tr"}
_COUNTED = 3  # text, singular, count


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text: where Qt looks it up, the English words, and its singular if it counts."""

    context: str
    source: str
    singular: str = ""
    counts: bool = False


class UntranslatableError(ValueError):
    """A text that is put together before it is translated; the message says where."""


def collect(path: Path) -> set[Text]:
    """Return the texts of one source file. Raises UntranslatableError for an f-string in them."""
    return set(_walk(ast.parse(path.read_text(encoding="utf-8")), path, ""))


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
    first, *rest = call.args
    counts = len(call.args) == _COUNTED
    singular = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
    for each in _literals(first, f"{path}:{call.lineno}"):
        yield Text(context, each, str(singular), counts)


def _literals(node: ast.expr, where: str) -> Iterator[str]:
    """Return what a first argument can be; names and calls stand for texts of `later()`."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body, where)
            yield from _literals(orelse, where)
        case ast.JoinedStr() | ast.BinOp():
            raise UntranslatableError(f"{where}: write {{values}} and give them by name")
