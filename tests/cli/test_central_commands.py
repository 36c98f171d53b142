"""central and sync against a real PostgreSQL: preparing, enrolling, joining, a cycle, revoking."""

import json
from pathlib import Path

import psycopg
import pytest

from tests.cli.conftest import Wardlight, common
from tests.support import postgres

pytestmark = pytest.mark.server


def test_a_centre_is_prepared_once_and_again(wardlight: Wardlight, administrator: str) -> None:
    dsn = postgres.new_database(administrator)
    bare = wardlight("central", "check", "--dsn", dsn)
    assert bare.code == 3
    assert "not prepared" in bare.err
    for words in (["enrol", "--workstation", "W02"], ["revoke", 32 * "0"]):
        refused = wardlight("central", *words, "--dsn", dsn)
        assert refused.code == 3, refused
        assert "not prepared" in refused.err
    for _ in range(2):
        made = wardlight("central", "init", "--dsn", dsn, "--json")
        assert (made.code, set(made.json())) == (0, {"schema"})
    seen = wardlight("central", "check", "--dsn", dsn, "--json")
    assert seen.code == 0
    assert set(seen.json()) == {
        "server_version", "schema_version", "up_to_date", "workstations", "conflicts",
        "quarantined", "devices", "policies", "policies_taken",
    }  # fmt: skip


def test_a_hospital_grows_from_one_workstation_to_two(
    wardlight: Wardlight,
    here: list[str],
    words_file: Path,
    tmp_path: Path,
    central: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WARDLIGHT_CENTRAL_DSN", central)
    early = wardlight("central", "enrol", "--workstation", "W02")
    assert early.code == 1
    assert "wardlight sync once" in early.err
    enrolled = wardlight(*here, "central", "enrol", "--json")
    assert (enrolled.code, set(enrolled.json())) == (0, {"device_id", "role_name", "dsn"})
    assert wardlight(*here, "central", "enrol").code == 1  # it is enrolled already
    sent = wardlight(*here, "sync", "once", "--json")
    assert sent.code == 0
    assert sent.json()["accepted"] > 0
    assert sent.json()["refused"] == sent.json()["conflicts"] == 0
    status = wardlight(*here, "sync", "status", "--json").json()
    assert (status["configured"], status["waiting"], status["last_error"]) == (True, 0, None)
    elsewhere = wardlight("central", "enrol", "--workstation", "W02", "--facility", 32 * "0")
    assert elsewhere.code == 1
    assert "--facility" in elsewhere.err
    second = wardlight("central", "enrol", "--workstation", "W02", "--json").json()
    there = common(tmp_path / "w02", words_file)
    carried, code_file = tmp_path / "keys.json", tmp_path / "code.txt"
    code = wardlight(*here, "keys", "enrol", "--out", str(carried), "--json").json()["code"]
    code_file.write_text(code)
    code_file.chmod(0o600)
    brought = ("--keys", str(carried), "--code-file", str(code_file))
    joined = wardlight(*there, "init", "--join", second["dsn"], *brought, "--json")
    assert (joined.code, joined.json()["opens"]) == (0, True)
    assert joined.json()["rows"] > 0
    asked = [[*options, "patient", "find", "oka", "--json"] for options in (here, there)]
    found = [wardlight(*words).out for words in asked]
    assert found[0] == found[1] != ""
    devices = wardlight("central", "check", "--json").json()["devices"]
    assert devices[second["device_id"]] == "W02"
    assert wardlight("central", "revoke", second["device_id"]).code == 0
    refused = wardlight(*there, "sync", "once")
    assert refused.code == 3
    assert "central server" in refused.err
    assert wardlight("central", "revoke", 32 * "0").code == 1
    assert json.loads(wardlight(*there, "sync", "status", "--json").out)["last_error"]


def test_an_account_without_rights_is_told_so(wardlight: Wardlight, central: str) -> None:
    with psycopg.connect(central, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS visitor")
        connection.execute("CREATE ROLE visitor LOGIN PASSWORD 'visitor'")
    dsn = f"{central}&user=visitor&password=visitor"
    for words in (
        ["init"],
        ["check"],
        ["enrol", "--workstation", "W02"],
        ["revoke", 32 * "0"],
    ):
        said = wardlight("central", *words, "--dsn", dsn)
        assert (said.code, said.out) == (3, ""), said
        assert "may not do that" in said.err


def test_wards_readers_upkeep_and_a_new_epoch(
    wardlight: Wardlight, here: list[str], central: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WARDLIGHT_CENTRAL_DSN", central)
    assert wardlight(*here, "central", "enrol").code == 0
    assert wardlight(*here, "sync", "once").code == 0
    (device,) = wardlight("central", "check", "--json").json()["devices"]
    limited = wardlight("central", "wards", device, "4B", "--json")
    assert (limited.code, limited.json()) == (0, {"wards": ["4B"]})
    assert "knows no ward" in wardlight("central", "wards", device, "nowhere").err
    assert wardlight("central", "wards", device).out.strip().endswith("the whole hospital.")
    made = wardlight("central", "reader", "head_office", "--ward", "4B", "--clinical", "--json")
    assert (made.code, set(made.json())) == (0, {"role_name", "dsn"})
    assert wardlight("central", "reader", "Finance!").code == 1
    kept = wardlight("central", "maintain", "--json")
    assert kept.code == 0
    assert kept.json()["resources"] > 0
    with psycopg.connect(made.json()["dsn"]) as connection:
        row = connection.execute("SELECT count(*) > 0 FROM fhir.resource").fetchone()
    assert row == (True,)
    assert wardlight("central", "maintain", "--keep-days", "3").code == 1
    first, second = (wardlight("central", "restored", "--json").json() for _ in range(2))
    assert first["epoch"] != second["epoch"]
    assert wardlight(*here, "sync", "once").code == 0
