"""A user and a password that is never tried again once the PBX has refused it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from ucm_cti.client.guard import Guard, Unguarded
from ucm_cti.domain.clock import steady
from ucm_cti.domain.errors import (
    ApiNotAllowed,
    CannotConnect,
    Garbled,
    LastAttempt,
    LockedOut,
    LoginRefused,
)
from ucm_cti.domain.wording import tr
from ucm_cti.wire.actions.session import login_token
from ucm_cti.wire.refusals import refusal

LOCK_OUT = 300.0
"""Seconds that a lock-out lasts when the PBX does not say (wire.md 2.2: 5 minutes)."""
_MARGIN = 2.0  # the PBX tells whole seconds
_WRONG = -37
_UNANSWERED = 2


class Credentials:
    """Remembers a refusal, so that nobody gets locked out by a program's patience.

    After WrongPassword only `renew` lets anybody try again. After LockedOut the ban has to be over
    as well, whatever is typed. A password that the PBX has never taken is sent twice at most when
    the replies get lost, each of which may have been a refusal. `guard` remembers for other
    programs and the next start; `kept` tells it that the password came from the key store. The
    password leaves as a token alone.
    """

    def __init__(
        self,
        user: str,
        password: str,
        *,
        kept: bool = False,
        guard: Guard | None = None,
        clock: Callable[[], float] = steady,
    ) -> None:
        self.user = user
        self._password = password
        self._kept = kept
        self._guard = guard or Unguarded()
        self._clock = clock
        self._wrong: LoginRefused | None = None
        self._lock: LockedOut | None = None
        self._free_at = 0.0
        self._proven = kept  # only what the PBX had taken was stored
        self._unanswered = 0

    def __repr__(self) -> str:
        return f"Credentials(user={self.user!r}, password=***)"

    @property
    def has_password(self) -> bool:
        """Whether there is anything to log in with."""
        return bool(self._password)

    @property
    def refused(self) -> LoginRefused | None:
        """Why the PBX may not be asked now, None when it may."""
        return self._lock if self.locked_for is not None and self._lock else self._wrong

    @property
    def locked_for(self) -> float | None:
        """Seconds until a lock-out ends; None when there is none."""
        left = self._free_at - self._clock()
        return left if self._lock is not None and left > 0 else None

    @property
    def wait(self) -> float | None:
        """Seconds after which it makes sense to try again; None when a person has to type first."""
        return None if self._wrong is not None else self.locked_for or 0.0

    def check(self) -> None:
        """Raises the refusal of an earlier try; LastAttempt when too many were not answered."""
        if (refused := self.refused) is not None:
            raise refused
        if not self._proven and self._unanswered >= _UNANSWERED:
            raise LastAttempt(
                tr(
                    "The PBX has not answered the last log-ins, and a wrong password could lock "
                    "this computer out; type the password again to go on."
                )
            )

    @asynccontextmanager
    async def attempt(self) -> AsyncIterator[Callable[[str], str]]:
        """One log-in: gives what makes a token out of a challenge, and notes how it ends.

        Raises the refusal of an earlier try, of any program, before anything is sent.
        """
        self.check()
        password, kept, judged = self._password, self._kept, False

        def token(challenge: str) -> str:
            nonlocal password, kept, judged
            self.check()
            password, kept, judged = self._password, self._kept, True
            return login_token(challenge, password)

        async with self._guard.turn():
            try:
                self._guard.check(self.user, self._password, kept=self._kept)
            except LoginRefused as error:
                self.note(error)
                raise
            try:
                yield token
            except LoginRefused as error:
                self._guard.refused(self.user, password, error, judged=judged, kept=kept)
                self.note(error, sent=password if judged else None)
                raise
            except (CannotConnect, Garbled):
                if judged and not self._proven:
                    self._unanswered += 1
                    self._guard.unanswered()
                raise
            self._proven, self._unanswered = self._proven or password == self._password, 0
            self._guard.taken(self.user, kept=kept)

    def note(self, error: LoginRefused, *, sent: str | None = None) -> None:
        """Take notice of a refusal; `sent` is the password that the PBX had seen by then."""
        if isinstance(error, ApiNotAllowed):
            return  # the PBX says nothing about the password
        if isinstance(error, LockedOut):
            self._lock = error
            self._free_at = self._clock() + (error.seconds or LOCK_OUT) + _MARGIN
            if sent is None:
                return
            error = refusal(_WRONG)  # type: ignore[assignment] # what stays when the ban is over
        if sent is None or sent == self._password:  # else a person has typed another one meanwhile
            self._wrong = error

    def pardon(self) -> None:
        """A person says that a lock-out may be over; a refused password stays refused."""
        if self._lock is not None and self._wrong is None:
            self._lock = None
            self._guard.pardon(self.user)

    def renew(self, password: str, user: str | None = None) -> None:
        """Take what a person has typed anew; a lock-out goes on."""
        self.user = self.user if user is None else user
        self._password, self._kept = password, False
        self._wrong = None
        self._proven, self._unanswered = False, 0
