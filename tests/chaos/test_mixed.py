"""Several faults at once, at random but repeatable, while an operator works."""

import asyncio
import random
from dataclasses import dataclass, field

import pytest

from tests.chaos.bench import ME, SOON, TIMING, Bench, callcentre_bench
from tests.chaos.faults import GRACE, Fault, mixable, outlast
from tests.chaos.figures import Figures
from tests.chaos.what_came import what_came
from ucm_cti.commands.outcome import Result
from ucm_cti.domain.errors import NotDone
from ucm_cti.domain.link import LinkMode

_FIRST_FREE = 1200
_FREE = 90


@dataclass
class Operator:
    """Dials one colleague after the other, each once, and keeps what was said of it."""

    bench: Bench
    said: dict[str, str] = field(default_factory=dict)

    async def work(self) -> None:
        """Until cancelled."""
        for number in map(str, range(_FIRST_FREE, _FIRST_FREE + _FREE)):
            self.said[number] = "under way"
            self.said[number] = await what_came(self.bench.desk.dial(number))
            self.bench.clear_desk()
            await asyncio.sleep(0.1)  # a person's pace

    def dialled(self, number: str) -> int:
        """How often the PBX placed that call."""
        return self.bench.carried_out["dial_extension", ME, number]


async def a_round(bench: Bench, faults: list[Fault], dice: random.Random, figures: Figures) -> None:
    """Faults begin one after the other and end together; then all must become well."""
    bench.witness.false.clear()
    for fault in faults:
        await fault.strike(bench)
        if fault.noticed:
            await bench.until(lambda: bench.link() is not LinkMode.LIVE, fault.heals)
        await asyncio.sleep(dice.uniform(0.0, 0.3))
    await asyncio.gather(*map(outlast, faults))
    for fault in faults:
        fault.end(bench)
    begun = bench.now()
    limit = sum(fault.heals for fault in faults) + TIMING.socket_backoff_max + GRACE
    await bench.recovered(limit)
    healed, false = bench.now() - begun, bench.witness.false.worst(bench.now())
    names = " + ".join(fault.name for fault in faults)
    assert healed <= limit, f"{names}: {bench.state()}"
    bound = limit + sum(fault.false for fault in faults)  # one may hold up another's cure
    assert figures.note("several at once", healed=healed, false=false, bound=bound), names


@pytest.mark.timeout(3600)
async def test_several_faults_at_once(
    request: pytest.FixtureRequest, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds, seed = (request.config.getoption(f"--chaos-{name}") for name in ("rounds", "seed"))
    dice = random.Random(seed)  # noqa: S311 - the same trouble each time
    async with callcentre_bench(patch=monkeypatch, seed=seed) as bench:
        operator = Operator(bench)
        work = asyncio.create_task(operator.work())
        for _ in range(rounds):
            await a_round(bench, dice.sample(tuple(mixable()), dice.randint(2, 3)), dice, figures)
            assert not bench.witness.twice()
            assert len(bench.seen.added) - len(bench.seen.ended) == len(bench.seen.store.calls)
        work.cancel()
        await asyncio.wait((work,), timeout=SOON)
        operator.said = {n: word for n, word in operator.said.items() if word != "under way"}
        for number, word in operator.said.items():
            figures.count(word)
            times = operator.dialled(number)
            assert times <= 1, f"{number} was dialled {times} times and said to be {word}"
            if word == Result.DONE.value:
                assert times == 1, f"{number} was not dialled and said to be {word}"
        assert operator.said
        assert NotDone.name not in {
            word for number, word in operator.said.items() if operator.dialled(number)
        }
