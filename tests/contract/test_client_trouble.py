"""The connection in trouble: sockets refused and dropped, replies late, the PBX restarting."""

import asyncio

import pytest

from tests.contract.client_fixtures import CALLER, TO_GROUP, TO_RECEPTION, Observer, observing
from tests.contract.conftest import StartSimulator
from ucm_cti.domain import clock
from ucm_cti.domain.errors import ConnectionTimeout, RateLimited
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import DeviceState
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.subscription import EVENT_NAMES
from ucm_cti.simulator.users import default_users
from ucm_cti.wire.actions.calls import DialExtension


async def talk(seen: Observer) -> None:
    """A group of five rings, one answers; the store shows it."""
    seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP))
    await seen.until(lambda: len(seen.shown()) == 6)
    seen.world(lambda pbx: pbx.answer("1002"))
    await seen.until(lambda: sum(seen.shown().values()) == 2)
    await seen.until_equal()


@pytest.mark.parametrize("code", [400, 403, 503, 0])
async def test_without_a_socket_polling_shows_the_same(sim: Simulator, code: int) -> None:
    fault = sim.faults.arm(FaultKind.REFUSE_SOCKET, code=code)
    async with observing(sim) as seen:
        link = await seen.until_mode(LinkMode.POLLING)
        assert link.reason.endswith(".")
        await talk(seen)
        omar = ExtensionNumber("1002")
        await seen.until(lambda: seen.store.extensions[omar].device is DeviceState.IN_USE)
        assert LinkMode.LIVE not in seen.modes
        sim.faults.clear(fault.kind)
        await seen.until_mode(LinkMode.LIVE)
        seen.world(lambda pbx: pbx.hangup_by("1002"))
        await seen.until(lambda: not seen.shown())
        assert len(seen.added) == len(seen.ended) == 1


async def test_an_event_name_that_the_firmware_lacks_means_polling(
    start_simulator: StartSimulator,
) -> None:
    options = FaceOptions(event_names=EVENT_NAMES - {"ActiveCallStatus"})
    sim = await start_simulator(options=options)
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.POLLING)
        await seen.until(lambda: seen.store.link.code == -9)
        assert seen.store.link.retry_at is not None
        await talk(seen)


async def test_a_socket_for_web_users_refuses_once(start_simulator: StartSimulator) -> None:
    users = default_users(web_user="board", web_password="good-for-the-web")
    sim = await start_simulator(users=users, options=FaceOptions(socket_users="web"))
    async with observing(sim) as seen:
        await seen.until(lambda: seen.store.link.code == -37)
        assert seen.store.link.mode is LinkMode.POLLING
        assert "user of its own" in seen.store.link.reason
        assert seen.store.link.retry_at is None
        await talk(seen)
        sim.mischief.expire_cookies()  # not even a new session tries that password again
        sim.faults.arm(FaultKind.REFUSE_API)
        await seen.until(lambda: LinkMode.CONNECTING in seen.modes[1:])
        sim.faults.clear()
        await seen.until(lambda: seen.store.link.code == -37)
    assert sim.mischief.socket_guard.attempts_left("127.0.0.1") == 4
    async with observing(sim, socket_user="board", socket_password="good-for-the-web") as seen:
        await seen.until_mode(LinkMode.LIVE)


async def test_a_socket_user_without_a_password_is_not_tried(sim: Simulator) -> None:
    async with observing(sim, socket_user="board") as seen:
        link = await seen.until_mode(LinkMode.POLLING)
        assert "no password" in link.reason
        await talk(seen)
    assert sim.mischief.socket_guard.attempts_left("127.0.0.1") == 5


@pytest.mark.parametrize("code", [None, 1001])
async def test_a_socket_dropped_in_mid_call_comes_back(sim: Simulator, code: int | None) -> None:
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        await talk(seen)
        (call_id,) = seen.store.calls
        assert sim.mischief.drop_sockets(code) == 1
        await seen.until_mode(LinkMode.POLLING)
        await seen.until_mode(LinkMode.LIVE)
        await seen.until_equal()
        assert list(seen.store.calls) == [call_id]
        assert len(seen.added) == 1
        assert not seen.ended
        seen.world(lambda pbx: pbx.hangup_by("1002"))
        await seen.until(lambda: not seen.shown())


async def test_what_happens_while_the_socket_is_away_is_not_lost(sim: Simulator) -> None:
    async with observing(sim, timing={"poll": 60.0, "poll_calls": 60.0, "poll_idle": 60.0}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        await talk(seen)
        sim.faults.arm(FaultKind.REFUSE_SOCKET)
        sim.mischief.drop_sockets()
        await seen.until_mode(LinkMode.POLLING)
        seen.world(lambda pbx: pbx.hangup_by("1002"))
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_RECEPTION))
        sim.faults.clear()
        await seen.until_mode(LinkMode.LIVE)
        assert seen.shown() == seen.listed()
        assert len(seen.ended) == 1
        assert len(seen.added) == 2


async def test_a_mute_socket_is_given_up(sim: Simulator) -> None:
    async with observing(sim, timing={"heartbeat": 0.05, "silence": 0.2}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(FaultKind.HANG, action="heartbeat", on="socket")
        await seen.until_mode(LinkMode.POLLING)
        sim.faults.clear()
        await seen.until_mode(LinkMode.LIVE)


async def test_a_half_open_socket_does_not_count_as_live(sim: Simulator) -> None:
    async with observing(sim, timing={"heartbeat": 1.0, "answer": 0.1}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(FaultKind.SILENCE)
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_RECEPTION))
        link = await seen.until_mode(LinkMode.POLLING)
        assert "silent" in link.reason
        await seen.until(lambda: seen.shown() and seen.shown() == seen.listed())
        sim.faults.clear()
        seen.world(lambda pbx: pbx.answer("1000"))  # its event shows that the socket speaks again
        await seen.until_mode(LinkMode.LIVE)
        await seen.until_equal()
        assert len(seen.added) == 1


@pytest.mark.parametrize("by", [7200.0, -86_400.0])
async def test_lengths_hold_when_the_clock_of_the_pbx_is_set(sim: Simulator, by: float) -> None:
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        await talk(seen)
        await sim.advance(1.0)
        sim.mischief.set_clock(by)
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_RECEPTION))
        await seen.until(lambda: len(seen.store.calls) == 2)
        await seen.until(
            lambda: all(
                call.since is not None and abs(call.since - clock.now()) < 30
                for call in seen.store.calls.values()
            )
        )


async def test_a_pbx_that_only_tells_events_is_live_with_a_reason(sim: Simulator) -> None:
    async with observing(sim, timing={"request": 0.3, "poll": 5.0}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(FaultKind.HANG, on="api", count=2)
        seen.connection.refresh()
        await seen.until(lambda: "does not answer requests" in seen.store.link.reason)
        assert seen.store.link.mode is LinkMode.LIVE
        sim.faults.clear()
        seen.connection.refresh()
        await seen.until(lambda: not seen.store.link.reason)


async def test_a_restart_of_the_pbx(sim: Simulator) -> None:
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        await talk(seen)
        sim.mischief.reboot(down=60.0)
        link = await seen.until_mode(LinkMode.CONNECTING)
        assert link.reason
        await seen.until(lambda: seen.store.link.retry_at is not None)
        await sim.advance(61.0)
        await seen.until_mode(LinkMode.LIVE)
        assert not seen.shown()
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_GROUP))
        await seen.until(lambda: len(seen.shown()) == 6)
        await seen.until_equal()


async def test_cookies_that_expire_are_renewed_unnoticed(sim: Simulator) -> None:
    sim.faults.arm(FaultKind.REFUSE_SOCKET)
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.POLLING)
        for _ in range(3):
            sim.mischief.expire_cookies()
            reads = seen.reads
            await seen.until(lambda before=reads: seen.reads > before + 1)
        assert seen.modes == [LinkMode.CONNECTING, LinkMode.POLLING]


async def test_a_lost_reply_is_borne(sim: Simulator) -> None:
    async with observing(sim, timing={"request": 0.2}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        for kind in (FaultKind.HANG, FaultKind.CUT, FaultKind.STATUS):
            sim.faults.arm(kind, action="listUnBridgedChannels", on="api", count=1, code=-9)
            reads = seen.reads
            seen.connection.refresh()
            await seen.until(lambda before=reads: seen.reads > before)
        assert seen.modes == [LinkMode.CONNECTING, LinkMode.LIVE]


async def test_an_action_whose_reply_is_lost_is_not_repeated(sim: Simulator) -> None:
    async with observing(sim, timing={"request": 0.2}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(FaultKind.HANG, action="dialExtension")
        with pytest.raises(ConnectionTimeout):
            await seen.connection.execute(DialExtension(caller="1000", callee="1001"))
        await seen.until(seen.shown)  # done nevertheless, and once
        await seen.until_equal()
        assert len(seen.store.calls) == 1


async def test_https_fails_while_the_socket_lives(sim: Simulator) -> None:
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(FaultKind.REFUSE_API, code=503)
        seen.connection.refresh()
        await seen.until_mode(LinkMode.CONNECTING)
        await seen.until(lambda: "HTTP 503" in seen.store.link.reason)
        sim.faults.clear()
        await seen.until_mode(LinkMode.LIVE)


async def test_a_pbx_that_asks_for_rest_gets_it(sim: Simulator) -> None:
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.faults.arm(FaultKind.STATUS, action="listUnBridgedChannels", code=-45)
        seen.connection.refresh()
        await seen.until(lambda: seen.store.link.code == -45)
        link = seen.store.link
        assert link.mode is LinkMode.LIVE
        assert link.retry_at is not None
        assert link.retry_at - link.since > 10
        sim.faults.arm(FaultKind.STATUS, action="dialExtension", code=-57)
        with pytest.raises(RateLimited):
            await seen.connection.execute(DialExtension(caller="1000", callee="1001"))


async def test_a_call_that_changes_lists_between_two_readings_is_not_lost(sim: Simulator) -> None:
    sim.faults.arm(FaultKind.REFUSE_SOCKET)
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.POLLING)
        await talk(seen)
        trunk = next(name for name in seen.shown() if "trunk" in name)
        sim.faults.arm(FaultKind.DELAY, action="listUnBridgedChannels", seconds=60, count=1)
        async with asyncio.timeout(5):
            while len(sim.faults.armed()) > 1:  # noqa: ASYNC110 - until that request is there
                await asyncio.sleep(0)
        leg = next(name for name in seen.shown() if name != trunk)
        seen.world(lambda pbx: pbx.transfer(leg, "1005"))  # the caller leaves the talking list
        assert trunk not in str(sim.pbx.bridged())
        sim.faults.clear(FaultKind.DELAY)
        await seen.until(lambda: seen.shown().get(trunk) is False)
        await seen.until_equal()
        assert not seen.ended


async def test_waking_from_sleep_connects_anew(sim: Simulator) -> None:
    async with observing(sim, timing={"heartbeat": 0.03}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        seen.slept = 3600.0
        await seen.until(lambda: "asleep" in seen.store.link.reason)
        await seen.until_mode(LinkMode.LIVE)
