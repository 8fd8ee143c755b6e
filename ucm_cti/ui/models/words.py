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
