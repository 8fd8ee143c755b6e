"""The rules of a site as the settings' file has them, whatever a person made of it. Pure."""

from typing import Any

from ucm_cti.commands.numbers.rules import (
    MOST_REWRITINGS,
    NumberRules,
    Rewriting,
    wrong_with_country,
    wrong_with_international,
    wrong_with_prefix,
    wrong_with_rewriting,
)
from ucm_cti.domain.wording import tr

_LENGTHS = range(1, 16)


def rules_of(data: Any) -> NumberRules:
    """The rules of a document; what makes no sense in it is left out, except rewriting rules: a
    broken one stays to be mended, and is not used. Never raises."""
    if not isinstance(data, dict):
        return NumberRules()
    country = _text(data, "country").upper()
    outside = _text(data, "outside_prefix")
    international = _text(data, "international_prefix")
    lengths = data.get("internal_lengths")
    rewriting = data.get("rewriting")
    return NumberRules(
        country="" if wrong_with_country(country) else country,
        outside_prefix="" if wrong_with_prefix(outside) else outside,
        international_prefix="" if wrong_with_international(international) else international,
        internal_lengths=_lengths(lengths) if isinstance(lengths, list) else (),
        rewriting=_rewriting(rewriting) if isinstance(rewriting, list) else (),
    )


def complaint(rules: NumberRules) -> str:
    """A sentence on the first rewriting rule that is not used, "" when all are."""
    for place, rule in enumerate(rules.rewriting, start=1):
        if wrong_with_rewriting(rule):
            return tr(
                "Rule {place} for numbers is broken and not used; mend it in the settings, under "
                "Numbers.",
                place=place,
            )
    return ""


def _text(data: dict[str, Any], name: str) -> str:
    value = data.get(name)
    return value.strip() if isinstance(value, str) else ""


def _lengths(values: list[Any]) -> tuple[int, ...]:
    whole = {value for value in values if type(value) is int and value in _LENGTHS}
    return tuple(sorted(whole))


def _rewriting(values: list[Any]) -> tuple[Rewriting, ...]:
    rules = [
        Rewriting(_text(one, "pattern"), _text(one, "replacement"), _text(one, "note"))
        for one in values
        if isinstance(one, dict) and _text(one, "pattern")
    ]
    return tuple(rules[:MOST_REWRITINGS])
