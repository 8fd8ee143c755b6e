"""A file of contacts before it is taken in: what is in it, and what will come of it."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ucm_cti.commands.phonebook import KeyOf, merged
from ucm_cti.desktop.contacts.columns import NUMBERS, Part
from ucm_cti.desktop.contacts.csvfile import Table, contacts_of, read_table
from ucm_cti.desktop.contacts.reading import Reading, read_file
from ucm_cti.desktop.contacts.sources import Shelf, Source
from ucm_cti.desktop.contacts.vcards import is_vcard, read_vcards
from ucm_cti.domain.contact import SourceId
from ucm_cti.domain.wording import tr


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as read. `table` is None for vCards, which say themselves what is what; `known` counts
    contacts of `reading` that are somebody who is in the book already or twice in the file."""

    title: str
    reading: Reading
    known: int
    table: Table | None = None
    parts: tuple[Part, ...] = ()

    @property
    def source(self) -> Source:
        """Where these contacts come from: a later import of a file of that name replaces them."""
        left_out = len(self.reading.left_out)
        return Source(_source(self.title), self.title, time.time(), left_out)

    @property
    def missing(self) -> str:
        """What a person has to say before anything can be imported, "" when nothing."""
        if self.table is None or self.reading.contacts:
            return ""
        if not NUMBERS.keys() & set(self.parts):
            return tr("Say which column holds the numbers.")
        if not {Part.NAME, Part.FIRST, Part.LAST, Part.COMPANY} & set(self.parts):
            return tr("Say which column holds the names.")
        return tr("There is nobody with a name and a number in this file.")


def open_draft(path: Path, shelf: Shelf, key_of: KeyOf) -> Draft:
    """Read a CSV or vCard file, whichever it is. Raises NotPossible; blocks."""
    data = read_file(path)
    source = _source(path.name)
    if is_vcard(data):
        reading = read_vcards(data, source)
        return Draft(path.name, reading, _known(reading, shelf, source, key_of))
    table = read_table(data)
    return read_draft(path.name, table, table.guess(), shelf, key_of)


def read_draft(
    title: str, table: Table, parts: Sequence[Part], shelf: Shelf, key_of: KeyOf
) -> Draft:
    """The same table with its columns read as `parts`; blocks."""
    source = _source(title)
    reading = contacts_of(table, parts, source)
    return Draft(title, reading, _known(reading, shelf, source, key_of), table, tuple(parts))


def _source(title: str) -> SourceId:
    return SourceId(f"file:{title}")


def _known(reading: Reading, shelf: Shelf, source: SourceId, key_of: KeyOf) -> int:
    others = shelf.without(source).contacts
    before = len(merged(others, key_of))
    return before + len(reading.contacts) - len(merged((*others, *reading.contacts), key_of))
