"""Of what kind a call is that wants attention. Pure."""

from ucm_cti.domain.alerts import CallKind
from ucm_cti.domain.call import Call
from ucm_cti.domain.place import PlaceKind
from ucm_cti.store.store import Store

_SHARED = frozenset({PlaceKind.QUEUE, PlaceKind.RING_GROUP})


def kind_of(call: Call, store: Store, *, at_gate: bool) -> CallKind:
    """Its way to me: through a queue or group, from inside, from outside, or still at the gate."""
    if at_gate:
        return CallKind.GATE
    ways = (store.places.get(number) for number in (call.caller.other_number, call.dialled))
    if any(place is not None and place.kind in _SHARED for place in ways):
        return CallKind.QUEUE
    return CallKind.INSIDE if call.caller.extension is not None else CallKind.OUTSIDE
