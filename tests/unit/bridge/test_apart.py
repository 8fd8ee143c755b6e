"""A slow call in a thread that nobody has to wait for."""

import asyncio
import threading

import pytest

from ucm_cti.bridge.apart import apart


async def test_it_hands_back_what_the_call_returns_or_raises() -> None:
    seen = threading.get_ident()
    assert await apart(threading.get_ident, "slow") != seen

    def fail() -> None:
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        await apart(fail, "slow")


async def test_cancelling_does_not_wait_for_the_call() -> None:
    begun, release = threading.Event(), threading.Event()

    def hang() -> bool:
        begun.set()
        return release.wait(10)

    task = asyncio.create_task(apart(hang, "hangs"))
    await asyncio.to_thread(begun.wait, 10)
    (thread,) = (each for each in threading.enumerate() if each.name == "hangs")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert thread.is_alive() and thread.daemon
    release.set()
    thread.join(10)
    await asyncio.sleep(0)


def test_a_call_that_ends_after_its_loop_is_no_fault() -> None:
    release = threading.Event()

    async def begin() -> None:
        asyncio.create_task(apart(lambda: release.wait(10), "late"))  # noqa: RUF006 - dies with us
        await asyncio.sleep(0)

    asyncio.run(begin())
    (thread,) = (each for each in threading.enumerate() if each.name == "late")
    release.set()
    thread.join(10)
    assert not thread.is_alive()
