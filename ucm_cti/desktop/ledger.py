"""The log-in ledger: what every start and every program of this user knows of refused log-ins.

One file for each address and face in the state folder; no secret is in it, and of a password that
the PBX does not accept only what `RefusedWord` says. A PBX counts by this computer's address,
however its own is spelled: the pages of a name and of all that it resolves to are read and written
as one, by whatever of these addresses, until a log-in.
Times are the wall clock's, since programs share no other; a lock-out never lasts longer from now on
than the PBX said, however the clock is set.
"""

import asyncio
import hashlib
import logging
import math
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import Literal

import msgspec
import platformdirs

from ucm_cti.client.credentials import LOCK_OUT
from ucm_cti.desktop.ledgerpage import Lock, Page, Person, joined
from ucm_cti.desktop.spots import spots
from ucm_cti.desktop.turns import turn
from ucm_cti.domain.errors import ApiNotAllowed, LastAttempt, LockedOut, LoginRefused, WrongPassword
from ucm_cti.domain.wording import tr
from ucm_cti.files import set_aside, try_writing, write_whole
from ucm_cti.wire.refusals import refusal

Face = Literal["api", "socket"]
_log = logging.getLogger(__name__)
_WRONG, _LOCKED, _USER_LOCKED = -37, -68, -70


class Ledger:
    """All pages; where they cannot be read or written everybody is at the brink of a lock-out."""

    def __init__(self, folder: Path | None = None, *, now: Callable[[], float] = time.time) -> None:
        state = Path(platformdirs.user_state_dir("ucm-cti", appauthor=False))
        self.folder = folder or state / "logins"
        self._now = now

    def guard(
        self, address: str, face: Face, *, last_attempt: bool = False, scripted: bool = False
    ) -> "LedgerGuard":
        """What a client asks before it logs in; `last_attempt` takes the risk of a lock-out.

        `scripted` tells that nobody types the password just now.
        """
        return LedgerGuard(
            self.folder,
            address,
            face,
            now=self._now,
            last_attempt=last_attempt,
            scripted=scripted,
        )


class LedgerGuard:
    """All pages of one PBX; satisfies `client.guard.Guard`.

    The first question resolves the PBX's name and may block as long as that takes; `turn` resolves
    it anew without blocking, and holds until the next one.
    """

    def __init__(
        self,
        folder: Path,
        address: str,
        face: Face,
        *,
        now: Callable[[], float],
        last_attempt: bool,
        scripted: bool,
    ) -> None:
        self._folder = folder
        self._address = address
        self._face: Face = face
        self._now = now
        self._last_attempt = last_attempt
        self._scripted = scripted
        self._own: tuple[str, ...] = ()
        self._spots: tuple[str, ...] = ()

    @property
    def attempts_left(self) -> int | None:
        """Failures that the PBX still bears before it locks this computer out, None if untold."""
        return self._read().remaining

    def kept_refused(self, user: str) -> bool:
        """Whether the key store's password of a user was refused and no new one was stored."""
        return self._read().person(user).kept_refused

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """One log-in at a time among all programs. Raises NotPossible when it takes too long."""
        loop = asyncio.get_running_loop()
        self._own = await loop.run_in_executor(None, spots, self._address)
        self._read()
        async with AsyncExitStack() as held:
            for spot in self._spots:  # in the same order for all, so that nobody waits for ever
                lock = self._path(spot).with_suffix(".lock")
                await held.enter_async_context(turn(lock, self._address))
            yield

    def check(self, user: str, password: str, *, kept: bool) -> None:
        """Raises LockedOut, WrongPassword or LastAttempt, as `Guard` says."""
        page = self._settled(user)
        person = page.person(user)
        for lock in (page.lock, person.lock):
            if lock is not None:
                seconds = math.ceil(lock.since + lock.seconds - self._now())
                raise refusal(lock.code, seconds=seconds)
        if kept and (person.kept_refused or person.knows(password)):
            raise self._not_again(
                tr(
                    "The PBX has refused the stored password of {user}, so it is not sent again; "
                    "type the right one.",
                    user=user,
                )
            )
        if self._scripted and not self._last_attempt and person.knows(password):
            raise self._not_again(
                tr(
                    "The PBX has refused this password of {user} before, so it is not sent again; "
                    "give the right one, or --last-attempt if it is right by now.",
                    user=user,
                )
            )
        if self._last_attempt:
            return
        if (why_not := self._why_unnoted()) is not None:
            raise LastAttempt(
                tr(
                    "Refused passwords cannot be noted in {folder} ({why_not}), so nobody knows "
                    "how many more the PBX bears; mend that, or be sure of the password.",
                    folder=self._folder,
                    why_not=why_not,
                )
            )
        if page.lost:
            raise LastAttempt(
                tr(
                    "What was noted of refused passwords is damaged, and one more may lock this "
                    "computer out; be sure of it before you send it."
                )
            )
        if not kept and page.at_the_brink:
            raise LastAttempt(
                tr(
                    "One more wrong password and the PBX locks this computer out; be sure of it "
                    "before you use the last attempt."
                )
            )

    def _why_unnoted(self) -> str | None:
        """Why the ledger is of no use, None when it is of use."""
        try:
            try_writing(self._folder)
            for spot in self._spots:
                with suppress(FileNotFoundError):
                    self._path(spot).read_bytes()
        except OSError as error:
            return error.strerror or type(error).__name__
        return None

    def _not_again(self, sentence: str) -> WrongPassword:
        name, left = "wrong_account_or_password", self.attempts_left
        return WrongPassword(sentence, code=_WRONG, name=name, attempts_left=left)

    def refused(
        self, user: str, password: str, error: LoginRefused, *, judged: bool, kept: bool
    ) -> None:
        """Note a refusal, and how long or how many times more the PBX bears with us."""
        if isinstance(error, ApiNotAllowed):
            return
        page = self._read()
        person = page.person(user)
        if judged:
            kept_refused = person.kept_refused or kept
            person = msgspec.structs.replace(person, refused=True, kept_refused=kept_refused)
        if judged and error.code not in {_LOCKED, _USER_LOCKED}:  # else right or wrong, unknown
            person = person.with_word(password)
        if isinstance(error, LockedOut):
            code = _USER_LOCKED if error.code == _USER_LOCKED else _LOCKED
            lock = Lock(since=self._now(), seconds=error.seconds or LOCK_OUT, code=code)
            if code == _USER_LOCKED:
                person = msgspec.structs.replace(person, lock=lock)
            else:
                page = msgspec.structs.replace(page, lock=lock)
            page = msgspec.structs.replace(page, left=None, untold=0, lost=False)
        elif error.attempts_left is None:
            page = msgspec.structs.replace(page, untold=page.untold + 1)
        else:
            page = msgspec.structs.replace(page, left=error.attempts_left, untold=0, lost=False)
        self._write(page.with_person(user, person))

    def taken(self, user: str, *, kept: bool) -> None:
        """The PBX forgets the failures of an address that has logged in, and so do we."""
        before = self._read()
        person = before.person(user)
        fresh = Person(kept_refused=person.kept_refused and not kept)
        page = msgspec.structs.replace(before, left=None, untold=0, lock=None, alike=(), lost=False)
        page = page.with_person(user, fresh) if user in before.users else page
        if page != before:
            self._write(page, apart=True)

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

    def _path(self, spot: str) -> Path:
        key = hashlib.sha256(f"{self._face} {spot}".encode()).hexdigest()[:20]
        return self._folder / f"{key}.json"

    def _read(self) -> Page:
        self._own = self._own or spots(self._address)
        pages: dict[str, Page] = {}
        wanted = set(self._own)
        while wanted:
            fresh = [self._read_one(spot) for spot in wanted]
            pages.update(zip(wanted, fresh, strict=True))
            wanted = {spot for page in fresh for spot in page.alike} - pages.keys()
        self._spots = tuple(sorted(pages))
        return joined([pages[spot] for spot in self._spots])

    def _read_one(self, spot: str) -> Page:
        blank, path = Page(address=spot, face=self._face), self._path(spot)
        try:
            return msgspec.json.decode(path.read_bytes(), type=Page)
        except FileNotFoundError:
            return blank
        except OSError as error:
            _log.info("the log-in ledger cannot be opened: %s", error)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.warning("a page of the log-in ledger is damaged: %s", error)
        return msgspec.structs.replace(blank, lost=True)

    def _write(self, page: Page, *, apart: bool = False) -> None:
        alike = () if apart or len(self._spots) == 1 else self._spots
        for spot in self._spots:
            own = msgspec.structs.replace(page, address=spot, alike=alike)
            try:
                self._keep_damaged(spot)
                write_whole(self._path(spot), msgspec.json.encode(own).decode() + "\n")
            except OSError as error:
                _log.warning("the log-in ledger cannot be written: %s", error)

    def _keep_damaged(self, spot: str) -> None:
        """Raises OSError for a page that cannot be opened: it may be whole, so it stays."""
        path = self._path(spot)
        try:
            msgspec.json.decode(path.read_bytes(), type=Page)
        except FileNotFoundError:
            pass
        except (msgspec.MsgspecError, UnicodeDecodeError):
            set_aside(path)
