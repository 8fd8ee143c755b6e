"""What the API may ask of calls; accepted is not done (wire.md 2.8)."""

import re
from collections.abc import Callable

from ucm_cti.simulator.pbx.channel import Channel, Monitoring
from ucm_cti.simulator.pbx.dialplan import FAR_SECONDS, Dialplan
from ucm_cti.simulator.pbx.refused import bad_value, no_channel, no_such

_DIALLABLE = re.compile(r"^\+?[0-9*#]{1,32}$")
_BARGE_NAME = "Call Bargin"
_CONSENT_SECONDS = 1.5


class Verbs:
    """The call actions of the HTTPS API; each raises Refused or returns when accepted."""

    def __init__(self, plan: Dialplan) -> None:
        self.plan = self._plan = plan
        self._world = plan.world

    def dial_extension(self, caller: str, callee: str) -> None:
        """Ring `caller`; when it is picked up, call the internal number `callee`."""
        if not self._plan.internal(callee):
            raise bad_value(f"callee {callee}")
        self._originate(caller, callee)

    def dial_outbound(self, caller: str, number: str) -> None:
        """Ring `caller`; when it is picked up, dial the outside `number`."""
        _check(number)
        self._originate(caller, number)

    def dial_outbound_two(self, first: str, second: str) -> None:
        """Call `first` outside; when it answers, call `second` and connect them."""
        _check(first)
        _check(second)
        self._originate_outside(first, second)

    def dial_inside(self, caller: str, number: str, kind: str) -> None:
        """Ring the extension `caller`; picked up, it goes to a menu, queue or group (`kind`)."""
        self._check_place(number, kind)
        self._originate(caller, number)

    def bring_outside_in(self, caller: str, number: str, kind: str) -> None:
        """Call `caller` outside; when it answers, it goes to a menu, queue or group (`kind`)."""
        _check(caller)
        self._check_place(number, kind)
        self._originate_outside(caller, number)

    def hangup(self, channel: str) -> None:
        """End a channel and what hangs on it."""
        self._plan.end(self._channel(channel))

    def hold(self, channel: str, *, on: bool) -> None:
        """Hold or resume; no row shows it (wire.md 1.6)."""
        self._talking(channel).held = on

    def mute(self, channel: str, *, on: bool) -> None:
        """Mute or unmute; no row shows it."""
        self._talking(channel).muted = on

    def transfer(self, channel: str, number: str) -> None:
        """Blind transfer: this channel leaves, its peer goes to `number`."""
        _check(number)
        mover = self._talking(channel)
        assert mover.bridge is not None  # noqa: S101 - _talking has looked
        moved = mover.bridge.peer(mover)
        self._plan.free(moved, number)
        self._plan.route(moved, number)

    def transfer_inbound(self, channel: str, callee: str) -> None:
        """Send an inbound caller, ringing or talking, to an internal number."""
        caller = self._channel(channel)
        if not caller.inbound:
            raise no_channel(channel)
        if not self._plan.internal(callee):
            raise bad_value(f"callee {callee}")
        self._plan.free(caller, callee)
        self._plan.route(caller, callee)

    def transfer_outbound(self, channel: str, number: str) -> None:
        """Send the caller of an outbound call to another number; the far end is dropped."""
        _check(number)
        named = self._channel(channel)
        caller = self._outbound_caller(named)
        if caller is None:
            raise no_channel(channel)
        self._plan.free(caller, number)
        self._plan.route(caller, number)

    def barge(self, channel: str, exten: str, supervisor: str, mode: str) -> None:
        """Ring the supervisor; picked up, it monitors `channel` ("" listen, w whisper, B join)."""
        target = self._talking(channel)
        number, _, asks = supervisor.partition("@")
        if mode not in {"", "w", "W", "B"} or asks not in {"", "0", "1"}:
            raise bad_value(f"mode {mode}")
        if number not in self._world.phones or (exten and exten != target.number):
            raise bad_value(f"barge-exten {supervisor}")
        if not self._world.phones[number].registered:
            return
        watching = Monitoring(target.name, mode.replace("W", "w"))
        if asks != "1":
            self._ring_supervisor(number, target, watching)
        elif self._world.config.barge_consent:
            self._world.timers.after(
                _CONSENT_SECONDS, lambda: self._ring_supervisor(number, target, watching)
            )

    def accept(self, channel: str) -> None:
        """Let a gated caller into the dialplan at once."""
        caller = self._gated(channel)
        self._plan.route(caller, caller.place)

    def refuse(self, channel: str) -> None:
        """Turn a gated caller away."""
        self._plan.end(self._gated(channel))

    def _check_place(self, number: str, kind: str) -> None:
        places = {
            "ivr": set(self._plan.ivrs),
            "queue": set(self._plan.queueing.queues),
            "ringgroup": set(self._plan.groups),
        }
        if number not in places[kind]:
            raise no_such(kind, number)

    def _originate_outside(self, first: str, second: str) -> None:
        leg = self._plan.trunk_leg(first)
        if leg is None:
            return  # accepted is not done
        leg.other_number = second
        self._rings(leg, lambda answered: self._picked_up(answered, second), FAR_SECONDS)

    def _originate(self, caller: str, number: str) -> None:
        self.ring_phone(caller, number, lambda answered: self._picked_up(answered, number))

    def ring_phone(self, caller: str, number: str, then: Callable[[Channel], None]) -> None:
        """Ring an extension, which shows `number`, and go on when it is picked up; one without a
        phone does not ring. Raises Refused -15."""
        phone = self._world.phones.get(caller)
        if phone is None:
            raise bad_value(f"caller {caller}")
        if not phone.registered:
            return
        leg = self._world.extension_channel(caller)
        leg.other_number = number
        self._world.add(leg, "Down")
        self._world.update(leg, "Ringing")
        self._rings(leg, then, self._world.config.ring_seconds)

    def _rings(self, leg: Channel, then: Callable[[Channel], None], seconds: float) -> None:
        leg.when_answered = then

        def unanswered() -> None:
            if leg.alive and leg.when_answered is then:
                self._plan.end(leg)

        self._world.timers.after(seconds, unanswered)
        self._plan.on_ring(leg)

    def _picked_up(self, leg: Channel, number: str) -> None:
        self._world.update(leg, "Up")
        self._plan.route(leg, number)

    def _ring_supervisor(self, number: str, target: Channel, watching: Monitoring) -> None:
        if not target.alive or target.bridge is None:
            return
        leg = self._world.extension_channel(number)
        leg.other_number, leg.other_party = target.number, _BARGE_NAME
        leg.monitoring = watching
        self._world.add(leg, "Ringing")
        self._rings(
            leg,
            lambda answered: self._world.update(answered, "Up"),
            self._world.config.ring_seconds,
        )

    def _outbound_caller(self, named: Channel) -> Channel | None:
        """The channel that placed an outbound call, found from either of its two legs."""
        far = named.trunk and not named.inbound
        if named.bridge is not None:
            peer = named.bridge.peer(named)
            caller = peer if far else named
            other = named if far else peer
            return caller if other.trunk and not other.inbound and not caller.trunk else None
        if named.attempt is None:
            return None
        caller = named.attempt.caller
        outgoing = any(leg.trunk and not leg.inbound for leg in named.attempt.legs)
        return caller if outgoing and not caller.trunk else None

    def _channel(self, name: str) -> Channel:
        channel = self._world.channels.get(name)
        if channel is None:
            raise no_channel(name)
        return channel

    def _talking(self, name: str) -> Channel:
        channel = self._channel(name)
        if channel.bridge is None:
            raise no_channel(name)
        return channel

    def _gated(self, name: str) -> Channel:
        channel = self._channel(name)
        if not channel.gated:
            raise no_channel(name)
        return channel


def _check(number: str) -> None:
    if not _DIALLABLE.match(number):
        raise bad_value(f"number {number}")
