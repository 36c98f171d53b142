"""What `build.py check` looks at; it names every failing check, not only the first."""

from collections.abc import Callable
from pathlib import Path

from installers.door import lock, rules, translations
from installers.door.shell import NO, PYTHON, ROOT, Stop, say, succeeds

C_FOLDERS = ("include", "src", "test", "fuzz", "bench")


def run() -> None:
    """Run all checks; stop with exit code 1 and the names of those that failed."""
    failed = [name for name, passes in CHECKS.items() if not _announced(name, passes)]
    if failed:
        raise Stop(f"Failed checks: {', '.join(failed)}.", "What to do is said above.", code=NO)


def _announced(name: str, passes: Callable[[], bool]) -> bool:
    say(f"-- {name}")
    return passes()


def _lint() -> bool:
    return succeeds((PYTHON, "-m", "ruff", "check", "--quiet", "."))


def _format() -> bool:
    passes = succeeds((PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."))
    if not passes:
        say("   mend it with: .venv/bin/ruff format .")
    return passes


def _types() -> bool:
    return succeeds((PYTHON, "-m", "mypy"))


def _layers() -> bool:
    return succeeds(("lint-imports", "--no-logo"))


def _c_format() -> bool:
    sources = c_sources()
    passes = succeeds(
        ("clang-format", "--dry-run", "-Werror", "--style=file:native/.clang-format", *sources)
    )
    if not passes:
        say("   mend it with: .venv/bin/clang-format -i --style=file:native/.clang-format FILE")
    return passes


def _lock() -> bool:
    stale = lock.stale()
    if stale:
        say(f"   {', '.join(stale)}: not made from today's pyproject.toml; run: build.py lock")
    return not stale


def _supply() -> bool:
    return succeeds((PYTHON, "-m", "installers.door.supply"))


def _house_rules() -> bool:
    findings = rules.check(ROOT)
    for finding in findings:
        say(f"   {finding}")
    return not findings


def _translations() -> bool:
    findings = translations.stale()
    for finding in findings:
        say(f"   {finding}")
    return not findings


def c_sources() -> list[Path]:
    """Return the C files that are written by hand; generated tables are named *_tables.c."""
    return sorted(
        path
        for folder in C_FOLDERS
        for path in (ROOT / "native").glob(f"*/{folder}/*.[ch]")
        if not path.stem.endswith("_tables")
    )


CHECKS: dict[str, Callable[[], bool]] = {
    "lint (ruff)": _lint,
    "format (ruff)": _format,
    "types (mypy)": _types,
    "layers (import-linter)": _layers,
    "C format (clang-format)": _c_format,
    "locks": _lock,
    "what the locks bring (audit without known flaws)": _supply,
    "house rules": _house_rules,
    "translations": _translations,
}
