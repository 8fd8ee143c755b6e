"""What a column of a table of contacts holds, told by its heading in the languages of the field."""

import re
from collections.abc import Sequence
from enum import StrEnum

from ucm_cti.commands.search import fold
from ucm_cti.commands.targets import looks_like_number
from ucm_cti.domain.contact import NumberKind
from ucm_cti.domain.wording import noop


class Part(StrEnum):
    """What a column is read as; the text is how a person is told."""

    IGNORED = noop("Not used")
    NAME = noop("Name")
    FIRST = noop("First name")
    MIDDLE = noop("Middle name")
    LAST = noop("Last name")
    COMPANY = noop("Company")
    PHONE = noop("Number")
    KIND = noop("Kind of the number before")
    MOBILE = noop("Mobile number")
    WORK = noop("Work number")
    HOME = noop("Home number")
    FAX = noop("Fax number")
    EMAIL = noop("E-mail")
    NOTE = noop("Note")


NUMBERS = {
    Part.PHONE: NumberKind.OTHER,
    Part.MOBILE: NumberKind.MOBILE,
    Part.WORK: NumberKind.WORK,
    Part.HOME: NumberKind.HOME,
    Part.FAX: NumberKind.FAX,
}
"""The columns that hold numbers, and of which kind."""

_HEADINGS = {
    # English, German and Spanish; Outlook, Google, Thunderbird and the UCM's phonebook
    Part.NAME: "name fullname displayname calleridname contactname contact fileas anzeigename "
    "vollername vollstandigername kontakt nombrecompleto nombreparamostrar contacto",
    Part.FIRST: "firstname givenname forename vorname nombre nombredepila",
    Part.MIDDLE: "middlename additionalname weiterevornamen zweitervorname segundonombre",
    Part.LAST: "lastname surname familyname nachname familienname apellido apellidos",
    Part.COMPANY: "company companyname organization organisation organizationname firma "
    "unternehmen organización empresa compania organizacion nombredelaempresa",
    Part.EMAIL: "email emailaddress primaryemail mail emailvalue emailadresse correo "
    "correoelectronico direcciondecorreoelectronico",
    Part.NOTE: "note notes notiz notizen bemerkung bemerkungen nota notas comment comments",
    Part.MOBILE: "mobile mobilephone mobilenumber cell cellphone cellular handy handynummer mobil "
    "mobiltelefon mobilnummer mobilfunk movil telefonomovil celular",
    Part.WORK: "work workphone business businessphone officephone companyphone companymainphone "
    "geschaftlich telefongeschaftlich telefondienstlich telefonfirma trabajo telefonodeltrabajo "
    "telefonotrabajo telefonodelaempresa",
    Part.HOME: "home homephone homenumber privat telefonprivat festnetz casa particular "
    "telefonoparticular telefonodecasa telefonocasa",
    Part.FAX: "fax faxnumber workfax businessfax homefax otherfax faxgeschaftlich faxprivat "
    "telefax faxdeltrabajo faxparticular otrofax",
    Part.PHONE: "phone phonenumber phonevalue telephone telephonenumber tel number primaryphone "
    "mainphone otherphone carphone accountnumber telefon telefonnummer rufnummer nummer "
    "haupttelefon weiterestelefon telefono telefonoprincipal otrotelefono numero "
    "numerodetelefono",
    Part.KIND: "phonetype phonelabel",
}
_BY_HEADING = {word: part for part, words in _HEADINGS.items() for word in words.split()}
_KINDS = {
    "mob": NumberKind.MOBILE,
    "cel": NumberKind.MOBILE,
    "handy": NumberKind.MOBILE,
    "movil": NumberKind.MOBILE,
    "fax": NumberKind.FAX,
    "work": NumberKind.WORK,
    "busi": NumberKind.WORK,
    "gesch": NumberKind.WORK,
    "arbeit": NumberKind.WORK,
    "trabajo": NumberKind.WORK,
    "home": NumberKind.HOME,
    "priv": NumberKind.HOME,
    "casa": NumberKind.HOME,
}
_PLAIN = re.compile(r"[^a-z]+")


def by_headings(headings: Sequence[str]) -> tuple[Part, ...]:
    """What each column is; all ignored when the first line is no heading."""
    return tuple(_BY_HEADING.get(_PLAIN.sub("", fold(text)), Part.IGNORED) for text in headings)


def is_heading(parts: Sequence[Part]) -> bool:
    """Whether these columns could make a contact."""
    named = {Part.NAME, Part.FIRST, Part.LAST, Part.COMPANY}
    return bool(named & set(parts)) and bool(NUMBERS.keys() & set(parts))


def by_contents(rows: Sequence[Sequence[str]]) -> tuple[Part, ...]:
    """A guess for a table without headings: numbers, an e-mail address, then name and company."""
    wide = max((len(row) for row in rows), default=0)
    texts = [Part.COMPANY, Part.NAME]
    parts = []
    for column in range(wide):
        cells = [row[column] for row in rows if column < len(row) and row[column].strip()]
        half = len(cells) / 2
        if not cells:
            parts.append(Part.IGNORED)
        elif sum(looks_like_number(cell) for cell in cells) > half:
            parts.append(Part.PHONE)
        elif sum("@" in cell for cell in cells) > half:
            parts.append(Part.EMAIL)
        else:
            parts.append(texts.pop() if texts else Part.IGNORED)
    return tuple(parts)


def kind_of(word: str) -> NumberKind:
    """What a label beside a number says it is for; a fax at work is a fax."""
    plain = _PLAIN.sub("", fold(word))
    if "fax" in plain:
        return NumberKind.FAX
    return next((kind for start, kind in _KINDS.items() if start in plain), NumberKind.OTHER)
