"""The keys of the console, in one table for buttons, shortcuts and the help."""

from dataclasses import dataclass

from ucm_cti.commands.verbs import Verb


@dataclass(frozen=True, slots=True)
class Key:
    """`letter` works outside text fields while a call of mine is shown; `function` always."""

    words: str
    letter: str = ""
    function: str = ""


VERB_KEYS = {
    Verb.ACCEPT: Key("Accept", function="F3"),
    Verb.REFUSE: Key("Refuse", function="F4"),
    Verb.HOLD: Key("Hold", "H", "F5"),
    Verb.RESUME: Key("Resume", "H", "F5"),
    Verb.MUTE: Key("Mute", "M", "F7"),
    Verb.UNMUTE: Key("Unmute", "M", "F7"),
    Verb.TRANSFER: Key("Transfer", "T", "F8"),
    Verb.HANG_UP: Key("End", "E", "F4"),
}
"""How each verb is named on a button, and its keys."""

GENERAL_KEYS = (
    ("Ctrl+K", "Call or find somebody, or just type"),
    ("Ctrl+F", "Search the people"),
    ("F6", "Next area; Shift+F6 goes back"),
    ("\u2191 \u2193", "Move in a list"),
    ("Enter", "Do the first thing a row offers"),
    ("Shift+Enter", "Send my call to the chosen person"),
    ("Ctrl+Shift+A", "Send any action to the PBX"),
    ("Esc", "Close what is open"),
    ("?", "Show or hide this list"),
)
"""Keys that are valid at any time: key, and what it does."""
