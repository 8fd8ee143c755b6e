"""The log-in ledger: what every start and every program of this user knows of refused log-ins.

One file for each PBX and face in the state folder; no secret is in it, not even a digest of one.
Times are the wall clock's, since programs share no other; a lock-out never lasts longer from now on
than the PBX said, however the clock is set.
"""

import hashlib
import logging
import math
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Literal

import msgspec
import platformdirs

from ucm_cti.client.credentials import LOCK_OUT
from ucm_cti.desktop.turns import turn
from ucm_cti.domain.errors import ApiNotAllowed, LastAttempt, LockedOut, LoginRefused, WrongPassword
from ucm_cti.files import set_aside, write_whole
from ucm_cti.wire.refusals import refusal

Face = Literal["api", "socket"]
_log = logging.getLogger(__name__)
_WRONG, _LOCKED, _USER_LOCKED = -37, -68, -70
_UNTOLD_TRIES = 2  # failures in a row that a PBX which tells no number is trusted to bear


class Lock(msgspec.Struct, frozen=True, kw_only=True):
    """A lock-out that the PBX told at `since` to last `seconds`."""

    since: float
    seconds: float
    code: int


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A user: whether the last password was refused, and whether the key store's was."""

    refused: bool = False
    kept_refused: bool = False
    lock: Lock | None = None


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One PBX's face. The PBX counts failures by address, so `left` and `untold` are everybody's:
    the attempts left as told last, and the failures since then that told none."""

    address: str
    face: str
    left: int | None = None
    untold: int = 0
    lock: Lock | None = None
    users: dict[str, Person] = {}

    @property
    def at_the_brink(self) -> bool:
        """Whether one more failure could lock this computer out."""
        return self.untold >= _UNTOLD_TRIES if self.left is None else self.left - self.untold <= 1

    def person(self, user: str) -> Person:
        """What is known of a user."""
        return self.users.get(user, Person())

    def with_person(self, user: str, person: Person) -> "Page":
        """The page with another entry for a user."""
        return msgspec.structs.replace(self, users=self.users | {user: person})


class Ledger:
    """All pages; a page or a folder that cannot be read or written is never fatal, only logged."""

    def __init__(self, folder: Path | None = None, *, now: Callable[[], float] = time.time) -> None:
        state = Path(platformdirs.user_state_dir("ucm-cti", appauthor=False))
        self.folder = folder or state / "logins"
        self._now = now

    def guard(self, address: str, face: Face, *, last_attempt: bool = False) -> "LedgerGuard":
        """What a client asks before it logs in; `last_attempt` takes the risk of a lock-out."""
        key = hashlib.sha256(f"{face} {address}".encode()).hexdigest()[:20]
        path = self.folder / f"{key}.json"
        return LedgerGuard(path, Page(address=address, face=face), self._now, last_attempt)


class LedgerGuard:
    """One page; satisfies `client.guard.Guard`."""

    def __init__(
        self, path: Path, blank: Page, now: Callable[[], float], last_attempt: bool
    ) -> None:
        self._path = path
        self._blank = blank
        self._now = now
        self._last_attempt = last_attempt

    @property
    def attempts_left(self) -> int | None:
        """Failures that the PBX still bears before it locks this computer out, None if untold."""
        page = self._read()
        return None if page.left is None else max(0, page.left - page.untold)

    def kept_refused(self, user: str) -> bool:
        """Whether the key store's password of a user was refused and no new one was stored."""
        return self._read().person(user).kept_refused

    def turn(self) -> AbstractAsyncContextManager[None]:
        """One log-in at a time among all programs. Raises NotPossible when it takes too long."""
        return turn(self._path.with_suffix(".lock"), self._blank.address)

    def check(self, user: str, *, kept: bool) -> None:
        """Raises LockedOut, WrongPassword or LastAttempt, as `Guard` says."""
        page = self._settled(user)
        person = page.person(user)
        for lock in (page.lock, person.lock):
            if lock is not None:
                seconds = math.ceil(lock.since + lock.seconds - self._now())
                raise refusal(lock.code, seconds=seconds)
        if kept and person.kept_refused:
            raise WrongPassword(
                f"The PBX has refused the stored password of {user}, so it is not sent again; "
                "type the right one.",
                code=_WRONG,
                name="wrong_account_or_password",
                attempts_left=self.attempts_left,
            )
        if not kept and not self._last_attempt and page.at_the_brink:
            raise LastAttempt(
                "One more wrong password and the PBX locks this computer out; be sure of it "
                "before you use the last attempt."
            )

    def refused(self, user: str, error: LoginRefused, *, judged: bool, kept: bool) -> None:
        """Note a refusal, and how long or how many times more the PBX bears with us."""
        if isinstance(error, ApiNotAllowed):
            return
        page = self._read()
        person = page.person(user)
        if judged:
            kept_refused = person.kept_refused or kept
            person = msgspec.structs.replace(person, refused=True, kept_refused=kept_refused)
        if isinstance(error, LockedOut):
            code = _USER_LOCKED if error.code == _USER_LOCKED else _LOCKED
            lock = Lock(since=self._now(), seconds=error.seconds or LOCK_OUT, code=code)
            if code == _USER_LOCKED:
                person = msgspec.structs.replace(person, lock=lock)
            else:
                page = msgspec.structs.replace(page, lock=lock)
            page = msgspec.structs.replace(page, left=None, untold=0)
        elif error.attempts_left is None:
            page = msgspec.structs.replace(page, untold=page.untold + 1)
        else:
            page = msgspec.structs.replace(page, left=error.attempts_left, untold=0)
        self._write(page.with_person(user, person))

    def taken(self, user: str, *, kept: bool) -> None:
        """The PBX forgets the failures of an address that has logged in, and so do we."""
        before = self._read()
        person = before.person(user)
        fresh = Person(kept_refused=person.kept_refused and not kept)
        page = msgspec.structs.replace(before, left=None, untold=0, lock=None)
        page = page.with_person(user, fresh) if user in before.users else page
        if page != before:
            self._write(page)

    def unanswered(self) -> None:
        """Count what may have been a failure."""
        page = self._read()
        self._write(msgspec.structs.replace(page, untold=page.untold + 1))

    def pardon(self, user: str) -> None:
        """Forget a lock-out that a person has lifted in the PBX's web page."""
        before = self._read()
        page = msgspec.structs.replace(before, lock=None)
        if user in page.users:
            page = page.with_person(user, msgspec.structs.replace(page.person(user), lock=None))
        if page != before:
            self._write(page)

    def stored(self, user: str) -> None:
        """The password that was tried last is in the key store now."""
        before = self._read()
        person = before.person(user)
        page = before.with_person(
            user, msgspec.structs.replace(person, kept_refused=person.refused)
        )
        if person != page.person(user):
            self._write(page)

    def _settled(self, user: str) -> Page:
        """The page without lock-outs that are over; one from the future begins anew now."""
        before = page = self._read()
        page = msgspec.structs.replace(page, lock=self._standing(page.lock))
        if user in page.users:
            person = page.person(user)
            person = msgspec.structs.replace(person, lock=self._standing(person.lock))
            page = page.with_person(user, person)
        if page != before:
            self._write(page)
        return page

    def _standing(self, lock: Lock | None) -> Lock | None:
        now = self._now()
        if lock is None or now >= lock.since + lock.seconds:
            return None
        return lock if now >= lock.since else msgspec.structs.replace(lock, since=now)

    def _read(self) -> Page:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Page)
        except FileNotFoundError:
            return self._blank
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            aside = set_aside(self._path)
            _log.warning("the log-in ledger cannot be read (%s); kept as %s", error, aside)
            return self._blank

    def _write(self, page: Page) -> None:
        try:
            write_whole(self._path, msgspec.json.encode(page).decode() + "\n")
        except OSError as error:
            _log.warning("the log-in ledger cannot be written: %s", error)
