"""Both channel lists into records, as a difference: what is still there keeps its call.

List rows carry no linkedid (wire.md 2.6), so a channel first met in a list is put into the call
of the party it rings for or talks with.
"""

from ucm_cti.domain.call import LegState
from ucm_cti.domain.ids import LegId
from ucm_cti.store.channels import is_plumbing
from ucm_cti.store.inputs import ChannelsRead
from ucm_cti.store.reduce_channels import (
    is_stale,
    leave_unbridged,
    pair_of,
    part,
    place_pair,
    place_unbridged,
    regroup,
)
from ucm_cti.store.state import Channel, State
from ucm_cti.store.touched import Touched
from ucm_cti.wire.rows import text


def apply_channels(state: State, touched: Touched, read: ChannelsRead) -> None:
    """Make the records equal to the lists."""
    pairs = {
        pair_of(LegId(text(row.channel1)), LegId(text(row.channel2)))
        for row in read.bridged
        if text(row.channel1) and text(row.channel2)
    }
    talking = {leg for pair in pairs for leg in pair}
    waiting = {
        LegId(row.channel): row
        for row in read.unbridged
        if not is_plumbing(row.channel)
        and LegId(row.channel) not in talking
        and not is_stale(state, row)
    }
    before = set(state.channels)
    for leg, row in waiting.items():
        place_unbridged(state, touched, row, read.at)
        state.channels[leg].unbridged = True
    for pair_row in read.bridged:
        place_pair(state, touched, pair_row, read.at)
    for pair in [pair for pair in state.pairs if pair not in pairs]:
        part(state, touched, pair)
    for leg in [leg for leg, known in state.channels.items() if known.unbridged]:
        if leg not in waiting:
            leave_unbridged(state, touched, leg, certain=False)
    found = sorted(
        (channel for leg, channel in state.channels.items() if leg not in before),
        key=lambda channel: channel.order,
    )
    for channel in found:
        _find_call(state, touched, channel)


def _find_call(state: State, touched: Touched, channel: Channel) -> None:
    """Join a channel that stands alone to the call it rings for.

    A leg that rings for a caller has a service like macro-dial or queue (wire.md 1.6, 2.6); one of
    service "normal" rings before it dials, and starts a call of its own.
    """
    if len(state.groups[channel.group].members) > 1 or channel.pairs:
        return
    if channel.state not in {LegState.RINGING, LegState.SETUP} or channel.service == "normal":
        return
    earlier = [
        other
        for other in state.channels.values()
        if other.id != channel.id
        and other.order < channel.order
        and not other.pairs
        and other.state is not LegState.RINGING
        and other.number == channel.other_number
    ]
    if earlier:
        best = max(earlier, key=lambda other: other.order)
        regroup(state, touched, channel, best.group)
