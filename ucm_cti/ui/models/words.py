"""The words for states, in operators' language. Pure."""

from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import noop, tr

LAMP_WORDS = {
    Lamp.FREE: noop("free"),
    Lamp.RINGING: noop("ringing"),
    Lamp.IN_CALL: noop("in call"),
    Lamp.HELD: noop("on hold"),
    Lamp.DND: noop("do not disturb"),
    Lamp.AWAY: noop("away"),
    Lamp.OFFLINE: noop("offline"),
    Lamp.UNKNOWN: noop("unknown"),
}
"""The word beside a state mark."""

LINK_WORDS = {
    LinkMode.LIVE: noop("live"),
    LinkMode.POLLING: noop("polling"),
    LinkMode.CONNECTING: noop("connecting"),
    LinkMode.DOWN: noop("not connected"),
}
"""The word beside the link dot."""


def attempts(left: int | None) -> str:
    """What one more wrong password would mean; "" where the PBX has told no number."""
    if left is None:
        return ""
    if left <= 1:
        return tr("This is the last attempt: if it is wrong too, the PBX locks this computer out.")
    return tr("{left} attempts left before the PBX locks this computer out.", left=left)


def people_count(count: int) -> str:
    """ "1 person", "40 people"."""
    return tr("%n (person|people)", "", count)


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]
