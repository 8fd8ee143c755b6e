"""The parameters that every list action takes (guide: list_paging)."""

from typing import Literal, TypeVar

from msgspec import UNSET, UnsetType

from ucm_cti.wire.actions.base import Action

R = TypeVar("R")


class ListAction(Action[R], frozen=True, kw_only=True):
    """A list request: `page` counts from 1, `item_num` is the page's size (all items when unset),
    `options` names the wanted fields, comma-separated (all when unset)."""

    page: int | UnsetType = UNSET
    item_num: int | UnsetType = UNSET
    sord: Literal["asc", "desc"] | UnsetType = UNSET
    sidx: str | UnsetType = UNSET
    options: str | UnsetType = UNSET
