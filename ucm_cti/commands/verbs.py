"""Which verbs make sense on a call right now. Pure."""

import re
from enum import StrEnum

from ucm_cti.domain.call import Call, Direction, Leg, LegState, Phase
from ucm_cti.domain.ids import ExtensionNumber


class Verb(StrEnum):
    """What a person can do with a call."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    HOLD = "hold"
    RESUME = "resume"
    MUTE = "mute"
    UNMUTE = "unmute"
    TRANSFER = "transfer"
    HANG_UP = "hang up"
    LISTEN = "listen"
    WHISPER = "whisper"
    JOIN = "join"
    BLOCK = "block"


_NUMBER = re.compile(r"\+?[0-9*#]{1,32}")
_MONITOR = (Verb.LISTEN, Verb.WHISPER, Verb.JOIN)


def verbs(call: Call, me: ExtensionNumber | None, *, gate: bool) -> tuple[Verb, ...]:
    """The verbs that apply, in offered order; `gate` tells whether call control is on."""
    mine = call.leg_of(me) if me else None
    if mine is not None:
        return _on_mine(call, mine)
    if call.phase is Phase.ARRIVING:
        return (Verb.ACCEPT, Verb.REFUSE, Verb.TRANSFER) if gate else (Verb.TRANSFER,)
    movable = (Verb.TRANSFER,) if call.outside is not None else ()
    if call.phase is Phase.TALKING:
        watchable = any(leg.extension and leg.state is LegState.TALKING for leg in call.legs)
        return (*(_MONITOR if watchable else ()), *movable, Verb.HANG_UP)
    return (*movable, Verb.HANG_UP)


def _on_mine(call: Call, mine: Leg) -> tuple[Verb, ...]:
    if mine.barging:
        return (Verb.HANG_UP,)
    if mine.state is LegState.TALKING:
        return (
            Verb.RESUME if mine.held else Verb.HOLD,
            Verb.UNMUTE if mine.muted else Verb.MUTE,
            Verb.TRANSFER,
            Verb.HANG_UP,
        )
    movable = call.outside is not None and (
        call.direction is Direction.INBOUND or mine.state is not LegState.RINGING
    )
    return (Verb.TRANSFER, Verb.HANG_UP) if movable else (Verb.HANG_UP,)


def can_block(call: Call) -> bool:
    """Whether the PBX could turn this caller away from now on: one from outside with a number."""
    outside = call.outside
    return call.direction is Direction.INBOUND and outside is not None and blockable(outside.number)


def blockable(number: str) -> bool:
    """Whether a caller's number, as the PBX delivers it, can stand on its blacklist."""
    return bool(_NUMBER.fullmatch(number))
