"""patient merge and patient unmerge: two records of one person, without a window."""

import argparse
import uuid

from app.cli.common import OK, answer, opened
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.services import merging, people, registration


def add(patient: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands below `patient`."""
    merge = patient.add_parser("merge", help="let one record stand for another's patient")
    merge.add_argument("survivor", metavar="MRN", help="the record that stands for both")
    merge.add_argument("merged", metavar="MRN", help="the record that is found through it")
    merge.add_argument("--reason", default="", help="why; kept with the merge")
    merge.add_argument("--sure", action="store_true", help="confirm what clearly differs")
    merge.add_argument("--dry-run", action="store_true", help="only say what would happen")
    merge.set_defaults(run=_merge)
    unmerge = patient.add_parser("unmerge", help="let a merged record stand for itself again")
    unmerge.add_argument("merged", metavar="MRN")
    unmerge.add_argument("--reason", default="", help="why; kept with the rest")
    unmerge.set_defaults(run=_unmerge)


def _merge(arguments: argparse.Namespace) -> int:
    by = people.system_actor()
    with opened(arguments) as store:
        ids = [_patient(store, by, mrn) for mrn in (arguments.survivor, arguments.merged)]
        seen = merging.preview_merge(store, by=by, survivor_id=ids[0], merged_id=ids[1])
        if arguments.dry_run:
            if seen.refusal:
                raise UserError(seen.refusal, seen.hint)
            answer(arguments, seen, "\n".join(_lines(seen)))
            return OK
        done = merging.merge(
            store, by=by, survivor_id=ids[0], merged_id=ids[1], reason=arguments.reason,
            sure=arguments.sure,
        )  # fmt: skip
    answer(
        arguments,
        {"survivor": seen.survivor.mrn, "merged": seen.merged.mrn, "survivor_id": done.survivor_id},
        f"{seen.merged.mrn} is found through {seen.survivor.mrn} now.",
    )
    return OK


def _lines(seen: merging.MergePreview) -> list[str]:
    lines = [f"{merging.record_words(seen.merged)} → {merging.record_words(seen.survivor)}"]
    lines += [f"  {merging.moved_words(moved)}" for moved in seen.moved]
    lines += [f"  differs: {', '.join(seen.differs)} (needs --sure)"] if seen.differs else []
    return [*lines, *seen.notes]


def _unmerge(arguments: argparse.Namespace) -> int:
    by = people.system_actor()
    with opened(arguments) as store:
        patient_id = _patient(store, by, arguments.merged)
        done = merging.unmerge(store, by=by, patient_id=patient_id, reason=arguments.reason)
    answer(arguments, done, f"{arguments.merged} stands for itself again.")
    return OK


def _patient(store: Store, by: Actor, mrn: str) -> uuid.UUID:
    patient_id = registration.patient_by_mrn(store, by=by, mrn=mrn)
    if patient_id is None:
        raise UserError(f"There is no patient {mrn}", "Search: wardlight patient find")
    return patient_id
