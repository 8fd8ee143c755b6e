"""Events: what the PBX tells on the socket without being asked (wire.md 1.2-1.7)."""

from msgspec import Struct

from ucm_cti.wire.rows import BridgedRow, ExtensionStatusRow, UnbridgedRow

EVENT_NAMES = ("ExtensionStatus", "ActiveCallStatus")
"""What the board subscribes to; one unknown name would refuse the whole batch (wire.md 1.3)."""
ALL_EVENT_NAMES = (
    *EVENT_NAMES,
    *("PbxStatus", "TrunkStatus", "PresenceStatus", "VoiceMailStatus", "ResourceUsageStatus"),
    *("InterfaceStatus", "EquipmentCapacityStatus", "CallQueueStatus", "ConferenceStatus"),
    *("ConferenceForVideoStatus", "ConfigReloadStatus", "ZCFoundStatus", "CallQueueMemberStatus"),
    *("CallQueueMemberAddedStatus", "CallQueueMemberRemovedStatus", "CallQueueCallersStatus"),
    *("CallQueueCallerLeaveStatus", "CallQueueCallersHangupStatus", "EventListStatus"),
    *("ScaUserStatus", "ScaLineStatus", "ScaLineStatusClean", "HaStatus", "PMSRoomStatus"),
    *("PMSWakeupStatus", "CRMUserStatus", "sendMailStatus", "EmailToUserStatus"),
)
"""Every event name seen anywhere (wire.md 1.4); no device knows all of them."""


class ExtensionStatusChanged(Struct, frozen=True):
    """Phones changed their state (wire.md 1.5)."""

    rows: tuple[ExtensionStatusRow, ...]


class ActiveCallsChanged(Struct, frozen=True):
    """Channels or talking pairs came, changed or went, in the PBX's order (wire.md 1.6)."""

    rows: tuple[UnbridgedRow | BridgedRow, ...]


class UnknownEvent(Struct, frozen=True):
    """An event whose name we do not use; never an error."""

    name: str


class BadEvent(Struct, frozen=True):
    """An event, or a part of one, that cannot be read; the feed goes on."""

    name: str
    reason: str


Event = ExtensionStatusChanged | ActiveCallsChanged | UnknownEvent | BadEvent


class Response(Struct, frozen=True, kw_only=True):
    """The PBX's reply to a request of ours on the socket. `status` 0 is success.

    `attempts_left` and `seconds` are what a refused login tells, None if untold.
    """

    transactionid: str = ""
    action: str = ""
    status: int = 0
    challenge: str = ""
    attempts_left: int | None = None
    seconds: int | None = None


class Notification(Struct, frozen=True):
    """All events of one frame, in order."""

    events: tuple[Event, ...]


Frame = Response | Notification
