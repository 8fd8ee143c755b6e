"""Callers from outside have the names of the contacts; inside the PBX's own names win."""

from tests.unit.store.rows import event, people, ringing, trunk_ring
from ucm_cti.commands.phonebook import Phonebook
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber
from ucm_cti.store.inputs import BookLoaded
from ucm_cti.store.store import Store


def book(*named: tuple[str, str]) -> BookLoaded:
    return BookLoaded(
        Phonebook(
            Contact(ContactId(f"c{number}"), name, numbers=(ContactNumber(number),))
            for name, number in named
        )
    )


def test_a_contacts_name_goes_before_what_the_line_sent() -> None:
    store = Store()
    store.apply(book(("Maria Papadaki", "2310000000")))
    store.apply(event(trunk_ring(callername="PAPADAKI SA"), ringing()))
    (call,) = store.calls.values()
    assert call.caller.name == "Maria Papadaki"


def test_a_book_that_comes_later_names_the_calls_there_are() -> None:
    store = Store()
    store.apply(people("Anna Weber"))
    store.apply(event(trunk_ring(), ringing()))
    changes = store.apply(book(("Maria Papadaki", "2310000000")))
    (call,) = store.calls.values()
    assert call.caller.name == "Maria Papadaki" == store.name_of("2310000000")
    assert changes.book and changes.changed == (call.id,) and "331" in changes.extensions
    forgotten = store.apply(BookLoaded(Phonebook()))
    assert forgotten.changed == (call.id,) and store.name_of("2310000000") == ""


def test_an_extension_is_never_called_by_a_contacts_name() -> None:
    store = Store()
    store.apply(people("Anna Weber"))
    store.apply(book(("Somebody else", "331")))
    store.apply(event(trunk_ring(), ringing()))
    (call,) = store.calls.values()
    assert store.name_of("331") == "Anna Weber"
    assert [leg.name for leg in call.legs if leg.extension == "331"] == ["Anna Weber"]
