"""What a person reads before a recording is written: how much there is, and what was left."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ucm_cti.wire.capture.entries import Entry, Exchange, SocketFrame, SocketMoved, event_names
from ucm_cti.wire.capture.masking import Masked

_SAMPLES = 3
_LONG = 300
_COUNTER = re.compile(r"-[0-9a-f]{8}\b")  # of a channel, of which there are very many
_NUMBER = re.compile(r"\s*-?\d+(?:\.\d+)?\s*")


def review(masked: Masked) -> Iterator[str]:
    """Lines for a terminal: counts, every text that was left as it was by field, samples. Nothing
    of the wire in them can steer that terminal."""
    return ("".join(one if one.isprintable() else "·" for one in line) for line in _lines(masked))


def _lines(masked: Masked) -> Iterator[str]:
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
        words = sorted({_COUNTER.sub("-...", one) for one in texts if not _NUMBER.fullmatch(one)})
        if any(words):
            yield f"  {name or '(outside of any field)'}: {', '.join(words)}"
    counters = sorted(
        name for name, texts in masked.kept.texts.items() if any(map(_NUMBER.fullmatch, texts))
    )
    yield f"  short numbers and counters in: {', '.join(counters) or 'none'}"
    yield ""
    yield "All fields"
    yield f"  {', '.join(sorted(name for name in masked.kept.fields if name))}"
    yield ""
    yield "Samples of what would be written"
    for sample in _samples(masked.entries):
        yield f"  {sample[:_LONG]}"


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


def _samples(entries: Sequence[Entry]) -> Iterator[str]:
    """Of a few actions and events the longest text each."""
    replies: dict[str, str] = {}
    frames: dict[str, str] = {}
    for one in entries:
        if isinstance(one, Exchange):
            replies[one.action] = max(replies.get(one.action, ""), one.reply, key=len)
        elif isinstance(one, SocketFrame) and one.way == "in":
            names = ", ".join(event_names(one.text))
            frames[names] = max(frames.get(names, ""), one.text, key=len)
    for longest in (replies, frames):
        yield from sorted(longest.values(), key=len, reverse=True)[:_SAMPLES]
