"""The file of contacts is whole, private, and never lost."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.phonebook.test_merging import contacts
from ucm_cti.desktop.contacts.shelf import ShelfFile
from ucm_cti.desktop.contacts.sources import HAND, LdapServer, Shelf, Source
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind, SourceId
from ucm_cti.domain.errors import CannotSave

ANNA = Contact(ContactId("c1"), "Anna", numbers=(ContactNumber("1", NumberKind.WORK),), source=HAND)
SERVER = Source(SourceId("s"), "ucm.lan", 12.5, 1, LdapServer("ucm.lan", user="cn=admin"))


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    shelf = Shelf((SERVER,), (ANNA,))
    path = tmp_path / "data" / "contacts.json"
    ShelfFile(path).save(shelf)
    assert ShelfFile(path).load() == shelf
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "{", '{"version":1,"shelf":7}', '{"version":2,"shelf":{}}'])
def test_a_file_that_cannot_be_understood_is_set_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "contacts.json"
    path.write_text(text)
    keeper = ShelfFile(path)
    assert keeper.load() == Shelf()
    keeper.save(Shelf(contacts=(ANNA,)))
    (aside,) = tmp_path.glob("contacts.unreadable-*.json")
    assert aside.read_text() == text


def test_a_file_that_cannot_be_opened_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "contacts.json"
    ShelfFile(path).save(Shelf(contacts=(ANNA,)))
    keeper = ShelfFile(path)
    with monkeypatch.context() as patch:
        patch.setattr(
            Path, "read_bytes", lambda _: (_ for _ in ()).throw(PermissionError(13, "no"))
        )
        assert keeper.load() == Shelf()
    with pytest.raises(CannotSave, match="cannot be opened"):
        keeper.save(Shelf())
    assert ShelfFile(path).load().contacts == (ANNA,)


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotSave, match="disk full"):
        ShelfFile(tmp_path / "file" / "contacts.json").save(Shelf())


@given(contacts(), st.sampled_from(("a", "b")))
def test_reading_a_source_anew_changes_only_what_came_from_it(
    found: list[Contact], name: str
) -> None:
    source = Source(SourceId(name), name)
    shelf = Shelf((Source(SourceId("a"), "a"), Source(SourceId("b"), "b")), tuple(found))
    anew = shelf.replacing(source, ())
    assert anew.count(source.id) == 0
    others = [contact for contact in found if contact.source != name]
    assert list(anew.contacts) == others == list(shelf.without(source.id).contacts)
