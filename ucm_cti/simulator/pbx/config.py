"""What a PBX is made of before anything happens in it. Frozen values."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ExtensionConfig:
    """One extension; `forward` sends every call on, `phone` is its address and model.

    `forward_busy` takes calls that are declined, `forward_unanswered` those that nobody answers
    within `ring_seconds` (None: the PBX's own).
    """

    number: str
    name: str = ""
    department: str = ""
    phone: str = ""
    auto_record: str = "off"
    """Of which talks a recording is kept: all, external, internal or off."""
    registered: bool = True
    dnd: bool = False
    presence: str = "available"
    forward: str = ""
    voicemail: int = 0
    forward_busy: str = ""
    forward_unanswered: str = ""
    ring_seconds: int | None = None
    out_of_service: bool = False


@dataclass(frozen=True, slots=True)
class TrunkConfig:
    """One SIP trunk; channel names carry its index (wire.md 2.7)."""

    index: int
    name: str
    host: str = ""


@dataclass(frozen=True, slots=True)
class InboundRoute:
    """A DID or a pattern of DIDs on a trunk and the number that it leads to.

    The destination "" is nowhere, None the dialled DID itself without its first `strip` digits.
    Callers in `blocked` are turned away.
    """

    trunk: int
    did: str
    destination: str | None
    strip: int = 0
    blocked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OutboundRoute:
    """Numbers that leave by a trunk, without their first `strip` digits and after `prepend`."""

    trunk: int | None
    patterns: tuple[str, ...]
    strip: int = 0
    prepend: str = ""


@dataclass(frozen=True, slots=True)
class RingGroupConfig:
    """A group that rings all its members at once."""

    number: str
    name: str
    members: tuple[str, ...]
    ring_seconds: float = 40.0


@dataclass(frozen=True, slots=True)
class QueueConfig:
    """A call queue with static agents; `strategy` is ringall or linear."""

    number: str
    name: str
    members: tuple[str, ...]
    strategy: str = "ringall"
    ring_seconds: float = 15.0
    retry_seconds: float = 5.0
    wrapup_seconds: float = 5.0
    auto_record: str = "off"
    """Of which talks with agents a recording is kept: all, external, internal or off."""


@dataclass(frozen=True, slots=True)
class IvrConfig:
    """A voice menu: keys to destinations, and where a silent caller goes."""

    number: str
    name: str
    keys: tuple[tuple[str, str], ...]
    timeout_destination: str
    timeout_seconds: float = 12.0


@dataclass(frozen=True, slots=True)
class Quirks:
    """Where devices differ or are ugly; the defaults are what most were seen to do (wire.md 1.6).

    `ghost_ring_on_teardown`: a late Ring row after a connected call ends;
    `empty_linkedid_after_hangup`: that row has no linkedid;
    `trunk_name_on_outbound`: inbound_trunk_name is filled on outbound trunk channels too;
    `extension_row_first`: extension rows precede trunk rows in one body;
    `null_names`: empty names are null;
    `connectednum_s`: a waiting trunk channel shows "s";
    `old_firmware_rows`: fewer fields, padded account types;
    `bridge_delete_single_channel`: a bridge delete names one channel only;
    `late_updates`: an update without linkedid follows a hang-up;
    `local_rows`: queues ring their agents through Local channels;
    `empty_records_body`: a query that finds no call records has an empty body (wire.md 2.9).
    """

    ghost_ring_on_teardown: bool = False
    empty_linkedid_after_hangup: bool = True
    trunk_name_on_outbound: bool = True
    extension_row_first: bool = False
    null_names: bool = False
    connectednum_s: bool = True
    old_firmware_rows: bool = False
    bridge_delete_single_channel: bool = False
    late_updates: bool = False
    local_rows: bool = True
    empty_records_body: bool = False


@dataclass(frozen=True, slots=True)
class PbxConfig:
    """A whole PBX. `start_time` is its wall clock at second 0, without zone as on the wire."""

    extensions: tuple[ExtensionConfig, ...]
    trunks: tuple[TrunkConfig, ...] = ()
    inbound_routes: tuple[InboundRoute, ...] = ()
    outbound_routes: tuple[OutboundRoute, ...] = ()
    ring_groups: tuple[RingGroupConfig, ...] = ()
    queues: tuple[QueueConfig, ...] = ()
    ivrs: tuple[IvrConfig, ...] = ()
    call_control: bool = False
    ring_seconds: float = 30.0
    start_time: datetime = datetime(2026, 1, 26, 9, 0, 0)  # noqa: DTZ001 - a PBX-local wall clock
    utc_offset_minutes: int = 120
    seed: int = 1
    barge_consent: bool = True
    voicemail_prefix: str = "*"
    """Dialled before an extension it reaches the mailbox: "Direct Dial Voicemail Prefix" in the
    user manual's feature codes, which an administrator can change."""
    quirks: Quirks = field(default_factory=Quirks)
