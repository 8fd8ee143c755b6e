"""Call family: the live channels and every verb that acts on one (catalogue: family call).

Status 0 means that the PBX took the request, not that it happened (wire.md 2.8).
"""

from typing import Annotated, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType, field

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow


class BridgedChannels(Paging, frozen=True, kw_only=True):
    """A page of talking pairs (wire.md 2.5)."""

    channel: tuple[BridgedRow, ...] = ()


class UnbridgedChannels(Paging, frozen=True, kw_only=True):
    """A page of channels that talk to nobody yet (wire.md 2.6)."""

    channel: tuple[UnbridgedRow, ...] = ()


Channel: TypeAlias = Annotated[str, Meta(description="channel name, as the lists have it")]
OwnChannel: TypeAlias = Annotated[str, Meta(description="the extension's own channel")]
TrunkChannel: TypeAlias = Annotated[str, Meta(description="the outside party's trunk channel")]
Rung: TypeAlias = Annotated[str, Meta(description="extension to be rung")]
Outside: TypeAlias = Annotated[str, Meta(description="external number to be called")]
Menu: TypeAlias = Annotated[str, Meta(description="extension number of the IVR menu")]


@action("listBridgedChannels", family="call")
class ListBridgedChannels(ListAction[BridgedChannels], frozen=True, kw_only=True):
    """List established calls with both legs."""


@action("listUnBridgedChannels", family="call")
class ListUnbridgedChannels(ListAction[UnbridgedChannels], frozen=True, kw_only=True):
    """List channels that are ringing or otherwise not connected."""


@action("Hangup", family="call", danger=Danger.CALL)
class Hangup(Action[Accepted], frozen=True, kw_only=True):
    """End a call by one of its channels."""

    channel: Channel


@action("callbarge", family="call", danger=Danger.CALL)
class CallBarge(Action[Accepted], frozen=True, kw_only=True):
    """Listen to (""), whisper into ("w") or join ("B") an ongoing call.

    `channel` and `exten` name the monitored leg and its number; `barge_exten` is the supervisor
    with "@1" to ask the monitored party first or "@0" not to (wire.md 2.8).
    """

    channel: Annotated[str, Meta(description="channel of the monitored leg")]
    exten: Annotated[str, Meta(description="number of the monitored party")]
    barge_exten: Annotated[
        str, Meta(description="the supervisor, with @1 to ask the monitored first or @0 not to")
    ] = field(name="barge-exten")
    mode: (
        Annotated[
            Literal["", "w", "W", "B"], Meta(description="empty listens, w whispers, B joins")
        ]
        | UnsetType
    ) = UNSET


@action("mute", family="call", danger=Danger.CALL)
class Mute(Action[Accepted], frozen=True, kw_only=True):
    """Mute a leg so the other party cannot hear it; lasts until unmute or the end of the call."""

    channel: OwnChannel


@action("unmute", family="call", danger=Danger.CALL)
class Unmute(Action[Accepted], frozen=True, kw_only=True):
    """Lift the mute of a leg."""

    channel: OwnChannel


@action("hold", family="call", danger=Danger.CALL)
class Hold(Action[Accepted], frozen=True, kw_only=True):
    """Put an extension's current call on hold."""

    channel: OwnChannel


@action("unhold", family="call", danger=Danger.CALL)
class Unhold(Action[Accepted], frozen=True, kw_only=True):
    """Resume a held call."""

    channel: OwnChannel


@action("dialExtension", family="call", danger=Danger.CALL)
class DialExtension(Action[Accepted], frozen=True, kw_only=True):
    """Ring `caller`, then connect it with the extension `callee`."""

    caller: Rung
    callee: Annotated[str, Meta(description="extension to be called then")]


@action("dialOutbound", family="call", danger=Danger.CALL)
class DialOutbound(Action[Accepted], frozen=True, kw_only=True):
    """Ring `caller`, then dial the external number `outbound` as a user would dial it."""

    caller: Rung
    outbound: Annotated[str, Meta(description="external number, as a user would dial it")]


@action("dialOutboundTwo", family="call", danger=Danger.CALL)
class DialOutboundTwo(Action[Accepted], frozen=True, kw_only=True):
    """Connect two external numbers with each other."""

    outcaller: Outside
    outcallee: Annotated[str, Meta(description="external number to be connected with it")]


@action("dialIVR", family="call", danger=Danger.CALL)
class DialIvr(Action[Accepted], frozen=True, kw_only=True):
    """Ring `caller`, then connect it with an IVR menu."""

    caller: Rung
    ivrnumber: Menu


@action("dialIVROutbound", family="call", danger=Danger.CALL)
class DialIvrOutbound(Action[Accepted], frozen=True, kw_only=True):
    """Call an external number and connect it with an IVR menu."""

    outcaller: Outside
    ivrnumber: Menu


@action("dialQueue", family="call", danger=Danger.CALL)
class DialQueue(Action[Accepted], frozen=True, kw_only=True):
    """Call an external number and put it into a call queue."""

    outcaller: Outside
    queue: Annotated[str, Meta(description="queue number")]


@action("dialRinggroup", family="call", danger=Danger.CALL)
class DialRingGroup(Action[Accepted], frozen=True, kw_only=True):
    """Call an external number and put it through to a ring group."""

    outcaller: Outside
    ringgroup: Annotated[str, Meta(description="ring group number")]


@action("callTransfer", family="call", danger=Danger.CALL)
class CallTransfer(Action[Accepted], frozen=True, kw_only=True):
    """Blind transfer from the transferor's own leg to any number (wire.md 2.8)."""

    channel: Annotated[str, Meta(description="the transferor's own channel")]
    extension: Annotated[str, Meta(description="any number, inside or outside")]


@action("transferNumberInbound", family="call", danger=Danger.CALL)
class TransferNumberInbound(Action[Accepted], frozen=True, kw_only=True):
    """Send a ringing or connected external inbound call (its trunk channel) to an extension."""

    channel: TrunkChannel
    callee: Annotated[str, Meta(description="extension that is to get the call")]


@action("transferNumberOutbound", family="call", danger=Danger.CALL)
class TransferNumberOutbound(Action[Accepted], frozen=True, kw_only=True):
    """Send the caller of an unanswered or ongoing outbound call elsewhere."""

    channel: Annotated[str, Meta(description="channel of the outbound call")]
    outbound: Annotated[str, Meta(description="number that is to get the call")]


@action("refuseCall", family="call", danger=Danger.CALL)
class RefuseCall(Action[Accepted], frozen=True, kw_only=True):
    """Reject an inbound call that waits for a call control decision (its trunk channel)."""

    channel: TrunkChannel


@action("acceptCall", family="call", danger=Danger.CALL)
class AcceptCall(Action[Accepted], frozen=True, kw_only=True):
    """Let an inbound call that waits for a call control decision into the dialplan."""

    channel: TrunkChannel
