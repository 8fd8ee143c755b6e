"""What became of one call, as plain values in PBX seconds; complete once the call is over."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from ucm_cti.simulator.pbx.channel import Channel

ANSWERED, NO_ANSWER, BUSY, FAILED = "ANSWERED", "NO ANSWER", "BUSY", "FAILED"


class Kind(StrEnum):
    """Where a caller was sent."""

    DIAL = "DIAL"
    GROUP = "RINGGROUP"
    QUEUE = "QUEUE"
    MENU = "IVR"
    PAGE = "PAGE"


@dataclass(frozen=True, slots=True)
class Side:
    """One leg as records name it; `trunk` is the trunk's name, "" for a phone."""

    channel: str
    uniqueid: str
    number: str
    name: str
    extension: str
    trunk: str
    inbound: bool

    @classmethod
    def of(cls, channel: Channel) -> Self:
        """A channel as it is now."""
        return cls(
            channel.name,
            channel.uniqueid,
            channel.number,
            channel.party,
            channel.extension,
            channel.trunk,
            channel.inbound,
        )

    @property
    def label(self) -> str:
        """The middle of the channel's name: an extension or `trunk_<index>` (wire.md 2.7)."""
        return self.channel.rpartition("-")[0].rpartition("/")[2]


@dataclass(slots=True)
class Offer:
    """A phone or an outside line that was rung for a caller; `answered` when it was taken."""

    side: Side
    rang: float
    answered: float | None = None
    ended: float | None = None
    disposition: str = NO_ANSWER
    recording: str = ""


@dataclass(slots=True)
class Stretch:
    """A caller on the way to one destination, and the talk that came of it.

    `dialled` is what was asked for, `number` where forwarding led to; `refused` is the disposition
    when nothing rang at all.
    """

    kind: Kind
    caller: Side
    dialled: str
    number: str
    began: float
    transferred: bool = False
    refused: str = FAILED
    offers: list[Offer] = field(default_factory=list)
    talk: Offer | None = None
    ended: float | None = None


@dataclass(slots=True)
class Call:
    """Everything with one linkedid.

    `wanted` is where a call that the dialplan never got was to go; `answered` when its phone was
    picked up all the same, to be spoken to or, when `paging`, to speak to many.
    """

    linkedid: str
    origin: Side
    wanted: str
    began: float
    stretches: list[Stretch] = field(default_factory=list)
    ended: float = 0.0
    answered: float | None = None
    paging: bool = False
