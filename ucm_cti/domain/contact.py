"""People and companies outside the PBX, and the book that names a caller."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType, Protocol

ContactId = NewType("ContactId", str)
"""One contact of one source; it begins with a letter, so that no number is ever one."""

SourceId = NewType("SourceId", str)
"""Where a contact came from: a file that was imported, a directory server, a person's hand."""


class NumberKind(StrEnum):
    """What a number of a contact is for."""

    MOBILE = "mobile"
    WORK = "work"
    HOME = "home"
    FAX = "fax"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ContactNumber:
    """A number that can be dialled: digits, "+", star codes; no separators."""

    number: str
    kind: NumberKind = NumberKind.OTHER


@dataclass(frozen=True, slots=True)
class Contact:
    """A person, or with an empty `name` a company. Every text is one line and may be ""."""

    id: ContactId
    name: str = ""
    company: str = ""
    numbers: tuple[ContactNumber, ...] = ()
    email: str = ""
    note: str = ""
    source: SourceId = SourceId("")

    @property
    def label(self) -> str:
        """The name, else the company, else the first number."""
        return self.name or self.company or next((n.number for n in self.numbers), "")


class NameBook(Protocol):
    """Whoever knows the names behind numbers outside the PBX."""

    def name_of(self, number: str) -> str:
        """The name behind a number as it came with a call, "" when unknown."""
        ...


class NoNames:
    """The book before there is one."""

    def name_of(self, _number: str) -> str:
        """Nobody is known."""
        return ""
