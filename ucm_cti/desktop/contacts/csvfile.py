"""Tables of contacts: CSV of any program, with whatever delimiter and encoding it chose."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ucm_cti.desktop.contacts.columns import (
    NUMBERS,
    Part,
    by_contents,
    by_headings,
    is_heading,
    kind_of,
)
from ucm_cti.desktop.contacts.reading import (
    LeftOut,
    Reading,
    Useless,
    decoded,
    limited,
    make_contact,
)
from ucm_cti.domain.contact import Contact, NumberKind, SourceId
from ucm_cti.domain.wording import tr

_DELIMITERS = ",;\t|"
_LOOKED_AT = 50
_MOST_ROWS = 250_000
_GUARDED = ("'=", "'+", "'-", "'@")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; `line` counts from 1 in the file."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file of rows; `headings` is () when the first line is a contact already."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    broken: tuple[LeftOut, ...] = ()

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(len(self.headings), max((len(row.cells) for row in self.rows), default=0))

    def guess(self) -> tuple[Part, ...]:
        """What each column most probably holds."""
        if self.headings:
            found = by_headings(self.headings)
        else:
            found = by_contents([row.cells for row in self.rows[:_LOOKED_AT]])
        return (*found, *[Part.IGNORED] * (self.width - len(found)))


def read_table(data: bytes) -> Table:
    """The rows of a CSV file; a line that is broken is left out, never the whole file."""
    text = decoded(data).replace("\0", "")
    lines = list(_lines(text, _delimiter(text)))
    broken = tuple(line for line in lines if isinstance(line, LeftOut))
    rows = [line for line in lines if isinstance(line, Row)]
    if rows and is_heading(by_headings(rows[0].cells)):
        return Table(rows[0].cells, tuple(rows[1:]), broken)
    return Table((), tuple(rows), broken)


def contacts_of(table: Table, parts: Sequence[Part], source: SourceId) -> Reading:
    """The contacts of a table whose columns hold `parts`."""
    contacts, left_out = [], list(table.broken)
    for row in table.rows:
        try:
            contacts.append(_contact(row.cells, parts, source))
        except Useless as why:
            left_out.append(LeftOut(row.line, str(why)))
    return limited(contacts, left_out)


def _contact(cells: Sequence[str], parts: Sequence[Part], source: SourceId) -> Contact:
    texts: dict[Part, list[str]] = {}
    numbers: list[tuple[str, NumberKind]] = []
    label: NumberKind | None = None
    for part, raw in zip(parts, cells, strict=False):
        cell = _unguarded(raw.strip())
        if part is Part.KIND:
            label = kind_of(cell)
        elif part in NUMBERS:
            numbers.append((cell, label or NUMBERS[part]))
            label = None
        elif cell and part is not Part.IGNORED:
            texts.setdefault(part, []).append(cell)
    own = " ".join(" ".join(texts.get(part, ())) for part in (Part.FIRST, Part.MIDDLE, Part.LAST))
    return make_contact(
        source,
        name=next(iter(texts.get(Part.NAME, ())), own),
        company=next(iter(texts.get(Part.COMPANY, ())), ""),
        numbers=numbers,
        email=next(iter(texts.get(Part.EMAIL, ())), ""),
        note=" ".join(texts.get(Part.NOTE, ())),
    )


def _unguarded(cell: str) -> str:
    """A cell without the mark that keeps spreadsheets from taking it for a formula."""
    return cell[1:] if cell.startswith(_GUARDED) else cell


def _delimiter(text: str) -> str:
    """Which one parts the first line most often, outside quotes."""
    if text[:4].lower() == "sep=" and text[4:5] in _DELIMITERS:
        return text[4]
    first = next((line for line in text[:65_536].splitlines() if line.strip()), "")
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)


def _lines(text: str, delimiter: str) -> Iterator[Row | LeftOut]:
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for _ in range(_MOST_ROWS):
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield LeftOut(reader.line_num, tr("the line is broken"))
            continue
        if any(cell.strip() for cell in cells):
            yield Row(reader.line_num, tuple(cells))
