#!/usr/bin/env python3
"""The developer's door: `python3 build.py <verb>` for everything one does with this project.

Standard library only, so that it runs on a machine that has nothing but Python 3.11 and git.
What stands behind each verb is in installers/door/.
"""

import argparse
import errno
import inspect
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from installers.door import bench as benchmarks
from installers.door import (
    checks,
    lock,
    machine,
    native,
    python,
    suite,
    supply,
    torture,
    translations,
)
from installers.door.shell import (
    BUILD,
    NO,
    NO_ROOM,
    PYTHON,
    ROOT,
    VENV,
    WRONG_USE,
    Stop,
    environment,
    say,
    stage,
)


def setup_verb(arguments: list[str]) -> None:
    """Prepare this machine: system packages, .venv, C libraries.

    Everything that the other verbs need, once; where nothing changed it takes a moment and no
    network.
    """
    parser(setup_verb, "setup").parse_args(arguments)
    _set_up(lock_name="dev")


def run_verb(arguments: list[str]) -> None:
    """Open the window (set-up first); more arguments go to Wardlight."""
    if not _has_screen():
        raise Stop(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window "
            "can open.",
            "The same way without a window: python3 build.py demo.",
        )
    _set_up(lock_name="run")
    _hand_over([str(PYTHON), "-m", "app", "--demo", *arguments])


def demo_verb(arguments: list[str]) -> None:
    """Go the whole way without a window; leaves pictures and documents in out/."""
    _set_up(lock_name="dev")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _hand_over([str(PYTHON), "-m", "tests.story.demo", *arguments])


def gallery_verb(arguments: list[str]) -> None:
    """Take pictures of every screen in every dress; leaves out/gallery/index.html.

    Light, dark, high contrast, compact, 125 to 200 % and right to left (--only NAME: one of them).
    """
    _set_up(lock_name="dev")
    _hand_over([str(PYTHON), "-m", "tests.story.gallery", *arguments])


def test_verb(arguments: list[str]) -> None:
    """Run everything: checks, C tests under sanitizers, Python and Qt tests.

    With PATHs only those Python tests. --quick leaves the sanitizers out and the tests that need
    a server of their own.
    """
    options = parser(test_verb, "test")
    options.add_argument("paths", nargs="*", metavar="PATH")
    options.add_argument("--quick", action="store_true", help="without sanitizers and servers")
    chosen = options.parse_args(arguments)
    _set_up(lock_name="dev")
    if chosen.paths:
        suite.run_only(chosen.paths, quick=chosen.quick)
        return
    with stage("checks"):
        checks.run()
    with stage("C tests" if chosen.quick else "C tests under ASan and UBSan"):
        native.test(sanitize=not chosen.quick)
    suite.run(quick=chosen.quick)


def check_verb(arguments: list[str]) -> None:
    """Check format, lint, types, import contracts, the lock and the house rules."""
    parser(check_verb, "check").parse_args(arguments)
    _set_up(lock_name="dev")
    with stage("checks"):
        checks.run()


def native_verb(arguments: list[str]) -> None:
    """Build and test the C libraries alone (--sanitize, --fuzz LIB --seconds N)."""
    options = parser(native_verb, "native")
    options.add_argument("--sanitize", action="store_true", help="run their tests under sanitizers")
    options.add_argument("--fuzz", metavar="LIB", help="fuzz this library with libFuzzer")
    options.add_argument("--seconds", type=int, default=60, metavar="N", help="how long (60)")
    chosen = options.parse_args(arguments)
    _set_up(lock_name="run")
    if chosen.fuzz:
        with stage(f"fuzzing {chosen.fuzz}"):
            native.fuzz(chosen.fuzz, seconds=chosen.seconds)
        return
    with stage("C tests under ASan and UBSan" if chosen.sanitize else "C tests"):
        native.test(sanitize=chosen.sanitize)


def bench_verb(arguments: list[str]) -> None:
    """Measure, beside peers in the same run: ours, the peer's, the ratio, the goal."""
    options = parser(bench_verb, "bench")
    options.add_argument("what", nargs="?", choices=benchmarks.AREAS, default="native")
    chosen = options.parse_args(arguments)
    _set_up(lock_name="dev")
    benchmarks.run(chosen.what)


def torture_verb(arguments: list[str]) -> None:
    """Torture sync with faults (--minutes N --seed S); the seed replays what fails."""
    options = parser(torture_verb, "torture")
    options.add_argument("--minutes", type=float, default=10, metavar="N", help="how long (10)")
    options.add_argument("--seed", type=int, default=1, metavar="S", help="the first round (1)")
    chosen = options.parse_args(arguments)
    _set_up(lock_name="dev")
    torture.run(minutes=chosen.minutes, seed=chosen.seed)


def migration_verb(arguments: list[str]) -> None:
    """Write the migrations, local and central, that bring the tables to app/data/models.

    The words after the verb are its title: build.py migration blood group of a patient
    """
    options = parser(migration_verb, "migration")
    options.add_argument("title", nargs="+", metavar="WORD")
    chosen = options.parse_args(arguments)
    _set_up(lock_name="dev")
    _hand_over([str(PYTHON), "-m", "installers.door.migration", *chosen.title])
    folders = ("app/data/migrations/versions", "app/sync/central/migrations/versions")
    _hand_over([str(PYTHON), "-m", "ruff", "format", "--quiet", *folders])


def lock_verb(arguments: list[str]) -> None:
    """Make the hash-pinned locks in installers/lock anew from pyproject.toml."""
    parser(lock_verb, "lock").parse_args(arguments)
    with stage("locks"):
        lock.compile_all()


def translations_verb(arguments: list[str]) -> None:
    """Collect the texts of the source into resources/translations, for who translates."""
    parser(translations_verb, "translations").parse_args(arguments)
    with stage("translations"):
        translations.update()
        translations.compile_all()


def sbom_verb(arguments: list[str]) -> None:
    """Write what Wardlight consists of to out/wardlight.cdx.json (CycloneDX)."""
    parser(sbom_verb, "sbom").parse_args(arguments)
    say(f"   {supply.write_bill_of_materials().relative_to(ROOT)}")


def audit_verb(arguments: list[str]) -> None:
    """Audit the locks: hashes, licences, doubled modules, publicly known flaws.

    Only the flaws are asked over the network; what the index does not answer is not taken for good.
    Where there is none, --osv names a dump in OSV format.
    """
    options = parser(audit_verb, "audit")
    options.add_argument("--osv", metavar="FILE", type=Path, help="zip, folder or file of records")
    dump = options.parse_args(arguments).osv
    if dump is not None and not dump.exists():
        raise Stop(f"{dump} is not there.", "Name a dump in OSV format.")
    _set_up(lock_name="dev")
    with stage("audit of the locks"):
        supply.audit(dump=dump.resolve() if dump else None)


def clean_verb(arguments: list[str]) -> None:
    """Go back to a fresh clone: remove .venv, build/, out/, caches and built modules."""
    parser(clean_verb, "clean").parse_args(arguments)
    caches = (".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache")
    for folder in (VENV, BUILD, ROOT / "out", *(ROOT / name for name in caches)):
        shutil.rmtree(folder, ignore_errors=True)
    for module in (ROOT / "app" / "native").glob("_*.*"):
        if module.suffix in {".so", ".pyd"}:
            module.unlink()
    for source_folder in ("app", "installers", "native", "tests"):
        for folder in list((ROOT / source_folder).rglob("__pycache__")):
            shutil.rmtree(folder, ignore_errors=True)


Verb = Callable[[list[str]], None]
VERBS: dict[str, Verb] = {
    "setup": setup_verb,
    "run": run_verb,
    "demo": demo_verb,
    "test": test_verb,
    "check": check_verb,
    "native": native_verb,
    "bench": bench_verb,
    "torture": torture_verb,
    "migration": migration_verb,
    "lock": lock_verb,
    "sbom": sbom_verb,
    "audit": audit_verb,
    "translations": translations_verb,
    "gallery": gallery_verb,
    "clean": clean_verb,
}
NOT_YET = ("package", "docs")


def main(arguments: list[str]) -> int:
    """Run one verb and return the exit code: 0 done, 1 no, 2 wrong use, 3 the machine lacks it."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        say("python3 build.py <verb>\n")
        for name, verb in VERBS.items():
            say(f"  {name:11}{_help(verb).splitlines()[0]}")
        return 0
    name, *rest = arguments
    if name in NOT_YET:
        raise Stop(f"The verb '{name}' does not exist yet.", code=WRONG_USE)
    if name not in VERBS:
        raise Stop(f"There is no verb '{name}'.", "python3 build.py lists them.", code=WRONG_USE)
    VERBS[name](rest)
    return 0


def parser(verb: Verb, name: str) -> argparse.ArgumentParser:
    """Return the parser of one verb; its help is the verb's docstring."""
    return argparse.ArgumentParser(
        prog=f"build.py {name}",
        description=_help(verb),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _help(verb: Verb) -> str:
    return inspect.getdoc(verb) or ""


def _set_up(*, lock_name: str) -> None:
    """Bring the machine to the state that a verb needs; says only what it does."""
    start = time.monotonic()
    machine.install(machine.TO_DEVELOP if lock_name == "dev" else machine.TO_RUN)
    python.install(lock_name)
    native.build()
    translations.compile_all()
    say(f"   set-up: {time.monotonic() - start:.1f} s")


def _has_screen() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(k) for k in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _hand_over(command: list[str]) -> None:
    """Run a program of ours with the terminal as it is; its exit code becomes ours."""
    sys.stdout.flush()
    done = subprocess.run(command, cwd=ROOT, env=environment(), check=False)
    if done.returncode != 0:
        sys.exit(done.returncode if done.returncode > 0 else NO)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        sys.stdout.flush()
        sys.stderr.write(f"build.py: {stop}\n")
        sys.exit(stop.code)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        sys.stderr.write(f"build.py: {NO_ROOM}\n")
        sys.exit(NO_ROOM.code)
    except KeyboardInterrupt:
        sys.exit(130)
