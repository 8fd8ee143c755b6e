"""Presses that come too fast to mean what they would do by now. Pure."""

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId

HESITATION = 1.5
"""Seconds after a waiting call has gone, or a key has acted, in which it means no other call."""
DOUBLE_CLICK = 0.6
"""Seconds in which a second press of a switch belongs to the first."""

_FINAL = {Verb.ACCEPT, Verb.REFUSE, Verb.HANG_UP, Verb.BLOCK}
_SWITCHES = {Verb.HOLD: "hold", Verb.RESUME: "hold", Verb.MUTE: "mute", Verb.UNMUTE: "mute"}


class Hurry:
    """Remembers the last presses; moments are in seconds of our clock."""

    def __init__(self) -> None:
        self._key: tuple[CallId, float] | None = None
        self._switch: tuple[str, CallId, float] | None = None

    def other_call(self, verb: Verb, call_id: CallId, now: float) -> bool:
        """Whether a key that ends or decides a call has come to mean another one than a moment ago;
        asked again, it may act."""
        last, self._key = self._key, None
        if verb not in _FINAL:
            return False
        if last is not None and last[0] != call_id and now - last[1] < HESITATION:
            return True
        self._key = (call_id, now)
        return False

    def same_switch(self, verb: Verb, call_id: CallId, now: float) -> bool:
        """Whether a press is the second of a double click on hold or mute."""
        switch = _SWITCHES.get(verb)
        if switch is None:
            return False
        last, self._switch = self._switch, (switch, call_id, now)
        return last is not None and last[:2] == (switch, call_id) and now - last[2] < DOUBLE_CLICK
