"""The `number` verb: what would be dialled for a text, and why. Nothing is called."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ucm_cti.cli.answers import Answer
from ucm_cti.cli.tables import table
from ucm_cti.commands.numbers.finding import numbers_in
from ucm_cti.commands.numbers.planning import DialPlan, IsInside, nobody, plan
from ucm_cti.commands.numbers.rules import (
    NumberRules,
    wrong_with_country,
    wrong_with_international,
    wrong_with_prefix,
)
from ucm_cti.commands.numbers.stored import complaint
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import tr
from ucm_cti.settings import SettingsFile

if TYPE_CHECKING:
    from ucm_cti.cli.visit import Visit

_WIDEST = 90
NameOf = Callable[[str], str]


def offline(options: Namespace) -> Answer | None:
    """The answer by the profile's rules alone; None when the PBX is to be asked too.

    Raises UsageError, NotDiallable.
    """
    if options.connect or options.url is not None:
        return None
    settings = SettingsFile().peek()
    if options.profile is not None:
        settings = settings.using(options.profile)
    rules = settings.profile.numbers
    answer = _answer(options, rules, nobody, _unknown)
    notes = (complaint(rules), tr("The PBX was not asked who is inside; --connect asks it."))
    return replace(answer, note="\n".join(filter(None, notes)))


def online(visit: "Visit", options: Namespace) -> Answer:
    """The answer with the PBX's extensions and places known. Raises UsageError, NotDiallable."""
    from ucm_cti.commands.targets import inside  # noqa: PLC0415 # it brings the store along

    store = visit.store
    return _answer(options, visit.desk.rules(), inside(store), store.name_of)


def _answer(options: Namespace, rules: NumberRules, is_inside: IsInside, name_of: NameOf) -> Answer:
    text = " ".join(options.text)
    rules = _with_options(rules, options)
    found = [one.plan for one in numbers_in(text, rules, is_inside)]
    if len(found) < 2:
        found = [plan(text, rules, is_inside)]
    names = [name_of(one.number) or name_of(one.shown) for one in found]
    documents = [_document(one, name) for one, name in zip(found, names, strict=True)]
    parts = [_words(one, name) for one, name in zip(found, names, strict=True)]
    return Answer({"text": text, "numbers": documents}, "\n\n".join(parts))


def _unknown(_number: str) -> str:
    return ""


def _with_options(rules: NumberRules, options: Namespace) -> NumberRules:
    """The rules with what the command line says instead. Raises UsageError."""
    if options.country is not None:
        country = options.country.upper()
        if wrong_with_country(country):
            raise UsageError(tr("There is no such country; write its two letters, such as DE."))
        rules = replace(rules, country=country)
    if options.outside_line is not None:
        _check(wrong_with_prefix(options.outside_line))
        rules = replace(rules, outside_prefix=options.outside_line)
    if options.international is not None:
        _check(wrong_with_international(options.international))
        rules = replace(rules, international_prefix=options.international)
    return rules


def _check(sentence: str) -> None:
    if sentence:
        raise UsageError(sentence)


def _document(found: DialPlan, name: str) -> dict[str, Any]:
    return {
        "number": str(found.number),
        "kind": found.kind.value,
        "shown": found.shown,
        "country": found.country,
        "name": name,
        "extension": found.extension,
        "steps": [
            {"words": step.words, "before": step.before, "after": step.after}
            for step in found.steps
        ],
    }


def _words(found: DialPlan, name: str) -> str:
    facts = (found.kind.value, name, found.country, found.shown)
    told = ", ".join(fact for fact in facts if fact and fact != found.number)
    steps = ((step.after, step.words) for step in found.steps)
    return f"{found.number} ({told})\n\n" + table(("Becomes", "Because"), steps, widest=_WIDEST)
