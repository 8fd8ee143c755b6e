"""Challenges, cookies and the ban after failed logins (wire.md 2.2, guide: Session)."""

import hmac
import itertools
import math
import secrets
import time
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field

from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.wire.actions.session import login_token

WRONG_PASSWORD, ADDRESS_BANNED, USER_BANNED = -37, -68, -70
_OPEN_CHALLENGES = 16


class Rejection(Exception):
    """The face says no: a status code and the members of the reply."""

    def __init__(self, code: int, **members: object) -> None:
        super().__init__(f"status {code}")
        self.code = code
        self.members = members


@dataclass(slots=True)
class LoginGuard:
    """Counts failed logins by address and bans address and user when the attempts are used up.

    The last failure already answers -68; a banned address gets -68, a banned user from elsewhere
    -70, both with `remain_time` in seconds. Which code a device uses when is not recorded.
    """

    clock: FaceClock
    options: FaceOptions
    _failures: dict[str, int] = field(default_factory=dict)
    _addresses: dict[str, float] = field(default_factory=dict)
    _users: dict[str, float] = field(default_factory=dict)

    def check(self, address: str, user: str) -> None:
        """Raises Rejection while the address or the user is banned."""
        for code, bans, key in (
            (ADDRESS_BANNED, self._addresses, address),
            (USER_BANNED, self._users, user),
        ):
            if (left := bans.get(key, 0.0) - self.clock.now()) > 0:
                raise Rejection(code, remain_time=math.ceil(left))
            bans.pop(key, None)

    def failed(self, address: str, user: str) -> Rejection:
        """Count a failure; the reply to it."""
        used = self._failures[address] = self._failures.get(address, 0) + 1
        if used < self.options.attempts:
            return Rejection(WRONG_PASSWORD, remain_num=self.options.attempts - used)
        self.ban(self.options.ban_seconds, address=address, user=user)
        return Rejection(
            ADDRESS_BANNED, remain_num=0, remain_time=math.ceil(self.options.ban_seconds)
        )

    def succeeded(self, address: str) -> None:
        """Forget the failures of an address."""
        self._failures.pop(address, None)

    def attempts_left(self, address: str) -> int:
        """How many failures the address may still have."""
        return self.options.attempts - self._failures.get(address, 0)

    def ban(self, seconds: float, *, address: str = "", user: str = "") -> None:
        """Shut an address, a user or both out for some seconds."""
        self._failures.pop(address, None)
        if address:
            self._addresses[address] = self.clock.now() + seconds
        if user:
            self._users[user] = self.clock.now() + seconds

    def lift(self) -> None:
        """Free everybody and forget all failures."""
        for table in (self._failures, self._addresses, self._users):
            table.clear()


class Challenges:
    """One-time texts of 16 digits, several open ones for each user."""

    def __init__(self) -> None:
        self._open: dict[str, deque[str]] = {}

    def issue(self, user: str) -> str:
        """A new challenge, zero-padded to 16 digits."""
        text = f"{secrets.randbelow(10**10):016d}"
        self._open.setdefault(user, deque(maxlen=_OPEN_CHALLENGES)).append(text)
        return text

    def redeem(self, user: str, token: str, passwords: Collection[str]) -> bool:
        """Whether the token answers an open challenge with any of the passwords; that challenge is
        used up, and a wrong token uses up the oldest."""
        waiting = self._open.get(user)
        if not waiting:
            return False
        given = token.encode("utf-8", "replace")
        for challenge, password in itertools.product(waiting, passwords):
            if hmac.compare_digest(login_token(challenge, password).encode(), given):
                waiting.remove(challenge)
                return True
        waiting.popleft()
        return False


@dataclass(slots=True)
class CookiePool:
    """HTTPS sessions; each use puts the end off again (wire.md 2.2: idle timeout, sliding)."""

    clock: FaceClock
    options: FaceOptions
    _sessions: dict[str, tuple[str, float]] = field(default_factory=dict, repr=False)

    def open(self, user: str) -> str:
        """A new cookie, `sid<digits>-<unix time>`."""
        now = self.clock.now()
        self._sessions = {c: s for c, s in self._sessions.items() if s[1] > now}
        cookie = f"sid{secrets.randbelow(10**10):010d}-{int(time.time())}"
        self._sessions[cookie] = (user, now + self.options.cookie_seconds)
        return cookie

    def use(self, cookie: object) -> str:
        """The user behind a cookie, whose life starts anew. Raises Rejection -6."""
        if not isinstance(cookie, str) or cookie not in self._sessions:
            raise Rejection(-6)
        user, end = self._sessions[cookie]
        now = self.clock.now()
        if end <= now:
            del self._sessions[cookie]
            raise Rejection(-6)
        self._sessions[cookie] = (user, now + self.options.cookie_seconds)
        return user

    def close(self, cookie: str) -> None:
        """End one session."""
        self._sessions.pop(cookie, None)

    def expire(self, user: str | None = None) -> int:
        """End all sessions, or those of one user; how many that were."""
        ended = [c for c, (name, _) in self._sessions.items() if user in (None, name)]
        for cookie in ended:
            del self._sessions[cookie]
        return len(ended)

    def users(self) -> list[str]:
        """The user of each living session, sorted."""
        now = self.clock.now()
        return sorted(user for user, end in self._sessions.values() if end > now)
