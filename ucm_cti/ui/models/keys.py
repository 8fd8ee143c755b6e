"""What has a key: every verb and every deed of the console, with the keys it has from the start."""

from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.wording import noop
from ucm_cti.ui.models.consult import ConsultVerb


class Deed(StrEnum):
    """What a key can do; the values stand in the settings."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    BLOCK = "block"
    HOLD = "hold"
    MUTE = "mute"
    TRANSFER = "transfer"
    END = "end"
    SWITCH = "switch"
    FIELD = "field"
    SEARCH = "search"
    CARRY = "carry"
    TAKE_BACK = "take-back"
    SEND_NEXT = "send-next"
    TO_VOICEMAIL = "to-voicemail"
    NEXT_AREA = "next-area"
    PREVIOUS_AREA = "previous-area"
    MOVE_LEFT = "move-left"
    MOVE_RIGHT = "move-right"
    STRIP = "strip"
    POPUPS_ONLY = "popups-only"
    UNDO = "undo"
    BAR = "bar"
    API = "api"
    POPUP = "popup"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Bound:
    """A deed in words, and its first keys: `letter` works outside text fields, `combination` in
    them too.

    `typed` says which single characters it may have: "letters" while a call of mine is shown,
    "signs" that are neither letters nor digits, or "" for none.
    """

    words: str
    letter: str = ""
    combination: str = ""
    typed: str = ""


DEEDS = {
    Deed.ACCEPT: Bound(noop("Accept a call"), combination="F3"),
    Deed.REFUSE: Bound(noop("Refuse a call, else end mine"), combination="F4"),
    Deed.BLOCK: Bound(noop("Block the caller"), combination="Shift+F4"),
    Deed.HOLD: Bound(noop("Hold and resume"), "H", "F5", "letters"),
    Deed.MUTE: Bound(noop("Mute and unmute"), "M", "F7", "letters"),
    Deed.TRANSFER: Bound(noop("Transfer"), "T", "F8", "letters"),
    Deed.END: Bound(noop("End my call"), "E", "", "letters"),
    Deed.SWITCH: Bound(noop("Switch between a caller and whom I ask"), "S", "F9", "letters"),
    Deed.FIELD: Bound(noop("Call or find somebody, or just type"), combination="Ctrl+K"),
    Deed.SEARCH: Bound(noop("Search the people"), combination="Ctrl+F"),
    Deed.CARRY: Bound(
        noop("Carry the chosen call to a person; or drag it there"), combination="Ctrl+T"
    ),
    Deed.TAKE_BACK: Bound(noop("Take a sent call back"), combination="Alt+B"),
    Deed.SEND_NEXT: Bound(noop("Send a sent call on to the next person"), combination="Alt+N"),
    Deed.TO_VOICEMAIL: Bound(noop("Send a sent call to voicemail"), combination="Alt+V"),
    Deed.NEXT_AREA: Bound(noop("Next area"), combination="F6"),
    Deed.PREVIOUS_AREA: Bound(noop("Area before"), combination="Shift+F6"),
    Deed.MOVE_LEFT: Bound(noop("Move this area to the left"), combination="Ctrl+Shift+PgUp"),
    Deed.MOVE_RIGHT: Bound(noop("Move this area to the right"), combination="Ctrl+Shift+PgDown"),
    Deed.STRIP: Bound(noop("Narrow strip, and back"), combination="Ctrl+M"),
    Deed.POPUPS_ONLY: Bound(noop("Pop-ups only, and back"), combination="Ctrl+Shift+M"),
    Deed.UNDO: Bound(noop("Undo what a message offers to undo"), combination="Alt+Z"),
    Deed.BAR: Bound(noop("Open the command bar"), combination="Ctrl+Shift+K"),
    Deed.API: Bound(noop("Send any action to the PBX"), combination="Ctrl+Shift+A"),
    Deed.POPUP: Bound(noop("Go to the pop-up of a call, then to the next"), combination="F2"),
    Deed.HELP: Bound(noop("Show or hide the keys"), "?", "F1", "signs"),
}
"""Every deed in the order in which it is listed."""


@dataclass(frozen=True, slots=True)
class VerbKey:
    """How a verb is named on a button, and the deed whose keys it has."""

    words: str
    deed: Deed


VERB_KEYS = {
    Verb.ACCEPT: VerbKey(noop("Accept"), Deed.ACCEPT),
    Verb.REFUSE: VerbKey(noop("Refuse"), Deed.REFUSE),
    Verb.HOLD: VerbKey(noop("Hold"), Deed.HOLD),
    Verb.RESUME: VerbKey(noop("Resume"), Deed.HOLD),
    Verb.MUTE: VerbKey(noop("Mute"), Deed.MUTE),
    Verb.UNMUTE: VerbKey(noop("Unmute"), Deed.MUTE),
    Verb.TRANSFER: VerbKey(noop("Transfer"), Deed.TRANSFER),
    Verb.HANG_UP: VerbKey(noop("End"), Deed.END),
    Verb.BLOCK: VerbKey(noop("Block"), Deed.BLOCK),
}
"""The verbs that have keys."""

GENERAL_DEEDS = (
    Deed.FIELD,
    Deed.SEARCH,
    Deed.CARRY,
    Deed.NEXT_AREA,
    Deed.PREVIOUS_AREA,
    Deed.MOVE_LEFT,
    Deed.MOVE_RIGHT,
    Deed.STRIP,
    Deed.POPUPS_ONLY,
    Deed.UNDO,
    Deed.BAR,
    Deed.API,
    Deed.POPUP,
    Deed.HELP,
)
"""Deeds that are possible at any time."""

FOLLOW_DEEDS = (Deed.TAKE_BACK, Deed.SEND_NEXT, Deed.TO_VOICEMAIL)
"""Deeds for the call that was sent on first and that nobody has answered."""

GENERAL_KEYS = (
    ("\u2191 \u2193", noop("Move in a list")),
    ("Enter", noop("Do the first thing a row offers")),
    ("Esc", noop("Close what is open")),
)
"""Keys that always mean the same: key, and what it does."""

FOUND_KEYS = (
    ("Enter", noop("Ask whom you typed, my caller on hold")),
    ("Ctrl+Enter", noop("Send my caller there at once")),
    ("Shift+Enter", noop("Send my caller to their voicemail")),
)
"""Keys on a person or number that was typed, while a call of mine can be sent."""

CONSULT_WORDS = {
    ConsultVerb.HAND_OVER: noop("Hand the caller over"),
    ConsultVerb.SWITCH: noop("Talk to the other of the two"),
    ConsultVerb.BACK: noop("Back to the caller"),
}
"""What the keys do while somebody is asked before a caller is handed over."""
