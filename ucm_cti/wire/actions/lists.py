"""The parameters that every list action takes (guide: list_paging)."""

from typing import Annotated, Literal, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Action

R = TypeVar("R")


class ListAction(Action[R], frozen=True, kw_only=True):
    """A list request: `page` counts from 1, `item_num` is the page's size (all items when unset),
    `options` names the wanted fields, comma-separated (all when unset)."""

    page: Annotated[int, Meta(description="which page, from 1")] | UnsetType = UNSET
    item_num: Annotated[int, Meta(description="entries on a page, all when unset")] | UnsetType = (
        UNSET
    )
    sord: (
        Annotated[Literal["asc", "desc"], Meta(description="ascending or descending")] | UnsetType
    ) = UNSET
    sidx: Annotated[str, Meta(description="the field to sort by")] | UnsetType = UNSET
    options: (
        Annotated[str, Meta(description="the wanted fields with commas, all when unset")]
        | UnsetType
    ) = UNSET
