"""Which keys do what, as a person has chosen; no key ever does two things. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QKeySequence

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.keys import DEEDS, GENERAL_KEYS, VERB_KEYS, Deed

_TEXT = ("Return", "Enter", "Space", "Backspace", "Del", "Ins", "Tab", "Backtab", "Esc", "Menu")
_MOVING = frozenset({*_TEXT, "Up", "Down", "Left", "Right", "Home", "End"})
_PAGING = frozenset({"PgUp", "PgDown"})
_STANDARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
)
_OF_THE_SYSTEM = frozenset({"Alt+F4", "Ctrl+Q", "Ctrl+W"})
_EDITING = frozenset({"", "Shift", "Ctrl", "Ctrl+Shift"})


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one deed, "" for none: a single character, and one that works everywhere."""

    letter: str = ""
    combination: str = ""

    def __iter__(self) -> Iterator[str]:
        return (key for key in (self.letter, self.combination) if key)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What stands against a key: a sentence why it cannot be had, or the deed that has it."""

    refusal: str = ""
    other: Deed | None = None


class KeyMap:
    """The keys in force. `chosen` is what the settings hold: pairs of keys by deed; what makes no
    sense there is passed over. A chosen key takes precedence over one from the start.
    """

    def __init__(self, chosen: Mapping[str, Any] | None = None) -> None:
        wanted = {deed: _read(deed, (chosen or {}).get(deed)) for deed in Deed}
        taken: set[str] = set()
        self._keys: dict[Deed, Keys] = {}
        for deed in sorted(Deed, key=lambda deed: wanted[deed] is None):
            keys = wanted[deed] or first_keys(deed)
            self._keys[deed] = Keys(*("" if key in taken else key for key in _pair(keys)))
            taken |= set(self._keys[deed])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KeyMap) and self._keys == other._keys

    def __hash__(self) -> int:
        return hash(tuple(self._keys.items()))

    def of(self, deed: Deed) -> Keys:
        """The keys of a deed."""
        return self._keys[deed]

    def of_verb(self, verb: Verb) -> Keys:
        """The keys of a verb, none for one without; a call of mine is also ended by the key that
        refuses, while nothing is there to be refused."""
        if verb not in VERB_KEYS:
            return Keys()
        keys = self._keys[VERB_KEYS[verb].deed]
        if verb is Verb.HANG_UP and not keys.combination:
            return Keys(keys.letter, self._keys[Deed.REFUSE].combination)
        return keys

    def told(self, deed: Deed) -> str:
        """The keys of a deed as a person reads them, "" for none."""
        return told_keys(self._keys[deed])

    def hint(self, verb: Verb) -> str:
        """The one key that stands beside a verb, "" for none."""
        return next((native(key) for key in self.of_verb(verb)), "")

    def deed_of(self, text: str) -> Deed | None:
        """What a single typed character means."""
        letter = text.upper()
        return next((deed for deed, keys in self._keys.items() if keys.letter == letter), None)

    def judge(self, deed: Deed, key: str) -> Verdict:
        """Whether a deed may have a key, given as Qt's portable text."""
        refusal = _refusal(deed, key)
        if refusal:
            return Verdict(refusal)
        owner = (other for other, keys in self._keys.items() if other != deed and key in keys)
        return Verdict(other=next(owner, None))

    def giving(self, deed: Deed, key: str) -> "KeyMap":
        """The same with another key for a deed; a deed that had it gets the key that is now free.

        Raises ValueError where `judge` refuses.
        """
        verdict = self.judge(deed, key)
        if verdict.refusal:
            raise ValueError(verdict.refusal)
        before = self._keys[deed]
        fresh = {deed: _with(before, key)}
        if verdict.other is not None:
            free = before.letter if is_typed(key) else before.combination
            fresh[verdict.other] = _with(self._keys[verdict.other], free, typed=is_typed(key))
        return self._changed(fresh)

    def without(self, deed: Deed) -> "KeyMap":
        """The same with no key for a deed."""
        return self._changed({deed: Keys()})

    def reset(self, deed: Deed) -> "KeyMap":
        """The same with the first keys of a deed, but those that another one has by now."""
        rest = {key for other, keys in self._keys.items() if other != deed for key in keys}
        first = _pair(first_keys(deed))
        return self._changed({deed: Keys(*("" if key in rest else key for key in first))})

    def changed(self, deed: Deed) -> bool:
        """Whether a deed has other keys than from the start."""
        return self._keys[deed] != first_keys(deed)

    def document(self) -> dict[str, list[str]]:
        """What differs from the start, for the settings."""
        return {deed: _pair(keys) for deed, keys in self._keys.items() if self.changed(deed)}

    def _changed(self, fresh: Mapping[Deed, Keys]) -> "KeyMap":
        made = KeyMap()
        made._keys = {**self._keys, **fresh}
        return made


def first_keys(deed: Deed) -> Keys:
    """The keys of a deed from the start."""
    return Keys(DEEDS[deed].letter, DEEDS[deed].combination)


def told_keys(keys: Keys) -> str:
    """Keys as a person reads them, "" for none."""
    names = [native(key) for key in keys]
    return (
        tr("{one} or {other}", one=names[0], other=names[1]) if len(names) > 1 else "".join(names)
    )


def native(key: str) -> str:
    """One key as a person reads it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def is_typed(key: str) -> bool:
    """Whether a key is a single character, which a text field would take."""
    return len(key) == 1


def _pair(keys: Keys) -> list[str]:
    return [keys.letter, keys.combination]


def _with(keys: Keys, key: str, *, typed: bool | None = None) -> Keys:
    if is_typed(key) if typed is None else typed:
        return Keys(key, keys.combination)
    return Keys(keys.letter, key)


def _read(deed: Deed, value: Any) -> Keys | None:
    """The keys of a settings file, None for what is none."""
    if not (isinstance(value, list) and len(value) == 2 and all(isinstance(k, str) for k in value)):
        return None
    letter, combination = value
    if letter and (not is_typed(letter) or _refusal(deed, letter)):
        return None
    if combination and (is_typed(combination) or _refusal(deed, combination)):
        return None
    return Keys(letter, combination)


def _refusal(deed: Deed, key: str) -> str:
    """Why a deed cannot have a key, "" when it can."""
    if is_typed(key):
        return _refused_character(deed, key)
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or sequence.toString() != key:
        return tr("This is no key that can be used; press another one.")
    modifiers, _, name = key.rpartition("+") if not key.endswith("++") else (key[:-2], "", "+")
    if key in _OF_THE_SYSTEM:
        return tr("{key} closes windows; press another one.", key=key)
    fixed = {known for known, _ in GENERAL_KEYS}
    editing = any(sequence in QKeySequence.keyBindings(standard) for standard in _STANDARD)
    moves = (name in _MOVING and modifiers in _EDITING) or (name in _PAGING and not modifiers)
    if editing or moves or key in fixed:
        return tr("{key} is needed in lists and text fields; press another one.", key=key)
    if is_typed(name) and modifiers == "Shift":
        return _typing()
    if is_typed(name) and {"Ctrl", "Alt"} <= set(modifiers.split("+")):
        return tr("Ctrl and Alt together write characters on many keyboards; press another one.")
    return ""


def _refused_character(deed: Deed, key: str) -> str:
    typed = DEEDS[deed].typed
    fits = key.isalpha() and key == key.upper() if typed == "letters" else not key.isalnum()
    if typed and fits and key.isprintable() and key.strip():
        return ""
    return _typing()


def _typing() -> str:
    return tr("A single character is for typing; press it with Ctrl or Alt, or a function key.")
