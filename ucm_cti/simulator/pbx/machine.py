"""A UCM's inside as one pure machine: time and moves in, wire-shaped events out."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from ucm_cti.simulator.pbx.barging import Barging
from ucm_cti.simulator.pbx.config import PbxConfig
from ucm_cti.simulator.pbx.dialplan import Dialplan
from ucm_cti.simulator.pbx.invariants import check_world, describe
from ucm_cti.simulator.pbx.lists import Lists
from ucm_cti.simulator.pbx.outside import Outside
from ucm_cti.simulator.pbx.rows import Row
from ucm_cti.simulator.pbx.verbs import Verbs
from ucm_cti.simulator.pbx.world import Event, World

if TYPE_CHECKING:
    from ucm_cti.simulator.pbx.timers import Timer

P = ParamSpec("P")
T = TypeVar("T")


def _step(move: "Callable[Concatenate[Pbx, P], T]") -> "Callable[Concatenate[Pbx, P], T]":
    """What a move causes is one step: its rows come in one body (wire.md 1.6)."""

    @functools.wraps(move)
    def done(pbx: "Pbx", /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return move(pbx, *args, **kwargs)
        finally:
            pbx.world.settle()

    return done


class Pbx:
    """Every method either moves the PBX or tells what it would answer; none does I/O.

    Verbs and moves raise Refused with the PBX's code. Events gather until `take_events`.
    """

    def __init__(self, config: PbxConfig) -> None:
        self.config = config
        self.world = World(config)
        self.plan = Dialplan(self.world)
        self.verbs = Verbs(self.plan)
        self.barging = Barging(self.plan, self.verbs)
        self.outside = Outside(self.plan)
        self.lists = Lists(self.world, self.plan)
        self._play: list[Timer] = []

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
        self._play = [timer for timer in self._play if timer.pending]
        self._play.append(self.world.timers.after(seconds, work))

    def forget_scenario(self) -> None:
        """Phones and callers do nothing by themselves any more."""
        for timer in self._play:
            timer.cancel()
        self._play.clear()
        self.plan.on_ring = self.plan.on_menu = lambda _channel: None
        self.plan.on_talk = lambda _one, _two: None

    def take_events(self) -> list[Event]:
        """(event name, body) of everything since the last call, in order (wire.md 1.5-1.8)."""
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

    def voip_trunks(self) -> list[Row]:
        """listVoIPTrunk rows."""
        return self.lists.voip_trunks()

    def queues(self) -> list[Row]:
        """listQueue rows."""
        return self.lists.queues()

    def ring_groups(self) -> list[Row]:
        """listRingGroup rows."""
        return self.lists.ring_groups()

    def ivrs(self) -> list[Row]:
        """listIVR rows."""
        return self.lists.ivrs()

    def system_status(self) -> Row:
        """getSystemStatus: serial number, clock and uptime."""
        return self.lists.system_status()

    def general_status(self) -> Row:
        """getSystemGeneralStatus: model and versions."""
        return self.lists.general_status()

    # Verbs of the API

    @_step
    def dial_extension(self, caller: str, callee: str) -> None:
        """dialExtension."""
        self.verbs.dial_extension(caller, callee)

    @_step
    def dial_outbound(self, caller: str, number: str) -> None:
        """dialOutbound."""
        self.verbs.dial_outbound(caller, number)

    @_step
    def dial_outbound_two(self, first: str, second: str) -> None:
        """dialOutboundTwo."""
        self.verbs.dial_outbound_two(first, second)

    @_step
    def hangup(self, channel: str) -> None:
        """Hangup."""
        self.verbs.hangup(channel)

    @_step
    def hold(self, channel: str) -> None:
        """Hold a talking leg."""
        self.verbs.hold(channel, on=True)

    @_step
    def unhold(self, channel: str) -> None:
        """Resume a talking leg."""
        self.verbs.hold(channel, on=False)

    @_step
    def mute(self, channel: str) -> None:
        """Mute a talking leg."""
        self.verbs.mute(channel, on=True)

    @_step
    def unmute(self, channel: str) -> None:
        """Unmute a talking leg."""
        self.verbs.mute(channel, on=False)

    @_step
    def transfer(self, channel: str, number: str) -> None:
        """callTransfer."""
        self.verbs.transfer(channel, number)

    @_step
    def transfer_inbound(self, channel: str, callee: str) -> None:
        """transferNumberInbound."""
        self.verbs.transfer_inbound(channel, callee)

    @_step
    def transfer_outbound(self, channel: str, number: str) -> None:
        """transferNumberOutbound."""
        self.verbs.transfer_outbound(channel, number)

    @_step
    def barge(self, channel: str, exten: str, barge_exten: str, mode: str) -> None:
        """callbarge."""
        self.barging.barge(channel, exten, barge_exten, mode)

    @_step
    def accept(self, channel: str) -> None:
        """acceptCall."""
        self.verbs.accept(channel)

    @_step
    def refuse(self, channel: str) -> None:
        """refuseCall."""
        self.verbs.refuse(channel)

    # Moves of the world outside

    @_step
    def incoming(self, trunk: int | str, caller: str, did: str, name: str = "") -> str:
        """An outside caller dials a DID of a trunk (index or name); returns the call's linkedid."""
        return self.outside.incoming(
            trunk, caller, did, name, call_control=self.config.call_control
        )

    @_step
    def dials(self, extension: str, number: str) -> str:
        """Somebody dials by hand on a desk phone; returns the new channel."""
        return self.outside.dials(extension, number)

    @_step
    def answer(self, party: str) -> None:
        """A phone is picked up: an extension's oldest ringing leg, or the channel named."""
        self.outside.answer(party)

    @_step
    def hangup_by(self, party: str) -> None:
        """A party hangs up: an extension's newest leg, or the channel named."""
        self.outside.hangup_by(party)

    @_step
    def busy(self, extension: str) -> None:
        """A ringing phone is declined."""
        self.outside.busy(extension)

    @_step
    def far_answer(self, channel: str) -> None:
        """The far end of an outbound trunk channel answers."""
        self.outside.far_answer(channel)

    @_step
    def far_busy(self, channel: str) -> None:
        """The far end of an outbound trunk channel is busy."""
        self.outside.far_busy(channel)

    @_step
    def far_hangup(self, channel: str) -> None:
        """The outside party of a trunk channel hangs up."""
        self.outside.far_hangup(channel)

    @_step
    def allow_barge(self, channel: str, *, allow: bool = True) -> None:
        """A monitored party who has been asked answers (wire.md 2.8)."""
        self.barging.answer(channel, allow=allow)

    @_step
    def register(self, extension: str, addr: str = "") -> None:
        """A phone comes up."""
        self.outside.register(extension, addr)

    @_step
    def unregister(self, extension: str) -> None:
        """A phone goes away, with its calls."""
        self.outside.unregister(extension)

    @_step
    def set_dnd(self, extension: str, on: bool) -> None:
        """A person sets or lifts do not disturb."""
        phone = self.outside.phone(extension)
        phone.dnd = on
        phone.presence = "dnd" if on else "available"

    @_step
    def set_presence(self, extension: str, presence: str) -> None:
        """A person sets their presence."""
        self.outside.set_presence(extension, presence)

    @_step
    def set_forward(self, extension: str, number: str | None) -> None:
        """All calls of an extension go elsewhere; None ends it."""
        self.outside.phone(extension).forward = number or ""

    @_step
    def queue_member(self, queue: str, agent: str, *, there: bool) -> None:
        """An agent logs in to or out of a queue."""
        self.outside.phone(agent)
        self.plan.queueing.set_member(queue, agent, there=there)

    @_step
    def queue_pause(self, queue: str, agent: str, *, on: bool) -> None:
        """An agent pauses or goes on, in one queue or ("") in all of theirs (wire.md 2.8)."""
        self.outside.phone(agent)
        self.plan.queueing.set_paused(queue, agent, on=on)

    @_step
    def ivr_key(self, channel: str, key: str) -> None:
        """A caller in a voice menu presses a key; an unknown key changes nothing."""
        self.outside.ivr_key(channel, key)

    def reboot(self) -> None:
        """The PBX restarts: all calls are gone without an event, channel names start anew."""
        self.forget_scenario()
        self.world.reboot()
        self.barging.forget()
        self.plan.queueing.forget()

    # Looking inside

    def state(self) -> dict[str, Any]:
        """Everything as it truly is, held and muted legs included; JSON-able."""
        return describe(self.world, self.plan)

    def check(self) -> None:
        """Raise AssertionError when the PBX is not sound."""
        check_world(self.world, self.plan)
