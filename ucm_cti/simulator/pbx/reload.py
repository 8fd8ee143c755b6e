"""A running PBX takes a new configuration; calls go on as far as their parties still exist."""

from collections.abc import Iterable

from ucm_cti.simulator.pbx.config import PbxConfig
from ucm_cti.simulator.pbx.dialplan import Dialplan
from ucm_cti.simulator.pbx.world import Phone, World


def reload(world: World, plan: Dialplan, config: PbxConfig) -> None:
    """Bring phones, trunks, groups, menus and queues to a configuration.

    No talk ends: legs of a deleted extension go on without a phone, legs of a deleted trunk until
    they hang up. Callers who wait in a deleted queue are hung up.
    """
    world.config = config
    _phones(world, config)
    world.trunks = {str(entry.index): entry for entry in config.trunks}
    plan.groups = {entry.number: entry for entry in config.ring_groups}
    plan.ivrs = {entry.number: entry for entry in config.ivrs}
    plan.ways_out = config.outbound_routes
    _queues(plan, config)


def _phones(world: World, config: PbxConfig) -> None:
    before, world.phones = world.phones, {}
    for entry in config.extensions:
        phone = before.get(entry.number)
        if phone is None:
            phone = Phone(entry)
        else:
            phone.take(entry)
        world.phones[entry.number] = phone
        world.moved(entry.number)


def _queues(plan: Dialplan, config: PbxConfig) -> None:
    queueing = plan.queueing
    wanted = {entry.number: entry for entry in config.queues}
    for number in _missing(queueing.queues, wanted):
        for caller in tuple(queueing.queues[number].waiting):
            plan.end(caller)
        queueing.close(number)
    for number, entry in wanted.items():
        known = queueing.queues.get(number)
        before = known.config.members if known else entry.members
        queueing.take(entry)
        for agent in _missing(before, entry.members):
            queueing.set_member(number, agent, there=False)
        for agent in _missing(entry.members, before):
            queueing.set_member(number, agent, there=True)
    queueing.order(tuple(wanted))


def _missing(these: Iterable[str], those: Iterable[str]) -> list[str]:
    known = set(those)
    return [one for one in these if one not in known]
