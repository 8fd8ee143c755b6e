"""Keeps the event socket open, patiently; without it the lists are polled."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from ucm_cti.client.backoff import Backoff
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.feed import Feed, Listeners
from ucm_cti.client.options import Timing
from ucm_cti.client.tap import Tap
from ucm_cti.domain import clock
from ucm_cti.domain.errors import (
    ApiNotAllowed,
    CertificateChanged,
    CertificateUnknown,
    LoginRefused,
    PbxRefused,
    UcmError,
)
from ucm_cti.domain.wording import noop, tr
from ucm_cti.wire.events import Event

_log = logging.getLogger(__name__)
MakeFeed = Callable[[Listeners], Feed]
_SILENT = noop("The event socket has fallen silent; the lists are read until it speaks again.")


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why there is no socket: a sentence, the PBX's code, and when it is tried again."""

    reason: str = ""
    code: int | None = None
    retry_at: float | None = None


class FeedKeeper:
    """Opens the socket again and again, with growing pauses; a refused password only once.

    `settled` is set as soon as the first try has an outcome; `on_change` is called after each, and
    when an open socket falls silent or speaks again: a silent one counts as none.
    """

    def __init__(
        self,
        make_feed: MakeFeed,
        credentials: Credentials,
        tap: Tap,
        timing: Timing,
        on_change: Callable[[], None],
        on_doubt: Callable[[], None],
    ) -> None:
        self.why_not = WhyNot(tr("The event socket is being opened."))
        self.settled = asyncio.Event()
        self.feed: Feed | None = None
        self._make = make_feed
        self._tell = Listeners(self._on_event, self._on_heard, on_doubt, self._on_mute)
        self._silent = False
        self._credentials = credentials
        self._tap = tap
        self._backoff = Backoff(timing.backoff, timing.socket_backoff_max)
        self._steady = timing.steady
        self._on_change = on_change

    async def keep(self) -> None:
        """Run until cancelled; returns when only a person can help.

        Raises CertificateUnknown when the socket shows another certificate than the API.
        """
        while True:
            opened = time.monotonic()
            why = await self._once()
            if isinstance(why, CertificateUnknown | CertificateChanged):
                raise why  # whoever answers there is not the PBX that the lists came from
            if time.monotonic() - opened > self._steady:
                self._backoff.reset()
            pause = self._pause(why)
            retry_at = None if pause is None else clock.now() + pause
            self._move(WhyNot(socket_sentence(why), why.code, retry_at))
            if pause is None:
                return
            await asyncio.sleep(pause)

    async def _once(self) -> UcmError:
        """One socket from opening to its end; what ended it."""
        try:
            async with self._make(self._tell) as feed:
                try:
                    self.feed = feed
                    self._flow()
                    await feed.live()
                finally:
                    self.feed = None
                    self._silent = False
                    self._tap.dry()
                    self.why_not = WhyNot(tr("The event socket broke; it is opened again."))
        except UcmError as error:
            _log.info("event socket: %s", error)
            return error
        raise AssertionError("a feed ends by raising")

    def _pause(self, why: UcmError) -> float | None:
        if isinstance(why, LoginRefused) and self._credentials.refused is not None:
            return self._credentials.wait
        return self._backoff.pause()

    def _on_event(self, event: Event) -> None:
        self._speaks()
        self._tap.take(event)

    def _on_heard(self) -> None:
        self._speaks()
        self._tap.heard()

    def _on_mute(self) -> None:
        if not self._silent:
            self._silent = True
            self._tap.dry()
            self._move(WhyNot(tr(_SILENT)))

    def _speaks(self) -> None:
        if self._silent:
            self._silent = False
            self._flow()

    def _flow(self) -> None:
        self._tap.fill()
        self._move(WhyNot())

    def _move(self, why_not: WhyNot) -> None:
        self.why_not = why_not
        self.settled.set()
        self._on_change()


def socket_sentence(why: UcmError) -> str:
    """Why there is no event socket, for a person."""
    if isinstance(why, ApiNotAllowed):
        return tr(
            "The event socket does not let this user in; give it a user of its own, some "
            "models want one of the web page."
        )
    if isinstance(why, LoginRefused):
        return tr(
            "The event socket does not take this user and password; check them, or give it "
            "a user of its own, as some models want one of the web page."
        )
    if isinstance(why, PbxRefused):
        return tr("The PBX does not offer its events; a firmware update may bring them.")
    return why.sentence
