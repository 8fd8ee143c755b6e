"""CSV, XML and JSON bodies as plain dicts and lists, for actions that answer with a document.

Documents carry no status (wire.md 2.9); what cannot be read raises msgspec.ValidationError.
"""

import csv
from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

import msgspec

_BOM = "\ufeff".encode()
_DEEPEST = 64
_NOTHING = (None, "")
_EMPTY = {b"", b"null", b'""', b"[]", b"{}"}


def read_plain(data: bytes, *, wide: str = "") -> Any:
    """A body as dicts and lists of text, whichever of the three forms it has; {} when it is empty.

    `wide` names the CSV column that may hold commas without quotes.
    """
    body = data.removeprefix(_BOM).strip()
    if body in _EMPTY:
        return {}
    if body.startswith((b"{", b"[")):
        return msgspec.json.decode(body)
    return read_xml(body) if body.startswith(b"<") else read_csv(body, wide=wide)


def read_cells(data: bytes) -> list[list[str]]:
    """CSV as lines of cells without blanks around them; empty lines and rulers are dropped."""
    body = data.removeprefix(_BOM).strip()
    lines = [
        line
        for line in (b"" if body in _EMPTY else body).decode().replace("\r\n", "\n").split("\n")
        if line.strip(" -=")  # a ruler before the header (guide: recapi)
    ]
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(lines)]
    except csv.Error as error:
        raise msgspec.ValidationError(f"the CSV is broken: {error}") from None


def read_csv(data: bytes, *, wide: str = "") -> list[dict[str, str]]:
    """CSV as one dict for each line under its header; a cell that is missing is left out."""
    names, *rows = read_cells(data) or [[]]
    at = names.index(wide) if wide in names else -1
    return [dict(zip(names, _mended(row, len(names), at), strict=False)) for row in rows]


def _mended(row: list[str], width: int, wide: int) -> list[str]:
    """The row with surplus cells joined again in the column that may hold commas."""
    surplus = len(row) - width
    if surplus <= 0 or wide < 0:
        return row
    end = wide + surplus + 1
    return [*row[:wide], ",".join(row[wide:end]), *row[end:]]


def read_xml(data: bytes) -> dict[str, Any]:
    """XML as {root: content}: an element is its text, or a dict of its children; children of one
    name are a list. Attributes are passed over; a DTD is refused."""
    tree = _Tree()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_dtd
    parser.StartElementHandler = tree.start
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise msgspec.ValidationError(f"the XML is broken: {error}") from None
    return tree.root


def _refuse_dtd(*_: object) -> None:
    raise msgspec.ValidationError("the XML declares a document type")


class _Tree:
    """What expat tells, as nested dicts."""

    def __init__(self) -> None:
        self.root: dict[str, Any] = {}
        self._open: list[dict[str, Any]] = [self.root]
        self._texts: list[list[str]] = [[]]

    def start(self, _name: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        if len(self._open) > _DEEPEST:
            raise msgspec.ValidationError("the XML is nested too deeply")
        self._open.append({})
        self._texts.append([])

    def text(self, text: str) -> None:
        """Text inside the innermost element."""
        self._texts[-1].append(text)

    def end(self, name: str) -> None:
        """The innermost element ends."""
        members, text = self._open.pop(), "".join(self._texts.pop())
        content = members or (text if text.strip() else "")
        parent = self._open[-1]
        if name not in parent:
            parent[name] = content
        elif isinstance(parent[name], list):
            parent[name].append(content)
        else:
            parent[name] = [parent[name], content]


def rows(document: Any, *, marks: frozenset[str] = frozenset()) -> Iterator[dict[str, Any]]:
    """The records of a document, whatever wraps them: each dict that holds a value of its own, or
    a member named in `marks`."""
    if isinstance(document, list):
        for part in document:
            yield from rows(part, marks=marks)
    elif isinstance(document, dict):
        if marks & document.keys() or any(_tells(value) for value in document.values()):
            yield document
        else:
            for part in document.values():
                yield from rows(part, marks=marks)


def _tells(value: Any) -> bool:
    return not isinstance(value, (dict, list)) and value not in _NOTHING
