"""A site is recorded, masked and played back: the board shows the same calls, moment by moment."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from tests.contract.client_fixtures import (
    TO_GROUP,
    TO_RECEPTION,
    Observer,
    observing,
)
from tests.contract.raw_peers import ApiPeer, SocketPeer
from tests.recorded.replay import judge
from tests.unit.wire_capture.site import dice
from ucm_cti.client.recording import Recorder
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.replay.server import Replay
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.subscription import EVENT_NAMES
from ucm_cti.wire.capture.entries import (
    Entry,
    Exchange,
    Header,
    lines_of,
    read_lines,
)
from ucm_cti.wire.capture.masking import mask
from ucm_cti.wire.events import ALL_EVENT_NAMES

NOW = 1769422021.0


def written(entries: list[Entry]) -> list[Entry]:
    """What of it a file holds."""
    masked = mask(Header(), entries, rng=dice(1), now=NOW)
    return read_lines(lines_of(masked.header, masked.entries), "site")[1]


def shape(observer: Observer) -> tuple[Any, ...]:
    """What the board shows, without the names and numbers that are masked."""
    return tuple(
        sorted(
            (call.phase.value, tuple(sorted((leg.id[-8:], leg.state.value) for leg in call.legs)))
            for call in observer.store.calls.values()
        )
    )


class History:
    """Every picture of a board in turn."""

    def __init__(self, observer: Observer) -> None:
        self.shown = [shape(observer)]
        self._observer = observer
        observer.store.subscribe(self._look)

    def _look(self, _changes: Any) -> None:
        if (now := shape(self._observer)) != self.shown[-1]:
            self.shown.append(now)


STORY: tuple[Callable[[Any], Any], ...] = (
    lambda pbx: pbx.incoming(1, "+302310550123", TO_RECEPTION, "Maria Papadaki"),
    lambda pbx: pbx.answer("1000"),
    lambda pbx: pbx.incoming(1, "+302310550199", TO_GROUP),
    lambda pbx: pbx.hangup(pbx.bridged()[0]["channel1"]),
    lambda pbx: pbx.answer("1002"),
    lambda pbx: pbx.hangup(pbx.bridged()[0]["channel1"]),
)


async def record_story(sim: Simulator) -> tuple[list[Entry], list[Any]]:
    """A few calls, recorded; what went over the wire, and what the board showed meanwhile."""
    recorder = Recorder()
    over = {"observer": recorder, "each_event": ALL_EVENT_NAMES, "timing": {"safety_net": 0.1}}
    async with observing(sim, **over) as observer:
        await observer.until_mode(LinkMode.LIVE)
        history = History(observer)
        await asyncio.sleep(0.5)  # who plays it back has to connect, too
        for move in STORY:
            observer.world(move)
            await observer.until_equal()
            await asyncio.sleep(0.15)  # the lists are read in between
    return recorder.entries, history.shown


@asynccontextmanager
async def playing(entries: list[Entry], **options: Any) -> AsyncIterator[Any]:
    async with Replay(entries, **options) as replay:
        yield replay


async def test_the_board_shows_the_same_calls_in_the_same_order(sim: Simulator) -> None:
    entries, before = await record_story(sim)
    assert len(before) >= len(STORY)
    often = {"safety_net": 0.03}  # a list that is older than its events would show at once
    async with (
        playing(written(entries)) as replay,
        observing(replay, timing=often) as observer,
    ):
        await observer.until_mode(LinkMode.LIVE)
        history = History(observer)
        await observer.until(lambda: len(history.shown) >= len(before))
        await asyncio.sleep(0.3)
    assert history.shown == before


async def test_the_judge_of_recordings_finds_the_store_right(sim: Simulator) -> None:
    entries, _ = await record_story(sim)
    verdict = judge(written(entries), margin=30)
    assert verdict.judged > len(STORY)
    assert verdict.disagreements == []


async def test_without_a_socket_the_lists_alone_tell_the_same_end(sim: Simulator) -> None:
    entries, _ = await record_story(sim)
    lists = [one for one in written(entries) if isinstance(one, Exchange)]
    async with playing(lists, speed=2.0) as replay, observing(replay) as observer:
        await observer.until_mode(LinkMode.POLLING)
        await observer.until(lambda: observer.store.calls)
        await observer.until(lambda: not observer.store.calls)
        assert len(observer.store.extensions) == len(sim.pbx.config.extensions)


async def test_what_the_recording_lacks_is_a_missing_permission(sim: Simulator) -> None:
    entries, _ = await record_story(sim)
    async with playing(written(entries)) as replay, ApiPeer(replay) as api:
        assert (await api.call("listAccount"))["status"] == -6
        await api.login()
        assert (await api.call("listAccount"))["status"] == 0
        assert (await api.call("listAccount", page="7"))["status"] == -47
        assert (await api.call("dialExtension", caller="1000", callee="1001"))["status"] == -47
        assert (await api.call("makeCoffee"))["status"] == -19
        await asyncio.sleep(replay.player._tape.length / 1000)
        assert (await api.call("listUnBridgedChannels"))["response"]["channel"] == []


async def test_refused_names_unreadable_frames_and_a_lost_socket_are_played(
    start_simulator: Any,
) -> None:
    sim = await start_simulator(options=FaceOptions(event_names=EVENT_NAMES - {"HaStatus"}))
    recorder = Recorder()
    over = {"observer": recorder, "each_event": ALL_EVENT_NAMES}
    async with observing(sim, **over) as observer:
        await observer.until_mode(LinkMode.LIVE)
        await asyncio.sleep(0.3)
        sim.hub.send_raw('{"type":"request","message":[{')
        sim.hub.send_event("PbxStatus", {"calls_num": 3})
        await asyncio.sleep(0.2)
        sim.hub.drop(1011)
        await observer.until(lambda: observer.modes[-2:] == [LinkMode.POLLING, LinkMode.LIVE])
    async with (
        playing(written(recorder.entries)) as replay,
        ApiPeer(replay) as api,
        SocketPeer(replay) as peer,
    ):
        await peer.login()
        assert (await peer.request("subscribe", eventnames=["HaStatus"]))["status"] == -9
        assert (await peer.request("subscribe", eventnames=["PbxStatus"]))["status"] == 0
        await api.login()
        await api.call("listAccount")
        assert await peer.ws.recv() == '{"type":"request","message":[{'
        assert (await peer.receive())["message"][0]["eventbody"] == {"calls_num": 3}
        async with asyncio.timeout(5):
            await peer.ws.wait_closed()
        assert peer.ws.close_code == 1011
