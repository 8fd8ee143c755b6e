"""Paging family: one voice to many phones (catalogue: family paging)."""

from typing import Annotated, Literal, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.choices import Misprint
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

R = TypeVar("R")

GroupNumber: TypeAlias = Annotated[str, Meta(description="number of the group")]
GroupName: TypeAlias = Annotated[str, Meta(description="name of the group")]
MulticastNumber: TypeAlias = Annotated[str, Meta(description="number of a multicast group")]
GroupType: TypeAlias = Annotated[
    Literal["1way", "2way", "3way", "announcement"],
    Meta(description="1way paging, 2way intercom, 3way multicast, or a scheduled announcement"),
]


class PagingGroup(Body, frozen=True, kw_only=True):
    """One paging or intercom group; `paginggroup_type` as in `GroupType`, `limitime` in seconds,
    0 for no limit."""

    extension: str | None = None
    paginggroup_name: str | None = None
    paginggroup_type: str | None = None
    custom_prompt: str | None = None
    replace_caller_id: str | None = None
    multicast_ip: str | None = None
    multicast_port: int | None = None
    limitime: int | None = None
    custom_date: str | None = None
    time: str | None = None
    enable: str | None = None
    members: str | None = None
    holiday: str | None = None
    tmp: str | None = None


class PagingGroups(Paging, frozen=True, kw_only=True):
    """A page of paging groups."""

    paginggroup: tuple[PagingGroup, ...] = ()


class PagingGroupSettings(PagingGroup, frozen=True, kw_only=True):
    """One group with the extensions that may start it, all of them when empty."""

    number_allowed: str | None = None


class PagingGroupRead(Body, frozen=True, kw_only=True):
    """The settings of one group."""

    paginggroup: PagingGroupSettings | None = None


class PagingGroupFields(Action[R], frozen=True, kw_only=True):
    """What both creating and changing a group can set."""

    paginggroup_type: GroupType
    custom_prompt: Annotated[str, Meta(description="prompt to play")] | UnsetType = UNSET
    replace_caller_id: (
        Annotated[YesNo, Meta(description="show the group's name as the caller's")] | UnsetType
    ) = UNSET
    multicast_ip: (
        Annotated[str, Meta(description="address from 224.0.1.0 to 238.255.255.255")] | UnsetType
    ) = UNSET
    multicast_port: Annotated[int, Meta(description="multicast port")] | UnsetType = UNSET
    limitime: (
        Annotated[int, Meta(description="longest call in seconds, 0 by default: no limit")]
        | UnsetType
    ) = UNSET
    custom_date: (
        Annotated[str, Meta(description="day of the announcement, YYYY-MM-DD")] | UnsetType
    ) = UNSET
    time: Annotated[str, Meta(description="time of the announcement, HH:MM")] | UnsetType = UNSET
    enable: Annotated[YesNo, Meta(description="the announcement is on")] | UnsetType = UNSET
    members: (
        Annotated[str, Meta(description="extensions to be paged, comma-separated")] | UnsetType
    ) = UNSET
    old_multicast_ip: (
        Annotated[str, Meta(description="multicast address before the change")] | UnsetType
    ) = UNSET
    old_multicast_port: (
        Annotated[int, Meta(description="multicast port before the change")] | UnsetType
    ) = UNSET
    number_allowed: (
        Annotated[str, Meta(description="extensions that may page, comma-separated, empty for all")]
        | UnsetType
    ) = UNSET


class PagingGroupAction(Action[R], frozen=True, kw_only=True):
    """A request about one group."""

    paginggroup: GroupNumber


class MulticastAction(Action[R], frozen=True, kw_only=True):
    """A request about a page in progress."""

    pagingnum: MulticastNumber


@action("listPaginggroup", family="paging")
class ListPagingGroup(ListAction[PagingGroups], frozen=True, kw_only=True):
    """List paging and intercom groups, as the guide spells it."""


@action("listPagingGroup", family="paging", official=False)
class ListPagingGroupOnDevice(ListAction[PagingGroups], frozen=True, kw_only=True):
    """List paging and intercom groups, as firmware 1.0.33.30 spells it (wire.md 2.3)."""


@action("getPaginggroup", family="paging")
class GetPagingGroup(PagingGroupAction[PagingGroupRead], frozen=True, kw_only=True):
    """Read one paging or intercom group."""


@action("addPaginggroup", family="paging", danger=Danger.CONFIG, apply=True)
class AddPagingGroup(PagingGroupFields[Accepted], frozen=True, kw_only=True):
    """Create a paging or intercom group."""

    extension: GroupNumber
    paginggroup_name: GroupName
    paginggroup: Misprint | UnsetType = UNSET


@action("updatePaginggroup", family="paging", danger=Danger.CONFIG, apply=True)
class UpdatePagingGroup(PagingGroupFields[Accepted], frozen=True, kw_only=True):
    """Change a paging or intercom group; a new multicast address goes with the old one."""

    paginggroup: GroupNumber
    extension: GroupNumber | UnsetType = UNSET
    paginggroup_name: GroupName | UnsetType = UNSET


@action("deletePaginggroup", family="paging", danger=Danger.DESTRUCTIVE, apply=True)
class DeletePagingGroup(PagingGroupAction[Accepted], frozen=True, kw_only=True):
    """Delete a paging or intercom group."""


@action("MulticastPaging", family="paging", danger=Danger.CALL)
class MulticastPaging(MulticastAction[Accepted], frozen=True, kw_only=True):
    """Let an extension speak to a multicast paging group."""

    caller: Annotated[str, Meta(description="extension that speaks")]


@action("MulticastPagingHangup", family="paging", danger=Danger.CALL)
class MulticastPagingHangup(MulticastAction[Accepted], frozen=True, kw_only=True):
    """End a multicast page."""
