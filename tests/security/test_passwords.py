"""Passwords are kept as Argon2id hashes, and a broken hash lets nobody in."""

import argon2
import pytest

from app.security import passwords

RIGHT = "correct horse"


@pytest.fixture(scope="module")
def stored() -> str:
    return passwords.hash_password(RIGHT)


def test_only_the_right_password_fits(stored: str) -> None:
    assert passwords.fits(stored, RIGHT)
    assert not passwords.fits(stored, RIGHT.upper())
    assert not passwords.fits(stored, "")


def test_the_hash_is_argon2id_with_the_parameters_of_asvs(stored: str) -> None:
    kept = argon2.extract_parameters(stored)
    assert kept.type is argon2.Type.ID
    assert kept.memory_cost >= 46 * 1024
    assert RIGHT not in stored


def test_two_people_with_one_password_have_two_hashes(stored: str) -> None:
    assert passwords.hash_password(RIGHT) != stored


@pytest.mark.parametrize("broken", ["", "x", "$argon2id$v=19$m=47104,t=1,p=1$abc$def", "plain"])
def test_a_broken_hash_lets_nobody_in(broken: str) -> None:
    assert not passwords.fits(broken, RIGHT)
    assert not passwords.fits(broken, broken)


def test_a_weaker_hash_wants_to_be_made_again(stored: str) -> None:
    weak = argon2.PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(RIGHT)
    assert passwords.wants_rehash(weak)
    assert not passwords.wants_rehash(stored)


def test_an_unknown_name_costs_a_check_and_lets_nobody_in() -> None:
    passwords.spend_the_same_time("the password of nobody")  # it returns nothing, whatever is typed
