"""How tables become bytes: indexed codes, numbered values, texts."""

import struct
from collections.abc import Iterable, Iterator


def code_number(code: str) -> int:
    return int.from_bytes(code.encode().ljust(8, b"\0"), "big")


def indexed(codes: Iterable[str]) -> tuple[bytes, bytes, list[str]]:
    """Where each prefix of two characters starts, code numbers, and the codes in order."""
    order = sorted(codes)
    starts = [0] * (36**2 + 1)
    for code in order:
        starts[int(code[:2], 36) + 1] += 1
    for i in range(36**2):
        starts[i + 1] += starts[i]
    numbers = struct.pack(f"<{len(order)}Q", *map(code_number, order))
    return struct.pack(f"<{len(starts)}I", *starts), numbers, order


class Pool:
    """Numbers distinct values in the order they come."""

    def __init__(self, first: Iterable = ()) -> None:
        self.ids: dict = {}
        for value in first:
            self[value]

    def __getitem__(self, value: object) -> int:
        return self.ids.setdefault(value, len(self.ids))

    def __iter__(self) -> Iterator:
        return iter(self.ids)


class Text:
    """All texts of the file, one after the other."""

    def __init__(self) -> None:
        self.data = bytearray()

    def add(self, text: str) -> bytes:
        """Append a text and return its packed place."""
        raw = text.encode()
        at = len(self.data)
        self.data += raw
        return struct.pack("<2I", at, len(raw))
