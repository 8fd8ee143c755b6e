"""A key with its modifiers, as people write it: "Ctrl+Alt+Space". Pure."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import noop, tr


class Modifier(StrEnum):
    """In the order in which they are written."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    SUPER = "Super"


_MODIFIERS = {
    "ctrl": Modifier.CTRL,
    "control": Modifier.CTRL,
    "strg": Modifier.CTRL,
    "alt": Modifier.ALT,
    "shift": Modifier.SHIFT,
    "super": Modifier.SUPER,
    "meta": Modifier.SUPER,
    "win": Modifier.SUPER,
}
NAMED = (
    *(f"F{number}" for number in range(1, 25)),
    *("Space", "Home", "End", "PgUp", "PgDown", "Ins", "Del", "Pause"),
    *("Left", "Right", "Up", "Down", "Backspace", "Return", "Tab", "Esc", "Print"),
)
"""The keys beside letters and digits; names as Qt writes them."""
_NAMED = {name.casefold(): name for name in NAMED}
_PLAIN = re.compile(r"[A-Z0-9]")
_COMMANDING = frozenset({Modifier.CTRL, Modifier.ALT, Modifier.SUPER})
SYSTEM = {
    "Ctrl+Alt+Del": noop("logs out or locks the computer"),
    "Ctrl+Alt+Backspace": noop("ends the session on some systems"),
    "Alt+F4": noop("closes windows"),
    "Alt+Tab": noop("changes windows"),
    "Ctrl+C": noop("copies in every program"),
    "Ctrl+V": noop("pastes in every program"),
    "Ctrl+X": noop("cuts in every program"),
    "Ctrl+Z": noop("takes back in every program"),
}
"""What systems and programs everywhere do with some keys (English, for `tr`)."""


@dataclass(frozen=True, slots=True)
class Chord:
    """`key` is an upper-case letter, a digit or one of NAMED."""

    modifiers: frozenset[Modifier]
    key: str

    def __str__(self) -> str:
        """As it is written everywhere: modifiers in one order, then the key."""
        held = [modifier.value for modifier in Modifier if modifier in self.modifiers]
        return "+".join([*held, self.key])


def parse_chord(text: str) -> Chord:
    """The chord of a text. Raises UsageError, which says why it can be no global key.

    Without Ctrl, Alt or Super a key would be lost to whatever is typed elsewhere; Shift alone does
    not help there.
    """
    *held, key = [part.strip() for part in text.split("+")]
    modifiers = []
    for part in held:
        modifier = _MODIFIERS.get(part.casefold())
        if modifier is None:
            raise UsageError(tr("“{text}” is no key; write for instance Ctrl+Alt+K.", text=text))
        modifiers.append(modifier)
    chord = Chord(frozenset(modifiers), _key(key, text))
    _judge(chord)
    return chord


def _key(key: str, text: str) -> str:
    name = _NAMED.get(key.casefold()) or key.upper()
    if name not in NAMED and not _PLAIN.fullmatch(name):
        raise UsageError(
            tr(
                "“{text}” cannot be used everywhere; take a letter, a digit, a function key or "
                "Space.",
                text=text,
            )
        )
    return name


def _judge(chord: Chord) -> None:
    if not chord.modifiers & _COMMANDING:
        raise UsageError(
            tr(
                "{chord} would be taken away from typing in other programs; add Ctrl, Alt or "
                "Super.",
                chord=chord,
            )
        )
    if str(chord) in SYSTEM:
        raise UsageError(
            tr("{chord} {does}; take another key.", chord=chord, does=tr(SYSTEM[str(chord)]))
        )
