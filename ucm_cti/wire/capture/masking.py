"""A recording made fit to leave its site: two readings, the second with every true text known."""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from ucm_cti.wire.capture.entries import Charset, Entry, Exchange, Header, SocketFrame
from ucm_cti.wire.capture.pseudonyms import Originals, Pseudonyms
from ucm_cti.wire.capture.rewriting import Kept, Rewriter

_WEEK = 7 * 86400
_WEEKS = (10, 180)


@dataclass(frozen=True, slots=True)
class Masked:
    """What may be written, once a person has seen what was `kept` in it."""

    header: Header
    entries: tuple[Entry, ...]
    kept: Kept


def mask(
    header: Header,
    entries: Sequence[Entry],
    *,
    rng: random.Random,
    now: float,
    keep: Collection[str] = (),
) -> Masked:
    """Numbers and names replaced by the same ones throughout, secrets gone, `keep` fields left.

    Every moment moves back by one and the same number of whole weeks: order, lengths, weekday and
    time of day stay. `now` is the time of the recording in seconds since 1970.
    """
    originals = Originals()
    first = Rewriter(originals, shift=0, now=now, keep=keep)
    for entry in entries:
        _rewritten(entry, first)
    known = {one for one in originals.found if one.isdigit() and len(one) > 1}
    pseudonyms = Pseudonyms(rng, originals.found)
    shift = -rng.randint(*_WEEKS) * _WEEK
    second = Rewriter(pseudonyms, shift=shift, now=now, keep=keep, known=known, names=first.named)
    done = tuple(_rewritten(entry, second) for entry in entries)
    header = replace(header, replaced=pseudonyms.counts, kept=tuple(sorted(keep)))
    return Masked(header, done, second.kept)


def _rewritten(entry: Entry, rewriter: Rewriter) -> Entry:
    if isinstance(entry, Exchange):
        reply = _fit(rewriter.text(entry.reply), entry.charset)
        return replace(entry, request=rewriter.members(entry.request), reply=reply)
    if isinstance(entry, SocketFrame):
        return replace(entry, text=_fit(rewriter.text(entry.text), entry.charset))
    return entry


def _fit(text: str, charset: Charset) -> str:
    """What the bytes of the wire could not hold becomes an escape, as JSON has them."""
    return text.encode(charset, "backslashreplace").decode(charset)
