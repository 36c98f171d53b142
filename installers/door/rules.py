"""The house rules that no other tool knows: each one a small search, and what to do about it.

RULES at the end is the table of contents. A rule looks at one file at a time; tests/house shows
for each that it fires.
"""

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from installers.door.shell import Stop

MAX_LINES = 400


@dataclass(frozen=True)
class Source:
    """One committed text file; `path` is relative to the top, with slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Return the syntax tree of a Python file; an empty one where ruff will complain."""
        try:
            return ast.parse(self.text)
        except SyntaxError:
            return ast.Module(body=[], type_ignores=[])

    @cached_property
    def calls(self) -> list[ast.Call]:
        """Return every call in a Python file."""
        return [node for node in ast.walk(self.tree) if isinstance(node, ast.Call)]

    def is_python(self) -> bool:
        """Tell whether `tree` can be asked for."""
        return self.path.endswith(".py")

    def within(self, *folders: str) -> bool:
        """Tell whether the file is one of these, or lies under one of these folders."""
        return any(self.path == f or self.path.startswith(f"{f}/") for f in folders)


@dataclass(frozen=True, slots=True)
class Rule:
    """`find` yields the lines that break the rule; `advice` is what their author should do."""

    name: str
    advice: str
    find: Callable[[Source], Iterator[int]]


def check(root: Path) -> list[str]:
    """Return one line for each breach in the committed and the new files under `root`."""
    return [finding for source in _sources(root) for finding in breaches(source)]


def breaches(source: Source) -> list[str]:
    """Return one line for each breach of any rule in one file."""
    return [
        f"{source.path}:{line}: {rule.advice} [{rule.name}]"
        for rule in RULES
        for line in rule.find(source)
    ]


def _sources(root: Path) -> Iterator[Source]:
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode != 0:
        raise Stop("This folder is not a clone.", "The house rules look at what git knows of.")
    for name in filter(None, listing.stdout.split("\0")):
        path = root / name
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if b"\0" not in content:
                yield Source(name, content.decode("utf-8", errors="replace"))


def _called(call: ast.Call) -> str:
    """Return the last word of what is called: `commit` for `session.commit()`."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _transactions(source: Source) -> Iterator[int]:
    # app/ui knows no database (a layer contract), so its begin() is some other beginning
    homes = (
        "app/data/store.py",
        "app/data/migrate.py",
        "app/data/migrations",
        "app/data/copying.py",  # on a copy that nobody has opened yet
        "app/sync",
        "app/ui",
    )
    if source.is_python() and source.within("app") and not source.within(*homes):
        for call in source.calls:
            if isinstance(call.func, ast.Attribute) and _called(call) in {"commit", "begin"}:
                yield call.lineno


def _terminated_threads(source: Source) -> Iterator[int]:
    if source.is_python() and source.within("app"):
        for call in source.calls:
            if isinstance(call.func, ast.Attribute) and _called(call) == "terminate":
                yield call.lineno


def _imports(source: Source, package: str) -> Iterator[int]:
    for node in ast.walk(source.tree):
        match node:
            case ast.Import(names=names):
                modules = [alias.name for alias in names]
            case ast.ImportFrom(module=str(module), level=0):
                modules = [module]
            case _:
                continue
        if any(module.partition(".")[0] == package for module in modules):
            yield node.lineno


def _plain_sqlite(source: Source) -> Iterator[int]:
    if source.is_python() and source.within("app"):
        yield from _imports(source, "sqlite3")


def _migrations_stand_alone(source: Source) -> Iterator[int]:
    if source.is_python() and source.within("app/data/migrations/versions"):
        yield from _imports(source, "app")


SQL_MAKERS = (  # triggers, keys and tables are named in SQL, where nothing can be bound
    *("app/data/capture.py", "app/data/search_index.py", "app/data/cipher.py"),
    *("app/sync/central", "app/sync/rows.py", "app/sync/rewritten.py", "app/sync/pull.py"),
)
SQL_RUNNERS = {"execute", "executemany", "executescript", "exec_driver_sql", "text"}


def _sql_made_of_strings(source: Source) -> Iterator[int]:
    if not source.is_python() or source.within(*SQL_MAKERS, "app/ui"):
        return
    if source.within("app"):
        for call in source.calls:
            if _called(call) in SQL_RUNNERS and call.args and _is_put_together(call.args[0]):
                yield call.lineno


def _is_put_together(node: ast.expr) -> bool:
    match node:
        case ast.JoinedStr(values=values):
            return any(isinstance(value, ast.FormattedValue) for value in values)
        case ast.BinOp(op=ast.Mod()):
            return True
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return not (_is_text(left) and _is_text(right))
        case ast.Call(func=ast.Attribute(attr="format", value=value)):
            return _is_text(value)
        case _:
            return False


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _long_files(source: Source) -> Iterator[int]:
    is_ours = source.is_python() and source.within("app", "installers", "build.py")
    is_generated = "generated" in source.path or source.path.endswith("_tables.py")
    if is_ours and not is_generated and source.text.count("\n") > MAX_LINES:
        yield MAX_LINES + 1


HEX_COLOUR = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b|^#[0-9a-fA-F]{3}$")


def _stray_colours(source: Source) -> Iterator[int]:
    if source.is_python() and source.within("app") and source.path != "app/ui/theme/tokens.py":
        for node in ast.walk(source.tree):
            match node:
                case ast.Constant(value=str(text)) if HEX_COLOUR.search(text):
                    yield node.lineno


WAITS = {"skip", "skipif", "xfail", "importorskip", "qWait", "msleep", "sleep"}


def _tests_that_wait_or_skip(source: Source) -> Iterator[int]:
    is_paced = "/bench_" in source.path  # a benchmark works at a person's pace
    if not (source.is_python() and source.within("tests")) or is_paced:
        return
    for node in ast.walk(source.tree):
        match node:
            case ast.Attribute(attr="wait", value=ast.Name(id="qtbot")):
                yield node.lineno
            case ast.Attribute(attr=name) if name in WAITS:
                yield node.lineno
            case ast.ImportFrom(module="time", names=names):
                if any(alias.name == "sleep" for alias in names):
                    yield node.lineno


MACHINE_PATH = re.compile(r"(?<![\w./~<$}*-])/(work|root|Users|home)/[\w.-]+/")
PACKAGE_HOST = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.npmjs\.org|deb\.debian\.org|https?://\S+\.(whl|tgz|deb)\b"
)


def _machines_and_hosts(source: Source) -> Iterator[int]:
    if source.path == "installers/door/rules.py":
        return
    for number, line in enumerate(source.text.splitlines(), start=1):
        if MACHINE_PATH.search(line) or PACKAGE_HOST.search(line):
            yield number


def _prompting_keyrings(source: Source) -> Iterator[int]:
    if source.within("installers/lock", "pyproject.toml"):
        for number, line in enumerate(source.text.splitlines(), start=1):
            if re.search(r"keyrings?[.-](alt|cryptfile)", line):
                yield number


def _raw_paragraphs(source: Source) -> Iterator[int]:
    """Only a function that escapes its text makes a Paragraph, and a file has one of them."""
    if not (source.is_python() and source.within("app")):
        return
    functions = [node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef)]
    helpers = [f for f in functions if "escape" in _names_called_in(f)]
    allowed = {id(call) for call in ast.walk(helpers[0])} if helpers else set()
    for call in source.calls:
        if _called(call) == "Paragraph" and id(call) not in allowed:
            yield call.lineno


def _names_called_in(node: ast.AST) -> set[str]:
    return {_called(part) for part in ast.walk(node) if isinstance(part, ast.Call)}


SHOWS_TEXT = {
    *("QLabel", "QPushButton", "QToolButton", "QAction", "QGroupBox", "QCheckBox", "QRadioButton"),
    *("setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis"),
    *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText"),
    *("setInformativeText", "setHeaderLabels", "addAction", "addMenu", "addTab", "addRow"),
    *("showMessage",),
}


def _untranslated_texts(source: Source) -> Iterator[int]:
    if source.is_python() and source.within("app/ui"):
        for call in source.calls:
            if _called(call) in SHOWS_TEXT and any(map(_has_words, call.args)):
                yield call.lineno


def _has_words(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str(text)):
            return any(letter.isalpha() for letter in text)
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            return any(map(_has_words, parts))
        case ast.BinOp(left=left, right=right):
            return _has_words(left) or _has_words(right)
        case _:
            return False


RULES = (
    Rule(
        "transactions",
        "only Store.write() begins and ends a transaction: use the session that it hands out",
        _transactions,
    ),
    Rule(
        "threads end by themselves",
        "terminate() leaves locks held and rows half-written: ask the thread to stop, then wait()",
        _terminated_threads,
    ),
    Rule(
        "no plain SQLite",
        "sqlite3 would write patients in the clear: import sqlcipher3",
        _plain_sqlite,
    ),
    Rule(
        "migrations stand alone",
        "a migration must still run when the app has moved on: write tables and SQL out here",
        _migrations_stand_alone,
    ),
    Rule(
        "no SQL from strings",
        "pass values as bound parameters, or build the statement with SQLAlchemy",
        _sql_made_of_strings,
    ),
    Rule(
        "rooms that want a wall",
        f"more than {MAX_LINES} lines: split the file where its subject splits",
        _long_files,
    ),
    Rule(
        "colours are tokens",
        "name the colour in app/ui/theme/tokens.py, where light, dark and contrast are checked",
        _stray_colours,
    ),
    Rule(
        "tests wait for what happens",
        "wait for a signal or a state, never for time, and let no test be skipped",
        _tests_that_wait_or_skip,
    ),
    Rule(
        "no machine, no package host",
        "this names one machine's folder or a package host: make it relative or leave it out",
        _machines_and_hosts,
    ),
    Rule(
        "no prompting keyring",
        "this backend asks on a terminal that a window has not: leave it out of the lock",
        _prompting_keyrings,
    ),
    Rule(
        "documents escape their text",
        "a name like <b> would become markup: go through the one helper that escapes",
        _raw_paragraphs,
    ),
    Rule(
        "texts are translatable",
        "wrap what a person reads in self.tr(…) or QCoreApplication.translate(…)",
        _untranslated_texts,
    ),
)
