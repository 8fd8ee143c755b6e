"""What was sent from the API console, what came of it, and whether changes wait."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Signal

from ucm_cti.bridge.tasks import Spawn
from ucm_cti.commands.api import Api
from ucm_cti.commands.catalogue import build, describe, unsecret
from ucm_cti.desktop.masking import mask_members, mask_text
from ucm_cti.domain.errors import ConnectionLost, ConnectionTimeout, UcmError

APPLY = "applyChanges"
_MOST = 200
_UNKNOWN = "Whether the PBX did it is unknown; read it again before you repeat it."


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

    `busy` carries the id under way, "" when there is none; `answered` an Answer; `waiting` whether
    stored changes wait for applyChanges.
    """

    busy = Signal(str)
    answered = Signal(object)
    waiting = Signal(bool)

    def __init__(self, api: Api, spawn: Spawn, now: Callable[[], float]) -> None:
        super().__init__()
        self._api = api
        self._spawn = spawn
        self._now = now
        self._under_way = ""
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
        if self._under_way:
            return False
        request = build(action_id, values)
        self._under_way = action_id
        self.busy.emit(action_id)
        kept = MappingProxyType(unsecret(action_id, values))
        self._spawn(self._send(action_id, kept, request), f"API console: {action_id}")
        return True

    def apply(self) -> bool:
        """Put what waits into effect; False while a request is under way."""
        return self.send(APPLY, {})

    def curl(self, action_id: str, values: Mapping[str, str]) -> str:
        """The request as a command line without secrets. Raises UsageError for wrong values."""
        return self._api.curl(build(action_id, values))

    async def _send(self, action_id: str, values: Mapping[str, str], request: Any) -> None:
        started = self._now()
        try:
            reply = await self._api.send(request)
        except UcmError as error:
            sentence = error.sentence
            if describe(action_id).mutates and isinstance(
                error, ConnectionLost | ConnectionTimeout
            ):
                sentence = f"{sentence} {_UNKNOWN}"
            took = max(0.0, self._now() - started)
            answer = Answer(action_id, values, started, took, sentence, error.code)
        else:
            document = mask_members(reply.document)
            text = None if reply.text is None else mask_text(reply.text)
            answer = Answer(action_id, values, started, reply.seconds, document=document, text=text)
            self._note(action_id, reply.waits)
        finally:
            self._under_way = ""
            self.busy.emit("")
        self.history.insert(0, answer)
        del self.history[_MOST:]
        self.answered.emit(answer)

    def _note(self, action_id: str, waits: bool) -> None:
        after = waits or (self._waits and action_id != APPLY)
        if after != self._waits:
            self._waits = after
            self.waiting.emit(after)
