"""Which contacts are the same person. Pure.

Two contacts are one when their names say the same and they also share a company or a number. A
number alone never makes two people one: it may be a switchboard's.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace

from ucm_cti.commands.search import fold
from ucm_cti.domain.contact import Contact, ContactNumber, NumberKind

KeyOf = Callable[[str], str]
"""A number to what it is compared by: two spellings of one number give the same text."""

_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "herr", "frau", "sr", "sra", "ing"})
_KINDS = tuple(NumberKind)


def digits_key(number: str) -> str:
    """A number's digits without the "+" or "00" of an international one; the text without any."""
    digits = "".join(char for char in number if char.isdecimal())
    bare = digits.removeprefix("00") if not number.startswith("+") else digits
    return bare or number


def merged(contacts: Iterable[Contact], key_of: KeyOf) -> list[tuple[Contact, ...]]:
    """The contacts in groups, each of them one person, in an order that only contents decide."""
    alike: dict[tuple[str, ...], list[Contact]] = defaultdict(list)
    for contact in contacts:
        alike[_identity(contact)].append(contact)
    return [group for same in alike.values() for group in _linked(same, key_of)]


def as_one(group: tuple[Contact, ...], key_of: KeyOf) -> Contact:
    """A group as one contact: the best of each text, every number once, the first one's id."""
    if len(group) == 1:
        return replace(group[0], numbers=_once(group[0].numbers, key_of))
    ordered = sorted(group, key=_order)
    first = ordered[0]
    return replace(
        first,
        name=_best(contact.name for contact in ordered),
        company=_best(contact.company for contact in ordered),
        email=_best(contact.email for contact in ordered),
        note=_best(contact.note for contact in ordered),
        numbers=_once((n for contact in ordered for n in contact.numbers), key_of),
    )


def _identity(contact: Contact) -> tuple[str, ...]:
    """The words of the name in any order and without titles; a company's are told apart."""
    words = _words(contact.name)
    plain = [word for word in words if word not in _TITLES] or words
    return ("person", *sorted(plain)) if plain else ("company", *_words(contact.company))


def _words(text: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in fold(text)).split()


def _linked(same: list[Contact], key_of: KeyOf) -> list[tuple[Contact, ...]]:
    """Those of one name, apart where neither company nor number links them."""
    if len(same) == 1:
        return [(same[0],)]
    parent = list(range(len(same)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    met: dict[tuple[str, ...], int] = {}
    for index, contact in enumerate(same):
        marks = [("company", *_words(contact.company))]
        marks += [("number", key_of(number.number)) for number in contact.numbers]
        for mark in marks:
            parent[root(index)] = root(met.setdefault(mark, index))
    groups: dict[int, list[Contact]] = defaultdict(list)
    for index, contact in enumerate(same):
        groups[root(index)].append(contact)
    return [tuple(sorted(group, key=_order)) for group in groups.values()]


def _once(numbers: Iterable[ContactNumber], key_of: KeyOf) -> tuple[ContactNumber, ...]:
    """Each number in its fullest spelling and with the kind that says most; mobiles first."""
    found: dict[str, ContactNumber] = {}
    for number in numbers:
        key = key_of(number.number)
        known = found.get(key)
        if known is None:
            found[key] = number
        else:
            spelling = min((known.number, number.number), key=_spelling)
            kind = min(known.kind, number.kind, key=_KINDS.index)
            found[key] = ContactNumber(spelling, kind)
    order = sorted(found.values(), key=lambda n: (_KINDS.index(n.kind), n.number))
    return tuple(order)


def _spelling(number: str) -> tuple[bool, int, str]:
    return (not number.startswith("+"), -len(number), number)


def _best(texts: Iterable[str]) -> str:
    """The longest, which says most; of equals the first in order of letters."""
    return min(texts, key=lambda text: (-len(text), text), default="")


def _order(contact: Contact) -> tuple[str, ...]:
    numbers = (f"{number.kind}{number.number}" for number in contact.numbers)
    texts = (contact.name, contact.company, contact.email, contact.note, contact.source)
    return (contact.id, *texts, *numbers)
