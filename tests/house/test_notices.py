"""The third-party notices name exactly what is delivered."""

import re
from pathlib import Path

TOP = Path(__file__).parents[2]
BUILD_ONLY = {"cmake", "ninja"}


def test_every_delivered_package_is_named_with_its_version() -> None:
    lock = (TOP / "installers" / "lock" / "run.txt").read_text()
    delivered = dict(re.findall(r"^([\w.-]+)==([^ \\]+)", lock, re.MULTILINE))
    notices = (TOP / "docs" / "third-party-notices.md").read_text()
    named = dict(re.findall(r"^\| ([\w.-]+) \| (\d\S*) \| \w", notices, re.MULTILINE))
    assert named == {name: version for name, version in delivered.items() if name not in BUILD_ONLY}


def test_every_folder_of_pictures_and_fonts_has_its_licence() -> None:
    notices = (TOP / "docs" / "third-party-notices.md").read_text()
    for folder in ("fonts", "icons"):
        licences = list((TOP / "resources" / folder).glob("LICENSE*"))
        assert licences
        for licence in licences:
            assert f"resources/{folder}/{licence.name}" in notices
