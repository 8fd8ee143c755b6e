"""A channel and a bridge as the PBX itself knows them."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Monitoring:
    """A supervisor's leg: whom it monitors (a channel name) and how ("", "w" or "B")."""

    channel: str
    mode: str


@dataclass(eq=False, slots=True)
class Channel:
    """One leg. `number` and `party` are its own, `other_number` and `other_party` the far end's."""

    name: str
    serial: int
    uniqueid: str
    linkedid: str
    extension: str = ""
    trunk: str = ""
    inbound: bool = False
    state: str = "Down"
    service: str = "normal"
    number: str = ""
    party: str = ""
    other_number: str = ""
    other_party: str = ""
    changed: float = 0.0
    bridge: "Bridge | None" = None
    attempt: "Attempt | None" = None
    place: str = ""
    gated: bool = False
    held: bool = False
    muted: bool = False
    monitoring: Monitoring | None = None
    when_answered: "Callable[[Channel], None] | None" = None
    local_row: str = ""

    @property
    def alive(self) -> bool:
        """Whether the channel has not been dropped."""
        return self.state != "Gone"


@dataclass(eq=False, slots=True)
class Bridge:
    """Two talking channels, caller first."""

    id: str
    caller: Channel
    callee: Channel
    since: float

    def peer(self, channel: Channel) -> Channel:
        """The other side."""
        return self.callee if channel is self.caller else self.caller


@dataclass(eq=False, slots=True)
class Attempt:
    """A caller for whom phones ring. `failed` runs when none answers or the time is up."""

    caller: Channel
    failed: Callable[[], None]
    legs: list[Channel] = field(default_factory=list)
    queue: str = ""
    open: bool = True
