"""The words for states, in operators' language. Pure."""

from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import Lamp

LAMP_WORDS = {
    Lamp.FREE: "free",
    Lamp.RINGING: "ringing",
    Lamp.IN_CALL: "in call",
    Lamp.HELD: "on hold",
    Lamp.DND: "do not disturb",
    Lamp.AWAY: "away",
    Lamp.OFFLINE: "offline",
    Lamp.UNKNOWN: "unknown",
}
"""The word beside a state mark."""

LINK_WORDS = {
    LinkMode.LIVE: "live",
    LinkMode.POLLING: "polling",
    LinkMode.CONNECTING: "connecting",
    LinkMode.DOWN: "not connected",
}
"""The word beside the link dot."""

_WARNINGS = {
    Lamp.DND: "{name} is on do not disturb.",
    Lamp.AWAY: "{name} is away.",
    Lamp.OFFLINE: "The phone of {name} is not connected.",
    Lamp.IN_CALL: "{name} is in a call.",
    Lamp.HELD: "{name} is in a call that is on hold.",
    Lamp.RINGING: "The phone of {name} is ringing already.",
}


def warning(name: str, lamp: Lamp) -> str:
    """What to know before a call is sent to that person; "" when nothing speaks against it."""
    return _WARNINGS.get(lamp, "").format(name=name)


def attempts(left: int | None) -> str:
    """What one more wrong password would mean; "" where the PBX has told no number."""
    if left is None:
        return ""
    if left <= 1:
        return "This is the last attempt: if it is wrong too, the PBX locks this computer out."
    return f"{left} attempts left before the PBX locks this computer out."


def people_count(count: int) -> str:
    """ "1 person", "40 people"."""
    return "1 person" if count == 1 else f"{count:,} people".replace(",", "\u202f")


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]
