"""Backups made here, so that people see how old the last one is; and who can open them later."""

import datetime as dt

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base


class BackupRun(Base):
    """One try to make a backup; `problem` is empty when it was made."""

    __tablename__ = "backup_run"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime] = mapped_column(index=True)
    file: Mapped[str] = mapped_column(String(400))
    file_bytes: Mapped[int] = mapped_column(default=0)
    problem: Mapped[str] = mapped_column(default="")


class BackupRecovery(Base):
    """This workstation's backup key under a passphrase: it goes into every backup from then on."""

    __tablename__ = "backup_recovery"

    one: Mapped[int] = mapped_column(primary_key=True)
    salt: Mapped[bytes]
    wrapped: Mapped[bytes]
