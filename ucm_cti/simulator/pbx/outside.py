"""What people and the outside world do to a PBX: call in, dial, answer, hang up, walk away."""

from ucm_cti.simulator.pbx.channel import Channel
from ucm_cti.simulator.pbx.config import InboundRoute
from ucm_cti.simulator.pbx.dialplan import Dialplan
from ucm_cti.simulator.pbx.refused import Refused, bad_value, no_channel
from ucm_cti.simulator.pbx.verbs import check_number
from ucm_cti.simulator.pbx.world import Phone

GATE_SECONDS = 10.0
_PRESENCES = frozenset({"available", "away", "chat", "dnd", "userdef", "unavailable"})


class Outside:
    """Moves that no API action makes; each raises Refused when it cannot be."""

    def __init__(self, plan: Dialplan) -> None:
        self._plan = plan
        self._world = plan.world

    def incoming(
        self, trunk: int | str, caller: str, did: str, name: str, *, call_control: bool
    ) -> str:
        """An outside caller dials a DID; the call's linkedid."""
        index = self._trunk(trunk)
        route = self._route(index, did)
        channel = self._world.trunk_channel(index, caller)
        channel.party, channel.inbound = name, True
        channel.place = route.destination
        if self._world.config.quirks.connectednum_s:
            channel.other_number = "s"
        self._world.add(channel, "Ring")
        if call_control:
            channel.gated = True
            channel.patience = self._world.timers.after(
                GATE_SECONDS, lambda: self._plan.route(channel, channel.place)
            )
        else:
            self._plan.route(channel, channel.place)
        return channel.linkedid

    def dials(self, extension: str, number: str) -> str:
        """Somebody dials by hand on a desk phone; the new channel."""
        check_number(number)
        if not self.phone(extension).registered:
            raise bad_value(f"extension {extension} has no phone")
        channel = self._world.extension_channel(extension)
        channel.other_number = number
        self._world.add(channel, "Down")
        self._world.update(channel, "Ring")
        self._plan.route(channel, number)
        return channel.name

    def answer(self, party: str) -> None:
        """An extension's oldest ringing leg, or the channel named, is picked up."""
        self._plan.answered(self._party(party, "Ringing"))

    def hangup_by(self, party: str) -> None:
        """An extension's newest leg, or the channel named, hangs up."""
        self._plan.end(self._party(party, ""))

    def busy(self, extension: str) -> None:
        """A ringing phone is declined."""
        self._plan.end(self._party(extension, "Ringing"))

    def far_answer(self, channel: str) -> None:
        """The far end of an outbound trunk channel answers."""
        self._plan.answered(self._far(channel))

    def far_busy(self, channel: str) -> None:
        """The far end of an outbound trunk channel is busy."""
        self._plan.end(self._far(channel))

    def far_hangup(self, channel: str) -> None:
        """The outside party of a trunk channel hangs up."""
        found = self._world.channels.get(channel)
        if found is None or not found.trunk:
            raise no_channel(channel)
        self._plan.end(found)

    def register(self, extension: str, addr: str) -> None:
        """A phone comes up."""
        phone = self.phone(extension)
        phone.registered = True
        phone.address = addr or phone.address or phone.config.phone or "192.0.2.10:5060"
        self._world.moved(extension)

    def unregister(self, extension: str) -> None:
        """A phone goes away, with its calls."""
        phone = self.phone(extension)
        for leg in self._world.legs_of(extension):
            self._plan.end(leg)
        phone.registered = False
        self._world.moved(extension)

    def set_presence(self, extension: str, presence: str) -> None:
        """A person sets their presence."""
        if presence not in _PRESENCES:
            raise bad_value(f"presence {presence}")
        self.phone(extension).presence = presence

    def ivr_key(self, channel: str, key: str) -> None:
        """A caller in a voice menu presses a key; an unknown key changes nothing."""
        caller = self._world.channels.get(channel)
        menu = self._plan.ivrs.get(caller.place) if caller else None
        if caller is None or menu is None or caller.gated:
            raise no_channel(channel)
        destination = dict(menu.keys).get(key)
        if destination is not None:
            self._plan.route(caller, destination)

    def phone(self, extension: str) -> Phone:
        """The phone of an extension. Raises Refused."""
        phone = self._world.phones.get(extension)
        if phone is None:
            raise Refused(-16, f"no such extension {extension}")
        return phone

    def _trunk(self, trunk: int | str) -> str:
        for index, entry in self._world.trunks.items():
            if str(trunk) in {index, entry.name}:
                return index
        raise bad_value(f"trunk {trunk}")

    def _route(self, index: str, did: str) -> InboundRoute:
        for route in self._world.config.inbound_routes:
            if str(route.trunk) == index and route.did == did:
                return route
        raise bad_value(f"no route for DID {did}")

    def _party(self, party: str, state: str) -> Channel:
        named = self._world.channels.get(party)
        legs = [named] if named else self._world.legs_of(party)
        fitting = [leg for leg in legs if not state or leg.state == state]
        if not fitting:
            raise no_channel(party)
        return fitting[0] if state else fitting[-1]

    def _far(self, channel: str) -> Channel:
        found = self._world.channels.get(channel)
        if found is None or not found.trunk or found.inbound or found.state != "Ringing":
            raise no_channel(channel)
        return found
