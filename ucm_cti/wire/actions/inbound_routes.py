"""Inbound route family: where calls from a trunk go (catalogue: family inbound_route)."""

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import JSON_TEXT, Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.choices import Misprint
from ucm_cti.wire.actions.inbound_fields import (
    InboundMember,
    InboundRouteFields,
    InboundRouteSettings,
    LocalReach,
    Modes,
    RouteId,
    TimeConditions,
)
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class InboundRouteRow(InboundRouteSettings, frozen=True, kw_only=True):
    """One inbound route of the list; `members` are its targets by mode and time."""

    inbound_mode: int | None = None
    members: tuple[InboundMember, ...] = ()


class InboundRoutes(Paging, frozen=True, kw_only=True):
    """A page of the inbound routes of one trunk."""

    inbound_route: tuple[InboundRouteRow, ...] = ()


class InboundRouteDetails(InboundRouteSettings, frozen=True, kw_only=True):
    """The settings of one route."""

    prepend: str | None = None
    seamless_transfer_did_whitelist: str | None = None


class DidDestination(Body, frozen=True, kw_only=True):
    """What a caller may reach on a route "byDID", each "yes" or "no"."""

    inbound_rt_index: int | None = None
    ext_local: str | None = None
    ext_group: str | None = None
    ext_queues: str | None = None
    ext_conference: str | None = None
    ext_multimedia_conference: str | None = None
    ext_paging: str | None = None
    ext_directory: str | None = None
    ext_fax: str | None = None
    voicemenus: str | None = None
    voicemailgroups: str | None = None
    dial_trunk: str | None = None


class InboundRouteRead(Body, frozen=True, kw_only=True):
    """One route (under a plural name) and what callers may reach through it."""

    inbound_routes: InboundRouteDetails | None = None
    inbound_did_destination: DidDestination | None = None


class DidPattern(Body, frozen=True, kw_only=True):
    """One pattern of called numbers."""

    did_pattern_match: Annotated[str, Meta(description="dial pattern of the called number")]


@action("listInboundRoute", family="inbound_route")
class ListInboundRoute(ListAction[InboundRoutes], frozen=True, kw_only=True):
    """List the inbound routes of a trunk."""

    trunk_index: Annotated[int, Meta(description="id of the trunk")]


@action("getInboundRoute", family="inbound_route")
class GetInboundRoute(Action[InboundRouteRead], frozen=True, kw_only=True):
    """Read one inbound route and what callers may reach through it."""

    inbound_route: RouteId


@action("addInboundRoute", family="inbound_route", danger=Danger.CONFIG, apply=True)
class AddInboundRoute(InboundRouteFields[Accepted], frozen=True, kw_only=True):
    """Create an inbound route on a trunk."""

    trunk_index: Annotated[int, Meta(description="id of the trunk")]
    did_pattern_match: Annotated[
        tuple[DidPattern, ...], Meta(extra=JSON_TEXT, description="called numbers it takes")
    ]
    ext_local: LocalReach
    multi_mode: Modes
    time_condition: TimeConditions
    en_multi_mode: Annotated[YesNo, Meta(description="have several modes")] | UnsetType = UNSET
    enable_fax_detect: Annotated[YesNo, Meta(description="detect fax calls")] | UnsetType = UNSET
    fax_intelligent_route: (
        Annotated[str, Meta(description="where faxes go, such as email")] | UnsetType
    ) = UNSET
    fax_intelligent_route_destination: (
        Annotated[str, Meta(description="extension that gets the fax")] | UnsetType
    ) = UNSET
    inbound_route: Misprint | UnsetType = UNSET


@action("updateInboundRoute", family="inbound_route", danger=Danger.CONFIG, apply=True)
class UpdateInboundRoute(InboundRouteFields[Accepted], frozen=True, kw_only=True):
    """Change an inbound route; what is not sent stays as it is.

    The guide's table demands patterns, modes and time conditions, its sample leaves them out.
    """

    inbound_route: RouteId
    did_pattern_match: (
        Annotated[str, Meta(description="dial patterns of the called numbers, comma-separated")]
        | UnsetType
    ) = UNSET
    ext_local: LocalReach | UnsetType = UNSET
    multi_mode: Modes | UnsetType = UNSET
    time_condition: TimeConditions | UnsetType = UNSET


@action("deleteInboundRoute", family="inbound_route", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteInboundRoute(Action[Accepted], frozen=True, kw_only=True):
    """Delete an inbound route."""

    inbound_route: RouteId
    outbound_route: Misprint | UnsetType = UNSET
