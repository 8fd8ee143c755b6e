"""Trunk family: SIP and IAX trunks (catalogue: family voip_trunk)."""

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import VoipTrunkRow


class VoipTrunks(Paging, frozen=True, kw_only=True):
    """A page of SIP and IAX trunks."""

    voip_trunk: tuple[VoipTrunkRow, ...] = ()


@action("listVoIPTrunk", family="voip_trunk")
class ListVoipTrunk(ListAction[VoipTrunks], frozen=True, kw_only=True):
    """List SIP and IAX trunks."""
