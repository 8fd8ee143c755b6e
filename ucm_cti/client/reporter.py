"""The connection's state, told to the sink whenever it moves."""

import logging
from collections.abc import Callable

from ucm_cti.client.tap import Sink
from ucm_cti.domain import clock
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.store.inputs import LinkMoved

_log = logging.getLogger(__name__)


class Reporter:
    """Holds the Link; `since` moves with the mode alone."""

    def __init__(self, sink: Sink, now: Callable[[], float] = clock.now) -> None:
        self.link = Link(since=now())
        self._sink = sink
        self._now = now
        self._told = False

    def move(
        self,
        mode: LinkMode,
        reason: str = "",
        *,
        code: int | None = None,
        retry_at: float | None = None,
        locked_until: float | None = None,
    ) -> None:
        """Tell the sink unless nothing is new."""
        same = self._told and mode is self.link.mode
        since = self.link.since if same else self._now()
        link = Link(mode, since, reason, code, retry_at, locked_until)
        if link == self.link and self._told:
            return
        if not same:
            _log.info("link %s: %s", mode.value, reason or "well")
        self.link, self._told = link, True
        self._sink(LinkMoved(link))
