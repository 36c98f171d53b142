"""The observations of a stay and its timeline, as frozen views."""

import json
import uuid
from collections.abc import Collection, Sequence
from dataclasses import fields, replace

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.data.models.audit import AuditEntry
from app.data.models.charting import ObservationSet
from app.data.models.ward import Bed, Encounter
from app.data.queries.banner import IN_PROGRESS, banner
from app.data.queries.care_plan import changes, plan_of
from app.data.queries.merged import ids_of
from app.data.queries.tasks import of_stay
from app.domain.care_plan import change_detail
from app.domain.charting import ChartView, Happened, ObservationSetView, TimelineEntryView
from app.domain.news2 import next_observations, score
from app.domain.notes import NoteView, note_detail
from app.domain.tasks import TaskView, in_order, step_detail, step_title
from app.domain.vitals import Sign, VitalsEntry
from app.domain.ward import Disposition
from app.domain.words import say

_VALUES = tuple(f.name for f in fields(VitalsEntry))


def stay_of(session: Session, patient_id: uuid.UUID) -> uuid.UUID | None:
    """Return the stay to show for a patient: the open one, else the last; None without any."""
    return session.scalars(
        select(Encounter.id)
        .where(
            Encounter.patient_id.in_(ids_of(session, patient_id)), Encounter.status != "cancelled"
        )
        .order_by((Encounter.status == IN_PROGRESS).desc(), Encounter.admitted_at.desc())
        .limit(1)
    ).first()


def chart(
    session: Session, encounter_id: uuid.UUID, *, notes: Sequence[NoteView] = ()
) -> ChartView:
    """Return the whole chart of a stay; raises NoResultFound for a stay that is not here.

    `notes` are those of the stay as this person may read them.
    """
    stay = session.get_one(Encounter, encounter_id)
    sets = _with_corrections(
        session.scalars(
            select(ObservationSet)
            .where(ObservationSet.encounter_id == encounter_id)
            .order_by(ObservationSet.taken_at, ObservationSet.id)
        ).all()
    )
    standing = [(s.taken_at, s.score) for s in sets if s.stands]
    asked = of_stay(session, encounter_id)
    return ChartView(
        banner=banner(session, stay.patient_id, encounter_id),
        encounter_id=encounter_id,
        plan=plan_of(stay),
        sets=sets,
        following=next_observations(
            standing, admitted_at=stay.admitted_at, every_min=stay.observe_every_min
        ),
        timeline=_timeline(session, stay, sets, notes=notes, tasks=asked),
        tasks=in_order(task for task in asked if task.is_open),
        is_open=stay.status == IN_PROGRESS,
    )


def latest_sets(
    session: Session, encounter_ids: Collection[uuid.UUID], *, count: int
) -> dict[uuid.UUID, tuple[ObservationSetView, ...]]:
    """Return the last sets that stand in each stay, oldest first, by stay."""
    corrected = select(ObservationSet.corrects_id).where(
        ObservationSet.encounter_id.in_(encounter_ids), ObservationSet.corrects_id.is_not(None)
    )
    place = (
        func.row_number()
        .over(
            partition_by=ObservationSet.encounter_id,
            order_by=(ObservationSet.taken_at.desc(), ObservationSet.id.desc()),
        )
        .label("place")
    )
    ranked = (
        select(ObservationSet.id, place)
        .where(
            ObservationSet.encounter_id.in_(encounter_ids),
            ObservationSet.id.not_in(corrected),
            _anything_taken(),
        )
        .subquery()
    )
    rows = session.scalars(
        select(ObservationSet)
        .join(ranked, ObservationSet.id == ranked.c.id)
        .where(ranked.c.place <= count)
        .order_by(ObservationSet.taken_at, ObservationSet.id)
    )
    found: dict[uuid.UUID, list[ObservationSetView]] = {}
    for row in rows:
        found.setdefault(row.encounter_id, []).append(set_view(row))
    return {stay: tuple(sets) for stay, sets in found.items()}


def set_view(row: ObservationSet) -> ObservationSetView:
    """Return one row as a view; its score is computed anew from its values."""
    values = VitalsEntry(**{name: getattr(row, name) for name in _VALUES})
    return ObservationSetView(
        set_id=row.id,
        taken_at=row.taken_at,
        recorded_by_name=row.recorded_by_name,
        values=values,
        spo2_scale=row.spo2_scale,
        score=score(values, spo2_scale=row.spo2_scale),
        partial_reason=row.partial_reason,
        corrects_id=row.corrects_id,
        correction_reason=row.correction_reason,
    )


def _anything_taken() -> ColumnElement[bool]:
    return or_(*(getattr(ObservationSet, sign.value).is_not(None) for sign in Sign))


def _with_corrections(rows: Sequence[ObservationSet]) -> tuple[ObservationSetView, ...]:
    views = [set_view(row) for row in rows]
    by_old = {view.corrects_id: view for view in views if view.corrects_id}
    return tuple(replace(view, corrected_by=by_old.get(view.set_id)) for view in views)


def _timeline(
    session: Session,
    stay: Encounter,
    sets: tuple[ObservationSetView, ...],
    *,
    notes: Sequence[NoteView],
    tasks: Sequence[TaskView],
) -> tuple[TimelineEntryView, ...]:
    """Return what happened in a stay, newest first."""
    entries = [TimelineEntryView(stay.admitted_at, Happened.ADMITTED, stay.reason)]
    for view in sets:
        is_new = view.corrects_id is None
        entries.append(
            TimelineEntryView(
                view.taken_at,
                Happened.OBSERVED if is_new else Happened.CORRECTED,
                " · ".join(filter(None, (view.correction_reason, view.recorded_by_name))),
                view.score if view.stands else None,
            )
        )
    entries += [
        TimelineEntryView(note.written_at, Happened.NOTED, note_detail(note), note=note)
        for note in notes
    ]
    entries += [
        TimelineEntryView(c.recorded_at, Happened.PLANNED, change_detail(c), plan=c)
        for c in changes(session, stay.id)
    ]
    entries += _steps(tasks)
    entries += _moves(session, stay)
    if stay.discharged_at:
        known = stay.disposition in {d.value for d in Disposition}
        goes = Disposition(stay.disposition).word if known else stay.disposition
        entries.append(TimelineEntryView(stay.discharged_at, Happened.DISCHARGED, goes))
    return tuple(sorted(entries, key=lambda e: e.at, reverse=True))


def _steps(tasks: Sequence[TaskView]) -> list[TimelineEntryView]:
    return [
        TimelineEntryView(
            step.at if step else task.asked_at,
            Happened.TASK,
            step_detail(task, step),
            title=step_title(task, step),
        )
        for task in tasks
        for step in (None, *task.steps)
    ]


def _moves(session: Session, stay: Encounter) -> list[TimelineEntryView]:
    """Return the moves of a stay from the audit log, which alone remembers the old bed."""
    found = session.execute(
        select(AuditEntry.at, AuditEntry.detail).where(
            AuditEntry.patient_id == stay.patient_id, AuditEntry.action == "transfer_patient"
        )
    ).all()
    moves = []
    for at, text in found:
        detail = json.loads(text)
        if detail.get("encounter") == str(stay.id):
            old, new = (_bed_label(session, detail.get(k)) for k in ("from_bed", "to_bed"))
            moves.append(
                TimelineEntryView(at, Happened.MOVED, say("{old} to {new}", old=old, new=new))
            )
    return moves


def _bed_label(session: Session, bed_id: str | None) -> str:
    bed = session.get(Bed, uuid.UUID(bed_id)) if bed_id else None
    return say("bed {bed}", bed=bed.label) if bed else say("no bed")
