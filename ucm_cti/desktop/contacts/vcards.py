"""vCard files of versions 2.1, 3.0 and 4.0, of one card or of thousands."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from ucm_cti.desktop.contacts.columns import kind_of
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

_BEGIN = re.compile(r"^BEGIN:VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_END = re.compile(r"^END:VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_PICTURES = re.compile(
    r"^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:][^\n]*\n(?:[ \t]+[^\n]*\n)*",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_CARDS = 250_000
_LARGEST_CARD = 256 * 1024


def is_vcard(data: bytes) -> bool:
    """Whether a file begins as a vCard does."""
    return decoded(data[:256]).lstrip().casefold().startswith("begin:vcard")


def read_vcards(data: bytes, source: SourceId) -> Reading:
    """Every card that can be read; a broken one is left out, never the others."""
    contacts: list[Contact] = []
    left_out: list[LeftOut] = []
    for place, card in enumerate(_cards(decoded(data)), start=1):
        if place > _MOST_CARDS:
            break
        try:
            contacts.append(_contact(card, source))
        except Useless as why:
            left_out.append(LeftOut(place, str(why)))
    return limited(contacts, left_out)


def _cards(text: str) -> Iterator[str]:
    """Each card's text, without pictures and sounds; one that never ends goes up to the next."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    starts = [found.start() for found in _BEGIN.finditer(text)]
    for start, limit in pairwise((*starts, len(text))):
        end = _END.search(text, start, limit)
        card = _PICTURES.sub("", text[start : end.end() if end else limit])
        yield card if end and len(card) <= _LARGEST_CARD else ""


def _contact(card: str, source: SourceId) -> Contact:
    import vobject  # type: ignore[import-untyped] # noqa: PLC0415 # no types; only for an import

    try:
        found: dict[str, list[Any]] = vobject.readOne(card, allowQP=True).contents
        numbers = [(_plain(line), _kind(line, found)) for line in found.get("tel", ())]
        name = next((_plain(line) for line in found.get("fn", ()) if _plain(line)), "")
        name = name or next((_name(line.value) for line in found.get("n", ())), "")
        company = next((_first(line.value) for line in found.get("org", ())), "")
        email = next((_plain(line) for line in found.get("email", ())), "")
        note = " ".join(_plain(line) for line in found.get("note", ()))
    except Exception as error:  # the parser raises whatever a broken card makes it stumble over
        raise Useless(tr("the card is broken")) from error
    same = " ".join(name.split()) == " ".join(company.split())
    return make_contact(
        source,
        name="" if same else name,
        company=company,
        numbers=numbers,
        email=email,
        note=note,
    )


def _plain(line: Any) -> str:
    return line.value if isinstance(line.value, str) else ""


def _name(value: Any) -> str:
    """The parts of a structured name in the order in which one reads them."""
    parts = (getattr(value, part, "") for part in ("given", "additional", "family"))
    return " ".join(" ".join(part) if isinstance(part, list) else str(part) for part in parts)


def _first(value: Any) -> str:
    """The organisation without its departments."""
    return str(next(iter(value), "")) if isinstance(value, list) else str(value)


def _kind(line: Any, card: dict[str, list[Any]]) -> NumberKind:
    """What TYPE says, in the spelling of any version; else Apple's label beside the number."""
    words = [*line.singletonparams, *line.params.get("TYPE", ())]
    if line.group:
        words += [_plain(label) for label in card.get("x-ablabel", ()) if label.group == line.group]
    kinds = {kind_of(word) for text in words for word in text.split(",")}
    order = (NumberKind.FAX, NumberKind.MOBILE, NumberKind.WORK, NumberKind.HOME)
    return next((kind for kind in order if kind in kinds), NumberKind.OTHER)
