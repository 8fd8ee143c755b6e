"""Everything that goes wrong with a PBX, its network and its clocks; and how soon it must be well.

Spans are in seconds of the suite's timing, a tenth of a real connection's. `false` bounds how long
the screen may show something wrong and call it up to date; `heals` how long after the fault's end
calls and phones may differ from the PBX's and the link be anything but live.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tests.chaos.bench import TENTH, TIMING, Bench
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.ui.models.freshness import SILENT_AFTER
from ucm_cti.wire.errors import error_code

GRACE = 1.5
"""For the machine that runs both sides, and the requests that a connection begins with."""
LINKLESS = {"linkedid": ""}
ASLEEP = 3600.0


@dataclass(frozen=True)
class Fault:
    """`begin` makes it go wrong; after `lasts` seconds `end` mends it. `during` is the link's mode
    in which calls must be right while it lasts, None where nothing is promised but the truth.
    Where it is `noticed`, the link leaves LIVE, and recovery counts from the beginning."""

    name: str
    begin: Callable[[Bench], Awaitable[object] | object]
    lasts: float = 0.0
    heals: float = GRACE
    false: float = GRACE
    during: LinkMode | None = None
    noticed: bool = False
    end: Callable[[Bench], object] = lambda bench: bench.sim.faults.clear()

    async def strike(self, bench: Bench) -> None:
        """Begin."""
        begun = self.begin(bench)
        if isinstance(begun, Awaitable):
            await begun


def _arm(*kinds: FaultKind, **details: Any) -> Callable[[Bench], None]:
    def begin(bench: Bench) -> None:
        for kind in kinds:
            bench.sim.faults.arm(kind, **details)

    return begin


def _both(*parts: Callable[[Bench], object]) -> Callable[[Bench], None]:
    def begin(bench: Bench) -> None:
        for part in parts:
            part(bench)

    return begin


def _drop(bench: Bench) -> None:
    bench.sim.mischief.drop_sockets()


async def _silence(bench: Bench) -> None:
    await asyncio.sleep(_BETWEEN_BEATS)
    bench.sim.faults.arm(FaultKind.SILENCE)


async def _freeze(bench: Bench) -> None:
    await asyncio.sleep(_BETWEEN_BEATS)
    bench.line.freeze()


def _next_try(outage: float, longest: float) -> float:
    """The longest pause that a backoff can have reached in an outage."""
    return min(longest, 2 * (outage + TIMING.backoff)) + GRACE


def _rows(bench: Bench, change: dict[str, Any], *, action: str) -> None:
    world = bench.sim.pbx.world
    rows = [
        world.rows.unbridge_event(channel, action) | change
        for channel in world.channels.values()
        if channel.bridge is None
    ]
    bench.sim.hub.send_event("ActiveCallStatus", rows)


def _idless_deletes(bench: Bench) -> None:
    nameless: list[dict[str, Any]] = [
        {"chantype": "bridge", "action": "delete"},
        {"chantype": "unbridge", "action": "delete", "channel": ""},
        {"chantype": "unbridge", "action": "delete", "channel": None},
        {"chantype": "bridge", "action": "delete", "channel": "", "channel2": "", "uniqueid1": ""},
    ]
    for row in nameless:
        bench.sim.hub.send_event("ActiveCallStatus", [row])


def _reboot(bench: Bench) -> None:
    bench.sim.mischief.reboot(down=_OUTAGE)
    bench.witness.look()


def _ban(bench: Bench) -> None:
    bench.sim.mischief.ban(_OUTAGE, address="127.0.0.1")
    bench.sim.mischief.expire_cookies()
    bench.sim.mischief.drop_sockets()


def _step_our_clock(by: float) -> Callable[[Bench], None]:
    def begin(bench: Bench) -> None:
        told = time.time
        bench.patch.setattr(time, "time", lambda: told() + by)

    return begin


async def _sleep(bench: Bench) -> None:
    """The lid closes: the line dies, an hour passes for the PBX and none for us."""
    bench.line.freeze()
    await bench.sim.mischief.advance(ASLEEP)
    bench.seen.slept += ASLEEP


_OUTAGE = 1.2
_FREE_AGAIN = {code: (error_code(code).retry_after or 0) * TENTH + GRACE for code in (-45, -57)}
_BETWEEN_BEATS = TIMING.heartbeat * 0.6
_LONG = TIMING.heartbeat * 2 + TIMING.answer
_MUTE = TIMING.heartbeat + TIMING.answer + GRACE
_HANGS = TIMING.request * 2 + TIMING.poll + GRACE
_SOCKET = _next_try(_OUTAGE, TIMING.socket_backoff_max)
_API = _next_try(_OUTAGE, TIMING.backoff_max)
_LISTS = ("listBridgedChannels", "listUnBridgedChannels", "listAccount")

FAULTS = (
    Fault("socket dropped", _drop, noticed=True),
    Fault(
        "socket closed by the PBX",
        lambda bench: bench.sim.mischief.drop_sockets(1001),
        noticed=True,
    ),
    Fault(
        "socket half open",
        _silence,
        lasts=_LONG,
        heals=TIMING.request + _next_try(_LONG, TIMING.socket_backoff_max),
        false=_MUTE,
    ),
    Fault(
        "every line half open",
        _freeze,
        heals=_LONG + TIMING.answer + TIMING.request * 2 + GRACE,
        false=_MUTE + TIMING.request,
        noticed=True,
    ),
    Fault("every line cut", lambda bench: bench.line.cut(), noticed=True),
    Fault(
        "socket refused, HTTPS works",
        _both(_arm(FaultKind.REFUSE_SOCKET), _drop),
        lasts=_OUTAGE,
        heals=_SOCKET,
        during=LinkMode.POLLING,
    ),
    Fault(
        "HTTPS drops, socket works",
        _arm(FaultKind.REFUSE_API),
        lasts=_OUTAGE,
        heals=_API,
    ),
    Fault(
        "HTTPS answers 503, socket works",
        _arm(FaultKind.REFUSE_API, code=503),
        lasts=_OUTAGE,
        heals=_API,
    ),
    Fault(
        "HTTPS hangs, socket works",
        _arm(FaultKind.HANG, on="api"),
        lasts=_OUTAGE,
        heals=_API + TIMING.request,
        during=LinkMode.LIVE,
    ),
    Fault(
        "HTTPS hangs, no socket",
        _both(_arm(FaultKind.REFUSE_SOCKET), _drop, _arm(FaultKind.HANG, on="api")),
        lasts=_OUTAGE * 2,
        heals=_next_try(_OUTAGE * 2, TIMING.socket_backoff_max) + TIMING.request,
        false=_HANGS,
    ),
    Fault(
        "HTTPS answers late",
        _arm(FaultKind.DELAY, on="api", seconds=TIMING.request * 0.7),
        lasts=_OUTAGE,
    ),
    Fault("replies cut in the middle", _arm(FaultKind.CUT, on="api", count=5), heals=_API),
    Fault("socket replies cut", _arm(FaultKind.CUT, on="socket", count=1), lasts=_OUTAGE),
    Fault("frames garbled", _arm(FaultKind.GARBLE), lasts=_OUTAGE),
    Fault("frames doubled", _arm(FaultKind.DUPLICATE), lasts=_OUTAGE, during=LinkMode.LIVE),
    Fault(
        "frames out of order",
        _arm(FaultKind.REORDER, count=20),
        lasts=_OUTAGE,
        heals=TIMING.accounts + GRACE,
        false=TIMING.safety_net + GRACE,
    ),
    Fault(
        "frames lost",
        _arm(FaultKind.LOSE, count=20),
        lasts=_OUTAGE,
        heals=TIMING.accounts + GRACE,
        false=TIMING.safety_net + GRACE,
    ),
    Fault(
        "events with empty linkedid",
        lambda bench: _rows(bench, LINKLESS, action="update"),
        during=LinkMode.LIVE,
    ),
    Fault(
        "added again with empty linkedid and uniqueid",
        lambda bench: _rows(bench, LINKLESS | {"uniqueid": ""}, action="add"),
        during=LinkMode.LIVE,
    ),
    Fault("delete rows without ids", _idless_deletes, during=LinkMode.LIVE),
    Fault("cookie expired", lambda bench: bench.sim.mischief.expire_cookies(), lasts=_OUTAGE),
    Fault(
        "-6 to everything",
        _both(_drop, _arm(FaultKind.STATUS, on="api", code=-6)),
        lasts=_OUTAGE * 2,
        heals=_next_try(_OUTAGE * 2, TIMING.backoff_max),
    ),
    Fault(
        "-45 to everything, no socket",
        _both(_arm(FaultKind.REFUSE_SOCKET), _drop, _arm(FaultKind.STATUS, on="api", code=-45)),
        lasts=_OUTAGE,
        heals=_FREE_AGAIN[-45] + _SOCKET,
        false=SILENT_AFTER[LinkMode.POLLING] * TENTH + GRACE,
    ),
    Fault(
        "-45 to everything",
        _arm(FaultKind.STATUS, on="api", code=-45),
        lasts=_OUTAGE,
        heals=_FREE_AGAIN[-45],
        during=LinkMode.LIVE,
    ),
    Fault(
        "-57 to everything",
        _arm(FaultKind.STATUS, on="api", code=-57),
        lasts=_OUTAGE,
        heals=_FREE_AGAIN[-57],
        during=LinkMode.LIVE,
    ),
    Fault("PBX restarts", _reboot, lasts=_OUTAGE, heals=_API),
    Fault(
        "our address is banned",
        _ban,
        lasts=_OUTAGE,
        heals=2.0 + _API,  # the client adds two seconds to what the PBX tells
        end=lambda _: None,
    ),
    Fault(
        "permission for a list withdrawn",
        _arm(FaultKind.WITHDRAW, on="api", action=_LISTS[0]),
        lasts=TIMING.safety_net + 1.0,
        heals=TIMING.not_allowed + GRACE,
    ),
    Fault(
        "permission for the extensions withdrawn",
        _arm(FaultKind.WITHDRAW, on="api", action=_LISTS[2]),
        lasts=_OUTAGE,
        heals=TIMING.accounts + GRACE,
        during=LinkMode.LIVE,
    ),
    Fault("PBX clock ahead by two hours", lambda bench: bench.sim.mischief.set_clock(7200)),
    Fault("PBX clock back by a day", lambda bench: bench.sim.mischief.set_clock(-86_400)),
    Fault("our clock ahead by a day", _step_our_clock(86_400)),
    Fault("our clock back by an hour", _step_our_clock(-3600)),
    Fault(
        "computer sleeps for an hour",
        _sleep,
        heals=TIMING.heartbeat + GRACE,
        false=float("inf"),
        noticed=True,
    ),
)
"""In the order in which they are tried one by one."""


def mixable() -> Iterator[Fault]:
    """Those that can be under way together without hiding each other's end."""
    slow = {"computer sleeps for an hour", "our address is banned"}
    return (fault for fault in FAULTS if fault.name not in slow)


async def outlast(fault: Fault) -> None:
    """Let the fault's own time pass."""
    await asyncio.sleep(fault.lasts)
