"""What can be had by a key while another program has the keyboard, and the keys chosen for it."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.domain.wording import noop


class GlobalDeed(StrEnum):
    """One deed that a global key may stand for."""

    BAR = "bar"
    REACH = "reach"
    ACCEPT = "accept"
    REFUSE = "refuse"
    HOLD = "hold"
    MUTE = "mute"
    HANG_UP = "hangup"


def command_of(deed: GlobalDeed) -> str:
    """What has the running app do it, for a key of the desktop's own settings."""
    press = "" if deed in {GlobalDeed.BAR, GlobalDeed.REACH} else "press "
    return f"ucm-cti {press}{deed.value}"


DEED_WORDS = {
    GlobalDeed.BAR: noop("Open the command bar"),
    GlobalDeed.REACH: noop("Go to the newest pop-up"),
    GlobalDeed.ACCEPT: noop("Accept the call at the gate"),
    GlobalDeed.REFUSE: noop("Refuse or decline the call"),
    GlobalDeed.HOLD: noop("Hold or resume my call"),
    GlobalDeed.MUTE: noop("Mute or unmute my call"),
    GlobalDeed.HANG_UP: noop("End my call"),
}
"""What each does, for people (English, for `tr`)."""


@dataclass(frozen=True, slots=True)
class GlobalChords:
    """The key of each deed, named after it, as `Chord` writes it; "" for none.

    Ctrl+Alt+Space is taken by no desktop's defaults; the verbs on calls have none until somebody
    wants one.
    """

    bar: str = "Ctrl+Alt+Space"
    reach: str = "Ctrl+Alt+Shift+Space"
    accept: str = ""
    refuse: str = ""
    hold: str = ""
    mute: str = ""
    hangup: str = ""

    def of(self, deed: GlobalDeed) -> str:
        """The key of a deed, "" for none."""
        return str(getattr(self, deed.value))
