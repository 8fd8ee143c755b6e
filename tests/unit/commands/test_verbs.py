"""Which verbs a call offers, and which action a transfer becomes."""

import pytest

from tests.unit.store.rows import ANNA, TRUNK, event, people, ringing, talking, trunk_ring
from ucm_cti.commands.targets import Target, TargetKind
from ucm_cti.commands.transferring import plan_transfer
from ucm_cti.commands.verbs import Verb, verbs
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import ExtensionNumber, LegId
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.calls import (
    CallTransfer,
    TransferNumberInbound,
    TransferNumberOutbound,
)
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow

ME = ExtensionNumber("331")
OTHER = ExtensionNumber("332")
TO_OMAR = Target("332", TargetKind.PERSON, "Omar")
OUTSIDE = Target("0891234", TargetKind.OUTSIDE)


def call_after(*rows: UnbridgedRow | BridgedRow) -> Store:
    store = Store()
    store.apply(people("Anna Weber", "Omar Haddad"))
    store.apply(event(*rows))
    return store


def offered(store: Store, me: ExtensionNumber = ME, *, gate: bool = True) -> tuple[Verb, ...]:
    return verbs(next(iter(store.calls.values())), me, gate=gate)


def test_a_call_at_the_gate_can_be_let_in_refused_or_sent() -> None:
    store = call_after(trunk_ring())
    assert offered(store) == (Verb.ACCEPT, Verb.REFUSE, Verb.TRANSFER)
    assert Verb.ACCEPT not in offered(store, gate=False)


def test_a_ringing_phone_cannot_be_answered_from_here_but_sent_on_or_declined() -> None:
    assert offered(call_after(trunk_ring(), ringing())) == (Verb.TRANSFER, Verb.HANG_UP)


def test_my_talk_has_the_verbs_of_a_talk() -> None:
    rows = (trunk_ring(), ringing(), talking())
    assert offered(call_after(*rows)) == (Verb.HOLD, Verb.MUTE, Verb.TRANSFER, Verb.HANG_UP)


def test_a_colleagues_talk_can_be_monitored() -> None:
    rows = (trunk_ring(), ringing(), talking())
    assert set(offered(call_after(*rows), OTHER)) >= {Verb.LISTEN, Verb.WHISPER, Verb.JOIN}


def test_my_talk_is_handed_over_by_my_own_leg() -> None:
    call = next(iter(call_after(trunk_ring(), ringing(), talking()).calls.values()))
    for target in (TO_OMAR, OUTSIDE):
        plan = plan_transfer(call, target, ME)
        assert plan.request == CallTransfer(channel=ANNA, extension=target.number)


@pytest.mark.parametrize("talks", [False, True])
def test_an_inbound_caller_is_moved_by_the_trunk_channel(talks: bool) -> None:
    rows = (trunk_ring(), ringing(), *((talking(),) if talks else ()))
    call = next(iter(call_after(*rows).calls.values()))
    plan = plan_transfer(call, TO_OMAR, OTHER if talks else ME)
    assert plan.request == TransferNumberInbound(channel=TRUNK, callee="332")


def test_an_unanswered_inbound_call_goes_only_inside() -> None:
    call = next(iter(call_after(trunk_ring(), ringing()).calls.values()))
    with pytest.raises(NotPossible, match="inside"):
        plan_transfer(call, OUTSIDE, ME)


def test_the_caller_of_an_outbound_call_is_sent_elsewhere() -> None:
    own = ringing(state="Ring", uniqueid="1769422021.1", linkedid="1769422021.1")
    out = trunk_ring(state="Ringing", uniqueid="1769422021.2", linkedid="1769422021.1")
    call = next(iter(call_after(own, out).calls.values()))
    plan = plan_transfer(call, OUTSIDE, ME)
    assert plan.request == TransferNumberOutbound(channel=ANNA, outbound="0891234")


def test_a_party_that_has_left_cannot_be_moved() -> None:
    call = next(iter(call_after(trunk_ring(), ringing(), talking()).calls.values()))
    with pytest.raises(NotPossible, match="left"):
        plan_transfer(call, TO_OMAR, ME, LegId("PJSIP/9-00000001"))
    with pytest.raises(NotPossible, match="already"):
        plan_transfer(call, Target("2310000000", TargetKind.OUTSIDE), ME)
