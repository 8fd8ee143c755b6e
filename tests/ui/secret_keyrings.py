"""Key stores as a computer may have them, at the level of keyring: named in the environment."""

from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class Vault(KeyringBackend):
    """Keeps passwords well, for as long as the process lives."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password


class PlaintextKeyring(KeyringBackend):
    """Would keep passwords in an open file."""

    priority = 0.5

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        (Path.home() / "plain.txt").write_text(password)


class Locked(KeyringBackend):
    """Nobody has unlocked it."""

    priority = 5.0

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the collection is locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(f"could not store {password}")
