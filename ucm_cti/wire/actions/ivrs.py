"""IVR family: voice menus (catalogue: family ivr)."""

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import IvrRow


class Ivrs(Paging, frozen=True, kw_only=True):
    """A page of IVR menus."""

    ivr: tuple[IvrRow, ...] = ()


@action("listIVR", family="ivr")
class ListIvr(ListAction[Ivrs], frozen=True, kw_only=True):
    """List IVR menus."""
