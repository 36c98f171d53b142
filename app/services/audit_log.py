"""Writes what is no change of a row into the audit log: looks, searches, refusals, the program.

A change needs nothing of this: `Store.write` records it. What is only read is recorded here first,
in a commit of its own, and shown after it.
"""

import contextlib
import datetime as dt
import hashlib
import uuid
from collections.abc import Iterator

from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import DeniedError
from app.services import policies

# A session that sees the same again within this time has seen it: one entry (ADR 0013).
ONE_LOOK = dt.timedelta(minutes=10)
# What is typed on the way to a name is one search.
ONE_SEARCH = dt.timedelta(seconds=60)
_MOST_REMEMBERED = 2_000


def looked(
    store: Store,
    *,
    by: Actor,
    action: str,
    category: str,
    patient_id: uuid.UUID | None = None,
    anew: bool = False,
    **about: object,
) -> None:
    """Record a look before what is seen is read.

    `category` says what kind of data it is (ASTM E2147 7.1.9); `about` are ids and codes, never
    values. The same look of the same session within ten minutes is one entry, unless the person
    opened it `anew`.
    """
    key = (by.session_id, action, category, patient_id, *sorted(about.items()))
    if anew or _is_due(store, key, ONE_LOOK):
        with store.write(intent=action, by=by) as tx:
            tx.patient_id = patient_id
            tx.detail |= {"category": category, **about}
        _remember(store, key)


def searched(store: Store, *, by: Actor, shown: int) -> None:
    """Record that patients were searched for and how many were shown; never what was typed."""
    key = (by.session_id, "search_patients")
    if _is_due(store, key, ONE_SEARCH):
        with store.write(intent="search_patients", by=by) as tx:
            tx.detail |= {"category": "demographics", "shown": shown}
        _remember(store, key)


@contextlib.contextmanager
def refusals(store: Store) -> Iterator[None]:
    """Record what the policies refuse inside; the window and the commands do all work in here."""
    try:
        yield
    except DeniedError as denied:
        record_refusal(store, denied)
        raise


def record_refusal(store: Store, denied: DeniedError) -> None:
    """Record one refusal: who wanted what, of which patient, on which ward."""
    if (act := denied.act) is None:
        return
    with store.write(intent="deny", by=act.by) as tx:
        tx.outcome = "refused"
        tx.patient_id = act.patient_id
        tx.detail |= {"wanted": act.action} | ({"ward": act.ward} if act.ward else {})


def started(store: Store, *, by: Actor, version: str) -> None:
    """Record that the window was opened, by which version and with which policies."""
    with store.write(intent="start", by=by) as tx:
        tx.detail |= {"version": version, "policies": policy_hash()}


def stopped(store: Store, *, by: Actor) -> None:
    """Record that the window was closed."""
    with store.write(intent="stop", by=by):
        pass


def policy_hash() -> str:
    """Return the fingerprint of the compiled policies that are in force now."""
    return hashlib.sha256(policies.in_force().blob).hexdigest()


def _is_due(store: Store, key: tuple[object, ...], after: dt.timedelta) -> bool:
    """Whether a look was not recorded within this time; also after the clock went back."""
    seen = store.looks.get(key)
    return seen is None or not dt.timedelta() <= store.clock.now() - seen < after


def _remember(store: Store, key: tuple[object, ...]) -> None:
    if len(store.looks) >= _MOST_REMEMBERED:
        store.looks.clear()  # what is forgotten is recorded once more
    store.looks[key] = store.clock.now()
