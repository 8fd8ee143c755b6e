"""Which channels were there a moment ago, to doubt a list that lacks one."""

from ucm_cti.store.channels import is_plumbing
from ucm_cti.store.inputs import ChannelsRead, EventReceived, Input
from ucm_cti.wire.events import ActiveCallsChanged
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow, text


class KnownChannels:
    """Names of living channels as lists and events told them."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def __bool__(self) -> bool:
        """Whether any call is up."""
        return bool(self._names)

    def note(self, message: Input) -> None:
        """Follow what the store is told."""
        if isinstance(message, ChannelsRead):
            self._names = _all(message)
        elif isinstance(message, EventReceived) and isinstance(message.event, ActiveCallsChanged):
            self._follow(message.event)

    def _follow(self, event: ActiveCallsChanged) -> None:
        for row in event.rows:
            if row.action.strip().casefold() == "delete":
                self._names -= _names(row)
            else:
                self._names |= _names(row)

    def misses(self, read: ChannelsRead) -> bool:
        """Whether a channel that was there is in neither list.

        It may have moved from one into the other between the two readings.
        """
        return not self._names <= _all(read)


def _all(read: ChannelsRead) -> set[str]:
    waiting = (_names(row) for row in read.unbridged)
    talking = (_names(row) for row in read.bridged)
    return set().union(*waiting, *talking)


def _names(row: UnbridgedRow | BridgedRow) -> set[str]:
    if isinstance(row, UnbridgedRow):
        return set() if is_plumbing(row.channel) else {row.channel}
    found = {text(row.channel1), text(row.channel2), text(row.channel)}
    return {name for name in found if name}
