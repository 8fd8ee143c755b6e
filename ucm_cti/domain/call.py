"""Calls and their legs, as operators see them."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.wording import tr

GATE_SECONDS = 10.0
"""How long an inbound call waits at the gate when call control is on (guide: call_control)."""


class Direction(StrEnum):
    """Where a call came from, told by its oldest leg (wire.md 1.6), not by trunk names."""

    INTERNAL = "internal"
    INBOUND = "inbound"
    OUTBOUND = "outbound"
    UNKNOWN = "unknown"


class LegState(StrEnum):
    """What one party's side does."""

    SETUP = "setup"
    """Being set up: channel states Down, Rsrvd, Dialing, Pre-ring."""
    CALLING = "calling"
    """Hears ring-back, or waits at the gate: channel state Ring."""
    RINGING = "ringing"
    """Its phone rings: channel state Ringing."""
    ALONE = "alone"
    """Answered, but with no other party: in a queue, menu, conference or voicemail, or being
    transferred (state Up, not bridged)."""
    TALKING = "talking"
    """Bridged with another leg."""
    BUSY = "busy"


class Phase(StrEnum):
    """What a whole call does; the strongest state of its legs."""

    ARRIVING = "arriving"
    """An outside caller is at the trunk and nothing rings yet; the gate, with call control on."""
    SETUP = "setup"
    RINGING = "ringing"
    WAITING = "waiting"
    """The caller hears a queue, a menu or music; nobody rings and nobody talks."""
    TALKING = "talking"


@dataclass(frozen=True, slots=True)
class Leg:
    """One party's side of a call.

    `number` and `name` are this leg's own party, `other_number` and `other_name` what the PBX says
    of the other end (wire.md 2.6); each is "" when unknown, and the dialplan's "s" counts as
    unknown. `extension` is set when the leg belongs to an extension, `trunk` when to an outside
    line. `since` is when the state began, in seconds of our own clock, None if unknown.
    `held` and `muted` are what this desk asked for; the PBX does not report them (wire.md 1.6).
    """

    id: LegId
    state: LegState
    number: str = ""
    name: str = ""
    other_number: str = ""
    other_name: str = ""
    extension: ExtensionNumber | None = None
    trunk: str = ""
    service: str = ""
    since: float | None = None
    peer: LegId | None = None
    held: bool = False
    muted: bool = False
    barging: bool = False
    uniqueid: str = ""

    @property
    def external(self) -> bool:
        """Whether this leg is a party outside the PBX."""
        return self.extension is None

    @property
    def label(self) -> str:
        """Name, else number, else a word for an unknown caller."""
        return self.name or self.number or tr("Unknown caller")


@dataclass(frozen=True, slots=True)
class Call:
    """A whole conversation: all legs that share one linkedid, oldest first.

    `since` is when the phase began, in seconds of our own clock; `dialled` is the number the caller
    asked for where the PBX tells it ("" otherwise); `trunk` is the outside line's name or "".
    `answered_by` is the extension that last answered, and stays set until the call ends.
    """

    id: CallId
    phase: Phase
    direction: Direction
    legs: tuple[Leg, ...]
    since: float | None = None
    dialled: str = ""
    trunk: str = ""
    answered_by: ExtensionNumber | None = None

    @property
    def caller(self) -> Leg:
        """The oldest leg: who started the call, as far as is still known."""
        return self.legs[0]

    @property
    def outside(self) -> Leg | None:
        """The first leg that is a party outside the PBX."""
        return next((leg for leg in self.legs if leg.external), None)

    @property
    def extensions(self) -> frozenset[ExtensionNumber]:
        """Every extension that has a leg in the call."""
        return frozenset(leg.extension for leg in self.legs if leg.extension is not None)

    def leg(self, leg_id: LegId) -> Leg | None:
        """The leg of that id, None when it is not part of the call (any more)."""
        return next((leg for leg in self.legs if leg.id == leg_id), None)

    def leg_of(self, number: ExtensionNumber) -> Leg | None:
        """The leg of that extension, the talking one first when it has several."""
        own = [leg for leg in self.legs if leg.extension == number]
        return min(own, key=lambda leg: leg.state is not LegState.TALKING, default=None)

    def other(self, leg: Leg) -> Leg | None:
        """Whom that leg talks to or is being connected with, None when nobody is there yet."""
        if leg.peer is not None:
            return self.leg(leg.peer)
        rest = [other for other in self.legs if other.id != leg.id and not other.barging]
        return rest[0] if rest else None
