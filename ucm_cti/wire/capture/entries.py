"""What a recording holds, line by line: a header, then everything that crossed the network.

Each line is a JSON object whose `type` names its kind. `at` counts milliseconds from the start of
the recording, by a clock that never steps. Texts are what was on the wire, before any decoding;
bytes that are no UTF-8 are kept as Latin-1, with `charset` saying so.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Literal

import msgspec
from msgspec import Struct

from ucm_cti.domain.errors import UsageError

VERSION = 1
Charset = Literal["utf-8", "latin-1"]
Way = Literal["in", "out"]


class Header(Struct, frozen=True, kw_only=True, tag_field="type", tag="header"):
    """Where a recording comes from; `model` and `firmware` are "" where they may not be read.

    `replaced` counts the pseudonyms by kind, `kept` are the fields that a person left as they were.
    """

    format: str = "ucm-cti recording"
    version: int = VERSION
    app: str = ""
    model: str = ""
    firmware: str = ""
    minutes: float = 0.0
    replaced: dict[str, int] = {}
    kept: tuple[str, ...] = ()


class Exchange(Struct, frozen=True, kw_only=True, tag_field="type", tag="exchange"):
    """One request of the HTTPS API; `ms` until its reply was there, or until it failed.

    `status` is HTTP's, None when no answer came; `error` names our failure, "" when there was none;
    then `reply` is what had come by then.
    """

    at: int
    ms: int
    action: str
    request: dict[str, Any] = {}
    status: int | None = None
    reply: str = ""
    charset: Charset = "utf-8"
    error: str = ""

    @property
    def body(self) -> bytes:
        """The reply as it was on the wire."""
        return self.reply.encode(self.charset)


class SocketFrame(Struct, frozen=True, kw_only=True, tag_field="type", tag="frame"):
    """One message on the event socket; `way` is as we see it."""

    at: int
    way: Way
    text: str
    binary: bool = False
    charset: Charset = "utf-8"

    @property
    def data(self) -> str | bytes:
        """The message as it was on the wire: bytes for a binary one."""
        return self.text.encode(self.charset) if self.binary else self.text


class SocketMoved(Struct, frozen=True, kw_only=True, tag_field="type", tag="socket"):
    """The event socket was opened, could not be, or ended: `code` is the close code (RFC 6455) or
    None, `ours` that we ended it, `error` names our failure to open it."""

    at: int
    what: Literal["opened", "failed", "closed"]
    code: int | None = None
    ours: bool = False
    error: str = ""


Entry = Exchange | SocketFrame | SocketMoved
_LINE = msgspec.json.Decoder(Header | Exchange | SocketFrame | SocketMoved)


def readable(data: bytes) -> tuple[str, Charset]:
    """Bytes of the wire as text, and how to get them back."""
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "latin-1"


def event_names(text: str) -> list[str]:
    """The event of each notify in a frame; "reply" alone for a response, "unreadable" for what is
    no frame (wire.md 1.2)."""
    try:
        frame = json.loads(text)
        if frame["type"] == "response":
            return ["reply"]
        message = frame["message"]
        notifies = message if isinstance(message, list) else [message]
        return [str(one["eventname"]).partition("/")[0] for one in notifies]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ["unreadable"]


def lines_of(header: Header, entries: Iterable[Entry]) -> Iterator[bytes]:
    """The lines of the file, each with its end."""
    for one in (header, *entries):
        yield msgspec.json.encode(one) + b"\n"


def read_lines(lines: Iterable[bytes], name: str) -> tuple[Header, list[Entry]]:
    """A recording from the lines of the file `name`. Raises UsageError when it is none."""
    header: Header | None = None
    entries: list[Entry] = []
    for number, line in enumerate(lines, 1):
        try:
            found = _LINE.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise UsageError(f"{name} is no recording: line {number} is unreadable.") from error
        if isinstance(found, Header):
            header = _judged(found, header, name, number)
        else:
            entries.append(found)
    if header is None:
        raise UsageError(f"{name} is no recording: it has no header.")
    return header, entries


def _judged(found: Header, before: Header | None, name: str, number: int) -> Header:
    if before is not None or number != 1 or found.format != Header().format:
        raise UsageError(f"{name} is no recording: its header is not where it has to be.")
    if found.version > VERSION:
        raise UsageError(f"{name} was made by a newer UCM CTI; update this one to read it.")
    return found
