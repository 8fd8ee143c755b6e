"""The primitive moves of channels and bridges, each with the event rows it causes."""

import random
import uuid
from collections.abc import Iterable
from typing import Any

from ucm_cti.simulator.pbx.channel import Bridge, Channel
from ucm_cti.simulator.pbx.config import ExtensionConfig, PbxConfig
from ucm_cti.simulator.pbx.rows import Row, Rows
from ucm_cti.simulator.pbx.timers import Timers
from ucm_cti.simulator.pbx.witness import Witness

Event = tuple[str, Any]


class Phone:
    """What changes about an extension while the PBX runs."""

    def __init__(self, config: ExtensionConfig) -> None:
        self.config = config
        self.registered = config.registered
        self.address = config.phone
        self.dnd = config.dnd
        self.presence = "dnd" if config.dnd else config.presence
        self.forward = config.forward
        self.reported = ""

    def take(self, config: ExtensionConfig) -> None:
        """Go by another configuration; where the phone is and whether it is up stays."""
        self.config = config
        self.dnd = config.dnd
        self.presence = "dnd" if config.dnd else config.presence
        self.forward = config.forward


class World:
    """Channels, bridges, phones, clock and the outbox of one PBX."""

    def __init__(self, config: PbxConfig) -> None:
        self.config = config
        self.random = random.Random(config.seed)
        self.timers = Timers()
        self.rows = Rows(config)
        self.phones = {entry.number: Phone(entry) for entry in config.extensions}
        self.trunks = {str(entry.index): entry for entry in config.trunks}
        self.channels: dict[str, Channel] = {}
        self.bridges: list[Bridge] = []
        self.locals: dict[str, Row] = {}
        self.witness = Witness()
        self._counter = 0
        self._local_counter = 0
        self._serial = self.random.randrange(1000, 6000)
        self._body: list[Row] = []
        self._events: list[Event] = []
        self._legs: dict[str, list[Channel]] = {}
        self._moved: set[str] = set()
        for number, phone in self.phones.items():
            phone.reported = self.status(number)

    def status(self, number: str) -> str:
        """An extension's state in the PBX's words (wire.md 1.5)."""
        if not self.phones[number].registered:
            return "Unavailable"
        states = {channel.state for channel in self.legs_of(number)}
        if states & {"Up", "Ring", "Down"}:
            return "InUse"
        return "Ringing" if "Ringing" in states else "Idle"

    def legs_of(self, number: str) -> list[Channel]:
        """The channels of an extension, oldest first."""
        return list(self._legs.get(number, ()))

    def moved(self, number: str) -> None:
        """An extension's phone may have another state now."""
        self._moved.add(number)

    def new_call(self) -> None:
        """Numbers that the last call's features used up (wire.md 2.7)."""
        self._serial += self.random.choice((2, 2, 2, 1))

    def extension_channel(self, number: str, linked: Channel | None = None) -> Channel:
        """A channel to or from an extension, being set up."""
        name = f"PJSIP/{number}-{self._next():08x}"
        channel = self._channel(name, linked)
        channel.extension = channel.number = number
        self._legs.setdefault(number, []).append(channel)
        self._moved.add(number)
        phone = self.phones.get(number)
        channel.party = phone.config.name if phone else ""
        return channel

    def trunk_channel(self, index: str, number: str, linked: Channel | None = None) -> Channel:
        """A channel to or from the outside, being set up."""
        name = f"PJSIP/trunk_{index}-{self._next():08x}"
        channel = self._channel(name, linked)
        channel.trunk = self.trunks[index].name
        channel.number = number
        return channel

    def add(self, channel: Channel, state: str) -> None:
        """Tell of a new unbridged channel in a state."""
        self._set(channel, state)
        self.witness.seen(channel)
        self._body.append(self.rows.unbridge_event(channel, "add"))

    def update(self, channel: Channel, state: str | None = None) -> None:
        """Tell of a change of an unbridged channel."""
        self._set(channel, state or channel.state)
        self.witness.seen(channel)
        self._body.append(self.rows.unbridge_event(channel, "update"))

    def drop(self, channel: Channel) -> None:
        """An unbridged channel ends."""
        self.witness.gone(channel)
        self.hide_local(channel)
        self._remove(channel)
        channel.state = "Gone"
        self._body.append(self.rows.unbridge_event(channel, "delete"))

    def drop_local(self, name: str) -> None:
        """A Local channel ends."""
        self.locals.pop(name, None)
        self._body.append({"chantype": "unbridge", "action": "delete", "channel": name})

    def hide_local(self, channel: Channel) -> None:
        """End the Local channel behind a leg, if it has one."""
        if channel.local_row:
            self.drop_local(channel.local_row)
            channel.local_row = ""

    def show_local(self, channel: Channel) -> None:
        """The inner wiring through which a queue rings an agent (wire.md 2.6, 2.7)."""
        name = f"Local/{channel.extension}@from-internal-{self._local_counter:08x};1"
        self._local_counter += 1
        self._serial += 1
        row = self.rows.unbridged(channel) | {
            "channel": name,
            "state": "Ring",
            "service": "queue",
            "uniqueid": f"{self.rows.epoch(self.timers.now)}.{self._serial}",
        }
        self.locals[name] = row
        channel.local_row = name
        event = {"chantype": "unbridge", "action": "add", **row, "linkedid": channel.linkedid}
        self._body.append(event)

    def connect(self, caller: Channel, callee: Channel) -> Bridge:
        """Two channels talk; both leave the unbridged family without a delete (wire.md 1.6)."""
        for channel, other in ((caller, callee), (callee, caller)):
            self._set(channel, "Up")
            channel.service = "normal"
            channel.other_number, channel.other_party = other.number, other.party
            channel.place = ""
        bridge_id = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        bridge = Bridge(bridge_id, caller, callee, self.timers.now)
        caller.bridge = callee.bridge = bridge
        self.bridges.append(bridge)
        self.witness.joined(bridge)
        self._body.append(self.rows.bridge_event(bridge, "add"))
        return bridge

    def part(self, bridge: Bridge, keep: Iterable[Channel] = ()) -> None:
        """A pair stops talking; sides that are not kept end with it."""
        kept = set(keep)
        self.bridges.remove(bridge)
        self._body.append(self.rows.bridge_event(bridge, "delete"))
        for channel in (bridge.caller, bridge.callee):
            channel.bridge = None
            channel.held = channel.muted = False
            if channel not in kept:
                self._remove(channel)
                self._late_rows(channel)
                channel.state = "Gone"
        self.witness.parted(bridge, kept)

    def stand_alone(self, channel: Channel, other_number: str) -> None:
        """A channel that has just been parted goes on alone."""
        channel.other_number, channel.other_party = other_number, ""
        self.add(channel, "Up")

    def tell(self, name: str, body: Any) -> None:
        """Another event, after the rows so far."""
        self.witness.told(name, body)
        self._close_body()
        self._events.append((name, body))

    def settle(self) -> None:
        """End a step: its rows become one event, changed extensions another."""
        self._close_body()
        changed = []
        for number in sorted(self._moved):
            phone = self.phones.get(number)
            if phone is None:
                continue  # deleted; its last legs have nobody to report for
            status = self.status(number)
            if status != phone.reported:
                phone.reported = status
                row = {"extension": number, "status": status}
                changed.append(row | ({"addr": phone.address} if phone.registered else {}))
        self._moved.clear()
        if changed:
            self._events.append(("ExtensionStatus", changed))

    def take_events(self) -> list[Event]:
        """What has happened since the last call, in order."""
        self.settle()
        events, self._events = self._events, []
        return events

    def reboot(self) -> None:
        """Everything is gone without a word; the channel counter starts anew (wire.md 2.7)."""
        self.timers.clear()
        self.channels.clear()
        self._legs.clear()
        self.bridges.clear()
        self.locals.clear()
        self._counter = self._local_counter = self._serial = 0
        self._body.clear()
        self._events.clear()
        self.witness.rebooted()
        for number, phone in self.phones.items():
            phone.reported = self.status(number)

    def _late_rows(self, channel: Channel) -> None:
        quirks = self.config.quirks
        if quirks.ghost_ring_on_teardown and channel.trunk:
            self._body.append(self.rows.ghost_event(channel))
        elif quirks.late_updates:
            row = self.rows.unbridge_event(channel, "update")
            self._body.append(row | {"linkedid": ""})

    def _remove(self, channel: Channel) -> None:
        del self.channels[channel.name]
        if channel.extension:
            self._legs[channel.extension].remove(channel)
            self._moved.add(channel.extension)

    def _set(self, channel: Channel, state: str) -> None:
        channel.state = state
        channel.changed = self.timers.now
        if channel.extension:
            self._moved.add(channel.extension)

    def _channel(self, name: str, linked: Channel | None) -> Channel:
        if linked is None:
            self.new_call()
        self._serial += 1
        uniqueid = f"{self.rows.epoch(self.timers.now)}.{self._serial}"
        channel = Channel(
            name, self._serial, uniqueid, linked.linkedid if linked else uniqueid,
            changed=self.timers.now,
        )  # fmt: skip
        self.channels[name] = channel
        return channel

    def _next(self) -> int:
        self._counter += 1
        return self._counter - 1

    def _close_body(self) -> None:
        if not self._body:
            return
        body, self._body = self._body, []
        if self.config.quirks.extension_row_first:
            body = _extensions_first(body)
        self._events.append(("ActiveCallStatus", body))


def _extensions_first(body: list[Row]) -> list[Row]:
    """The leading new channels with the trunks last, as some devices send them."""
    count = next(
        (
            index
            for index, row in enumerate(body)
            if row["chantype"] != "unbridge" or row["action"] != "add"
        ),
        len(body),
    )
    head = sorted(body[:count], key=lambda row: "trunk_" in row["channel"])
    return head + body[count:]
