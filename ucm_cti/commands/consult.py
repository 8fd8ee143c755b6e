"""Asking somebody before a caller is handed over: where it stands, told by the store. Pure."""

from dataclasses import dataclass, replace
from enum import StrEnum

from ucm_cti.commands.placing import placed_legs
from ucm_cti.commands.targets import Target
from ucm_cti.domain.call import Call, Leg, LegState
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.store.store import Store


class Step(StrEnum):
    """What this desk is just asking of the PBX."""

    NONE = "none"
    HOLDING = "holding"
    DIALLING = "dialling"
    SWITCHING = "switching"
    HANDING_OVER = "handing over"
    RETURNING = "returning"


class Stage(StrEnum):
    """Where a consultation stands, as far as the PBX shows it."""

    HOLDING = "holding"
    """The caller is being put on hold."""
    DIALLING = "dialling"
    """The PBX is asked to ring my phone."""
    MY_PHONE = "my phone"
    """My phone rings for the second call; I have to pick it up."""
    CALLING = "calling"
    """My phone is picked up, theirs rings or is being reached."""
    TALKING = "talking"
    """I talk with the person who is asked."""
    ALONE = "alone"
    """Nobody is asked (any more), and the caller is on hold."""
    SWITCHING = "switching"
    HANDING_OVER = "handing over"
    RETURNING = "returning"


@dataclass(frozen=True, slots=True)
class Consult:
    """A caller on hold and somebody who is asked about them.

    `leg` is my leg in the caller's call, `caller` the caller's own, `who` their name. `own` is my
    leg towards the `target` once it has shown, `reached` how far that call ever came; legs in
    `before` were there earlier. `trouble` says what did not work. Channel names outlive a
    reconnect, so all the rest is read from the store whenever it is needed: see `stage`.
    """

    serial: int
    me: ExtensionNumber
    leg: LegId
    caller: LegId | None
    who: str
    target: Target
    before: frozenset[LegId]
    step: Step = Step.HOLDING
    own: LegId | None = None
    reached: Stage = Stage.DIALLING
    trouble: str = ""


_BUSY = {
    Step.HOLDING: Stage.HOLDING,
    Step.SWITCHING: Stage.SWITCHING,
    Step.HANDING_OVER: Stage.HANDING_OVER,
    Step.RETURNING: Stage.RETURNING,
}
_FAR = (Stage.DIALLING, Stage.MY_PHONE, Stage.CALLING, Stage.TALKING)


def observe(consult: Consult, store: Store) -> Consult | None:
    """The consultation after a look at the store; None when it is over: the caller's call has
    left, or I am back with the caller and nobody is asked."""
    found = first_leg(consult, store)
    if found is None:
        return None
    own = consult.own
    if own is None:
        fresh = placed_legs(store, consult.me, consult.target.number) - consult.before
        own = min(fresh, default=None)
    seen = replace(consult, own=own)
    asked = own_leg(seen, store)
    if asked is not None:
        reached = max(seen.reached, _stage_of(asked[1]), key=_FAR.index)
        return replace(seen, reached=reached, trouble=seen.trouble if consult.own else "")
    idle = seen.step is Step.NONE and not found[1].held
    return None if idle else seen


def stage(consult: Consult, store: Store) -> Stage:
    """Where it stands now."""
    if consult.step in _BUSY:
        return _BUSY[consult.step]
    asked = own_leg(consult, store)
    if asked is not None:
        return _stage_of(asked[1])
    waits = consult.step is Step.DIALLING and consult.own is None
    return Stage.DIALLING if waits else Stage.ALONE


def first_leg(consult: Consult, store: Store) -> tuple[Call, Leg] | None:
    """The caller's call and my leg in it, None when that has ended."""
    return store.find_leg(consult.leg)


def own_leg(consult: Consult, store: Store) -> tuple[Call, Leg] | None:
    """The call to the person who is asked and my leg in it, None while there is none."""
    return store.find_leg(consult.own) if consult.own else None


def call_ids(consult: Consult, store: Store) -> tuple[CallId | None, CallId | None]:
    """The caller's call, and the one to the person who is asked."""
    first, own = first_leg(consult, store), own_leg(consult, store)
    return (first[0].id if first else None, own[0].id if own else None)


def _stage_of(leg: Leg) -> Stage:
    if leg.state is LegState.TALKING:
        return Stage.TALKING
    ringing = leg.state in {LegState.RINGING, LegState.SETUP}
    return Stage.MY_PHONE if ringing else Stage.CALLING
