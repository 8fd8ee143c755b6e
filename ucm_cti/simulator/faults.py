"""What can be made to go wrong: lasting faults with a count, a time, or until cleared."""

import asyncio
import itertools
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Literal

from ucm_cti.simulator.clock import FaceClock

Face = Literal["api", "socket"]


class FaultKind(StrEnum):
    """Faults that stay armed; what happens at once is a method of `Simulator`.

    On requests (narrowed by `action` and `on`): DELAY answers `seconds` late, HANG not at all,
    CUT half, STATUS with `code` instead of acting, WITHDRAW with -47. A delayed, hung or cut
    request was carried out. REFUSE_SOCKET (default 403) and REFUSE_API (default 0) turn peers away
    with HTTP `code`, where 0 drops the line. SILENCE leaves sockets open and carries nothing over
    them in either direction, as a half-open line does. On events: GARBLE, DUPLICATE, REORDER (swap
    with the next one), LOSE.
    """

    DELAY = "delay"
    HANG = "hang"
    CUT = "cut"
    STATUS = "status"
    WITHDRAW = "withdraw"
    REFUSE_SOCKET = "refuse-socket"
    REFUSE_API = "refuse-api"
    SILENCE = "silence"
    GARBLE = "garble"
    DUPLICATE = "duplicate"
    REORDER = "reorder"
    LOSE = "lose"


@dataclass(slots=True)
class Fault:
    """One armed fault; None means any action, face or user, no count, no end."""

    id: int
    kind: FaultKind
    count: int | None = None
    until: float | None = None
    action: str | None = None
    on: Face | None = None
    user: str | None = None
    seconds: float = 0.0
    code: int | None = None


class Faults:
    """The armed faults, oldest first."""

    def __init__(self, clock: FaceClock) -> None:
        self._clock = clock
        self._armed: list[Fault] = []
        self._ids = itertools.count(1)
        self._release = asyncio.Event()

    def arm(
        self,
        kind: FaultKind,
        *,
        count: int | None = None,
        lasts: float | None = None,
        action: str | None = None,
        on: Face | None = None,
        user: str | None = None,
        seconds: float = 0.0,
        code: int | None = None,
    ) -> Fault:
        """Arm a fault for `count` times or `lasts` seconds of the clock, or until cleared."""
        until = None if lasts is None else self._clock.now() + lasts
        fault = Fault(next(self._ids), kind, count, until, action, on, user, seconds, code)
        self._armed.append(fault)
        return fault

    def take(
        self,
        kind: FaultKind,
        *,
        action: str | None = None,
        on: Face | None = None,
        user: str | None = None,
    ) -> Fault | None:
        """The first armed fault that fits, counted down."""
        for fault in self._living():
            wanted = ((fault.action, action), (fault.on, on), (fault.user, user))
            if fault.kind is kind and all(need in (None, have) for need, have in wanted):
                if fault.count is not None:
                    fault.count -= 1
                return fault
        return None

    def armed(self) -> list[dict[str, Any]]:
        """Every armed fault as plain data."""
        return [asdict(fault) for fault in self._living()]

    def clear(self, kind: FaultKind | None = None) -> None:
        """Disarm all faults or those of one kind, and let go what hangs or waits."""
        self._armed = [fault for fault in self._armed if kind not in (None, fault.kind)]
        self._release.set()
        self._release = asyncio.Event()

    async def wait(self, seconds: float | None) -> None:
        """Hold a reply back: for some seconds, or until faults are cleared."""
        try:
            async with asyncio.timeout(seconds):
                await self._release.wait()
        except TimeoutError:
            pass

    def _living(self) -> list[Fault]:
        now = self._clock.now()
        self._armed = [
            fault
            for fault in self._armed
            if (fault.count is None or fault.count > 0)
            and (fault.until is None or fault.until > now)
        ]
        return self._armed
