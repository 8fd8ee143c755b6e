"""Trunks, queues, ring groups and voice menus: what names the board needs for numbers."""

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import IvrRow, QueueRow, RingGroupRow, VoipTrunkRow


class VoipTrunks(Paging, frozen=True, kw_only=True):
    """A page of SIP and IAX trunks."""

    voip_trunk: tuple[VoipTrunkRow, ...] = ()


class Queues(Paging, frozen=True, kw_only=True):
    """A page of call queues."""

    queue: tuple[QueueRow, ...] = ()


class RingGroups(Paging, frozen=True, kw_only=True):
    """A page of ring groups (wire.md 2.3)."""

    ringgroup: tuple[RingGroupRow, ...] = ()


class Ivrs(Paging, frozen=True, kw_only=True):
    """A page of IVR menus."""

    ivr: tuple[IvrRow, ...] = ()


@action("listVoIPTrunk", family="voip_trunk")
class ListVoipTrunk(ListAction[VoipTrunks], frozen=True, kw_only=True):
    """List SIP and IAX trunks."""


@action("listQueue", family="queue")
class ListQueue(ListAction[Queues], frozen=True, kw_only=True):
    """List call queues."""


@action("listRingGroup", family="ring_group", official=False)
class ListRingGroup(ListAction[RingGroups], frozen=True, kw_only=True):
    """List ring groups; devices know it, the guide does not (wire.md 2.3)."""


@action("listIVR", family="ivr")
class ListIvr(ListAction[Ivrs], frozen=True, kw_only=True):
    """List IVR menus."""
