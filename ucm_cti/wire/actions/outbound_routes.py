"""Outbound route family: which numbers leave over which trunk (catalogue: family outbound_route).

A dial pattern starts with one "_"; X is 0-9, Z 1-9, N 2-9, [123-5] a set, "." one or more of
anything, "!" none or more (catalogue: addOutboundRoute).
"""

from typing import Annotated, Any, Literal, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.choices import Misprint, Permission
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

R = TypeVar("R")

RouteName: TypeAlias = Annotated[
    str, Meta(min_length=2, max_length=24, description="letters, digits, - and _")
]
TrunkIndex: TypeAlias = Annotated[int, Meta(description="id of the trunk the calls leave by")]
RouteId: TypeAlias = Annotated[str, Meta(description="id of the route, its outbound_rt_index")]
Wanted: TypeAlias = Annotated[Literal[""], Meta(description='"" to have this field in the reply')]


class OutboundPattern(Body, frozen=True, kw_only=True):
    """One dial pattern of a route, to be written."""

    match: Annotated[str, Meta(description="dial pattern of the called number")]
    allow: Annotated[str, Meta(description="dial pattern of the callers")] | UnsetType = UNSET
    strip_prefix: Annotated[str, Meta(description="digits to remove")] | UnsetType = UNSET
    outbound_rt_index: Annotated[int, Meta(description="id of the route")] | UnsetType = UNSET


Patterns: TypeAlias = Annotated[
    tuple[OutboundPattern, ...], Meta(description="dial patterns the route takes")
]


class OutboundRouteRow(Body, frozen=True, kw_only=True):
    """One outbound route of the list; `pattern` is one comma-separated text here."""

    outbound_rt_index: int | None = None
    outbound_rt_name: str | None = None
    permission: str | None = None
    sequence: int | None = None
    pattern: str | None = None
    out_of_service: str | None = None
    members: tuple[Any, ...] = ()


class OutboundRoutes(Paging, frozen=True, kw_only=True):
    """A page of outbound routes."""

    outbound_route: tuple[OutboundRouteRow, ...] = ()


class OutboundRouteSettings(Body, frozen=True, kw_only=True):
    """The settings of one route; `members` are the extensions and groups that may use it."""

    outbound_rt_index: int | None = None
    outbound_rt_name: str | None = None
    default_trunk_index: int | None = None
    permission: str | None = None
    out_of_service: str | None = None
    password: str | None = None
    pin_sets_id: str | None = None
    strip: int | None = None
    prepend: str | None = None
    enable_wlist: str | None = None
    members: str | None = None
    custom_member: str | None = None
    limitime: str | None = None
    time_mode: int | None = None


class OutboundPatternRead(Body, frozen=True, kw_only=True):
    """One dial pattern of a route as the PBX tells it."""

    match: str | None = None
    allow: str | None = None
    strip_prefix: str | None = None
    outbound_rt_index: int | None = None


class FailoverTrunk(Body, frozen=True, kw_only=True):
    """A trunk that is tried when the one before it fails, in order of its sequence."""

    failover_trunk_index: int | None = None
    failover_trunk_sequence: int | None = None
    failover_strip: int | None = None
    failover_prepend: str | None = None
    outbound_rt_index: int | None = None


class OutboundRouteRead(Body, frozen=True, kw_only=True):
    """One route; its patterns and failover trunks stand beside the settings."""

    outbound_route: OutboundRouteSettings | None = None
    pattern: tuple[OutboundPatternRead, ...] = ()
    failover_outbound_data: tuple[FailoverTrunk, ...] = ()


class OutboundRouteFields(Action[R], frozen=True, kw_only=True):
    """What both creating and changing a route can set."""

    permission: (
        Annotated[
            Literal["none"] | Permission,
            Meta(description="right a caller needs, none for no check"),
        ]
        | UnsetType
    ) = UNSET
    out_of_service: Annotated[YesNo, Meta(description="switch the route off")] | UnsetType = UNSET
    password: (
        Annotated[
            str, Meta(min_length=4, max_length=10, description="digits to enter before dialling")
        ]
        | UnsetType
    ) = UNSET
    strip: Annotated[int, Meta(ge=0, le=32, description="leading digits to remove")] | UnsetType = (
        UNSET
    )
    prepend: (
        Annotated[str, Meta(max_length=20, description="text put in front after stripping")]
        | UnsetType
    ) = UNSET
    enable_wlist: Annotated[YesNo, Meta(description="limit the callers by number")] | UnsetType = (
        UNSET
    )


@action("listOutboundRoute", family="outbound_route")
class ListOutboundRoute(ListAction[OutboundRoutes], frozen=True, kw_only=True):
    """List outbound routes."""


@action("getOutboundRoute", family="outbound_route")
class GetOutboundRoute(Action[OutboundRouteRead], frozen=True, kw_only=True):
    """Read one outbound route with patterns and failover trunks.

    Fields set to "" are the ones wanted; with none of them set, the PBX sends all it has.
    """

    outbound_route: RouteId
    custom_member: Wanted | UnsetType = UNSET
    default_trunk_index: Wanted | UnsetType = UNSET
    enable_wlist: Wanted | UnsetType = UNSET
    failover_outbound_data: Wanted | UnsetType = UNSET
    limitime: Wanted | UnsetType = UNSET
    members: Wanted | UnsetType = UNSET
    out_of_service: Wanted | UnsetType = UNSET
    outbound_rt_index: Wanted | UnsetType = UNSET
    outbound_rt_name: Wanted | UnsetType = UNSET
    password: Wanted | UnsetType = UNSET
    pattern: Wanted | UnsetType = UNSET
    permission: Wanted | UnsetType = UNSET
    pin_sets_id: Wanted | UnsetType = UNSET
    prepend: Wanted | UnsetType = UNSET
    strip: Wanted | UnsetType = UNSET
    time_mode: Wanted | UnsetType = UNSET


@action("addOutboundRoute", family="outbound_route", danger=Danger.CONFIG, apply=True)
class AddOutboundRoute(OutboundRouteFields[Accepted], frozen=True, kw_only=True):
    """Create an outbound route."""

    outbound_rt_name: RouteName
    default_trunk_index: TrunkIndex
    pattern: Patterns
    outbound_rt_index: (
        Annotated[int, Meta(description="in the guide's table by mistake, leave unset")] | UnsetType
    ) = UNSET


@action("updateOutboundRoute", family="outbound_route", danger=Danger.CONFIG, apply=True)
class UpdateOutboundRoute(OutboundRouteFields[Accepted], frozen=True, kw_only=True):
    """Change an outbound route; what is not sent stays as it is."""

    outbound_route: RouteId
    outbound_rt_name: RouteName | UnsetType = UNSET
    default_trunk_index: TrunkIndex | UnsetType = UNSET
    pattern: Patterns | UnsetType = UNSET
    members: (
        Annotated[
            str, Meta(description="extensions and groups that may use it, such as 6000,group-1")
        ]
        | UnsetType
    ) = UNSET
    outbound_rt_index: (
        Annotated[str, Meta(description="the guide's other name of outbound_route, leave unset")]
        | UnsetType
    ) = UNSET


@action("deleteOutboundRoute", family="outbound_route", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteOutboundRoute(Action[Accepted], frozen=True, kw_only=True):
    """Delete an outbound route."""

    outbound_route: RouteId
    inbound_route: Misprint | UnsetType = UNSET
