"""What the site's PBX wants in front of an outside number. Pure."""

import re
from dataclasses import dataclass

import phonenumbers

from ucm_cti.commands.numbers.cleaning import e164, parsed
from ucm_cti.commands.numbers.outside import ambiguous, dialled_like_that, without_prefix
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.domain.errors import NotDiallable
from ucm_cti.domain.wording import tr


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is done to a number or found out about it, with the text before and after."""

    words: str
    before: str
    after: str


def on_the_way_out(number: str, rules: NumberRules, steps: list[Step]) -> str:
    """An outside number with what the site's PBX wants in front of it; tells of each step.

    Raises NotDiallable for one that means two things.
    """
    if ambiguous(number, rules):
        raise NotDiallable(_two_meanings(number, rules))
    head = without_prefix(number, rules)
    if head != number and not head.startswith("+"):
        steps.append(Step(tr("The outside line is in front already."), number, number))
        return number
    if head.startswith("+") or (
        rules.international_prefix and dialled_like_that(head, rules.country)
    ):
        return _with_country(head, rules, steps)
    return _with_prefix(head, rules, steps)


def _two_meanings(number: str, rules: NumberRules) -> str:
    one = parsed(number, rules.country)
    other = parsed(number.removeprefix(rules.outside_prefix), rules.country)
    form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    one_words, other_words = (
        phonenumbers.format_number(found, form) if found is not None else number
        for found in (one, other)
    )
    return tr(
        "“{number}” can mean {one}, or {other} with the outside line in front; write the one you "
        "mean with its +.",
        number=number,
        one=one_words,
        other=other_words,
    )


def _with_country(number: str, rules: NumberRules, steps: list[Step]) -> str:
    """A number that is known with its country, as the site's routes want it."""
    known = parsed(number, rules.country)
    full = e164(known) if known is not None else number
    if number.startswith("+") and full != number:
        steps.append(
            Step(tr("The 0 is only dialled inside its country, so it goes."), number, full)
        )
    if not rules.international_prefix:
        steps.append(Step(tr("It is sent with its + and country."), full, full))
        return full
    if known is None and not number.startswith("+"):
        return _with_prefix(number, rules, steps)  # a short number, known only inside the country
    own = phonenumbers.country_code_for_region(rules.country) if rules.country else None
    if known is not None and known.country_code == own:
        national = phonenumbers.format_number(known, phonenumbers.PhoneNumberFormat.NATIONAL)
        fresh = re.sub(r"[^0-9]", "", national)
        words = tr("Inside +{code} it is dialled without its country.", code=own)
    else:
        fresh = rules.international_prefix + full.removeprefix("+")
        words = tr("{digits} leads abroad in place of +.", digits=rules.international_prefix)
    if fresh != number:
        steps.append(Step(words, number, fresh))
    return _prefixed(fresh, rules, steps)


def _with_prefix(number: str, rules: NumberRules, steps: list[Step]) -> str:
    """A number without its country, with an outside line where it needs one."""
    usual = dialled_like_that(number, rules.country)
    if len(number) in rules.internal_lengths:
        if not usual:
            words = tr("It is as long as an inside number, so it gets no outside line.")
            steps.append(Step(words, number, number))
            return number
        words = tr("It is as long as an inside number, but nobody inside has it.")
        steps.append(Step(words, number, number))
    if rules.outside_prefix and number.startswith(rules.outside_prefix) and not usual:
        steps.append(Step(tr("It begins with the outside line already."), number, number))
        return number
    if rules.country and not usual:
        words = tr("It is no full number of your country, so it is dialled as written.")
        steps.append(Step(words, number, number))
    return _prefixed(number, rules, steps)


def _prefixed(number: str, rules: NumberRules, steps: list[Step]) -> str:
    fresh = rules.outside_prefix + number
    if fresh != number:
        words = tr("{digits} gets an outside line.", digits=rules.outside_prefix)
        steps.append(Step(words, number, fresh))
    return fresh
