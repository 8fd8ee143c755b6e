"""Digital trunk family: E1, T1 and J1 lines (catalogue: family digital_trunk)."""

from typing import Annotated, Literal, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.actions.trunk_fields import CallBack, RecordCalls, TrunkId, TrunkLabel
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

R = TypeVar("R")


class DigitalTrunkRow(Body, frozen=True, kw_only=True):
    """One digital trunk of the list: `span` is the port, `type` like "E1 (CPE)".

    `channel` names the signalling channels, such as "1-15,17-31"; `trunk_index` is text here.
    """

    trunk_index: str | None = None
    trunk_name: str | None = None
    out_of_service: str | None = None
    span: int | None = None
    type: str | None = None
    channel: str | None = None


class DigitalTrunks(Paging, frozen=True, kw_only=True):
    """A page of digital trunks."""

    digital_trunks: tuple[DigitalTrunkRow, ...] = ()


class DigitalTrunk(Body, frozen=True, kw_only=True):
    """The settings of one digital trunk; `technology` can be set but is not told."""

    trunk_name: str | None = None
    trunk_index: int | None = None
    group_index: int | None = None
    hidecallerid: str | None = None
    keepcid: str | None = None
    callerid: str | None = None
    cidname: str | None = None
    auto_recording: str | None = None
    dahdilineselectmode: str | None = None
    dialin_direct: str | None = None
    status: str | None = None
    out_of_service: str | None = None
    fax_intelligent_route: str | None = None
    fax_intelligent_route_destination: str | None = None
    faxdetect: str | None = None
    pulsedial: str | None = None


class DigitalTrunkFound(Body, frozen=True, kw_only=True):
    """One digital trunk."""

    trunk: DigitalTrunk | None = None


class DigitalTrunkFields(Action[R], frozen=True, kw_only=True):
    """The settings that a digital trunk is made and changed with."""

    trunk_name: TrunkLabel
    group_index: Annotated[int, Meta(description="index of the channel group")]
    hidecallerid: Annotated[YesNo, Meta(description="hide the caller's number")] | UnsetType = UNSET
    keepcid: Annotated[YesNo, Meta(description="keep the trunk's caller id")] | UnsetType = UNSET
    callerid: Annotated[str, Meta(description="caller id number")] | UnsetType = UNSET
    cidname: Annotated[str, Meta(description="caller id name")] | UnsetType = UNSET
    auto_recording: RecordCalls | UnsetType = UNSET
    dahdilineselectmode: (
        Annotated[
            Literal["ascend", "poll", "descend"],
            Meta(description="order in which a free channel is picked"),
        ]
        | UnsetType
    ) = UNSET
    dialin_direct: CallBack | UnsetType = UNSET


@action("listDigitalTrunk", family="digital_trunk")
class ListDigitalTrunk(ListAction[DigitalTrunks], frozen=True, kw_only=True):
    """List digital trunks (catalogue: listDigitalTrunk)."""


@action("addDigitalTrunk", family="digital_trunk", danger=Danger.CONFIG, apply=True)
class AddDigitalTrunk(DigitalTrunkFields[Accepted], frozen=True, kw_only=True):
    """Make a digital trunk (catalogue: addDigitalTrunk)."""

    technology: (
        Annotated[
            Literal["PRI", "SS7", "MFC/R2", "EM", "EM_W"], Meta(description="signalling protocol")
        ]
        | UnsetType
    ) = UNSET


@action("getDigitalTrunk", family="digital_trunk")
class GetDigitalTrunk(Action[DigitalTrunkFound], frozen=True, kw_only=True):
    """Read one digital trunk (catalogue: getDigitalTrunk)."""

    trunk: TrunkId


@action("updateDigitalTrunk", family="digital_trunk", danger=Danger.CONFIG, apply=True)
class UpdateDigitalTrunk(DigitalTrunkFields[Accepted], frozen=True, kw_only=True):
    """Change a digital trunk; its technology stays (catalogue: updateDigitalTrunk)."""

    trunk: TrunkId


@action("deleteDigitalTrunk", family="digital_trunk", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteDigitalTrunk(Action[Accepted], frozen=True, kw_only=True):
    """Delete a digital trunk (catalogue: deleteDigitalTrunk)."""

    trunk: TrunkId
