"""Keys under keys: each opens only what it sealed, in the place that it was sealed for."""

import pytest

from app.domain.errors import UserError
from app.native import cutils
from app.native.cutils import KeyState
from app.security import code_file, keyset
from app.security.keyset import (
    DeviceKeys,
    FacilityKeys,
    FacilitySecret,
    Wrapper,
    make_device_secrets,
    make_facility_secret,
)

SECRET = bytes(range(32))


def test_a_wrapped_key_opens_under_its_own_name_alone() -> None:
    wrapper = Wrapper.of_database(bytes(32))
    text = wrapper.wrap(SECRET, "backup")
    assert wrapper.unwrap(text, "backup") == SECRET
    with pytest.raises(cutils.SealError):
        wrapper.unwrap(text, "carrier")
    with pytest.raises(cutils.SealError):
        Wrapper.of_database(b"\1" * 32).unwrap(text, "backup")


def test_the_database_key_itself_seals_nothing() -> None:
    text = Wrapper.of_database(SECRET).wrap(SECRET, "backup")
    with pytest.raises(cutils.SealError):
        Wrapper(SECRET).unwrap(text, "backup")


def test_every_key_of_a_workstation_is_its_own() -> None:
    one = make_device_secrets()
    assert len({one.carrier, one.backup, one.audit}) == 3
    assert make_device_secrets(carrier=one.carrier).carrier == one.carrier
    assert make_device_secrets(carrier=one.carrier).backup != one.backup


def test_a_signature_of_the_audit_key_is_checked_by_its_public_half() -> None:
    mine, other = DeviceKeys(make_device_secrets()), DeviceKeys(make_device_secrets())
    signature = mine.sign_audit(b"checkpoint 7")
    fits = keyset.signature_fits
    assert fits(mine.audit_public_key(), message=b"checkpoint 7", signature=signature)
    assert not fits(mine.audit_public_key(), message=b"checkpoint 8", signature=signature)
    assert not fits(other.audit_public_key(), message=b"checkpoint 7", signature=signature)
    assert not fits(b"short", message=b"checkpoint 7", signature=signature)


def test_wiped_keys_do_nothing_any_more() -> None:
    keys = DeviceKeys(make_device_secrets())
    keys.wipe()
    keys.wipe()
    with pytest.raises(cutils.KeyUnavailableError):
        keys.sign_audit(b"x")
    with pytest.raises(cutils.KeyUnavailableError):
        keys.carrier.wrap(SECRET, "x")


def test_the_last_enabled_key_seals_and_the_others_are_looked_under() -> None:
    old, new, off = (make_facility_secret() for _ in range(3))
    keys = FacilityKeys([old, new, FacilitySecret(off.key_id, off.secret, KeyState.DISABLED)])
    assert keys.primary == new.key_id
    assert keys.tokens("t", "1") == (FacilityKeys([old]).token("t", "1"), keys.token("t", "1"))
    assert keys.token("t", "1") != keys.token("other", "1")
    with pytest.raises(cutils.KeyUnavailableError):
        FacilityKeys([FacilitySecret(off.key_id, b"", KeyState.DESTROYED)])


def test_a_cell_tells_its_key_by_its_first_letters() -> None:
    secret = make_facility_secret()
    cell = keyset.spell(FacilityKeys([secret]).keyset.seal(b"943 476 5919", b""))
    assert cell.startswith(keyset.cell_prefix(secret.key_id))
    assert not cell.startswith(keyset.cell_prefix(secret.key_id ^ 1))
    assert keyset.is_sealed(cell)
    assert not keyset.is_sealed("9434765919")
    with pytest.raises(cutils.SealError):
        keyset.unspell("s1.&&&&")


def test_a_file_opens_by_its_code_however_it_is_typed() -> None:
    code = code_file.new_code()
    text = code_file.seal({"carrier": "00"}, kind="enrolment", code=code)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert code_file.open_(text, kind="enrolment", code=typed) == {"carrier": "00"}
    assert len(code.replace("-", "")) == 25
    assert code_file.new_code() != code


@pytest.mark.parametrize("spoil", [lambda t: t[:-30] + "}", lambda _: "", lambda _: "[]"])
def test_a_file_that_is_none_says_so(spoil: object) -> None:
    text = code_file.seal({"a": "b"}, kind="recovery", code="X")
    assert callable(spoil)
    with pytest.raises(UserError, match="This is no recovery file"):
        code_file.open_(spoil(text), kind="recovery", code="X")


def test_a_file_of_another_kind_or_code_does_not_open() -> None:
    text = code_file.seal({"a": "b"}, kind="recovery", code="X")
    with pytest.raises(UserError, match="no enrolment file"):
        code_file.open_(text, kind="enrolment", code="X")
    renamed = text.replace("recovery", "enrolment")
    with pytest.raises(UserError, match="The code does not open"):
        code_file.open_(renamed, kind="enrolment", code="X")
    with pytest.raises(UserError, match="The code does not open"):
        code_file.open_(text, kind="recovery", code="Y")
