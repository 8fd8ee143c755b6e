"""Calls that were sent on, until somebody talks, and those made between two outsiders. Pure."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ucm_cti.domain.call import Call, Direction, Leg, LegState
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store
from ucm_cti.ui.models.nextperson import next_person
from ucm_cti.ui.models.parties import other_party, party_of

SHOWN_SECONDS = 6.0
"""How long a result stays on screen."""
GRACE = 2.0
"""How long a caller may be in no list: between two rows of a transfer a PBX shows nobody."""
URGENT_SECONDS = 20.0
"""A caller whom nobody has answered for so long needs somebody."""
UNDO_SECONDS = 5.0
"""So long after it was sent a call can be taken back even when somebody has answered."""
_STANDING = frozenset({LinkMode.LIVE, LinkMode.POLLING})
_BUSY = frozenset({Lamp.IN_CALL, Lamp.HELD, Lamp.DND})


class FollowState(StrEnum):
    """What has become of a call that was sent on."""

    RINGING = "ringing"
    WAITING = "waiting"
    ANSWERED = "answered"
    TALKING = "connected"
    ENDED = "ended"


_DOING = {
    FollowState.RINGING: noop("ringing"),
    FollowState.WAITING: noop("waiting"),
    FollowState.TALKING: noop("connected"),
}
_LATE = {
    FollowState.RINGING: noop("still ringing"),
    FollowState.WAITING: noop("still waiting"),
}


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One sent call. `since` is when it was sent, `ends_at` when a result leaves the screen (None
    while it is open), both in seconds of our clock; `can_take_back` tells that the PBX can move it.
    An `outside` call connects two outside numbers: it stays open until it ends, as nobody here has
    a card for it.

    `number` is the target's, `tried` the targets before it, `next` who could be asked then ("" for
    nobody), `rung` tells that a phone has rung, `at` who is rung when it is not the target.
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
    number: str = ""
    tried: tuple[str, ...] = ()
    next: str = ""
    rung: bool = False
    at: str = ""

    @property
    def open(self) -> bool:
        """Whether nobody talks yet and the caller is still there."""
        return self.ends_at is None

    def urgent(self, now: float) -> bool:
        """Whether nobody has answered for too long, at a moment in seconds of our clock."""
        return self.open and not self.outside and now - self.since >= URGENT_SECONDS

    def retrievable(self, now: float) -> bool:
        """Whether it can be taken back: while nobody talks, and for a moment after it was sent."""
        return self.can_take_back and (self.open or now - self.since < UNDO_SECONDS)

    def undo_left(self, now: float) -> int:
        """For how many more seconds an answered call can be taken back."""
        return 0 if self.open else max(0, math.ceil(self.since + UNDO_SECONDS - now))

    def doing(self, now: float) -> str:
        """What the call does, or what became of it, in a few words."""
        if not self.open:
            return self.result
        if self.urgent(now) and not self.at:
            return tr(_LATE[self.state])
        return tr("rings at {name}", name=self.at) if self.at else tr(_DOING[self.state])


class FollowUps:
    """The sent calls of this desk, oldest first."""

    def __init__(self, store: Store, favourites: Callable[[], Sequence[str]] = tuple) -> None:
        self._store = store
        self._favourites = favourites
        self.rows: tuple[FollowUp, ...] = ()

    def start(
        self, call: CallId, leg: LegId, who: str, target: str, now: float, number: str = ""
    ) -> None:
        """Follow a leg that was just sent to a target, by its name and number."""
        before = next((row for row in self.rows if row.leg == leg), None)
        tried = (*before.tried, before.number) if before is not None else ()
        kept = tuple(row for row in self.rows if row.leg != leg)
        self.rows = (*kept, FollowUp(leg, call, who, target, now, number=number, tried=tried))

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
        if found is None and self._store.link.mode not in _STANDING:
            return replace(row, can_take_back=False, missed_at=None)
        if found is None:
            missed_at = now if row.missed_at is None else row.missed_at
            if now - missed_at < GRACE:
                return replace(row, missed_at=missed_at, can_take_back=False)
            return _closed(row, FollowState.ENDED, self._end(row), now)
        call, leg = found
        if row.outside:
            talking = leg.state is LegState.TALKING
            state = FollowState.TALKING if talking else FollowState.RINGING
            return replace(row, call=call.id, state=state, missed_at=None)
        if leg.state is LegState.TALKING:
            return self._answered(row, call, leg, me, now)
        rung = [part for part in call.legs if part.state is LegState.RINGING]
        if me and any(part.extension == me for part in rung):
            return _closed(row, FollowState.ANSWERED, tr("rings at your phone"), now)
        movable = retrievable(call, me)
        return replace(
            row,
            call=call.id,
            state=FollowState.RINGING if rung else FollowState.WAITING,
            can_take_back=movable,
            missed_at=None,
            rung=row.rung or bool(rung),
            at=self._elsewhere(row, rung),
            next=self._next(row, me) if movable else "",
        )

    def _answered(
        self, row: FollowUp, call: Call, leg: Leg, me: ExtensionNumber | None, now: float
    ) -> FollowUp:
        other = call.other(leg)
        if other is not None and other.extension == me:
            return _closed(row, FollowState.ANSWERED, tr("back with you"), now)
        name = other_party(call, leg, self._store).title
        closed = _closed(row, FollowState.ANSWERED, tr("{name} answered", name=name), now)
        return replace(closed, call=call.id, can_take_back=me is not None)

    def _end(self, row: FollowUp) -> str:
        """Why a followed call is in no list any more, as far as it can be told."""
        if row.outside:
            return tr("ended")
        if row.rung:
            return tr("nobody answered, {who} is gone", who=row.who)
        if self._store.lamp(ExtensionNumber(row.number)) in _BUSY:
            return tr("busy, {who} is gone", who=row.who)
        return tr("{who} is gone", who=row.who)

    def _elsewhere(self, row: FollowUp, rung: list[Leg]) -> str:
        """Who is rung in place of the target, where that is one person, such as by forwarding."""
        person = ExtensionNumber(row.number) in self._store.extensions
        if not person or len(rung) != 1 or rung[0].number == row.number:
            return ""
        return party_of(rung[0], self._store).title

    def _next(self, row: FollowUp, me: ExtensionNumber | None) -> str:
        without = frozenset({*row.tried, row.number, str(me)})
        return next_person(row.number, self._store, self._favourites(), without)


def _closed(row: FollowUp, state: FollowState, result: str, now: float) -> FollowUp:
    return replace(
        row, state=state, result=result, ends_at=now + SHOWN_SECONDS, can_take_back=False
    )


def retrievable(call: Call, me: ExtensionNumber | None) -> bool:
    """Whether a call, once sent on, can be moved again while nobody talks: only a caller from
    outside can (transferNumberInbound)."""
    return bool(me and call.direction is Direction.INBOUND and call.outside is not None)
