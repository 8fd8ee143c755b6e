"""Who is let in: passwords tried once, bans, permissions."""

import asyncio
import logging

import pytest

from tests.contract.client_fixtures import CALLER, TO_RECEPTION, Observer, observing
from tests.contract.conftest import StartSimulator
from ucm_cti.domain import clock
from ucm_cti.domain.errors import ApiNotAllowed, LastAttempt, LockedOut, NoPermission, WrongPassword
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import ApiUser, Users

HERE = "127.0.0.1"


async def test_a_wrong_password_is_sent_once(sim: Simulator) -> None:
    right = sim.users.api[0].password
    async with observing(sim, password="wrong") as seen:
        link = await seen.until_mode(LinkMode.DOWN)
        assert link.code == -37
        assert link.retry_at is None
        assert "4 attempts" in link.reason
        assert isinstance(seen.connection.failure, WrongPassword)
        for _ in range(3):
            links = len(seen.links)
            seen.connection.retry()
            await seen.until(lambda before=links: len(seen.links) >= before + 2)
        assert sim.api.guard.attempts_left(HERE) == 4
        seen.connection.new_password(right)
        await seen.until_mode(LinkMode.LIVE)
        assert seen.connection.failure is None
    assert sim.mischief.socket_guard.attempts_left(HERE) == 5


async def test_a_password_changed_on_the_pbx(start_simulator: StartSimulator) -> None:
    sim = await start_simulator()
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        sim.api._users = Users(api=(ApiUser("cti", "changed"),))
        sim.mischief.expire_cookies()
        seen.connection.refresh()
        await seen.until_mode(LinkMode.DOWN)
        assert sim.api.guard.attempts_left(HERE) == 4
        seen.connection.new_password("changed")
        await seen.until_mode(LinkMode.POLLING)  # the socket knows the old one


async def test_a_banned_address_waits_for_the_end_of_the_ban(sim: Simulator) -> None:
    sim.mischief.ban(60, address=HERE)
    async with observing(sim) as seen:
        await seen.until(lambda: seen.store.link.retry_at)
        link = seen.store.link
        assert link.mode is LinkMode.CONNECTING
        assert link.code == -68
        assert "locked this computer out" in link.reason and "seconds" not in link.reason
        assert link.locked_until == pytest.approx(link.retry_at, abs=0.1)
        assert link.retry_at is not None
        assert 50 < link.retry_at - clock.now() < 65
        assert isinstance(seen.connection.failure, LockedOut)
        sim.mischief.lift_bans()
        seen.connection.retry()
        await seen.until_mode(LinkMode.LIVE)


async def test_the_last_attempt_is_never_repeated(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(options=FaceOptions(attempts=1))
    async with observing(sim, password="wrong") as seen:
        link = await seen.until_mode(LinkMode.DOWN)
        assert link.code == -68
        sim.mischief.lift_bans()
        links = len(seen.links)
        seen.connection.retry()
        await seen.until(lambda: len(seen.links) >= links + 2)
        assert seen.store.link.mode is LinkMode.DOWN
        assert sim.api.guard.attempts_left(HERE) == 1


async def test_a_password_typed_during_a_lock_out_waits_for_its_end(
    start_simulator: StartSimulator,
) -> None:
    sim = await start_simulator(options=FaceOptions(attempts=1, ban_seconds=60))
    right = sim.users.api[0].password
    async with observing(sim, password="wrong") as seen:
        link = await seen.until_mode(LinkMode.DOWN)
        assert link.locked_until is not None and 50 < link.locked_until - clock.now() < 65
        seen.connection.new_password(right)
        await seen.until(lambda: seen.store.link.retry_at)
        assert isinstance(seen.connection.failure, LockedOut)
        assert sim.status()["sessions"] == []
        sim.mischief.lift_bans()
        seen.connection.retry()
        await seen.until_mode(LinkMode.LIVE)


async def test_a_lock_out_that_a_wrong_password_brought_ends_by_itself(
    start_simulator: StartSimulator,
) -> None:
    sim = await start_simulator(options=FaceOptions(attempts=1, ban_seconds=1))
    async with observing(sim, password="wrong") as seen:
        await seen.until(lambda: seen.store.link.locked_until)
        await seen.until(lambda: seen.store.link.mode is LinkMode.DOWN and not locked(seen))
        assert isinstance(seen.connection.failure, WrongPassword)
        assert sim.api.guard.attempts_left(HERE) == 1


async def test_a_password_of_which_nobody_knows_is_not_sent_for_ever(sim: Simulator) -> None:
    sim.faults.arm(FaultKind.CUT, action="login")
    async with observing(sim, password="wrong") as seen:
        link = await seen.until_mode(LinkMode.DOWN)
        assert "not answered" in link.reason
        assert isinstance(seen.connection.failure, LastAttempt)
        assert sim.api.guard.attempts_left(HERE) == 3
        sim.faults.clear()
        seen.connection.new_password(sim.users.api[0].password)
        await seen.until_mode(LinkMode.LIVE)
        sim.mischief.expire_cookies()
        sim.faults.arm(FaultKind.CUT, action="login", count=4)
        seen.connection.refresh()
        await seen.until(lambda: seen.store.link.mode is LinkMode.CONNECTING)
        await seen.until_mode(LinkMode.LIVE)  # what the PBX had taken before is not in doubt


def locked(seen: Observer) -> bool:
    return seen.store.link.locked_until is not None


async def test_an_api_that_is_off_is_not_a_wrong_password(
    start_simulator: StartSimulator,
) -> None:
    options = FaceOptions(api_enabled=False)
    sim = await start_simulator(options=options)
    async with observing(sim) as seen:
        await seen.until(lambda: seen.store.link.retry_at)
        assert seen.store.link.code == -47
        assert "API Configuration" in seen.store.link.reason
        assert isinstance(seen.connection.failure, ApiNotAllowed)
        options.api_enabled = True
        seen.connection.retry()
        await seen.until_mode(LinkMode.LIVE)


async def test_an_address_that_is_not_allowed(start_simulator: StartSimulator) -> None:
    users = Users(api=(ApiUser("cti", "password", addresses=("192.0.2.0/24",)),))
    sim = await start_simulator(users=users)
    async with observing(sim) as seen:
        await seen.until(lambda: seen.store.link.code == -47)
        assert "address" in seen.store.link.reason


async def test_a_user_nobody_knows(start_simulator: StartSimulator) -> None:
    sim = await start_simulator(options=FaceOptions(unknown_user=-71))
    async with observing(sim, user="nobody") as seen:
        link = await seen.until_mode(LinkMode.DOWN)
        assert link.code == -71
        assert "user name" in link.reason


async def test_withheld_names_are_missing_and_nothing_else(
    start_simulator: StartSimulator,
) -> None:
    may = frozenset({"listAccount", "listBridgedChannels", "listUnBridgedChannels", "listQueue"})
    users = Users(api=(ApiUser("cti", "password", permissions=may),))
    sim = await start_simulator(users=users)
    async with observing(sim) as seen:
        await seen.until_mode(LinkMode.LIVE)
        await seen.until(lambda: seen.store.places)
        assert list(seen.store.places) == ["6500"]
        missing = {"getSystemStatus", "listRingGroup", "listIVR", "listVoIPTrunk"}
        assert seen.connection.missing_permissions == missing


async def test_without_the_directory_calls_still_show(sim: Simulator) -> None:
    sim.faults.arm(FaultKind.WITHDRAW, action="listAccount")
    async with observing(sim, timing={"accounts": 0.05}) as seen:
        await seen.until_mode(LinkMode.LIVE)
        assert seen.connection.missing_permissions == {"listAccount"}
        seen.world(lambda pbx: pbx.incoming(1, CALLER, TO_RECEPTION))
        await seen.until(lambda: len(seen.shown()) == 2)
        sim.faults.clear()
        await seen.until(lambda: seen.store.extensions)
        assert not seen.connection.missing_permissions


async def test_without_the_calls_there_is_nothing_to_show(sim: Simulator) -> None:
    sim.faults.arm(FaultKind.WITHDRAW, action="listBridgedChannels")
    async with observing(sim) as seen:
        await seen.until(lambda: seen.store.link.code == -47)
        link = seen.store.link
        assert link.mode is LinkMode.CONNECTING
        assert "listBridgedChannels" in link.reason
        assert isinstance(seen.connection.failure, NoPermission)
        sim.faults.clear()
        seen.connection.retry()
        await seen.until_mode(LinkMode.LIVE)


async def test_no_secret_reaches_the_log(sim: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    password = sim.users.api[0].password
    written: list[str] = []
    with caplog.at_level(logging.DEBUG):
        async with observing(sim) as seen:
            await seen.until_mode(LinkMode.LIVE)
            cookies = list(sim.api.cookies._sessions)
            sim.mischief.expire_cookies()
            sim.faults.arm(FaultKind.CUT, action="listBridgedChannels", count=1)
            seen.connection.refresh()
            await seen.until(lambda: seen.reads > 1)
            cookies += sim.api.cookies._sessions
            written.append(repr(seen.connection) + repr(vars(seen.connection)))
        async with observing(sim, password="wrong-password") as seen:
            await seen.until_mode(LinkMode.DOWN)
    ours = [one for one in caplog.records if not one.name.startswith(("websockets.server", "uvi"))]
    written += [one.getMessage() for one in ours]
    assert any("logged in" in line for line in written)
    assert len(cookies) == 2
    for secret in (password, "wrong-password", *cookies):
        assert not [line for line in written if secret in line]


async def test_two_connections_at_once(sim: Simulator) -> None:
    async with observing(sim) as one, observing(sim, alone=False) as other:
        await asyncio.gather(one.until_mode(LinkMode.LIVE), other.until_mode(LinkMode.LIVE))
        sim.act(lambda pbx: pbx.incoming(1, CALLER, TO_RECEPTION))
        await one.until(lambda: len(one.shown()) == 2)
        await other.until(lambda: len(other.shown()) == 2)
