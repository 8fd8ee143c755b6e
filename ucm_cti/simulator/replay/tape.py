"""A recording, arranged for playing: what each list showed when, and what the socket did."""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ucm_cti.wire.capture.entries import Entry, Exchange, SocketFrame, SocketMoved, event_names

_HTTP_OK = 200
_SESSION = {"challenge", "login", "logout"}
_NO_SESSION = -6
_PATIENCE = 2000


@dataclass(frozen=True, slots=True)
class Push:
    """An event frame that is due; `names` are its events, "unreadable" for what is no frame."""

    at: int
    text: str
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ended:
    """The PBX ended the socket, with that close code or None without a word."""

    at: int
    code: int | None


@dataclass(frozen=True, slots=True)
class Opened:
    """The socket could be opened again."""

    at: int


Move = Push | Ended | Opened


@dataclass(frozen=True, slots=True)
class Shown:
    """A reply and the milliseconds of the tape until it leaves."""

    exchange: Exchange
    wait: int = 0


class Tape:
    """Moments are milliseconds from the recording's start; `length` is its last one.

    `has_events` tells whether any subscription was accepted, `refused` which names were not.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        found = sorted(entries, key=lambda entry: entry.at)
        self.length = max((entry.at for entry in found), default=0)
        self.moves: tuple[Move, ...] = tuple(_moves(found))
        self._pushed = [move.at for move in self.moves if isinstance(move, Push)]
        self._replies: dict[tuple[str, str], list[Exchange]] = defaultdict(list)
        for entry in found:
            if isinstance(entry, Exchange) and _is_answer(entry):
                self._replies[_key(entry.request)].append(entry)
        accepted, self.refused = _subscriptions(found)
        self.has_events = bool(accepted)

    def knows(self, action: str) -> bool:
        """Whether the recording holds a reply to that action."""
        return any(name == action for name, _ in self._replies)

    def reply(self, request: dict[str, Any], now: int) -> Shown | None:
        """What the recording last showed for that action and page; None when it never did.

        A list that is older than the events that have been played since would set a board back. It
        is not shown; the reply waits for the moment when the list was read next, if that is near.
        """
        replies = self._replies.get(_key(request))
        if not replies:
            return None
        place = bisect_right(replies, now, key=_done)
        coming = replies[place] if place < len(replies) else None
        near = coming is not None and _done(coming) - now <= _PATIENCE
        if place and not (near and self._moved(replies[place - 1].at, now)):
            return Shown(replies[place - 1])
        if coming is None:
            return Shown(replies[-1])
        return Shown(coming, _done(coming) - now if near else 0)

    def _moved(self, since: int, now: int) -> bool:
        """Whether an event has come after `since`, and up to `now`."""
        return bisect_right(self._pushed, now) > bisect_right(self._pushed, since)


def _done(exchange: Exchange) -> int:
    return exchange.at + exchange.ms


def _key(request: dict[str, Any]) -> tuple[str, str]:
    return str(request.get("action", "")), str(request.get("page") or 1)


def _is_answer(exchange: Exchange) -> bool:
    """Whether a reply says something of the PBX, not of the recording's own session."""
    if exchange.error or exchange.status != _HTTP_OK or exchange.action in _SESSION:
        return False
    return _status(exchange.reply) != _NO_SESSION


def _status(text: str) -> object:
    """The status of a reply, None where there is none to be read."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return document.get("status") if isinstance(document, dict) else None


def _moves(entries: Iterable[Entry]) -> Iterator[Move]:
    for entry in entries:
        if isinstance(entry, SocketFrame) and entry.way == "in":
            if (names := frozenset(event_names(entry.text))) != {"reply"}:
                yield Push(entry.at, entry.text, names)
        elif isinstance(entry, SocketMoved):
            if entry.what == "opened":
                yield Opened(entry.at)
            elif entry.what == "closed" and not entry.ours:
                yield Ended(entry.at, entry.code)


def _subscriptions(entries: Iterable[Entry]) -> tuple[frozenset[str], frozenset[str]]:
    """The event names that were accepted and those that were not."""
    asked: dict[str, list[str]] = {}
    accepted: set[str] = set()
    refused: set[str] = set()
    for entry in entries:
        if not isinstance(entry, SocketFrame):
            continue
        message = _message(entry.text)
        names = message.get("eventnames")
        if entry.way == "out" and isinstance(names, list):
            asked[str(message.get("transactionid"))] = [str(name) for name in names]
        elif entry.way == "in":
            subscribed = asked.pop(str(message.get("transactionid")), [])
            (refused if message.get("status") else accepted).update(subscribed)
    return frozenset(accepted), frozenset(refused - accepted)


def _message(text: str) -> dict[str, Any]:
    try:
        message = json.loads(text)["message"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return {}
    return message if isinstance(message, dict) else {}
