"""Follows every call of a PBX from outside and hands over its story when it is over."""

from collections.abc import Callable, Collection
from typing import Any

from ucm_cti.simulator.pbx.channel import Bridge, Channel
from ucm_cti.simulator.pbx.machine import Pbx
from ucm_cti.simulator.pbx.witness import Witness
from ucm_cti.simulator.records.story import (
    ANSWERED,
    BUSY,
    FAILED,
    NO_ANSWER,
    Call,
    Kind,
    Offer,
    Side,
    Stretch,
)


class _Following:
    """A call in progress: its story so far and the legs that are still there."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.live: set[str] = set()
        self.offers: dict[str, Offer] = {}


class Journal(Witness):
    """`over` is called with each finished call, `talked` with each finished talk within one,
    `queue_told` with each change of a queue's member, `up_again` after a reboot.

    A supervisor who listens in leaves no record, as none is evidenced; calls that a reboot cuts
    leave none either.
    """

    def __init__(
        self,
        pbx: Pbx,
        over: Callable[[Call], None],
        talked: Callable[[Stretch, Offer], None],
        queue_told: Callable[[str, dict[str, Any]], None],
        up_again: Callable[[], None],
    ) -> None:
        self._pbx = pbx
        self._over = over
        self._talked = talked
        self._queue_told = queue_told
        self._up_again = up_again
        self._following: dict[str, _Following] = {}

    def seen(self, channel: Channel) -> None:
        """See Witness: the first leg begins a call, a later one is an offer to its caller."""
        following = self._following.get(channel.linkedid)
        first = channel.uniqueid == channel.linkedid
        if following is None:
            if not first or channel.monitoring is not None:
                return
            wanted = channel.place or channel.other_number
            new = Call(channel.linkedid, Side.of(channel), wanted, self._pbx.now)
            following = self._following[channel.linkedid] = _Following(new)
        following.live.add(channel.name)
        call, stretches = following.call, following.call.stretches
        if first and channel.state == "Up" and not stretches and call.answered is None:
            call.answered, call.paging = self._pbx.now, channel.service == "page"
        elif not first and stretches and channel.name not in following.offers:
            offer = Offer(Side.of(channel), self._pbx.now)
            following.offers[channel.name] = offer
            stretches[-1].offers.append(offer)

    def routed(self, caller: Channel, number: str) -> None:
        """See Witness: a new stretch, or the same one where a phone forwards at once."""
        following = self._following.get(caller.linkedid)
        if following is None or not number:
            return
        call, now = following.call, self._pbx.now
        last = call.stretches[-1] if call.stretches else None
        if last is not None and last.ended is None:
            if self._forwards(last, number):
                last.kind, last.number = self._kind(number), number
                last.refused = self._refused(caller, number)
                return
            last.ended = now
        call.stretches.append(
            Stretch(
                kind=self._kind(number),
                caller=Side.of(caller),
                dialled=number,
                number=number,
                began=now if last else call.began,
                transferred=last is not None and (last.talk is not None or last.kind is Kind.QUEUE),
                refused=self._refused(caller, number),
            )
        )

    def gone(self, channel: Channel) -> None:
        """See Witness: a leg that rang, or the caller itself, is no more."""
        following = self._following.get(channel.linkedid)
        if following is None:
            return
        offer = following.offers.get(channel.name)
        if offer is not None and offer.ended is None:
            itself = channel.attempt is not None and channel.attempt.open
            offer.ended = self._pbx.now
            offer.disposition = BUSY if itself else NO_ANSWER
        following.call.wanted = following.call.wanted or channel.other_number
        self._leaves(following, (channel,))

    def joined(self, bridge: Bridge) -> None:
        """See Witness: an offer is taken."""
        following = self._following.get(bridge.callee.linkedid)
        offer = following.offers.get(bridge.callee.name) if following else None
        if following is not None and offer is not None:
            offer.answered, offer.disposition = self._pbx.now, ANSWERED
            following.call.stretches[-1].talk = offer

    def parted(self, bridge: Bridge, kept: Collection[Channel]) -> None:
        """See Witness: a talk and its stretch are over."""
        following = self._following.get(bridge.callee.linkedid)
        if following is None:
            return
        stretch = following.call.stretches[-1]
        if (offer := stretch.talk) is not None and stretch.ended is None:
            offer.ended = stretch.ended = self._pbx.now
            self._talked(stretch, offer)
        sides = (bridge.caller, bridge.callee)
        self._leaves(following, [side for side in sides if side not in kept])

    def told(self, name: str, body: Any) -> None:
        """See Witness: queue members come, go and pause."""
        if name == "CallQueueStatus":
            for row in body:
                for member in row.get("member", ()):
                    self._queue_told(row["extension"], member)

    def rebooted(self) -> None:
        """See Witness: the calls in progress are forgotten."""
        self._following.clear()
        self._up_again()

    def _leaves(self, following: _Following, channels: Collection[Channel]) -> None:
        following.live -= {channel.name for channel in channels}
        if following.live:
            return
        call = following.call
        call.ended = self._pbx.now
        for stretch in call.stretches:
            if stretch.ended is None:
                stretch.ended = call.ended
        del self._following[call.linkedid]
        self._over(call)

    def _kind(self, number: str) -> Kind:
        plan = self._pbx.plan
        if number in plan.groups:
            return Kind.GROUP
        if number in plan.queueing.queues:
            return Kind.QUEUE
        return Kind.MENU if number in plan.ivrs else Kind.DIAL

    def _forwards(self, last: Stretch, number: str) -> bool:
        phone = self._pbx.world.phones.get(last.number)
        nothing_yet = not last.offers and last.kind is Kind.DIAL
        return nothing_yet and phone is not None and phone.forward == number

    def _refused(self, caller: Channel, number: str) -> str:
        phone = self._pbx.world.phones.get(number)
        busy = phone is not None and (phone.dnd or caller.extension == number)
        return BUSY if busy and phone and phone.registered else FAILED
