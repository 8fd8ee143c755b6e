"""Wake-up calls: when they are due and how a room is rung (catalogue: pmsapi.wakeup)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ucm_cti.simulator.pbx.channel import Channel
from ucm_cti.simulator.pbx.machine import Pbx

_RINGS, _SPEAKS = 60.0, 15.0
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WakeUp:
    """When a room is to be woken, `YYYYMMDD` and `HHMM` on the PBX's clock."""

    date: str
    time: str
    daily: bool

    @property
    def first(self) -> datetime:
        """The first time. Raises ValueError for what is no moment."""
        if (len(self.date), len(self.time)) != (8, 4):
            raise ValueError("YYYYMMDD and HHMM")
        return datetime.strptime(self.date + self.time, "%Y%m%d%H%M")  # noqa: DTZ007 - local


class Alarms:
    """Tells `due` of each wake-up call in its time; whether it still holds is for `due` to know."""

    def __init__(self, pbx: Pbx, due: Callable[[WakeUp], None]) -> None:
        self._pbx = pbx
        self._due = due

    def today(self) -> str:
        """The PBX's day, `YYYYMMDD`."""
        return f"{self._now():%Y%m%d}"

    def past(self, call: WakeUp) -> bool:
        """Whether a call's first time is over."""
        return call.first <= self._now()

    def arm(self, call: WakeUp) -> None:
        """Wait for the next time of a call; one that is past and not daily has none."""
        at, now = call.first, self._now()
        if at <= now and not call.daily:
            return
        if at <= now:
            at += _DAY * ((now - at) // _DAY + 1)
        seconds = (at - now).total_seconds()
        self._pbx.world.timers.after(seconds, lambda: self._due(call))

    def ring(self, number: str) -> None:
        """Ring a room for a minute, whatever it has set; picked up, it is spoken to and hung up."""
        pbx = self._pbx
        phone = pbx.world.phones.get(number)
        if phone is None or not phone.registered:
            return
        leg = pbx.world.extension_channel(number)
        leg.other_number, leg.other_party = "wakeup", "Wake-up call"
        leg.when_answered = self._speak
        pbx.world.add(leg, "Ringing")
        pbx.world.timers.after(_RINGS, lambda: self._give_up(leg))
        pbx.plan.on_ring(leg)

    def _speak(self, leg: Channel) -> None:
        self._pbx.world.update(leg, "Up")
        self._pbx.world.timers.after(_SPEAKS, lambda: self._pbx.plan.end(leg))

    def _give_up(self, leg: Channel) -> None:
        if leg.state == "Ringing":
            self._pbx.plan.end(leg)

    def _now(self) -> datetime:
        return self._pbx.world.rows.clock(self._pbx.now)
