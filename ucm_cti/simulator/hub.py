"""All open sockets; hands events to those that asked for them."""

from typing import TYPE_CHECKING, Any

from ucm_cti.simulator.faults import FaultKind, Faults
from ucm_cti.simulator.frames import Treatment, notify, push
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.talk import transaction_ids

if TYPE_CHECKING:
    from ucm_cti.simulator.connection import Connection

Events = list[tuple[str, Any]]


class Hub:
    """The sockets of one simulator, in the order of their arrival."""

    def __init__(self, options: FaceOptions, faults: Faults) -> None:
        self.connections: list[Connection] = []
        self.next_id = transaction_ids()
        self._options = options
        self._faults = faults

    def publish(self, events: Events) -> None:
        """Send events to their subscribers: a frame each, or one for all with shape "batch"."""
        batch = self._options.notify_shape == "batch"
        for group in [events] if batch else [[event] for event in events]:
            self._send(group)

    def send_raw(self, text: str) -> int:
        """Send any text to every subscribed socket; to how many that was."""
        subscribed = [c for c in self.connections if c.talk.subscription.wanted]
        for connection in subscribed:
            connection.deliver(text)
        return len(subscribed)

    def send_event(self, name: str, body: object) -> int:
        """Send an event of any name, known or not, to every subscribed socket."""
        return self.send_raw(push([notify(self.next_id(), name, body)], self._options.notify_shape))

    def drop(self, code: int | None = None) -> int:
        """End all sockets: with a close code, or by dropping the line; how many that were."""
        dropped = list(self.connections)
        for connection in dropped:
            if code is None:
                connection.abort()
            else:
                connection.close(code)
        return len(dropped)

    def _send(self, group: Events) -> None:
        treatment: Treatment | None = None
        ids = [self.next_id() for _ in group]
        for connection in list(self.connections):
            pick = connection.talk.subscription.pick
            picked = [
                (key, name, pick(name, body)) for key, (name, body) in zip(ids, group, strict=True)
            ]
            notifies = [notify(key, name, body) for key, name, body in picked if body is not None]
            if notifies:
                treatment = treatment or self._treatment()
                connection.deliver(push(notifies, self._options.notify_shape), treatment)

    def _treatment(self) -> Treatment:
        take = self._faults.take
        return Treatment(
            lose=take(FaultKind.LOSE) is not None,
            garble=take(FaultKind.GARBLE) is not None,
            duplicate=take(FaultKind.DUPLICATE) is not None,
            hold=take(FaultKind.REORDER) is not None,
        )
