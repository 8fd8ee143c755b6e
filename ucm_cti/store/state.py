"""The records behind the store. Mutable, owned by one Store, never handed out."""

from collections import OrderedDict
from dataclasses import dataclass, field

from ucm_cti.domain.call import Call, LegState
from ucm_cti.domain.contact import NameBook, NoNames
from ucm_cti.domain.extension import Extension
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.link import Link
from ucm_cti.domain.place import Place, Trunk

Pair = tuple[LegId, LegId]
_REMEMBERED = 1024
_LATER = 3.0
"""Seconds by which a time may lie after the moment at which it was seen."""


@dataclass(slots=True)
class Channel:
    """One channel: in the unbridged family, in one or more pairs, or both for a moment.

    `order` sorts legs oldest first; `allocated` is the PBX's clock as if UTC, `seen` ours.
    """

    id: LegId
    group: CallId
    order: tuple[int, int]
    seen: float
    uniqueid: str = ""
    unbridged: bool = False
    state: LegState = LegState.SETUP
    number: str = ""
    name: str = ""
    other_number: str = ""
    other_name: str = ""
    trunk: str = ""
    service: str = ""
    dialled: str = ""
    allocated: float | None = None
    extension: ExtensionNumber | None = None
    pairs: set[Pair] = field(default_factory=set)
    connected: bool = False
    held: bool = False
    muted: bool = False


@dataclass(slots=True)
class PairInfo:
    """A talking pair; `since` is the PBX's clock as if UTC, `seen` ours."""

    caller: LegId
    callee: LegId
    since: float | None
    seen: float


@dataclass(frozen=True, slots=True)
class Gone:
    """What is remembered of a channel that has left, to know its late rows (wire.md 1.6)."""

    group: CallId
    uniqueid: str
    connected: bool
    certain: bool


@dataclass(slots=True)
class Group:
    """What stays true of a call while its channels come and go.

    `dialled` is what the channel of the order `dialled_by` told of it; the oldest one knows best.
    """

    members: set[LegId] = field(default_factory=set)
    from_outside: bool | None = None
    oldest: tuple[int, int] | None = None
    dialled: str = ""
    dialled_by: tuple[int, int] | None = None
    trunk: str = ""
    answered_by: ExtensionNumber | None = None
    connected: bool = False


@dataclass(slots=True)
class State:
    """Everything the store knows."""

    extensions: dict[ExtensionNumber, Extension] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    trunks: dict[str, Trunk] = field(default_factory=dict)
    channels: dict[LegId, Channel] = field(default_factory=dict)
    pairs: dict[Pair, PairInfo] = field(default_factory=dict)
    groups: dict[CallId, Group] = field(default_factory=dict)
    gone: OrderedDict[LegId, Gone] = field(default_factory=OrderedDict)
    past: OrderedDict[CallId, Group] = field(default_factory=OrderedDict)
    calls: dict[CallId, Call] = field(default_factory=dict)
    calls_by_extension: dict[ExtensionNumber, set[CallId]] = field(default_factory=dict)
    link: Link = field(default_factory=Link)
    fresh_at: float | None = None
    listed_at: float = 0.0
    clock_offset: float | None = None
    arrivals: int = 0
    book: NameBook = field(default_factory=NoNames)

    def group(self, call_id: CallId) -> Group:
        """The group of a call; one that has just been empty comes back with what it knew."""
        if call_id not in self.groups:
            self.groups[call_id] = self.past.pop(call_id, Group())
        return self.groups[call_id]

    def close_if_empty(self, call_id: CallId) -> None:
        """Put a group without members aside; the oldest memory goes first."""
        if not self.groups[call_id].members:
            self.past[call_id] = self.groups.pop(call_id)
            while len(self.past) > _REMEMBERED:
                self.past.popitem(last=False)

    def shift_times(self, old: float, new: float) -> None:
        """The PBX's clock was set: what was told by the old one is kept as the new one's."""
        for channel in self.channels.values():
            channel.allocated = _by_new_clock(channel.allocated, channel.seen, old, new)
        for pair in self.pairs.values():
            pair.since = _by_new_clock(pair.since, pair.seen, old, new)

    def bury(self, channel: Channel, *, certain: bool) -> None:
        """Remember a channel that left; the oldest memory goes first."""
        self.gone[channel.id] = Gone(
            channel.group, channel.uniqueid, channel.connected, certain or channel.connected
        )
        self.gone.move_to_end(channel.id)
        while len(self.gone) > _REMEMBERED:
            self.gone.popitem(last=False)


def _by_new_clock(told: float | None, seen: float, old: float, new: float) -> float | None:
    """A time on the new clock; which clock told it shows by how well it fits the first sight."""
    if told is None:
        return None
    by_old, by_new = seen - told - old, seen - told - new
    from_new = by_new >= -_LATER and (by_old < -_LATER or by_new < by_old)
    return told if from_new else told + old - new
