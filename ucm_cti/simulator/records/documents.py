"""Bodies that leave without the API's wrapper: text of three formats, and files (wire.md 2.9)."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

CSV, XML, JSON = (
    "text/csv;charset=UTF-8",
    "text/xml;charset=UTF-8",
    "application/json;charset=UTF-8",
)
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Document:
    """A body of a known length whose pieces are made while it is sent; `name` suggests a file's."""

    media_type: str
    length: int
    pieces: Callable[[], Iterator[bytes]]
    name: str = ""


def text_document(text: str, media_type: str) -> Document:
    """A short body."""
    body = text.encode("utf-8", "replace")
    return Document(media_type, len(body), lambda: iter((body,)))


def json_document(content: object) -> Document:
    """Compact JSON."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text_document(text, JSON)


def csv_document(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> Document:
    """A header and a line for each row; missing members stay empty."""
    text = io.StringIO()
    writer = csv.DictWriter(
        text, columns, restval="", extrasaction="ignore", lineterminator="\n"
    )  # fmt: skip
    writer.writeheader()
    writer.writerows(rows)
    return text_document(text.getvalue(), CSV)


def xml_document(root: str, content: object) -> Document:
    """Nested elements; an item of a list repeats its list's name."""
    return text_document(f'<?xml version="1.0"?>{_element(root, content)}', XML)


def _element(name: str, content: object) -> str:
    if isinstance(content, Mapping):
        inner = "".join(
            _element(key, item)
            for key, value in content.items()
            for item in (value if isinstance(value, list) else [value])
        )
    else:
        inner = escape(_NOT_IN_XML.sub("?", "" if content is None else str(content)))
    return f"<{name}>{inner}</{name}>"
