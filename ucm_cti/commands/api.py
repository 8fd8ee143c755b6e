"""Any action sent as it is: the reply as the PBX wrote it, and what it means for the next step."""

import dataclasses
import json
import shlex
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
from msgspec import Struct

from ucm_cti.commands.parameters import fields_of
from ucm_cti.commands.ports import FilePbx, Progress
from ucm_cti.wire.actions.base import Action, Danger
from ucm_cti.wire.codec import encode_request
from ucm_cti.wire.secrets import MASK

S = TypeVar("S", bound=Struct)
_SOME_PBX = "https://pbx.example.com:8089/api"


@dataclass(frozen=True, slots=True)
class ApiReply:
    """What came back after `seconds`; secrets are still in it.

    `document` is JSON's plain values: the members of `response` whoever declared them, or what a
    document without a status says. `text` is such a document as the PBX sent it, None otherwise.
    `waits` says that the change is stored and works only after applyChanges.
    """

    document: Any
    seconds: float
    text: str | None = None
    waits: bool = False


@dataclass(frozen=True, slots=True)
class _Document:
    text: str
    plain: Any


class Api:
    """Sends any action to a PBX; `where` tells the URL of its API, "" while there is none."""

    def __init__(
        self,
        pbx: FilePbx,
        where: Callable[[], str] = lambda: "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pbx = pbx
        self._where = where
        self._clock = clock

    async def send(self, request: Action[Any]) -> ApiReply:
        """Send one action. Raises UcmError."""
        started = self._clock()
        told = await self._pbx.execute(_as_told(request))
        seconds = self._clock() - started
        if isinstance(told, _Document):
            return ApiReply(told.plain, seconds, text=told.text)
        needs = str(told.get("need_apply") or "") if isinstance(told, dict) else ""
        stored = request.spec.danger is not Danger.CALL  # some of these claim it of nothing stored
        return ApiReply(told, seconds, waits=stored and needs.strip().casefold() == "yes")

    async def download(
        self, request: Action[Any], path: Path, progress: Progress | None = None
    ) -> ApiReply:
        """Fetch the file that answers an action; the reply tells its path and size in bytes.

        Raises UcmError; then, and when cancelled, nothing is left of it.
        """
        started = self._clock()
        saved = await self._pbx.download(request, path, progress)
        return ApiReply(msgspec.to_builtins(saved), self._clock() - started)

    def curl(self, request: Action[Any]) -> str:
        """The request as a command line for a terminal; cookie and secrets read as ***."""
        body = encode_request(without_secrets(request), MASK).decode()
        words = (
            *("curl", self._where() or _SOME_PBX),
            *("--header", "Content-Type: application/json;charset=UTF-8"),
            *("--data", body),
        )
        return " ".join(shlex.quote(word) for word in words)


def without_secrets(value: S) -> S:
    """The same request with every secret in it, however deep, replaced by ***."""
    changes: dict[str, Any] = {}
    secrets = {one.name for one in fields_of(type(value)) if one.secret}
    for field in msgspec.structs.fields(value):
        held = getattr(value, field.name)
        if held is msgspec.UNSET or held in {None, ""}:
            continue
        if isinstance(held, Struct):
            changes[field.name] = without_secrets(held)
        elif isinstance(held, tuple):
            changes[field.name] = tuple(
                without_secrets(one) if isinstance(one, Struct) else one for one in held
            )
        elif field.encode_name in secrets:
            changes[field.name] = MASK
    return msgspec.structs.replace(value, **changes)


def pretty(document: Any) -> str:
    """JSON for people to read."""
    return json.dumps(document, ensure_ascii=False, indent=2)


def _as_told(request: Action[Any]) -> Action[Any]:
    """The same request with its reply left as the PBX writes it."""
    kind = _told_kind(type(request))
    return kind(**{name: getattr(request, name) for name in type(request).__struct_fields__})


@cache
def _told_kind(kind: type[Action[Any]]) -> type[Action[Any]]:
    """The same action with its reply left as the PBX writes it, unknown members too."""
    raw = cast(
        "type[Action[Any]]",
        msgspec.defstruct(kind.__name__, [], bases=(kind,), frozen=True, kw_only=True),
    )
    read = kind.spec.read

    def keep(data: bytes) -> _Document:
        assert read is not None  # noqa: S101 - used only where there is one
        plain = msgspec.json.decode(msgspec.json.encode(read(data)))
        return _Document(data.decode("utf-8", "replace"), plain)

    raw.spec = dataclasses.replace(
        kind.spec, result=dict[str, Any], read=None if read is None else keep
    )
    return raw
