"""Keeps the downtime packs of this workstation fresh: locked PDFs beside the database.

They are written whole or not at all, one a ward, and open with their password in any reader. The
password is made here once; hospital IT prints it for the wards' sealed envelopes.
"""

import datetime as dt
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from app.data.models.control import Device, Downtime
from app.data.models.ward import Facility
from app.data.store import Store
from app.domain.actor import Actor
from app.domain.errors import UserError
from app.domain.ward_papers import DowntimeView
from app.domain.words import say
from app.services import facts, guard
from app.services.people import system_actor
from app.services.ward_papers import downtime_view, downtime_views, downtime_wards

FOLDER = "downtime"
# Read aloud and typed by hand: no letter or digit that looks like another. 16 of 30 are 78 bits.
_LETTERS = "abcdefghjkmnpqrstuvwxyz2345679"
_GROUPS, _GROUP = 4, 4


@dataclass(frozen=True, slots=True)
class PacksWritten:
    """The packs that lie ready now."""

    paths: tuple[Path, ...]
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class DowntimeState:
    """How fresh the packs are; `problem` says why the last try failed, or nothing."""

    every_minutes: int
    written_at: dt.datetime | None
    problem: str
    folder: Path

    def is_due(self, *, now: dt.datetime) -> bool:
        """Whether the packs should be written again."""
        wait = dt.timedelta(minutes=self.every_minutes)
        return self.written_at is None or now - self.written_at >= wait


def state(store: Store) -> DowntimeState:
    """Return how fresh the packs are."""
    folder = store.path.parent / FOLDER
    with store.read() as session:
        row = session.get(Downtime, 1)
        if row is None:
            return DowntimeState(30, None, "", folder)
        return DowntimeState(row.every_minutes, row.written_at, row.problem, folder)


@dataclass(frozen=True, slots=True)
class PacksDue:
    """The packs that are to be written, in this order, and what locks them."""

    wards: tuple[uuid.UUID, ...]
    password: str


def due_packs(store: Store, *, now: dt.datetime) -> PacksDue | None:
    """Return the packs to write, or nothing while those that lie there are fresh."""
    return packs_to_write(store) if state(store).is_due(now=now) else None


def packs_to_write(store: Store) -> PacksDue:
    """Return the packs of every ward, whether they are due or not; recorded once."""
    return PacksDue(downtime_wards(store, by=system_actor()), _password(store))


def pack_view(store: Store, *, ward_id: uuid.UUID, now: dt.datetime) -> DowntimeView:
    """Return what stands in the pack of one ward: all that the database is asked for it."""
    return downtime_view(store, by=system_actor(), ward_id=ward_id, now=now)


def write_pack(view: DowntimeView, *, folder: Path, password: str) -> Path:
    """Render and lock a pack, write it whole or not at all; needs no Store, so any thread may.

    Raises UserError where the folder takes no file; the old pack stays then.
    """
    from app.reports.downtime import downtime_pdf, locked

    path = folder / f"{_file_name(view.ward)}.pdf"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        beside = path.with_suffix(".new")
        beside.write_bytes(locked(downtime_pdf(view), password=password))
        beside.chmod(0o600)
        beside.replace(path)
    except OSError as error:
        raise _no_room(folder) from error
    return path


def packs_written(
    store: Store, *, home: Path, paths: tuple[Path, ...], now: dt.datetime
) -> PacksWritten:
    """Note that these packs lie ready; those of wards that are gone go with them."""
    folder = home / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for old in set(folder.glob("*.pdf")) - set(paths):
            old.unlink()
    except OSError:
        return packs_failed(store, refusal=_no_room(folder))
    _note(store, written_at=now, problem="")
    return PacksWritten(paths, frozenset({"downtime"}))


def packs_failed(store: Store, *, refusal: UserError) -> PacksWritten:
    """Note why the packs could not be written; the next minute tries again."""
    _note(store, written_at=None, problem=refusal.title)
    return PacksWritten((), frozenset({"downtime"}))


def export_packs(store: Store, *, folder: Path, now: dt.datetime) -> PacksWritten:
    """Write the pack of every ward into any folder; those of the data folder stay as they are."""
    found = packs_to_write(store)
    paths = tuple(
        write_pack(
            pack_view(store, ward_id=ward_id, now=now), folder=folder, password=found.password
        )
        for ward_id in found.wards
    )
    return PacksWritten(paths, frozenset({"downtime"}))


def _no_room(folder: Path) -> UserError:
    return UserError(
        say("The downtime packs cannot be written to {folder}", folder=folder),
        say("Make room on the disk, or ask IT."),
    )


def packs_to_print(store: Store, *, by: Actor, now: dt.datetime) -> tuple[DowntimeView, ...]:
    """Return what stands in the packs of this person's wards. Refused where nobody is on them."""
    guard.require(by, "view_ward")
    found = tuple(view for view in downtime_views(store, by=by, now=now) if view.patients)
    if not found:
        raise UserError(say("There is nobody on your wards"), say("Nothing was printed."))
    return found


def printed_packs(views: Sequence[DowntimeView]) -> bytes:
    """Return packs as one open PDF; needs no Store, so any thread may."""
    from app.reports.downtime import downtime_pdf, joined

    return joined([downtime_pdf(view) for view in views])


def password_for_envelope(store: Store, *, by: Actor) -> str:
    """Return the password of the packs, for the envelope; recorded, and for administrators only."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    password = _password(store)
    with store.write(intent="read_downtime_password", by=by):
        return password


def envelope(store: Store, *, by: Actor) -> bytes:
    """Return the page for the sealed envelope, as PDF; recorded, and for administrators only."""
    from app.reports.downtime_envelope import downtime_envelope_pdf

    password = password_for_envelope(store, by=by)
    with store.read() as session:
        hospital = session.scalar(select(Facility.name).limit(1)) or ""
        workstation = session.scalars(select(Device.name)).one()
    return downtime_envelope_pdf(
        hospital=hospital,
        workstation=workstation,
        folder=str(store.path.parent / FOLDER),
        password=password,
        printed_at=store.clock.now(),
    )


def set_interval(store: Store, *, by: Actor, minutes: int) -> None:
    """Say how often the packs are written, from 5 minutes to a day."""
    guard.require(by, "manage_users", facts.here(store, by=by))
    if not 5 <= minutes <= 24 * 60:  # noqa: PLR2004  (five minutes to a day)
        raise UserError(
            say("The packs cannot be written so often"), say("Choose 5 minutes to 24 hours.")
        )
    _password(store)
    with store.local() as session:
        session.get_one(Downtime, 1).every_minutes = minutes


def _password(store: Store) -> str:
    with store.local() as session:
        row = session.get(Downtime, 1)
        if row is None:
            groups = (
                "".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS)
            )
            row = Downtime(one=1, password="-".join(groups))
            session.add(row)
        return row.password


def _note(store: Store, *, written_at: dt.datetime | None, problem: str) -> None:
    with store.local() as session:
        row = session.get_one(Downtime, 1)
        row.problem = problem[:200]
        if written_at is not None:
            row.written_at = written_at


def _file_name(ward: str) -> str:
    """Return a ward's name as a file can have it."""
    return "".join(c if c.isalnum() or c in " -" else "_" for c in ward).strip() or "ward"
