"""The numbers in a text: a signature, a line of a table, something that was copied. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers

from ucm_cti.commands.numbers.cleaning import parsed, read
from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.commands.numbers.outside import dialled_like_that
from ucm_cti.commands.numbers.planning import DialPlan, IsInside, nobody, plan
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.domain.errors import NotDiallable

_LONGEST_TEXT = 2000
_TRIES = 50
_INSIDE = re.compile(r"(?<![\w+*#.,/-])\d{2,8}(?![\w*#/-]|[.,]\d)")
_RUN = re.compile(r"(?<![\w+])[+＋]?\d(?:[ \t\u00a0\-./()]{0,3}\d){4,}(?!\w)")
_NEXT = re.compile(r"\s*[,;]\s")
_MOST_DIGITS = 15
_FEWEST_DIGITS = 5
_MOST_PIECES = 8


@dataclass(frozen=True, slots=True)
class Found:
    """A number as it stands in a text, where, and what will be dialled for it."""

    text: str
    start: int
    end: int
    plan: DialPlan


def numbers_in(text: str, rules: NumberRules, is_inside: IsInside = nobody) -> tuple[Found, ...]:
    """Every number in a text, in its order, none twice; what cannot be dialled is left out.

    Outside numbers are told by the numbering plans, inside ones by the PBX. Without a country
    whatever looks like a number is taken for one.
    """
    text = text[:_LONGEST_TEXT]
    spans = list(_by_plan(text, rules.country))
    spans += _apart(spans, _matches(_INSIDE, text, is_inside))
    spans += _apart(spans, _runs(text, rules.country))
    found: dict[str, Found] = {}
    for start, end in sorted(spans):
        written = text[start:end].strip()
        try:
            one = Found(written, start, end, plan(written, rules, is_inside))
        except NotDiallable:
            continue
        found.setdefault(key_of(one.plan.number, rules), one)
    return tuple(found.values())


def _by_plan(text: str, country: str) -> Iterator[tuple[int, int]]:
    matcher = phonenumbers.PhoneNumberMatcher(
        text, country or None, phonenumbers.Leniency.VALID, _TRIES
    )
    for match in matcher:
        # the library takes what follows a comma for an extension, but in a text it is the next one
        number = _NEXT.split(match.raw_string, maxsplit=1)[0]
        yield match.start, match.start + len(number)


def _matches(pattern: re.Pattern[str], text: str, is_inside: IsInside) -> Iterator[tuple[int, int]]:
    return (match.span() for match in pattern.finditer(text) if is_inside(match[0]))


def _runs(text: str, country: str) -> Iterator[tuple[int, int]]:
    """What else looks like a number; where one run of digits is several, with blanks between."""
    for run in _RUN.finditer(text):
        pieces = [piece.span() for piece in re.finditer(r"\S+", run[0])]
        if country:
            shares = _shared(run[0], pieces, country)
        elif _digits(run[0]) <= _MOST_DIGITS:
            shares = [(0, len(run[0]))]
        else:
            sizes = [_digits(run[0][start:end]) for start, end in pieces]
            shares = pieces if all(_FEWEST_DIGITS <= size <= _MOST_DIGITS for size in sizes) else []
        yield from ((run.start() + start, run.start() + end) for start, end in shares)


def _shared(run: str, pieces: list[tuple[int, int]], country: str) -> list[tuple[int, int]]:
    """The pieces put together so that each share is a full number of the country; [] when they
    cannot be."""
    if len(pieces) > _MOST_PIECES:
        return []
    for upto in range(len(pieces), 0, -1):
        start, end = pieces[0][0], pieces[upto - 1][1]
        if _is_full(run[start:end], country):
            rest = _shared(run, pieces[upto:], country)
            if rest or upto == len(pieces):
                return [(start, end), *rest]
    return []


def _is_full(text: str, country: str) -> bool:
    number = read(text, country).number
    if number.startswith("+"):
        return parsed(number) is not None
    return dialled_like_that(number, country)


def _apart(taken: list[tuple[int, int]], more: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that share no character with the ones there are."""
    return [
        (start, end)
        for start, end in more
        if all(end <= first or last <= start for first, last in taken)
    ]


def _digits(text: str) -> int:
    return sum(char.isdigit() for char in text)
