"""vCards of every version, and broken ones."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.contacts.test_csv import numbers, plain
from ucm_cti.desktop.contacts.vcards import is_vcard, read_vcards
from ucm_cti.desktop.contacts.writing import vcards, write_contacts
from ucm_cti.domain.contact import Contact, SourceId

SOURCE = SourceId("s1")
V21 = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =
M=C3=BCller
TEL;CELL;PREF:+49 171 1234
TEL;WORK;FAX:+49 89 1
ORG:Acme;Sales
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
 broken

END:VCARD
"""
V30 = """BEGIN:VCARD
VERSION:3.0
N:Weber;Anna;;Dr.;
FN:Dr. Anna Weber
ORG:Acme\\, Inc;Sales
item1.TEL;type=pref:+49 89 12
item1.X-ABLabel:Work
TEL;TYPE=HOME,VOICE:+49 (0) 30 99
EMAIL;TYPE=INTERNET:anna@example.com
NOTE:likes\\nlines
END:VCARD
"""
V40 = """BEGIN:VCARD
VERSION:4.0
FN:Ana Núñez
TEL;VALUE=uri;TYPE="cell,voice":tel:+34-911-222;ext=5
END:VCARD
"""


def only(text: str) -> Contact:
    (contact,) = read_vcards(text.encode(), SOURCE).contacts
    return contact


def test_version_2_1_with_its_quoted_letters_and_a_broken_picture() -> None:
    contact = only(V21)
    assert (contact.name, contact.company) == ("Jörg Müller", "Acme")
    assert numbers(contact) == [("+491711234", "mobile"), ("+49891", "fax")]


def test_version_3_0_with_apples_labels() -> None:
    contact = only(V30.replace("\n", "\r\n"))
    assert (contact.name, contact.company) == ("Dr. Anna Weber", "Acme, Inc")
    assert numbers(contact) == [("+498912", "work"), ("+493099", "home")]
    assert (contact.email, contact.note) == ("anna@example.com", "likes lines")


def test_version_4_0_with_links_for_numbers() -> None:
    assert numbers(only(V40)) == [("+34911222", "mobile")]


def test_a_company_is_no_person() -> None:
    contact = only("BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Acme\nORG:Acme\nTEL:1\nEND:VCARD\n")
    assert (contact.name, contact.company) == ("", "Acme")


def test_a_broken_card_costs_no_other() -> None:
    broken = "BEGIN:VCARD\nVERSION:3.0\nthis is no line\nEND:VCARD\n"
    endless = "BEGIN:VCARD\nVERSION:3.0\nFN:Never ends\nTEL:5\n"
    found = read_vcards((V30 + broken + endless + V40).encode(), SOURCE)
    assert [contact.name for contact in found.contacts] == ["Dr. Anna Weber", "Ana Núñez"]
    assert [(each.place, each.why) for each in found.left_out] == [
        (2, "the card is broken"),
        (3, "the card is broken"),
    ]


def test_a_card_is_told_from_a_table() -> None:
    assert is_vcard(b"\xef\xbb\xbf" + V30.encode()) and is_vcard(b"begin:vcard\r\n")
    assert not is_vcard(b"Name,Phone\n")


@given(st.lists(st.sampled_from((*V21.splitlines(), *V30.splitlines(), "\t;", "=")), max_size=30))
def test_no_mixture_of_lines_is_too_strange(lines: list[str]) -> None:
    read_vcards("\n".join(lines).encode(), SOURCE)


@given(plain)
def test_what_is_written_is_read_again(contact: Contact) -> None:
    again = only(vcards([contact]))
    assert again.label == contact.label
    assert set(again.numbers) == set(contact.numbers)


def test_the_ending_chooses_the_kind(tmp_path: Path) -> None:
    contact = only(V30)
    for name in ("out.vcf", "out.csv"):
        write_contacts(tmp_path / name, [contact])
    assert is_vcard((tmp_path / "out.vcf").read_bytes())
    assert not is_vcard((tmp_path / "out.csv").read_bytes())


@pytest.mark.parametrize("label", ["Weber; Anna, the \\ one", "x" * 300, "é" * 90])
def test_odd_names_survive(label: str) -> None:
    contact = only(V40.replace("Ana Núñez", "Ana"))
    odd = Contact(contact.id, label, numbers=contact.numbers)
    text = vcards([odd])
    assert only(text).name == label
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
