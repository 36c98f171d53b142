"""Users, where they work and when, how they prove who they are, and what slows guessing down."""

import datetime as dt
import uuid
from typing import ClassVar

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base, Synced
from app.data.sealed import Sealed, sealed_column, token_column


class UserAccount(Synced):
    """A person who may log in; the password is kept as an Argon2id hash alone."""

    __tablename__ = "user_account"
    __needs__ = frozenset({"manage_users"})
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {
        "password": ("password_hash", "one_time_until"),
    }
    __clash__: ClassVar[frozenset[str]] = frozenset({"password", "role", "suspended"})

    login: Mapped[str] = mapped_column(String(60), index=True)
    name: Mapped[str] = mapped_column(String(120))
    role: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(60), default="")  # "Staff nurse", as on the badge
    wards: Mapped[list[str]] = mapped_column(JSON, default=list)  # codes of the standing wards
    password_hash: Mapped[str] = mapped_column(String(200))
    suspended: Mapped[bool] = mapped_column(default=False)
    # A password that IT made for one log-in ends then; none: the person chose it.
    one_time_until: Mapped[dt.datetime | None]


class WardAssignment(Synced):
    """A ward that a person has for a time, beside the standing ones; ended early by its end."""

    __tablename__ = "ward_assignment"
    __needs__ = frozenset({"assign_ward"})
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {"period": ("from_at", "until_at")}
    __clash__: ClassVar[frozenset[str]] = frozenset({"period"})

    user_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("user_account.id", deferrable=True, initially="DEFERRED"), index=True
    )
    ward: Mapped[str] = mapped_column(String(12))  # its code
    kind: Mapped[str] = mapped_column(String(10))  # shift, cover or on_call
    from_at: Mapped[dt.datetime]
    until_at: Mapped[dt.datetime]
    covers_id: Mapped[uuid.UUID | None]  # the colleague whose ward it is, for cover
    granted_by: Mapped[uuid.UUID]


class Badge(Synced):
    """A badge of a person; its number is sealed, found by a keyed token, empty once revoked."""

    __tablename__ = "badge"
    __needs__ = frozenset({"manage_users"})
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {
        "number": ("number", "number_token", "revoked_at"),
    }

    user_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("user_account.id", deferrable=True, initially="DEFERRED"), index=True
    )
    number_cell: Mapped[str] = sealed_column("number")
    number_token: Mapped[str | None] = token_column()
    number = Sealed(token=True)
    revoked_at: Mapped[dt.datetime | None]


class RecoveryCode(Synced):
    """The sealed code that brings a lost administrator back, once; kept as an Argon2id hash."""

    __tablename__ = "recovery_code"
    __needs__ = frozenset({"manage_users"})
    __clash__: ClassVar[frozenset[str]] = frozenset({"spent_at"})

    code_hash: Mapped[str] = mapped_column(String(200))
    made_at: Mapped[dt.datetime]
    spent_at: Mapped[dt.datetime | None]  # used, or replaced by a newer one


class StationPin(Base):
    """The PIN that a person has chosen at this workstation, as an Argon2id hash; never synced."""

    __tablename__ = "station_pin"

    user_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    pin_hash: Mapped[str] = mapped_column(String(200))
    at: Mapped[dt.datetime]


class LoginDelay(Base):
    """Failed log-ins in a row of one user here; a restart does not reset it."""

    __tablename__ = "login_delay"

    login: Mapped[str] = mapped_column(String(60), primary_key=True)
    failures: Mapped[int]
    not_before: Mapped[dt.datetime]


class LoginHere(Base):
    """Who has worked at this workstation lately: the tiles of the lock screen."""

    __tablename__ = "login_here"

    user_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime]
