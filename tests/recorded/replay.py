"""Runs the store over a recording of a site, in no time: does it hold what the lists show?

    python -m tests.recorded.replay SITE.jsonl

The store gets the first reading of the lists and then events alone. Each later reading that no
event came close to has to show what the store holds by then. Where it does not, the place is told
and the store takes the lists, so that one fault counts once.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.unit.store.law import picture
from ucm_cti.domain.errors import UcmError
from ucm_cti.store.inputs import AccountsRead, ChannelsRead, EventReceived, Input
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.calls import ListBridgedChannels, ListUnbridgedChannels
from ucm_cti.wire.actions.extensions import ListAccount
from ucm_cti.wire.capture.entries import Entry, Exchange, SocketFrame, SocketMoved, read_lines
from ucm_cti.wire.codec import decode_frame, decode_reply
from ucm_cti.wire.events import BadEvent, Event, Notification, UnknownEvent

MARGIN = 300
"""Milliseconds before and after a reading in which an event makes it count for nothing."""
_LISTS: dict[str, type[Action[Any]]] = {
    "listAccount": ListAccount,
    "listUnBridgedChannels": ListUnbridgedChannels,
    "listBridgedChannels": ListBridgedChannels,
}


@dataclass(frozen=True)
class Disagreement:
    """At `line` of the file, `at` milliseconds, the lists had `missing` and the store `ghosts`."""

    line: int
    at: int
    missing: frozenset[Any]
    ghosts: frozenset[Any]

    def __str__(self) -> str:
        return (
            f"line {self.line}, {self.at / 1000:.1f} s: the lists have {sorted(self.missing)}, "
            f"the store has {sorted(self.ghosts)}"
        )


@dataclass
class Verdict:
    """`judged` of the `readings` were far enough from any event; `unread` counts what of the
    socket is not used or cannot be read."""

    readings: int = 0
    judged: int = 0
    disagreements: list[Disagreement] = field(default_factory=list)
    unread: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Heard:
    """An event of the socket."""

    at: int
    event: Event


@dataclass(frozen=True)
class Reopened:
    """The socket stands anew; what happened before is known from lists alone."""

    at: int


@dataclass(frozen=True)
class Reading:
    """Whole lists, asked for at `began` and there at `at`."""

    line: int
    began: int
    at: int
    read: AccountsRead | ChannelsRead


def judge(entries: Sequence[Entry], margin: int = MARGIN) -> Verdict:
    """Every place where the store after its events is not what the next lists show."""
    verdict = Verdict()
    heard = [*_heard(entries, verdict.unread)]
    moments = [one.at for one in heard if isinstance(one, Heard)]
    steps = sorted([*heard, *_readings(entries)], key=lambda one: one.at)
    store, known = Store(), set[type[Input]]()
    for step in steps:
        if isinstance(step, Heard):
            store.apply(EventReceived(step.event, step.at / 1000))
            continue
        if isinstance(step, Reopened):
            known.clear()
            continue
        quiet = not any(step.began - margin <= at <= step.at + margin for at in moments)
        verdict.readings += 1
        kind = type(step.read)
        if kind in known and quiet:
            verdict.judged += 1
            expected, found = _shown(step.read, _fresh(step.read)), _shown(step.read, store)
            if expected != found:
                place = (step.line, step.at)
                verdict.disagreements.append(
                    Disagreement(*place, expected - found, found - expected)
                )
                store.apply(step.read)
        elif kind not in known:
            store.apply(step.read)
            for late in heard:  # what came while it was read belongs behind it
                if isinstance(late, Heard) and step.began <= late.at <= step.at:
                    store.apply(EventReceived(late.event, late.at / 1000))
            known.add(kind)
    return verdict


def _fresh(read: AccountsRead | ChannelsRead) -> Store:
    store = Store()
    store.apply(read)
    return store


def _shown(read: AccountsRead | ChannelsRead, store: Store) -> frozenset[Any]:
    """What a reading of that kind decides: every leg, or every extension's phone."""
    if isinstance(read, ChannelsRead):
        legs = picture(store).legs
        return frozenset(
            (leg, state.value, number, peer or "") for leg, state, number, peer in legs
        )
    return frozenset((str(one.number), one.device.value) for one in store.extensions.values())


def _heard(entries: Iterable[Entry], unread: Counter[str]) -> Iterator[Heard | Reopened]:
    for entry in entries:
        if isinstance(entry, SocketMoved) and entry.what == "opened":
            yield Reopened(entry.at)
        if not isinstance(entry, SocketFrame) or entry.way == "out":
            continue
        try:
            frame = decode_frame(entry.data)
        except UcmError:
            unread["an unreadable frame"] += 1
            continue
        for event in frame.events if isinstance(frame, Notification) else ():
            if isinstance(event, UnknownEvent):
                unread[f"{event.name}, which is not used"] += 1
            elif isinstance(event, BadEvent):
                unread[f"{event.name}: {event.reason}"] += 1
            else:
                yield Heard(entry.at, event)


def _readings(entries: Sequence[Entry]) -> Iterator[Reading]:
    """Whole lists, page by page as they were read; one that failed in the middle is none."""
    pages: dict[str, list[Any]] = {}
    began = 0
    for line, entry in enumerate(entries, 2):
        if not isinstance(entry, Exchange) or entry.action not in _LISTS:
            continue
        page = _page(entry)
        if page is None:
            pages.clear()
            continue
        if page.page <= 1:
            pages[entry.action] = []
            began = entry.at if entry.action == "listUnBridgedChannels" else began
        pages.setdefault(entry.action, []).append(page)
        if page.page < page.total_page:
            continue
        done = entry.at + entry.ms
        if entry.action == "listAccount":
            rows = tuple(row for one in pages.pop(entry.action) for row in one.account)
            yield Reading(line, entry.at, done, AccountsRead(rows, done / 1000))
        elif entry.action == "listBridgedChannels" and "listUnBridgedChannels" in pages:
            waiting = tuple(
                row for one in pages.pop("listUnBridgedChannels") for row in one.channel
            )
            talking = tuple(row for one in pages.pop(entry.action) for row in one.channel)
            yield Reading(line, began, done, ChannelsRead(waiting, talking, done / 1000))


def _page(entry: Exchange) -> Any:
    if entry.error or entry.status != 200:
        return None
    try:
        return decode_reply(entry.body, _LISTS[entry.action]())
    except UcmError:
        return None


def main(paths: Sequence[str]) -> int:
    """Print the verdict on each file; 1 when any store went astray."""
    astray = 0
    for path in paths:
        _, entries = read_lines(Path(path).read_bytes().splitlines(), path)
        verdict = judge(entries)
        sys.stdout.write(f"{path}: {verdict.judged} of {verdict.readings} readings judged\n")
        for one in verdict.disagreements:
            sys.stdout.write(f"  {one}\n")
        for what, times in verdict.unread.most_common():
            sys.stdout.write(f"  {times} x {what}\n")
        astray += len(verdict.disagreements)
    return min(astray, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
