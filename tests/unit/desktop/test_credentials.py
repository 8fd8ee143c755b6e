"""The key store: real keyring backends, and one that keeps passwords in memory."""

import subprocess
import sys

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from ucm_cti.desktop.credentials import KeyStore, KeyStoreFailed, MemoryCredentials, account

ANNA = account("office", "cti", "192.168.1.5:8089")


class Shelf(KeyringBackend):
    """A key store that works."""

    priority = -1.0  # never chosen by itself

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PlaintextShelf(Shelf):
    """A key store that writes passwords into an open file."""


class Raising(Shelf):
    """A key store that answers everything with one error."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


def chain(*links: KeyringBackend) -> KeyringBackend:
    """keyring's chain of given links."""
    members = {"backends": list(links), "__module__": chainer.__name__}
    return type("Chain", (chainer.ChainerBackend,), members)()


def test_a_password_is_kept_found_and_forgotten() -> None:
    shelf = Shelf()
    store = KeyStore(shelf)
    assert store.available() and store.why_not == ""
    assert store.get(ANNA) is None
    store.set(ANNA, "hässlich “quoted” 🔑")
    assert shelf.kept == {("ucm-cti", "office/cti@192.168.1.5:8089"): "hässlich “quoted” 🔑"}
    assert store.get(ANNA) == "hässlich “quoted” 🔑"
    store.delete(ANNA)
    store.delete(ANNA)
    assert store.get(ANNA) is None


def plaintext_of_another_package() -> KeyringBackend:
    backend = Shelf()
    kind = type("EncryptedKeyring", (Shelf,), {"__module__": "keyrings.alt.file"})
    backend.__class__ = kind
    return backend


@pytest.mark.parametrize(
    ("backend", "says"),
    [
        (fail.Keyring(), "no key store"),
        (null.Keyring(), "no key store"),
        (PlaintextShelf(), "open file"),
        (plaintext_of_another_package(), "open file"),
    ],
    ids=["fail", "null", "plaintext", "keyrings.alt"],
)
def test_a_store_that_is_none_is_told_and_never_used(backend: KeyringBackend, says: str) -> None:
    store = KeyStore(backend)
    assert not store.available()
    assert says in store.why_not and "asked at each start" in store.why_not
    for use in (lambda: store.get(ANNA), lambda: store.set(ANNA, "pw"), lambda: store.delete(ANNA)):
        with pytest.raises(KeyStoreFailed, match=says):
            use()
    assert getattr(backend, "kept", {}) == {}


def test_a_chain_counts_as_its_first_safe_link() -> None:
    shelf = Shelf()
    store = KeyStore(chain(PlaintextShelf(), null.Keyring(), shelf))
    store.set(ANNA, "pw")
    assert list(shelf.kept.values()) == ["pw"]
    assert not KeyStore(chain(PlaintextShelf())).available()


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (InitError("Failed to unlock the collection!"), "locked"),
        (KeyringLocked("Failed to unlock the collection!"), "locked"),
        (PasswordSetError("could not set s3cret-pw"), "could not keep"),
        (OSError("org.freedesktop.DBus.Error.NoReply s3cret-pw"), "could not keep"),
    ],
)
def test_every_failure_of_a_store_is_one_plain_sentence(error: Exception, says: str) -> None:
    store = KeyStore(Raising(error))
    with pytest.raises(KeyStoreFailed, match=says) as raised:
        store.set(ANNA, "s3cret-pw")
    assert "s3cret-pw" not in str(raised.value)
    assert raised.value.__suppress_context__
    with pytest.raises(KeyStoreFailed):
        store.get(ANNA)
    with pytest.raises(KeyStoreFailed):
        store.delete(ANNA)


def test_a_store_that_swallows_the_password_is_found_out() -> None:
    class Sieve(Shelf):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    with pytest.raises(KeyStoreFailed, match="did not keep"):
        KeyStore(Sieve()).set(ANNA, "pw")


def test_without_a_session_bus_there_is_no_store_and_no_crash() -> None:
    script = """
from ucm_cti.desktop.credentials import KeyStore
import sys
assert "keyring" not in sys.modules
store = KeyStore()
assert "keyring" not in sys.modules
print(store.available(), store.why_not)
"""
    environ = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    for broken in (environ, {"PYTHON_KEYRING_BACKEND": "no.such.Keyring"}):
        done = subprocess.run(  # noqa: S603 # our own interpreter
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            env=broken,
            check=True,
            timeout=30,
        )
        assert done.stdout.startswith("False This computer has no key store")
        assert done.stderr == ""


def test_the_memory_store_forgets() -> None:
    store = MemoryCredentials()
    assert store.available() and store.why_not == ""
    store.set(ANNA, "pw")
    assert store.get(ANNA) == "pw"
    store.delete(ANNA)
    store.delete(ANNA)
    assert store.get(ANNA) is None
    store.set(ANNA, "s3cret")
    assert "s3cret" not in repr(store)
