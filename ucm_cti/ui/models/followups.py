"""Calls that were sent on, until somebody talks, and those made between two outsiders. Pure."""

from dataclasses import dataclass, replace
from enum import StrEnum

from ucm_cti.domain.call import Call, Direction, LegState
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.store.store import Store
from ucm_cti.ui.models.parties import other_party

SHOWN_SECONDS = 6.0
"""How long a result stays on screen."""
GRACE = 2.0
"""How long a caller may be in no list: between two rows of a transfer a PBX shows nobody."""


class FollowState(StrEnum):
    """What has become of a call that was sent on."""

    RINGING = "ringing"
    WAITING = "waiting"
    ANSWERED = "answered"
    TALKING = "connected"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One sent call. `since` is when it was sent, `ends_at` when a result leaves the screen (None
    while it is open), both in seconds of our clock; `can_take_back` tells that the PBX can move it.
    An `outside` call connects two outside numbers: it stays open until it ends, as nobody here has
    a card for it.
    """

    leg: LegId
    call: CallId
    who: str
    target: str
    since: float
    state: FollowState = FollowState.RINGING
    result: str = ""
    ends_at: float | None = None
    can_take_back: bool = False
    outside: bool = False
    missed_at: float | None = None

    @property
    def open(self) -> bool:
        """Whether nobody talks yet and the caller is still there."""
        return self.ends_at is None


class FollowUps:
    """The sent calls of this desk, oldest first."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.rows: tuple[FollowUp, ...] = ()

    def start(self, call: CallId, leg: LegId, who: str, target: str, now: float) -> None:
        """Follow a leg that was just sent to a target."""
        kept = tuple(row for row in self.rows if row.leg != leg)
        self.rows = (*kept, FollowUp(leg, call, who, target, now))

    def start_outside(self, call: CallId, leg: LegId, first: str, second: str, now: float) -> None:
        """Follow a call of ours that connects two outside numbers."""
        self.start(call, leg, first, second, now)
        self.rows = (*self.rows[:-1], replace(self.rows[-1], outside=True))

    def has(self, call: CallId) -> bool:
        """Whether a call is followed as one between two outsiders."""
        return any(row.outside and row.open and row.call == call for row in self.rows)

    def refresh(self, me: ExtensionNumber | None, now: float) -> bool:
        """Look at the store again; returns whether a row differs."""
        fresh = (self._look(row, me, now) for row in self.rows)
        kept = tuple(row for row in fresh if row.ends_at is None or row.ends_at > now)
        differs = kept != self.rows
        self.rows = kept
        return differs

    def _look(self, row: FollowUp, me: ExtensionNumber | None, now: float) -> FollowUp:
        if not row.open:
            return row
        found = self._store.find_leg(row.leg)
        if found is None:
            missed_at = now if row.missed_at is None else row.missed_at
            if now - missed_at < GRACE:
                return replace(row, missed_at=missed_at, can_take_back=False)
            result = "ended" if row.outside else f"{row.who} is gone"
            return _closed(row, FollowState.ENDED, result, now)
        call, leg = found
        if row.outside:
            talking = leg.state is LegState.TALKING
            state = FollowState.TALKING if talking else FollowState.RINGING
            return replace(row, call=call.id, state=state, missed_at=None)
        if leg.state is LegState.TALKING:
            other = call.other(leg)
            if other is not None and other.extension == me:
                return _closed(row, FollowState.ANSWERED, "back with you", now)
            name = other_party(call, leg, self._store).title
            return _closed(row, FollowState.ANSWERED, f"{name} answered", now)
        rung = [part for part in call.legs if part.state is LegState.RINGING]
        if me and any(part.extension == me for part in rung):
            return _closed(row, FollowState.ANSWERED, "rings at your phone", now)
        return replace(
            row,
            call=call.id,
            state=FollowState.RINGING if rung else FollowState.WAITING,
            can_take_back=_movable(call, me),
            missed_at=None,
        )


def _closed(row: FollowUp, state: FollowState, result: str, now: float) -> FollowUp:
    return replace(
        row, state=state, result=result, ends_at=now + SHOWN_SECONDS, can_take_back=False
    )


def retrievable(call: Call, me: ExtensionNumber | None) -> bool:
    """Whether a call, once sent on, can be moved again while nobody talks: only a caller from
    outside can (transferNumberInbound)."""
    return bool(me and call.direction is Direction.INBOUND and call.outside is not None)


def _movable(call: Call, me: ExtensionNumber | None) -> bool:
    return retrievable(call, me) and me not in call.extensions
