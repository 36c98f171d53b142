"""Whether the system may write memory to a disk in the clear: swap that is not encrypted.

No program can keep the records it shows out of swap by itself, so that support is told instead.
"""

from pathlib import Path

_SWAPS = Path("/proc/swaps")
_BLOCK = Path("/sys/class/block")


def open_swaps(swaps: Path = _SWAPS, block: Path = _BLOCK) -> tuple[str, ...] | None:
    """Return the swap areas that are neither in memory nor encrypted; none where it is not known.

    Linux lists them (proc(5)); memory is zram's, and encrypted what device-mapper calls CRYPT-.
    """
    try:
        lines = swaps.read_text(encoding="utf-8").splitlines()[1:]
    except OSError:  # another system
        return None
    names = (line.split()[0] for line in lines if line.strip())
    return tuple(name for name in names if not _is_safe(name, block))


def _is_safe(name: str, block: Path) -> bool:
    device = Path(name).resolve().name
    if device.startswith("zram"):
        return not _backing(block / device)
    return _uuid(block / device).startswith("CRYPT-")


def _backing(device: Path) -> bool:
    """Whether a disk stands behind compressed memory."""
    try:
        return (device / "backing_dev").read_text(encoding="ascii").strip() not in {"", "none"}
    except OSError:
        return False


def _uuid(device: Path) -> str:
    """Return the device-mapper name of a device, or of one that it lies on (LVM in LUKS)."""
    for place in (device, *sorted((device / "slaves").glob("*"))):
        try:
            found = (place / "dm" / "uuid").read_text(encoding="ascii")
        except OSError:
            continue
        if found.startswith("CRYPT-"):
            return found
    return ""
