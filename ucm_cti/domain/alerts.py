"""How a person wants to be told of calls: what pops up, what sounds, where it stands, when not."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

ALWAYS = -1.0
"""`Alerts.quiet_until` for quiet that only the person ends."""
LONGEST = 60
"""The most that `Alerts.hide_after` may say, in seconds."""
_LATEST = 2**40


class CallKind(StrEnum):
    """What a call that wants attention is, told by its way to me."""

    OUTSIDE = "outside"
    INSIDE = "inside"
    QUEUE = "queue"
    GATE = "gate"


class Sound(StrEnum):
    """What can be heard; each is resources/sounds/<value>.wav, the first four for a CallKind."""

    OUTSIDE = "outside"
    INSIDE = "inside"
    QUEUE = "queue"
    GATE = "gate"
    TAKEN = "taken"
    WAITING = "waiting"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a person has put the pop-ups on one set of monitors.

    `corner` is the corner of the screen from which they stack, `x` and `y` are the distances of the
    first from the two edges that meet there, in px; `screen` is the monitor's name.
    """

    monitors: str = ""
    screen: str = ""
    corner: str = ""
    x: int = 0
    y: int = 0


@dataclass(frozen=True, slots=True)
class Alerts:
    """A person's choices. `unseen` are kinds of calls without a pop-up, `sounded` the sounds that
    are played; `screen` is "console", "mouse", "window" or "screen:<name>"; `hide_after` is when a
    pop-up hides itself, in seconds, 0 for never; `quiet_until` is in seconds of our clock, 0 for
    not quiet, ALWAYS for quiet without an end.
    """

    unseen: tuple[str, ...] = ()
    sounded: tuple[str, ...] = (Sound.GATE.value,)
    screen: str = "console"
    hide_after: int = 0
    quiet_until: float = 0.0
    spots: tuple[Spot, ...] = ()

    def quiet(self, now: float) -> bool:
        """Whether nothing is to be shown or heard at that time."""
        return self.quiet_until == ALWAYS or now < self.quiet_until

    def showing(self, kind: CallKind, wanted: bool) -> "Alerts":
        """The same with pop-ups for that kind, or without."""
        return replace(self, unseen=_with(self.unseen, kind.value, on=not wanted))

    def sounding(self, sound: Sound, wanted: bool) -> "Alerts":
        """The same with that sound, or without."""
        return replace(self, sounded=_with(self.sounded, sound.value, on=wanted))

    def spot(self, monitors: str) -> Spot | None:
        """Where the pop-ups were put on that set of monitors, None where nobody has."""
        return next((spot for spot in self.spots if spot.monitors == monitors), None)

    def putting(self, spot: Spot) -> "Alerts":
        """The same with another place on the spot's set of monitors."""
        rest = tuple(each for each in self.spots if each.monitors != spot.monitors)
        return replace(self, spots=(*rest, spot))


def alerts_of(data: object) -> Alerts:
    """The choices as a settings file has them; whatever makes no sense is as by default."""
    if not isinstance(data, dict):
        return Alerts()
    known = _plain(Alerts, data)
    for name in ("unseen", "sounded"):
        if isinstance(value := data.get(name), list):
            known[name] = tuple(str(each) for each in value)
    if isinstance(rows := data.get("spots"), list):
        known["spots"] = tuple(Spot(**_plain(Spot, row)) for row in rows if isinstance(row, dict))
    if not 0 <= known.get("hide_after", 0) <= LONGEST:
        del known["hide_after"]
    until = data.get("quiet_until")
    if type(until) is int and abs(until) <= _LATEST:
        known["quiet_until"] = float(until)
    if not math.isfinite(known.get("quiet_until", 0.0)):
        del known["quiet_until"]
    return Alerts(**known)


def _plain(kind: type[Any], data: Mapping[str, Any]) -> dict[str, Any]:
    """The members that are there and of the type of the default."""
    types = {each.name: type(each.default) for each in fields(kind)}
    return {name: value for name, value in data.items() if type(value) is types.get(name)}


def _with(values: tuple[str, ...], value: str, *, on: bool) -> tuple[str, ...]:
    rest = tuple(each for each in values if each != value)
    return (*rest, value) if on else rest
