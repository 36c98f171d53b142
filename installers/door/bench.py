"""The benchmarks as one table an area: ours beside a peer's in the same run.

`native` measures the C libraries: each native/<lib>/bench/bench_<lib>.py has a function `rows()`
that yields mappings with the keys of `Row`. So have bench_search.py here, tests/sync/bench_sync.py
and tests/story/bench_trust.py: what the guards around a save, an unlock and a list cost. In a unit
that ends in `/s`, and in `%`, more is better; any other is a time or a size.
"""

import runpy
import sys
from collections.abc import Iterator
from typing import NotRequired, TypedDict

from installers.door import native
from installers.door.shell import NO, PYTHON, ROOT, Stop, say, succeeds

COLUMNS = ("<64", ">11", ">9", ">8", ">11", ">20", "<3", "")
"""How print_table aligns its columns, and how wide they are at least."""


class Row(TypedDict):
    """One figure; each goal that it names must be met."""

    what: str
    unit: str  # "messages/s", "ns", …
    ours: float
    peer: NotRequired[str]  # name and version of what it is compared with
    theirs: NotRequired[float]
    limit: NotRequired[float]  # the best that is possible here, measured in the same run
    goal: NotRequired[float]  # in the unit of the row
    goal_ratio: NotRequired[float]  # so many times better than the peer


AREAS = ("native", "search", "sync", "trust", "all")
MODULES = {
    "search": "installers.door.bench_search",
    "sync": "tests.sync.bench_sync",
    "trust": "tests.story.bench_trust",
}


def run(area: str = "native") -> None:
    """Build the benchmarks and print the table; stop with exit code 1 where a goal is missed."""
    say(f"== benchmarks of {area}")
    if area in {"native", "all"}:
        native.build_benchmarks()
    if not succeeds((PYTHON, "-m", "installers.door.bench", area), QT_QPA_PLATFORM="offscreen"):
        raise Stop("A goal was missed.", "The table above says which.", code=NO)


def print_table(area: str = "native") -> bool:
    """Measure an area, print a line for each figure as it comes; tell if all goals are met.

    Runs in .venv, where the libraries and their peers are.
    """
    results = []
    say(_line("what", "ours", "peer's", "ratio", "limit", "goal", "met", "peer"))
    for row in _measured(area):
        results.append(is_met(row))
        say(_line(*_cells(row), "yes" if results[-1] else "NO", row.get("peer", "")))
    say(f"{len(results)} figures, {results.count(False)} below their goal")
    return all(results)


def ratio_of(row: Row) -> float:
    """Return how many times better than the peer's our figure is."""
    ours, theirs = row["ours"], row["theirs"]
    return ours / theirs if _is_rate(row) else theirs / ours


def is_met(row: Row) -> bool:
    """Tell whether a figure meets each goal that its row names."""
    goal = row.get("goal")
    reaches = goal is None or (row["ours"] >= goal if _is_rate(row) else row["ours"] <= goal)
    return reaches and ("goal_ratio" not in row or ratio_of(row) >= row["goal_ratio"])


def _measured(area: str) -> Iterator[Row]:
    for name, module in MODULES.items():
        if area in {name, "all"}:
            yield from runpy.run_module(module)["rows"]()
    if area not in {"native", "all"}:
        return
    for library in native.libraries():
        path = native.SOURCES / library / "bench" / f"bench_{library}.py"
        if path.is_file():
            yield from runpy.run_path(str(path))["rows"]()


def _cells(row: Row) -> tuple[str, ...]:
    return (
        f"{row['what']} [{row['unit']}]",
        _figure(row["ours"]),
        _figure(row["theirs"]) if "theirs" in row else "-",
        _times(ratio_of(row)) if "theirs" in row else "-",
        _figure(row["limit"]) if "limit" in row else "-",
        _goals(row),
    )


def _is_rate(row: Row) -> bool:
    return row["unit"].endswith("/s") or row["unit"] == "%"


def _goals(row: Row) -> str:
    sign = "≥" if _is_rate(row) else "≤"
    absolute = [f"{sign} {_figure(row['goal'])}"] if "goal" in row else []
    relative = [f"≥ {_times(row['goal_ratio'])}"] if "goal_ratio" in row else []
    return ", ".join(absolute + relative) or "-"


def _figure(number: float) -> str:
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"  # noqa: PLR2004


def _times(ratio: float) -> str:
    return f"{_figure(ratio)}x"


def _line(*cells: str) -> str:
    return "  ".join(f"{cell:{form}}" for cell, form in zip(cells, COLUMNS, strict=True)).rstrip()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(0 if print_table(*sys.argv[1:]) else NO)
