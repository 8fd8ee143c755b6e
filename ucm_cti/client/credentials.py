"""A user and a password that is never tried again once the PBX has refused it."""

import time
from collections.abc import Callable

from ucm_cti.domain.errors import ApiNotAllowed, LockedOut, LoginRefused
from ucm_cti.wire.actions.session import login_token

_MARGIN = 2.0  # the PBX tells whole seconds


class Credentials:
    """Remembers a refusal, so that nobody gets locked out by a program's patience.

    After WrongPassword only `renew` lets anybody try again. After LockedOut the ban has to be over
    as well, and the password must not have been refused before. The password leaves as a login
    token alone.
    """

    def __init__(
        self, user: str, password: str, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.user = user
        self._password = password
        self._clock = clock
        self._tried = ""
        self._refused: LoginRefused | None = None
        self._free_at: float | None = None

    def __repr__(self) -> str:
        return f"Credentials(user={self.user!r}, password=***)"

    @property
    def has_password(self) -> bool:
        """Whether there is anything to log in with."""
        return bool(self._password)

    @property
    def refused(self) -> LoginRefused | None:
        """Why the PBX may not be asked now, None when it may."""
        if self._refused is not None and self.wait is not None and self.wait <= 0:
            self._refused = None
        return self._refused

    @property
    def wait(self) -> float | None:
        """Seconds until a lock-out ends by itself; None when nothing ends by itself."""
        return None if self._free_at is None else max(0.0, self._free_at - self._clock())

    def check(self) -> None:
        """Raises the refusal of an earlier try."""
        if (refused := self.refused) is not None:
            raise refused

    def token(self, challenge: str) -> str:
        """The answer to a challenge. Raises the refusal of an earlier try."""
        self.check()
        self._tried = self._password
        return login_token(challenge, self._password)

    def note(self, error: LoginRefused, *, judged: bool) -> None:
        """Take notice of a refusal; `judged` when the PBX had seen the token by then."""
        if isinstance(error, ApiNotAllowed):
            return  # the PBX says nothing about the password
        if judged and self._tried != self._password:
            return  # a person has typed another one meanwhile
        self._refused = error
        self._free_at = None
        if isinstance(error, LockedOut) and error.seconds and not judged:
            self._free_at = self._clock() + error.seconds + _MARGIN

    def pardon(self) -> None:
        """A person says that a lock-out may be over; a refused password stays refused."""
        if self._free_at is not None:
            self._refused = self._free_at = None

    def renew(self, password: str, user: str | None = None) -> None:
        """Take what a person has typed anew."""
        self.user = self.user if user is None else user
        self._password = password
        self._refused = self._free_at = None
