"""Plain text for people: aligned tables and durations."""

import sys
import unicodedata
from collections.abc import Iterable, Sequence

_WIDEST = 60


def duration(seconds: float | None) -> str:
    """0:07, 12:31, 1:02:10; "" when unknown."""
    if seconds is None:
        return ""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, widest: int = _WIDEST) -> str:
    """Columns as wide as their widest cell.

    On a terminal at most `widest`, longer cells end with an ellipsis; a pipe gets everything.
    """
    limit = widest if sys.stdout.isatty() else sys.maxsize
    cells = [[short(cell, limit) for cell in row] for row in (heads, *rows)]
    widths = [max(width(row[column]) for row in cells) for column in range(len(heads))]
    lines = (
        "  ".join(cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True))
        for row in cells
    )
    return "\n".join(line.rstrip() for line in lines)


def width(text: str) -> int:
    """How many columns a terminal needs for a text."""
    return sum(
        0 if _invisible(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def plain(text: str) -> str:
    """One line without control characters, which could move a terminal's cursor."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _invisible(char: str) -> bool:
    return bool(unicodedata.combining(char)) or unicodedata.category(char) in {"Mn", "Me", "Cf"}


def short(text: str, widest: int) -> str:
    """One line of at most so many columns, the rest as an ellipsis."""
    text = plain(text)
    if width(text) <= widest:
        return text
    text = text[:widest]
    while width(text) >= widest:
        text = text[:-1]
    return f"{text}…"
