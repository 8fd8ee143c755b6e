"""Bytes to wire types and back; the only JSON of the client side.

Two steps everywhere: the envelope first, then the body, so that one unreadable part never costs
the rest.
"""

from typing import Any, TypeVar

import msgspec
from msgspec import UNSET, Raw, Struct, UnsetType

from ucm_cti.domain.errors import Garbled
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.events import (
    ActiveCallsChanged,
    BadEvent,
    Event,
    ExtensionStatusChanged,
    Frame,
    Notification,
    Response,
    UnknownEvent,
)
from ucm_cti.wire.refusals import refusal
from ucm_cti.wire.rows import (
    BridgedRow,
    ExtensionStatusRow,
    Scalar,
    UnbridgedRow,
    count,
    text,
    words,
)
from ucm_cti.wire.tolerant import decode

R = TypeVar("R")
_TEXTS = ("message", "error_msg", "error")
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError)


class _Reply(Struct):
    status: Scalar | UnsetType = UNSET
    response: Raw | UnsetType = UNSET


class _Trouble(Struct):
    """What a refusal may tell beside its code; members sit in `response` or beside it."""

    remain_num: Scalar = None
    remain_number: Scalar = None
    remain_time: Scalar = None
    message: Scalar = None
    error_msg: Scalar = None
    error: Scalar = None


class _Envelope(Struct):
    type: str = ""
    message: Raw = Raw(b"")


class _ReplyMessage(Struct):
    transactionid: Scalar = None
    action: Scalar = None
    status: Scalar = None
    challenge: Scalar = None


class _Notify(Struct):
    eventname: str = ""
    eventbody: Raw = Raw(b"null")


class _ChannelKind(Struct):
    chantype: str = ""


_REPLY = msgspec.json.Decoder(_Reply)
_TROUBLE = msgspec.json.Decoder(_Trouble)
_ENVELOPE = msgspec.json.Decoder(_Envelope)
_REPLY_MESSAGE = msgspec.json.Decoder(_ReplyMessage)
_NOTIFIES = msgspec.json.Decoder(list[_Notify])
_NOTIFY = msgspec.json.Decoder(_Notify)
_RAWS = msgspec.json.Decoder(list[Raw])
_KIND = msgspec.json.Decoder(_ChannelKind)
_BRIDGED = msgspec.json.Decoder(BridgedRow)
_UNBRIDGED = msgspec.json.Decoder(UnbridgedRow)
_STATUS = msgspec.json.Decoder(ExtensionStatusRow)


def parameters(request: Action[Any]) -> dict[str, Any]:
    """An action's set parameters as they travel, by wire name."""
    return request.to_wire()


def encode_request(request: Action[Any], cookie: str | None = None) -> bytes:
    """The body to POST: {"request": {"action": .., "cookie": .., parameters}}."""
    body: dict[str, Any] = {"action": request.spec.name}
    if cookie is not None:
        body["cookie"] = cookie
    return msgspec.json.encode({"request": body | parameters(request)})


def decode_reply(data: bytes, request: Action[R]) -> R:
    """The typed result of a reply. Raises the PbxRefused of its code, Garbled when unreadable."""
    spec, name = request.spec, request.spec.name
    try:
        if spec.read is not None and not _tells_status(data):
            body = data
        else:
            reply = _REPLY.decode(data)
            status = _status(reply.status)
            if status:
                raise _refused(status, name, data, reply.response)
            body = b"{}" if reply.response is UNSET else bytes(reply.response)
        result: R = spec.read(body) if spec.read is not None else _result(body, spec.result)
    except _UNREADABLE as error:
        raise Garbled(
            f"The PBX answered {name} with something unreadable; is this address really the PBX?"
            f"{_place(error)}"
        ) from error
    return result


def _result(body: bytes, result: type[R]) -> R:
    if body in {b"null", b'""', b"[]"}:
        body = b"{}"
    return decode(body, result)


def _tells_status(data: bytes) -> bool:
    """Whether it is the usual JSON wrapper, as documents are refused with one (guide: cdrapi)."""
    try:
        return _REPLY.decode(data).status is not UNSET
    except _UNREADABLE:
        return False


def _place(error: Exception) -> str:
    """Where in the reply the wrong member is, for a person who reports it."""
    return f" ({error}.)" if isinstance(error, msgspec.DecodeError) else ""


def _status(value: Scalar | UnsetType) -> int:
    if value is UNSET:
        raise msgspec.DecodeError("the reply has no status")
    try:
        return int(text(value))
    except ValueError:
        raise msgspec.DecodeError("the status is not a number") from None


def _refused(status: int, name: str, data: bytes, response: Raw | UnsetType) -> Exception:
    """The refusal of a status, with what the reply tells inside `response` or beside it."""
    told = _told(data, b"" if response is UNSET else bytes(response))
    left, seconds = _remaining(told)
    return refusal(
        status,
        action=name,
        detail=next((words(told[key]) for key in _TEXTS if told.get(key)), ""),
        attempts_left=left,
        seconds=seconds,
    )


def _told(*parts: bytes) -> dict[str, Scalar]:
    """The members of a refusal, from whichever part has them."""
    told: dict[str, Scalar] = {}
    for part in parts:
        try:
            found = msgspec.structs.asdict(_TROUBLE.decode(part))
        except _UNREADABLE:
            continue
        told.update({key: value for key, value in found.items() if value is not None})
    return told


def _remaining(told: dict[str, Scalar]) -> tuple[int | None, int | None]:
    """Attempts before a lock-out and the seconds of one, None if untold (wire.md 2.2)."""
    left = told.get("remain_num", told.get("remain_number"))
    seconds = told.get("remain_time")
    return (None if left is None else count(left)), (None if seconds is None else count(seconds))


def encode_frame(action: str, transaction: str, **members: Any) -> str:
    """A request on the socket (wire.md 1.2)."""
    message = {"transactionid": transaction, "action": action, **members}
    return msgspec.json.encode({"type": "request", "message": message}).decode()


def decode_frame(data: str | bytes) -> Frame:
    """A frame from the socket; `message` is one object or an array of notifies (wire.md 1.2).

    Raises Garbled when the envelope is unreadable; inner faults become BadEvent members.
    """
    try:
        envelope = _ENVELOPE.decode(data)
        message = bytes(envelope.message).strip()
        if envelope.type == "response":
            reply = _REPLY_MESSAGE.decode(message)
            left, seconds = _remaining(_told(message))
            return Response(
                transactionid=text(reply.transactionid),
                action=text(reply.action),
                status=_status(reply.status) if reply.status is not None else 0,
                challenge=text(reply.challenge),
                attempts_left=left,
                seconds=seconds,
            )
        notifies = (
            _NOTIFIES.decode(message) if message.startswith(b"[") else [_NOTIFY.decode(message)]
        )
    except _UNREADABLE as error:
        raise Garbled("The PBX sent an event that cannot be read; it was skipped.") from error
    return Notification(tuple(event for notify in notifies for event in _events(notify)))


def _events(notify: _Notify) -> list[Event]:
    name = notify.eventname.partition("/")[0]
    if name == "ExtensionStatus":
        rows, bad = _rows(name, notify.eventbody, _STATUS)
        return [ExtensionStatusChanged(tuple(rows)), *bad]
    if name == "ActiveCallStatus":
        calls, bad = _call_rows(notify.eventbody)
        return [ActiveCallsChanged(tuple(calls)), *bad]
    return [UnknownEvent(name)]


def _parts(body: Raw) -> list[Raw]:
    stripped = bytes(body).strip()
    return _RAWS.decode(stripped) if stripped.startswith(b"[") else [Raw(stripped)]


def _rows(
    name: str, body: Raw, decoder: "msgspec.json.Decoder[R]"
) -> tuple[list[R], list[BadEvent]]:
    rows: list[R] = []
    bad: list[BadEvent] = []
    for part in _parts(body):
        try:
            rows.append(decoder.decode(part))
        except _UNREADABLE as error:
            bad.append(BadEvent(name, str(error)))
    return rows, bad


def _call_rows(body: Raw) -> tuple[list[UnbridgedRow | BridgedRow], list[BadEvent]]:
    rows: list[UnbridgedRow | BridgedRow] = []
    bad: list[BadEvent] = []
    for part in _parts(body):
        try:
            kind = _KIND.decode(part).chantype.strip().casefold()
            if kind == "bridge":
                rows.append(_BRIDGED.decode(part))
            elif kind == "unbridge":
                rows.append(_UNBRIDGED.decode(part))
            else:
                bad.append(BadEvent("ActiveCallStatus", f"unknown chantype {kind!r}"))
        except _UNREADABLE as error:
            bad.append(BadEvent("ActiveCallStatus", str(error)))
    return rows, bad
