"""Armed faults: which one fits, how long it lasts."""

import asyncio

from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.faults import FaultKind, Faults


async def test_a_count_runs_out() -> None:
    faults = Faults(FaceClock(manual=True))
    faults.arm(FaultKind.LOSE, count=2)
    assert [faults.take(FaultKind.LOSE) is not None for _ in range(3)] == [True, True, False]
    assert faults.armed() == []


async def test_a_time_runs_out() -> None:
    clock = FaceClock(manual=True)
    faults = Faults(clock)
    faults.arm(FaultKind.REFUSE_API, lasts=10)
    clock.skip(9.9)
    assert faults.take(FaultKind.REFUSE_API)
    clock.skip(0.1)
    assert faults.take(FaultKind.REFUSE_API) is None


async def test_action_face_and_user_narrow_a_fault() -> None:
    faults = Faults(FaceClock(manual=True))
    faults.arm(FaultKind.STATUS, action="Hangup", on="api", code=-45)
    assert faults.take(FaultKind.STATUS, action="hold", on="api") is None
    assert faults.take(FaultKind.STATUS, action="Hangup", on="socket") is None
    assert faults.take(FaultKind.DELAY, action="Hangup", on="api") is None
    fault = faults.take(FaultKind.STATUS, action="Hangup", on="api", user="anybody")
    assert fault is not None
    assert fault.code == -45
    faults.arm(FaultKind.WITHDRAW, user="cti")
    assert faults.take(FaultKind.WITHDRAW, action="hold", user="other") is None
    assert faults.take(FaultKind.WITHDRAW, action="hold", user="cti") is not None


async def test_clearing_one_kind_leaves_the_others_and_lets_go_what_waits() -> None:
    faults = Faults(FaceClock(manual=True))
    faults.arm(FaultKind.HANG)
    faults.arm(FaultKind.LOSE)
    waiting = asyncio.create_task(faults.wait(None))
    await asyncio.sleep(0)
    faults.clear(FaultKind.HANG)
    async with asyncio.timeout(5):
        await waiting
    assert [fault["kind"] for fault in faults.armed()] == [FaultKind.LOSE]
    faults.clear()
    assert faults.armed() == []
