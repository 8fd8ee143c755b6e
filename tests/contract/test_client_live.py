"""The connection with a living event socket: what the PBX does, the store shows."""

import asyncio
from typing import Literal

import pytest

from tests.contract.client_fixtures import (
    CALLER,
    TO_GROUP,
    TO_RECEPTION,
    observing,
    options_for,
)
from tests.contract.conftest import StartSimulator
from ucm_cti.client.connection import Connection
from ucm_cti.domain.errors import NotPossible, NotThere
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import DeviceState
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.wire.actions.calls import DialExtension, Hangup
from ucm_cti.wire.actions.extensions import ListAccount


async def test_it_goes_live_with_everything_in_one_step(sim: Simulator) -> None:
    sim.act(lambda pbx: pbx.incoming(1, CALLER, TO_RECEPTION))
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        assert seen.modes == [LinkMode.CONNECTING, LinkMode.LIVE]
        assert seen.store.link.reason == ""
        assert seen.shown() == seen.listed() != {}
        assert seen.store.extensions.keys() == {row["extension"] for row in sim.pbx.accounts()}
        await seen.until(lambda: {"6400", "6500", "7000"} <= seen.store.places.keys())
        assert seen.store.trunks["1"].name == "Main line"
        assert seen.connection.missing_permissions == frozenset()
        assert seen.connection.failure is None


@pytest.mark.parametrize("shape", ["array", "object", "batch"])
@pytest.mark.parametrize("chatty", [False, True])
async def test_a_call_from_ringing_to_its_end(
    start_simulator: StartSimulator, shape: Literal["array", "object", "batch"], chatty: bool
) -> None:
    sim = await start_simulator(options=FaceOptions(notify_shape=shape, chatty=chatty))
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        reads = seen.reads
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP))
        await seen.until(lambda: len(seen.shown()) == 6)
        seen.world(lambda pbx: pbx.answer("1002"))
        await seen.until(lambda: sum(seen.shown().values()) == 2)
        await seen.until_equal()
        omar = ExtensionNumber("1002")
        await seen.until(lambda: seen.store.extensions[omar].device is DeviceState.IN_USE)
        seen.world(lambda pbx: pbx.hangup_by("1002"))
        await seen.until(lambda: not seen.shown())
        assert len(seen.added) == len(seen.ended) == 1
        assert seen.reads == reads  # the events alone have told all of it


async def test_actions_are_carried_out_and_refused(sim: Simulator) -> None:
    async with observing(sim) as seen:
        with pytest.raises(NotPossible):
            await seen.connection.execute(ListAccount())
        await seen.until_mode(LinkMode.LIVE)
        await seen.connection.execute(DialExtension(caller="1000", callee="1001"))
        await seen.until(seen.shown)
        with pytest.raises(NotThere):
            await seen.connection.execute(Hangup(channel="PJSIP/1000-ffffffff"))
    with pytest.raises(NotPossible):
        await seen.connection.execute(ListAccount())


async def test_refresh_reads_the_lists_at_once(sim: Simulator) -> None:
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        reads = seen.reads
        seen.connection.refresh()
        await seen.until(lambda: seen.reads > reads)


@pytest.mark.parametrize("kind", [FaultKind.GARBLE, FaultKind.LOSE])
async def test_lost_and_unreadable_events_are_made_good(sim: Simulator, kind: FaultKind) -> None:
    timing = {"safety_net": 0.1} if kind is FaultKind.LOSE else {}
    async with observing(sim, timing=timing) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(kind)
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP))
        await seen.until(seen.shown)
        await seen.until_equal()
        seen.world(lambda pbx: pbx.answer("1002"))
        await seen.until(lambda: sum(seen.shown().values()) == 2)
        await seen.until_equal()
        assert len(seen.added) == 1
        assert seen.modes[-1] is LinkMode.LIVE


@pytest.mark.parametrize("kind", [FaultKind.DUPLICATE, FaultKind.REORDER])
async def test_doubled_and_swapped_events_do_no_harm(sim: Simulator, kind: FaultKind) -> None:
    async with observing(sim, timing={"safety_net": 0.1}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(kind, count=20)
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP))
        seen.world(lambda pbx: pbx.answer("1002"))
        await seen.until(lambda: sum(seen.shown().values()) == 2)
        await seen.until_equal()
        seen.world(lambda pbx: pbx.hangup_by("1002"))
        await seen.until(lambda: not seen.shown())
        assert len(seen.added) == len(seen.ended) == 1


async def test_events_during_a_slow_reading_are_neither_late_nor_undone(sim: Simulator) -> None:
    async with observing(sim, timing={"request": 5.0}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(FaultKind.DELAY, action="listBridgedChannels", seconds=60, count=1)
        seen.connection.refresh()
        await asyncio.wait_for(_taken(sim), 5)  # the empty list is on its way, held back
        reads = seen.reads
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_RECEPTION))
        await seen.until(lambda: len(seen.shown()) == 2)
        assert seen.reads == reads
        sim.faults.clear()
        await seen.until(lambda: seen.reads > reads)
        assert not seen.ended
        assert seen.shown() == seen.listed()


async def test_the_directory_follows_while_events_flow(sim: Simulator) -> None:
    async with observing(sim, timing={"accounts": 0.05}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        seen.world(lambda pbx: pbx.set_presence("1003", "away"))
        li = ExtensionNumber("1003")
        before = seen.store.extensions[li].presence
        await seen.until(lambda: seen.store.extensions[li].presence != before)


async def test_closing_logs_out_and_leaves_nothing(sim: Simulator) -> None:
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        assert sim.status()["sessions"] == ["cti"]
    assert sim.status()["sessions"] == []
    async with asyncio.timeout(5):
        while sim.status()["sockets"]:  # noqa: ASYNC110 - the server notices in its own time
            await asyncio.sleep(0)
    await seen.connection.close()


async def test_closing_is_quick_when_the_pbx_hangs(sim: Simulator) -> None:
    async with observing(sim, timing={"goodbye": 0.2}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(FaultKind.HANG)
        hanging = asyncio.create_task(seen.connection.execute(Hangup(channel="x")))
        await asyncio.sleep(0)
        started = asyncio.get_running_loop().time()
        await seen.connection.close()
        assert asyncio.get_running_loop().time() - started < 2.0
        sim.faults.clear()
        hanging.cancel()
        await asyncio.wait((hanging,))


async def test_cancelling_the_run_closes_it_too(sim: Simulator) -> None:
    connection = Connection(options_for(sim), lambda _: live.set())
    live = asyncio.Event()
    running = asyncio.create_task(connection.run())
    await live.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert sim.status()["sessions"] == []
    await connection.close()


async def _taken(sim: Simulator) -> None:
    while sim.faults.armed():  # noqa: ASYNC110 - taken as soon as the request is there
        await asyncio.sleep(0)
