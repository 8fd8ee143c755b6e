"""Where calls go: ringing phones, groups, queues, menus and outside lines."""

from collections.abc import Callable

from ucm_cti.simulator.pbx.channel import Attempt, Channel
from ucm_cti.simulator.pbx.config import OutboundRoute
from ucm_cti.simulator.pbx.patterns import fits
from ucm_cti.simulator.pbx.queueing import Queueing
from ucm_cti.simulator.pbx.world import World

FAR_SECONDS = 60.0
_MOST_FORWARDS = 5
_MESSAGE_SECONDS = 900.0


class Dialplan:
    """Sends callers to numbers and follows what becomes of them.

    `on_ring` is told of every phone that begins to ring, `on_talk` of every pair that begins to
    talk, `on_menu` of every caller in a menu, so that scenarios can play the people.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.on_ring: Callable[[Channel], None] = lambda _channel: None
        self.on_talk: Callable[[Channel, Channel], None] = lambda _one, _two: None
        self.on_menu: Callable[[Channel], None] = lambda _channel: None
        config = world.config
        self.groups = {entry.number: entry for entry in config.ring_groups}
        self.ivrs = {entry.number: entry for entry in config.ivrs}
        self.ways_out = config.outbound_routes
        self.queueing = Queueing(self)

    def internal(self, number: str) -> bool:
        """Whether a number leads somewhere inside."""
        return (
            number in self.world.phones
            or number in self.groups
            or number in self.ivrs
            or number in self.queueing.queues
            or self.mailbox(number) is not None
        )

    def mailbox(self, number: str) -> str | None:
        """The extension whose voice mailbox a number dials directly, None when it dials none."""
        prefix = self.world.config.voicemail_prefix
        owner = number.removeprefix(prefix)
        return owner if prefix and owner != number and owner in self.world.phones else None

    def route(self, caller: Channel, number: str, forwards: int = 0) -> None:
        """Send a caller to a number; a caller that nobody takes is hung up."""
        if not caller.alive:
            return
        if not number:
            caller.gated, caller.place = False, ""
            self.end(caller)
            return
        self.world.witness.routed(caller, number)
        caller.gated, caller.place = False, ""
        if number in self.world.phones:
            self._to_extension(caller, number, forwards)
        elif number in self.groups:
            group = self.groups[number]
            members = [n for n in group.members if self.reachable(n)]
            self._waits(caller, number)
            self.ring(caller, members, group.ring_seconds)
        elif number in self.queueing.queues:
            self.queueing.enter(caller, number)
        elif number in self.ivrs:
            self._to_menu(caller, number)
        elif (owner := self.mailbox(number)) is not None:
            self._to_mailbox(caller, number, owner)
        else:
            self.dial_out(caller, number)

    def reachable(self, number: str) -> bool:
        """Whether an extension's phone would ring."""
        phone = self.world.phones.get(number)
        if phone is None or phone.config.out_of_service:
            return False
        return phone.registered and not phone.dnd

    def ring(
        self,
        caller: Channel,
        numbers: list[str],
        seconds: float,
        failed: Callable[[], None] | None = None,
        queue: str = "",
    ) -> None:
        """Ring extensions for a caller until one answers or the time is up."""
        attempt = Attempt(caller, failed or (lambda: self.end(caller)), queue=queue)
        caller.attempt = attempt
        for number in numbers:
            leg = self.world.extension_channel(number, caller)
            leg.service = "queue" if queue else "macro-dial"
            leg.other_number, leg.other_party = caller.number, caller.party
            leg.attempt = attempt
            attempt.legs.append(leg)
            if queue and self.world.config.quirks.local_rows:
                self.world.show_local(leg)
            self.world.add(leg, "Ringing")
        if not attempt.legs:
            self.fail(attempt)
            return
        self.world.timers.after(seconds, lambda: self.fail(attempt))
        for leg in tuple(attempt.legs):
            self.on_ring(leg)

    def dial_out(self, caller: Channel, number: str) -> None:
        """Call an outside number for a caller by the first route that takes it."""
        leg = self.trunk_leg(number, caller)
        if leg is None:
            self.end(caller)
            return
        attempt = Attempt(caller, lambda: self.end(caller), [leg])
        caller.attempt = leg.attempt = attempt
        self.world.timers.after(FAR_SECONDS, lambda: self.fail(attempt))
        self.on_ring(leg)

    def trunk_leg(self, number: str, linked: Channel | None = None) -> Channel | None:
        """An outgoing trunk channel, set up, then ringing at the far end; None without a route.

        The caller that it is `linked` with waits for it.
        """
        route = self._way_out(number)
        if route is None:
            return None
        if linked is not None:
            self._waits(linked, number)
        dialled = route.prepend + number[route.strip :]
        leg = self.world.trunk_channel(str(route.trunk), dialled, linked)
        leg.service = "macro-dial"
        if linked is not None:
            leg.other_number, leg.other_party = linked.number, linked.party
        self.world.add(leg, "Down")
        self.world.update(leg, "Ringing")
        return leg

    def _way_out(self, number: str) -> OutboundRoute | None:
        routes = (route for route in self.ways_out if str(route.trunk) in self.world.trunks)
        return next((r for r in routes if any(fits(p, number) for p in r.patterns)), None)

    def fail(self, attempt: Attempt) -> None:
        """Nobody took the caller."""
        if not attempt.open:
            return
        self.stop(attempt)
        attempt.failed()

    def stop(self, attempt: Attempt, winner: Channel | None = None) -> None:
        """Phones stop ringing, except the one that answered."""
        attempt.open = False
        if attempt.caller.attempt is attempt:
            attempt.caller.attempt = None
        for leg in attempt.legs:
            leg.attempt = None
            if leg is not winner and leg.alive:
                self.world.drop(leg)
        attempt.legs.clear()

    def answered(self, leg: Channel) -> None:
        """A ringing leg is picked up."""
        if leg.when_answered is not None:
            then, leg.when_answered = leg.when_answered, None
            then(leg)
            return
        attempt = leg.attempt
        if attempt is None:
            return
        caller, queue = attempt.caller, attempt.queue
        self.stop(attempt, leg)
        self.world.hide_local(leg)
        self.talk(caller, leg)
        if queue:
            self.queueing.taken(queue, caller, leg)

    def talk(self, caller: Channel, callee: Channel) -> None:
        """Connect two channels."""
        self.world.connect(caller, callee)
        self.on_talk(caller, callee)

    def leg_lost(self, leg: Channel) -> None:
        """One of the ringing legs is gone: busy, declined or unplugged."""
        attempt = leg.attempt
        self.world.drop(leg)
        if attempt is not None:
            attempt.legs.remove(leg)
            if not attempt.legs:
                self.fail(attempt)

    def end(self, channel: Channel) -> None:
        """A channel hangs up, with everything that hangs on it."""
        if not channel.alive:
            return
        self._end_monitors(channel)
        if channel.bridge is not None:
            self._end_talk(channel)
        elif channel.state == "Ringing" and channel.attempt is not None:
            self.leg_lost(channel)
        else:
            attempt = channel.attempt
            self.queueing.leave(channel)
            self.world.drop(channel)
            if attempt is not None:
                self.stop(attempt)

    def free(self, channel: Channel, other_number: str) -> None:
        """Take a caller out of whatever it is in; it stays, alone, for another destination."""
        if channel.bridge is not None:
            bridge = channel.bridge
            peer = bridge.peer(channel)
            self._end_monitors(channel)
            self._end_monitors(peer)
            self.world.part(bridge, keep=(channel,))
            self.queueing.ended(bridge)
            self.world.stand_alone(channel, other_number)
            return
        self.queueing.leave(channel)
        if channel.attempt is not None:
            self.stop(channel.attempt)
        channel.gated, channel.place = False, ""

    def _to_extension(self, caller: Channel, number: str, forwards: int) -> None:
        phone = self.world.phones[number]
        if phone.forward and not phone.dnd and forwards < _MOST_FORWARDS:
            self.route(caller, phone.forward, forwards + 1)
            return
        self._waits(caller, number)
        config = phone.config
        seconds = config.ring_seconds or self.world.config.ring_seconds
        until = self.world.timers.now + seconds

        def failed() -> None:
            declined = phone.registered and self.world.timers.now < until
            further = config.forward_busy if declined else config.forward_unanswered
            if phone.dnd or forwards >= _MOST_FORWARDS:
                further = ""
            self.route(caller, further, forwards + 1)

        ringing = [number] if self.reachable(number) and caller.extension != number else []
        self.ring(caller, ringing, seconds, failed)

    def _waits(self, caller: Channel, number: str) -> None:
        """The caller's own row shows whom it waits for."""
        shown = "s" if caller.inbound and self.world.config.quirks.connectednum_s else number
        caller.service = "normal"
        caller.other_number = number if number in self.groups or not caller.inbound else shown
        caller.other_party = ""
        self.world.update(caller)

    def _to_menu(self, caller: Channel, number: str) -> None:
        menu = self.ivrs[number]
        caller.place, caller.service = number, "normal"
        caller.other_number, caller.other_party = number, menu.name
        self.world.update(caller, "Up")

        def silent() -> None:
            if caller.alive and caller.place == number and caller.bridge is None:
                self.leave_menu(caller, menu.timeout_destination)

        self.world.timers.after(menu.timeout_seconds, silent)
        self.on_menu(caller)

    def _to_mailbox(self, caller: Channel, number: str, owner: str) -> None:
        """The caller speaks to a mailbox, unbridged (wire.md 2.6), for as long as a message may be.

        A PBX-wide time limit is the UCM's own; that its end hangs up is what Asterisk does.
        """
        caller.place, caller.service = number, "normal"
        caller.other_number = number
        caller.other_party = self.world.phones[owner].config.name
        self.world.update(caller, "Up")

        def full() -> None:
            if caller.alive and caller.place == number and caller.bridge is None:
                self.end(caller)

        self.world.timers.after(_MESSAGE_SECONDS, full)

    def leave_menu(self, caller: Channel, number: str) -> None:
        """A menu sends its caller on."""
        caller.place = ""
        self.route(caller, number)

    def _end_talk(self, channel: Channel) -> None:
        bridge = channel.bridge
        assert bridge is not None  # noqa: S101 - the caller has looked
        self._end_monitors(bridge.peer(channel))
        self.world.part(bridge)
        self.queueing.ended(bridge)

    def _end_monitors(self, channel: Channel) -> None:
        for other in tuple(self.world.channels.values()):
            watching = other.monitoring
            if watching is not None and watching.channel == channel.name:
                other.monitoring = None
                self.world.drop(other)
