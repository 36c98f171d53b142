"""Which records are one person after all that people have decided; pure.

A merge is a row that says "this record is that one's patient"; taking it back is another row. Two
workstations may decide differently at the same time (A into B there, B into A here, or a ring of
three), so nothing here depends on the order in which rows arrive: the merges that stand are taken
in the order in which they were decided, and one that joins what is joined already changes nothing.
"""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Merge:
    """One decision that stands: `merged_id` is the patient of `survivor_id`."""

    id: uuid.UUID
    survivor_id: uuid.UUID
    merged_id: uuid.UUID
    decided_at: dt.datetime
    decided_by_name: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """What the merges come to: who stands for whom, and which of them did it."""

    survivors: Mapping[uuid.UUID, uuid.UUID]  # every merged record to the one that stands for it
    joined_by: Mapping[uuid.UUID, Merge]  # the merge that ended a record's standing for others
    idle: tuple[Merge, ...]  # joined what other merges had joined already

    def survivor_of(self, patient_id: uuid.UUID) -> uuid.UUID:
        """Return the record that stands for this one: itself unless it was merged."""
        return self.survivors.get(patient_id, patient_id)

    def records_of(self, patient_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
        """Return all records of the person, the one that stands for them first."""
        first = self.survivor_of(patient_id)
        return (first, *sorted(m for m, s in self.survivors.items() if s == first))


def join(merges: Iterable[Merge]) -> Joined:
    """Return what merges come to, whatever order they are given in."""
    parents: dict[uuid.UUID, uuid.UUID] = {}

    def top(patient_id: uuid.UUID) -> uuid.UUID:
        while patient_id in parents:
            patient_id = parents[patient_id]
        return patient_id

    joined_by: dict[uuid.UUID, Merge] = {}
    idle = []
    for merge in sorted(merges, key=lambda m: (m.decided_at, m.id)):
        survivor, merged = top(merge.survivor_id), top(merge.merged_id)
        if survivor == merged:
            idle.append(merge)
        else:
            parents[merged] = survivor
            joined_by[merged] = merge
    return Joined({merged: top(merged) for merged in parents}, joined_by, tuple(idle))


def to_take_back(merges: Iterable[Merge], *, merged_id: uuid.UUID) -> tuple[Merge, ...]:
    """Return the merges to take back so that a record stands apart again with what it had.

    Those are the merges of the record, and every idle one that would join the two sides anew (as B
    into A, decided elsewhere while A went into B here). Empty where the record is not merged.
    """
    joined = join(merges)
    if merged_id not in joined.joined_by:
        return ()
    working = joined.joined_by.values()
    own = {m.id: m for m in working if m.merged_id == merged_id}
    own[joined.joined_by[merged_id].id] = joined.joined_by[merged_id]
    apart = join(m for m in working if m.id not in own)
    side = apart.survivor_of(merged_id)

    def crosses(merge: Merge) -> bool:
        is_in, is_out = (apart.survivor_of(i) == side for i in (merge.survivor_id, merge.merged_id))
        return is_in != is_out

    return (*own.values(), *(m for m in joined.idle if crosses(m)))
