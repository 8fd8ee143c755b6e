"""Callers from outside by the names of the person's contacts."""

from ucm_cti.commands.phonebook import Phonebook
from ucm_cti.desktop.contacts.shelf import ShelfFile
from ucm_cti.store.inputs import BookLoaded
from ucm_cti.store.store import Store


def name_callers(store: Store) -> None:
    """Give a store the contacts that the app keeps, if there are any; blocks for a moment."""
    contacts = ShelfFile().peek().contacts
    if contacts:
        store.apply(BookLoaded(Phonebook(contacts)))
