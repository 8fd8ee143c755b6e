"""What a typed text means: a person, a place inside, or a number outside."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from ucm_cti.commands.numbers.cleaning import LONGEST, diallable, holds_several, read
from ucm_cti.commands.numbers.planning import IsInside, plan, refuse_undiallable
from ucm_cti.commands.numbers.rules import PLAIN, NumberRules
from ucm_cti.commands.search import fold, match
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.text import cut, one_line
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store

_FEATURE_CODE = re.compile(r"^[0-9*#]{1,8}$")
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
    """A typed or pasted number as it is written, without separators, "+" and star codes kept.

    The "(0)" of "+49 (0) 89 ..." is dropped, as it is only dialled inside the country. Unicode
    digits become ASCII. Raises NotDiallable when nothing diallable is left or it is too long.
    """
    number = read(text).number
    refuse_undiallable(text, number)
    return number


def looks_like_number(text: str, rules: NumberRules = PLAIN) -> bool:
    """Whether a text is meant as a number rather than a name, and can be dialled."""
    number = read(text, rules.country).number
    return diallable(number) and len(number) <= LONGEST


def resolve(text: str, store: Store, rules: NumberRules = PLAIN) -> Target:
    """What a person means by a name, extension or number, and what the site dials for it.

    Raises NotPossible, in a sentence that helps, when nothing or more than one person fits, and
    NotDiallable when the text can be no target at all.
    """
    number = read(text, rules.country).number
    if not number or diallable(number) or holds_several(text):
        return resolve_number(text, store, rules)
    return _by_name(text, store)


def resolve_number(text: str, store: Store, rules: NumberRules = PLAIN) -> Target:
    """What a number means and what the site dials for it; a stranger is named as people write the
    number where that is something else. Raises NotDiallable for a name."""
    found = plan(text, rules, inside(store))
    target = target_of(found.number, store)
    if target.name or target.internal or read(found.shown).number == found.number:
        return target
    return replace(target, name=found.shown)


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


def inside(store: Store) -> IsInside:
    """Whether a number is an extension or place that the PBX has listed."""
    return lambda number: ExtensionNumber(number) in store.extensions or number in store.places


def target_of(number: str, store: Store) -> Target:
    """Where a number leads that is dialled as it is."""
    person = store.extensions.get(ExtensionNumber(number))
    if person is not None:
        return Target(number, TargetKind.PERSON, person.name)
    place = store.places.get(number)
    if place is not None:
        return Target(number, TargetKind.PLACE, place.name)
    return Target(number, TargetKind.OUTSIDE, store.name_of(number))


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
            tr(
                "Nobody is called “{text}”; type a name from the list or a number.",
                text=_short(text),
            )
        )
    names = ", ".join(f"{entry.label} ({entry.number})" for entry in found[:_SHOWN])
    more = tr(" and {value} more", value=len(found) - _SHOWN) if len(found) > _SHOWN else ""
    raise NotPossible(
        tr(
            "{count} match “{text}”: {names}{more}; type more of the name or pick one.",
            count=len(found),
            text=_short(text),
            names=names,
            more=more,
        )
    )


def _short(text: str) -> str:
    return cut(one_line(text), 40)
