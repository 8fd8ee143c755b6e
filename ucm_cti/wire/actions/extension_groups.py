"""Extension group family: named sets of extensions (catalogue: family extension_group)."""

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class ExtensionGroupRow(Body, frozen=True, kw_only=True):
    """One group: `group_id` like "group-1", `members` comma-separated extensions, null when empty.

    `tmp` repeats `group_id` or is null; the guide does not say what for.
    """

    group_id: str | None = None
    group_name: str | None = None
    members: str | None = None
    tmp: str | None = None


class ExtensionGroups(Paging, frozen=True, kw_only=True):
    """A page of extension groups."""

    extension_group: tuple[ExtensionGroupRow, ...] = ()


@action("listExtensionGroup", family="extension_group")
class ListExtensionGroup(ListAction[ExtensionGroups], frozen=True, kw_only=True):
    """List extension groups (catalogue: listExtensionGroup)."""
