"""Events on their way to the store, held back while there is nothing to put them on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ucm_cti.client.known import KnownChannels
from ucm_cti.domain import clock
from ucm_cti.store.inputs import Batch, EventReceived, Heard, Input
from ucm_cti.wire.events import Event, ExtensionStatusChanged

Sink = Callable[[Input], None]


class Tap:
    """Between the event socket and the sink.

    `subscribed`: the socket delivers; `flowing`: the store has a snapshot that the events belong
    on, so they pass at once. Until then they wait. Events that come while a list is read pass and
    are also replayed behind that list, which may be older than they are.
    """

    def __init__(
        self, sink: Sink, known: KnownChannels, now: Callable[[], float] = clock.now
    ) -> None:
        self.subscribed = False
        self.flowing = False
        self._sink = sink
        self._known = known
        self._now = now
        self._waiting: list[EventReceived] = []
        self._records: list[list[EventReceived]] = []
        self._socket = 0

    def fill(self) -> None:
        """A socket has subscribed: hold its events until the lists have been read."""
        self._socket += 1
        self.subscribed, self.flowing = True, False
        self._waiting.clear()

    def dry(self) -> None:
        """The socket is gone."""
        self._socket += 1
        self.subscribed = self.flowing = False
        self._waiting.clear()

    def take(self, event: Event) -> None:
        """One event of the socket."""
        received = EventReceived(event, self._now())
        for record in self._records:
            record.append(received)
        if self.flowing:
            self._emit([received])
        else:
            self._waiting.append(received)

    def heard(self) -> None:
        """The socket gave a sign of life that is no event."""
        if self.flowing:
            self._sink(Heard(self._now()))

    @contextmanager
    def snapshot(self) -> Iterator[list[Input]]:
        """Collect what was read of the whole state in the list given; at the end it leaves as one
        batch with the events that belong behind it, and later events flow."""
        with self._recording() as record:
            socket = self._socket if self.subscribed else None
            read: list[Input] = []
            yield read
            replay = record if self.flowing else []
            if socket == self._socket and not self.flowing:
                self.flowing, replay, self._waiting = True, self._waiting, []
        self._emit([*read, *replay])

    @contextmanager
    def directory(self) -> Iterator[list[Input]]:
        """The same for the extension list alone; only phone states are replayed behind it."""
        with self._recording() as record:
            read: list[Input] = []
            yield read
        status = [one for one in record if isinstance(one.event, ExtensionStatusChanged)]
        self._emit([*read, *status])

    @contextmanager
    def _recording(self) -> Iterator[list[EventReceived]]:
        record: list[EventReceived] = []
        self._records.append(record)
        try:
            yield record
        finally:
            self._records = [one for one in self._records if one is not record]

    def _emit(self, inputs: list[Input]) -> None:
        for one in inputs:
            self._known.note(one)
        if len(inputs) == 1:
            self._sink(inputs[0])
        elif inputs:
            self._sink(Batch(tuple(inputs)))
