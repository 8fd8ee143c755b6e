"""A recording while it is made: everything a connection exchanges with a PBX, kept in memory.

Nothing here reaches a disk; `wire.capture.masking` first makes it fit to.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ucm_cti.client.observer import Seen
from ucm_cti.client.options import ConnectOptions
from ucm_cti.domain.clock import steady
from ucm_cti.wire.capture.entries import Entry, Exchange, SocketFrame, SocketMoved, readable
from ucm_cti.wire.events import ALL_EVENT_NAMES
from ucm_cti.wire.secrets import is_secret

LARGEST = 256 * 1024 * 1024
"""Characters of replies and messages after which a recording is full."""
_LISTS = 1.0
_ACCOUNTS = 30.0
_PLACES = 300.0


class Recorder:
    """An Observer that keeps what it is told, up to `largest` characters."""

    def __init__(self, read: Callable[[], float] = steady, largest: int = LARGEST) -> None:
        self.entries: list[Entry] = []
        self.exchanges = self.frames = 0
        self._read = read
        self._start = read()
        self._room = largest

    @property
    def full(self) -> bool:
        """Whether nothing more is kept."""
        return self._room <= 0

    def exchanged(self, seen: Seen) -> None:
        """Keep it without its secrets; `at` is when it began."""
        members = _members(seen.request)
        reply, charset = readable(bytes(seen.reply))
        self.exchanges += 1
        self._keep(
            Exchange(
                at=self._ms(seen.began),
                ms=round((seen.ended - seen.began) * 1000),
                action=str(members.get("action", "")),
                request=members,
                status=seen.status,
                reply=reply,
                charset=charset,
                error=seen.error,
            ),
            len(reply),
        )

    def socket_opened(self) -> None:
        """Keep it."""
        self._keep(SocketMoved(at=self._now(), what="opened"))

    def socket_failed(self, error: str) -> None:
        """Keep it."""
        self._keep(SocketMoved(at=self._now(), what="failed", error=error))

    def socket_closed(self, code: int | None, *, ours: bool) -> None:
        """Keep it."""
        self._keep(SocketMoved(at=self._now(), what="closed", code=code, ours=ours))

    def frame_sent(self, text: str) -> None:
        """Keep it; its token is taken out before it is written."""
        self._keep(SocketFrame(at=self._now(), way="out", text=text), len(text))

    def frame_received(self, data: str | bytes) -> None:
        """Keep it."""
        self.frames += 1
        binary = isinstance(data, bytes)
        text, charset = readable(data) if isinstance(data, bytes) else (data, "utf-8")
        frame = SocketFrame(at=self._now(), way="in", text=text, binary=binary, charset=charset)
        self._keep(frame, len(text))

    def _keep(self, entry: Entry, size: int = 0) -> None:
        if not self.full:
            self.entries.append(entry)
            self._room -= size

    def _now(self) -> int:
        return self._ms(self._read())

    def _ms(self, moment: float) -> int:
        return max(0, round((moment - self._start) * 1000))


def recording_options(options: ConnectOptions, recorder: Recorder) -> ConnectOptions:
    """The same connection, told to `recorder`: every event there is, and the lists once a second
    even where the socket lives."""
    timing = replace(
        options.timing,
        safety_net=_LISTS,
        poll=_LISTS,
        poll_calls=_LISTS,
        poll_idle=_LISTS,
        accounts=_ACCOUNTS,
        accounts_polling=_ACCOUNTS,
        clock=_PLACES,
    )
    return replace(options, timing=timing, each_event=ALL_EVENT_NAMES, observer=recorder)


def _members(request: bytes) -> dict[str, Any]:
    """What a request asks for, without cookie and token."""
    members: dict[str, Any] = json.loads(request)["request"]
    return {name: value for name, value in members.items() if not is_secret(name)}
