"""Hold, mute, the gate and barging, each confirmed inside the PBX (rows do not show them)."""

import asyncio

import pytest

from tests.contract.desk_fixtures import CALLER, MINE, TO_GROUP, TO_ME, Office, office, open_office
from ucm_cti.commands.outcome import Result
from ucm_cti.commands.verbs import Verb, verbs
from ucm_cti.domain.call import Phase
from ucm_cti.domain.errors import NotPossible, NotThere
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.simulator.faults import FaultKind

ANNA = ExtensionNumber("1001")


async def test_hold_and_resume_reach_my_leg_and_the_board() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        mine = desk.leg(MINE).id
        held = await desk.desk.hold(call.id)
        assert (held.result, held.sentence) == (Result.ACCEPTED, "The call is on hold.")
        assert desk.truth(mine)["held"] is True and desk.leg(MINE).held
        assert desk.truth(call.caller.id)["held"] is False
        assert Verb.RESUME in verbs(desk.call(call.id), MINE, gate=False)
        back = await desk.desk.resume(call.id)
        assert back.result is Result.ACCEPTED
        assert desk.truth(mine)["held"] is False and not desk.leg(MINE).held


async def test_mute_and_unmute_reach_my_leg_and_the_board() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        mine = desk.leg(MINE).id
        muted = await desk.desk.mute(call.id)
        assert muted.result is Result.ACCEPTED
        assert desk.truth(mine)["muted"] is True and desk.leg(MINE).muted
        assert desk.truth(call.caller.id)["muted"] is False
        assert Verb.UNMUTE in verbs(desk.call(call.id), MINE, gate=False)
        await desk.desk.unmute(call.id)
        assert desk.truth(mine)["muted"] is False and not desk.leg(MINE).muted


async def test_a_ringing_or_foreign_call_is_not_held() -> None:
    async with open_office() as desk:
        theirs = await desk.inbound_talk(TO_GROUP, ANNA)
        desk.world(lambda pbx: pbx.incoming(1, "0301112223", TO_ME))
        await desk.until(lambda: desk.rings(MINE))
        (mine,) = desk.store.calls_of(MINE)
        for call in (theirs, mine):
            for verb in (desk.desk.hold, desk.desk.resume, desk.desk.mute, desk.desk.unmute):
                with pytest.raises(NotPossible, match="not talking"):
                    await verb(call.id)
        assert not any(
            channel["held"] or channel["muted"]
            for channel in desk.sim.pbx.state()["channels"].values()
        )


async def test_holding_one_of_two_calls_leaves_the_other_alone() -> None:
    async with open_office() as desk:
        first = await desk.inbound_talk()
        await desk.desk.hold(first.id)
        second = await desk.inbound_talk(caller="+390612345678")
        legs = {call.id: call.leg_of(MINE) for call in desk.store.calls_of(MINE)}
        one, two = legs[first.id], legs[second.id]
        assert one is not None and two is not None
        assert desk.truth(one.id)["held"] is True and desk.truth(two.id)["held"] is False
        assert one.held and not two.held


async def gated(desk: Office, did: str = TO_ME) -> CallId:
    """A caller who waits at the gate."""
    call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, did, "Studio Ricci")))
    await desk.until(lambda: call_id in desk.store.calls)
    assert desk.call(call_id).phase is Phase.ARRIVING
    assert not desk.rings(MINE)
    return call_id


async def test_an_accepted_call_rings_the_phone_it_was_for() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await gated(desk)
        outcome = await desk.desk.accept(call_id)
        assert outcome.result is Result.DONE
        await desk.until(lambda: desk.rings(MINE))
        assert desk.call(call_id).phase is Phase.RINGING
        assert len(desk.added) == 1
        with pytest.raises(NotPossible, match="gone through already"):
            await desk.desk.refuse(call_id)


async def test_a_refused_call_is_gone_and_rang_nobody() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await gated(desk, TO_GROUP)
        outcome = await desk.desk.refuse(call_id)
        assert outcome.result is Result.DONE
        assert desk.sim.pbx.unbridged() == []
        await desk.until(lambda: not desk.store.calls)
        assert [call.id for call in desk.ended] == [call_id]
        assert desk.ended[0].extensions == frozenset()


async def test_nobody_decides_so_the_call_goes_through_after_ten_seconds() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await gated(desk)
        await desk.sim.advance(9.9)
        assert desk.sim.pbx.unbridged()[0]["state"] == "Ring" and not desk.rings(MINE)
        await desk.sim.advance(0.2)
        await desk.until(lambda: desk.rings(MINE))
        assert [call_id] == desk.added


async def test_a_decision_that_comes_too_late_is_told() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = await gated(desk)
        desk.sim.faults.arm(FaultKind.LOSE, on="socket")
        await desk.sim.advance(10.1)
        with pytest.raises(NotThere) as raised:
            await desk.desk.refuse(call_id)
        assert raised.value.code == -16
        await desk.until(lambda: desk.rings(MINE))


async def test_two_callers_at_the_gate_are_decided_apart() -> None:
    async with open_office(office(call_control=True)) as desk:
        one, two = await gated(desk), await gated(desk, TO_GROUP)
        accepted, refused = await asyncio.gather(desk.desk.accept(one), desk.desk.refuse(two))
        assert accepted.result is Result.DONE and refused.result is Result.DONE
        await desk.until(lambda: desk.rings(MINE))
        assert list(desk.store.calls) == [one]


@pytest.mark.parametrize(
    ("verb", "mode"), [(Verb.LISTEN, ""), (Verb.WHISPER, "w"), (Verb.JOIN, "B")]
)
@pytest.mark.parametrize("ask", [False, True])
async def test_barging_rings_my_phone_and_then_monitors_the_talk(
    verb: Verb, mode: str, ask: bool
) -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk(TO_GROUP, ANNA)
        command = asyncio.create_task(desk.desk.barge(ANNA, verb, ask=ask))
        if ask:
            await desk.until(lambda: desk.sim.pbx.next_due() is not None)
            assert not desk.rings(MINE)
            await asyncio.gather(command, consent(desk))
        outcome = await command
        assert outcome.result is Result.DONE and "Pick up your phone" in outcome.sentence
        assert desk.rings(MINE)
        desk.world(lambda pbx: pbx.answer(MINE))
        target = desk.leg(ANNA).id
        await desk.until(lambda: desk.truth(desk.leg(MINE).id)["state"] == "Up")
        truth = desk.truth(desk.leg(MINE).id)
        assert (truth["monitors"], truth["mode"]) == (target, mode)
        assert desk.talk(ANNA, CALLER)
        await desk.until(lambda: desk.leg(MINE).barging)
        await desk.desk.hang_up(desk.store.calls_of(MINE)[0].id)
        assert desk.talk(ANNA, CALLER) and call.id in desk.store.calls


async def consent(desk: Office) -> None:
    """Time passes until the person asked has agreed."""
    while not desk.rings(MINE):
        await desk.sim.advance(0.5)


async def test_somebody_who_does_not_agree_leaves_the_outcome_open() -> None:
    async with open_office(office(barge_consent=False), patience=0.3) as desk:
        await desk.inbound_talk(TO_GROUP, ANNA, name="Studio Ricci")
        outcome = await desk.desk.barge(ANNA, Verb.JOIN, ask=True)
        assert outcome.result is Result.UNCONFIRMED
        assert "Anna Weber may not have agreed" in outcome.sentence
        assert not desk.rings(MINE)


async def test_only_a_talk_can_be_monitored_and_not_my_own() -> None:
    async with open_office() as desk:
        with pytest.raises(NotPossible, match="Anna Weber is not talking"):
            await desk.desk.barge(ANNA, Verb.LISTEN, ask=False)
        await desk.inbound_talk()
        with pytest.raises(NotPossible, match="your own call"):
            await desk.desk.barge(MINE, Verb.LISTEN, ask=False)
