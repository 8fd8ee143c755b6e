"""Which action transfers a call, and how its effect shows. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ucm_cti.commands.targets import Target
from ucm_cti.domain.call import Call, Direction, Leg, LegState, Phase
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import ExtensionNumber, LegId
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.calls import (
    CallTransfer,
    TransferNumberInbound,
    TransferNumberOutbound,
)


@dataclass(frozen=True, slots=True)
class TransferPlan:
    """The request to send, whom it moves, and whether the store shows it done or in vain."""

    request: Action[Any]
    who: str
    moved: LegId | None
    shown: Callable[[Store], bool]

    def in_vain(self, store: Store) -> bool:
        """Whether the party that was to be moved has left altogether."""
        return self.moved is not None and store.find_leg(self.moved) is None


def plan_transfer(
    call: Call, target: Target, me: ExtensionNumber | None, party: LegId | None = None
) -> TransferPlan:
    """How to send a call's party to a target.

    A talking leg of ours hands over its other party (callTransfer). A caller from outside is moved
    by the trunk channel, ringing or not (transferNumberInbound, inside targets only). The caller of
    an outbound call is sent elsewhere (transferNumberOutbound). Raises NotPossible otherwise.
    """
    transferor = _transferor(call, me, party)
    if transferor is not None:
        moved = call.other(transferor)
        if moved is not None and moved.number == target.number:
            raise NotPossible(
                tr("{label} is already in that call; choose somebody else.", label=target.label)
            )
        return TransferPlan(
            CallTransfer(channel=transferor.id, extension=target.number),
            moved.label if moved else tr("The caller"),
            moved.id if moved else None,
            _handed_over(transferor, moved),
        )
    outside = call.outside
    if outside is not None and call.direction is Direction.INBOUND:
        if not target.internal:
            raise NotPossible(
                tr(
                    "A call that nobody has answered can only be sent to a number inside; answer "
                    "it first."
                )
            )
        return TransferPlan(
            TransferNumberInbound(channel=outside.id, callee=target.number),
            outside.label,
            outside.id,
            _arrives(call, target),
        )
    if outside is not None and call.direction is Direction.OUTBOUND:
        caller = next((leg for leg in call.legs if not leg.external), None)
        if caller is not None:
            return TransferPlan(
                TransferNumberOutbound(channel=caller.id, outbound=target.number),
                caller.label,
                caller.id,
                _handed_over(outside, caller),
            )
    raise NotPossible(tr("The PBX cannot transfer this call yet; wait until it is answered."))


def _transferor(call: Call, me: ExtensionNumber | None, party: LegId | None) -> Leg | None:
    """The talking leg that hands over: the named party's peer, else our own."""
    if party is not None:
        leg = call.leg(party)
        if leg is None:
            raise NotPossible(tr("That party has left the call; look at the list again."))
        return call.leg(leg.peer) if leg.peer else None
    mine = call.leg_of(me) if me else None
    return mine if mine is not None and mine.state is LegState.TALKING else None


def _handed_over(leaving: Leg, moved: Leg | None) -> Callable[[Store], bool]:
    """One side has left, the other is still there."""
    return lambda store: (
        store.find_leg(leaving.id) is None
        and (moved is None or store.find_leg(moved.id) is not None)
    )


def _arrives(call: Call, target: Target) -> Callable[[Store], bool]:
    """The caller is elsewhere: the target has a new leg, the legs beside the caller changed, or it
    has left the gate for the target."""
    moved = call.outside.id if call.outside else None
    before = {leg.id for leg in call.legs}
    gated = call.phase is Phase.ARRIVING

    def shown(store: Store) -> bool:
        found = store.find_leg(moved) if moved else None
        if found is None:
            return False
        now = found[0]
        return any(leg.id not in before and leg.number == target.number for leg in now.legs) or (
            found[1].other_number == target.number
            and (
                bool(before - {x.id for x in now.legs})
                or (gated and now.phase is not Phase.ARRIVING)
            )
        )

    return shown
