"""Checks the audit chain of this workstation, and begins a new segment where it was broken.

The chain of hashes finds a changed, removed, reordered or inserted entry. What it cannot find by
itself, entries cut off at the end or a whole older file put back, the witnesses find: signed
checkpoints, the mark outside the file, the central server's receipt and its memory.
"""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.data import audit_chain
from app.data.models.audit import AuditCheckpoint, AuditEntry, AuditWatch
from app.data.models.control import Device
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UnavailableError, UserError
from app.domain.words import later, say
from app.security import audit
from app.security.witness import Witness, is_checkpoint_signed
from app.services import audit_countersigned, guard
from app.sync import audit as central

_MOST_FINDINGS = 100
_CHUNK = 1_000
NOT_ASKED = "not asked"
AGREES = "agrees"
ALONE = "no central server"


@dataclass(frozen=True, slots=True)
class Finding:
    """What does not fit, and at which entry."""

    seq: int
    reason: str


@dataclass(frozen=True, slots=True)
class ChainChecked:
    """The outcome: `broken_at` is the first entry that does not fit, or none.

    `known` are the breaks before the last new segment: a person has seen them.
    """

    entries: int
    broken_at: int | None
    reason: str
    findings: tuple[Finding, ...] = ()
    known: tuple[Finding, ...] = ()
    checkpoints: int = 0
    signed_until: int = 0  # the last entry that a good signature covers
    receipt_until: int = 0  # the last entry that the central server has acknowledged
    countersigned_until: int = 0  # the last that it has countersigned for anybody to check
    central: str = NOT_ASKED  # or agrees, differs, no central server, why it could not be asked


@dataclass(frozen=True, slots=True)
class SegmentBegun:
    """A break is on record; from here the chain counts anew."""

    broken_at: int
    changed: frozenset[str]


@dataclass(slots=True)
class _Walk:
    """Where a walk along the chain stands."""

    seq: int = 0
    hash: str = audit.FIRST
    entries: int = 0
    begun: int = 0  # the entry that began the last segment


def verify(store: Store, *, ask_central: bool = False) -> ChainChecked:
    """Recompute every hash, and ask every witness; nothing is written.

    `ask_central` asks the central server too, if there is one and it answers.
    """
    try:
        with store.read() as session:
            device_id = session.scalars(select(Device.id)).one()
            walk, findings = _Walk(), []
            for one in _walk(session, device_id, walk):
                findings.append(one)
                if len(findings) == _MOST_FINDINGS:
                    break
            signed, checkpoints, last_signed = _signatures(session, device_id, store.witness)
            findings += [*signed, *_mark(session, device_id, store.witness)]
            watch = session.get(AuditWatch, 1) or AuditWatch(receipt_seq=0, countersigned_from=0)
            findings += _receipt(session, device_id, watch)
            begun = walk.begun if last_signed >= walk.begun else 0
            misfits, countersigned = audit_countersigned.check(
                session, device_id, watch, begun=begun
            )
            findings += [Finding(each.seq, each.reason) for each in misfits]
    except UnavailableError as damage:
        return ChainChecked(
            0, 0, say("{title}: a page is not the one that was written", title=damage.title)
        )
    words, theirs = _ask(store, device_id) if ask_central else (NOT_ASKED, [])
    findings = sorted([*findings, *theirs], key=lambda f: f.seq)
    open_ones = tuple(f for f in findings if f.seq >= begun)
    return ChainChecked(
        entries=walk.entries,
        broken_at=open_ones[0].seq if open_ones else None,
        reason=open_ones[0].reason if open_ones else "",
        findings=open_ones,
        known=tuple(f for f in findings if f.seq < begun),
        checkpoints=checkpoints,
        signed_until=last_signed,
        receipt_until=watch.receipt_seq,
        countersigned_until=countersigned,
        central=words,
    )


def _walk(session: Session, device_id: uuid.UUID, walk: _Walk) -> Iterator[Finding]:
    """Go along the chain from where the walk stands, and say at each entry what does not fit."""
    rows: Iterable[Any] = session.execute(  # columns: entries by the million cost too much
        select(*AuditEntry.__table__.columns)
        .where(AuditEntry.origin_device == device_id, AuditEntry.seq >= walk.seq)
        .order_by(AuditEntry.seq)
        .execution_options(yield_per=_CHUNK)
    )
    skip = walk.seq > 0
    for entry in rows:
        if skip and entry.seq == walk.seq:  # the entry where an earlier walk ended
            skip = False
            if entry.hash != walk.hash:
                yield Finding(entry.seq, later("its content was changed"))
            continue
        walk.entries += 1
        if entry.seq != walk.seq + 1:
            yield Finding(walk.seq + 1, later("an entry is missing or doubled"))
        elif entry.previous_hash != walk.hash:
            yield Finding(entry.seq, later("it does not follow the entry before it"))
        elif entry.hash != audit.chain(walk.hash, audit_chain.audited(entry, device_id)):
            yield Finding(entry.seq, later("its content was changed"))
        walk.seq, walk.hash = entry.seq, entry.hash
        if entry.action == audit_chain.DISCONTINUITY:
            walk.begun = entry.seq


def _signatures(
    session: Session, device_id: uuid.UUID, witness: Witness
) -> tuple[list[Finding], int, int]:
    """Check every checkpoint; returns findings, their number, and the last entry well signed."""
    rows = session.execute(
        select(AuditCheckpoint, AuditEntry.hash)
        .outerjoin(
            AuditEntry,
            (AuditEntry.origin_device == AuditCheckpoint.origin_device)
            & (AuditEntry.seq == AuditCheckpoint.seq),
        )
        .where(AuditCheckpoint.origin_device == device_id)
        .order_by(AuditCheckpoint.seq)
    )
    findings, count, last = [], 0, 0
    for checkpoint, joined in rows:
        held: str | None = joined  # none where the entry is gone
        count += 1
        said = audit_chain.signed(checkpoint, device_id)
        if checkpoint.public_key != witness.public_key:
            findings.append(Finding(checkpoint.seq, later("its signature is of another key")))
        elif not is_checkpoint_signed(checkpoint.public_key, checkpoint.signature, said):
            findings.append(Finding(checkpoint.seq, later("its signature is forged")))
        elif held is None:
            findings.append(Finding(checkpoint.seq, later("the signed entry is missing")))
        elif held != checkpoint.hash:
            findings.append(Finding(checkpoint.seq, later("it is not the entry that was signed")))
        else:
            last = checkpoint.seq
    return findings, count, last


def _mark(session: Session, device_id: uuid.UUID, witness: Witness) -> list[Finding]:
    """Compare the chain with the mark outside the file."""
    try:
        mark = witness.read_mark()
    except UnavailableError:
        return []  # a locked keyring says nothing
    if mark is None or audit_chain.fulfils(session, mark, device_id):
        return []
    if not mark.genuine:
        return [Finding(mark.seq, later("the mark outside the file is forged"))]
    return [Finding(mark.seq, later("the file is older than its mark, or it was rewritten"))]


def _receipt(session: Session, device_id: uuid.UUID, watch: AuditWatch) -> list[Finding]:
    """Compare the chain with what the central server has acknowledged."""
    if not watch.receipt_seq:
        return []
    held = session.scalar(
        select(AuditEntry.hash).where(
            AuditEntry.origin_device == device_id, AuditEntry.seq == watch.receipt_seq
        )
    )
    findings = []
    if held != watch.receipt_hash:
        findings.append(
            Finding(
                watch.receipt_seq,
                later("it is not the entry that the central server acknowledged"),
            )
        )
    if watch.central_alarms:
        findings.append(
            Finding(
                watch.receipt_seq,
                later("the central server holds another chain of this workstation"),
            )
        )
    return findings


def _ask(store: Store, device_id: uuid.UUID) -> tuple[str, list[Finding]]:
    """Ask the central server how far it knows the chain, and whether the receipt is its own."""
    try:
        head = central.head(store)
    except UnavailableError as error:
        return error.title, []
    if head is None:
        return ALONE, []
    findings = []
    with store.read() as session:
        held = session.scalar(
            select(AuditEntry.hash).where(
                AuditEntry.origin_device == device_id, AuditEntry.seq == head.seq
            )
        )
    if held != head.hash:
        findings.append(
            Finding(head.seq, later("the central server knows a later chain: this is older"))
        )
    if not head.receipt_is_genuine:
        findings.append(Finding(head.seq, later("the central server did not give this receipt")))
    if head.alarms:
        findings.append(
            Finding(head.seq, later("the central server holds another chain of this workstation"))
        )
    return ("differs" if findings else AGREES), findings


def watch(store: Store) -> ChainChecked:
    """Check what came since the last time, cheaply, and keep the outcome for the alarm.

    An entry from before that was changed is found by `verify`, which reads them all.
    """
    with store.read() as session:
        kept = session.get(AuditWatch, 1)
        walk = _Walk(kept.checked_seq, kept.checked_hash) if kept and kept.checked_seq else _Walk()
        device_id = session.scalars(select(Device.id)).one()
        findings = list(_walk(session, device_id, walk))
        if kept is not None:
            findings += _receipt(session, device_id, kept)
        findings += _mark(session, device_id, store.witness)
    first = min(findings, key=lambda f: f.seq, default=None)
    if first is not None and first.seq < walk.begun:
        first = None
    done = ChainChecked(
        walk.entries, first.seq if first else None, first.reason if first else "", tuple(findings)
    )
    if first is not None or (kept is not None and kept.broken_at is not None):
        keep_alarm(store, verify(store))
    else:
        _keep(store, done, walk)
    return done


def keep_alarm(store: Store, checked: ChainChecked) -> None:
    """Keep the outcome of a whole check: what the status bar warns of."""
    _keep(store, checked, None)


def _keep(store: Store, checked: ChainChecked, walk: _Walk | None) -> None:
    with store.local() as session:
        row = session.get(AuditWatch, 1)
        if row is None:
            row = AuditWatch(one=1)
            session.add(row)
        row.checked_at = store.clock.now()
        row.broken_at, row.reason = checked.broken_at, checked.reason
        if walk is not None and checked.broken_at is None:
            row.checked_seq, row.checked_hash = walk.seq, walk.hash


def begin_segment(store: Store, *, by: Actor, words: str) -> SegmentBegun:
    """Put a broken chain on record, signed, and let it count anew from here.

    The break stays in the file and in every check as a known one. Refused: a whole chain, no words.
    """
    guard.require(by, "view_audit")
    if not words.strip():
        raise UserError(
            say("A new segment needs a reason"), say("Say what was found, and who knows of it.")
        )
    checked = verify(store)
    if checked.broken_at is None:
        raise UserError(say("The audit log is whole"), say("There is nothing to begin anew."))
    with store.write(intent=audit_chain.DISCONTINUITY, by=by) as tx:
        tx.detail |= {
            "broken_at": checked.broken_at,
            "found": checked.reason,
            "findings": len(checked.findings),
            "words": words.strip(),
        }
        changed = tx.changed()
    with store.local() as session:
        if (row := session.get(AuditWatch, 1)) is not None:
            row.receipt_seq, row.receipt_hash, row.central_alarms = 0, "", 0
            audit_countersigned.begin_anew(session, row)
    keep_alarm(store, verify(store))
    return SegmentBegun(checked.broken_at, changed | {"audit_watch"})


def alarm(store: Store) -> str:
    """Return why the audit log is not to be trusted, or nothing; quick enough for a status bar."""
    with store.read() as session:
        row = session.get(AuditWatch, 1)
        return row.reason if row is not None and row.broken_at is not None else ""


def summed_up(checked: ChainChecked) -> str:
    """Return the outcome in one sentence for people."""
    if checked.broken_at is not None:
        return f"The chain is broken at entry {checked.broken_at}: {checked.reason}."
    known = f" {len(checked.known)} earlier breaks are on record." if checked.known else ""
    return f"The chain of {checked.entries} entries is whole.{known}"
