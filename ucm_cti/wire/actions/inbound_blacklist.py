"""Inbound blacklist family: callers that are turned away (catalogue: family inbound_blacklist)."""

from typing import Annotated, Literal, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.choices import Misprint
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

R = TypeVar("R")


class BlockedNumber(Body, frozen=True, kw_only=True):
    """A blocked caller; `inbound_rt_index` is the route it is blocked on, "0" for all."""

    number: str | None = None
    inbound_rt_index: str | None = None


class BlockedNumbers(Paging, frozen=True, kw_only=True):
    """A page of blocked callers; the list is called like the number inside it."""

    number: tuple[BlockedNumber, ...] = ()
    total_blacklist_item: int | None = None


class BlacklistSwitch(Body, frozen=True, kw_only=True):
    """Whether the blacklist is in use."""

    enable: str | None = None


class BlacklistSettings(Body, frozen=True, kw_only=True):
    """The settings of the whole blacklist."""

    inbound_blacklist_settings: BlacklistSwitch | None = None


class NumberAction(Action[R], frozen=True, kw_only=True):
    """A request about one blocked number."""

    number: Annotated[str, Meta(description="caller number")]


class BlockAction(NumberAction[R], frozen=True, kw_only=True):
    """A request that blocks a number on one route or on all of them."""

    inbound_rt_index: Annotated[str, Meta(description="id of the inbound route, 0 for all routes")]


@action("listInboundBlacklist", family="inbound_blacklist")
class ListInboundBlacklist(Action[BlockedNumbers], frozen=True, kw_only=True):
    """List blocked caller numbers and the routes they are blocked on.

    The guide has no paging for this list, though the reply counts pages.
    """

    sord: (
        Annotated[Literal["asc", "desc"], Meta(description="direction, asc by default")] | UnsetType
    ) = UNSET
    sidx: Annotated[str, Meta(description="field to sort by")] | UnsetType = UNSET


@action("addInboundBlacklist", family="inbound_blacklist", danger=Danger.CONFIG, apply=True)
class AddInboundBlacklist(BlockAction[Accepted], frozen=True, kw_only=True):
    """Block a caller number on one or all inbound routes."""


@action("updateInboundBlacklist", family="inbound_blacklist", danger=Danger.CONFIG, apply=True)
class UpdateInboundBlacklist(BlockAction[Accepted], frozen=True, kw_only=True):
    """Change the route that a blocked number is blocked on; the number is the key."""


@action("deleteInboundBlacklist", family="inbound_blacklist", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteInboundBlacklist(NumberAction[Accepted], frozen=True, kw_only=True):
    """Let one blocked number in again."""


@action(
    "deleteAllInboundBlacklist", family="inbound_blacklist", danger=Danger.DESTRUCTIVE, apply=True
)
class DeleteAllInboundBlacklist(Action[Accepted], frozen=True, kw_only=True):
    """Let every blocked number in again."""


@action("getInboundBlacklistSettings", family="inbound_blacklist")
class GetInboundBlacklistSettings(Action[BlacklistSettings], frozen=True, kw_only=True):
    """Read whether the inbound blacklist is switched on."""


@action(
    "updateInboundBlacklistSettings", family="inbound_blacklist", danger=Danger.CONFIG, apply=True
)
class UpdateInboundBlacklistSettings(Action[Accepted], frozen=True, kw_only=True):
    """Switch the inbound blacklist on or off."""

    enable: Annotated[YesNo, Meta(description="use the blacklist")]
    number: Misprint | UnsetType = UNSET
    inbound_rt_index: Misprint | UnsetType = UNSET
