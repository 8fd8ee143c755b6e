"""Keeps the event socket open, patiently; without it the lists are polled."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from ucm_cti.client.backoff import Backoff
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.feed import Feed
from ucm_cti.client.options import Timing
from ucm_cti.client.tap import Tap
from ucm_cti.domain import clock
from ucm_cti.domain.errors import ApiNotAllowed, LoginRefused, PbxRefused, UcmError

_log = logging.getLogger(__name__)
_STEADY = 10.0  # a socket that lived so long starts the pauses anew


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why there is no socket: a sentence, the PBX's code, and when it is tried again."""

    reason: str = ""
    code: int | None = None
    retry_at: float | None = None


class FeedKeeper:
    """Opens the socket again and again, with growing pauses; a refused password only once.

    `settled` is set as soon as the first try has an outcome; `on_change` is called after each.
    """

    def __init__(
        self,
        make_feed: Callable[[], Feed],
        credentials: Credentials,
        tap: Tap,
        timing: Timing,
        on_change: Callable[[], None],
    ) -> None:
        self.why_not = WhyNot("The event socket is being opened.")
        self.settled = asyncio.Event()
        self.feed: Feed | None = None
        self._make = make_feed
        self._credentials = credentials
        self._tap = tap
        self._backoff = Backoff(timing.backoff, timing.socket_backoff_max)
        self._on_change = on_change

    async def keep(self) -> None:
        """Run until cancelled; returns when only a person can help."""
        while True:
            opened = time.monotonic()
            why = await self._once()
            if time.monotonic() - opened > _STEADY:
                self._backoff.reset()
            pause = self._pause(why)
            retry_at = None if pause is None else clock.now() + pause
            self._tell(WhyNot(socket_sentence(why), why.code, retry_at))
            if pause is None:
                return
            await asyncio.sleep(pause)

    async def _once(self) -> UcmError:
        """One socket from opening to its end; what ended it."""
        try:
            async with self._make() as feed:
                try:
                    self.feed = feed
                    self._tap.fill()
                    self._tell(WhyNot())
                    await feed.live()
                finally:
                    self.feed = None
                    self._tap.dry()
                    self.why_not = WhyNot("The event socket broke; it is opened again.")
        except UcmError as error:
            _log.info("event socket: %s", error)
            return error
        raise AssertionError("a feed ends by raising")

    def _pause(self, why: UcmError) -> float | None:
        if isinstance(why, LoginRefused) and self._credentials.refused is not None:
            return self._credentials.wait
        return self._backoff.pause()

    def _tell(self, why_not: WhyNot) -> None:
        self.why_not = why_not
        self.settled.set()
        self._on_change()


def socket_sentence(why: UcmError) -> str:
    """Why there is no event socket, for a person."""
    if isinstance(why, ApiNotAllowed):
        return (
            "The event socket does not let this user in; give it a user of its own, some models "
            "want one of the web page."
        )
    if isinstance(why, LoginRefused):
        return (
            "The event socket does not take this user and password; check them, or give it a user "
            "of its own, as some models want one of the web page."
        )
    if isinstance(why, PbxRefused):
        return "The PBX does not offer its events; a firmware update may bring them."
    return why.sentence
