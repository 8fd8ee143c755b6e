"""Channel rows into records: the bookkeeping of wire.md 1.6 with all its quirks.

A channel is keyed by its name. Rows may come in any order, twice, late or without ids; what
counts is that the same rows always end in the same records.
"""

from ucm_cti.domain.call import LegState
from ucm_cti.domain.ids import CallId, LegId
from ucm_cti.store.channels import is_plumbing, owner, parse_state, party, pbx_time, serial
from ucm_cti.store.state import Channel, Gone, Pair, PairInfo, State
from ucm_cti.store.touched import Touched
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow, text, words

_NO_SERIAL = 1 << 62


def pair_of(one: LegId, other: LegId) -> Pair:
    """The key of a talking pair, whatever the order of its sides."""
    return (one, other) if one <= other else (other, one)


def apply_unbridged(state: State, touched: Touched, row: UnbridgedRow, at: float) -> None:
    """One event row of chantype unbridge."""
    if is_plumbing(row.channel):
        return
    leg = LegId(row.channel)
    if row.action.strip().casefold() == "delete":
        leave_unbridged(state, touched, leg, certain=True)
    elif not _is_ghost(state, row):
        place_unbridged(state, touched, row, at)


def apply_bridged(state: State, touched: Touched, row: BridgedRow, at: float) -> None:
    """One event row of chantype bridge; a delete may name one channel or both."""
    if row.action.strip().casefold() != "delete":
        place_pair(state, touched, row, at)
        return
    named = [LegId(text(c)) for c in (row.channel1 or row.channel, row.channel2) if text(c)]
    if len(named) == 2:
        part(state, touched, pair_of(named[0], named[1]))
    elif named and (channel := state.channels.get(named[0])):
        for pair in tuple(channel.pairs):
            part(state, touched, pair)


def _is_ghost(state: State, row: UnbridgedRow) -> bool:
    """Late rows of a channel that has gone or talks: no call may grow from them (wire.md 1.6)."""
    known = state.channels.get(LegId(row.channel))
    unnamed = not text(row.linkedid)
    if known is not None and _same(known, row):
        return (known.connected and rings(row)) or (unnamed and bool(known.pairs))
    if known is None and unnamed and row.action.strip().casefold() == "update":
        return True
    gone = state.gone.get(LegId(row.channel))
    return gone is not None and gone.certain and _same(gone, row) and rings(row)


def is_stale(state: State, row: UnbridgedRow) -> bool:
    """Whether a list row shows a once connected channel ringing, which none does twice."""
    known = state.channels.get(LegId(row.channel)) or state.gone.get(LegId(row.channel))
    return known is not None and known.connected and _same(known, row) and rings(row)


def rings(row: UnbridgedRow) -> bool:
    """Whether the row shows a channel that nobody has answered."""
    return parse_state(row.state) in {LegState.CALLING, LegState.RINGING}


def _same(known: Channel | Gone, row: UnbridgedRow) -> bool:
    """Channel names start anew when the PBX restarts; uniqueids never do (wire.md 2.7)."""
    return not text(row.uniqueid) or known.uniqueid in {"", text(row.uniqueid)}


def place_unbridged(state: State, touched: Touched, row: UnbridgedRow, at: float) -> Channel:
    """Put a channel into the unbridged family, or refresh it there."""
    channel = _ensure(
        state, touched, LegId(row.channel), text(row.uniqueid), text(row.linkedid), at
    )
    adding = row.action.strip().casefold() != "update"
    if adding or not channel.pairs:
        channel.unbridged = True
        channel.state = parse_state(row.state)
        channel.connected = channel.connected or channel.state is LegState.ALONE
        channel.service = text(row.service)
        if channel.allocated is None:
            channel.allocated = pbx_time(row.alloc_time)
    channel.number = party(row.callernum) or channel.number
    channel.name = party(row.callername) or channel.name
    channel.other_number = party(row.connectednum)
    channel.other_name = party(row.connectedname)
    channel.dialled = party(row.feature_calleenum) or channel.dialled
    _note_trunk(state, channel, words(row.inbound_trunk_name) or words(row.outbound_trunk_name))
    _note_origin(state, channel)
    touched.groups.add(channel.group)
    return channel


def leave_unbridged(state: State, touched: Touched, leg: LegId, *, certain: bool) -> None:
    """A channel left the unbridged family; it is gone unless it talks.

    `certain` when the PBX said so, not when a list merely lacks it.
    """
    channel = state.channels.get(leg)
    if channel is not None:
        channel.unbridged = False
        touched.groups.add(channel.group)
        _drop_if_idle(state, channel, certain=certain)


def place_pair(state: State, touched: Touched, row: BridgedRow, at: float) -> None:
    """Two channels talk; either may be unknown until now (wire.md 1.6: connects at once)."""
    one, two = LegId(text(row.channel1)), LegId(text(row.channel2))
    if not one or not two:
        return
    linked = text(row.linkedid) or _known_group(state, one) or _known_group(state, two) or ""
    first = _ensure(state, touched, one, text(row.uniqueid1), linked, at)
    second = _ensure(state, touched, two, text(row.uniqueid2), linked or first.group, at)
    if second.group != first.group:
        _merge(state, touched, first, second)
    pair = pair_of(one, two)
    known = state.pairs.get(pair)
    if known is None:
        state.pairs[pair] = PairInfo(one, two, pbx_time(row.bridge_time), at)
    else:
        known.caller, known.callee = one, two
        known.since = pbx_time(row.bridge_time) if known.since is None else known.since
    for channel, number, name in (
        (first, row.callerid1, row.name1),
        (second, row.callerid2, row.name2),
    ):
        channel.pairs.add(pair)
        channel.unbridged = False
        channel.connected = True
        channel.number = party(number) or channel.number
        channel.name = party(name) or channel.name
        if channel.extension is None:
            trunk = words(row.inbound_trunk_name) or words(row.outbound_trunk_name)
            _note_trunk(state, channel, trunk)
    if known is None:
        _note_answer(state, first, second)
    touched.groups.add(first.group)


def part(state: State, touched: Touched, pair: Pair) -> None:
    """A pair no longer talks; each side that is nowhere else is gone."""
    if state.pairs.pop(pair, None) is None:
        return
    for leg in pair:
        channel = state.channels[leg]
        channel.pairs.discard(pair)
        touched.groups.add(channel.group)
        _drop_if_idle(state, channel, certain=True)


def regroup(state: State, touched: Touched, channel: Channel, group: CallId) -> None:
    """Move a channel into another call."""
    touched.groups.update((channel.group, group))
    old = state.groups[channel.group]
    old.members.discard(channel.id)
    new = state.group(group)
    new.members.add(channel.id)
    if old.dialled_by and (new.dialled_by is None or old.dialled_by < new.dialled_by):
        new.dialled, new.dialled_by = old.dialled, old.dialled_by
    new.trunk = new.trunk or old.trunk
    new.connected = new.connected or channel.connected
    if new.answered_by is None:
        new.answered_by = old.answered_by
    state.close_if_empty(channel.group)
    channel.group = group
    _note_origin(state, channel)


def _ensure(
    state: State, touched: Touched, leg: LegId, uniqueid: str, linkedid: str, at: float
) -> Channel:
    channel = state.channels.get(leg)
    if channel is not None and uniqueid and channel.uniqueid not in {"", uniqueid}:
        _forget(state, touched, channel)
        channel = None
    if channel is None:
        gone = state.gone.pop(leg, None)
        same = gone is not None and (not uniqueid or gone.uniqueid in {"", uniqueid})
        group = CallId(linkedid or (gone.group if gone and same else "") or uniqueid or leg)
        state.arrivals += 1
        channel = Channel(
            id=leg,
            group=group,
            order=serial(uniqueid) or (_NO_SERIAL, state.arrivals),
            seen=at,
            uniqueid=uniqueid,
            extension=owner(leg),
            connected=bool(gone and same and gone.connected),
        )
        state.channels[leg] = channel
        state.group(group).members.add(leg)
        return channel
    if uniqueid and not channel.uniqueid:
        channel.uniqueid = uniqueid
        channel.order = serial(uniqueid) or channel.order
    if linkedid and channel.group != linkedid:
        for member in _connected(state, channel):
            regroup(state, touched, member, CallId(linkedid))
    return channel


def _forget(state: State, touched: Touched, channel: Channel) -> None:
    """The name now belongs to another channel: the PBX has restarted (wire.md 2.7)."""
    for pair in tuple(channel.pairs):
        part(state, touched, pair)
    leave_unbridged(state, touched, channel.id, certain=False)
    state.gone.pop(channel.id, None)


def _connected(state: State, channel: Channel) -> list[Channel]:
    """The channel and all it talks with, directly or through others."""
    found = {channel.id: channel}
    open_ends = [channel]
    while open_ends:
        for pair in open_ends.pop().pairs:
            for leg in pair:
                if leg not in found:
                    found[leg] = state.channels[leg]
                    open_ends.append(found[leg])
    return list(found.values())


def _known_group(state: State, leg: LegId) -> CallId | None:
    channel = state.channels.get(leg)
    if channel is not None:
        return channel.group
    gone = state.gone.get(leg)
    return gone.group if gone else None


def _merge(state: State, touched: Touched, one: Channel, other: Channel) -> None:
    """Two calls became one; the older call's id stays."""
    old, new = (other, one) if one.order <= other.order else (one, other)
    for leg in tuple(state.groups[old.group].members):
        regroup(state, touched, state.channels[leg], new.group)


def _drop_if_idle(state: State, channel: Channel, *, certain: bool) -> None:
    if channel.unbridged or channel.pairs:
        return
    del state.channels[channel.id]
    group = state.groups[channel.group]
    group.members.discard(channel.id)
    state.close_if_empty(channel.group)
    state.bury(channel, certain=certain)


def _note_trunk(state: State, channel: Channel, trunk: str) -> None:
    if trunk and channel.extension is None:
        channel.trunk = trunk
        group = state.groups[channel.group]
        group.trunk = group.trunk or trunk


def _note_origin(state: State, channel: Channel) -> None:
    """The oldest leg tells where a call came from; an inbound trunk leg starts as Ring."""
    group = state.groups[channel.group]
    if group.oldest is None or channel.order <= group.oldest:
        if group.from_outside is None or group.oldest != channel.order:
            outside = channel.extension is None and channel.state is not LegState.RINGING
            group.from_outside = outside
        group.oldest = channel.order
    if channel.order == group.oldest and (
        not group.dialled or group.dialled_by is None or group.dialled_by > channel.order
    ):
        group.dialled = channel.dialled or channel.other_number
        group.dialled_by = channel.order


def _note_answer(state: State, caller: Channel, callee: Channel) -> None:
    group = state.groups[caller.group]
    group.connected = True
    _note_origin(state, caller)
    _note_origin(state, callee)
    answering = callee if callee.extension is not None else caller
    if answering.extension is not None and answering.order != group.oldest:
        group.answered_by = answering.extension
