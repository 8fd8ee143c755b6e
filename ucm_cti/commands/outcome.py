"""What came of a command."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from ucm_cti.domain.ids import CallId


class Result(StrEnum):
    """How sure we are; status 0 alone means accepted, not done (wire.md 2.8)."""

    DONE = "done"
    """The channel lists or events show it."""
    ACCEPTED = "accepted"
    """The PBX took it, and never reports whether it happened (hold, mute)."""
    UNCONFIRMED = "unconfirmed"
    """The PBX took it, but nothing has shown it in time."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One command's end: a sentence for the person, and how long it took in seconds.

    `undo` starts the command that puts back what was, None where there is nothing to put back.
    """

    result: Result
    sentence: str
    seconds: float
    call: CallId | None = None
    undo: "Undo | None" = field(default=None, compare=False)


Undo: TypeAlias = Callable[[], Coroutine[Any, Any, Outcome]]
"""Starts the command that puts back what was."""
