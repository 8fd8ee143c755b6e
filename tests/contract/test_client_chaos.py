"""Constant traffic and constant trouble: in the end the store has what the PBX has."""

import random

import pytest

from tests.contract.client_fixtures import Observer, observing
from tests.contract.conftest import StartSimulator
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.pbx import callcentre
from ucm_cti.simulator.server import Simulator

_SPOILED = (FaultKind.GARBLE, FaultKind.DUPLICATE, FaultKind.REORDER, FaultKind.LOSE)


def spoil(sim: Simulator, dice: random.Random) -> None:
    """One of the things that go wrong."""
    match dice.randrange(6):
        case 0:
            sim.mischief.drop_sockets(dice.choice([None, 1001]))
        case 1 | 2:
            sim.faults.arm(dice.choice(_SPOILED), count=dice.randint(1, 3))
        case 3:
            sim.mischief.expire_cookies()
        case 4:
            sim.faults.arm(FaultKind.CUT, action="listBridgedChannels", count=1)
        case _:
            sim.faults.arm(FaultKind.REFUSE_SOCKET, count=2)


async def settle(seen: Observer) -> None:
    """Wait for a reading of the lists that began now."""
    reads = seen.reads
    seen.connection.refresh()
    await seen.until(lambda: seen.reads > reads)


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_the_store_ends_equal_to_the_lists(
    start_simulator: StartSimulator, seed: int
) -> None:
    dice = random.Random(seed)  # noqa: S311 - the same trouble each time
    sim = await start_simulator(config=callcentre(), scenario="callcentre")
    async with observing(sim, timing={"safety_net": 0.2}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        for _ in range(60):
            await sim.advance(dice.choice([0.5, 1.0, 4.0]))
            if dice.random() < 0.5:
                spoil(sim, dice)
            if dice.random() < 0.7:
                await settle(seen)
        sim.faults.clear()
        await seen.until_mode(LinkMode.LIVE)
        await seen.until_equal()
        assert len(seen.shown()) > 20
        assert len(seen.added) - len(seen.ended) == len(seen.store.calls)
