"""How we are connected to the PBX, as a value like any other."""

from dataclasses import dataclass
from enum import StrEnum


class LinkMode(StrEnum):
    """The state behind the dot."""

    LIVE = "live"
    """The event socket delivers every change."""
    POLLING = "polling"
    """No event socket; the lists are read every few seconds."""
    CONNECTING = "connecting"
    """Not connected yet, or again; trying by itself."""
    DOWN = "down"
    """Not connected and not trying by itself; a person must act (wrong password, certificate)."""


@dataclass(frozen=True, slots=True)
class Link:
    """The connection's state.

    `reason` says in one sentence why it is not LIVE, "" when it is; `code` is the PBX's code where
    it gave one; `retry_at` is the next try by itself in seconds of our own clock, `locked_until`
    the end of a lock-out after failed logins.
    """

    mode: LinkMode = LinkMode.CONNECTING
    since: float = 0.0
    reason: str = ""
    code: int | None = None
    retry_at: float | None = None
    locked_until: float | None = None
