"""Each house rule fires where it should, and leaves the lawful twin alone."""

import pytest

from installers.door import rules
from installers.door.rules import Source, breaches

BROKEN = {  # rule: (path, text that breaks it, text that keeps it)
    "transactions": (
        "app/services/ward.py",
        "def admit(session):\n    session.commit()\n",
        "def admit(git):\n    return 'commit'\n",
    ),
    "threads end by themselves": (
        "app/ui/runner.py",
        "thread.terminate()\n",
        "thread.quit()\n",
    ),
    "no plain SQLite": (
        "app/data/open.py",
        "from sqlite3 import connect\n",
        "from sqlcipher3.dbapi2 import connect\n",
    ),
    "migrations stand alone": (
        "app/data/migrations/versions/0001_first.py",
        "from app.data.models import Patient\n",
        "from alembic import op\n",
    ),
    "no SQL from strings": (
        "app/data/queries/patient.py",
        "session.execute(text(f'select * from patient where mrn = {mrn}'))\n",
        "session.execute(text('select * from patient where mrn = :mrn'), {'mrn': mrn})\n",
    ),
    "rooms that want a wall": (
        "app/services/billing.py",
        "\n" * 401,
        "\n" * 400,
    ),
    "colours are tokens": (
        "app/ui/widgets/toast.py",
        "colour = '#d5281b'\n",
        "reference = 'issue #947'\n",
    ),
    "tests wait for what happens": (
        "tests/ui/test_runner.py",
        "import time\ntime.sleep(1)\n",
        "qtbot.waitUntil(ready)\n",
    ),
    "no machine, no package host": (
        "docs/story.md",
        "see {}home/someone/notes.txt\n".format("/"),
        "see docs/style.md and https://hl7.org/fhir\n",
    ),
    "no prompting keyring": (
        "installers/lock/run.txt",
        "keyrings.alt==5.0.2 \\\n",
        "keyring==25.7.0 \\\n",
    ),
    "documents escape their text": (
        "app/reports/invoice.py",
        "story.append(Paragraph(patient.name, style))\n",
        "def paragraph(words, style):\n    return Paragraph(escape(words), style)\n",
    ),
    "texts are translatable": (
        "app/ui/screens/ward/screen.py",
        "button = QPushButton('Admit')\n",
        "button = QPushButton(self.tr('Admit'))\n",
    ),
}


def fired(path: str, text: str) -> set[str]:
    return {line.rpartition("[")[2].rstrip("]") for line in breaches(Source(path, text))}


@pytest.mark.parametrize("name", [rule.name for rule in rules.RULES])
def test_each_rule_fires_and_leaves_its_lawful_twin_alone(name: str) -> None:
    path, wrong, right = BROKEN[name]
    assert fired(path, wrong) == {name}
    assert fired(path, right) == set()


def test_a_finding_names_the_line_and_what_to_do() -> None:
    (finding,) = breaches(Source("app/ui/runner.py", "\nthread.terminate()\n"))
    assert finding.startswith("app/ui/runner.py:2: ")
    assert "ask the thread to stop" in finding


@pytest.mark.parametrize(
    "path", ["app/data/store.py", "app/data/migrations/env.py", "app/sync/push.py"]
)
def test_the_three_homes_of_transactions_may_commit(path: str) -> None:
    assert not fired(path, "session.commit()\n")


@pytest.mark.parametrize(
    "statement",
    ["f'drop {t}'", "'drop ' + t", "'drop %s' % t", "'drop {}'.format(t)"],
)
def test_sql_is_refused_however_it_is_put_together(statement: str) -> None:
    text = f"connection.exec_driver_sql({statement})\n"
    assert fired("app/services/ward.py", text) == {"no SQL from strings"}
    assert not fired("app/data/capture.py", text)


@pytest.mark.parametrize(
    "line",
    [
        "qtbot.wait(100)",
        "pytest.skip('later')",
        "pytest.importorskip('cedarpy')",
        "QTest.qWait(5)",
        "from time import sleep",
        "mark = pytest.mark.xfail",
    ],
)
def test_every_way_to_wait_or_to_skip_is_found(line: str) -> None:
    assert fired("tests/ui/test_runner.py", f"{line}\n") == {"tests wait for what happens"}
    assert not fired("tests/sync/bench_saves.py", f"{line}\n")


def test_generated_tables_may_be_long() -> None:
    assert not fired("app/domain/drg_tables.py", "\n" * 5000)


def test_a_symbol_needs_no_translation() -> None:
    assert not fired("app/ui/widgets/trend.py", "label = QLabel('—')\n")
    assert fired("app/ui/widgets/trend.py", "label.setText(f'Ward {name}')\n")
