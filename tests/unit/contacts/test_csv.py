"""Tables of contacts as programs really write them, and as nobody should."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.desktop.contacts.columns import Part
from ucm_cti.desktop.contacts.csvfile import contacts_of, read_table
from ucm_cti.desktop.contacts.reading import LARGEST, Reading, read_file
from ucm_cti.desktop.contacts.writing import table, write_contacts
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind, SourceId
from ucm_cti.domain.errors import CannotSave, NotPossible

SOURCE = SourceId("s1")
OUTLOOK = (
    '"First Name","Middle Name","Last Name","Company","Business Phone","Mobile Phone",'
    '"Business Fax","E-mail Address","Notes"\r\n'
    '"Anna","","Weber","Acme, Inc","+49 (0) 89 123-45","0171 11","","anna@example.com","VIP"\r\n'
)
GOOGLE = (
    "First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value\n"
    "José,Núñez,Bricks,j@example.com,Mobile,+34 600 1 ::: +34 600 2,Work Fax,+34 911\n"
)
GERMAN = (
    "Vorname;Nachname;Firma;Telefon geschäftlich;Mobiltelefon;Notizen\n"
    "Jörg;Müller;Öl AG;089/12;0171-3;ä\n"
)
SPANISH = (
    "Nombre,Apellidos,Empresa,Teléfono del trabajo,Teléfono móvil\nLía,Gómez,Ría,+34 1,+34 2\n"
)
UCM = (
    "Account Number,CallerID Name,Email,Mobile Number,Phonebook DN\n"
    "1004,Anna Weber,a@b.c,+49171,pbx\n"
)


def read(text: str | bytes) -> Reading:
    table_ = read_table(text.encode() if isinstance(text, str) else text)
    return contacts_of(table_, table_.guess(), SOURCE)


def only(text: str | bytes) -> Contact:
    (contact,) = read(text).contacts
    return contact


def numbers(contact: Contact) -> list[tuple[str, str]]:
    return [(number.number, number.kind.value) for number in contact.numbers]


def test_outlook() -> None:
    contact = only(OUTLOOK)
    assert (contact.name, contact.company, contact.note) == ("Anna Weber", "Acme, Inc", "VIP")
    assert numbers(contact) == [("+498912345", "work"), ("017111", "mobile")]
    assert contact.email == "anna@example.com"


def test_google_with_labels_and_several_numbers_in_a_field() -> None:
    contact = only(GOOGLE)
    assert numbers(contact) == [("+346001", "mobile"), ("+346002", "mobile"), ("+34911", "fax")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_german_in_every_encoding(encoding: str) -> None:
    contact = only(GERMAN.encode(encoding))
    assert (contact.name, contact.company, contact.note) == ("Jörg Müller", "Öl AG", "ä")
    assert numbers(contact) == [("08912", "work"), ("01713", "mobile")]


def test_spanish() -> None:
    contact = only(SPANISH)
    assert (contact.name, contact.company) == ("Lía Gómez", "Ría")
    assert numbers(contact) == [("+341", "work"), ("+342", "mobile")]


def test_the_pbxs_own_phonebook() -> None:
    assert numbers(only(UCM)) == [("1004", "other"), ("+49171", "mobile")]


def test_excel_says_its_delimiter() -> None:
    assert only("sep=;\nName;Phone\nAnna, the one;1\n").name == "Anna, the one"


def test_a_table_without_headings_is_guessed() -> None:
    found = read_table(b"Anna Weber;+49 89 12;a@example.com;Acme\nOmar;0171;o@example.com;Bricks\n")
    assert found.guess() == (Part.NAME, Part.PHONE, Part.EMAIL, Part.COMPANY)
    assert len(contacts_of(found, found.guess(), SOURCE).contacts) == 2


def test_what_is_left_out_says_where_and_why() -> None:
    found = read("Name,Phone\nAnna,1\n,2\nOmar,call me\n\nAnna,1\n")
    assert [contact.name for contact in found.contacts] == ["Anna"]
    assert [(each.place, each.why) for each in found.left_out] == [
        (3, "there is no name"),
        (4, "there is no number that can be dialled"),
    ]


def test_a_person_may_say_otherwise_what_a_column_is() -> None:
    found = read_table(b"Name,Phone,Extra\nAnna,1,Acme\n")
    parts = (Part.NAME, Part.MOBILE, Part.COMPANY)
    (contact,) = contacts_of(found, parts, SOURCE).contacts
    assert contact.company == "Acme" and numbers(contact) == [("1", "mobile")]


def test_hostile_cells_become_plain_words() -> None:
    contact = only('Name,Phone\n"<b>A\u202e\x07\nB</b>",+49 1\n')
    assert contact.name == "<b>A B</b>"


@given(st.binary(max_size=400))
def test_no_file_is_too_strange(data: bytes) -> None:
    found = read_table(data)
    contacts_of(found, found.guess(), SOURCE)


def test_a_huge_field_costs_its_line_and_no_more() -> None:
    found = read('Name,Phone\n"' + "x" * 200_000 + '",1\nAnna,2\n')
    assert "Anna" in [contact.name for contact in found.contacts]
    assert found.reasons


texts = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)
plain = st.builds(
    Contact,
    id=st.just(ContactId("c1")),
    name=texts,
    company=st.one_of(st.just(""), texts),
    numbers=st.lists(
        st.builds(
            ContactNumber,
            st.from_regex(r"\+?[0-9]{3,12}", fullmatch=True),
            st.sampled_from(NumberKind),
        ),
        min_size=1,
        max_size=4,
        unique_by=lambda number: number.number,
    ).map(tuple),
)


@given(plain)
def test_what_is_written_is_read_again(contact: Contact) -> None:
    again = only(table([contact]))
    assert (again.name, again.company) == (contact.name, contact.company)
    assert set(again.numbers) == set(contact.numbers)


@pytest.mark.parametrize("name", ["=cmd|'/c calc'!A0", "+1", "-1+1", "@SUM(A1)"])
def test_a_name_is_no_formula_in_a_spreadsheet(name: str) -> None:
    contact = Contact(ContactId("c1"), name, numbers=(ContactNumber("+4989"),))
    line = table([contact]).splitlines()[1]
    assert line.lstrip('"').startswith(f"'{name}") and ",+4989," in line
    assert only(table([contact])).name == name


def test_files_that_cannot_be_had_are_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotPossible, match="is no file"):
        read_file(tmp_path)
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(NotPossible, match="larger than 32 MB"):
        read_file(large)
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotSave):
        write_contacts(tmp_path / "file" / "out.csv", [])
