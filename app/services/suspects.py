"""The list of suspected duplicates: compared in the background, decided by people."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from app.data.models.identity import PatientMerge
from app.data.queries import merged, patients
from app.data.queries import suspects as queries
from app.data.queries.suspects import Pair, Progress
from app.data.store import Store
from app.domain import duplicates
from app.domain.actor import Actor
from app.services import audit_log, facts, guard, lists

PAGE = 50
ROUND = dt.timedelta(days=1)  # after it everybody is compared anew: details change
LISTED = "duplicate_suspect"  # the table of what was found
SLICE = 10  # records compared in one go in the background
_MOST_COUNTED = 100
BATCH = 50  # records compared in one go, so that whoever waits for the database waits little


@dataclass(frozen=True, slots=True)
class Suspect:
    """Two records that may be one person, and why."""

    pair: Pair
    one: patients.Known
    other: patients.Known
    likeness: duplicates.Likeness


@dataclass(frozen=True, slots=True)
class Suspects:
    """A page of the list, the likest first; `after` is where the next begins, none at the end."""

    rows: tuple[Suspect, ...]
    after: Pair | None
    progress: Progress


@dataclass(frozen=True, slots=True)
class MergedLately:
    """A merge that stands, to look at and to take back."""

    survivor: patients.Known
    merged: patients.Known
    decided_at: dt.datetime
    decided_by_name: str
    reason: str


def compare_some(store: Store, *, by: Actor, most: int = BATCH) -> Progress:
    """Compare the next records with all others, and remember who is alike.

    First those that are new or have changed, then the rest in turn. What was found stays on this
    workstation: others find the same from the same rows.
    """
    _require(store, by)
    return _compare(store, most=most)[0]


@dataclass(frozen=True, slots=True)
class Compared:
    """A slice was compared in the background; `changed` is empty where the list is what it was."""

    more: bool
    changed: frozenset[str]


def compare_quietly(store: Store, *, by: Actor) -> Compared:
    """Compare a small slice while nobody waits; the workstation's own work, which shows nothing."""
    _require(store, by)
    progress, is_news = _compare(store, most=SLICE)
    return Compared(not progress.round_ended, frozenset({LISTED} if is_news else ()))


def _compare(store: Store, *, most: int) -> tuple[Progress, bool]:
    now, is_news = store.clock.now(), False
    with store.read() as session:
        changed = queries.changed_ids(session, most=most)
        ids = changed or queries.next_ids(session, most=most)
        pairs = queries.alike(session, ids)
    with store.local() as session:
        if ids:
            is_news = queries.keep(session, compared=ids, pairs=pairs)
        if ids and not changed:
            queries.go_on(session, compared=ids, now=now)
        elif not ids:
            queries.begin_round(session, not_since=now - ROUND)
    with store.read() as session:
        return queries.progress(session), is_news


def waiting(store: Store, *, by: Actor) -> int:
    """Return how many pairs wait for a decision, up to a hundred; names nobody."""
    _require(store, by)
    with store.read() as session:
        return queries.count(session, most=_MOST_COUNTED)


def suspects(store: Store, *, by: Actor, after: Pair | None = None) -> Suspects:
    """Return one page of the pairs that nobody has decided; the look is audited."""
    _require(store, by)
    now = store.clock.now()
    with store.read() as session:
        pairs = queries.open_pairs(session, after=after, most=PAGE)
        ids = dict.fromkeys(i for p in pairs for i in (p.one_id, p.other_id))
        sight = lists.patients(session, by=by, now=now)
        known = {k.patient_id: k for k in patients.load(session, ids, in_sight=sight)}
        progress = queries.progress(session)
    rows = tuple(
        Suspect(p, one, other, duplicates.compare(one.details, other.details))
        for p in pairs
        if (one := known.get(p.one_id)) and (other := known.get(p.other_id))
    )
    if rows:
        audit_log.looked(store, by=by, action="view_duplicates", category="demographics")
    return Suspects(rows, pairs[-1] if len(pairs) == PAGE else None, progress)


def merged_lately(store: Store, *, by: Actor, most: int = PAGE) -> tuple[MergedLately, ...]:
    """Return the latest merges that stand, newest first."""
    _require(store, by)
    now = store.clock.now()
    with store.read() as session:
        latest = session.scalars(
            select(PatientMerge.merged_id)
            .where(PatientMerge.undoes_id.is_(None))
            .order_by(PatientMerge.decided_at.desc(), PatientMerge.id)
            .limit(most)
        )
        joined = merged.joined(session, list(latest))
        standing = sorted(
            joined.joined_by.items(), key=lambda pair: pair[1].decided_at, reverse=True
        )
        ids = {i for gone in joined.joined_by for i in (gone, joined.survivor_of(gone))}
        sight = lists.patients(session, by=by, now=now)
        known = {k.patient_id: k for k in patients.load(session, ids, in_sight=sight)}
    if known:
        audit_log.looked(store, by=by, action="view_duplicates", category="demographics")
    return tuple(
        MergedLately(known[end], known[gone], how.decided_at, how.decided_by_name, how.reason)
        for gone, how in standing[:most]
        if gone in known and (end := joined.survivor_of(gone)) in known
    )


def _require(store: Store, by: Actor) -> None:
    """Raise DeniedError unless the person may merge; deciding asks again, for its reason."""
    with store.read() as session:
        about = facts.of_system(
            session, by=by, now=store.clock.now(), kind="Patient", reason="compare"
        )
    guard.require(by, "merge_patients", about)
