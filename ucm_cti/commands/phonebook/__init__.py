"""The contacts of all sources as one book: merged, searched, asked for names. Pure."""

from ucm_cti.commands.phonebook.book import Phonebook
from ucm_cti.commands.phonebook.merging import KeyOf, digits_key, merged

__all__ = ["KeyOf", "Phonebook", "digits_key", "merged"]
