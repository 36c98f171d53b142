"""The test twin of the operating system's keyring."""


class KeyringTwin:
    """Keeps secrets in memory; one that `forgets` takes them and keeps nothing."""

    def __init__(
        self, backend: str = "keyring.backends.SecretService.Keyring", *, forgets: bool = False
    ) -> None:
        self.backend = backend
        self.secrets: dict[str, str] = {}
        self._forgets = forgets

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        if not self._forgets:
            self.secrets[name] = secret
