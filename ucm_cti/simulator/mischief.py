"""What goes wrong at once or from now on, the same from Python and from the control plane."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import Any

import msgspec

from ucm_cti.simulator.api import Api
from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.driver import Driver
from ucm_cti.simulator.faults import Face, FaultKind, Faults
from ucm_cti.simulator.hub import Hub
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.sessions import LoginGuard

_TOO_FREQUENT = -45
_YEAR = 366 * 86_400


class FaultOrder(msgspec.Struct, forbid_unknown_fields=True):
    """A fault by name: a `FaultKind`, "rate-limit" (STATUS with -45 unless `code` says otherwise),
    or at once "drop-sockets", "expire-cookies", "ban", "lift-bans", "set-clock" (by `seconds`),
    "event" and "raw". Members that a fault has no use for are ignored."""

    fault: str
    count: int | None = None
    lasts: float | None = None
    action: str | None = None
    on: Face | None = None
    user: str | None = None
    address: str | None = None
    seconds: float = 0.0
    code: int | None = None
    eventname: str = ""
    eventbody: Any = None
    text: str = ""


@dataclass(slots=True)
class Mischief:
    """Hands on everything that can be spoiled; `replay` starts the scenario anew."""

    driver: Driver
    clock: FaceClock
    options: FaceOptions
    faults: Faults
    hub: Hub
    api: Api
    socket_guard: LoginGuard
    replay: Callable[[], None]

    def drop_sockets(self, code: int | None = None) -> int:
        """End every socket, with a close code or by dropping the line; how many that were."""
        return self.hub.drop(code)

    def expire_cookies(self, user: str | None = None) -> int:
        """End every HTTPS session, or those of one user; how many that were."""
        return self.api.cookies.expire(user)

    def ban(self, seconds: float, *, address: str = "", user: str = "") -> None:
        """Ban an address, a user or both from logging in on both faces."""
        for guard in (self.api.guard, self.socket_guard):
            guard.ban(seconds, address=address, user=user)

    def lift_bans(self) -> None:
        """Let everybody log in again."""
        self.api.guard.lift()
        self.socket_guard.lift()

    def set_clock(self, by: float) -> None:
        """Step the PBX's clock by whole seconds, at most a year. Raises ValueError."""
        if not abs(by) <= _YEAR:
            raise ValueError("seconds must be within a year")
        self.driver.act(lambda pbx: pbx.set_clock(int(by)))

    def reboot(self, down: float = 0.0) -> None:
        """Restart the PBX: no calls, no sessions, and for `down` seconds no answer; the people of
        the scenario begin anew."""
        self.driver.act(lambda pbx: pbx.reboot())
        self.replay()
        self.expire_cookies()
        self.drop_sockets()
        if down > 0:
            self.faults.arm(FaultKind.REFUSE_API, lasts=down)
            self.faults.arm(FaultKind.REFUSE_SOCKET, lasts=down, code=0)

    async def advance(self, seconds: float) -> None:
        """Let time pass for the PBX, the sessions, the bans and the faults. Raises ValueError."""
        if not 0 <= seconds <= 86_400:
            raise ValueError("seconds must be between 0 and 86400")
        self.clock.skip(seconds)
        await self.driver.advance(seconds)

    def set_options(self, changes: dict[str, Any]) -> dict[str, Any]:
        """Change some switches; all of them as they are now. Raises msgspec.ValidationError."""
        known = {entry.name for entry in fields(FaceOptions)}
        if unknown := changes.keys() - known:
            raise ValueError(f"no such option: {', '.join(sorted(unknown))}")
        merged = msgspec.convert(asdict(self.options) | changes, FaceOptions)
        for name in known:
            setattr(self.options, name, getattr(merged, name))
        return asdict(self.options) | {"event_names": sorted(self.options.event_names)}

    def order(self, order: FaultOrder) -> dict[str, Any]:
        """Do what an order says; what came of it. Raises ValueError for an unknown fault."""
        if order.fault == "rate-limit":
            return {"fault": self._arm(order, FaultKind.STATUS, order.code or _TOO_FREQUENT)}
        if order.fault in {kind.value for kind in FaultKind}:
            return {"fault": self._arm(order, FaultKind(order.fault), order.code)}
        return self._now(order)

    def _arm(self, order: FaultOrder, kind: FaultKind, code: int | None) -> dict[str, Any]:
        fault = self.faults.arm(
            kind,
            count=order.count,
            lasts=order.lasts,
            action=order.action,
            on=order.on,
            user=order.user,
            seconds=order.seconds,
            code=code,
        )
        return asdict(fault)

    def _now(self, order: FaultOrder) -> dict[str, Any]:
        match order.fault:
            case "drop-sockets":
                return {"dropped": self.drop_sockets(order.code)}
            case "expire-cookies":
                return {"expired": self.expire_cookies(order.user)}
            case "ban":
                seconds = order.seconds or self.options.ban_seconds
                self.ban(seconds, address=order.address or "", user=order.user or "")
                return {}
            case "lift-bans":
                self.lift_bans()
                return {}
            case "set-clock":
                self.set_clock(order.seconds)
                return {}
            case "event":
                return {"sent": self.hub.send_event(order.eventname, order.eventbody)}
            case "raw":
                return {"sent": self.hub.send_raw(order.text)}
            case unknown:
                raise ValueError(f"no such fault: {unknown}")
