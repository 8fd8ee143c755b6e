"""Each fault by itself: the truth throughout, and all well again within the time it states."""

import asyncio

import pytest

from tests.chaos.bench import Bench, callcentre_bench
from tests.chaos.faults import FAULTS, Fault, outlast
from tests.chaos.figures import Figures
from ucm_cti.domain.link import LinkMode

_LOGINS = 5
"""Log-ins that one fault may cost; a PBX bans who asks too often."""


async def endure(bench: Bench, fault: Fault, figures: Figures) -> None:
    """One fault from its beginning until all is well; asserts everything that has to hold."""
    bench.witness.false.clear()
    logins = bench.asked["login"]
    await fault.strike(bench)
    begun = bench.now()
    if fault.noticed:
        left = await bench.until(lambda: bench.link() is not LinkMode.LIVE, fault.heals)
        assert left is not None, f"{fault.name} goes unnoticed"
    async with asyncio.TaskGroup() as group:
        group.create_task(outlast(fault))
        if fault.during is not None:
            seconds = await bench.recovered_calls(fault.heals, fault.during)
            assert seconds is not None, f"{fault.name}: {bench.state()}"
    fault.end(bench)
    if not fault.noticed:
        begun = bench.now()
    await bench.recovered(fault.heals)
    healed = bench.now() - begun
    false = bench.witness.false.worst(bench.now())
    assert healed <= fault.heals, f"{fault.name}: {bench.state()}"
    assert figures.note(fault.name, healed=healed, false=false, bound=fault.false), bench.state()
    assert bench.asked["login"] - logins <= _LOGINS, fault.name
    assert not bench.witness.twice()
    assert bench.link() is LinkMode.LIVE
    assert len(bench.seen.added) - len(bench.seen.ended) == len(bench.seen.store.calls)


@pytest.mark.timeout(300)
async def test_each_fault_by_itself(figures: Figures, monkeypatch: pytest.MonkeyPatch) -> None:
    async with callcentre_bench(patch=monkeypatch) as bench:
        for fault in FAULTS:
            await endure(bench, fault, figures)
