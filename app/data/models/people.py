"""Users and what slows down whoever guesses their passwords."""

import datetime as dt
import uuid
from typing import ClassVar

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base, Synced


class UserAccount(Synced):
    """A person who may log in; the password is kept as an Argon2id hash alone."""

    __tablename__ = "user_account"
    __needs__ = frozenset({"manage_users"})
    __clash__: ClassVar[frozenset[str]] = frozenset({"password_hash", "role", "suspended"})

    login: Mapped[str] = mapped_column(String(60), index=True)
    name: Mapped[str] = mapped_column(String(120))
    role: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(60), default="")  # "Staff nurse", as on the badge
    wards: Mapped[list[str]] = mapped_column(JSON, default=list)  # ward codes
    password_hash: Mapped[str] = mapped_column(String(200))
    suspended: Mapped[bool] = mapped_column(default=False)


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
