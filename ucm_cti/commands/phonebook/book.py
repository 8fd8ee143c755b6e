"""All contacts as one book, made once and then only read. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from ucm_cti.commands.phonebook.merging import KeyOf, as_one, digits_key, merged
from ucm_cti.commands.search import fold
from ucm_cti.domain.contact import Contact, ContactId
from ucm_cti.domain.wording import tr

_ASKED = 4096
_TWO = 2
_END = "\u0003"
"""Stands behind each number and word of a blob, so that ends can be looked for."""


class Phonebook:
    """Contacts by name, duplicates merged; a new import makes a new book.

    `key_of` says when two numbers are the same. Making a book of 10,000 contacts takes up to two
    seconds: not on the GUI thread.
    """

    def __init__(self, contacts: Iterable[Contact] = (), key_of: KeyOf = digits_key) -> None:
        key_of = lru_cache(maxsize=None)(key_of)
        groups = [(as_one(group, key_of), group) for group in merged(contacts, key_of)]
        groups.sort(key=lambda pair: (fold(pair[0].label), pair[0].id))
        self._all = tuple(contact for contact, _ in groups)
        self._by_id = {contact.id: contact for contact, _ in groups}
        self._parts = {contact.id: tuple(c.id for c in group) for contact, group in groups}
        self._blobs = [_blob(contact) for contact in self._all]
        owners: dict[str, list[Contact]] = defaultdict(list)
        for contact in self._all:
            for number in contact.numbers:
                owners[key_of(number.number)].append(contact)
        self._names = {key: _name(found) for key, found in owners.items()}
        self._key_of = lru_cache(maxsize=_ASKED)(key_of)
        self._last: tuple[tuple[str, ...], Sequence[int]] = ((), range(len(self._all)))

    @property
    def contacts(self) -> Sequence[Contact]:
        """Everybody by name, duplicates merged."""
        return self._all

    @property
    def by_id(self) -> Mapping[ContactId, Contact]:
        """Everybody by id."""
        return MappingProxyType(self._by_id)

    def parts(self, contact_id: ContactId) -> tuple[ContactId, ...]:
        """Which contacts of the sources were merged into that one, () when it is gone."""
        return self._parts.get(contact_id, ())

    def name_of(self, number: str) -> str:
        """Whose number it is, "" when unknown. What several people share is their company's, or
        is told to be more than one's."""
        key = self._key_of(number)
        return self._names.get(key, "") if key else ""

    def find(self, query: str, limit: int | None = None) -> list[Contact]:
        """Who fits, best first, then by name; everybody for an empty query.

        Each word must begin a word of the name or company, be the name's initials, or be digits
        that stand in a number.
        """
        needles = _needles(query)
        if not needles:
            return list(self._all[:limit])
        hits = self._hits(needles)
        marks = [(f" {needle}{_END}", f" {needle}", f"{needle}{_END}") for needle in needles]
        blobs = self._blobs
        ranked = sorted(hits, key=lambda hit: _penalty(marks, blobs[hit]))
        return [self._all[hit] for hit in ranked[:limit]]

    def _hits(self, needles: tuple[str, ...]) -> Sequence[int]:
        """The places of those who fit; a query that goes on looks only at who fitted before."""
        before, known = self._last
        places: Sequence[int] = known if _goes_on(before, needles) else range(len(self._all))
        for needle in needles:
            wanted = needle if needle.isdecimal() and len(needle) > 1 else f" {needle}"
            blobs = self._blobs
            places = [place for place in places if wanted in blobs[place]]
        self._last = (needles, places)
        return places


def _needles(query: str) -> tuple[str, ...]:
    """The folded words; what is typed as one number with separators is one word of digits."""
    folded = fold(query)
    if folded.strip() and not any(char.isalpha() for char in folded):
        digits = "".join(char for char in folded if char.isdecimal())
        return (digits.lstrip("0") or digits,) if digits else (folded.strip(),)
    return tuple(word.lstrip("0") or word if word.isdecimal() else word for word in folded.split())


def _goes_on(before: tuple[str, ...], now: tuple[str, ...]) -> bool:
    """Whether whoever fits now fitted before: single digits begin a word, more stand anywhere."""
    if not before or len(now) < len(before):
        return False
    return all(
        new == old or (new.startswith(old) and not (old.isdecimal() and len(old) == 1))
        for old, new in zip(before, now, strict=False)
    )


def _blob(contact: Contact) -> str:
    """Every text that a query may hit, each word after a blank and before an end mark."""
    name = _split(contact.name)
    initials = "".join(word[0] for word in name)
    pairs = (one + two for one, two in pairwise(name))
    digits = (digits_key(number.number).lstrip("0") for number in contact.numbers)
    words = (*(name or ("",)), *_split(contact.company), initials, *pairs, *digits)
    return "".join(f" {word}{_END}" for word in words)


def _split(text: str) -> list[str]:
    return fold(text).replace("-", " ").replace(".", " ").replace(",", " ").split()


def _penalty(marks: list[tuple[str, str, str]], blob: str) -> int:
    """How badly a blob fits: 0 for whole words, more for the first word's beginning, another's, the
    end of a number, and most for the middle of one."""
    penalty = 0
    for whole, start, end in marks:
        if whole in blob:
            continue
        if blob.startswith(start):
            penalty += 1
        elif start in blob:
            penalty += 2
        else:
            penalty += 4 if end in blob else 6
    return penalty


def _name(owners: list[Contact]) -> str:
    """How a number is named that all of these have."""
    if len(owners) == 1:
        return owners[0].label
    company = next((contact.company for contact in owners if not contact.name), "")
    shared = {fold(contact.company) for contact in owners}
    if company or (len(shared) == 1 and owners[0].company):
        return company or owners[0].company
    if len(owners) == _TWO:
        return tr("{one} or {other}", one=owners[0].label, other=owners[1].label)
    return tr("{name} or %n (other|others)", "", len(owners) - 1, name=owners[0].label)
