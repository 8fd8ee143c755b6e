"""What a person reads before a recording is written: how much there is, and what was left."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ucm_cti.wire.capture.entries import Entry, Exchange, SocketFrame, SocketMoved, event_names
from ucm_cti.wire.capture.masking import Masked

_SAMPLES = 3
_LONG = 300
_COUNTER = re.compile(r"-[0-9a-f]{8}\b")  # of a channel, of which there are very many


def review(masked: Masked) -> Iterator[str]:
    """Lines for a terminal: counts, every text that was left as it was by field, samples."""
    yield "What was recorded"
    yield from _counted(masked.entries)
    yield ""
    yield "What was replaced by something made up"
    for kind, number in masked.header.replaced.items():
        yield f"  {kind}: {number}"
    yield "  secrets: left out; moments: all moved by the same number of weeks"
    yield ""
    yield "What was left as it is, by field (look for a name or number that should not be here)"
    for name, texts in sorted(masked.kept.texts.items()):
        words = sorted({_COUNTER.sub("-...", one) for one in texts if one.strip(" -.0123456789")})
        if words:
            yield f"  {name or '(outside of any field)'}: {', '.join(map(_shown, words))}"
    counters = sorted(name for name, texts in masked.kept.texts.items() if _is_counter(texts))
    yield f"  short numbers and counters in: {', '.join(counters) or 'none'}"
    yield ""
    yield "All fields"
    yield f"  {', '.join(sorted(name for name in masked.kept.fields if name))}"
    yield ""
    yield "Samples of what would be written"
    for sample in _samples(masked.entries):
        yield f"  {_shown(sample[:_LONG])}"


def _counted(entries: Sequence[Entry]) -> Iterator[str]:
    exchanges = [one for one in entries if isinstance(one, Exchange)]
    frames = [one for one in entries if isinstance(one, SocketFrame)]
    moves = Counter(str(one.what) for one in entries if isinstance(one, SocketMoved))
    actions = Counter(one.action for one in exchanges)
    failures = Counter(one.error for one in exchanges if one.error)
    events = Counter(name for one in frames if one.way == "in" for name in event_names(one.text))
    yield f"  requests: {len(exchanges)}{_list(actions)}"
    if failures:
        yield f"  requests that failed: {sum(failures.values())}{_list(failures)}"
    yield f"  event socket: {_list(moves).strip(' ()') or 'never tried'}"
    yield f"  messages on it: {len(frames)}{_list(events)}"


def _list(counts: Counter[str]) -> str:
    if not counts:
        return ""
    return f" ({', '.join(f'{name} {number}' for name, number in counts.most_common())})"


def _is_counter(texts: set[str]) -> bool:
    return any(one.strip("-. ").isdigit() for one in texts)


def _samples(entries: Sequence[Entry]) -> Iterator[str]:
    """A few replies and messages, those with much in them first."""
    replies = (one.reply for one in entries if isinstance(one, Exchange))
    frames = (one.text for one in entries if isinstance(one, SocketFrame) and one.way == "in")
    for texts in (replies, frames):
        yield from sorted(set(texts), key=len, reverse=True)[:_SAMPLES]


def _shown(text: str) -> str:
    """Safe on a terminal: no control characters."""
    return "".join(one if one.isprintable() else "·" for one in text)
