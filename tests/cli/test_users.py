"""users: from the first log-in to the last administrator's way back, as IT does it."""

import json
from pathlib import Path

import pypdfium2
import pytest

from app.domain.errors import UserError
from app.services import people, set_up
from tests.cli.conftest import Said, Wardlight, common
from tests.support.people import PASSWORD

NEW = "wet stones at dawn"


def users(wardlight: Wardlight, here: list[str], *words: object, stdin: str = "") -> Said:
    return wardlight(*here, "users", *words, "--json", stdin=stdin)


def test_a_one_time_password_is_told_once_and_is_good_for_one_choice(
    wardlight: Wardlight, here: list[str], home: Path, words_file: Path
) -> None:
    add = ("add", "maya", "--name", "Maya Rao", "--role", "nurse", "--ward", "4B", "--one-time")
    told = users(wardlight, here, *add)
    assert (told.code, told.json()["login"]) == (0, "maya")
    assert users(wardlight, here, *add).code == 1
    again = users(wardlight, here, "reset", "maya").json()
    store = set_up.open_existing(home, keyring=None, passphrase=words_file.read_text())
    with pytest.raises(UserError, match="not right"):
        people.log_in(store, login="maya", password=told.json()["password"])
    came = people.choose_password(store, login="maya", password=again["password"], new=NEW)
    assert came.actor.wards == {"4B"}
    store.close()


def test_suspending_and_lifting(wardlight: Wardlight, here: list[str]) -> None:
    assert users(wardlight, here, "suspend", "amara").code == 0
    rows = users(wardlight, here, "list").out.splitlines()
    assert {r["login"]: r["suspended"] for r in map(json.loads, rows)}["amara"] is True
    assert "suspended" in wardlight(*here, "users", "list").out
    assert users(wardlight, here, "lift", "amara").code == 0
    last = users(wardlight, here, "suspend", "it")
    assert last.code == 1
    assert last.err.startswith("This is the last administrator.")
    assert users(wardlight, here, "suspend", "nobody").err.startswith("There is no user nobody.")


def test_wards_for_a_time_and_their_end(wardlight: Wardlight, here: list[str]) -> None:
    far = ("--from", "2099-01-01T08:00", "--until", "2099-01-01T20:00")
    made = users(wardlight, here, "assign", "tomas", "--ward", "4B", "--kind", "on_call", *far)
    assert (made.code, made.json()["wards"]) == (0, ["4B"])
    cover = users(wardlight, here, "cover", "tomas", "--for", "hanna", *far)
    assert (cover.code, cover.json()["wards"]) == (0, ["4B"])
    held = [json.loads(x) for x in users(wardlight, here, "assignments").out.splitlines()]
    assert {one["kind"] for one in held} == {"on_call", "cover"}
    assert [one["covers"] for one in held if one["kind"] == "cover"] == ["Hanna Lindqvist"]
    first = made.json()["assignment_ids"][0]
    assert users(wardlight, here, "end", first).code == 0
    assert users(wardlight, here, "end", first).err.startswith("There is no such assignment.")
    assert len(users(wardlight, here, "assignments").out.splitlines()) == 1


@pytest.mark.parametrize("time", ["tomorrow", "2099-13-01", "", "99999-01-01"])
def test_a_time_that_is_none_is_said(wardlight: Wardlight, here: list[str], time: str) -> None:
    said = users(wardlight, here, "assign", "tomas", "--ward", "4B", "--until", time)
    assert said.code == 1
    assert "is no time. Write it as" in said.err


def test_standing_wards_are_replaced(wardlight: Wardlight, here: list[str]) -> None:
    assert users(wardlight, here, "wards", "tomas", "--ward", "4B").code == 0
    assert users(wardlight, here, "wards", "tomas", "--ward", "9Z").code == 1
    assert users(wardlight, here, "wards", "tomas").code == 0


def test_a_badge_is_bound_and_lost(wardlight: Wardlight, here: list[str]) -> None:
    assert users(wardlight, here, "badge", "amara", stdin="0007741203\n").code == 0
    twice = users(wardlight, here, "badge", "jorge", stdin="0007741203\n")
    assert twice.err.startswith("This badge is somebody else's.")
    assert users(wardlight, here, "unbadge", "amara").json()["count"] == 1
    assert users(wardlight, here, "badge", "jorge", stdin="0007741203\n").code == 0
    assert users(wardlight, here, "badge", "jorge", stdin="\n").code == 1


def test_init_tells_a_code_that_brings_the_administrator_back(
    wardlight: Wardlight, tmp_path: Path, words_file: Path
) -> None:
    options = common(tmp_path / "home", words_file)
    made = wardlight(*options, "init", "--json", stdin=f"{PASSWORD}\n").json()
    back = ("recover", "admin")
    wrong = users(wardlight, options, *back, stdin=f"AAAA-BBBB\n{NEW}\n")
    assert (wrong.code, wrong.err.split(".")[0]) == (1, "Login or recovery code is not right")
    right = users(wardlight, options, *back, stdin=f"{made['recovery_code']}\n{NEW}\n")
    assert (right.code, right.json()["login"]) == (0, "admin")
    assert users(wardlight, options, *back, stdin=f"{made['recovery_code']}\n{NEW}\n").code == 1


def test_two_people_bring_the_administrator_back(wardlight: Wardlight, here: list[str]) -> None:
    add = ("--role", "ward_manager", "--ward", "4B")
    users(wardlight, here, "add", "ruth", "--name", "Ruth Adeyemi", *add, stdin=f"{PASSWORD}\n")
    both = ("recover", "it", "--two", "precious", "ruth")
    demo = set_up.DEMO_PASSWORD
    done = users(wardlight, here, *both, stdin=f"{demo}\n{PASSWORD}\n{NEW}\n")
    assert (done.code, done.json()["login"]) == (0, "it")
    one = users(wardlight, here, "recover", "it", "--two", "precious", "precious",
                stdin=f"{demo}\n{demo}\n{NEW}\n")  # fmt: skip
    assert one.err.startswith("It takes two other people.")
    nurse = users(wardlight, here, "recover", "it", "--two", "precious", "amara",
                  stdin=f"{demo}\n{demo}\n{NEW}\n")  # fmt: skip
    assert nurse.code == 4


def test_the_sealed_page_holds_the_code_and_is_its_owner_s_alone(
    wardlight: Wardlight, here: list[str], tmp_path: Path
) -> None:
    page = tmp_path / "code.pdf"
    made = users(wardlight, here, "recovery-code", "--out", page)
    assert (made.code, made.json()["code"]) == (0, "")
    assert page.stat().st_mode & 0o077 == 0
    document = pypdfium2.PdfDocument(page)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    code = next(line for line in text.splitlines() if line.count("-") == 5).strip()
    assert users(wardlight, here, "recovery-code", "--out", page).code != 0  # never over a file
    assert len(code) == 29
    told = users(wardlight, here, "recovery-code").json()["code"]
    assert told != code
    assert users(wardlight, here, "recover", "it", stdin=f"{code}\n{NEW}\n").code == 1
    assert users(wardlight, here, "recover", "it", stdin=f"{told}\n{NEW}\n").code == 0
