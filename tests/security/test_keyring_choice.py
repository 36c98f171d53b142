"""Only a keyring of the allow-list may hold the key, however the machine is set up."""

from typing import Any

import pytest

from app.security import keys

TRUSTED = "keyring.backends.SecretService.Keyring"


def backend(name: str, **attributes: Any) -> type[Any]:
    """Return a class that calls itself as a keyring's backend does."""
    module, _, kind = name.rpartition(".")
    return type(kind, (), {"__module__": module, **attributes})


@pytest.mark.parametrize(
    "name",
    [
        "keyrings.alt.file.PlaintextKeyring",
        "keyrings.alt.file.EncryptedKeyring",
        "keyring.backends.null.Keyring",
        "keyring.backends.SecretService.KeyringOfMine",
        "somewhere.SecretService.Keyring",
    ],
)
def test_a_backend_that_is_not_on_the_list_is_not_used(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("keyring.get_keyring", backend(name))
    assert keys.os_keyring() is None


def test_a_chain_of_backends_is_searched_for_one_on_the_list(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain, good = backend("keyrings.alt.file.PlaintextKeyring")(), backend(TRUSTED)()
    chain = backend("keyring.backends.chainer.ChainerBackend", backends=[plain, good])
    monkeypatch.setattr("keyring.get_keyring", chain)
    found = keys.os_keyring()
    assert found is not None
    assert found.backend == TRUSTED
    chain = backend("keyring.backends.chainer.ChainerBackend", backends=[plain])
    monkeypatch.setattr("keyring.get_keyring", chain)
    assert keys.os_keyring() is None
