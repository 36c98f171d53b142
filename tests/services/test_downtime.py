"""The downtime packs: fresh, locked, whole or not at all."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError

from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.services.downtime import (
    FOLDER,
    due_packs,
    packs_to_print,
    password_for_envelope,
    printed_packs,
    set_interval,
    state,
)
from tests.support.cedar import Cedar
from tests.support.clock import FixedClock
from tests.support.medication import as_required, ordered
from tests.support.packs import write_packs
from tests.support.station import someone


@pytest.fixture
def cedar(store: Store) -> Cedar:
    made = Cedar(store)
    stay = made.admit("Okafor", "Grace", bed="A3", allergies=(("Penicillin", "rash", "severe"),))
    made.observe(stay, minutes_ago=20)
    return made


@pytest.fixture
def it() -> Actor:
    return someone(Role.IT_ADMIN)


def words(pdf: bytes, password: str = "") -> str:
    reader = PdfReader(io.BytesIO(pdf))
    if password:
        reader.decrypt(password)
    return "\n".join(page.extract_text() for page in reader.pages)


def test_a_pack_opens_with_its_password_alone(
    cedar: Cedar, clock: FixedClock, tmp_path: Path, it: Actor
) -> None:
    done = write_packs(cedar.store, home=tmp_path, now=clock.now())
    assert [p.name for p in done.paths] == ["4B Cedar.pdf", "5A Maple.pdf"]
    locked = done.paths[0].read_bytes()
    assert b"OKAFOR" not in locked
    assert done.paths[0].stat().st_mode & 0o077 == 0
    with pytest.raises(FileNotDecryptedError):
        words(locked)
    assert not PdfReader(io.BytesIO(locked)).decrypt("wrong")
    opened = words(locked, password_for_envelope(cedar.store, by=it))
    for expected in (
        "OKAFOR, Grace", "Penicillin (rash)", "A3", "Not Known", "No medicines are prescribed.",
    ):  # fmt: skip
        assert expected in opened


def test_a_pack_holds_the_drug_chart(
    cedar: Cedar, clock: FixedClock, tmp_path: Path, it: Actor
) -> None:
    stay = cedar.admit("Nguyen", bed="C2")
    ordered(cedar.store, stay.encounter_id)
    ordered(cedar.store, stay.encounter_id, as_required(cedar.store))
    done = write_packs(cedar.store, home=tmp_path, now=clock.now())
    opened = words(done.paths[0].read_bytes(), password_for_envelope(cedar.store, by=it))
    for expected in (
        "paracetamol", "DOSE 1 g", "08:00 !", "20:00", "morphine", "At most 10 mg in 24 h",
        "not yet",
    ):  # fmt: skip
        assert expected in opened


def test_packs_are_due_by_their_interval(
    cedar: Cedar, clock: FixedClock, tmp_path: Path, it: Actor
) -> None:
    assert state(cedar.store).is_due(now=clock.now())
    assert due_packs(cedar.store, now=clock.now()) is not None
    write_packs(cedar.store, home=tmp_path, now=clock.now())
    assert not state(cedar.store).is_due(now=clock.now())
    assert due_packs(cedar.store, now=clock.now()) is None
    clock.forward(minutes=30)
    assert state(cedar.store).is_due(now=clock.now())
    set_interval(cedar.store, by=it, minutes=60)
    assert not state(cedar.store).is_due(now=clock.now())
    for minutes in (4, 24 * 60 + 1):
        with pytest.raises(UserError, match="so often"):
            set_interval(cedar.store, by=it, minutes=minutes)


def test_the_pack_of_a_ward_that_is_gone_goes_with_it(
    cedar: Cedar, clock: FixedClock, tmp_path: Path
) -> None:
    write_packs(cedar.store, home=tmp_path, now=clock.now())
    (tmp_path / FOLDER / "Old ward.pdf").write_bytes(b"old")
    write_packs(cedar.store, home=tmp_path, now=clock.now())
    assert {p.name for p in (tmp_path / FOLDER).iterdir()} == {"4B Cedar.pdf", "5A Maple.pdf"}


def test_a_folder_that_takes_no_file_is_told_and_the_old_packs_stay(
    cedar: Cedar, clock: FixedClock, tmp_path: Path
) -> None:
    write_packs(cedar.store, home=tmp_path, now=clock.now())
    before = (tmp_path / FOLDER / "4B Cedar.pdf").read_bytes()
    (tmp_path / FOLDER / "4B Cedar.new").mkdir()
    assert write_packs(cedar.store, home=tmp_path, now=clock.now()).paths == ()
    assert "cannot be written" in state(cedar.store).problem
    assert (tmp_path / FOLDER / "4B Cedar.pdf").read_bytes() == before


def test_a_nurse_prints_the_pack_of_her_wards_at_once(
    cedar: Cedar, nurse: Actor, clock: FixedClock
) -> None:
    printed = words(printed_packs(packs_to_print(cedar.store, by=nurse, now=clock.now())))
    assert "OKAFOR, Grace" in printed
    assert "5A Maple" not in printed


def test_the_password_is_for_administrators(cedar: Cedar, nurse: Actor) -> None:
    with pytest.raises(DeniedError):
        password_for_envelope(cedar.store, by=nurse)
    with pytest.raises(DeniedError):
        set_interval(cedar.store, by=nurse, minutes=60)
