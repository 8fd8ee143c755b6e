"""What must hold of a PBX at any moment, and how it truly stands."""

from typing import Any

from ucm_cti.simulator.pbx.dialplan import Dialplan
from ucm_cti.simulator.pbx.world import World


def describe(world: World, plan: Dialplan) -> dict[str, Any]:
    """Channels, pairs, phones and queues with what no row shows."""
    return {
        "now": world.timers.now,
        "channels": {
            name: {
                "extension": channel.extension,
                "trunk": channel.trunk,
                "inbound": channel.inbound,
                "state": channel.state,
                "number": channel.number,
                "linkedid": channel.linkedid,
                "peer": channel.bridge.peer(channel).name if channel.bridge else "",
                "gated": channel.gated,
                "place": channel.place,
                "held": channel.held,
                "muted": channel.muted,
                "monitors": channel.monitoring.channel if channel.monitoring else "",
                "mode": channel.monitoring.mode if channel.monitoring else "",
            }
            for name, channel in world.channels.items()
        },
        "extensions": {
            number: {
                "status": world.status(number),
                "registered": phone.registered,
                "dnd": phone.dnd,
                "presence": phone.presence,
                "forward": phone.forward,
            }
            for number, phone in world.phones.items()
        },
        "queues": {
            number: {
                "waiting": [channel.name for channel in queue.waiting],
                "members": list(queue.members),
                "paused": sorted(queue.paused),
            }
            for number, queue in plan.queueing.queues.items()
        },
    }


def check_world(world: World, plan: Dialplan) -> None:
    """Raise AssertionError with what is wrong."""
    serials = [channel.serial for channel in world.channels.values()]
    _true(len(set(serials)) == len(serials), "a serial is used twice")
    for name, channel in world.channels.items():
        _true(channel.name == name, f"{name} is filed under another name")
        _true(channel.alive, f"{name} is dead and listed")
        _true(bool(channel.extension) != bool(channel.trunk), f"{name} has no single owner")
        if channel.bridge is not None:
            _true(channel.bridge in world.bridges, f"{name} talks in a bridge that is not listed")
            _true(channel.state == "Up", f"{name} talks and is {channel.state}")
            _true(channel.attempt is None, f"{name} talks and rings")
        if channel.attempt is not None:
            _true(channel.attempt.open, f"{name} waits for an attempt that is over")
        if channel.gated:
            _true(channel.state == "Ring" and channel.inbound, f"{name} is gated and not in Ring")
        if channel.monitoring is not None:
            _true(channel.monitoring.channel in world.channels, f"{name} monitors nobody")
    for bridge in world.bridges:
        for side in (bridge.caller, bridge.callee):
            _true(side.bridge is bridge, f"{side.name} does not know its bridge")
            _true(world.channels.get(side.name) is side, f"{side.name} talks and is not listed")
    for number, queue in plan.queueing.queues.items():
        for channel in queue.waiting:
            _true(channel.alive and channel.bridge is None, f"a dead caller waits in {number}")
    for number in world.phones:
        for leg in world.legs_of(number):
            _true(world.channels.get(leg.name) is leg, f"{number} has a leg that is not listed")


def _true(fact: bool, message: str) -> None:
    if not fact:
        raise AssertionError(message)
