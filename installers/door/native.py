"""The four C libraries: the build that Python imports, the sanitized tests and the fuzz targets."""

import hashlib
import shutil
import sys
import sysconfig
from pathlib import Path

from installers.door import machine
from installers.door.shell import (
    BIN,
    BUILD,
    NO,
    PYTHON,
    ROOT,
    WRONG_USE,
    Stop,
    quietly,
    say,
    succeeds,
)

SOURCES = ROOT / "native"
STAMP = BUILD / "native" / "made-from.txt"
FAILED = Stop(
    "The C libraries could not be built.",
    "The compiler's own words are above; a missing OpenSSL header is in the package libssl-dev.",
)
STRICT = {
    "ASAN_OPTIONS": "detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1",
}


def libraries() -> list[str]:
    """Return the names of the C libraries: each folder of native/ that holds a header."""
    return sorted(path.parents[1].name for path in SOURCES.glob("*/include/*.h"))


def build() -> None:
    """Build the modules that Python imports into app/native, unless they are of these sources."""
    wanted = _sources_digest()
    if STAMP.is_file() and STAMP.read_text() == wanted and all(map(_is_built, libraries())):
        return
    machine.compiler()
    say(f"   C libraries: {', '.join(libraries())}")
    _configure("native", f"-DCMAKE_INSTALL_PREFIX={ROOT}")
    _compile("native")
    quietly(("cmake", "--install", BUILD / "native"), log="native-install", failure=FAILED)
    STAMP.write_text(wanted)


def test(*, sanitize: bool) -> None:
    """Build the C tests and run them with CTest; `sanitize` adds ASan and UBSan."""
    folder = "native-sanitized" if sanitize else "native"
    if sanitize:
        machine.compiler()
        options = ("-DCMAKE_BUILD_TYPE=Debug", "-DWARDLIGHT_SANITIZE=address,undefined")
        _configure(folder, *options)
    _compile(folder)
    ctest = ("ctest", "--test-dir", BUILD / folder, "--output-on-failure", "--no-tests=error")
    if not succeeds(ctest, **STRICT):
        raise Stop("C tests failed.", "Their output is above.", code=NO)


def fuzz(library: str, *, seconds: int) -> None:
    """Feed one library's fuzz target for so many seconds, from its corpus on.

    New inputs stay in build/fuzz/corpus_<lib>; an input that breaks it is build/fuzz/crash-<hash>.
    """
    if not (SOURCES / library / "fuzz" / f"fuzz_{library}.c").is_file():
        known = sorted(path.parents[1].name for path in SOURCES.glob("*/fuzz/fuzz_*.c"))
        names = ", ".join(known) or "none yet"
        raise Stop(
            f"There is no fuzz target for '{library}'.", f"There are: {names}.", code=WRONG_USE
        )
    machine.fuzzing_compiler()
    _configure(
        "fuzz", "-DCMAKE_C_COMPILER=clang", "-DCMAKE_BUILD_TYPE=Debug", "-DWARDLIGHT_FUZZ=ON"
    )
    _compile("fuzz", f"fuzz_{library}")
    found = BUILD / "fuzz" / f"corpus_{library}"
    found.mkdir(exist_ok=True)
    seeds = SOURCES / library / "fuzz" / "corpus"
    command: list[str | Path] = [BUILD / "fuzz" / f"fuzz_{library}", "-print_final_stats=1"]
    command += [f"-max_total_time={seconds}", f"-artifact_prefix={BUILD / 'fuzz'}/", found]
    command += [seeds] if seeds.is_dir() else []
    if not succeeds(command, **STRICT):
        raise Stop(f"Fuzzing broke {library}.", "The input is the crash file named above.", code=NO)
    say(f"   {library}: nothing found in {seconds} s")


def build_benchmarks() -> None:
    """Build the benchmarks that are written in C, as build/bench/<lib>_bench_<name>."""
    _configure("bench", "-DWARDLIGHT_BENCH=ON")
    _compile("bench")


def _configure(folder: str, *options: str) -> None:
    build_folder = BUILD / folder
    cache = build_folder / "CMakeCache.txt"
    if cache.is_file() and f"CMAKE_HOME_DIRECTORY:INTERNAL={SOURCES}\n" not in cache.read_text():
        shutil.rmtree(build_folder)  # the whole tree was moved or copied from another place
    command = ("cmake", "-S", SOURCES, "-B", build_folder, "-G", "Ninja")
    tools = (f"-DPython_EXECUTABLE={PYTHON}", f"-DCMAKE_MAKE_PROGRAM={BIN / 'ninja'}")
    quietly((*command, *tools, *options), log=f"{folder}-configure", failure=FAILED)


def _compile(folder: str, *targets: str) -> None:
    chosen = ("--target", *targets) if targets else ()
    quietly(("cmake", "--build", BUILD / folder, *chosen), log=f"{folder}-build", failure=FAILED)


def _is_built(library: str) -> bool:
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    return (ROOT / "app" / "native" / f"_{library}{suffix}").is_file()


def _sources_digest() -> str:
    """Return a digest of all of native/ and of the interpreter that the modules are for."""
    digest = hashlib.sha256(f"{sys.version} {sys.base_prefix} {ROOT}".encode())
    for path in sorted(SOURCES.rglob("*")):
        if path.is_file() and not _is_passive(path):
            digest.update(f"{path.relative_to(ROOT)}\n".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _is_passive(path: Path) -> bool:
    return bool({"bench", "corpus", "__pycache__"} & set(path.parts))
