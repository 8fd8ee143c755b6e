"""Callers from outside by the names of the person's contacts."""

from functools import partial

from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.phonebook import Phonebook
from ucm_cti.desktop.contacts.shelf import ShelfFile
from ucm_cti.store.inputs import BookLoaded
from ucm_cti.store.store import Store


def name_callers(store: Store, rules: NumberRules) -> None:
    """Give a store the contacts that the app keeps, if there are any; blocks for a moment. Numbers
    are compared by the site's rules."""
    contacts = ShelfFile().peek().contacts
    if contacts:
        store.apply(BookLoaded(Phonebook(contacts, partial(key_of, rules=rules))))
