"""The event socket against a device that behaves as told, over real TLS (wire.md 1.1-1.6)."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest

from tests.unit.client.certificates import Made
from tests.unit.client.devices import (
    PATIENCE,
    Socket,
    hang_up,
    keep_silent,
    listening,
    notify,
    reply,
)
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.feed import Feed, Listeners
from ucm_cti.client.options import Timing
from ucm_cti.client.trust import PinnedCertificate, ssl_context
from ucm_cti.domain.errors import (
    ApiNotAllowed,
    CannotConnect,
    ConnectionLost,
    ConnectionTimeout,
    PbxFault,
    UcmError,
    WrongPassword,
)
from ucm_cti.wire.actions.session import login_token
from ucm_cti.wire.events import EVENT_NAMES, ActiveCallsChanged, Event, ExtensionStatusChanged

PASSWORD = "hunter-2-hunter"
TIMING = Timing(request=2.0, heartbeat=30.0, goodbye=0.5)
RINGING = [{"extension": "1002", "status": "Ringing"}]
CHANNEL = [{"chantype": "unbridge", "action": "add", "channel": "PJSIP/1-00000001"}]


class Listener:
    """What a feed tells, and a way to wait for it."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.heard = 0
        self.doubts = 0
        self.mutes = 0
        self._moved = asyncio.Event()

    def event(self, event: Event) -> None:
        self.events.append(event)
        self._moved.set()

    def hear(self) -> None:
        self.heard += 1
        self._moved.set()

    def doubt(self) -> None:
        self.doubts += 1
        self._moved.set()

    def mute(self) -> None:
        self.mutes += 1
        self._moved.set()

    async def until(
        self, *, events: int = 0, doubts: int = 0, heard: int = 0, mutes: int = 0
    ) -> None:
        async with asyncio.timeout(PATIENCE):
            while (
                len(self.events) < events
                or self.doubts < doubts
                or self.heard < heard
                or self.mutes < mutes
            ):
                self._moved.clear()
                await self._moved.wait()


class Line:
    """One socket device and feeds to it."""

    def __init__(self, stack: AsyncExitStack, made: Made) -> None:
        self.socket = Socket()
        self.listener = Listener()
        self.credentials = Credentials("cti", PASSWORD)
        self.context = ssl_context(PinnedCertificate(made.pem))
        self.stack = stack
        self._server = made.context()

    def feed(self, endpoint: Endpoint, timing: Timing = TIMING) -> Feed:
        return Feed(
            endpoint,
            self.context,
            self.credentials,
            tell=Listeners(
                self.listener.event, self.listener.hear, self.listener.doubt, self.listener.mute
            ),
            timing=timing,
        )

    async def open(self, timing: Timing = TIMING) -> Feed:
        endpoint = await self.stack.enter_async_context(self.socket.listening(self._server))
        return await self.stack.enter_async_context(self.feed(endpoint, timing))


@pytest.fixture
async def line(made: Made) -> AsyncIterator[Line]:
    async with AsyncExitStack() as stack:
        yield Line(stack, made)
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("event socket")]


async def test_it_logs_in_and_subscribes(line: Line) -> None:
    await line.open()
    challenge, login, subscribe = line.socket.received
    assert challenge["username"] == "cti"
    assert challenge["version"] == "1"
    assert login["token"] == login_token("0000001652831717", PASSWORD)
    assert subscribe["eventnames"] == list(EVENT_NAMES)
    keys = {message["transactionid"] for message in line.socket.received}
    assert len(keys) == 3
    assert all(isinstance(key, str) for key in keys)


async def test_responses_without_transaction_ids_go_by_action(line: Line) -> None:
    line.socket.blank_ids = True
    await line.open()


async def test_notifies_come_before_and_between(line: Line) -> None:
    for action in ("challenge", "login", "subscribe"):
        line.socket.before[action] = [
            notify("ExtensionStatus", RINGING),
            json.dumps({"type": "response", "message": {"transactionid": "x", "status": -9}}),
        ]
    await line.open()
    await line.listener.until(events=3)


async def test_events_in_every_shape(line: Line) -> None:
    await line.open()
    await line.socket.push(notify("ExtensionStatus", RINGING, single=True))
    await line.socket.push(notify("ActiveCallStatus/1", CHANNEL))
    several = [json.loads(notify("ExtensionStatus", RINGING))["message"][0] for _ in range(2)]
    await line.socket.push(json.dumps({"type": "request", "message": several}))
    await line.socket.push(notify("PbxStatus", {"calls_num": 1}))
    await line.listener.until(events=4)
    kinds = [type(event) for event in line.listener.events]
    assert kinds == [ExtensionStatusChanged, ActiveCallsChanged, *[ExtensionStatusChanged] * 2]
    await line.listener.until(heard=4)  # three replies and the event that nobody wants
    assert line.listener.doubts == 0


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "",
        "[]",
        '{"type": "request"}',
        '{"type": "request", "message": 7}',
        '{"type": "response", "message": {"status": "what"}}',
        "\x00\ud7ff",
        notify("ExtensionStatus", [{"status": "Ringing"}]),
        notify("ActiveCallStatus", [{"chantype": "bridge", "channel1": {}}, *CHANNEL]),
    ],
)
async def test_what_cannot_be_read_costs_nothing_else(line: Line, bad: str) -> None:
    await line.open()
    await line.socket.push(bad)
    await line.socket.push(notify("ExtensionStatus", RINGING))
    await line.listener.until(events=1, doubts=1)


@pytest.mark.parametrize(
    ("action", "status", "kind"),
    [
        ("challenge", -47, ApiNotAllowed),
        ("login", -37, WrongPassword),
        ("subscribe", -9, PbxFault),
    ],
)
async def test_refusals(line: Line, action: str, status: int, kind: type[UcmError]) -> None:
    line.socket.statuses[action] = status
    with pytest.raises(kind) as caught:
        await line.open()
    assert caught.value.code == status


async def test_a_wrong_password_is_tried_once(line: Line) -> None:
    line.socket.statuses["login"] = -37
    for _ in range(3):
        with pytest.raises(WrongPassword):
            await line.open()
    assert [message["action"] for message in line.socket.received] == ["challenge", "login"]


async def test_a_socket_that_never_answers(line: Line) -> None:
    line.socket.mute.add("login")
    with pytest.raises(ConnectionTimeout):
        await line.open(replace(TIMING, request=0.1))


async def test_the_end_of_the_socket_is_told(line: Line) -> None:
    feed = await line.open()
    living = asyncio.create_task(feed.live())
    await line.socket.peers[0].close(1001)
    with pytest.raises(ConnectionLost):
        await living


async def test_a_socket_that_breaks_in_the_login(line: Line) -> None:
    line.socket.mute.add("login")
    opening = asyncio.create_task(line.open())
    await line.socket.until("login")
    line.socket.peers[0].transport.abort()
    with pytest.raises(ConnectionLost):
        await opening


async def test_heartbeats_are_sent_and_their_replies_not_waited_for(line: Line) -> None:
    feed = await line.open(replace(TIMING, heartbeat=0.02))
    line.socket.mute.add("heartbeat")
    living = asyncio.create_task(feed.live())
    await line.socket.until("heartbeat", 3)
    await line.listener.until(doubts=1)  # silent for longer than a beat
    await line.socket.push(notify("PbxStatus", {}))
    assert not living.done()
    living.cancel()
    await asyncio.wait((living,))


async def test_a_socket_that_has_answered_and_stops_is_mute_and_then_dead(line: Line) -> None:
    feed = await line.open(replace(TIMING, heartbeat=0.2, answer=0.05))
    living = asyncio.create_task(feed.live())
    await line.socket.until("heartbeat", 1)
    await line.listener.until(heard=1)
    line.socket.mute.add("heartbeat")
    await line.listener.until(mutes=1)
    assert not living.done()
    with pytest.raises(ConnectionTimeout, match="silent"):
        async with asyncio.timeout(PATIENCE):
            await living
    assert line.listener.mutes == 1
    assert line.listener.doubts == 0


async def test_silence_is_the_end(line: Line) -> None:
    feed = await line.open(replace(TIMING, heartbeat=0.02, silence=0.1))
    line.socket.mute.add("heartbeat")
    with pytest.raises(ConnectionTimeout, match="silent"):
        async with asyncio.timeout(PATIENCE):
            await feed.live()


async def test_cancelling_leaves_nothing_behind(line: Line) -> None:
    line.socket.mute.add("challenge")
    opening = asyncio.create_task(line.open())
    await line.socket.until("challenge")
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening


@pytest.mark.parametrize(
    ("raw", "about"),
    [
        (reply(b"", "400 Bad Request"), "HTTP 400"),
        (reply(b"", "403 Forbidden"), "HTTP 403"),
        (reply(b"<html>"), "HTTP 200"),
        (reply(b"", "302 Found", "Location: wss://127.0.0.1:1/websockify\r\n"), "another machine"),
        (b"220 mail.example\r\n\r\n", "event socket"),
    ],
)
async def test_a_refused_upgrade(line: Line, made: Made, raw: bytes, about: str) -> None:
    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(raw)
        await writer.drain()
        await reader.read()

    async with listening(handler, made.context()) as endpoint:
        with pytest.raises(CannotConnect) as caught:
            async with line.feed(endpoint):
                pass
    assert about in caught.value.sentence


async def test_nobody_there(line: Line, made: Made) -> None:
    for handler, kind in ((hang_up, ConnectionLost), (keep_silent, ConnectionTimeout)):
        async with listening(handler, made.context()) as endpoint:
            with pytest.raises(kind):
                async with line.feed(endpoint, replace(TIMING, request=0.2)):
                    pass


async def test_no_frame_is_ever_logged(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await line.open()
        await line.socket.push("{ broken secret frame")
        await line.listener.until(doubts=1)
    records = [one for one in caplog.records if one.name != "websockets.server"]
    written = " ".join(one.getMessage() for one in records)
    assert "subscribed" in written
    for secret in (PASSWORD, login_token("0000001652831717", PASSWORD), "secret", "username"):
        assert secret not in written
