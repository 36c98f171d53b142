"""Where keys are kept, each sealed under another: nothing here opens anything by itself."""

import datetime as dt
from typing import ClassVar

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.data.base import Base, Sync, Synced


class KeptKey(Base):
    """A key of this workstation alone, sealed under HKDF(database key)."""

    __tablename__ = "kept_key"

    name: Mapped[str] = mapped_column(String(20), primary_key=True)  # carrier, backup or audit
    wrapped: Mapped[str] = mapped_column(String(120))


class KeyUse(Base):
    """How many values a facility key has sealed at this workstation."""

    __tablename__ = "key_use"

    key_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    uses: Mapped[int]


class FacilityKey(Synced):
    """A key of the whole hospital, sealed under the carrier key that its workstations share."""

    __tablename__ = "facility_key"
    __needs__ = frozenset({"rotate_keys"})
    __groups__: ClassVar[dict[str, tuple[str, ...]]] = {"secret": ("state", "wrapped")}

    purpose: Mapped[str] = mapped_column(String(10))  # fields or tokens
    key_id: Mapped[int] = mapped_column(unique=True)
    state: Mapped[str] = mapped_column(String(10))  # enabled, disabled or destroyed
    wrapped: Mapped[str] = mapped_column(String(120))  # empty once it is destroyed
    made_at: Mapped[dt.datetime]


class DeviceKey(Synced):
    """The public key that a workstation's audit checkpoints are checked by (Ed25519, hex)."""

    __tablename__ = "device_key"
    __sync__ = Sync.APPEND

    public_key: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[dt.datetime]
