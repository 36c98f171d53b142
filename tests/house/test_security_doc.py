"""docs/security.md names only tests that exist, and at least one for each threat."""

import re
from pathlib import Path

TOP = Path(__file__).parents[2]
TEXT = (TOP / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`(test_\w+)`")


def test_every_test_that_the_document_names_exists() -> None:
    there = {
        name
        for path in (TOP / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE)
    }
    assert set(NAMED.findall(TEXT)) - there == set()


def test_every_threat_has_a_test() -> None:
    _, _, table = TEXT.partition("## Threats of a shared ward workstation")
    rows = [line.split(" | ") for line in table.partition("\n## ")[0].splitlines()[4:] if line]
    threats = [row for row in rows if row[0].startswith("| ")]
    assert len(threats) >= 20
    assert [row[0] for row in threats if not NAMED.search(row[2])] == []
