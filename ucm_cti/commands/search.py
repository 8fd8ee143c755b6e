"""Finding people by what a hurried person types: parts of names, initials, ends of numbers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ucm_cti.commands.scripts import fold, spelled_out, to_latin
from ucm_cti.domain.extension import Extension

__all__ = ["NO_MATCH", "Words", "fold", "match", "score", "search", "split_query", "words_of"]

NO_MATCH = -1
_BREAKS = re.compile(r"[\W_]+")
_IDEOGRAPHS = "\u2e80"
"""From here on a single sign is a word's worth, and names have no blanks."""


@dataclass(frozen=True, slots=True)
class Words:
    """A name and number as the search knows them, each part with a blank before its words.

    `text` holds the name's words in every way to write them, each way on a line of its own;
    `initials` and `turned` their first letters, "am" and "ma"; `inner` what a longer query word may
    lie within; `blob` all of it and the number.
    """

    text: str
    initials: str
    turned: str
    inner: str
    number: str
    blob: str


def words_of(name: str, number: str) -> Words:
    """The words of a name: as written, in Latin letters, and with ae, oe, ue for umlauts."""
    forms: list[tuple[str, ...]] = []
    for text in (fold(name), to_latin(fold(name)), fold(spelled_out(name))):
        words = tuple(word for word in _BREAKS.split(text) if word)
        if words and words not in forms:
            forms.append(words)
    text = "".join(f"\n {' '.join(words)} " for words in forms)
    firsts = ["".join(word[0] for word in words) for words in forms]
    initials = "".join(f" {first}" for first in firsts)
    turned = "".join(f" {first[-1]}{first[:-1]}" for first in firsts if len(first) > 1)
    pairs = (one + two for words in forms for one, two in pairwise((*words, "")))
    inner = "\n".join(pairs)
    return Words(
        text, initials, turned, inner, number, f"{text}{initials}{turned} {number}\n{inner}"
    )


def split_query(query: str) -> list[tuple[str, ...]]:
    """The words of a query, each in all the ways that it may have been meant."""
    found = []
    for word in query.split():
        variants = [fold(word), to_latin(fold(word)), fold(spelled_out(word))]
        plain = [_BREAKS.sub(" ", variant).split() or [""] for variant in variants]
        for at in range(len(plain[0])):
            same = (parts[at] for parts in plain if at < len(parts))
            found.append(tuple(dict.fromkeys(same)))
    return found


def match(query: str, name: str, number: str) -> int:
    """How well a person fits a query, higher is better, -1 not at all; an empty query fits all.

    Each word of the query must begin a word of the name, be the initials of the name, or begin or
    end the number. Case, accents, width and the script of Greek and Cyrillic names do not count.
    """
    return score(split_query(query), words_of(name, number))


def score(query: list[tuple[str, ...]], words: Words) -> int:
    """`match` with both sides prepared."""
    total = 0
    for variants in query:
        best = _word(variants[0], words)
        for variant in variants[1:]:
            best = max(best, _word(variant, words))
        if best == NO_MATCH:
            return NO_MATCH
        total += best
    return total


def search(people: Iterable[Extension], query: str, limit: int | None = None) -> list[Extension]:
    """The people who fit, best first, then by name and number."""
    wanted = split_query(query)
    scored = [(score(wanted, _words(person.name, person.number)), person) for person in people]
    found = [pair for pair in scored if pair[0] != NO_MATCH]
    found.sort(key=lambda pair: (-pair[0], fold(pair[1].name), pair[1].number))
    return [person for _, person in found[:limit]]


_words = lru_cache(maxsize=16_384)(words_of)


def _word(word: str, words: Words) -> int:
    """The points of one query word."""
    if not word:
        return NO_MATCH
    found = _in_name(word, words)
    return max(found, _in_number(word, words.number)) if word.isdigit() else found


def _in_name(word: str, words: Words) -> int:
    start = f" {word}"
    if start in words.text:
        if f"{start} " in words.text:
            return 60
        return 50 if f"\n{start}" in words.text else 40
    if len(word) > 1:
        if start in words.initials:
            return 30
        if start in words.turned:
            return 25  # "am" for "Maier, Anna"
    within = len(word) > 2 or word >= _IDEOGRAPHS
    return 10 if within and word in words.inner else NO_MATCH


def _in_number(word: str, number: str) -> int:
    if number.startswith(word):
        return 100 if word == number else 35
    return 20 if len(word) > 1 and number.endswith(word) else NO_MATCH
