"""Login, cookie and renewal against a device that answers as told, over real TLS."""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.unit.client.certificates import Made
from tests.unit.client.devices import Api, listening
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.session import COOKIE_LIFE, Session
from ucm_cti.client.trust import PinnedCertificate, ssl_context
from ucm_cti.domain.errors import (
    ApiNotAllowed,
    ConnectionLost,
    Garbled,
    LockedOut,
    LoginRefused,
    NoPermission,
    PbxFault,
    RateLimited,
    SessionLost,
    WrongPassword,
)
from ucm_cti.wire.actions.calls import Hangup
from ucm_cti.wire.actions.extensions import ListAccount
from ucm_cti.wire.actions.session import login_token

PASSWORD = "correct horse 8 battery"
CHALLENGE = "0000001652831717"
Reply = dict[str, Any]


class Clock:
    """Time that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Device(Api):
    """A UCM's login; `queued` are replies to give first to an action."""

    def __init__(self) -> None:
        super().__init__(self.reply)
        self.cookies: set[str] = set()
        self.password = PASSWORD
        self.queued: dict[str, list[Reply]] = {}
        self.waits: asyncio.Event | None = None

    def reply(self, request: Reply) -> Reply:
        action = request["action"]
        if self.queued.get(action):
            return self.queued[action].pop(0)
        if action == "challenge":
            return {"response": {"challenge": CHALLENGE}, "status": 0}
        if action == "login":
            if request["token"] != login_token(CHALLENGE, self.password):
                return {"response": {"remain_num": 4}, "status": -37}
            cookie = f"sid{len(self.cookies)}-1700000000"
            self.cookies.add(cookie)
            return {"response": {"cookie": cookie}, "status": 0}
        if request.get("cookie") not in self.cookies:
            return {"response": {}, "status": -6}
        return {"response": {}, "status": 0}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
async def session(device: Device, made: Made, clock: Clock) -> AsyncIterator[Session]:
    async with listening(device.handle, made.context()) as endpoint:
        transport = HttpTransport(endpoint, ssl_context(PinnedCertificate(made.pem)), 5.0)
        yield Session(transport, Credentials("cti", PASSWORD, clock=clock), clock=clock)
        await transport.close()


async def test_the_first_action_logs_in(session: Session, device: Device) -> None:
    await session.execute(Hangup(channel="PJSIP/1000-00000001"))
    await session.execute(ListAccount())
    assert device.actions() == ["challenge", "login", "Hangup", "listAccount"]
    assert device.requests[0] == {"action": "challenge", "user": "cti", "version": "1.0"}
    assert PASSWORD not in str(device.requests)


async def test_many_actions_at_once_log_in_once(session: Session, device: Device) -> None:
    await asyncio.gather(*(session.execute(ListAccount()) for _ in range(8)))
    assert device.actions().count("login") == 1
    assert device.connections <= 2


async def test_a_lost_session_is_renewed_once_for_all(session: Session, device: Device) -> None:
    await session.login()
    device.cookies = {"another"}
    await asyncio.gather(*(session.execute(Hangup(channel="x")) for _ in range(6)))
    assert device.actions().count("login") == 2


async def test_a_session_that_is_lost_again_at_once_is_an_error(
    session: Session, device: Device
) -> None:
    await session.login()
    device.queued["Hangup"] = [{"response": {}, "status": -6}, {"response": {}, "status": -5}]
    with pytest.raises(SessionLost):
        await session.execute(Hangup(channel="x"))
    assert device.actions() == ["challenge", "login", "Hangup", "challenge", "login", "Hangup"]


async def test_the_cookie_is_renewed_before_it_runs_out(
    session: Session, device: Device, clock: Clock
) -> None:
    await session.login()
    clock.now += COOKIE_LIFE - 1
    await session.execute(ListAccount())
    clock.now += COOKIE_LIFE - 1  # its life counts from the last use
    await session.execute(ListAccount())
    assert device.actions().count("login") == 1
    clock.now += COOKIE_LIFE
    await session.execute(ListAccount())
    assert device.actions().count("login") == 2


async def test_a_wrong_password_is_tried_once(session: Session, device: Device) -> None:
    device.password = "another"
    for _ in range(3):
        with pytest.raises(WrongPassword) as caught:
            await session.execute(ListAccount())
    assert caught.value.attempts_left == 4
    with pytest.raises(WrongPassword):
        await session.login()
    assert device.actions() == ["challenge", "login"]
    session.new_password("another")
    await session.execute(ListAccount())
    assert device.actions()[2:] == ["challenge", "login", "listAccount"]


async def test_a_password_changed_on_the_pbx_is_noticed_at_renewal(
    session: Session, device: Device
) -> None:
    await session.login()
    device.cookies.clear()
    device.password = "another"
    for _ in range(3):
        with pytest.raises(WrongPassword):
            await session.execute(ListAccount())
    assert device.actions().count("challenge") == 2


async def test_a_lock_out_of_somebody_else_is_waited_for(
    session: Session, device: Device, clock: Clock
) -> None:
    device.queued["challenge"] = [{"response": {"remain_time": 60}, "status": -68}]
    for _ in range(2):
        with pytest.raises(LockedOut) as caught:
            await session.login()
    assert caught.value.seconds == 60
    assert session.credentials.wait == pytest.approx(62)
    assert device.actions() == ["challenge"]
    clock.now += 62
    await session.login()
    assert device.actions() == ["challenge", "challenge", "login"]


@pytest.mark.parametrize(
    "no",
    [
        {"response": {"remain_num": 0, "remain_time": 300}, "status": -37},
        {"response": {"remain_time": 300}, "status": -68},
        {"response": {}, "status": -71},
    ],
)
async def test_a_lock_out_that_our_password_brought_is_final(
    session: Session, device: Device, clock: Clock, no: Reply
) -> None:
    device.queued["login"] = [no]
    with pytest.raises(LoginRefused):
        await session.login()
    clock.now += 10_000
    with pytest.raises(LoginRefused):
        await session.login()
    assert session.credentials.wait is None
    assert device.actions() == ["challenge", "login"]


async def test_a_user_who_may_not_use_the_api_may_ask_again(
    session: Session, device: Device
) -> None:
    device.queued["challenge"] = [{"response": {}, "status": -47}]
    with pytest.raises(ApiNotAllowed, match="API Configuration"):
        await session.login()
    await session.login()


async def test_what_is_repeated_and_what_never_is(session: Session, device: Device) -> None:
    await session.login()
    for action, request in (("listAccount", ListAccount()), ("Hangup", Hangup(channel="x"))):
        for first in ({}, {"response": {}, "status": -7}, {"response": {}, "status": -8}):
            device.requests.clear()
            device.queued[action] = [first]
            if action == "Hangup":
                with pytest.raises((ConnectionLost, PbxFault)):
                    await session.execute(request)
            else:
                await session.execute(request)
            times = 1 if action == "Hangup" else 2
            assert device.actions().count(action) == times


@pytest.mark.parametrize(
    ("status", "kind"), [(-45, RateLimited), (-57, RateLimited), (-47, NoPermission)]
)
async def test_other_refusals_are_raised_at_once(
    session: Session, device: Device, status: int, kind: type[Exception]
) -> None:
    device.queued["listAccount"] = [{"response": {}, "status": status}]
    with pytest.raises(kind):
        await session.execute(ListAccount())
    assert device.actions().count("listAccount") == 1


async def test_logout_ends_the_session_and_never_fails(session: Session, device: Device) -> None:
    await session.logout()
    assert device.actions() == []
    await session.login()
    await session.logout()
    await session.login()
    device.queued["logout"] = [{}]
    await session.logout()
    assert device.actions().count("logout") == 2


async def test_a_login_without_a_cookie_is_garbled(session: Session, device: Device) -> None:
    device.queued["login"] = [{"response": {}, "status": 0}]
    with pytest.raises(Garbled):
        await session.login()


async def test_no_secret_is_ever_written(
    session: Session, device: Device, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await session.execute(ListAccount())
        device.cookies.clear()
        device.password = "another"
        with pytest.raises(WrongPassword) as caught:
            await session.execute(ListAccount())
    written = caplog.text + repr(session) + repr(session.credentials) + repr(caught.value)
    assert "listAccount" in written
    for secret in (PASSWORD, "sid0-", login_token(CHALLENGE, PASSWORD), CHALLENGE):
        assert secret not in written
