"""The book names callers and finds people as fast as one types."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.commands.phonebook import Phonebook
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber

FRAME = 0.016
FIRST = ("Anna", "Omar", "María", "Jörg", "Λία", "سارة", "Björn", "Zoë", "Nikos", "Ute")
LAST = ("Weber", "Haddad", "García", "Müller", "Παπαδάκη", "Ivanova", "O'Neill", "Li")


def contact(key: str, name: str, company: str, *numbers: str) -> Contact:
    made = tuple(ContactNumber(number) for number in numbers)
    return Contact(ContactId(f"c{key}"), name, company, made)


OFFICE = (
    contact("1", "Anna Maier-Weber", "Acme GmbH", "+498912345", "+491711111"),
    contact("2", "José Núñez", "Bricks", "+34911222333"),
    contact("3", "", "Acme GmbH", "+4989000"),
    contact("4", "Zoë Li", "Acme GmbH", "+4989000"),
)


def found(book: Phonebook, query: str) -> list[str]:
    return [each.label for each in book.find(query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("maier", "Anna Maier-Weber"),
        ("amw", "Anna Maier-Weber"),
        ("nunez jo", "José Núñez"),
        ("bricks", "José Núñez"),
        ("2345", "Anna Maier-Weber"),
        ("+49 171 11", "Anna Maier-Weber"),
        ("0171 1111", "Anna Maier-Weber"),
        ("zoe acme", "Zoë Li"),
        ("annamaier", "Anna Maier-Weber"),
    ],
)
def test_people_are_found_by_whatever_one_remembers(query: str, first: str) -> None:
    assert found(Phonebook(OFFICE), query)[0] == first


def test_what_nobody_is_called_finds_nobody() -> None:
    book = Phonebook(OFFICE)
    assert found(book, "xyz") == [] == found(book, "+")
    assert len(found(book, "  ")) == 4


def test_a_caller_is_named_by_any_spelling_of_the_number() -> None:
    book = Phonebook(OFFICE)
    assert book.name_of("00498912345") == "Anna Maier-Weber"
    assert book.name_of("+34911222333") == "José Núñez"
    assert book.name_of("") == "" == book.name_of("999")


def test_a_switchboard_is_the_company_never_one_of_its_people() -> None:
    assert Phonebook(OFFICE).name_of("+4989000") == "Acme GmbH"
    shared = (contact("1", "Anna", "Acme", "17"), contact("2", "Omar", "Acme", "17"))
    assert Phonebook(shared).name_of("17") == "Acme"


def test_a_number_of_two_strangers_names_both() -> None:
    two = (contact("1", "Anna", "", "17"), contact("2", "Omar", "", "17"))
    assert Phonebook(two).name_of("17") == "Anna or Omar"
    three = (*two, contact("3", "Zoe", "", "17"))
    assert Phonebook(three).name_of("17") == "Anna or 2 others"


def test_what_was_merged_is_known() -> None:
    twice = (contact("1", "Anna", "Acme", "1"), contact("2", "Anna", "Acme", "2"))
    (one,) = Phonebook(twice).contacts
    assert [number.number for number in one.numbers] == ["1", "2"]
    assert set(Phonebook(twice).parts(one.id)) == {"c1", "c2"}


@given(st.lists(st.text("anwejo 0123+", max_size=7), max_size=6))
def test_typing_on_finds_what_a_fresh_search_finds(queries: list[str]) -> None:
    typed = Phonebook(OFFICE)
    for query in queries:
        assert typed.find(query) == Phonebook(OFFICE).find(query)


def test_ten_thousand_contacts_are_searched_within_a_frame() -> None:
    chance = random.Random(7)  # noqa: S311 - the same people each time
    book = Phonebook(
        contact(
            str(index),
            f"{chance.choice(FIRST)} {chance.choice(LAST)} {index}",
            f"Company {chance.randrange(900)}",
            f"+49{chance.randrange(10**9):09}",
            f"+30{chance.randrange(10**9):09}",
        )
        for index in range(10_000)
    )
    for text in ("anna weber", "comp 77", "4912", "nonsense", "jm"):
        for end in range(1, len(text) + 1):
            quickest = min(fresh_search(book, text[:end]) for _ in range(3))
            assert quickest < FRAME, f"{text[:end]}: {quickest * 1000:.1f} ms"


def fresh_search(book: Phonebook, query: str) -> float:
    """How long it takes without what the search before has left."""
    book.find("somebody else")
    began = time.perf_counter()
    book.find(query, 200)
    return time.perf_counter() - began
