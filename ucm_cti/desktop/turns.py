"""One program at a time: a lock on a file, which the system lifts when its holder ends."""

import asyncio
import logging
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.wording import tr

_log = logging.getLogger(__name__)
_PATIENCE = 30.0
_PAUSE = 0.02

if sys.platform == "win32":
    import msvcrt

    def _grab(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _grab(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@asynccontextmanager
async def turn(path: Path, what: str, patience: float = _PATIENCE) -> AsyncIterator[None]:
    """Hold the lock of `path` inside the block; `what` is logged in to, for the sentence.

    Raises NotPossible when somebody else holds it for `patience` seconds. Where no lock can be
    made, on a disk that is read-only, everybody goes on.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        _log.warning("log-ins cannot take turns: %s", error)
        yield
        return
    try:
        await _wait(handle, what, patience)
        yield
    finally:
        os.close(handle)


async def _wait(handle: int, what: str, patience: float) -> None:
    try:
        async with asyncio.timeout(patience):
            while not _grabbed(handle):  # noqa: ASYNC110 # a file tells nobody that it is free
                await asyncio.sleep(_PAUSE)
    except TimeoutError:
        raise NotPossible(
            tr(
                "Another program of yours has been logging in to {what} for a while; end it, "
                "or try again in a moment.",
                what=what,
            )
        ) from None


def _grabbed(handle: int) -> bool:
    try:
        _grab(handle)
    except OSError:
        return False
    return True
