"""What the store is told. Everything that changes state comes through one of these."""

from dataclasses import dataclass

from ucm_cti.domain.contact import NameBook
from ucm_cti.domain.ids import LegId
from ucm_cti.domain.link import Link
from ucm_cti.domain.place import Place, Trunk
from ucm_cti.wire.events import Event
from ucm_cti.wire.rows import AccountRow, BridgedRow, UnbridgedRow


@dataclass(frozen=True, slots=True)
class AccountsRead:
    """The whole extension list was read at `at` (seconds of our clock)."""

    rows: tuple[AccountRow, ...]
    at: float


@dataclass(frozen=True, slots=True)
class ChannelsRead:
    """Both channel lists were read; together they are every channel there is.

    The reading ended at `at` and began at `began`; both in seconds of our clock.
    """

    unbridged: tuple[UnbridgedRow, ...]
    bridged: tuple[BridgedRow, ...]
    at: float
    began: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacesRead:
    """Queues, ring groups, menus and trunks were read."""

    places: tuple[Place, ...]
    trunks: tuple[Trunk, ...]


@dataclass(frozen=True, slots=True)
class ClockRead:
    """The PBX's wall clock showed `pbx` (seconds, read as if it were UTC) at `at` of ours."""

    pbx: float
    at: float


@dataclass(frozen=True, slots=True)
class EventReceived:
    """The socket delivered an event at `at`."""

    event: Event
    at: float


@dataclass(frozen=True, slots=True)
class Heard:
    """The PBX gave a sign of life at `at` that changes nothing else."""

    at: float


@dataclass(frozen=True, slots=True)
class LinkMoved:
    """The connection's state changed."""

    link: Link


@dataclass(frozen=True, slots=True)
class HoldNoted:
    """The PBX accepted our hold or unhold of a leg; it never reports either (wire.md 1.6)."""

    leg: LegId
    on: bool


@dataclass(frozen=True, slots=True)
class MuteNoted:
    """The PBX accepted our mute or unmute of a leg; it never reports either (wire.md 1.6)."""

    leg: LegId
    on: bool


@dataclass(frozen=True, slots=True)
class BookLoaded:
    """The names of people outside are these from now on."""

    book: NameBook


@dataclass(frozen=True, slots=True)
class Batch:
    """Several inputs that count as one step: only the net difference is reported."""

    inputs: tuple["Input", ...]


Input = (
    AccountsRead
    | ChannelsRead
    | PlacesRead
    | ClockRead
    | EventReceived
    | Heard
    | LinkMoved
    | HoldNoted
    | MuteNoted
    | BookLoaded
    | Batch
)
