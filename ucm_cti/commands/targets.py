"""What a typed text means: a person, a place inside, or a number outside."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ucm_cti.commands.search import fold, match
from ucm_cti.domain.errors import NotDiallable, NotPossible
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.text import cut, one_line
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store

_SEPARATORS = re.compile(r"[\s\u00a0\-\u2010-\u2015./()\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NATIONAL_ZERO = re.compile(r"^(\s*(?:\+|00)[\d\s\-./]*)\(0\)")
_DIALLABLE = re.compile(r"^\+?[0-9*#,]+$")
_FEATURE_CODE = re.compile(r"^[0-9*#]{1,8}$")
_LONGEST = 32
_SHOWN = 3


class TargetKind(StrEnum):
    """Where a number leads."""

    PERSON = "person"
    PLACE = "place"
    OUTSIDE = "outside"
    VOICEMAIL = "voicemail"


@dataclass(frozen=True, slots=True)
class Target:
    """A number to dial or send a call to, and how to name it to a person."""

    number: str
    kind: TargetKind
    name: str = ""

    @property
    def label(self) -> str:
        """The name where there is one, else the number."""
        return self.name or self.number

    @property
    def internal(self) -> bool:
        """Whether the number lives on this PBX."""
        return self.kind is not TargetKind.OUTSIDE


def clean_number(text: str) -> str:
    """A typed or pasted number as the PBX wants it: no separators, "+" and star codes kept.

    The "(0)" of "+49 (0) 89 ..." is dropped, as it is only dialled inside the country. Unicode
    digits become ASCII. Raises NotDiallable when nothing diallable is left or it is too long.
    """
    number = _bare(text)
    if not number:
        raise NotDiallable("There is nothing to dial; type a name or a number.")
    if not _diallable(number):
        raise NotDiallable(
            f"“{_short(text)}” is not a number; type digits or a name from the list."
        )
    if len(number) > _LONGEST:
        raise NotDiallable(
            f"The number has {len(number)} digits; {_LONGEST} are the most there can be."
        )
    return number


def looks_like_number(text: str) -> bool:
    """Whether a text is meant as a number rather than a name, and can be dialled."""
    number = _bare(text)
    return _diallable(number) and len(number) <= _LONGEST


def resolve(text: str, store: Store) -> Target:
    """What a person means by a name, extension or number.

    Raises NotPossible, in a sentence that helps, when nothing or more than one person fits, and
    NotDiallable when the text can be no target at all.
    """
    if not _bare(text):
        raise NotDiallable("There is nothing to dial; type a name or a number.")
    if _diallable(_bare(text)):
        return _by_number(clean_number(text), store)
    return _by_name(text, store)


def is_feature_code(text: str) -> bool:
    """Whether a text can be dialled as one of the UCM's feature codes."""
    return bool(_FEATURE_CODE.match(text))


def voicemail_of(number: str, prefix: str, store: Store) -> Target:
    """An extension's voice mailbox, dialled by the UCM's feature code before its number.

    Raises NotPossible when nobody has that extension, or when there is no usable code.
    """
    person = store.extensions.get(ExtensionNumber(number))
    if person is None:
        raise NotPossible(tr("Only a colleague has a voicemail here; choose a person of the list."))
    if not is_feature_code(prefix):
        raise NotPossible(
            tr("The code for voicemail is not set; type the UCM’s code into the settings.")
        )
    name = tr("the voicemail of {name}", name=person.label)
    return Target(f"{prefix}{number}", TargetKind.VOICEMAIL, name)


def _bare(text: str) -> str:
    unscaled = _NATIONAL_ZERO.sub(r"\1", text)
    number = _SEPARATORS.sub("", unscaled).replace("\uff0b", "+")
    return "".join(str(int(char)) if char.isdecimal() else char for char in number)


def _diallable(number: str) -> bool:
    return bool(_DIALLABLE.match(number)) and any(char.isdigit() for char in number)


def _by_number(number: str, store: Store) -> Target:
    person = store.extensions.get(ExtensionNumber(number))
    if person is not None:
        return Target(number, TargetKind.PERSON, person.name)
    place = store.places.get(number)
    if place is not None:
        return Target(number, TargetKind.PLACE, place.name)
    return Target(number, TargetKind.OUTSIDE)


def _by_name(text: str, store: Store) -> Target:
    entries = [
        *(Target(p.number, TargetKind.PERSON, p.name) for p in store.extensions.values()),
        *(Target(p.number, TargetKind.PLACE, p.name) for p in store.places.values()),
    ]
    exact = [entry for entry in entries if fold(entry.name) == fold(text.strip())]
    found = exact or [entry for entry in entries if match(text, entry.name, entry.number) >= 0]
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotPossible(
            f"Nobody is called “{_short(text)}”; type a name from the list or a number."
        )
    names = ", ".join(f"{entry.label} ({entry.number})" for entry in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    raise NotPossible(
        f"{len(found)} match “{_short(text)}”: {names}{more}; type more of the name or pick one."
    )


def _short(text: str) -> str:
    return cut(one_line(text), 40)
