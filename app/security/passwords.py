"""Passwords: Argon2id by argon2-cffi, with the parameters of OWASP ASVS 5, appendix C."""

import functools

import argon2

from app.security.password_rules import tidy

# 46 MiB, one pass, one lane: ASVS 5.0 appendix C accepts t=1 from 46 MiB on; about 0.1 s.
_HASHER = argon2.PasswordHasher(time_cost=1, memory_cost=47104, parallelism=1)


def hash_password(password: str) -> str:
    """Return the Argon2id hash that is stored instead of the password."""
    return _HASHER.hash(tidy(password))


def fits(stored: str, password: str) -> bool:
    """Whether a password belongs to a stored hash."""
    try:
        return _HASHER.verify(stored, tidy(password))
    except argon2.exceptions.VerificationError:
        return False
    except argon2.exceptions.InvalidHashError:
        return False


def wants_rehash(stored: str) -> bool:
    """Whether a stored hash was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(stored)


@functools.cache
def _nobody() -> str:
    return hash_password("the password of nobody")


def spend_the_same_time(password: str) -> None:
    """Take as long as a real check, so that an unknown name looks like a wrong password."""
    fits(_nobody(), password)
