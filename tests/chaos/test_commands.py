"""Commands whose answer is lost: sent once, and said to be done, not done, or open."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import pytest

from tests.chaos.bench import ME, SOON, TIMING, Bench, callcentre_bench
from tests.chaos.figures import Figures
from tests.chaos.what_came import what_came
from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.domain.errors import NotDone, PerhapsDone
from ucm_cti.domain.ids import CallId
from ucm_cti.simulator.faults import FaultKind

FREE = "1299"


@dataclass(frozen=True)
class Loss:
    """How an answer gets lost; `carried_out` is whether the PBX has acted all the same."""

    name: str
    begin: Callable[[Bench, str], object]
    carried_out: bool


@dataclass(frozen=True)
class Command:
    """A verb of the desk: its action on the wire, the PBX's move, and whether lists show it."""

    action: str
    move: str
    give: Callable[[Bench, CallId], Coroutine[Any, Any, Outcome]]
    shown: bool = True


def _arm(kind: FaultKind, **details: Any) -> Callable[[Bench, str], object]:
    return lambda bench, action: bench.sim.faults.arm(kind, action=action, count=1, **details)


LOSSES = (
    Loss("cut", _arm(FaultKind.CUT), carried_out=True),
    Loss("hangs", _arm(FaultKind.HANG), carried_out=True),
    Loss("late", _arm(FaultKind.DELAY, seconds=TIMING.request * 3), carried_out=True),
    Loss("-8", _arm(FaultKind.STATUS, code=-8), carried_out=False),
    Loss("frozen", lambda bench, _: bench.line.freeze(), carried_out=False),
    Loss("cookie", lambda bench, _: bench.sim.mischief.expire_cookies(), carried_out=True),
)
COMMANDS = (
    Command("dialExtension", "dial_extension", lambda bench, _: bench.desk.dial(FREE)),
    Command("Hangup", "hangup", lambda bench, call: bench.desk.hang_up(call)),
    Command("callTransfer", "transfer", lambda bench, call: bench.desk.transfer(call, FREE)),
    Command("hold", "hold", lambda bench, call: bench.desk.hold(call), shown=False),
)


def right_words(command: Command, loss: Loss) -> set[str]:
    """What may be said; the truth, or that nobody can tell."""
    if loss.name == "cookie":
        return {Result.DONE.value if command.shown else Result.ACCEPTED.value}
    if not command.shown:
        return {PerhapsDone.name}
    return {Result.DONE.value} if loss.carried_out else {NotDone.name, PerhapsDone.name}


@pytest.mark.timeout(300)
async def test_a_lost_answer_is_never_a_lost_command(
    figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with callcentre_bench(patch=monkeypatch) as bench:
        for command in COMMANDS:
            for loss in LOSSES:
                await bench.recovered(SOON * 3)
                call = await bench.talk()
                bench.carried_out.clear()
                loss.begin(bench, command.action)
                said = await asyncio.gather(  # a double click
                    what_came(command.give(bench, call)), what_came(command.give(bench, call))
                )
                bench.sim.faults.clear()
                figures.count(said[0])
                times = bench.moves_of_mine(command.move)
                what = f"{command.action}, {loss.name}: {said}, carried out {times} times"
                assert times == loss.carried_out, what
                assert said[0] == said[1], what
                assert said[0] in right_words(command, loss), what


async def test_a_restart_in_the_middle_of_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    async with callcentre_bench(patch=monkeypatch) as bench:
        await bench.talk()
        bench.sim.faults.arm(FaultKind.HANG, action="dialExtension", count=1)
        dialling = asyncio.create_task(what_came(bench.desk.dial(FREE)))
        await bench.until(lambda: bool(bench.carried_out["dial_extension", ME, FREE]), SOON)
        bench.sim.mischief.reboot(down=1.0)
        assert await dialling in {Result.DONE.value, NotDone.name, PerhapsDone.name}
        assert bench.carried_out["dial_extension", ME, FREE] == 1
