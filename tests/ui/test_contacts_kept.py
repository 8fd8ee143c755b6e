"""Contacts over several starts: servers read anew, passwords found, nothing lost by a fault."""

import asyncio
from pathlib import Path

import pytest

from tests.unit.contacts.responder import Responder
from tests.unit.contacts.test_ldap import ANNA, PASSWORD, USER, plain
from ucm_cti.commands.phonebook import digits_key
from ucm_cti.desktop.contacts.shelf import ShelfFile, ShelfMemory
from ucm_cti.desktop.contacts.sources import HAND, Shelf
from ucm_cti.desktop.credentials import KeyStore, MemoryCredentials
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber
from ucm_cti.domain.errors import CannotSave, UcmError
from ucm_cti.ui.contacts import Contacts


def contact(name: str, number: str) -> Contact:
    return Contact(ContactId(""), name, numbers=(ContactNumber(number),))


async def test_a_server_is_read_anew_at_the_next_start(tmp_path: Path) -> None:
    keys = MemoryCredentials()
    keeper = ShelfFile(tmp_path / "contacts.json")
    omar = {"CallerIDName": [b"Omar Haddad"], "AccountNumber": [b"1005"]}
    with Responder([ANNA], USER, PASSWORD) as responder:
        await Contacts(keeper, keys).add_server(plain(responder), PASSWORD)
        assert PASSWORD not in keeper.path.read_text()
        responder.entries.append(omar)
        later = Contacts(keeper, keys)
        await later.load()
        assert [each.name for each in later.book.contacts] == ["Anna Weber", "Omar Haddad"]
    gone = Contacts(keeper, keys)
    await gone.load()
    assert [each.name for each in gone.book.contacts] == ["Anna Weber", "Omar Haddad"]
    assert "Nothing listens" in next(iter(gone.failures.values()))
    (source,) = gone.shelf.sources
    await gone.remove(source)
    assert not gone.shelf.contacts and not gone.failures and not await gone.password(source)


async def test_without_a_key_store_the_password_is_known_until_the_end() -> None:
    from keyring.backends.fail import Keyring  # noqa: PLC0415 # as the app does, only here

    with Responder([ANNA], USER, PASSWORD) as responder:
        contacts = Contacts(ShelfMemory(), KeyStore(Keyring()))
        await contacts.add_server(plain(responder), PASSWORD)
        (source,) = contacts.shelf.sources
        await contacts.read_again(source)
        assert await contacts.password(source) == PASSWORD
        await contacts.remove(source)
        assert contacts.shelf == Shelf()


async def test_a_wrong_password_is_not_kept() -> None:
    keys = MemoryCredentials()
    contacts = Contacts(ShelfMemory(), keys)
    with Responder([ANNA], USER, PASSWORD) as responder:
        with pytest.raises(UcmError, match="password is wrong"):
            await contacts.add_server(plain(responder), "wrong")
        assert contacts.shelf == Shelf()
        await contacts.add_server(plain(responder), PASSWORD)
    (source,) = contacts.shelf.sources
    assert await Contacts(ShelfMemory(), keys).password(source) == PASSWORD


async def test_a_server_that_was_removed_while_it_was_read_stays_away() -> None:
    contacts = Contacts()
    with Responder([ANNA]) as responder:
        await contacts.add_server(plain(responder, user=""), "")
        (source,) = contacts.shelf.sources
        reading = asyncio.create_task(contacts.read_again(source))
        await asyncio.sleep(0)
        await contacts.remove(source)
        await reading
    assert contacts.shelf == Shelf()


async def test_another_user_leaves_no_password_of_the_former() -> None:
    keys = MemoryCredentials()
    contacts = Contacts(ShelfMemory(), keys)
    with Responder([ANNA], USER, PASSWORD) as responder:
        await contacts.add_server(plain(responder), PASSWORD)
        (source,) = contacts.shelf.sources
        responder.user, responder.password = "cn=other", "another"
        await contacts.add_server(plain(responder, user="cn=other"), "another", source)
    (source,) = contacts.shelf.sources
    assert await Contacts(ShelfMemory(), keys).password(source) == "another"
    assert PASSWORD not in vars(keys)["_kept"].values()


async def test_what_cannot_be_kept_is_not_shown() -> None:
    class FullDisk(ShelfMemory):
        def save(self, shelf: Shelf) -> None:
            raise CannotSave("The contacts could not be kept; is the disk full?")

    contacts = Contacts(FullDisk())
    with pytest.raises(CannotSave):
        await contacts.put(contact("Anna", "1"))
    assert not contacts.book.contacts and not contacts.shelf.contacts


async def test_changes_at_once_lose_nothing() -> None:
    contacts = Contacts()
    await asyncio.gather(*(contacts.put(contact(f"P{n}", str(n))) for n in range(20)))
    assert len(contacts.book.contacts) == 20
    assert all(each.source == HAND for each in contacts.shelf.contacts)


async def test_another_way_to_compare_numbers_makes_another_book() -> None:
    contacts = Contacts()
    await contacts.put(contact("Anna", "+4989123"))
    assert contacts.book.name_of("089123") == ""
    await contacts.use_key(lambda number: digits_key(number)[-5:])
    assert contacts.book.name_of("089123") == "Anna"
