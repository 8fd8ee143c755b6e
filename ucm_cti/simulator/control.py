"""The control plane under /simulator/: the world outside the PBX, for tests and training.

Bodies are JSON objects; an unknown member or a wrong type is refused with HTTP 400, a move that
the PBX cannot make with 409, a caller from another machine with 403. Replies hold `ok: true`.
"""

import ipaddress
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ucm_cti.simulator import moves
from ucm_cti.simulator.driver import Driver
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.frames import encode
from ucm_cti.simulator.mischief import FaultOrder, Mischief
from ucm_cti.simulator.pbx import Refused
from ucm_cti.simulator.records.minibar import NO_CODE
from ucm_cti.simulator.records.office import Records
from ucm_cti.simulator.sessions import Rejection

Act = Callable[[bytes], Awaitable[dict[str, Any]]]


class Reboot(msgspec.Struct, forbid_unknown_fields=True):
    """`down`: seconds in which nothing answers."""

    down: float = 0.0


class Advance(msgspec.Struct, forbid_unknown_fields=True):
    """Seconds to let pass at once."""

    seconds: float


class Scenario(msgspec.Struct, forbid_unknown_fields=True):
    """A scenario's name."""

    name: str


class MadeRecording(msgspec.Struct, forbid_unknown_fields=True):
    """A recording that no call has left behind, of `size` bytes; the file it is."""

    name: str
    size: int
    directory: str = "monitor"


class Billed(msgspec.Struct, forbid_unknown_fields=True):
    """A housekeeper dials what a room has taken from its minibar."""

    room: str
    goods: str
    count: int = 1
    maid: str = NO_CODE


class Clear(msgspec.Struct, forbid_unknown_fields=True):
    """One kind of fault, or all."""

    fault: FaultKind | None = None


@dataclass(slots=True)
class ControlPlane:
    """Routes onto the driver, the mischief and the records of one simulator."""

    driver: Driver
    mischief: Mischief
    records: Records
    status: Callable[[], dict[str, Any]]
    play: Callable[[str], None]

    def routes(self) -> list[BaseRoute]:
        """Every path of the control plane."""
        orders: dict[str, Act] = {
            "advance": self._advance,
            "reboot": self._reboot,
            "scenario": self._scenario,
            "options": self._options,
            "recording": self._recording,
            "minibar": self._minibar,
            "fault": self._fault,
            "fault/clear": self._clear,
        }
        orders |= {path: self._mover(move) for path, move in moves.MOVES.items()}
        posts = [
            Route(f"/simulator/{path}", _endpoint(act), methods=["POST"])
            for path, act in orders.items()
        ]
        return [*posts, Route("/simulator/state", _endpoint(self._state), methods=["GET"])]

    def _mover(self, move: moves.Move) -> Act:
        async def act(body: bytes) -> dict[str, Any]:
            order = msgspec.json.decode(body or b"{}", type=move.order)
            return self.driver.act(lambda pbx: move.make(pbx, order)) or {}

        return act

    async def _state(self, _body: bytes) -> dict[str, Any]:
        state: dict[str, Any] = self.driver.act(lambda pbx: pbx.state())
        return state | {"face": self.status()}

    async def _advance(self, body: bytes) -> dict[str, Any]:
        await self.mischief.advance(msgspec.json.decode(body, type=Advance).seconds)
        return {}

    async def _reboot(self, body: bytes) -> dict[str, Any]:
        self.mischief.reboot(msgspec.json.decode(body or b"{}", type=Reboot).down)
        return {}

    async def _scenario(self, body: bytes) -> dict[str, Any]:
        self.play(msgspec.json.decode(body, type=Scenario).name)
        return {}

    async def _options(self, body: bytes) -> dict[str, Any]:
        return self.mischief.set_options(msgspec.json.decode(body or b"{}", type=dict[str, Any]))

    async def _recording(self, body: bytes) -> dict[str, Any]:
        order = msgspec.json.decode(body, type=MadeRecording)
        made = self.records.recordings.make(order.name, order.size, order.directory)
        return {"filename": made.name, "size": made.size}

    async def _minibar(self, body: bytes) -> dict[str, Any]:
        order = msgspec.json.decode(body, type=Billed)
        self.records.hotel.minibar.bill(order.room, order.goods, order.count, order.maid)
        return {}

    async def _fault(self, body: bytes) -> dict[str, Any]:
        return self.mischief.order(msgspec.json.decode(body, type=FaultOrder))

    async def _clear(self, body: bytes) -> dict[str, Any]:
        self.mischief.faults.clear(msgspec.json.decode(body or b"{}", type=Clear).fault)
        return {}


def _endpoint(act: Act) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        client = request.client
        if client is None or not ipaddress.ip_address(client.host).is_loopback:
            return _json(403, {"error": "The control plane serves this computer only."})
        try:
            return _json(200, {"ok": True, **await act(await request.body())})
        except Refused as refused:
            return _json(409, {"error": str(refused), "status": refused.code})
        except Rejection as rejection:
            return _json(409, {"error": str(rejection.members), "status": rejection.code})
        except (msgspec.MsgspecError, LookupError, ValueError) as error:
            return _json(400, {"error": str(error)})

    return endpoint


def _json(status: int, document: dict[str, Any]) -> Response:
    return Response(encode(document), status_code=status, media_type="application/json")
