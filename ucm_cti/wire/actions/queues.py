"""Queue family: call queues (catalogue: family queue); their agents are in `queue_agents`."""

from typing import Annotated, TypeAlias, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging, YesNo
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.actions.queue_fields import QueueFields, QueueName, Strategy
from ucm_cti.wire.actions.queue_settings import QueueSettings
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import QueueRow
from ucm_cti.wire.secrets import Body

R = TypeVar("R")

QueueNumber: TypeAlias = Annotated[str, Meta(description="queue number")]


class Queues(Paging, frozen=True, kw_only=True):
    """A page of call queues."""

    queue: tuple[QueueRow, ...] = ()


class QueueRead(Body, frozen=True, kw_only=True):
    """The settings of one queue."""

    queue: QueueSettings | None = None


class QueueAction(Action[R], frozen=True, kw_only=True):
    """A request about one queue."""

    queue: QueueNumber


@action("listQueue", family="queue")
class ListQueue(ListAction[Queues], frozen=True, kw_only=True):
    """List call queues."""


@action("getQueue", family="queue")
class GetQueue(QueueAction[QueueRead], frozen=True, kw_only=True):
    """Read one call queue's settings."""


@action("addQueue", family="queue", danger=Danger.CONFIG, apply=True)
class AddQueue(QueueFields[Accepted], frozen=True, kw_only=True):
    """Create a call queue."""

    extension: QueueNumber
    queue_name: QueueName
    strategy: Strategy
    notification_prompt: (
        Annotated[str, Meta(description="audio file played to callers again and again")] | UnsetType
    ) = UNSET
    notification_frequency: (
        Annotated[
            int, Meta(ge=20, le=600, description="seconds between two plays of notification_prompt")
        ]
        | UnsetType
    ) = UNSET
    enable_vq_notification: (
        Annotated[YesNo, Meta(description="play it to those who wait for a callback too")]
        | UnsetType
    ) = UNSET


@action("updateQueue", family="queue", danger=Danger.CONFIG, apply=True)
class UpdateQueue(QueueFields[Accepted], frozen=True, kw_only=True):
    """Change a call queue; what is not sent stays as it is, `members` replaces all agents."""

    queue: QueueNumber
    extension: QueueNumber | UnsetType = UNSET
    queue_name: QueueName | UnsetType = UNSET
    strategy: Strategy | UnsetType = UNSET


@action("deleteQueue", family="queue", danger=Danger.DESTRUCTIVE, apply=True)
class DeleteQueue(QueueAction[Accepted], frozen=True, kw_only=True):
    """Delete a call queue."""
