"""Records into the values that people see: a group of channels becomes a Call."""

from ucm_cti.domain.call import Call, Direction, Leg, LegState, Phase
from ucm_cti.domain.ids import CallId
from ucm_cti.store.state import Channel, Group, State

_BARGE = "call barg"


def derive_call(state: State, call_id: CallId) -> Call | None:
    """The call of a group, None when no channel of it is left."""
    group = state.groups.get(call_id)
    if group is None or not group.members:
        return None
    channels = sorted((state.channels[leg] for leg in group.members), key=lambda c: c.order)
    legs = tuple(_leg(state, channel) for channel in channels)
    phase = _phase(legs, group)
    return Call(
        id=call_id,
        phase=phase,
        direction=_direction(legs, group),
        legs=legs,
        since=_since(legs, phase),
        dialled=group.dialled,
        trunk=group.trunk,
        answered_by=group.answered_by,
    )


def _leg(state: State, channel: Channel) -> Leg:
    info = max(
        (state.pairs[pair] for pair in channel.pairs), key=lambda pair: pair.seen, default=None
    )
    if info is None:
        leg_state, began, seen, peer = channel.state, channel.allocated, channel.seen, None
    else:
        leg_state, began, seen = LegState.TALKING, info.since, info.seen
        peer = info.callee if info.caller == channel.id else info.caller
    number = channel.number or channel.extension or ""
    person = state.extensions.get(channel.extension) if channel.extension else None
    known = person.name if person else "" if channel.extension else state.book.name_of(number)
    name = known or (channel.name if channel.name != number else "")
    other = state.channels.get(peer) if peer else None
    return Leg(
        id=channel.id,
        state=leg_state,
        number=channel.extension or number,
        name=name,
        other_number=(other.number or other.extension or "") if other else channel.other_number,
        other_name=other.name if other else channel.other_name,
        extension=channel.extension,
        trunk=channel.trunk,
        service=channel.service,
        since=_ours(state, began, seen),
        peer=peer,
        held=channel.held,
        muted=channel.muted,
        barging=channel.other_name.casefold().startswith(_BARGE),
        uniqueid=channel.uniqueid,
    )


def _ours(state: State, pbx: float | None, seen: float) -> float:
    """A PBX time on our clock; the moment we saw it while the PBX's clock is unknown."""
    if pbx is None or state.clock_offset is None:
        return seen
    return min(pbx + state.clock_offset, seen)


def _phase(legs: tuple[Leg, ...], group: Group) -> Phase:
    states = {leg.state for leg in legs}
    if LegState.TALKING in states:
        return Phase.TALKING
    if LegState.RINGING in states:
        return Phase.RINGING
    if LegState.ALONE in states:
        return Phase.WAITING
    if group.from_outside and legs[0].external and LegState.CALLING in states:
        return Phase.ARRIVING if len(legs) == 1 else Phase.RINGING
    return Phase.SETUP


def _direction(legs: tuple[Leg, ...], group: Group) -> Direction:
    if group.from_outside is None:
        return Direction.UNKNOWN
    if group.from_outside:
        return Direction.INBOUND
    return Direction.OUTBOUND if any(leg.external for leg in legs) else Direction.INTERNAL


def _since(legs: tuple[Leg, ...], phase: Phase) -> float | None:
    if phase is Phase.TALKING:
        began = [leg.since for leg in legs if leg.state is LegState.TALKING]
    else:
        began = [legs[0].since]
    return min((moment for moment in began if moment is not None), default=None)
