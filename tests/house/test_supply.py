"""The bill of materials is complete, and the audit of the locks finds what it is for."""

import json
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path
from typing import Any

from installers.door import supply

TOP = Path(__file__).parents[2]
PIN = f"thing==1.0 \\\n    --hash=sha256:{'0' * 64}\n"


def parts(bill: dict[str, Any]) -> list[dict[str, Any]]:
    found = list(bill["components"])
    return found + [inner for one in found for inner in one.get("components", ())]


def test_the_bill_names_every_delivered_package_library_and_file() -> None:
    bill: dict[str, Any] = supply.bill_of_materials()
    names = {one["name"] for one in parts(bill)}
    delivered = {pin.name for pin in supply.pins(TOP / "installers" / "lock" / "run.txt")}
    assert delivered - supply.BUILD_ONLY <= names
    assert {"libhl7val", "libcutils", "libauthz", "libbill", "OpenSSL libcrypto"} <= names
    assert {path.name for path in (TOP / "resources").rglob("*") if path.is_file()} <= names


def test_the_bill_is_well_formed_and_always_the_same() -> None:
    bill: dict[str, Any] = supply.bill_of_materials()
    assert json.dumps(bill) == json.dumps(supply.bill_of_materials())
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert bill["serialNumber"].startswith("urn:uuid:")
    references = [one["bom-ref"] for one in parts(bill)]
    assert len(references) == len(set(references))
    for one in parts(bill):
        assert one["type"] in {"library", "data", "file"}
        assert all(len(each["content"]) == 64 for each in one.get("hashes", ()))
        for each in one.get("licenses", ()):
            assert set(each["license"]) in ({"id"}, {"name"})


def test_the_locks_of_today_pass_the_audit() -> None:
    assert supply.findings() == []


def test_a_pin_without_a_hash_or_with_an_address_is_found(tmp_path: Path) -> None:
    lock = tmp_path / "run.txt"
    lock.write_text(PIN)
    assert list(supply.unhashed(lock)) == []
    for wrong in (
        "thing==1.0\n",
        f"{PIN}other>=2\n",
        f"{PIN}other @ https://example.org/other.tar.gz\n",
        f"--index-url https://example.org\n{PIN}",
        f"-e .\n{PIN}",
    ):
        lock.write_text(wrong)
        assert list(supply.unhashed(lock)), wrong


def test_a_licence_that_is_not_on_the_list_is_found() -> None:
    row = "| thing | 1.0 | {} |"
    for good in (
        "MIT",
        "Apache-2.0 OR BSD-3-Clause",
        "LGPL-3.0-only (chosen of LGPL-3.0, GPL-2.0)",
    ):
        assert list(supply.unlicensed(row.format(good))) == []
    for bad in ("GPL-3.0-only", "MIT; inside: AGPL-3.0-or-later", "proprietary"):
        assert list(supply.unlicensed(row.format(bad))), bad


def package(folder: Path, name: str, *files: str) -> Distribution:
    """Write what an installer leaves of a package."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in files))
    return PathDistribution(info)


def test_a_module_that_two_packages_bring_is_found(tmp_path: Path) -> None:
    honest = package(tmp_path, "yaml-maker", "yaml/__init__.py", "yaml/loader.py")
    other = package(tmp_path, "yaml-taker", "yaml/__init__.py")
    space = package(tmp_path, "one", "shared/one/__init__.py")
    same = package(tmp_path, "two", "shared/two/__init__.py")
    assert list(supply.shared_modules([honest, space, same])) == []
    (found,) = supply.shared_modules([honest, other])
    assert found == "the module yaml comes with yaml-maker and with yaml-taker"


def test_a_package_that_the_index_is_silent_about_is_not_taken_for_good() -> None:
    asked = [supply.Pin("a", "1", ()), supply.Pin("b", "2", ()), supply.Pin("c", "3", ())]
    flaw = {"id": "PYSEC-1", "fix_versions": ["2.1"]}
    told = {
        "dependencies": [
            {"name": "a", "version": "1", "vulns": []},
            {"name": "b", "version": "2", "vulns": [flaw]},
            {"name": "c", "skip_reason": "Dependency not found"},
        ]
    }
    assert supply.read_answer(json.dumps(told), asked=asked) == (
        ["b 2: PYSEC-1, mended in 2.1"],
        ["c"],
    )
    assert supply.read_answer("", asked=asked) == ([], ["a", "b", "c"])
