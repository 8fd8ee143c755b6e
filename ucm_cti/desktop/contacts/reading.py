"""What every source of contacts has in common: how one is made, and what is left out and why."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ucm_cti.commands.targets import clean_number
from ucm_cti.domain.contact import Contact, ContactId, ContactNumber, NumberKind, SourceId
from ucm_cti.domain.errors import NotDiallable, NotPossible
from ucm_cti.domain.text import cut, one_line
from ucm_cti.domain.wording import tr

LARGEST = 32 * 1024 * 1024
MOST = 100_000
"""So many contacts of one source are taken, and so many bytes of a file are read."""
_LONGEST_NOTE = 2000
_MOST_NUMBERS = 30
_EXTENSION = re.compile(r"\s*(?:;ext=|ext\.?|extension|durchwahl|x)\s*\d+\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r":::|;|\n")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """`place` is the line of a table or the count of a card, from 1 on; `why` ends a sentence."""

    place: int
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a source held."""

    contacts: tuple[Contact, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def reasons(self) -> tuple[tuple[str, int], ...]:
        """Why something was left out and how often, the most frequent first."""
        return tuple(Counter(each.why for each in self.left_out).most_common())


class Useless(Exception):
    """Something can be no contact; its text says why, as the end of a sentence."""


def read_file(path: Path) -> bytes:
    """All of a regular file that is not too large. Raises NotPossible; blocks."""
    try:
        if not path.is_file():
            raise NotPossible(
                tr("“{name}” is no file; choose a CSV or vCard file.", name=path.name)
            )
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise NotPossible(
            tr(
                "“{name}” cannot be read ({why}); choose another file.",
                name=path.name,
                why=error.strerror or type(error).__name__,
            )
        ) from error
    if len(data) > LARGEST:
        raise NotPossible(
            tr("“{name}” is larger than 32 MB; export fewer contacts at a time.", name=path.name)
        )
    return data


def decoded(data: bytes) -> str:
    """Text in UTF-8, in UTF-16 with a mark, else as Windows writes it in western Europe."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def make_contact(
    source: SourceId,
    *,
    name: str = "",
    company: str = "",
    numbers: Iterable[tuple[str, NumberKind]] = (),
    email: str = "",
    note: str = "",
) -> Contact:
    """A contact of foreign texts, all brought to one line. Raises Useless without a name or number.

    The id says the same of the same contact when it is read again.
    """
    shown, firm = cut(one_line(name)), cut(one_line(company))
    found = _numbers(numbers)
    if not shown and not firm:
        raise Useless(tr("there is no name"))
    if not found:
        raise Useless(tr("there is no number that can be dialled"))
    texts = (source, shown, firm, *(number.number for number in found))
    digest = hashlib.blake2b("\0".join(texts).encode(errors="replace"), digest_size=12)
    return Contact(
        id=ContactId(f"c{digest.hexdigest()}"),
        name=shown,
        company=firm,
        numbers=found,
        email=cut(one_line(email)),
        note=cut(one_line(note), _LONGEST_NOTE),
        source=source,
    )


def spelled(text: str) -> list[str]:
    """The numbers that stand in one field, as they can be dialled; what is none is left out."""
    found = []
    for part in _BETWEEN.split(_EXTENSION.sub("", text.strip().removeprefix("tel:"))):
        bare = _EXTENSION.sub("", part)
        if bare.strip():
            try:
                found.append(clean_number(bare))
            except NotDiallable:
                continue
    return found


def limited(contacts: Sequence[Contact], left_out: Sequence[LeftOut]) -> Reading:
    """Each contact once, and at most as many as there is room for."""
    unique = list({contact.id: contact for contact in contacts}.values())
    rest = [LeftOut(MOST + 1, tr("there is room for 100,000"))] * max(0, len(unique) - MOST)
    return Reading(tuple(unique[:MOST]), (*left_out, *rest))


def _numbers(raw: Iterable[tuple[str, NumberKind]]) -> tuple[ContactNumber, ...]:
    found: dict[str, ContactNumber] = {}
    for text, kind in raw:
        for number in spelled(text[:_LONGEST_NOTE]):
            if len(found) < _MOST_NUMBERS:
                found.setdefault(number, ContactNumber(number, kind))
    return tuple(found.values())
