"""Signatures travel with their notes, and are compared on every workstation."""

from dataclasses import replace

import pytest

from app.domain.actor import Actor
from app.domain.notes import NoteKind, NoteView, Seal
from app.services import charting, notes
from app.sync import engine
from tests.support.hospital import admitted
from tests.sync.conftest import Enrol

pytestmark = pytest.mark.server


def test_what_is_signed_on_one_workstation_is_whole_on_another_and_added_to_there(
    enrol: Enrol, nurse: Actor
) -> None:
    a, b = enrol("W01"), enrol("W02")
    stay = admitted(a)
    note = notes.write_note(
        a, by=nurse, encounter_id=stay.encounter_id, kind=NoteKind.NURSING,
        text="Tells of blows at home.", sensitive=True,
    )  # fmt: skip
    notes.sign_note(a, by=replace(nurse, holds_key=True), note_id=note.note_id)
    engine.cycle(a)
    engine.cycle(b)

    def shown(at: int) -> NoteView:
        chart = charting.chart_view((a, b)[at], by=nurse, encounter_id=stay.encounter_id)
        found = (entry.note for entry in chart.timeline if entry.note)
        return next(each for each in found if each.note_id == note.note_id)

    (signature,) = shown(1).signatures
    assert (signature.signer_name, signature.seal) == (nurse.name, Seal.WHOLE)
    notes.add_addendum(b, by=nurse, note_id=note.note_id, text="Spoke with her again.")
    engine.cycle(b)
    engine.cycle(a)
    assert [each.text for each in shown(0).addenda] == ["Spoke with her again."]
