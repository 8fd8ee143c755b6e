"""The numbers that a typed or pasted text holds, each as it would be dialled. Pure."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from ucm_cti.commands.numbers.finding import numbers_in
from ucm_cti.commands.numbers.planning import DialPlan, NumberKind, plan
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.targets import Target, inside, looks_like_number, target_of
from ucm_cti.domain.errors import NotDiallable
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store
from ucm_cti.ui.format import phone

_FEWEST = 6
_KINDS = {
    NumberKind.INSIDE: noop("inside number"),
    NumberKind.OUTSIDE: noop("outside number"),
    NumberKind.EMERGENCY: noop("emergency number"),
    NumberKind.CODE: noop("code"),
}


@dataclass(frozen=True, slots=True)
class MeantNumber:
    """Where a number leads, how people write it, and a few words about it."""

    target: Target
    shown: str
    detail: str


def numbers_meant(text: str, store: Store, rules: NumberRules) -> list[MeantNumber]:
    """The one number that a text is, or the several that it holds; none for a name."""
    if sum(char.isdigit() for char in text) >= _FEWEST:
        found = numbers_in(text, rules, inside(store))
        if len(found) > 1 or (found and not looks_like_number(text, rules)):
            return [_meant(one.plan, store) for one in found]
    if not looks_like_number(text, rules):
        return []
    try:
        return [_meant(plan(text, rules, inside(store)), store)]
    except NotDiallable:
        return []


def kind_words(found: DialPlan) -> str:
    """What kind of number it is, and its country."""
    country = country_name(found.country)
    kind = tr(_KINDS[found.kind])
    return tr("{kind}, {country}", kind=kind, country=country) if country else kind


def country_name(code: str) -> str:
    """An ISO 3166 country in the person's language, the code where it has no name there."""
    territory = QLocale.codeToTerritory(code) if code else QLocale.Country.AnyCountry
    return code if territory is QLocale.Country.AnyCountry else QLocale.territoryToString(territory)


def _meant(found: DialPlan, store: Store) -> MeantNumber:
    written = found.number if found.kind is not NumberKind.OUTSIDE else found.shown
    return MeantNumber(target_of(found.number, store), phone(written), kind_words(found))
