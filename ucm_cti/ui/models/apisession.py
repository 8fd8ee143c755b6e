"""What was sent from the API console, what came of it, and whether changes wait."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Signal

from ucm_cti.bridge.tasks import Spawn
from ucm_cti.commands.api import Api
from ucm_cti.commands.catalogue import build, describe, unsecret
from ucm_cti.desktop.masking import mask_members, mask_text
from ucm_cti.domain.errors import ConnectionLost, ConnectionTimeout, UcmError
from ucm_cti.domain.wording import noop, tr

APPLY = "applyChanges"
_MOST = 200
_STOPPED = noop("Stopped; nothing was saved.")
_FAULT = noop("UCM CTI met a fault of its own; the log says more.")
_UNKNOWN = noop("Whether the PBX did it is unknown; read it again before you repeat it.")


@dataclass(frozen=True, slots=True)
class Answer:
    """One request that has ended.

    `values` are what was typed, without secrets; `at` is the time of day in epoch seconds; `error`
    is the sentence of a refusal or failure, "" when the PBX did it, and `code` its status code;
    `document` is the reply's plain JSON values, `text` a document as the PBX sent it; secrets read
    as *** in both.
    """

    action: str
    values: Mapping[str, str]
    at: float
    seconds: float
    error: str = ""
    code: int | None = None
    document: Any = field(default=None, repr=False)
    text: str | None = field(default=None, repr=False)

    @property
    def done(self) -> bool:
        """Whether the PBX took it."""
        return not self.error


class ApiSession(QObject):
    """Sends one request at a time and keeps what came of the last ones, newest first.

    `busy` carries the id under way, "" when there is none; `progress` the bytes of a file so far
    and in all (None if untold); `answered` an Answer; `waiting` whether stored changes wait for
    applyChanges.
    """

    busy = Signal(str)
    progress = Signal(object, object)
    answered = Signal(object)
    waiting = Signal(bool)

    def __init__(self, api: Api, spawn: Spawn, now: Callable[[], float]) -> None:
        super().__init__()
        self._api = api
        self._spawn = spawn
        self._now = now
        self._under_way = ""
        self._download: asyncio.Task[Any] | None = None
        self._waits = False
        self.history: list[Answer] = []

    @property
    def under_way(self) -> str:
        """The id of the request that has no answer yet, "" when there is none."""
        return self._under_way

    @property
    def waits(self) -> bool:
        """Whether a change is stored that does not work yet."""
        return self._waits

    def send(self, action_id: str, values: Mapping[str, str]) -> bool:
        """Send an action; False while another is under way. Raises UsageError for wrong values."""
        return self._start(action_id, values, None)

    def download(self, action_id: str, values: Mapping[str, str], path: Path) -> bool:
        """Fetch what answers with a file and save it at `path`; else as `send`."""
        return self._start(action_id, values, path)

    def stop(self) -> None:
        """Give up the file that is being fetched; nothing is left of it."""
        if self._download is not None:
            self._download.cancel()

    def apply(self) -> bool:
        """Put what waits into effect; False while a request is under way."""
        return self.send(APPLY, {})

    def disregard(self) -> None:
        """What waits is somebody else's matter, or was applied elsewhere."""
        self._wait(False)

    def curl(self, action_id: str, values: Mapping[str, str]) -> str:
        """The request as a command line without secrets. Raises UsageError for wrong values."""
        return self._api.curl(build(action_id, values))

    def _start(self, action_id: str, values: Mapping[str, str], path: Path | None) -> bool:
        if self._under_way:
            return False
        request = build(action_id, values)
        self._under_way = action_id
        kept = MappingProxyType(unsecret(action_id, values))
        work = self._run(action_id, kept, request, path)
        task = self._spawn(work, f"API console: {action_id}")
        self._download = task if path is not None else None
        self.busy.emit(action_id)
        return True

    async def _run(
        self, action_id: str, values: Mapping[str, str], request: Any, path: Path | None
    ) -> None:
        started = self._now()
        told: dict[str, Any] = {"error": tr(_FAULT)}
        try:
            told = await self._ask(action_id, request, path)
        except UcmError as error:
            told = {"error": _sentence(action_id, error), "code": error.code}
            if _lost(action_id, error) and describe(action_id).apply:
                self._wait(True)
        except asyncio.CancelledError:
            told = {"error": tr(_STOPPED)}
            raise
        finally:
            seconds = told.pop("seconds", max(0.0, self._now() - started))
            self._end(Answer(action_id, values, started, seconds, **told))

    async def _ask(self, action_id: str, request: Any, path: Path | None) -> dict[str, Any]:
        """Send and wait; the members of an Answer. Raises UcmError."""
        if path is None:
            reply = await self._api.send(request)
        else:
            reply = await self._api.download(request, path, self.progress.emit)
        self._note(action_id, reply.waits)
        text = None if reply.text is None else mask_text(reply.text)
        document = mask_members(reply.document)
        return {"seconds": reply.seconds, "document": document, "text": text}

    def _end(self, answer: Answer) -> None:
        self._under_way, self._download = "", None
        self.history.insert(0, answer)
        del self.history[_MOST:]
        self.busy.emit("")
        self.answered.emit(answer)

    def _note(self, action_id: str, waits: bool) -> None:
        self._wait(waits or (self._waits and action_id != APPLY))

    def _wait(self, waits: bool) -> None:
        if waits != self._waits:
            self._waits = waits
            self.waiting.emit(waits)


def _sentence(action_id: str, error: UcmError) -> str:
    """What to say of a failure; a change whose reply got lost may have happened."""
    return f"{error.sentence} {tr(_UNKNOWN)}" if _lost(action_id, error) else error.sentence


def _lost(action_id: str, error: UcmError) -> bool:
    """Whether a change may have happened although it failed."""
    lost = isinstance(error, ConnectionLost | ConnectionTimeout)
    return lost and describe(action_id).mutates
