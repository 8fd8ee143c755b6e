"""Analog trunk family: FXO lines (catalogue: family analog_trunk)."""

from typing import Annotated, Literal, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.actions.trunk_fields import CallBack, RecordCalls, TrunkId, TrunkLabel
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

R = TypeVar("R")

Port: TypeAlias = Annotated[int, Meta(description="FXO port")]


class AnalogTrunkPart(Body, frozen=True, kw_only=True):
    """What the list and the single trunk both tell."""

    trunk_index: int | None = None
    trunk_name: str | None = None
    out_of_service: str | None = None
    trunkmode: str | None = None


class AnalogTrunkRow(AnalogTrunkPart, frozen=True, kw_only=True):
    """One analog trunk of the list; `chans` is the port as text."""

    chans: str | None = None


class AnalogTrunks(Paging, frozen=True, kw_only=True):
    """A page of analog trunks."""

    analogtrunk: tuple[AnalogTrunkRow, ...] = ()


class AnalogTrunk(AnalogTrunkPart, frozen=True, kw_only=True):
    """The settings of one analog trunk; `trunkgroup` and `tmp` repeat `trunk_index`."""

    auto_record: str | None = None
    busy: str | None = None
    busydetect: str | None = None
    busycount: int | None = None
    chans: int | None = None
    congestion: str | None = None
    congestioncount: int | None = None
    congestiondetect: str | None = None
    countrytone: str | None = None
    currentdisconnectthreshold: int | None = None
    dahdilineselectmode: str | None = None
    dialin_direct: str | None = None
    enablecurrentdisconnectthreshold: str | None = None
    fxooutbandcalldialdelay: int | None = None
    fax_gateway: str | None = None
    lectype: int | None = None
    out_maxchans: int | None = None
    polarityonanswerdelay: int | None = None
    polarityswitch: str | None = None
    ringtimeout: int | None = None
    rxgain: float | None = None
    txgain: float | None = None
    usecallerid: str | None = None
    trunkgroup: int | None = None
    cidsignalling: str | None = None
    cidmode: int | None = None
    callerid: str | None = None
    cidstart: str | None = None
    echocancel: int | None = None
    fax_intelligent_route: str | None = None
    fax_intelligent_route_destination: str | None = None
    faxdetect: str | None = None
    tmp: int | None = None


class AnalogTrunkFound(Body, frozen=True, kw_only=True):
    """One analog trunk."""

    analogtrunk: AnalogTrunk | None = None


class AnalogTrunkFields(Action[R], frozen=True, kw_only=True):
    """The settings that an analog trunk is made and changed with (catalogue: addAnalogTrunk)."""

    dahdilineselectmode: (
        Annotated[str, Meta(description="order in which a free line is picked, such as ascend")]
        | UnsetType
    ) = UNSET
    dialin_direct: CallBack | UnsetType = UNSET
    auto_record: RecordCalls | UnsetType = UNSET
    busy: (
        Annotated[str, Meta(description="busy tone, such as f1=480@-50,f2=620@-50,c=500/500")]
        | UnsetType
    ) = UNSET
    busydetect: Annotated[YesNo, Meta(description="hang up at the busy tone")] | UnsetType = UNSET
    busycount: (
        Annotated[int, Meta(description="busy tones heard before hanging up")] | UnsetType
    ) = UNSET
    congestion: (
        Annotated[str, Meta(description="congestion tone, written like the busy tone")] | UnsetType
    ) = UNSET
    congestioncount: (
        Annotated[int, Meta(description="congestion tones to wait for")] | UnsetType
    ) = UNSET
    congestiondetect: (
        Annotated[YesNo, Meta(description="hang up at the congestion tone")] | UnsetType
    ) = UNSET
    countrytone: (
        Annotated[str, Meta(description="country of the tone set, or custom")] | UnsetType
    ) = UNSET
    currentdisconnectthreshold: (
        Annotated[int, Meta(ge=50, le=3000, description="ms without current that count as hung up")]
        | UnsetType
    ) = UNSET
    enablecurrentdisconnectthreshold: (
        Annotated[YesNo, Meta(description="use that threshold")] | UnsetType
    ) = UNSET
    fxooutbandcalldialdelay: (
        Annotated[int, Meta(ge=0, le=3000, description="delay before dialling")] | UnsetType
    ) = UNSET
    fax_gateway: Annotated[YesNo, Meta(description="the port is a fax gateway")] | UnsetType = UNSET
    lectype: Annotated[int, Meta(description="echo canceller mode")] | UnsetType = UNSET
    out_maxchans: Annotated[int, Meta(description="calls at once")] | UnsetType = UNSET
    out_of_service: Annotated[YesNo, Meta(description="yes disables the trunk")] | UnsetType = UNSET
    polarityonanswerdelay: (
        Annotated[
            int, Meta(ge=100, le=2000, description="delay of the response to a polarity reversal")
        ]
        | UnsetType
    ) = UNSET
    polarityswitch: Annotated[YesNo, Meta(description="see polarity reversal")] | UnsetType = UNSET
    ringtimeout: (
        Annotated[int, Meta(ge=4000, le=20000, description="ms after which ringing has ended")]
        | UnsetType
    ) = UNSET
    rxgain: (
        Annotated[float, Meta(ge=-13, le=12, description="gain of what is received")] | UnsetType
    ) = UNSET
    trunkmode: (
        Annotated[Literal["normal", "SLA"], Meta(description="normal or shared line")] | UnsetType
    ) = UNSET
    txgain: (
        Annotated[float, Meta(ge=-13, le=12, description="gain of what is sent")] | UnsetType
    ) = UNSET
    usecallerid: Annotated[YesNo, Meta(description="use caller id")] | UnsetType = UNSET
    cidsignalling: (
        Annotated[str, Meta(description="caller id scheme, such as bell")] | UnsetType
    ) = UNSET
    cidmode: Annotated[int, Meta(description="caller id combination mode")] | UnsetType = UNSET
    cidstart: (
        Annotated[str, Meta(description="what announces the caller id, such as ring")] | UnsetType
    ) = UNSET
    faxdetect: Annotated[str, Meta(description="fax detection, as incoming")] | UnsetType = UNSET


@action("listAnalogTrunk", family="analog_trunk")
class ListAnalogTrunk(ListAction[AnalogTrunks], frozen=True, kw_only=True):
    """List analog trunks (catalogue: listAnalogTrunk)."""


@action("addAnalogTrunk", family="analog_trunk", danger=Danger.CONFIG, apply=True)
class AddAnalogTrunk(AnalogTrunkFields[Accepted], frozen=True, kw_only=True):
    """Make an analog trunk (catalogue: addAnalogTrunk)."""

    trunk_name: TrunkLabel
    chans: Port
    trunkgroup: Annotated[
        int | Literal[""], Meta(description="empty or 0 while the trunk has no id yet")
    ]


@action("getAnalogTrunk", family="analog_trunk")
class GetAnalogTrunk(Action[AnalogTrunkFound], frozen=True, kw_only=True):
    """Read one analog trunk (catalogue: getAnalogTrunk)."""

    analogtrunk: TrunkId


@action("updateAnalogTrunk", family="analog_trunk", danger=Danger.CONFIG, apply=True)
class UpdateAnalogTrunk(AnalogTrunkFields[Accepted], frozen=True, kw_only=True):
    """Change an analog trunk (catalogue: updateAnalogTrunk).

    The guide's table names it by `trunk_index`, its sample by `trunkgroup` alone: send one of them,
    or both.
    """

    trunk_index: TrunkId | UnsetType = UNSET
    trunkgroup: Annotated[int, Meta(description="the trunk_index again")] | UnsetType = UNSET
    trunk_name: TrunkLabel | UnsetType = UNSET
    chans: Port | UnsetType = UNSET


@action("deleteAnalogTrunk", family="analog_trunk", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteAnalogTrunk(Action[Accepted], frozen=True, kw_only=True):
    """Delete an analog trunk (catalogue: deleteAnalogTrunk)."""

    analogtrunk: TrunkId
