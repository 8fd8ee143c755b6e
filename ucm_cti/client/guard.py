"""What is known about log-ins beyond one program's memory: who was refused, who is locked out."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

from ucm_cti.domain.errors import LoginRefused


class Guard(Protocol):
    """The memory of one PBX's face (HTTPS API or event socket), shared by all programs of a user.

    `kept` tells that a password came from the key store and was not typed just now.
    """

    def turn(self) -> AbstractAsyncContextManager[None]:
        """One log-in at a time: others wait until the block ends. Raises NotPossible."""
        ...

    def check(self, user: str, password: str, *, kept: bool) -> None:
        """Whether a password may be sent now.

        Raises LockedOut with the seconds left, WrongPassword for one that was refused and that
        nobody types just now, LastAttempt when the PBX would lock this computer out after one
        more failure.
        """
        ...

    def refused(
        self, user: str, password: str, error: LoginRefused, *, judged: bool, kept: bool
    ) -> None:
        """Note a refusal; `judged` when the PBX had seen the password by then."""
        ...

    def taken(self, user: str, *, kept: bool) -> None:
        """Note that the PBX has let the user in."""
        ...

    def unanswered(self) -> None:
        """Note that a password was sent and the reply got lost: it may have been a wrong one."""
        ...

    def pardon(self, user: str) -> None:
        """Note that a person says a lock-out has been lifted."""
        ...


class Unguarded:
    """Remembers nothing: for scripts that log in once, and for the demo."""

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """At once."""
        yield

    def check(self, user: str, password: str, *, kept: bool) -> None:
        """Always."""

    def refused(
        self, user: str, password: str, error: LoginRefused, *, judged: bool, kept: bool
    ) -> None:
        """Not noted."""

    def taken(self, user: str, *, kept: bool) -> None:
        """Not noted."""

    def unanswered(self) -> None:
        """Not noted."""

    def pardon(self, user: str) -> None:
        """Nothing to forget."""
