"""Notices that the PBX's clock was set: new calls began in the future, or long ago."""

from collections.abc import Callable

from ucm_cti.client.tap import Sink
from ucm_cti.store.channels import pbx_time
from ucm_cti.store.inputs import Batch, ChannelsRead, ClockRead, EventReceived, Input
from ucm_cti.wire.events import ActiveCallsChanged
from ucm_cti.wire.rows import UnbridgedRow

_BEARABLE = 3.0
_OFTEN = 30.0


class ClockWatch:
    """Passes everything on to `sink`; calls `doubted` when new channels' times do not fit.

    A channel that an event adds has just been allocated; one that is new in a list may be a while
    old, but not from the future. At most one doubt in 30 seconds, since a channel that comes back
    keeps its old time.
    """

    def __init__(self, sink: Sink, doubted: Callable[[], None]) -> None:
        self._sink = sink
        self._doubted = doubted
        self._offset: float | None = None
        self._known: frozenset[str] | None = None
        self._quiet_until = 0.0

    def take(self, message: Input) -> None:
        """One input on its way to the store."""
        for part in message.inputs if isinstance(message, Batch) else (message,):
            match part:
                case ClockRead(pbx, at):
                    self._offset = at - pbx
                case ChannelsRead(unbridged=rows, at=at):
                    known, self._known = self._known, frozenset(row.channel for row in rows)
                    if known is not None:
                        new = [row for row in rows if row.channel not in known]
                        self._judge(new, at, oldest=float("-inf"))
                case EventReceived(ActiveCallsChanged(rows), at):
                    new = [row for row in rows if isinstance(row, UnbridgedRow) and _added(row)]
                    self._judge(new, at, oldest=-_BEARABLE)
                case _:
                    pass
        self._sink(message)

    def _judge(self, rows: list[UnbridgedRow], at: float, *, oldest: float) -> None:
        times = (pbx_time(row.alloc_time) for row in rows)
        if (
            self._offset is not None
            and at >= self._quiet_until
            and any(
                not oldest <= told + self._offset - at <= _BEARABLE
                for told in times
                if told is not None
            )
        ):
            self._quiet_until = at + _OFTEN
            self._doubted()


def _added(row: UnbridgedRow) -> bool:
    return row.action.strip().casefold() == "add"
