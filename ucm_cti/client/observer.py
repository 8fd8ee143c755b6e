"""Who is told what crosses the network, before any decoding and with everything odd in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from ucm_cti.domain.clock import steady
from ucm_cti.domain.errors import UcmError


@dataclass(slots=True, repr=False)
class Seen:
    """One HTTPS exchange, with its cookie or token in it.

    `status` is None when no answer came; `error` names what it failed of, "" when it did not;
    `reply` is what had come by then. `began` and `ended` are seconds of `domain.clock.steady`.
    """

    request: bytes
    began: float
    ended: float = 0.0
    status: int | None = None
    reply: bytearray = field(default_factory=bytearray)
    error: str = ""


class Observer(Protocol):
    """Called on the connection's loop; must return at once."""

    def exchanged(self, seen: Seen) -> None:
        """A request was answered, or has failed."""
        ...

    def socket_opened(self) -> None:
        """The event socket stands."""
        ...

    def socket_failed(self, error: str) -> None:
        """It could not be opened; the name of our failure."""
        ...

    def socket_closed(self, code: int | None, *, ours: bool) -> None:
        """It ended, with its close code if one came; `ours` when we ended it."""
        ...

    def frame_sent(self, text: str) -> None:
        """A message of ours is about to leave."""
        ...

    def frame_received(self, data: str | bytes) -> None:
        """A message has come."""
        ...


@contextmanager
def exchange(observer: Observer | None, request: bytes) -> Iterator[Seen]:
    """One exchange, told when the block ends however it does."""
    seen = Seen(request, steady())
    try:
        yield seen
    except BaseException as error:
        seen.error = error.name if isinstance(error, UcmError) else "given_up"
        raise
    finally:
        seen.ended = steady()
        if observer is not None:
            observer.exchanged(seen)
