"""Moves of the world outside the PBX, by the control plane's path."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import msgspec

from ucm_cti.simulator.pbx import Pbx

S = TypeVar("S", bound=msgspec.Struct)


class Incoming(msgspec.Struct, forbid_unknown_fields=True):
    """An outside caller dials a DID; `trunk` is the trunk's index or name."""

    trunk: int | str
    caller: str
    did: str
    name: str = ""


class Party(msgspec.Struct, forbid_unknown_fields=True):
    """A phone by its extension, or one leg by its channel: exactly one of the two."""

    extension: str = ""
    channel: str = ""

    @property
    def either(self) -> str:
        """The one that is given. Raises ValueError."""
        if bool(self.extension) == bool(self.channel):
            raise ValueError("give either extension or channel")
        return self.extension or self.channel


class Leg(msgspec.Struct, forbid_unknown_fields=True):
    """One leg by its channel."""

    channel: str


class Phone(msgspec.Struct, forbid_unknown_fields=True):
    """One extension."""

    extension: str


class Registered(msgspec.Struct, forbid_unknown_fields=True):
    """An extension and where its phone is, `ip:port`."""

    extension: str
    addr: str = ""


class Switched(msgspec.Struct, forbid_unknown_fields=True):
    """An extension and a switch."""

    extension: str
    on: bool = True


class Presence(msgspec.Struct, forbid_unknown_fields=True):
    """An extension and what its person sets (wire.md 2.8)."""

    extension: str
    presence: str


class Forward(msgspec.Struct, forbid_unknown_fields=True):
    """An extension and where its calls go; null ends it."""

    extension: str
    number: str | None = None


class IvrKey(msgspec.Struct, forbid_unknown_fields=True):
    """A caller in a voice menu presses a key."""

    channel: str
    key: str


class Agent(msgspec.Struct, forbid_unknown_fields=True):
    """An agent's switch in one queue."""

    queue: str
    extension: str
    on: bool = True


class CallControl(msgspec.Struct, forbid_unknown_fields=True):
    """Whether inbound trunk calls wait for acceptCall or refuseCall (wire.md 2.8)."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class Move:
    """The shape of a move's order, and the move; what it returns goes into the reply."""

    order: type[msgspec.Struct]
    make: Callable[[Pbx, Any], dict[str, Any] | None]


def _move(order: type[S], make: Callable[[Pbx, S], dict[str, Any] | None]) -> Move:
    return Move(order, make)


def _incoming(pbx: Pbx, order: Incoming) -> dict[str, Any]:
    return {"linkedid": pbx.incoming(order.trunk, order.caller, order.did, order.name)}


def _call_control(pbx: Pbx, order: CallControl) -> None:
    pbx.config = replace(pbx.config, call_control=order.on)


MOVES: dict[str, Move] = {
    "incoming": _move(Incoming, _incoming),
    "answer": _move(Party, lambda pbx, order: pbx.answer(order.either)),
    "hangup": _move(Party, lambda pbx, order: pbx.hangup_by(order.either)),
    "busy": _move(Phone, lambda pbx, order: pbx.busy(order.extension)),
    "far-answer": _move(Leg, lambda pbx, order: pbx.far_answer(order.channel)),
    "far-busy": _move(Leg, lambda pbx, order: pbx.far_busy(order.channel)),
    "far-hangup": _move(Leg, lambda pbx, order: pbx.far_hangup(order.channel)),
    "register": _move(Registered, lambda pbx, order: pbx.register(order.extension, order.addr)),
    "unregister": _move(Phone, lambda pbx, order: pbx.unregister(order.extension)),
    "dnd": _move(Switched, lambda pbx, order: pbx.set_dnd(order.extension, order.on)),
    "presence": _move(
        Presence, lambda pbx, order: pbx.set_presence(order.extension, order.presence)
    ),
    "forward": _move(Forward, lambda pbx, order: pbx.set_forward(order.extension, order.number)),
    "agent-login": _move(Agent, lambda p, o: p.queue_member(o.queue, o.extension, there=o.on)),
    "agent-pause": _move(Agent, lambda p, o: p.queue_pause(o.queue, o.extension, on=o.on)),
    "call-control": _move(CallControl, _call_control),
    "ivr-key": _move(IvrKey, lambda pbx, order: pbx.ivr_key(order.channel, order.key)),
}
