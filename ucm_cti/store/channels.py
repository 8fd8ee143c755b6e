"""Reading the PBX's channel names, ids, states and times (wire.md 2.6, 2.7)."""

import re
from datetime import UTC, datetime

from ucm_cti.domain.call import LegState
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.wire.rows import Scalar, text, words

_CHANNEL = re.compile(r"^(?:PJSIP|SIP|IAX2?)/(?P<owner>.+)-[0-9A-Fa-f]{1,8}$")
_UNIQUEID = re.compile(r"^(?P<epoch>[0-9]{1,20})\.(?P<serial>[0-9]{1,20})$")
_STATES = {
    "ring": LegState.CALLING,
    "ringing": LegState.RINGING,
    "up": LegState.ALONE,
    "busy": LegState.BUSY,
}
_PLUMBING = "Local/"


def owner(channel: str) -> ExtensionNumber | None:
    """The extension in a channel name; None for trunks and names that carry none.

    "PJSIP/1002-00000003" is extension 1002; "PJSIP/trunk_1-0000026e" and "DAHDI/o1-1" are trunks.
    """
    match = _CHANNEL.match(channel)
    if match is None or match["owner"].startswith("trunk_"):
        return None
    return ExtensionNumber(match["owner"])


def is_plumbing(channel: str) -> bool:
    """Whether the channel is the PBX's inner wiring, which the vendor's own page hides (2.6)."""
    return channel.startswith(_PLUMBING)


def parse_state(value: Scalar) -> LegState:
    """A channel state in any letter case; Down means "being set up" (wire.md 1.6)."""
    return _STATES.get(text(value).casefold(), LegState.SETUP)


def party(value: Scalar) -> str:
    """A number or name of a row; the dialplan's "s" is an unknown party (wire.md 2.6)."""
    found = words(value)
    return "" if found in {"s", "<unknown>"} else found


def serial(uniqueid: str) -> tuple[int, int] | None:
    """A uniqueid as a sortable pair (epoch seconds, counter); None when it is not one."""
    match = _UNIQUEID.match(uniqueid)
    return (int(match["epoch"]), int(match["serial"])) if match else None


def pbx_time(value: Scalar) -> float | None:
    """ "YYYY-MM-DD HH:MM:SS" without zone, in seconds as if it were UTC; None when unreadable."""
    try:
        return datetime.fromisoformat(text(value)[:19]).replace(tzinfo=UTC).timestamp()
    except ValueError:
        return None
