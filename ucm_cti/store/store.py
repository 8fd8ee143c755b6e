"""The store: the one place that knows the state of the PBX. Lives on one thread, does no I/O."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ucm_cti.domain.call import Call, Leg
from ucm_cti.domain.extension import Extension
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.link import Link
from ucm_cti.domain.place import Place, Trunk
from ucm_cti.domain.presence import Lamp
from ucm_cti.store.changes import Changes
from ucm_cti.store.channels import serial
from ucm_cti.store.derive import derive_call
from ucm_cti.store.inputs import (
    AccountsRead,
    Batch,
    BookLoaded,
    ChannelsRead,
    ClockRead,
    EventReceived,
    Heard,
    HoldNoted,
    Input,
    LinkMoved,
    MuteNoted,
    PlacesRead,
)
from ucm_cti.store.lamps import lamp_of
from ucm_cti.store.reduce_channels import apply_bridged, apply_unbridged
from ucm_cti.store.reduce_extensions import apply_accounts, apply_status
from ucm_cti.store.reduce_snapshot import apply_channels
from ucm_cti.store.state import State
from ucm_cti.store.touched import Touched
from ucm_cti.wire.events import ActiveCallsChanged, ExtensionStatusChanged
from ucm_cti.wire.rows import UnbridgedRow

Listener = Callable[[Changes], None]
_CLOCK_STEP = 2.0


class Store:
    """Inputs in, changes out: `apply`, or `take` and `settle`, are the only way to change anything.

    Law: a snapshot followed by events equals a later snapshot.
    """

    def __init__(self) -> None:
        self._state = State()
        self._touched = Touched()
        self._listeners: list[Listener] = []

    @property
    def extensions(self) -> Mapping[ExtensionNumber, Extension]:
        """Every extension by number, in the PBX's order."""
        return MappingProxyType(self._state.extensions)

    @property
    def calls(self) -> Mapping[CallId, Call]:
        """Every live call by id, oldest first."""
        return MappingProxyType(self._state.calls)

    @property
    def places(self) -> Mapping[str, Place]:
        """Queues, ring groups and voice menus by number."""
        return MappingProxyType(self._state.places)

    @property
    def trunks(self) -> Mapping[str, Trunk]:
        """Outside lines by index."""
        return MappingProxyType(self._state.trunks)

    @property
    def link(self) -> Link:
        """How we are connected."""
        return self._state.link

    @property
    def fresh_at(self) -> float | None:
        """When the PBX last gave a sign of life, in seconds of our clock; None before the first."""
        return self._state.fresh_at

    @property
    def listed_at(self) -> float:
        """When the last reading of the channel lists began, in seconds of our clock."""
        return self._state.listed_at

    @property
    def clock_offset(self) -> float | None:
        """How far our clock is ahead of the PBX's wall clock read as if it were UTC, in seconds;
        None before it was read."""
        return self._state.clock_offset

    def calls_of(self, number: ExtensionNumber) -> tuple[Call, ...]:
        """The calls in which that extension has a leg, oldest first."""
        ids = self._state.calls_by_extension.get(number, set())
        found = (self._state.calls[call_id] for call_id in ids)
        return tuple(sorted(found, key=lambda call: serial(call.caller.uniqueid) or (0, 0)))

    def lamp(self, number: ExtensionNumber) -> Lamp:
        """What that extension's row shows; UNKNOWN for a number nobody has."""
        extension = self._state.extensions.get(number)
        return lamp_of(extension, self.calls_of(number)) if extension else Lamp.UNKNOWN

    def name_of(self, number: str) -> str:
        """The name behind a number: of a person or place inside, else of a contact; "" for none."""
        person = self._state.extensions.get(ExtensionNumber(number))
        if person is not None:
            return person.name
        place = self._state.places.get(number)
        return place.name if place else self._state.book.name_of(number)

    def find_leg(self, leg_id: LegId) -> tuple[Call, Leg] | None:
        """The call and leg behind a leg id, None when it is gone."""
        channel = self._state.channels.get(leg_id)
        if channel is None:
            return None
        call = self._state.calls.get(channel.group)
        leg = call.leg(channel.id) if call else None
        return (call, leg) if call and leg else None

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every non-empty Changes; returns the way to stop it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def apply(self, message: Input) -> Changes:
        """Take one input and tell every listener what changed.

        Raises what the input or a listener ran into, once every listener has been told what did
        change: a fault costs that input and no more. Read the lists anew then.
        """
        try:
            self.take(message)
        finally:
            changes = self.settle()
        return changes

    def take(self, message: Input) -> None:
        """Take one input of many; calls are as before and nobody is told until `settle`."""
        try:
            self._reduce(message, self._touched)
        except Exception:  # part of it may have been taken: look at every call
            self._touched.groups |= self._state.groups.keys() | self._state.calls.keys()
            raise

    def settle(self) -> Changes:
        """Tell every listener what all inputs since the last time changed together: nothing of a
        call that came and went among them. Raises what listeners ran into, behind the last."""
        touched, self._touched = self._touched, Touched()
        changes = self._settle(touched)
        faults = self._tell(changes) if changes else []
        if len(faults) > 1:
            raise ExceptionGroup("more than one fault over one change", faults)
        if faults:
            raise faults[0]
        return changes

    def _tell(self, changes: Changes) -> list[Exception]:
        """Tell every listener; what went wrong with any of them."""
        faults = []
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception as fault:  # one must not keep the others from hearing
                faults.append(fault)
        return faults

    def _reduce(self, message: Input, touched: Touched) -> None:
        state = self._state
        match message:
            case EventReceived(event, at):
                state.fresh_at = at
                if isinstance(event, ExtensionStatusChanged):
                    apply_status(state, touched, event)
                elif isinstance(event, ActiveCallsChanged):
                    for row in event.rows:
                        if isinstance(row, UnbridgedRow):
                            apply_unbridged(state, touched, row, at)
                        else:
                            apply_bridged(state, touched, row, at)
            case ChannelsRead(at=at, began=began):
                state.fresh_at, state.listed_at = at, began
                apply_channels(state, touched, message)
            case AccountsRead(rows, at):
                state.fresh_at = at
                apply_accounts(state, touched, rows)
            case PlacesRead(places, trunks):
                self._take_places(places, trunks, touched)
            case ClockRead(pbx, at):
                self._take_clock(at - pbx, touched)
            case Heard(at):
                state.fresh_at = at
            case LinkMoved(link):
                touched.link |= link != state.link
                state.link = link
            case HoldNoted(leg, on) if leg in state.channels:
                state.channels[leg].held = on
                touched.groups.add(state.channels[leg].group)
            case MuteNoted(leg, on) if leg in state.channels:
                state.channels[leg].muted = on
                touched.groups.add(state.channels[leg].group)
            case BookLoaded(book):
                state.book = book
                touched.book = True
                touched.groups |= state.groups.keys()
            case Batch(inputs):
                for part in inputs:
                    self._reduce(part, touched)
            case _:
                pass

    def _take_places(
        self, places: tuple[Place, ...], trunks: tuple[Trunk, ...], touched: Touched
    ) -> None:
        by_number = {place.number: place for place in places}
        by_index = {trunk.index: trunk for trunk in trunks}
        touched.places |= (by_number, by_index) != (self._state.places, self._state.trunks)
        self._state.places, self._state.trunks = by_number, by_index

    def _take_clock(self, offset: float, touched: Touched) -> None:
        state = self._state
        known = state.clock_offset
        if known is not None and abs(known - offset) < _CLOCK_STEP:
            return
        state.clock_offset = offset
        touched.clock = True
        touched.groups |= state.groups.keys()
        if known is not None:
            state.shift_times(known, offset)

    def _settle(self, touched: Touched) -> Changes:
        """Derive the touched calls anew and report what differs."""
        state = self._state
        added: list[CallId] = []
        changed: list[CallId] = []
        ended: list[Call] = []
        people = set(touched.extensions)
        for call_id in sorted(touched.groups):
            old, new = state.calls.get(call_id), derive_call(state, call_id)
            if old == new:
                continue
            for call in (old, new):
                people |= call.extensions if call else frozenset()
            if new is None:
                assert old is not None  # noqa: S101 - told apart by old != new
                del state.calls[call_id]
                ended.append(old)
            else:
                (added if old is None else changed).append(call_id)
                state.calls[call_id] = new
            self._index(old, new)
        return Changes(
            added=tuple(added),
            changed=tuple(changed),
            ended=tuple(ended),
            extensions=frozenset(people),
            directory=touched.directory,
            places=touched.places,
            link=touched.link,
            clock=touched.clock,
            book=touched.book,
        )

    def _index(self, old: Call | None, new: Call | None) -> None:
        index = self._state.calls_by_extension
        if old is not None:
            for number in old.extensions:
                members = index.get(number, set())
                members.discard(old.id)
                if not members:
                    index.pop(number, None)
        if new is not None:
            for number in new.extensions:
                index.setdefault(number, set()).add(new.id)
