"""Passwords of profiles: from the key store, into it, out of it; on a thread that may block."""

from collections.abc import Callable

from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.desktop.credentials import Credentials, KeyStoreFailed, account
from ucm_cti.desktop.ledger import Ledger
from ucm_cti.domain.wording import noop, tr
from ucm_cti.settings import Profile

_KEPT = noop("Kept in this computer's key store, not in a file.")
_NOT_KEPT = noop("No password is kept for this PBX; type it.")
_REFUSED = noop(
    "The PBX has refused the stored password, so it is not sent again; type the right one."
)


class Passwords:
    """All methods are for the GUI loop; none raises because of a key store."""

    def __init__(self, credentials: Credentials, thread: NetworkThread, ledger: Ledger) -> None:
        self._store = credentials
        self._thread = thread
        self._ledger = ledger

    async def stored(self, profile: Profile, user: str) -> tuple[str | None, str]:
        """The stored password of a user, else None and why there is none to send."""

        def look() -> tuple[str | None, str]:
            if not self._store.available():
                return None, self._store.why_not
            try:
                found = self._store.get(_account(profile, user))
            except KeyStoreFailed as error:
                return None, error.sentence
            if found is None:
                return None, tr(_NOT_KEPT)
            refused = self._ledger.guard(profile.address, "api").kept_refused(user)
            return (None, tr(_REFUSED)) if refused else (found, "")

        return await self._thread.blocking(look)

    async def socket(self, profile: Profile) -> str:
        """The stored password of the event socket's own user, "" when there is none."""

        def look() -> str:
            try:
                return self._store.get(_account(profile, profile.socket_user)) or ""
            except KeyStoreFailed:
                return ""

        return await self._thread.blocking(look) if profile.socket_user else ""

    async def keep(self, profile: Profile, user: str, password: str) -> str:
        """Store what was typed and tried; a sentence when that failed, else ""."""

        def store() -> None:
            self._store.set(_account(profile, user), password)
            for face in ("api", "socket"):
                self._ledger.guard(profile.address, face).stored(user)

        return await self._thread.blocking(lambda: self._told(store))

    async def forget(self, profile: Profile, *, now: Profile | None = None) -> str:
        """Remove all passwords of a profile but those that it still needs as it is `now`; a
        sentence when that failed, else ""."""
        needed = set() if now is None else _accounts(now)

        def delete() -> None:
            for name in _accounts(profile) - needed:
                self._store.delete(name)

        return await self._thread.blocking(lambda: self._told(delete))

    async def attempts_left(self, profile: Profile) -> int | None:
        """Wrong passwords that the PBX still bears, None if untold."""
        guard = self._ledger.guard(profile.address, "api")
        return await self._thread.blocking(lambda: guard.attempts_left)

    async def place(self) -> str:
        """A sentence on where passwords are kept."""
        store = self._store
        return await self._thread.blocking(
            lambda: tr(_KEPT) if store.available() else store.why_not
        )

    def _told(self, work: Callable[[], None]) -> str:
        if not self._store.available():
            return self._store.why_not
        try:
            work()
        except KeyStoreFailed as error:
            return error.sentence
        return ""


def _accounts(profile: Profile) -> set[str]:
    users = filter(None, (profile.user, profile.socket_user))
    return {_account(profile, user) for user in users if profile.address}


def _account(profile: Profile, user: str) -> str:
    return account(profile.vault, user, profile.address)
