"""The directory in reading order, and a search fast enough for every keystroke. Pure."""

import heapq
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from types import MappingProxyType
from typing import TypeAlias

from ucm_cti.commands.phonebook import Phonebook
from ucm_cti.commands.search import Words, fold, score, split_query, words_of
from ucm_cti.domain.contact import Contact, ContactId
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.store.store import Store

_points = itemgetter(0)
_NO_BONUS: Mapping[str, float] = MappingProxyType({})
Hit: TypeAlias = tuple[float, str]
"""Points of a match (commands.search.match) and whose number it is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A person or place as the search knows it."""

    number: str
    name: str
    words: Words


class Directory:
    """People and places sorted by name; `refresh` follows the store. `book` is who is outside."""

    def __init__(self, store: Store, book: Callable[[], Phonebook] = Phonebook) -> None:
        self._store = store
        self._book = book
        self._people: list[Entry] = []
        self._places: list[Entry] = []
        self.people: list[str] = []
        self.places: list[str] = []
        self.departments: tuple[str, ...] = ()
        self._inside: frozenset[ContactId] = frozenset()
        self._read: dict[str, tuple[str, str]] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read all names again."""
        people = self._store.extensions.values()
        self._people = _sorted([(person.number, person.name) for person in people])
        self._places = _sorted([(p.number, p.label) for p in self._store.places.values()])
        self.people = [entry.number for entry in self._people]
        self.places = [entry.number for entry in self._places]
        self._read = {person.number: (person.name, person.department) for person in people}
        found = {person.department for person in people if person.department}
        self.departments = tuple(sorted(found, key=fold))
        contacts = self._book().contacts
        self._inside = frozenset(each.id for each in contacts if self._is_inside(each))

    def outdated(self, numbers: Iterable[ExtensionNumber]) -> bool:
        """Whether one of these people has another name or department than was read."""
        people = self._store.extensions
        found = (people.get(number) for number in numbers)
        return any(
            person is not None and self._read.get(person.number) != (person.name, person.department)
            for person in found
        )

    def find_people(self, query: str) -> list[str]:
        """Numbers of the people who fit, best first, then by name; an empty query fits all."""
        return _numbers(_find(self._people, query)) if query.strip() else list(self.people)

    def find_places(self, query: str) -> list[str]:
        """Numbers of the places that fit, best first; none for an empty query."""
        return _numbers(_find(self._places, query)) if query.strip() else []

    def match_people(
        self, query: str, limit: int, bonus: Mapping[str, float] = _NO_BONUS
    ) -> list[Hit]:
        """The people who fit best, at most `limit`; `bonus` adds points for a number."""
        return _find(self._people, query, limit, bonus)

    def match_places(
        self, query: str, limit: int, bonus: Mapping[str, float] = _NO_BONUS
    ) -> list[Hit]:
        """The places that fit best, at most `limit`; `bonus` adds points for a number."""
        return _find(self._places, query, limit, bonus)

    def find_contacts(self, query: str, limit: int | None = None) -> list[Contact]:
        """Contacts that fit, best first, then by name; an empty query fits all. Whoever has only
        numbers of this PBX is there as a person already."""
        found = self._book().find(query, None if limit is None else 2 * limit)
        inside = self._inside
        return [contact for contact in found if contact.id not in inside][:limit]

    def contact(self, contact_id: str) -> Contact | None:
        """The contact of that id, None when it is gone."""
        return self._book().by_id.get(ContactId(contact_id))

    def _is_inside(self, contact: Contact) -> bool:
        inside = self._store.extensions
        return all(ExtensionNumber(number.number) in inside for number in contact.numbers)

    def name(self, number: str) -> str:
        """The name to show: a person's or place's label, else the number."""
        person = self._store.extensions.get(ExtensionNumber(number))
        place = self._store.places.get(number)
        return person.label if person else place.label if place else number


def _sorted(pairs: list[tuple[str, str]]) -> list[Entry]:
    entries = [Entry(number, name, words_of(name, number)) for number, name in pairs]
    entries.sort(key=lambda entry: (not entry.name, fold(entry.name), entry.number))
    return entries


def _numbers(hits: list[Hit]) -> list[str]:
    return [number for _, number in hits]


def _find(
    entries: list[Entry],
    query: str,
    limit: int | None = None,
    bonus: Mapping[str, float] = _NO_BONUS,
) -> list[Hit]:
    wanted = split_query(query)
    for variants in wanted:
        entries = _holding(entries, variants)
    scored = [(score(wanted, entry.words), entry.number) for entry in entries]
    hits: list[Hit] = [hit for hit in scored if hit[0] >= 0]
    if bonus:
        hits = [(points + bonus.get(number, 0.0), number) for points, number in hits]
    if limit is None:
        hits.sort(key=_points, reverse=True)
        return hits
    return heapq.nlargest(limit, hits, key=_points)


def _holding(entries: list[Entry], variants: tuple[str, ...]) -> list[Entry]:
    """Those that may fit a query word, told by one look at each."""
    one, *more = (f" {w}" if len(w) == 1 and w.isascii() else w for w in variants)
    if not more:
        return [entry for entry in entries if one in entry.words.blob]
    needles = (one, *more)
    return [entry for entry in entries if any(needle in entry.words.blob for needle in needles)]
