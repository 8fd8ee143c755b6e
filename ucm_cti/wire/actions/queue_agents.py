"""Queue family: agents, and who waits and talks in a queue (catalogue: family queue; wire.md 2.8).

`extension` is the queue in these requests and `interface` the agent.
"""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType, field

from ucm_cti.wire.actions.base import Accepted, Action, Danger
from ucm_cti.wire.actions.queues import QueueNumber
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class QueueCaller(Body, frozen=True, kw_only=True):
    """Someone who waits in a queue, or a pair that talks: then with agent and time of the answer
    (wire.md 1.7)."""

    callerid: str | None = None
    callerchannel: str | None = None
    position: int | None = None
    starttime: str | None = None
    calleeid: str | None = None
    calleechannel: str | None = None
    bridge_time: str | None = None


class QueueCallers(Body, frozen=True, kw_only=True):
    """The callers of one queue."""

    member: tuple[QueueCaller, ...] = ()


class QueueCalling(Body, frozen=True, kw_only=True):
    """The callers of the queue that was asked for."""

    calls: QueueCallers | None = field(name="CallQueues", default=None)


class QueueAgent(Body, frozen=True, kw_only=True):
    """One agent (wire.md 1.7): `status` is that of an extension or "Paused", `membership` static
    or dynamic, loggin or logoff where agents log in; names are UTF-8 misread as Latin-1."""

    member_extension: str | None = None
    status: str | None = None
    pause_reason: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    membership: str | None = None
    answer: int | None = None
    abandon: int | None = None
    talktime: int | None = None
    logintime: str | None = None


class QueueAgents(Body, frozen=True, kw_only=True):
    """The agents of one queue."""

    member: tuple[QueueAgent, ...] = ()


class QueueMembers(Body, frozen=True, kw_only=True):
    """The agents of the queue that was asked for."""

    agents: QueueAgents | None = field(name="CallQueueMembersMessage", default=None)


@action("loginLogoffQueueAgent", family="queue", danger=Danger.CALL)
class LoginLogoffQueueAgent(Action[Accepted], frozen=True, kw_only=True):
    """Log a static agent into or out of a queue."""

    operatetype: Annotated[Literal["login", "logoff"], Meta(description="what to do")]
    interface: Annotated[str, Meta(description="extension of the agent")]
    extension: QueueNumber


@action("pauseUnpauseQueueAgent", family="queue", danger=Danger.CALL)
class PauseUnpauseQueueAgent(Action[Accepted], frozen=True, kw_only=True):
    """Pause or resume a static agent, in every queue when none is named (wire.md 2.8)."""

    operatetype: Annotated[Literal["pause", "unpause"], Meta(description="what to do")]
    interface: Annotated[str, Meta(description="extension of the agent")]
    extension: QueueNumber | UnsetType = UNSET


@action("getQueueCalling", family="queue", official=False)
class GetQueueCalling(Action[QueueCalling], frozen=True, kw_only=True):
    """Read who waits in a queue or, with the role "answer", who talks there (wire.md 2.8)."""

    extension: QueueNumber
    role: (
        Annotated[str, Meta(description="answer for those who talk, unset for those who wait")]
        | UnsetType
    ) = UNSET


@action("getCallQueuesMemberMessage", family="queue", official=False)
class GetCallQueuesMemberMessage(Action[QueueMembers], frozen=True, kw_only=True):
    """Read the agents of a queue with their status and figures (wire.md 2.8)."""

    extension: QueueNumber
