"""The commands on a real database: exit codes, JSON keys, and options wherever they stand."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import main as cli
from app.cli.main import parse
from app.data import cipher
from app.domain.actor import Role
from app.domain.billing.views import PaymentMethod
from app.domain.ids import new_id
from app.resources import resource
from app.security import keys
from app.services import billing, guard, payments, set_up
from tests.cli.conftest import WORDS, Said, Wardlight, common
from tests.support.station import someone

MESSAGE = resource("demo/admission.hl7")


def parsers() -> Iterator[argparse.ArgumentParser]:
    """Yield the parser of every command and action."""
    waiting = [cli._parser()]
    while waiting:
        one = waiting.pop()
        yield one
        for action in one._actions:
            if isinstance(action, argparse._SubParsersAction):
                waiting += action.choices.values()


def test_init_makes_a_hospital_and_says_how_to_log_in(
    wardlight: Wardlight, tmp_path: Path, words_file: Path
) -> None:
    options = common(tmp_path / "new", words_file)
    made = wardlight(
        *options, "init", "--facility", "St. Elsewhere", "--json", stdin="a long password\n"
    )
    assert (made.code, set(made.json())) == (
        0,
        {"facility_id", "device_id", "changed", "recovery_code"},
    )
    twice = wardlight(*options, "init", stdin="a long password\n")
    assert twice.code == 1
    assert "There is a database in" in twice.err
    (user,) = map(json.loads, wardlight(*options, "users", "list", "--json").out.splitlines())
    assert set(user) == {"user_id", "login", "name", "role", "wards", "suspended"}
    assert (user["login"], user["role"]) == ("admin", "it_admin")


@pytest.mark.parametrize("wrong", [["--workstation", "w-1"], ["--currency", "EURO"]])
def test_an_init_that_is_refused_leaves_nothing(
    wardlight: Wardlight, tmp_path: Path, words_file: Path, wrong: list[str]
) -> None:
    options = common(tmp_path / "new", words_file)
    assert wardlight(*options, "init", *wrong, stdin="a long password\n").code == 1
    assert wardlight(*options, "init", stdin="short\n").code == 1
    assert not any((tmp_path / "new").glob("*"))


def test_common_options_may_stand_anywhere(
    wardlight: Wardlight, here: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = wardlight("--json", *here, "sync", "status")
    last = wardlight("sync", "status", *here, "--json")
    between = wardlight("sync", *(f"{a}={b}" for a, b in (here[:2], here[2:])), "--json", "status")
    monkeypatch.setenv("WARDLIGHT_HOME", here[1])
    by_name = wardlight("sync", *here[2:], "status", "--json")
    assert first == last == between == by_name
    assert first.code == 0
    assert set(first.json()) == {
        "configured", "waiting", "oldest_waiting_at", "last_contact_at", "last_error",
        "conflicts", "refused", "loaded", "to_load", "clock_skew_s", "lease_days",
    }  # fmt: skip


def test_demo_may_stand_before_init_too() -> None:
    assert parse(["--demo", "init"]).demo
    assert parse(["init", "--demo"]).demo
    assert not parse(["init"]).demo


@pytest.mark.parametrize("area_and_action", cli._NOT_YET)
def test_what_does_not_exist_yet_says_so_and_no_help_names_it(
    wardlight: Wardlight, area_and_action: tuple[str, str]
) -> None:
    area, action = area_and_action
    said = wardlight("--json", area, *([action] if action else ["list"]), "--whatever")
    assert (said.code, said.out) == (2, "")
    assert "does not exist yet" in said.err
    assert not any(one.prog.endswith(f"wardlight {area} {action}".strip()) for one in parsers())


def test_a_word_that_is_also_a_missing_command_can_still_be_searched(
    wardlight: Wardlight, here: list[str]
) -> None:
    said = wardlight(*here, "patient", "find", "policy")
    assert (said.code, said.err) == (1, "")


def test_every_help_text_can_be_shown(wardlight: Wardlight) -> None:
    for one in parsers():
        said = wardlight(*one.prog.split()[1:], "--help")
        assert said.code == 0
        assert said.out.startswith("usage: wardlight")


@pytest.mark.parametrize(
    "words",
    [["nonsense"], ["sync"], ["sync", "nonsense"], ["users", "add"], ["--home"], ["init", "x"]],
)
def test_wrong_use_is_exit_2(wardlight: Wardlight, words: list[str]) -> None:
    said = wardlight(*words)
    assert (said.code, said.out) == (2, "")


def test_a_patient_is_found_and_shown(wardlight: Wardlight, here: list[str]) -> None:
    found = wardlight(*here, "patient", "find", "oka", "--json")
    assert found.code == 0
    first = json.loads(found.out.splitlines()[0])
    assert {"patient", "reason"} <= set(first)
    mrn = first["patient"]["mrn"]
    shown = wardlight(*here, "patient", "show", mrn, "--json")
    assert (shown.code, shown.json()["patient"]["mrn"]) == (0, mrn)
    assert mrn in wardlight(*here, "patient", "show", mrn).out
    assert wardlight(*here, "patient", "find", "zzzzzz").code == 1
    nobody = wardlight(*here, "patient", "show", "W99-1")
    assert (nobody.code, nobody.out) == (1, "")


def test_messages_are_taken_in_once(wardlight: Wardlight, here: list[str]) -> None:
    first = wardlight(*here, "hl7", "import", MESSAGE, "--json")
    assert first.code == 0
    assert first.json()["repeated"] is False
    assert wardlight(*here, "hl7", "import", MESSAGE, "--json").json()["repeated"] is True
    refused = wardlight(*here, "hl7", "import", "-", "--json", stdin="not HL7 at all")
    assert refused.code == 1
    assert {"title", "hint"} <= set(refused.json())


def test_users_are_made_and_log_in(wardlight: Wardlight, here: list[str]) -> None:
    add = [*here, "users", "add", "maya", "--name", "Maya Rao", "--role", "nurse", "--ward", "4B"]
    made = wardlight(*add, "--json", stdin="a long password\n")
    assert (made.code, set(made.json())) == (0, {"user_id", "changed"})
    assert wardlight(*add, stdin="a long password\n").code == 1
    assert "maya" in wardlight(*here, "users", "list").out
    assert wardlight(*here, "users", "add", "x", "--name", "X", "--role", "king").code == 2


def test_the_audit_log_is_verified(wardlight: Wardlight, here: list[str], home: Path) -> None:
    whole = wardlight(*here, "audit", "verify", "--json")
    assert whole.code == 0
    assert whole.json()["broken_at"] is None
    assert {"entries", "reason", "findings", "known", "central"} < set(whole.json())
    raw = cipher.connect(home / "wardlight.db", key_of(home))
    raw.execute("DROP TRIGGER capture_audit_entry_update")
    raw.execute("UPDATE audit_entry SET action = 'x' WHERE seq = 2")
    raw.close()
    broken = wardlight(*here, "audit", "verify")
    assert broken.code == 1
    assert "broken at entry 2" in broken.out


def test_the_doctor_names_no_patient(wardlight: Wardlight, here: list[str]) -> None:
    seen = wardlight(*here, "doctor", "--json")
    assert seen.code == 0
    assert seen.json()["ok"] is True
    assert set(seen.json()["health"]) == {
        "workstation", "schema_version", "cipher_version", "integrity", "file_bytes", "users",
    }  # fmt: skip
    words = wardlight(*here, "doctor").out
    assert "integrity ok" in words
    assert "okafor" not in words.casefold()
    ill = wardlight("--home", "/nowhere", "doctor", "--json")
    assert (ill.code, ill.json()["ok"]) == (3, False)


def key_of(home: Path) -> bytes:
    return keys.load_key(home, keyring=None, passphrase=WORDS)


def test_documents_are_written_as_pdf(
    wardlight: Wardlight, here: list[str], home: Path, tmp_path: Path
) -> None:
    store = set_up.open_existing(home, keyring=None, passphrase=WORDS)
    clerk = someone(Role.BILLING_CLERK)
    stay = billing.open_bills(store, by=clerk)[0].encounter_id
    billing.capture_charge(
        store,
        by=clerk,
        encounter_id=stay,
        code="WRD-101",
        quantity_thousandths=1000,
        service_date=store.clock.now().date(),
    )
    issued = billing.issue_invoices(store, by=clerk, encounter_id=stay)
    paid = payments.take_payment(
        store,
        by=clerk,
        invoice_id=issued.invoice_ids[-1],
        method=PaymentMethod.CARD,
        amount_minor=100,
        idempotency_key=new_id(),
    )
    store.close()
    for kind, number in (("invoice", issued.numbers[0]), ("receipt", paid.number)):
        out = tmp_path / f"{kind}.pdf"
        said = wardlight(*here, "report", kind, number, "--out", out, "--json")
        assert (said.code, said.json()) == (0, {"out": str(out)})
        assert out.read_bytes().startswith(b"%PDF")
        assert wardlight(*here, "report", kind, "W01-0", "--out", out).code == 1


def test_what_the_policies_refuse_is_exit_4(capsys: pytest.CaptureFixture[str]) -> None:
    def ask(_arguments: argparse.Namespace) -> int:
        guard.require(someone(), "manage_users")
        return 0

    assert cli.run(argparse.Namespace(run=ask)) == 4
    assert capsys.readouterr().err.startswith("Amara Nwosu may not do this. Users, policies")


def test_a_bug_is_one_sentence_that_holds_nothing_of_the_content(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(_arguments: argparse.Namespace) -> int:
        raise KeyError("OKAFOR")

    assert cli.run(argparse.Namespace(run=fail)) == 3
    said = capsys.readouterr().err
    assert said.startswith("Wardlight itself failed (test_commands.py, line ")
    assert said.count("\n") == 1
    assert "OKAFOR" not in said


def test_a_database_of_a_newer_version_is_exit_3(
    wardlight: Wardlight, here: list[str], home: Path
) -> None:
    raw = cipher.connect(home / "wardlight.db", key_of(home))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    said = wardlight(*here, "sync", "status")
    assert (said.code, said.out) == (3, "")
    assert "newer version" in said.err


def in_a_process(*words: str | Path, stdin: str = "") -> Said:
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"WARDLIGHT_HOME": "/nowhere"},
    )
    return Said(done.returncode, done.stdout, done.stderr)


def test_the_real_program_answers_the_same(here: list[str], demo_home: Path) -> None:
    good = in_a_process("hl7", "validate", MESSAGE)
    assert (good.code, good.json()["valid"]) == (0, True)
    assert in_a_process("hl7", "validate", "-", stdin="not HL7").code == 1
    assert in_a_process("nonsense").code == 2
    nowhere = in_a_process("patient", "find", "x")
    assert (nowhere.code, nowhere.out) == (3, "")
    assert nowhere.err.count("\n") == 1
    status = in_a_process("sync", "status", "--json", *here)
    assert status.code == 0
    assert status.json()["configured"] is False
    assert demo_home.exists()
