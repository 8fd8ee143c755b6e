"""Passwords live in the OS key store and nowhere else (architecture.md decision 10).

Every call may block on a prompt of the system: run them in an executor, never on an event loop.
"""

from typing import TYPE_CHECKING, Protocol

from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyring.backend import KeyringBackend

SERVICE = "ucm-cti"
_FOUND_NONE = "keyring.backends.fail"
_KEEPS_NOTHING = "keyring.backends.null"
_CHAIN = "keyring.backends.chainer"
_NO_STORE = noop(
    "This computer has no key store that could keep the password; it is asked at each start."
)
_OPEN_FILE = noop(
    "The key store of this computer keeps passwords in an open file; the password "
    "is asked at each start."
)


class KeyStoreFailed(UcmError):
    """The key store is locked, missing or refused; nothing was stored."""

    name = "key_store"


class Credentials(Protocol):
    """Where passwords are kept; accounts are named by `account`."""

    def available(self) -> bool:
        """Whether passwords can be kept at all."""
        ...

    @property
    def why_not(self) -> str:
        """One sentence for the person when not available, else ""."""
        ...

    def get(self, account: str) -> str | None:
        """The stored password, None when there is none. Raises KeyStoreFailed."""
        ...

    def set(self, account: str, password: str) -> None:
        """Store a password. Raises KeyStoreFailed."""
        ...

    def delete(self, account: str) -> None:
        """Forget a password; no error when there is none. Raises KeyStoreFailed."""
        ...


def account(profile: str, user: str, host: str) -> str:
    """The name under which a password is kept: "<profile>/<user>@<host>"."""
    return f"{profile}/{user}@{host}"


class KeyStore:
    """The OS key store: Secret Service, KWallet, macOS Keychain, Windows Credential Locker.

    A backend that keeps nothing or keeps plain text counts as none; there is no fallback to a file.
    Without `backend` the one that keyring chooses is looked up at the first use.
    """

    def __init__(self, backend: "KeyringBackend | None" = None) -> None:
        self._given = backend
        self._found: KeyringBackend | None = None
        self._why_not = ""
        self._looked = False

    def available(self) -> bool:
        """Whether a real key store is there; it may still be locked."""
        return self._backend() is not None

    @property
    def why_not(self) -> str:
        """One sentence for the person when not available, else ""."""
        self._backend()
        return self._why_not

    def get(self, account: str) -> str | None:
        """The stored password, None when there is none. Raises KeyStoreFailed."""
        backend = self._need()
        try:
            return backend.get_password(SERVICE, account)
        except Exception as error:  # backends raise whatever their OS raises
            raise _failed("read", error) from None

    def set(self, account: str, password: str) -> None:
        """Store a password and check that it is there. Raises KeyStoreFailed."""
        backend = self._need()
        try:
            backend.set_password(SERVICE, account, password)
            kept = backend.get_password(SERVICE, account)
        except Exception as error:  # as above
            raise _failed("keep", error) from None
        if kept != password:
            raise KeyStoreFailed(
                tr("The key store did not keep the password; it is asked at each start.")
            )

    def delete(self, account: str) -> None:
        """Forget a password; no error when there is none. Raises KeyStoreFailed."""
        if self.get(account) is None:
            return
        try:
            self._need().delete_password(SERVICE, account)
        except Exception as error:  # as above
            raise _failed("forget", error) from None

    def _need(self) -> "KeyringBackend":
        backend = self._backend()
        if backend is None:
            raise KeyStoreFailed(self._why_not)
        return backend

    def _backend(self) -> "KeyringBackend | None":
        if not self._looked:
            self._found, self._why_not = _choose(self._given)
            self._looked = True
        return self._found


class MemoryCredentials:
    """Passwords for as long as the object lives: the demo's and the tests' key store."""

    why_not = ""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def available(self) -> bool:
        """Always."""
        return True

    def get(self, account: str) -> str | None:
        """The stored password, None when there is none."""
        return self._kept.get(account)

    def set(self, account: str, password: str) -> None:
        """Store a password."""
        self._kept[account] = password

    def delete(self, account: str) -> None:
        """Forget a password."""
        self._kept.pop(account, None)


def _choose(given: "KeyringBackend | None") -> "tuple[KeyringBackend | None, str]":
    """The best acceptable backend, or None and why."""
    if given is None:
        try:
            import keyring  # noqa: PLC0415 # slow to import; only when a password is needed

            given = keyring.get_keyring()
        except Exception:  # a misconfigured keyring raises anything
            return None, tr(_NO_STORE)
    why_not = tr(_NO_STORE)
    for backend in _links(given):
        module = type(backend).__module__
        if module in {_FOUND_NONE, _KEEPS_NOTHING}:
            continue
        if module.startswith("keyrings.alt.") or "plaintext" in type(backend).__name__.casefold():
            why_not = tr(_OPEN_FILE)
            continue
        return backend, ""
    return None, why_not


def _links(backend: "KeyringBackend") -> "Iterator[KeyringBackend]":
    """The backends inside a chain, best first, or the backend itself."""
    if type(backend).__module__ == _CHAIN:
        yield from backend.backends  # type: ignore[attr-defined] # only a chain has them
    else:
        yield backend


def _failed(doing: str, error: Exception) -> KeyStoreFailed:
    """The failure without the backend's own text, which could repeat what it was given."""
    locked = "locked" in type(error).__name__.casefold() or type(error).__name__ == "InitError"
    if locked:
        return KeyStoreFailed(
            tr(
                "The key store is locked and could not {doing} the password; unlock it and try "
                "again.",
                doing=doing,
            )
        )
    return KeyStoreFailed(
        tr(
            "The key store could not {doing} the password ({name}); type it again at the "
            "next start.",
            doing=doing,
            name=type(error).__name__,
        )
    )
