"""A UCM's inside as one pure machine: time and moves in, wire-shaped events out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ucm_cti.simulator.pbx.announcing import Announcing
from ucm_cti.simulator.pbx.channel import Channel
from ucm_cti.simulator.pbx.config import InboundRoute, PbxConfig
from ucm_cti.simulator.pbx.dialplan import Dialplan
from ucm_cti.simulator.pbx.invariants import check_world, describe
from ucm_cti.simulator.pbx.lists import Lists
from ucm_cti.simulator.pbx.patterns import fits
from ucm_cti.simulator.pbx.refused import bad_value, no_channel, no_such
from ucm_cti.simulator.pbx.reload import reload
from ucm_cti.simulator.pbx.rows import Row
from ucm_cti.simulator.pbx.verbs import Verbs
from ucm_cti.simulator.pbx.world import Event, World

if TYPE_CHECKING:
    from ucm_cti.simulator.pbx.timers import Timer

GATE_SECONDS = 10.0


class Pbx:
    """Every method either moves the PBX or tells what it would answer; none does I/O.

    Verbs and moves raise Refused with the PBX's code. Events gather until `take_events`.
    """

    def __init__(self, config: PbxConfig) -> None:
        self.config = config
        self.world = World(config)
        self.plan = Dialplan(self.world)
        self.verbs = Verbs(self.plan)
        self.announcing = Announcing(self.verbs)
        self.lists = Lists(self.world)
        self._play: list[Timer] = []

    def reconfigure(self, config: PbxConfig) -> None:
        """Go by another configuration from now on, as after applyChanges; talks go on.

        Clock, firmware, seed and quirks have to be those that the PBX was made with.
        """
        self.config = config
        reload(self.world, self.plan, config)

    # Time

    @property
    def now(self) -> float:
        """Seconds since the PBX's first moment."""
        return self.world.timers.now

    def next_due(self) -> float | None:
        """Seconds until something happens by itself, None when nothing will."""
        return self.world.timers.next_due()

    def advance(self, seconds: float) -> None:
        """Let time pass; whatever is due happens in order, each as a step of its own."""
        self.world.timers.advance(seconds, self.world.settle)

    def schedule(self, seconds: float, work: Callable[[], None]) -> None:
        """Let a scenario do something later; a new scenario forgets it."""
        self._play = [
            timer for timer in self._play if not timer.cancelled and timer.due >= self.now
        ]
        self._play.append(self.world.timers.after(seconds, work))

    def set_clock(self, by: int) -> None:
        """Step the PBX's own clock by seconds, as time servers and daylight saving do."""
        self.world.rows.set_clock(self.now, by)

    def forget_scenario(self) -> None:
        """Phones and callers do nothing by themselves any more."""
        for timer in self._play:
            timer.cancel()
        self._play.clear()
        self.plan.on_ring = self.plan.on_menu = lambda _channel: None
        self.plan.on_talk = lambda _one, _two: None

    def take_events(self) -> list[Event]:
        """(event name, body) of everything since the last call, in order (wire.md 1.5-1.7)."""
        return self.world.take_events()

    # What the lists answer

    def accounts(self) -> list[Row]:
        """listAccount rows (wire.md 2.4)."""
        return self.lists.accounts()

    def bridged(self) -> list[Row]:
        """listBridgedChannels rows (wire.md 2.5)."""
        return [self.world.rows.bridged(bridge) for bridge in self.world.bridges]

    def unbridged(self) -> list[Row]:
        """listUnBridgedChannels rows (wire.md 2.6)."""
        alone = [c for c in self.world.channels.values() if c.bridge is None]
        return [*(self.world.rows.unbridged(c) for c in alone), *self.world.locals.values()]

    def system_status(self) -> Row:
        """getSystemStatus: serial number, clock and uptime."""
        return self.lists.system_status()

    def general_status(self) -> Row:
        """getSystemGeneralStatus: model and versions."""
        return self.lists.general_status()

    def queue_callers(self, queue: str, *, talking: bool) -> list[Row]:
        """Who waits in a queue, or talks there (wire.md 2.8)."""
        self._check_queue(queue)
        queueing = self.plan.queueing
        return queueing.talking(queue) if talking else queueing.waiting(queue)

    def queue_agents(self, queue: str) -> list[Row]:
        """The agents of a queue with their status and figures (wire.md 2.8)."""
        self._check_queue(queue)
        return self.plan.queueing.agents(queue)

    def queues_of(self, agent: str) -> list[str]:
        """The queues that an extension is an agent of."""
        self._phone(agent)
        queues = self.plan.queueing.queues.items()
        return [number for number, queue in queues if agent in queue.members]

    # Verbs of the API

    def dial_extension(self, caller: str, callee: str) -> None:
        """dialExtension."""
        self.verbs.dial_extension(caller, callee)

    def dial_outbound(self, caller: str, number: str) -> None:
        """dialOutbound."""
        self.verbs.dial_outbound(caller, number)

    def dial_outbound_two(self, first: str, second: str) -> None:
        """dialOutboundTwo."""
        self.verbs.dial_outbound_two(first, second)

    def hangup(self, channel: str) -> None:
        """Hangup."""
        self.verbs.hangup(channel)

    def hold(self, channel: str) -> None:
        """Hold a talking leg."""
        self.verbs.hold(channel, on=True)

    def unhold(self, channel: str) -> None:
        """Resume a talking leg."""
        self.verbs.hold(channel, on=False)

    def mute(self, channel: str) -> None:
        """Mute a talking leg."""
        self.verbs.mute(channel, on=True)

    def unmute(self, channel: str) -> None:
        """Unmute a talking leg."""
        self.verbs.mute(channel, on=False)

    def transfer(self, channel: str, number: str) -> None:
        """callTransfer."""
        self.verbs.transfer(channel, number)

    def transfer_inbound(self, channel: str, callee: str) -> None:
        """transferNumberInbound."""
        self.verbs.transfer_inbound(channel, callee)

    def transfer_outbound(self, channel: str, number: str) -> None:
        """transferNumberOutbound."""
        self.verbs.transfer_outbound(channel, number)

    def barge(self, channel: str, exten: str, barge_exten: str, mode: str) -> None:
        """callbarge."""
        self.verbs.barge(channel, exten, barge_exten, mode)

    def accept(self, channel: str) -> None:
        """acceptCall."""
        self.verbs.accept(channel)

    def refuse(self, channel: str) -> None:
        """refuseCall."""
        self.verbs.refuse(channel)

    # Moves of the world outside

    def incoming(self, trunk: int | str, caller: str, did: str, name: str = "") -> str:
        """An outside caller dials a DID of a trunk (index or name); returns the call's linkedid."""
        index = self._trunk(trunk)
        route = self._route(index, did)
        channel = self.world.trunk_channel(index, caller)
        channel.party, channel.inbound = name, True
        channel.place = self._leads_to(route, did)
        if self.config.quirks.connectednum_s:
            channel.other_number = "s"
        self.world.add(channel, "Ring")
        if caller in route.blocked:
            self.plan.end(channel)
            return channel.linkedid
        if not self.config.call_control:
            self.plan.route(channel, channel.place)
            return channel.linkedid
        channel.gated = True

        def opens() -> None:
            if channel.alive and channel.gated:
                self.plan.route(channel, channel.place)

        self.world.timers.after(GATE_SECONDS, opens)
        return channel.linkedid

    def answer(self, party: str) -> None:
        """A phone is picked up: an extension's oldest ringing leg, or the channel named."""
        self.plan.answered(self._party(party, "Ringing"))

    def hangup_by(self, party: str) -> None:
        """A party hangs up: an extension's newest leg, or the channel named."""
        self.plan.end(self._party(party, ""))

    def busy(self, extension: str) -> None:
        """A ringing phone is declined."""
        self.plan.end(self._party(extension, "Ringing"))

    def far_answer(self, channel: str) -> None:
        """The far end of an outbound trunk channel answers."""
        self.plan.answered(self._far(channel))

    def far_busy(self, channel: str) -> None:
        """The far end of an outbound trunk channel is busy."""
        self.plan.end(self._far(channel))

    def far_hangup(self, channel: str) -> None:
        """The outside party of a trunk channel hangs up."""
        found = self.world.channels.get(channel)
        if found is None or not found.trunk:
            raise no_channel(channel)
        self.plan.end(found)

    def register(self, extension: str, addr: str = "") -> None:
        """A phone comes up."""
        phone = self._phone(extension)
        phone.registered = True
        phone.address = addr or phone.address or phone.config.phone or "192.0.2.10:5060"
        self.world.moved(extension)

    def unregister(self, extension: str) -> None:
        """A phone goes away, with its calls."""
        phone = self._phone(extension)
        for leg in self.world.legs_of(extension):
            self.plan.end(leg)
        phone.registered = False
        self.world.moved(extension)

    def set_dnd(self, extension: str, on: bool) -> None:
        """A person sets or lifts do not disturb."""
        phone = self._phone(extension)
        phone.dnd = on
        phone.presence = "dnd" if on else "available"

    def set_presence(self, extension: str, presence: str) -> None:
        """A person sets their presence."""
        if presence not in {"available", "away", "chat", "dnd", "userdef", "unavailable"}:
            raise bad_value(f"presence {presence}")
        self._phone(extension).presence = presence

    def set_forward(self, extension: str, number: str | None) -> None:
        """All calls of an extension go elsewhere; None ends it."""
        self._phone(extension).forward = number or ""

    def queue_member(self, queue: str, agent: str, *, there: bool) -> None:
        """An agent logs in to or out of a queue."""
        self._phone(agent)
        self._check_queue(queue)
        self.plan.queueing.set_member(queue, agent, there=there)

    def queue_pause(self, queue: str, agent: str, *, on: bool) -> None:
        """An agent pauses or goes on."""
        self._phone(agent)
        self._check_queue(queue)
        self.plan.queueing.set_paused(queue, agent, on=on)

    def ivr_key(self, channel: str, key: str) -> None:
        """A caller in a voice menu presses a key; an unknown key changes nothing."""
        caller = self.world.channels.get(channel)
        menu = self.plan.ivrs.get(caller.place) if caller else None
        if caller is None or menu is None:
            raise no_channel(channel)
        destination = dict(menu.keys).get(key)
        if destination is not None:
            self.plan.leave_menu(caller, destination)

    def reboot(self) -> None:
        """The PBX restarts: all calls are gone without an event, channel names start anew."""
        self.forget_scenario()
        self.world.reboot()
        for queue in self.plan.queueing.queues.values():
            queue.waiting.clear()

    # Looking inside

    def state(self) -> dict[str, Any]:
        """Everything as it truly is, held and muted legs included; JSON-able."""
        return describe(self.world, self.plan)

    def check(self) -> None:
        """Raise AssertionError when the PBX is not sound."""
        check_world(self.world, self.plan)

    def _check_queue(self, queue: str) -> None:
        if queue not in self.plan.queueing.queues:
            raise no_such("queue", queue)

    def _route(self, index: str, did: str) -> InboundRoute:
        """The route of a DID on a trunk: the one that names it, or the first whose pattern fits."""
        routes = [route for route in self.config.inbound_routes if str(route.trunk) == index]
        for same in (str.__eq__, fits):
            for route in routes:
                if same(route.did, did):
                    return route
        raise bad_value(f"no route for DID {did}")

    def _leads_to(self, route: InboundRoute, did: str) -> str:
        if route.destination is not None:
            return route.destination
        direct = did[route.strip :]
        return direct if self.plan.internal(direct) else ""

    def _trunk(self, trunk: int | str) -> str:
        for index, entry in self.world.trunks.items():
            if str(trunk) in {index, entry.name}:
                return index
        raise bad_value(f"trunk {trunk}")

    def _phone(self, extension: str) -> Any:
        phone = self.world.phones.get(extension)
        if phone is None:
            raise no_such("extension", extension)
        return phone

    def _party(self, party: str, state: str) -> Channel:
        named = self.world.channels.get(party)
        legs = [named] if named else self.world.legs_of(party)
        fitting = [leg for leg in legs if not state or leg.state == state]
        if not fitting:
            raise no_channel(party)
        return fitting[0] if state else fitting[-1]

    def _far(self, channel: str) -> Channel:
        found = self.world.channels.get(channel)
        if found is None or not found.trunk or found.inbound or found.state != "Ringing":
            raise no_channel(channel)
        return found
