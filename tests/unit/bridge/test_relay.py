"""The relay: everything arrives, in order, in bites; a flood is condensed and read anew."""

import asyncio
import threading
import time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.unit.bridge.conftest import OnGui
from tests.unit.store.rows import (
    ANNA,
    TRUNK,
    event,
    gone,
    lists,
    people,
    ringing,
    status,
    talking,
    trunk_ring,
)
from ucm_cti.bridge.overflow import condense
from ucm_cti.bridge.relay import Relay
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.domain import clock
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.domain.presence import DeviceState
from ucm_cti.store.inputs import Batch, ChannelsRead, Heard, HoldNoted, Input, LinkMoved
from ucm_cti.store.store import Store
from ucm_cti.wire.events import ActiveCallsChanged


def test_inputs_of_another_thread_arrive_in_order(qtbot: QtBot) -> None:
    seen: list[Input] = []
    threads: set[str] = set()

    def take(message: Input) -> None:
        seen.append(message)
        threads.add(threading.current_thread().name)

    relay = Relay(take, lambda: None)
    sent = [Heard(float(number)) for number in range(5000)]
    writer = threading.Thread(target=lambda: [relay.put(one) for one in sent])
    writer.start()
    qtbot.waitUntil(lambda: len(seen) == len(sent), timeout=10_000)
    writer.join()
    assert seen == sent
    assert threads == {threading.current_thread().name}
    assert relay.behind == 0


def test_a_drain_gives_the_window_its_turn(qtbot: QtBot) -> None:
    seen: list[float] = []

    def take(_: Input) -> None:
        until = time.perf_counter() + 0.001
        while time.perf_counter() < until:
            pass
        seen.append(time.perf_counter())

    relay = Relay(take, lambda: None, budget=0.004)
    for number in range(60):
        relay.put(Heard(float(number)))
    turns: list[int] = []

    class Turn:
        def __init__(self) -> None:
            from PySide6.QtCore import QTimer  # noqa: PLC0415 - a timer of this test alone

            self.timer = QTimer(interval=0)
            self.timer.timeout.connect(lambda: turns.append(len(seen)))
            self.timer.start()

    turn = Turn()
    qtbot.waitUntil(lambda: len(seen) == 60, timeout=10_000)
    turn.timer.stop()
    between = {count for count in turns if 0 < count < 60}
    assert len(between) >= 5, turns


def test_a_failing_input_does_not_stop_the_others(qtbot: QtBot) -> None:
    seen: list[Input] = []
    asked: list[int] = []

    def take(message: Input) -> None:
        if message == Heard(1.0):
            raise ValueError("unreadable")
        seen.append(message)

    relay = Relay(take, lambda: asked.append(1))
    for at in (0.0, 1.0, 2.0):
        relay.put(Heard(at))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [Heard(0.0), Heard(2.0)]
    assert asked == [1]


def test_a_flood_is_condensed_and_calls_wait_for_the_next_reading(qtbot: QtBot) -> None:
    store = Store()
    asked: list[int] = []
    relay = Relay(store.apply, lambda: asked.append(1), limit=50, now=lambda: 2000.0)
    relay.put(people("Anna Weber", "Omar Haddad"))
    relay.put(event(trunk_ring(), at=1000.0))
    for number in range(60):
        relay.put(status("331", "InUse" if number % 2 else "Ringing"))
    relay.put(LinkMoved(Link(LinkMode.LIVE)))
    assert asked == [1], "asked once for fresh lists"
    relay.put(event(ringing(), at=2001.0))
    qtbot.waitUntil(lambda: relay.behind == 0 and store.link.mode is LinkMode.LIVE)
    assert not store.calls, "half a call is worse than none"
    assert store.extensions[ExtensionNumber("331")].device is DeviceState.IN_USE

    relay.put(lists((trunk_ring(), ringing()), at=2002.0))
    relay.put(event(talking(TRUNK, ANNA), at=2003.0))
    qtbot.waitUntil(lambda: bool(store.calls) and relay.behind == 0)
    (call,) = store.calls.values()
    assert call.answered_by == ExtensionNumber("331")


def test_a_reading_from_before_the_flood_does_not_count(qtbot: QtBot) -> None:
    store = Store()
    relay = Relay(store.apply, lambda: None, limit=5, now=lambda: 2000.0)
    for _ in range(6):
        relay.put(status("331", "Idle"))
    relay.put(Batch((people("Anna Weber"), lists((trunk_ring(),), at=1999.0))))
    qtbot.waitUntil(lambda: relay.behind == 0)
    assert not store.calls
    assert store.name_of("331") == "Anna Weber", "what is not about calls is kept"


_INPUTS = st.one_of(
    st.sampled_from(["Anna", "Omar", ""]).map(people),
    st.tuples(st.sampled_from(["331", "332"]), st.sampled_from(["Idle", "InUse", "Ringing"])).map(
        lambda pair: status(*pair)
    ),
    st.sampled_from(list(LinkMode)).map(lambda mode: LinkMoved(Link(mode))),
    st.just(event(trunk_ring())),
    st.just(event(gone(TRUNK))),
    st.just(lists((trunk_ring(),))),
    st.builds(HoldNoted, st.just(TRUNK), st.booleans()),
)


@given(st.lists(_INPUTS, max_size=30), st.integers(0, 3))
def test_condensing_loses_nothing_but_calls(inputs: list[Input], depth: int) -> None:
    packed: list[Input] = list(inputs)
    for _ in range(depth):
        packed = [Batch(tuple(packed))]
    short = condense(packed)
    whole, kept = Store(), Store()
    for message in inputs:
        whole.apply(message)
    for message in short:
        kept.apply(message)
    assert dict(kept.extensions) == dict(whole.extensions)
    assert kept.link == whole.link
    assert not kept.calls
    assert not any(isinstance(one, ChannelsRead) for one in short)
    events = [one.event for one in short if hasattr(one, "event")]
    assert not any(isinstance(one, ActiveCallsChanged) for one in events)


def test_the_feed_lives_while_the_window_is_stuck(
    on_gui: OnGui[Any], network: NetworkThread
) -> None:
    """The window stalls for a second; a peer that allows 0.4 s of silence stays connected."""
    beats: list[float] = []
    seen: list[Input] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                writer.write(b"event\n")
                async with asyncio.timeout(0.4):
                    if not await reader.readline():
                        return
                beats.append(time.monotonic())
        except (TimeoutError, ConnectionError):
            beats.append(-1.0)
        finally:
            writer.close()

    async def feed(port: int, relay: Relay) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            while await reader.readline():
                relay.put(Heard(clock.now()))
                writer.write(b"here\n")
                await asyncio.sleep(0.02)
        finally:
            writer.close()

    async def listen() -> asyncio.Server:
        return await asyncio.start_server(serve, "127.0.0.1", 0)

    async def main() -> None:
        caught_up = asyncio.Event()
        wanted = 0

        def take(message: Input) -> None:
            seen.append(message)
            if wanted and len(seen) >= wanted:
                caught_up.set()

        relay = Relay(take, lambda: None)
        server = await network.run(listen())
        work = network.submit(feed(server.sockets[0].getsockname()[1], relay))
        await network.blocking(lambda: _until(lambda: bool(beats)))
        stuck_from = time.monotonic()
        time.sleep(1.0)  # noqa: ASYNC251 - the stall under test
        stuck_to = time.monotonic()
        during = [beat for beat in beats if stuck_from <= beat <= stuck_to]
        assert len(during) > 10 and -1.0 not in beats
        wanted = len(seen) + len(during)
        async with asyncio.timeout(5):
            await caught_up.wait()
        work.cancel()
        network.call(server.close)

    on_gui(main())


def _until(condition: Any) -> None:
    limit = time.monotonic() + 5
    event_ = threading.Event()
    while not condition():
        assert time.monotonic() < limit
        event_.wait(0.005)
