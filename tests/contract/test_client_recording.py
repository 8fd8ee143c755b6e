"""What a recorder hears of a connection: all that crossed the network, odd as it was."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from tests.contract.client_fixtures import TO_RECEPTION, Observer, observing, options_for
from tests.contract.conftest import StartSimulator
from ucm_cti.client.recording import Recorder, recording_options
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.subscription import EVENT_NAMES
from ucm_cti.wire.capture.entries import Entry, Exchange, SocketFrame, SocketMoved
from ucm_cti.wire.events import ALL_EVENT_NAMES
from ucm_cti.wire.registry import find_action


@asynccontextmanager
async def recording(sim: Simulator, recorder: Recorder) -> AsyncIterator[Observer]:
    """A brisk connection that is recorded."""
    over = {"observer": recorder, "each_event": ALL_EVENT_NAMES}
    async with observing(sim, **over) as observer:
        await observer.until_mode(LinkMode.LIVE)
        yield observer


def frames(recorder: Recorder, way: str = "in") -> list[str]:
    found = (one for one in recorder.entries if isinstance(one, SocketFrame))
    return [one.text for one in found if one.way == way]


def exchanges(recorder: Recorder) -> list[Exchange]:
    return [one for one in recorder.entries if isinstance(one, Exchange)]


async def until(observer: Observer, condition: Callable[[], Any]) -> None:
    """Wait, looking also where the store hears nothing of it."""
    async with asyncio.timeout(8):
        while not condition():
            observer.connection.refresh()
            await asyncio.sleep(0.02)


async def test_lists_events_and_refused_names_are_heard(start_simulator: StartSimulator) -> None:
    known = EVENT_NAMES - {"HaStatus"}
    sim = await start_simulator(options=FaceOptions(event_names=known))
    recorder = Recorder()
    async with recording(sim, recorder) as observer:
        observer.world(lambda pbx: pbx.incoming(1, "+302310550123", TO_RECEPTION))
        await observer.until_equal()
        await until(
            observer, lambda: any("+302310550123" in one.reply for one in exchanges(recorder))
        )
    asked = [json.loads(text)["message"] for text in frames(recorder, "out")]
    names = [one["eventnames"] for one in asked if one["action"] == "subscribe"]
    assert names == [[name] for name in ALL_EVENT_NAMES]
    refused = next(one for one in asked if one.get("eventnames") == ["HaStatus"])
    answers = {one["transactionid"]: one for one in map(answer, frames(recorder)) if one}
    assert answers[refused["transactionid"]]["status"] == -9
    assert any("ActiveCallStatus" in text and "+302310550123" in text for text in frames(recorder))
    moves = [one for one in recorder.entries if isinstance(one, SocketMoved)]
    assert [(one.what, one.ours) for one in moves] == [("opened", False), ("closed", True)]
    first = next(one for one in exchanges(recorder) if one.action == "listAccount")
    assert (first.status, first.error, first.request["sidx"]) == (200, "", "extension")
    assert json.loads(first.reply)["response"]["account"][0]["extension"] == "1000"
    assert all(one.ms >= 0 and one.at >= 0 for one in exchanges(recorder))


def answer(text: str) -> dict[str, Any]:
    frame = json.loads(text)
    message: dict[str, Any] = frame["message"] if frame["type"] == "response" else {}
    return message


async def test_nothing_that_changes_anything_is_ever_sent(sim: Simulator) -> None:
    recorder = Recorder()
    async with recording(sim, recorder) as observer:
        await until(observer, lambda: len(exchanges(recorder)) > 20)
    actions = {one.action for one in exchanges(recorder)} - {"challenge", "login", "logout"}
    assert actions
    for name in actions:
        kind = find_action(name)
        assert kind is not None and not kind.spec.mutates


async def test_no_cookie_and_no_login_token_is_kept_of_requests(sim: Simulator) -> None:
    recorder = Recorder()
    async with recording(sim, recorder):
        cookies = list(sim.api.cookies._sessions)
    assert cookies
    for one in exchanges(recorder):
        assert not one.request.keys() & {"cookie", "token"}
        assert not any(cookie in str(one.request) for cookie in cookies)


async def test_broken_frames_replies_and_sockets_are_kept_as_they_came(sim: Simulator) -> None:
    recorder = Recorder()
    async with recording(sim, recorder) as observer:
        sim.hub.send_raw('{"type":"request","message":[{"eventna')
        sim.hub.send_event("NeverHeardOf", {"odd": [1, None]})
        sim.faults.arm(FaultKind.CUT, action="listUnBridgedChannels", count=1)
        await until(observer, lambda: any(one.error for one in exchanges(recorder)))
        sim.hub.drop(1011)
        await until(observer, lambda: any(is_drop(one) for one in recorder.entries))
    texts = frames(recorder)
    assert '{"type":"request","message":[{"eventna' in texts
    assert any("NeverHeardOf" in text for text in texts)
    cut = next(one for one in exchanges(recorder) if one.error)
    assert (cut.action, cut.status) == ("listUnBridgedChannels", 200)
    assert cut.error == "connection_lost"


def is_drop(one: Entry) -> bool:
    return isinstance(one, SocketMoved) and one.code == 1011 and not one.ours


async def test_a_socket_that_is_refused_is_a_fact(start_simulator: StartSimulator) -> None:
    sim = await start_simulator()
    sim.faults.arm(FaultKind.REFUSE_SOCKET, code=403)
    recorder = Recorder()
    async with observing(sim, observer=recorder) as observer:
        await observer.until_mode(LinkMode.POLLING)
    moves = [one for one in recorder.entries if isinstance(one, SocketMoved)]
    assert moves and {one.what for one in moves} == {"failed"}


def test_a_full_recording_takes_no_more() -> None:
    recorder = Recorder(largest=10)
    recorder.frame_received("12345")
    assert not recorder.full
    recorder.frame_received(b"\xff" * 6)
    assert recorder.full
    recorder.frame_received("more")
    recorder.socket_opened()
    found = recorder.entries
    assert [one.text for one in found if isinstance(one, SocketFrame)] == ["12345", "ÿ" * 6]


async def test_the_lists_are_read_every_second_even_beside_a_living_socket(sim: Simulator) -> None:
    recorder = Recorder()
    options = recording_options(options_for(sim), recorder)
    assert (options.timing.safety_net, options.timing.poll_idle) == (1.0, 1.0)
    assert options.observer is recorder
    assert options.each_event == ALL_EVENT_NAMES
