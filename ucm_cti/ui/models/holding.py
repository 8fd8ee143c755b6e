"""Held calls that wait too long for me. Pure; moments are in seconds of our clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from ucm_cti.domain.ids import CallId


class Care(IntEnum):
    """How much a held call needs to be looked after."""

    NONE = 0
    SOON = 1
    LONG = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """After so many seconds a held call is marked, and then urgent; 0 means never."""

    soon: float = 60
    long: float = 120

    def care(self, held: float) -> Care:
        """What a call needs that has been held for so many seconds."""
        if 0 < self.long <= held:
            return Care.LONG
        return Care.SOON if 0 < self.soon <= held else Care.NONE

    def next(self, held: float) -> float | None:
        """Seconds until it needs more, None when it never will."""
        return min((at - held for at in (self.soon, self.long) if at > held), default=None)


class HoldWatch:
    """Remembers since when each of my calls is held: the PBX does not tell (wire.md 1.6)."""

    def __init__(self) -> None:
        self._since: dict[CallId, float] = {}
        self._told: set[CallId] = set()

    def update(self, held: Iterable[CallId], now: float) -> None:
        """These calls are held at this moment, and no others."""
        self._since = {call_id: self._since.get(call_id, now) for call_id in held}
        self._told &= self._since.keys()

    def since(self, call_id: CallId) -> float | None:
        """Since when a call is held, None when it is not."""
        return self._since.get(call_id)

    def care(self, call_id: CallId, now: float, limits: Limits) -> Care:
        """What a call needs now."""
        since = self._since.get(call_id)
        return Care.NONE if since is None else limits.care(now - since)

    def due(self, now: float, limits: Limits) -> float | None:
        """Seconds until a call needs more, None when none will by time alone."""
        nexts = (limits.next(now - since) for since in self._since.values())
        return min((after for after in nexts if after is not None), default=None)

    def turned(self, now: float, limits: Limits) -> list[CallId]:
        """The calls that have become urgent since this was last asked: each once while held."""
        fresh = [
            call_id
            for call_id in self._since
            if call_id not in self._told and self.care(call_id, now, limits) is Care.LONG
        ]
        self._told.update(fresh)
        return fresh
