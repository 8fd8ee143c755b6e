"""Finding people by what a hurried person types: parts of names, initials, ends of numbers."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from ucm_cti.domain.extension import Extension

_NO_MATCH = -1


@lru_cache(maxsize=32_768)
def fold(text: str) -> str:
    """Text for comparing: case, accents and width do not count; any script."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in spread if not unicodedata.combining(char))


def match(query: str, name: str, number: str) -> int:
    """How well a person fits a query, higher is better, -1 not at all; an empty query fits all.

    Each word of the query must begin a word of the name, be the initials of the name, or begin or
    end the number.
    """
    words = fold(query).split()
    names = tuple(fold(name).replace("-", " ").replace(".", " ").split())
    score = 0
    for word in words:
        best = _word(word, names, number)
        if best == _NO_MATCH:
            return _NO_MATCH
        score += best
    return score


def _word(word: str, names: tuple[str, ...], number: str) -> int:
    if word == number:
        return 100
    if word in names:
        return 60
    if any(name.startswith(word) for name in names):
        return 40 + (10 if names[0].startswith(word) else 0)
    if word.isdigit() and number.startswith(word):
        return 35
    if len(word) > 1 and "".join(name[0] for name in names if name).startswith(word):
        return 30
    if len(word) > 1 and word.isdigit() and number.endswith(word):
        return 20
    if len(word) > 2 and any(word in one + two for one, two in pairwise((*names, ""))):
        return 10
    return _NO_MATCH


def search(people: Iterable[Extension], query: str, limit: int | None = None) -> list[Extension]:
    """The people who fit, best first, then by name and number."""
    scored = [(match(query, person.name, person.number), person) for person in people]
    found = [pair for pair in scored if pair[0] != _NO_MATCH]
    found.sort(key=lambda pair: (-pair[0], fold(pair[1].name), pair[1].number))
    return [person for _, person in found[:limit]]
