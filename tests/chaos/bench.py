"""A call centre at work and a client that watches it, with hands on all that can go wrong."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, fields, replace
from typing import Any

import pytest

from tests.chaos.line import Line
from tests.chaos.witness import Witness
from tests.contract.client_fixtures import Observer, observing
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.options import Timing
from ucm_cti.commands.desk import Desk
from ucm_cti.domain import clock
from ucm_cti.domain.call import LegState
from ucm_cti.domain.errors import RateLimited
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.api import Answer
from ucm_cti.simulator.pbx import Pbx, Quirks, callcentre
from ucm_cti.simulator.server import Simulator
from ucm_cti.ui.models.freshness import SILENT_AFTER

ME = ExtensionNumber("1000")
TENTH = 0.1
"""Every span of a real connection is cut to a tenth, and so are the outages."""
TIMING = replace(
    Timing(**{entry.name: getattr(Timing(), entry.name) * TENTH for entry in fields(Timing)}),
    goodbye=0.5,
)
UGLY = Quirks(ghost_ring_on_teardown=True, late_updates=True, bridge_delete_single_channel=True)


class SoonFree(RateLimited):
    """A rate limit of a tenth."""

    def __init__(
        self, sentence: str, *, code: int, name: str = "", retry_after: float = 15.0
    ) -> None:
        super().__init__(sentence, code=code, name=name, retry_after=retry_after * TENTH)


_WARM_UP = 90.0
SOON = 3.0
CALLER, TO_RECEPTION = "+302310999999", "2310550100"
_SPEED = 4.0
_VERBS = (
    "dial_extension", "dial_outbound", "dial_outbound_two", "hangup", "hold", "unhold", "mute",
    "unmute", "transfer", "transfer_inbound", "transfer_outbound", "barge", "accept", "refuse",
)  # fmt: skip


class Bench:
    """One PBX, one client behind a line that can break, and a witness of both."""

    def __init__(
        self, sim: Simulator, line: Line, seen: Observer, patch: pytest.MonkeyPatch
    ) -> None:
        self.patch = patch
        self.sim = sim
        self.line = line
        self.seen = seen
        self.desk = Desk(seen.connection, seen.store, ME, patience=8.0 * TENTH)
        self.witness = Witness(seen, ME)
        self.carried_out: Counter[tuple[Any, ...]] = Counter()
        self.asked: Counter[str] = Counter()
        sim.api.answer = self._heard(sim.api.answer)  # type: ignore[method-assign]
        for verb in _VERBS:
            setattr(sim.pbx, verb, self._counted(verb, getattr(sim.pbx, verb)))

    async def until(self, condition: Callable[[], bool], limit: float) -> float | None:
        """Seconds until something was so, looked at after each move of the store; None if it was
        not within the limit."""
        begun = clock.steady()
        moved = asyncio.Event()
        stop = self.seen.store.subscribe(lambda _: moved.set())
        try:
            async with asyncio.timeout(limit):
                while not condition():
                    moved.clear()
                    await moved.wait()
        except TimeoutError:
            if not condition():
                return None
        finally:
            stop()
        return clock.steady() - begun

    async def recovered(self, limit: float, mode: LinkMode = LinkMode.LIVE) -> float | None:
        """Seconds until the link is as told, and calls and phones are the PBX's."""
        return await self.until(
            lambda: (
                self.seen.store.link.mode is mode
                and self.witness.right()
                and self.witness.lamps_right()
            ),
            limit,
        )

    async def recovered_calls(self, limit: float, mode: LinkMode) -> float | None:
        """The same for the calls alone."""
        return await self.until(
            lambda: self.seen.store.link.mode is mode and self.witness.right(), limit
        )

    def link(self) -> LinkMode:
        """The link's mode now."""
        return self.seen.store.link.mode

    def state(self) -> str:
        """What differs now, for a failure."""
        shown, listed = set(self.seen.shown().items()), set(self.seen.listed().items())
        lamps = self.witness.wrong_lamps()
        return (
            f"{self.seen.links[-2:]}; of {len(listed)} legs {len(listed - shown)} missing, "
            f"{len(shown - listed)} too many, as {list(shown ^ listed)[:4]}; "
            f"{len(lamps)} phones wrong, as {list(lamps.items())[:4]}"
        )

    @staticmethod
    def now() -> float:
        """The clock that the witness counts by."""
        return clock.steady()

    def world(self, move: Callable[[Pbx], Any]) -> Any:
        """A move of the world outside the PBX."""
        return self.sim.act(move)

    async def talk(self) -> CallId:
        """An outside caller whom my phone has answered, the one call that it has."""
        self.clear_desk()
        await self.until(lambda: not self.seen.store.calls_of(ME), SOON)
        call = CallId(self.world(lambda pbx: pbx.incoming(1, CALLER, TO_RECEPTION)))
        await self.until(lambda: self._mine(call, LegState.RINGING), SOON)
        self.world(lambda pbx: pbx.answer(ME))
        assert await self.until(lambda: self._mine(call, LegState.TALKING), SOON) is not None
        return call

    def moves_of_mine(self, move: str) -> int:
        """How often the PBX made a move for my phone; the call centre's people make some, too."""
        mine = (ME, f"PJSIP/{ME}-")
        return sum(
            times
            for (name, first, *_), times in self.carried_out.items()
            if name == move and first.startswith(mine)
        )

    def clear_desk(self) -> None:
        """Nobody rings or talks at my phone."""
        for leg in self.world(lambda pbx: list(pbx.world.legs_of(ME))):
            self.world(lambda pbx, leg=leg: pbx.plan.end(leg) if leg.alive else None)

    def _mine(self, call_id: CallId, state: LegState) -> bool:
        call = self.seen.store.calls.get(call_id)
        leg = call.leg_of(ME) if call else None
        return leg is not None and leg.state is state

    def _heard(self, answer: Callable[[bytes, str], Answer]) -> Callable[[bytes, str], Answer]:
        def count(body: bytes, address: str) -> Answer:
            found = answer(body, address)
            self.asked[found.action] += 1
            return found

        return count

    def _counted(self, name: str, verb: Callable[..., Any]) -> Callable[..., Any]:
        def carry_out(*words: Any, **more: Any) -> Any:
            result = verb(*words, **more)
            self.carried_out[(name, *words)] += 1
            return result

        return carry_out


@asynccontextmanager
async def callcentre_bench(
    *, patch: pytest.MonkeyPatch, seed: int = 1, **simulator: Any
) -> AsyncIterator[Bench]:
    """A call centre of 300 people in full swing, and a client that is live on it."""
    async with AsyncExitStack() as stack:
        silent = {mode: seconds * TENTH for mode, seconds in SILENT_AFTER.items()}
        patch.setattr("ucm_cti.ui.models.freshness.SILENT_AFTER", silent)
        patch.setattr("ucm_cti.wire.refusals.RateLimited", SoonFree)
        config = replace(callcentre(seed=seed), quirks=UGLY)
        given = {"scenario": "callcentre", "speed": _SPEED} | simulator
        sim = await stack.enter_async_context(Simulator(config, **given))
        await sim.advance(_WARM_UP)
        line = await stack.enter_async_context(Line(sim.port))
        endpoint = Endpoint("127.0.0.1", line.port)
        over = {"endpoint": endpoint, "timing": asdict(TIMING)}
        seen = await stack.enter_async_context(observing(sim, alone=False, **over))
        bench = Bench(sim, line, seen, patch)
        try:
            assert await bench.recovered(10.0) is not None, seen.links[-3:]
            assert len(seen.shown()) > 10
            yield bench
            sim.pbx.check()
        finally:
            bench.witness.stop()
