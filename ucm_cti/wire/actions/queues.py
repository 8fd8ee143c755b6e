"""Queue family: call queues and their agents (catalogue: family queue)."""

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import QueueRow


class Queues(Paging, frozen=True, kw_only=True):
    """A page of call queues."""

    queue: tuple[QueueRow, ...] = ()


@action("listQueue", family="queue")
class ListQueue(ListAction[Queues], frozen=True, kw_only=True):
    """List call queues."""
