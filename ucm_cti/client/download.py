"""A file of the PBX, streamed to disk: it is there as a whole or not at all (wire.md 2.9)."""

import asyncio
import errno
import os
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, ParamSpec, Self, TypeAlias, TypeVar

from ucm_cti.domain.errors import CannotSave, Garbled
from ucm_cti.domain.wording import tr
from ucm_cti.wire.actions.base import Action, Downloaded
from ucm_cti.wire.codec import decode_reply

P = ParamSpec("P")
R = TypeVar("R")
Progress: TypeAlias = Callable[[int, int | None], None]
"""Told the bytes saved so far and those to come in all, None where the PBX does not say."""

_REFUSAL = 64 * 1024
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}


@dataclass(frozen=True, slots=True)
class Incoming:
    """A reply on its way: media type in lower case, bytes to come (None if untold), the bytes."""

    kind: str
    total: int | None
    chunks: AsyncIterator[bytes]


class Part:
    """A file that is being received, under a name of its own beside `target`.

    Leaving the block without `keep` removes it. Raises CannotSave when the disk does not take it.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        self._size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        with suppress(OSError):  # what was not flushed is not wanted
            if self._file is not None:
                self._file.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()

    async def fill(
        self, incoming: Incoming, request: Action[Any], progress: Progress | None = None
    ) -> None:
        """Receive the whole file. Raises the PbxRefused of a refusal, Garbled for a web page."""
        await _refuse_other(incoming, request)
        tell = _silent if progress is None else progress
        await self._on_disk(self._begin)
        tell(0, incoming.total)
        async for chunk in incoming.chunks:
            await self._on_disk(self._write, chunk)
            tell(self._size, incoming.total)
        await self._on_disk(self._end)

    def keep(self) -> Downloaded:
        """Give the received file its final name, in place of an older one of that name."""
        assert self._path is not None  # noqa: S101 - `fill` came before
        try:
            self._path.replace(self._target)
        except OSError as error:
            raise cannot_save(self._target, error) from error
        self._path = None
        return Downloaded(path=str(self._target), size=self._size)

    def _begin(self) -> None:
        if self._target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        handle, name = tempfile.mkstemp(prefix=".ucm-", suffix=".part", dir=self._target.parent)
        self._path, self._file, self._size = Path(name), os.fdopen(handle, "wb"), 0

    def _write(self, chunk: bytes) -> None:
        assert self._file is not None  # noqa: S101 - begun
        self._file.write(chunk)
        self._size += len(chunk)

    def _end(self) -> None:
        assert self._file is not None  # noqa: S101 - begun
        self._file.close()

    async def _on_disk(self, step: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run a step off the loop, to its end even when cancelled: a slow disk stalls nobody, and
        no file is closed under a writing thread."""
        job = asyncio.ensure_future(asyncio.to_thread(step, *args, **kwargs))
        try:
            await asyncio.shield(job)
        except asyncio.CancelledError:
            await asyncio.wait((job,))
            raise
        except OSError as error:
            raise cannot_save(self._target, error) from error


async def _refuse_other(incoming: Incoming, request: Action[Any]) -> None:
    """Raise what an answer means that is no file."""
    if incoming.kind == "application/json":
        found = bytearray()
        async for chunk in incoming.chunks:
            found += chunk
            if len(found) > _REFUSAL:
                break
        with suppress(Garbled):  # a success without a file is as unexpected
            decode_reply(bytes(found), request)
        raise Garbled(
            tr("The PBX sent no file and does not say why; look whether it is still there.")
        )
    if incoming.kind == "text/html":
        raise Garbled(tr("A web page came instead of the file; check the address of the PBX."))


def cannot_save(target: Path, error: OSError) -> CannotSave:
    """Why the disk does not take a file, for a person."""
    if error.errno in _FULL:
        return CannotSave(
            tr("There is no room left for {target}; free some and try again.", target=target)
        )
    if error.errno in _NO_RIGHT:
        return CannotSave(
            tr("You may not write into {parent}; choose another folder.", parent=target.parent)
        )
    if error.errno in _NO_FOLDER:
        return CannotSave(
            tr("There is no folder {parent}; choose another one.", parent=target.parent)
        )
    if error.errno == errno.EISDIR:
        return CannotSave(tr("{target} is a folder; choose another name.", target=target))
    return CannotSave(
        tr(
            "{target} cannot be written ({strerror}); choose another place.",
            target=target,
            strerror=error.strerror,
        )
    )


def _silent(_saved: int, _total: int | None) -> None:
    """Nobody wants to know."""
