"""What will become of a call that is sent somewhere, in one sentence. Pure.

Only what the PBX has told is claimed: without the right to read the settings the lamp speaks alone.
"""

from dataclasses import dataclass

from ucm_cti.commands.reach import Diversion, Reach
from ucm_cti.domain.call import LegState
from ucm_cti.domain.extension import Extension
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.place import PlaceKind
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store

_PLACES = {
    PlaceKind.QUEUE: noop("The call will wait in the queue {name}."),
    PlaceKind.RING_GROUP: noop("The call will ring in the group {name}."),
    PlaceKind.IVR: noop("The call will go to the voice menu {name}."),
}
_STATES = {
    Lamp.OFFLINE: noop("The phone of {name} is not connected."),
    Lamp.RINGING: noop("The phone of {name} is ringing already."),
    Lamp.HELD: noop("{name} is in a call that is on hold."),
    Lamp.IN_CALL: noop("{name} is in a call."),
    Lamp.AWAY: noop("{name} is away."),
    Lamp.FREE: noop("{name} is free."),
    Lamp.UNKNOWN: noop("Whether {name} is free is unknown."),
}
_BESIDE = {
    Lamp.OFFLINE: noop("{name} (not connected)"),
    Lamp.RINGING: noop("{name} (ringing)"),
    Lamp.HELD: noop("{name} (in a call)"),
    Lamp.IN_CALL: noop("{name} (in a call)"),
    Lamp.DND: noop("{name} (do not disturb)"),
    Lamp.AWAY: noop("{name} (away)"),
}
_BUSY = frozenset({Lamp.IN_CALL, Lamp.HELD, Lamp.RINGING})


@dataclass(frozen=True, slots=True)
class Forecast:
    """What to expect: `state` in one sentence, "" when nothing is known; `further` where the call
    goes on from there, "" for nowhere; `good` tells that nothing speaks against sending it."""

    state: str = ""
    further: str = ""
    good: bool = True

    @property
    def sentence(self) -> str:
        """All of it."""
        return f"{self.state} {self.further}".strip()

    @property
    def warning(self) -> str:
        """All of it where something speaks against sending the call there, else ""."""
        return "" if self.good else self.sentence

    @property
    def news(self) -> str:
        """What a state's mark beside it does not say."""
        return self.further if self.good else self.sentence


def forecast(number: str, store: Store, reach: Reach | None, now: float) -> Forecast:
    """What to expect of sending a call to a number, at a moment in seconds of our clock.

    `reach` is what the PBX tells of that number's settings, None for nothing.
    """
    person = store.extensions.get(ExtensionNumber(number))
    if person is None:
        place = store.places.get(number)
        told = tr(_PLACES[place.kind], name=place.label) if place else ""
        return Forecast(told)
    lamp = store.lamp(person.number)
    if lamp is Lamp.DND or (reach is not None and reach.dnd):
        return Forecast(_quiet(person.label, reach), good=False)
    if reach is not None and reach.always is not None:
        where = _where(reach.always, store)
        told = tr("Calls for {name} are forwarded to {where}.", name=person.label, where=where)
        return Forecast(told, good=False)
    state = _state(person, lamp, store, now)
    return Forecast(state, _further(lamp, reach, store), good=lamp is Lamp.FREE)


def _quiet(name: str, reach: Reach | None) -> str:
    if reach is None:
        return tr("{name} is on do not disturb.", name=name)
    if reach.voicemail:
        return tr(
            "{name} is on do not disturb: the phone will not ring, "
            "the call should go to voicemail.",
            name=name,
        )
    return tr("{name} is on do not disturb: the phone will not ring.", name=name)


def _state(person: Extension, lamp: Lamp, store: Store, now: float) -> str:
    name = person.label
    if lamp is Lamp.AWAY and person.presence_note:
        return tr("{name} is away: {note}.", name=name, note=person.presence_note.rstrip("."))
    since = _talks_since(person.number, store) if lamp is Lamp.IN_CALL else None
    minutes = int(max(0.0, now - since) // 60) if since is not None else 0
    if minutes:
        span = tr("%n min", "", minutes)
        return tr("{name} has been in a call for {time}.", name=name, time=span)
    return tr(_STATES[lamp], name=name)


def _further(lamp: Lamp, reach: Reach | None, store: Store) -> str:
    """Where the call goes on when they do not answer."""
    if reach is None:
        return ""
    if lamp in _BUSY and reach.busy is not None:
        return tr("When busy, calls go to {where}.", where=_where(reach.busy, store))
    if reach.unanswered is None:
        return ""
    where = _where(reach.unanswered, store)
    if reach.ring_seconds and lamp is Lamp.FREE:
        span = tr("%n s", "", reach.ring_seconds)
        return tr("Unanswered, the call goes to {where} after {time}.", where=where, time=span)
    return tr("Unanswered, the call goes to {where}.", where=where)


def _where(way: Diversion, store: Store) -> str:
    if way.voicemail:
        return tr("voicemail")
    lamp = store.lamp(ExtensionNumber(way.number))
    name = store.name_of(way.number) or way.number
    return tr(_BESIDE[lamp], name=name) if lamp in _BESIDE else name


def _talks_since(number: ExtensionNumber, store: Store) -> float | None:
    """When a person's talk began, in seconds of our clock."""
    for call in store.calls_of(number):
        leg = call.leg_of(number)
        if leg is not None and leg.state is LegState.TALKING:
            return leg.since if leg.since is not None else call.since
    return None
