"""The `record` verb: the traffic of a site as a file, shown to a person before it is written."""

import asyncio
import os
import random
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ucm_cti import __version__
from ucm_cti.cli.answers import Answer
from ucm_cti.cli.exits import DONE
from ucm_cti.cli.login import Login, find_login
from ucm_cti.cli.watch import interruption
from ucm_cti.client.connection import Connection
from ucm_cti.client.download import cannot_save
from ucm_cti.client.recording import Recorder, recording_options
from ucm_cti.domain.errors import CannotSave, UcmError, UsageError
from ucm_cti.domain.link import LinkMode
from ucm_cti.store.inputs import Input, LinkMoved
from ucm_cti.wire.actions.system import GetSystemGeneralStatus, SystemGeneralStatus
from ucm_cti.wire.capture.entries import Header, lines_of
from ucm_cti.wire.capture.masking import Masked, mask
from ucm_cti.wire.capture.review import review

_CONNECTED = {LinkMode.LIVE, LinkMode.POLLING}
_TELL = 1.0
_TELL_A_FILE = 30.0


def record(options: Namespace) -> int:
    """Record, show, ask, write; returns the exit status. Raises UcmError."""
    target: Path = options.file
    _check(target, options)
    login = find_login(options)
    recorder = Recorder()
    header = asyncio.run(_session(login, recorder, options.minutes))
    masked = mask(
        header,
        recorder.entries,
        rng=random.SystemRandom(),
        now=time.time(),
        keep=options.keep,
    )
    for line in review(masked):
        print(line, file=sys.stderr)
    if not options.yes and not _agrees(target):
        Answer({"file": None, "entries": 0}, "Nothing was written.").print(as_json=options.json)
        return DONE
    _save(target, lines_of(masked.header, masked.entries), replace=options.force)
    _answer(target, masked).print(as_json=options.json)
    return DONE


def _check(target: Path, options: Namespace) -> None:
    """Whatever would be in vain is said before ten minutes have passed."""
    if not options.yes and not sys.stdin.isatty():
        raise UsageError(
            "What is recorded has to be looked at before it is written; run this at a terminal, or "
            "add --yes."
        )
    if target.exists() and not options.force:
        raise _there_already(target)
    if not target.parent.is_dir():
        raise CannotSave(f"There is no folder {target.parent}; choose another one.")


def _there_already(target: Path) -> UsageError:
    return UsageError(f"{target} is there already; choose another name, or add --force.")


async def _session(login: Login, recorder: Recorder, minutes: float) -> Header:
    """Stay connected for that long, or until interrupted. Raises what keeps us from connecting."""
    connected, ended = asyncio.Event(), asyncio.Event()

    def sink(message: Input) -> None:
        if isinstance(message, LinkMoved):
            if message.link.mode in _CONNECTED:
                connected.set()
            elif message.link.mode is LinkMode.DOWN or (
                message.link.retry_at is not None and not connected.is_set()
            ):
                ended.set()

    connection = Connection(recording_options(login.connect, recorder), sink)
    header = Header(app=__version__, minutes=minutes)
    with interruption() as interrupted:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(connection.run(), name="connection")
            describing = tasks.create_task(_describe(connection, connected))
            telling = tasks.create_task(_tell(recorder, minutes))
            waiting = [tasks.create_task(event.wait()) for event in (interrupted, ended)]
            with suppress(TimeoutError):
                async with asyncio.timeout(minutes * 60):
                    await asyncio.wait((telling, *waiting), return_when=asyncio.FIRST_COMPLETED)
            for task in (telling, describing, *waiting):
                task.cancel()
            await connection.close()
    if not connected.is_set() and connection.failure is not None:
        raise connection.failure
    if not recorder.entries:
        raise UsageError("It was interrupted before anything had happened; nothing is written.")
    if describing.done() and not describing.cancelled() and (what := describing.result()):
        header = Header(
            app=__version__,
            minutes=minutes,
            model=what.product_model or "",
            firmware=what.prog_version or "",
        )
    return header


async def _describe(connection: Connection, connected: asyncio.Event) -> SystemGeneralStatus | None:
    """What kind of PBX it is; None when the user may not know."""
    await connected.wait()
    try:
        return await connection.execute(GetSystemGeneralStatus())
    except UcmError:
        return None


async def _tell(recorder: Recorder, minutes: float) -> None:
    """Count for a person until the recording is full."""
    terminal = sys.stderr.isatty()
    started = time.monotonic()
    try:
        while not recorder.full:
            gone = time.monotonic() - started
            line = (
                f"{_clock(gone)} of {_clock(minutes * 60)}: {recorder.exchanges} requests, "
                f"{recorder.frames} messages (Ctrl+C ends the recording)"
            )
            print(f"\r{line}" if terminal else line, end="" if terminal else "\n", file=sys.stderr)
            sys.stderr.flush()
            await asyncio.sleep(_TELL if terminal else _TELL_A_FILE)
    finally:
        if terminal:
            print(file=sys.stderr)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _agrees(target: Path) -> bool:
    """Whether the person types a yes; anything else, and the end of the input, is a no."""
    print(f"Write {target}? [y/N] ", end="", file=sys.stderr, flush=True)
    try:
        return input().strip().casefold() in {"y", "yes"}
    except EOFError:
        return False


def _save(target: Path, lines: Iterable[bytes], *, replace: bool) -> None:
    """Write a file that only its owner may read, whole or not at all. Raises CannotSave."""
    try:
        handle, name = tempfile.mkstemp(prefix=".ucm-", suffix=".part", dir=target.parent)
        fresh = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines(lines)
            if target.exists() and not replace:
                raise _there_already(target)
            fresh.replace(target)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_save(target, error) from error


def _answer(target: Path, masked: Masked) -> Answer:
    header = masked.header
    document = {
        "file": str(target),
        "entries": len(masked.entries),
        "model": header.model,
        "firmware": header.firmware,
        "replaced": header.replaced,
    }
    return Answer(
        document,
        f"{target} holds {len(masked.entries)} entries; look through it once more before you hand "
        "it on.",
    )
