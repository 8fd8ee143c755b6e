"""Ring group family: devices know it, the guide does not (wire.md 2.3)."""

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import RingGroupRow


class RingGroups(Paging, frozen=True, kw_only=True):
    """A page of ring groups (wire.md 2.3)."""

    ringgroup: tuple[RingGroupRow, ...] = ()


@action("listRingGroup", family="ring_group", official=False)
class ListRingGroup(ListAction[RingGroups], frozen=True, kw_only=True):
    """List ring groups; devices know it, the guide does not (wire.md 2.3)."""
