"""A contact is found by its number as people of the site dial it and as a trunk sends it."""

from functools import partial

import pytest

from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.phonebook import Phonebook
from ucm_cti.commands.targets import TargetKind, resolve
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber
from ucm_cti.store.inputs import BookLoaded
from ucm_cti.store.store import Store

GREECE = NumberRules("GR", outside_prefix="9", internal_lengths=(4,))
KATERINA = Contact(ContactId("c1"), "Katerina Alexiou", numbers=(ContactNumber("+302310550123"),))


def book(rules: NumberRules, *contacts: Contact) -> Phonebook:
    return Phonebook(contacts, partial(key_of, rules=rules))


@pytest.mark.parametrize(
    "number",
    ["2310550123", "+302310550123", "00302310550123", "302310550123", "92310550123"],
)
def test_every_writing_of_a_number_names_its_owner(number: str) -> None:
    assert book(GREECE, KATERINA).name_of(number) == "Katerina Alexiou"
    assert book(NumberRules("DE"), KATERINA).name_of("2310550123") == ""


def test_what_is_dialled_in_greece_finds_the_contact() -> None:
    store = Store()
    store.apply(BookLoaded(book(GREECE, KATERINA)))
    target = resolve("2310 550-123", store, GREECE)
    assert (target.number, target.kind) == ("92310550123", TargetKind.OUTSIDE)
    assert target.name == "Katerina Alexiou"
    assert resolve("2310 550-124", store, GREECE).name == "+30 231 055 0124"


def test_two_writings_make_one_person_of_two_contacts() -> None:
    inside = Contact(
        ContactId("c2"), "Katerina Alexiou", "Alexiou Travel", (ContactNumber("2310550123"),)
    )
    (one,) = book(GREECE, KATERINA, inside).contacts
    assert [number.number for number in one.numbers] == ["+302310550123"]


def test_a_caller_without_a_number_is_nobody() -> None:
    star = Contact(ContactId("c3"), "Somebody", numbers=(ContactNumber("*"),))
    found = book(GREECE, star)
    assert found.name_of("anonymous") == "" == found.name_of("")
