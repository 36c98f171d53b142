"""How quickly a million patients are searched, and how well repeated ones are noticed.

The million are made up (wardlight demo load) and kept in build/bench between runs. Texts are typed
letter by letter, as a desk does: names in both orders, dates of birth, phones, identifiers.
Peers answer the same texts: LIKE on the same encrypted table; and a plain SQLite file with the same
index, once with the rows that it finds and once for the index alone. A keystroke takes as long as
the clock on the wall says, on one thread, with the disk's cache warm: the best of three, since
other programs only make it slower. The processor's time of each is counted once, so that the
slowest is seen too.
"""

import contextlib
import gc
import random
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import sqlcipher3.dbapi2 as driver
from sqlalchemy import func, select, text

from app.data import cipher, search_index
from app.data.models.registration import Patient
from app.data.open import FILE_NAME
from app.data.queries import patients
from app.data.store import Store
from app.domain.duplicates import LIKELY, POSSIBLE, WORTH_A_LOOK
from app.domain.search import read_terms
from app.domain.synthetic.people import NEWEST_DAY, REPEATED, origin, patient
from app.security import keys
from app.services import demo_load, people, set_up
from app.services.candidates import Candidate, possible_duplicates
from app.services.registration import find_patients

Row = dict[str, str | float]
T = TypeVar("T")

PATIENTS, SEED, FOLDER = 1_000_000, 1, Path("build") / "bench" / "hospital"
_WORDS = "made-up people only"
_TYPED, _BY_LIKE, _REGISTERED = 30, 2, 300  # people whose texts are typed; records typed in again
_KEYSTROKE_GOAL_MS = 16
_RANKED = 40
_ROWS_TOO = (
    "SELECT p.* FROM patient_search s JOIN patient_search_doc d ON d.doc = s.rowid "
    "JOIN patient p ON p.id = d.patient_id "
    "WHERE patient_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"
)
_PLAIN = f"plain SQLite {driver.sqlite_version}, same index"
BY = people.system_actor()


def rows() -> Iterator[Row]:
    """Yield each figure with its peer's and its goal, in the keys of installers/door/bench.py."""
    store = hospital()
    try:
        first = _first_number(store)
        typed = keystrokes(_TYPED, seed=5)
        with _plain(store, typed) as plain:
            yield from _keystrokes(store, typed, plain)
            yield from _duplicates(store, first)
            yield from _index(plain)
    finally:
        store.close()


def hospital() -> Store:
    """Return the hospital with a million patients; makes it if it is not there, in minutes."""
    if not (FOLDER / FILE_NAME).exists():
        store = set_up.create_store(FOLDER, keyring=None, passphrase=_WORDS)
        with set_up.whole_or_nothing(store):
            set_up.set_up_demo(store, device_name="W01")
            demo_load.load_demo(store, by=BY, patients=PATIENTS, seed=SEED)
    return set_up.open_existing(FOLDER, keyring=None, passphrase=_WORDS)


def keystrokes(people_count: int, *, seed: int) -> list[str]:
    """Return what stands in the search box after each letter that is typed."""
    rng = random.Random(seed)  # noqa: S311 - a benchmark, no secret
    whole = [words for _ in range(people_count) for words in _typed(rng.randrange(PATIENTS))]
    return [words[:n] for words in whole for n in range(1, len(words) + 1) if words[n - 1] != " "]


def _typed(number: int) -> Iterator[str]:
    one = patient(SEED, number)
    given = one.given_name.partition(" ")[0]
    yield f"{one.family_name} {given}".lower()
    yield f"{given} {one.family_name}".lower()
    if one.birth_date:
        yield f"{one.birth_date:%d/%m/%Y} {one.family_name}".lower()
    yield from filter(None, (one.phone.removeprefix("+999 "), one.national_id))


# ---- the search box ----


def _keystrokes(store: Store, typed: list[str], plain: "_Plain") -> Iterator[Row]:
    def ours_of(words: str) -> object:
        return find_patients(store, by=BY, text=words)

    _times(typed[:: len(typed) // 100], ours_of)
    gc.freeze()  # as the program does once its window stands
    worked = _times(typed, ours_of, clock=time.thread_time)
    ours = _best(typed, ours_of)
    like = _times(keystrokes(_BY_LIKE, seed=6)[::6], lambda words: _like(store, words))
    simple = _best(plain.said, plain.asks(plain.file, _ROWS_TOO))
    for share, goal in ((0.5, None), (0.95, _KEYSTROKE_GOAL_MS)):
        row: Row = {
            "what": f"search: a keystroke among {PATIENTS:,}, {_name(share)}",
            "unit": "ms",
            "ours": _at(ours, share),
            "peer": "LIKE on the same table",
            "theirs": _at(like, share),
        }
        yield row if goal is None else row | {"goal": goal}
        yield {
            "what": f"search: the same against a plain file, {_name(share)}",
            "unit": "ms",
            "ours": _at(ours, share),
            "peer": f"{_PLAIN}, its rows unranked",
            "theirs": _at(simple, share),
        }
    for share in (0.95, 1.0):
        yield {"what": f"search: the processor's time of it, {_name(share)}", "unit": "ms",
               "ours": _at(worked, share)}  # fmt: skip


def _like(store: Store, words: str) -> int:
    """Find the twenty newest whose name, number or date holds each word somewhere."""
    terms = [
        f"(family_name LIKE :w{n} OR given_name LIKE :w{n} OR mrn LIKE :w{n} OR phone LIKE :w{n} "
        f"OR birth_date LIKE :w{n})"
        for n, _ in enumerate(words.split())
    ]
    query = f"SELECT id FROM patient WHERE {' AND '.join(terms)} ORDER BY id DESC LIMIT 20"  # noqa: S608 - no value is in it
    values = {f"w{n}": f"%{word}%" for n, word in enumerate(words.split())}
    with store.read() as session:
        return len(session.execute(text(query), values).all())


# ---- a plain file with the same index ----


@dataclass(slots=True)
class _Plain:
    """The expressions of the keystrokes, the encrypted file and a plain one to ask for them."""

    said: list[list[str]]
    encrypted: driver.Connection
    file: driver.Connection

    def asks(self, on: driver.Connection, statement: str) -> Callable[[list[str]], int]:
        """Ask the kinds of answers in their order until there are enough, as the search does."""

        def asked(kinds: list[str]) -> int:
            found = 0
            for kind in kinds:
                found += len(on.execute(statement, (kind, _RANKED)).fetchall())
                if found >= _RANKED:
                    break
            return found

        _times(self.said[::10], asked)
        return asked


@contextlib.contextmanager
def _plain(store: Store, typed: list[str]) -> Iterator[_Plain]:
    key = keys.load_key(FOLDER, keyring=None, passphrase=_WORDS)
    encrypted = cipher.connect(FOLDER / FILE_NAME, key)
    file = driver.connect(str(_plain_copy(encrypted)))  # without a key it is plain SQLite
    file.execute("PRAGMA cache_size = -65536")
    with store.read() as session:
        said = [
            patients.expressions(session, read_terms(words, today=NEWEST_DAY)) for words in typed
        ]
    try:
        yield _Plain(said, encrypted, file)
    finally:
        file.close()
        encrypted.close()


def _index(plain: _Plain) -> Iterator[Row]:
    """The full-text statements of the same keystrokes, in the encrypted file and in a plain one."""
    statement = str(patients.MATCH).replace(":match", "?").replace(":most", "?")
    ours = _times(plain.said, plain.asks(plain.encrypted, statement))
    theirs = _times(plain.said, plain.asks(plain.file, statement))
    for share in (0.5, 0.95):
        yield {
            "what": f"search: the index alone, encrypted, {_name(share)}",
            "unit": "ms",
            "ours": _at(ours, share),
            "peer": _PLAIN,
            "theirs": _at(theirs, share),
            "limit": _at(theirs, share),
        }


def _plain_copy(encrypted: driver.Connection) -> Path:
    """Return a plain file with the same index of the same made-up people; made once."""
    path = FOLDER / "plain.db"
    if not path.exists() or path.stat().st_mtime < (FOLDER / FILE_NAME).stat().st_mtime:
        path.unlink(missing_ok=True)
        encrypted.execute(f"ATTACH '{path}' AS plain KEY ''")
        for statement in search_index.copied("plain"):
            encrypted.execute(statement)
        encrypted.execute("DETACH plain")
    return path


# ---- duplicates ----


@dataclass(slots=True)
class _Noticed:
    """How many records were typed in, and for how many the right or a wrong one was shown."""

    typed: int = 0
    right: int = 0
    wrong: int = 0


def _duplicates(store: Store, first: int) -> Iterator[Row]:
    again, fresh = _samples()
    started = []
    bands = {band: (_Noticed(), _Noticed()) for band in (WORTH_A_LOOK, POSSIBLE, LIKELY)}
    for kind, numbers in enumerate((again, fresh)):
        for number in numbers:
            start = time.perf_counter()
            shown = possible_duplicates(
                store,
                by=BY,
                details=patient(SEED, number),
                but=_self(store, first, number),
                limit=10,
            )
            started.append(1000 * (time.perf_counter() - start))
            for band, noticed in bands.items():
                _judge(noticed[kind], band, shown, number=number, first=first)
    yield {"what": "duplicates: candidates while typing, p95", "unit": "ms",
           "ours": _at(sorted(started), 0.95)}  # fmt: skip
    names = {WORTH_A_LOOK: "any candidate", POSSIBLE: "possible", LIKELY: "very likely"}
    for band, (repeated, new) in bands.items():
        recall = repeated.right / repeated.typed
        right = REPEATED * recall
        wrong = REPEATED * repeated.wrong / repeated.typed + (1 - REPEATED) * new.wrong / new.typed
        yield {"what": f"duplicates: {names[band]}, recall", "unit": "%", "ours": 100 * recall}
        yield {"what": f"duplicates: {names[band]}, precision", "unit": "%",
               "ours": 100 * right / (right + wrong) if right else 0.0}  # fmt: skip


def _judge(
    noticed: _Noticed, band: int, shown: Sequence[Candidate], *, number: int, first: int
) -> None:
    """Count a record: the person is among the candidates, and somebody else is."""
    of_whom = [
        origin(SEED, _number(c.patient.mrn) - first) == origin(SEED, number)
        for c in shown
        if c.likeness.score >= band
    ]
    noticed.typed += 1
    noticed.right += any(of_whom)
    noticed.wrong += not all(of_whom)


def _samples() -> tuple[list[int], list[int]]:
    """Return records of people who came before, and records of people who come once."""
    rng = random.Random(9)  # noqa: S311 - a benchmark, no secret
    again: list[int] = []
    fresh: list[int] = []
    while len(again) < _REGISTERED:
        number = rng.randrange(PATIENTS)
        if origin(SEED, number) != number:
            again.append(number)
        elif len(fresh) < _REGISTERED:
            fresh.append(number)
    return again, fresh


def _self(store: Store, first: int, number: int) -> frozenset[uuid.UUID]:
    mrn = f"W01-{first + number:06}"
    with store.read() as session:
        return frozenset(session.scalars(select(Patient.id).where(Patient.mrn == mrn)))


def _first_number(store: Store) -> int:
    """The number of the first made-up patient's MRN."""
    with store.read() as session:
        last = session.scalar(select(func.max(func.length(Patient.mrn))))
        newest = session.scalar(
            select(func.max(Patient.mrn)).where(func.length(Patient.mrn) == last)
        )
    return _number(str(newest)) - PATIENTS + 1


def _number(mrn: str) -> int:
    return int(mrn.rpartition("-")[2])


# ---- times ----


def _best(asked: Sequence[T], work: Callable[[T], object]) -> list[float]:
    """Milliseconds of each at its best of three rounds through all, sorted."""
    rounds = [_each(asked, work, time.perf_counter) for _ in range(3)]
    return sorted(map(min, *rounds))


def _times(
    asked: Sequence[T],
    work: Callable[[T], object],
    *,
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Milliseconds of each, sorted."""
    return sorted(_each(asked, work, clock))


def _each(
    asked: Sequence[T], work: Callable[[T], object], clock: Callable[[], float]
) -> list[float]:
    taken = []
    for one in asked:
        start = clock()
        work(one)
        taken.append(1000 * (clock() - start))
    return taken


def _at(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _name(share: float) -> str:
    return "slowest" if share == 1 else f"p{round(100 * share)}"
