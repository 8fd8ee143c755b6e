"""Contacts as a file that other programs read: CSV or vCard."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from ucm_cti.domain.contact import Contact, NumberKind
from ucm_cti.domain.errors import CannotSave
from ucm_cti.domain.wording import tr
from ucm_cti.files import write_whole

_FORMULA = ("=", "+", "-", "@", "\t")
_COLUMNS = {
    NumberKind.MOBILE: "Mobile Phone",
    NumberKind.WORK: "Business Phone",
    NumberKind.HOME: "Home Phone",
    NumberKind.FAX: "Fax",
    NumberKind.OTHER: "Phone",
}
_TYPES = {
    NumberKind.MOBILE: ";TYPE=CELL",
    NumberKind.WORK: ";TYPE=WORK,VOICE",
    NumberKind.HOME: ";TYPE=HOME,VOICE",
    NumberKind.FAX: ";TYPE=FAX",
    NumberKind.OTHER: "",
}
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_LINE = 75


def write_contacts(path: Path, contacts: Iterable[Contact]) -> None:
    """Write all of them, as vCard when the name ends so, else as CSV. Raises CannotSave; blocks."""
    vcard = path.suffix.casefold() in {".vcf", ".vcard"}
    try:
        write_whole(path, vcards(contacts) if vcard else table(contacts))
    except OSError as error:
        raise CannotSave(
            tr(
                "“{name}” could not be written ({why}); choose another folder.",
                name=path.name,
                why=error.strerror or type(error).__name__,
            )
        ) from error


def table(contacts: Iterable[Contact]) -> str:
    """CSV in UTF-8 with a mark, headed as Outlook does; several numbers of a kind by " ::: ".

    A text that a spreadsheet would take for a formula gets an apostrophe before it; a number keeps
    its "+" and is nothing but digits and signs.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("Name", "Company", *_COLUMNS.values(), "E-mail Address", "Notes"))
    for contact in contacts:
        numbers = (
            " ::: ".join(number.number for number in contact.numbers if number.kind is kind)
            for kind in _COLUMNS
        )
        texts = (_harmless(text) for text in (contact.email, contact.note))
        writer.writerow((_harmless(contact.name), _harmless(contact.company), *numbers, *texts))
    return "\ufeff" + out.getvalue()


def vcards(contacts: Iterable[Contact]) -> str:
    """vCard 3.0, which every program reads."""
    return "".join(_card(contact) for contact in contacts)


def _card(contact: Contact) -> str:
    *given, family = contact.label.split() or [""]
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"FN:{contact.label.translate(_ESCAPES)}",
        f"N:{family.translate(_ESCAPES)};{' '.join(given).translate(_ESCAPES)};;;",
    ]
    if contact.company:
        lines.append(f"ORG:{contact.company.translate(_ESCAPES)}")
    lines += [f"TEL{_TYPES[number.kind]}:{number.number}" for number in contact.numbers]
    if contact.email:
        lines.append(f"EMAIL:{contact.email.translate(_ESCAPES)}")
    if contact.note:
        lines.append(f"NOTE:{contact.note.translate(_ESCAPES)}")
    return "".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCARD"))


def _folded(line: str) -> str:
    """A line of at most 75 bytes, continued after a line end and a blank (RFC 2426 section 2.6)."""
    pieces, piece = [], ""
    for char in line:
        if len((piece + char).encode()) >= _LINE:
            pieces.append(piece)
            piece = ""
        piece += char
    return "\r\n ".join((*pieces, piece))


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
