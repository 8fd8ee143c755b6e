"""Call queues: callers wait, agents ring, and the PBX reports both (wire.md 1.7)."""

from typing import TYPE_CHECKING, Any

from ucm_cti.simulator.pbx.channel import Bridge, Channel
from ucm_cti.simulator.pbx.config import QueueConfig
from ucm_cti.simulator.pbx.rows import Row

if TYPE_CHECKING:
    from ucm_cti.simulator.pbx.dialplan import Dialplan
    from ucm_cti.simulator.pbx.timers import Timer


class QueueState:
    """One queue while the PBX runs."""

    def __init__(self, config: QueueConfig) -> None:
        self.config = config
        self.waiting: list[Channel] = []
        self.members = list(config.members)
        self.paused: set[str] = set()
        self.resting: set[str] = set()
        self.total = self.completed = self.abandoned = 0
        self.turn = 0
        self.retry: Timer | None = None
        self.answers: dict[str, int] = {}
        self.talktime: dict[str, float] = {}


class Queueing:
    """All queues of a PBX."""

    def __init__(self, dialplan: "Dialplan") -> None:
        self._plan = dialplan
        self._world = dialplan.world
        self.queues = {entry.number: QueueState(entry) for entry in self._world.config.queues}
        self._talks: dict[str, tuple[str, str]] = {}

    def take(self, config: QueueConfig) -> None:
        """Open a queue, or go on with one by another configuration; its members stay."""
        if config.number in self.queues:
            self.queues[config.number].config = config
        else:
            self.queues[config.number] = QueueState(config)

    def close(self, number: str) -> None:
        """A queue that nobody waits in is no more; its talks go on and are not counted."""
        del self.queues[number]
        self._talks = {talk: at for talk, at in self._talks.items() if at[0] != number}

    def order(self, numbers: tuple[str, ...]) -> None:
        """List the queues in this order."""
        self.queues = {number: self.queues[number] for number in numbers}

    def enter(self, caller: Channel, number: str) -> None:
        """A caller hears the queue's music and waits for an agent."""
        queue = self.queues[number]
        caller.place, caller.service = number, "queue"
        caller.other_number, caller.other_party = number, queue.config.name
        self._world.update(caller, "Up")
        queue.waiting.append(caller)
        queue.total += 1
        self._report(
            number,
            queue_action="CallQueueWaiting",
            callerid=caller.number,
            callerchannel=caller.name,
            position=len(queue.waiting),
            starttime=self._world.rows.wall(self._world.timers.now),
        )
        self.serve(number)

    def serve(self, number: str) -> None:
        """Ring agents for the first waiting caller whom nobody rings for yet."""
        queue = self.queues.get(number)
        if queue is None:
            return
        for caller in queue.waiting:
            if caller.attempt is not None:
                continue
            agents = [agent for agent in queue.members if self._idle(queue, agent)]
            if not agents:
                self._later(number)
                return
            if queue.config.strategy != "ringall":
                agents = [agents[queue.turn % len(agents)]]
                queue.turn += 1
            self._plan.ring(
                caller, agents, queue.config.ring_seconds, lambda: self._later(number), number
            )

    def taken(self, number: str, caller: Channel, agent: Channel) -> None:
        """An agent has answered a queue's caller."""
        queue = self.queues[number]
        if caller in queue.waiting:
            queue.waiting.remove(caller)
        assert caller.bridge is not None  # noqa: S101 - connected a moment ago
        self._talks[caller.bridge.id] = (number, agent.extension)
        queue.answers[agent.extension] = queue.answers.get(agent.extension, 0) + 1
        self._report(
            number,
            queue_action="CallQueueAnswered",
            callerid=caller.number,
            calleeid=agent.extension,
            callerchannel=caller.name,
            calleechannel=agent.name,
            bridge_time=self._world.rows.wall(self._world.timers.now),
        )

    def ended(self, bridge: Bridge) -> None:
        """A talk has ended; if it came through a queue, its agent rests and the next caller gets a
        turn."""
        number, agent = self._talks.pop(bridge.id, ("", ""))
        if not number:
            return
        queue = self.queues[number]
        queue.completed += 1
        talked = self._world.timers.now - bridge.since
        queue.talktime[agent] = queue.talktime.get(agent, 0.0) + talked
        queue.resting.add(agent)
        self._report(
            number,
            queue_action="CallQueueHangup",
            callerid=bridge.caller.number,
            calleeid=agent,
            callerchannel=bridge.caller.name,
            calleechannel=bridge.callee.name,
        )

        def rested() -> None:
            queue.resting.discard(agent)
            self.serve(number)

        self._world.timers.after(queue.config.wrapup_seconds, rested)

    def leave(self, caller: Channel) -> None:
        """A waiting caller hangs up or is taken elsewhere."""
        for number, queue in self.queues.items():
            if caller in queue.waiting:
                queue.waiting.remove(caller)
                queue.abandoned += 1
                self._report(
                    number,
                    queue_action="CallQueueHangup",
                    callerid=caller.number,
                    calleeid="",
                    callerchannel=caller.name,
                    calleechannel="",
                )

    def set_member(self, number: str, agent: str, *, there: bool) -> None:
        """An agent logs in to or out of a queue."""
        queue = self.queues[number]
        if there and agent not in queue.members:
            queue.members.append(agent)
            self._member(number, agent, "CallQueueAddMember", "Idle")
            self.serve(number)
        elif not there and agent in queue.members:
            queue.members.remove(agent)
            self._member(number, agent, "CallQueueDeleteMember", "Unavailable")

    def set_paused(self, number: str, agent: str, *, on: bool) -> None:
        """An agent pauses or goes on."""
        queue = self.queues[number]
        (queue.paused.add if on else queue.paused.discard)(agent)
        self._member(number, agent, "CallQueueUpdateMember", self.status(queue, agent))
        self.serve(number)

    def _idle(self, queue: QueueState, agent: str) -> bool:
        return (
            self._plan.reachable(agent)
            and agent not in queue.paused
            and agent not in queue.resting
            and not self._world.legs_of(agent)
        )

    def _later(self, number: str) -> None:
        """Try again for those who wait; one try at a time is enough for all of them."""
        queue = self.queues.get(number)
        if queue is None or not queue.waiting or (queue.retry and not queue.retry.cancelled):
            return

        def again() -> None:
            queue.retry = None
            self.serve(number)

        queue.retry = self._world.timers.after(queue.config.retry_seconds, again)

    def waiting(self, number: str) -> list[Row]:
        """Who waits in a queue, in order (wire.md 1.7, 2.8)."""
        return [
            {
                "callerid": caller.number,
                "callerchannel": caller.name,
                "position": position,
                "starttime": self._world.rows.wall(caller.changed),
            }
            for position, caller in enumerate(self.queues[number].waiting, 1)
        ]

    def talking(self, number: str) -> list[Row]:
        """Who talks to an agent of a queue."""
        return [
            {
                "callerid": bridge.caller.number,
                "calleeid": bridge.callee.number,
                "callerchannel": bridge.caller.name,
                "calleechannel": bridge.callee.name,
                "bridge_time": self._world.rows.wall(bridge.since),
            }
            for bridge in self._world.bridges
            if self._talks.get(bridge.id, ("", ""))[0] == number
        ]

    def agents(self, number: str) -> list[Row]:
        """The agents of a queue with their status and figures."""
        queue = self.queues[number]
        return [
            {
                **self._agent(agent, self.status(queue, agent)),
                "answer": queue.answers.get(agent, 0),
                "abandon": 0,
                "talktime": int(queue.talktime.get(agent, 0.0)),
                "logintime": self._world.rows.wall(0),
            }
            for agent in queue.members
            if agent in self._world.phones
        ]

    def status(self, queue: QueueState, agent: str) -> str:
        """An agent's state in the PBX's words."""
        return "Paused" if agent in queue.paused else self._world.status(agent)

    def _agent(self, agent: str, status: str) -> Row:
        phone = self._world.phones.get(agent)
        first, _, last = (phone.config.name if phone else "").partition(" ")
        return {
            "member_extension": agent,
            "status": status,
            "membership": "static",
            "first_name": first.encode().decode("latin-1"),
            "last_name": last.encode().decode("latin-1"),
        }

    def _member(self, number: str, agent: str, action: str, status: str) -> None:
        self._report(number, queue_action=action, **self._agent(agent, status))

    def _report(self, number: str, **member: Any) -> None:
        queue = self.queues[number]
        statistics = {
            "extension": number,
            "callswaiting": len(queue.waiting),
            "callstotal": queue.total,
            "callscomplete": queue.completed,
            "callsabandoned": queue.abandoned,
        }
        change = {"extension": number, "member": [member]}
        self._world.tell("CallQueueStatus", [statistics, change])
