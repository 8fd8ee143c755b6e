"""Frames of the socket: replies, notifies, and how a frame is spoiled (wire.md 1.2)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ucm_cti.simulator.options import NotifyShape


@dataclass(frozen=True, slots=True)
class Treatment:
    """What becomes of one event frame on its way out; the default sends it as it is."""

    lose: bool = False
    garble: bool = False
    duplicate: bool = False
    hold: bool = False


AS_IT_IS = Treatment()


def encode(document: object) -> str:
    """Compact JSON; halves of surrogate pairs become question marks."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode()


def response(transactionid: object, action: str, status: int, **members: object) -> dict[str, Any]:
    """The UCM's reply to a request."""
    head = {"transactionid": transactionid, "action": action, "status": status}
    return {"type": "response", "message": head | members}


def notify(transactionid: str, name: str, body: object) -> dict[str, Any]:
    """One pushed event, without its envelope."""
    head = {"transactionid": transactionid, "action": "notify"}
    return head | {"eventname": name, "eventbody": body}


def push(notifies: Sequence[dict[str, Any]], shape: NotifyShape) -> str:
    """A frame of one or more notifies; the UCM is the requester."""
    bare = shape == "object" and len(notifies) == 1
    return encode({"type": "request", "message": notifies[0] if bare else list(notifies)})


def garbled(frame: str) -> str:
    """A frame that is no JSON any more: its second half is gone."""
    return frame[: len(frame) // 2]


def half_of_wire_frame(text: str) -> bytes:
    """The first half of the bytes of an unmasked text frame (RFC 6455 5.2)."""
    payload = text.encode()
    size = len(payload)
    if size < 126:
        head = bytes((0x81, size))
    elif size < 1 << 16:
        head = bytes((0x81, 126)) + size.to_bytes(2, "big")
    else:
        head = bytes((0x81, 127)) + size.to_bytes(8, "big")
    return (head + payload)[: len(head) + size // 2]
