"""From what a person means to what the PBX gets, step by step. Pure."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers

from ucm_cti.commands.cautions import country_of, is_emergency
from ucm_cti.commands.numbers.cleaning import (
    LONGEST,
    Change,
    diallable,
    e164,
    holds_several,
    parsed,
    read,
)
from ucm_cti.commands.numbers.outside import without_prefix
from ucm_cti.commands.numbers.patterns import rewritten
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.numbers.wayout import Step, on_the_way_out
from ucm_cti.domain.errors import NotDiallable
from ucm_cti.domain.text import cut, one_line
from ucm_cti.domain.wording import noop, tr

IsInside = Callable[[str], bool]
"""Whether a number is a real extension or place of the PBX."""
_SHOWN = 40
_CHANGES = {
    Change.DIGITS: noop("Digits of other scripts and hidden characters are set right."),
    Change.DIRECT: noop("The direct dialling number belongs behind the number."),
    Change.EXTENSION: noop("The extension is not dialled; key it in when you are through."),
    Change.ZERO: noop("The (0) is only dialled inside its country, so it goes."),
    Change.SEPARATORS: noop("Blanks, dashes and brackets go."),
    Change.LETTERS: noop("Letters become the digits on their keys."),
}


class DialString(str):
    """A number exactly as the PBX gets it: planning it again changes nothing."""

    __slots__ = ()


class NumberKind(StrEnum):
    """Where a number leads."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    EMERGENCY = "emergency"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class DialPlan:
    """`number` is exactly what is sent, `shown` the same for people, in international form where
    that can be told; `country` is the ISO 3166 code of the called country, "" for unknown or
    none; `extension` is to be keyed in when somebody has answered.
    """

    number: DialString
    kind: NumberKind
    steps: tuple[Step, ...] = ()
    country: str = ""
    shown: str = ""
    extension: str = ""


def nobody(_number: str) -> bool:
    """Where no extension is known."""
    return False


def plan(text: str, rules: NumberRules, is_inside: IsInside = nobody) -> DialPlan:
    """What is dialled for a text, and why. Real extensions and codes are sent as they are.

    Raises NotDiallable, in a sentence that helps, for what is no number, and for a number that
    means one thing with the outside line in front and another without.
    """
    if isinstance(text, DialString):
        step = Step(tr("It is sent as it is."), text, text)
        return _concluded(str(text), rules, _kind(text, rules, is_inside), [step])
    written = read(text, rules.country)
    refuse_undiallable(text, written.number)
    steps = [Step(tr(_CHANGES[what]), *both) for what, *both in written.changes]
    number = written.number
    if not is_inside(number) and _are_inside(text, is_inside):
        raise _several(text)
    if _kind(number, rules, is_inside) is NumberKind.OUTSIDE:
        number = _by_rule(number, rules, steps)
    kind = _kind(number, rules, is_inside)
    if kind is NumberKind.OUTSIDE:
        head, pause, later = number.partition(",")
        fresh = on_the_way_out(head, rules, steps)
        number = f"{fresh}{pause}{later}"
        if pause:
            words = tr("What stands behind the comma follows after a pause.")
            steps.append(Step(words, fresh, number))
    else:
        steps.append(Step(_untouched(kind), number, number))
    return _concluded(number, rules, kind, steps, written.extension)


def refuse_undiallable(text: str, number: str) -> None:
    """Raises NotDiallable, in a sentence that helps, unless the number read from a text is one."""
    if not number:
        raise NotDiallable(tr("There is nothing to dial; type a name or a number."))
    if holds_several(text):
        raise _several(text)
    if not diallable(number):
        raise NotDiallable(
            tr("“{text}” is not a number; type digits or a name from the list.", text=_cut(text))
        )
    if len(number) > LONGEST:
        raise NotDiallable(
            tr(
                "The number has {count} digits; {most} are the most there can be.",
                count=len(number),
                most=LONGEST,
            )
        )


def _several(text: str) -> NotDiallable:
    return NotDiallable(
        tr("“{text}” holds more than one number; choose one of them.", text=_cut(text))
    )


def _are_inside(text: str, is_inside: IsInside) -> bool:
    """Whether a text names several extensions, with blanks, dashes or slashes between them."""
    parts = re.split(r"[\s/\-\u2010-\u2015]+", text.strip())
    return len(parts) > 1 and all(map(is_inside, parts))


def _kind(number: str, rules: NumberRules, is_inside: IsInside) -> NumberKind:
    if is_inside(number):
        return NumberKind.INSIDE
    if _is_code(number):
        return NumberKind.CODE
    if is_emergency(without_prefix(number, rules), rules.country):
        return NumberKind.EMERGENCY
    return NumberKind.OUTSIDE


def _is_code(number: str) -> bool:
    return "*" in number or "#" in number


def _untouched(kind: NumberKind) -> str:
    if kind is NumberKind.INSIDE:
        return tr("It is a number inside this PBX, so it is dialled as it is.")
    if kind is NumberKind.CODE:
        return tr("It is a code with * or #, so it is dialled as it is.")
    return tr("It is an emergency number, so it is dialled as it is.")


def _by_rule(number: str, rules: NumberRules, steps: list[Step]) -> str:
    for place, rule in enumerate(rules.rewriting, start=1):
        fresh = rewritten(rule.pattern, rule.replacement, number)
        if fresh is None:
            continue
        if not diallable(fresh) or len(fresh) > LONGEST:
            raise NotDiallable(
                tr(
                    "Rule {place} makes “{number}” of it, which cannot be dialled; change the rule "
                    "in the settings.",
                    place=place,
                    number=_cut(fresh),
                )
            )
        words = tr("Rule {place} of this site: {note}", place=place, note=rule.note or rule.pattern)
        steps.append(Step(words, number, fresh))
        return fresh
    return number


def _concluded(
    number: str, rules: NumberRules, kind: NumberKind, steps: list[Step], extension: str = ""
) -> DialPlan:
    known = None
    if kind is NumberKind.OUTSIDE:
        known = parsed(without_prefix(number.partition(",")[0], rules), rules.country)
    if not steps or steps[-1].after != number:
        steps.append(Step(tr("It is dialled as written."), number, number))
    form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return DialPlan(
        number=DialString(number),
        kind=kind,
        steps=tuple(steps),
        country=country_of(e164(known)) if known is not None else "",
        shown=phonenumbers.format_number(known, form) if known is not None else number,
        extension=extension,
    )


def _cut(text: str) -> str:
    return cut(one_line(text), _SHOWN)
