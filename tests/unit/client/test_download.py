"""Recordings streamed to disk from a device over real TLS."""

import asyncio
import errno
import os
import tempfile
import threading
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.client.certificates import Made
from tests.unit.client.devices import PATIENCE, listening
from tests.unit.client.recorder import (
    FILE,
    MEGABYTE,
    SOUND,
    Recorder,
    Send,
    Stalled,
    head,
    refusal,
    whole,
)
from ucm_cti.client.connect import Pbx
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.download import Part
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.session import Session
from ucm_cti.client.trust import PinnedCertificate, ssl_context
from ucm_cti.domain.errors import (
    CannotConnect,
    CannotSave,
    ConnectionLost,
    Garbled,
    NoPermission,
    NotThere,
    SessionLost,
    UcmError,
    UsageError,
)
from ucm_cti.wire.actions.base import Downloaded
from ucm_cti.wire.actions.extensions import ListAccount


class Told(list[tuple[int, int | None]]):
    """What a download told of its progress; `begun` is set with the first bytes."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()

    def __call__(self, saved: int, total: int | None) -> None:
        self.append((saved, total))
        if saved:
            self.begun.set()


@pytest.fixture
def device() -> Recorder:
    return Recorder()


@pytest.fixture
async def pbx(device: Recorder, made: Made) -> AsyncIterator[Pbx]:
    async with listening(device.handle, made.context()) as endpoint:
        transport = HttpTransport(endpoint, ssl_context(PinnedCertificate(made.pem)), PATIENCE)
        yield Pbx(Session(transport, Credentials("cti", "demo")))
        await transport.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the recording goes: a folder of its own."""
    folder = tmp_path / "recordings"
    folder.mkdir()
    return folder / "call.wav"


def left(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


def content(target: Path) -> bytes:
    return target.read_bytes()


def pieces(target: Path) -> list[bool]:
    """Whether each megabyte of a file is the right one."""
    with target.open("rb") as file:
        return [piece == MEGABYTE for piece in iter(lambda: file.read(len(MEGABYTE)), b"")]


async def test_a_recording_is_saved_whole(pbx: Pbx, device: Recorder, target: Path) -> None:
    device.sends = [whole(SOUND)]
    told = Told()
    saved = await pbx.download(FILE, target, told)
    assert saved == Downloaded(path=str(target), size=len(SOUND))
    assert content(target) == SOUND
    assert left(target) == ["call.wav"]
    assert told[0] == (0, len(SOUND)) and told[-1] == (len(SOUND), len(SOUND))
    assert device.actions == ["challenge", "login", "recapi"]


async def test_an_older_file_is_replaced(pbx: Pbx, device: Recorder, target: Path) -> None:
    target.touch()  # noqa: ASYNC240 - nothing else runs yet
    device.sends = [refusal(-47), whole(SOUND)]
    with pytest.raises(NoPermission):
        await pbx.download(FILE, target)
    assert content(target) == b""
    await pbx.download(FILE, str(target))
    assert content(target) == SOUND
    assert left(target) == ["call.wav"]


async def test_two_hundred_megabytes_are_never_held_in_memory(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    many = 200

    async def send(writer: asyncio.StreamWriter) -> None:
        writer.write(head(many * len(MEGABYTE)))
        for _ in range(many):
            writer.write(MEGABYTE)
            await writer.drain()

    device.sends = [send]
    told = Told()
    tracemalloc.start()
    try:
        saved = await pbx.download(FILE, target, told)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 12 * len(MEGABYTE)  # the device's own buffers are among it
    assert saved.size == many * len(MEGABYTE)
    assert len(told) > many
    assert told == sorted(told)
    assert pieces(target) == [True] * many


async def test_the_total_may_be_unknown(pbx: Pbx, device: Recorder, target: Path) -> None:
    stalled = Stalled(length=None)
    stalled.go_on.set()
    device.sends = [stalled]
    told = Told()
    await pbx.download(FILE, target, told)
    assert content(target) == MEGABYTE * 2
    assert told[-1] == (2 * len(MEGABYTE), None)


async def test_a_cancelled_download_leaves_nothing_and_the_session_works(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    stalled = Stalled()
    device.sends = [stalled, whole(SOUND)]
    told = Told()
    async with asyncio.timeout(PATIENCE):
        task = asyncio.create_task(pbx.download(FILE, target, told))
        await told.begun.wait()
        assert len(left(target)) == 1
        task.cancel()
        await asyncio.wait((task,))
    assert task.cancelled()
    assert left(target) == []
    await pbx.download(FILE, target)
    assert content(target) == SOUND


async def test_a_cancelled_write_ends_before_its_file_is_removed(
    pbx: Pbx, device: Recorder, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device.sends = [whole(SOUND)]
    writing, release, done = asyncio.Event(), threading.Event(), threading.Event()
    loop = asyncio.get_running_loop()
    write = Part._write

    def slowly(part: Part, chunk: bytes) -> None:
        loop.call_soon_threadsafe(writing.set)
        assert release.wait(PATIENCE)
        write(part, chunk)
        done.set()

    monkeypatch.setattr(Part, "_write", slowly)
    async with asyncio.timeout(PATIENCE):
        task = asyncio.create_task(pbx.download(FILE, target))
        await writing.wait()
        task.cancel()
        loop.call_soon(release.set)
        await asyncio.wait((task,))
    assert task.cancelled()
    assert done.is_set()
    assert left(target) == []


@pytest.mark.parametrize(
    ("answer", "kind", "says"),
    [
        (refusal(-47), NoPermission, "may not use recapi"),
        (refusal(-16, "Application/JSON; charset=utf-8"), NotThere, "not there any more"),
        (refusal(0), Garbled, "no file"),
        (whole(b"{", "application/json"), Garbled, "no file"),
        (whole(b"<html>", "text/html"), Garbled, "web page"),
        (whole(b"gone", "text/plain", "404 Not Found"), NotThere, "no such recording"),
        (whole(b"", "text/plain", "503 Service Unavailable"), CannotConnect, "HTTP 503"),
    ],
)
async def test_an_answer_that_is_no_file(
    pbx: Pbx, device: Recorder, target: Path, answer: Send, kind: type[UcmError], says: str
) -> None:
    device.sends = [answer]
    with pytest.raises(kind) as caught:
        await pbx.download(FILE, target)
    assert says in caught.value.sentence
    assert left(target) == []
    assert device.sends == []


async def test_a_lost_session_is_renewed_and_the_file_fetched(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    device.sends = [whole(SOUND)]
    await pbx.execute(ListAccount())
    device.cookies.clear()
    await pbx.download(FILE, target)
    assert content(target) == SOUND
    assert device.actions.count("login") == 2


async def test_a_session_lost_twice_is_an_error(pbx: Pbx, device: Recorder, target: Path) -> None:
    device.sends = [refusal(-6), refusal(-6)]
    with pytest.raises(SessionLost):
        await pbx.download(FILE, target)
    assert left(target) == []


async def test_a_broken_connection_is_tried_once_more(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    device.sends = [Stalled(breaks=True), whole(SOUND)]
    told = Told()
    await pbx.download(FILE, target, told)
    assert content(target) == SOUND
    assert left(target) == ["call.wav"]
    assert [saved for saved, _ in told].count(0) == 2


@pytest.mark.parametrize("length", [2 * len(MEGABYTE), None])
async def test_a_connection_that_breaks_again_leaves_nothing(
    pbx: Pbx, device: Recorder, target: Path, length: int | None
) -> None:
    device.sends = [Stalled(breaks=True, length=length), Stalled(breaks=True, length=length)]
    with pytest.raises(ConnectionLost):
        await pbx.download(FILE, target)
    assert left(target) == []


async def test_other_actions_go_on_during_a_download_and_downloads_wait_for_each_other(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    stalled = Stalled()
    device.sends = [stalled, whole(SOUND)]
    told = Told()
    async with asyncio.timeout(PATIENCE):
        first = asyncio.create_task(pbx.download(FILE, target, told))
        await told.begun.wait()
        second = asyncio.create_task(pbx.download(FILE, target.with_name("second.wav")))
        await asyncio.gather(*(pbx.execute(ListAccount()) for _ in range(4)))
        assert device.actions.count("recapi") == 1
        stalled.go_on.set()
        await asyncio.gather(first, second)
    assert left(target) == ["call.wav", "second.wav"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
async def test_a_full_disk_is_told_in_a_sentence(
    pbx: Pbx, device: Recorder, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_a_full_disk(**options: Any) -> tuple[int, str]:
        name = Path(options["dir"]) / "part"
        name.touch()
        return os.open("/dev/full", os.O_WRONLY), str(name)

    monkeypatch.setattr(tempfile, "mkstemp", on_a_full_disk)
    device.sends = [whole(SOUND), whole(MEGABYTE)]
    for _ in range(2):
        with pytest.raises(CannotSave, match=r"no room left for .*call\.wav"):
            await pbx.download(FILE, target)
        assert left(target) == []


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.EACCES, "may not write into"),
        (errno.EROFS, "may not write into"),
        (errno.ENAMETOOLONG, "cannot be written"),
    ],
)
async def test_a_place_that_refuses_is_told_in_a_sentence(
    pbx: Pbx,
    device: Recorder,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    says: str,
) -> None:
    def refuse(**_: Any) -> tuple[int, str]:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    device.sends = [whole(SOUND)]
    with pytest.raises(CannotSave, match=says):
        await pbx.download(FILE, target)


async def test_a_missing_folder_and_a_folder_as_target(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    device.sends = [whole(SOUND), whole(SOUND), whole(SOUND)]
    with pytest.raises(CannotSave, match="no folder"):
        await pbx.download(FILE, target.parent / "nowhere" / "call.wav")
    with pytest.raises(CannotSave, match="is a folder"):
        await pbx.download(FILE, target.parent)
    await pbx.download(FILE, target)
    assert left(target) == ["call.wav"]


async def test_a_target_that_turns_into_a_folder_meanwhile(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    stalled = Stalled()
    device.sends = [stalled]
    told = Told()
    async with asyncio.timeout(PATIENCE):
        task = asyncio.create_task(pbx.download(FILE, target, told))
        await told.begun.wait()
        (target / "inside").mkdir(parents=True)
        stalled.go_on.set()
        with pytest.raises(CannotSave):
            await task
    assert left(target) == ["call.wav"]


async def test_a_progress_that_fails_leaves_nothing(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    def fail(saved: int, _: int | None) -> None:
        if saved:
            raise ZeroDivisionError

    device.sends = [whole(SOUND)]
    with pytest.raises(ZeroDivisionError):
        await pbx.download(FILE, target, fail)
    assert left(target) == []


async def test_what_is_no_file_is_not_downloaded_and_a_file_not_executed(
    pbx: Pbx, device: Recorder, target: Path
) -> None:
    with pytest.raises(UsageError, match="listAccount"):
        await pbx.download(ListAccount(), target)  # type: ignore[arg-type] # what is tested
    with pytest.raises(UsageError, match=r"recapi\.download"):
        await pbx.execute(FILE)
    assert device.actions == []
