"""Support is told of swap that would hold patients' data in the clear."""

from pathlib import Path

import pytest

from app.security.swap import open_swaps

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


def device(block: Path, name: str, **files: str) -> Path:
    folder = block / name
    for file, words in files.items():
        path = folder / file.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def found(tmp_path: Path, *names: str) -> tuple[str, ...] | None:
    swaps = tmp_path / "swaps"
    swaps.write_text(HEAD + "".join(f"{n}\tpartition\t1\t0\t-2\n" for n in names))
    return open_swaps(swaps, tmp_path / "block")


def test_plain_partitions_and_files_are_named(tmp_path: Path) -> None:
    device(tmp_path / "block", "sda3")
    device(tmp_path / "block", "dm-1", dm__uuid="LVM-abc")
    names = ("/dev/sda3", "/dev/dm-1", "/swapfile")
    assert found(tmp_path, *names) == names


def test_memory_and_what_is_encrypted_are_not(tmp_path: Path) -> None:
    block = tmp_path / "block"
    device(block, "zram0", backing_dev="none\n")
    device(block, "dm-0", dm__uuid="CRYPT-LUKS2-abc")
    inside = device(block, "dm-2", dm__uuid="LVM-abc")
    (inside / "slaves").mkdir()
    (inside / "slaves" / "dm-0").symlink_to(block / "dm-0")
    assert found(tmp_path, "/dev/zram0", "/dev/dm-0", "/dev/dm-2") == ()


def test_memory_with_a_disk_behind_it_is_named(tmp_path: Path) -> None:
    device(tmp_path / "block", "zram0", backing_dev="/dev/sda4\n")
    assert found(tmp_path, "/dev/zram0") == ("/dev/zram0",)


@pytest.mark.parametrize("lines", [(), ("",)])
def test_a_computer_without_swap_has_none(tmp_path: Path, lines: tuple[str, ...]) -> None:
    (tmp_path / "swaps").write_text(HEAD + "\n".join(lines))
    assert open_swaps(tmp_path / "swaps", tmp_path) == ()


def test_another_system_says_nothing_of_it(tmp_path: Path) -> None:
    assert open_swaps(tmp_path / "missing", tmp_path) is None
