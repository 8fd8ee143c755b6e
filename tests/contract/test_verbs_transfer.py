"""Transfers of every kind, each confirmed in the channel lists."""

import pytest

from tests.contract.desk_fixtures import (
    CALLER,
    MINE,
    TO_GROUP,
    TO_ME,
    TO_MENU,
    TO_QUEUE,
    office,
    open_office,
)
from ucm_cti.commands.outcome import Result
from ucm_cti.domain.call import Phase
from ucm_cti.domain.errors import NotPossible
from ucm_cti.domain.ids import CallId, ExtensionNumber

OUTSIDE = "0891234567"
MARIA = ExtensionNumber("1004")


@pytest.mark.parametrize("target", ["Maria Papadaki", "1004"])
async def test_a_caller_i_talk_to_is_handed_to_a_colleague(target: str) -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        outcome = await desk.desk.transfer(call.id, target)
        assert outcome.result is Result.DONE
        assert outcome.sentence == f"{CALLER} was sent to Maria Papadaki."
        await desk.until(lambda: desk.rings(MARIA))
        assert desk.store.calls_of(MINE) == ()
        assert list(desk.store.calls) == [call.id]
        desk.world(lambda pbx: pbx.answer(MARIA))
        await desk.until(lambda: desk.talk(MARIA, CALLER))
        (row,) = desk.sim.pbx.bridged()
        assert {row["callerid1"], row["callerid2"]} == {CALLER, MARIA}
        assert desk.only_call().answered_by == MARIA and desk.added == [call.id]


async def test_a_caller_i_talk_to_is_sent_outside() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        outcome = await desk.desk.transfer(call.id, OUTSIDE)
        assert outcome.result is Result.DONE
        await desk.until(lambda: any(leg.number == OUTSIDE for leg in desk.call(call.id).legs))
        assert desk.store.calls_of(MINE) == ()


@pytest.mark.parametrize("place", ["6400", "6500", "7000", "Support"])
async def test_a_caller_is_sent_to_a_group_a_queue_or_a_menu(place: str) -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        outcome = await desk.desk.transfer(call.id, place)
        assert outcome.result is Result.DONE
        await desk.agree()
        assert desk.store.calls_of(MINE) == () or place == "6400"
        assert call.id in desk.store.calls


async def test_a_colleague_i_talk_to_is_handed_on() -> None:
    async with open_office() as desk:
        await desk.desk.dial("1001")
        desk.world(lambda pbx: pbx.answer(MINE))
        await desk.until(lambda: desk.rings("1001"))
        desk.world(lambda pbx: pbx.answer("1001"))
        await desk.until(lambda: desk.talk(MINE, "1001"))
        outcome = await desk.desk.transfer(desk.only_call().id, "1004")
        assert outcome.sentence == "Anna Weber was sent to Maria Papadaki."
        await desk.until(lambda: desk.rings(MARIA))
        desk.world(lambda pbx: pbx.answer(MARIA))
        await desk.until(lambda: desk.talk("1001", MARIA))


async def test_a_ringing_inbound_call_is_sent_on_by_its_line() -> None:
    async with open_office() as desk:
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME)))
        await desk.until(lambda: desk.rings(MINE))
        outcome = await desk.desk.transfer(call_id, "1004")
        assert outcome.result is Result.DONE
        assert desk.rings(MARIA)
        await desk.until(lambda: not desk.rings(MINE))
        assert list(desk.store.calls) == [call_id]


async def test_a_talk_of_somebody_else_is_sent_on_by_its_line() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk(TO_GROUP, ExtensionNumber("1001"))
        outcome = await desk.desk.transfer(call.id, "1004")
        assert outcome.result is Result.DONE and desk.rings(MARIA)
        await desk.until(lambda: desk.store.calls_of(ExtensionNumber("1001")) == ())


@pytest.mark.parametrize("did", [TO_QUEUE, TO_MENU])
async def test_a_waiting_caller_is_taken_out_of_a_queue_or_a_menu(did: str) -> None:
    async with open_office() as desk:
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, did)))
        await desk.until(lambda: call_id in desk.store.calls)
        outcome = await desk.desk.transfer(call_id, "1004")
        assert outcome.result is Result.DONE and desk.rings(MARIA)
        await desk.agree()
        assert {leg.number for leg in desk.only_call().legs} == {CALLER, MARIA}


async def test_a_caller_at_the_gate_is_sent_straight_to_somebody() -> None:
    async with open_office(office(call_control=True)) as desk:
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME)))
        await desk.until(lambda: call_id in desk.store.calls)
        assert desk.call(call_id).phase is Phase.ARRIVING
        outcome = await desk.desk.transfer(call_id, "1004")
        assert outcome.result is Result.DONE and desk.rings(MARIA) and not desk.rings(MINE)


async def test_nobody_answered_so_a_call_goes_to_inside_numbers_only() -> None:
    async with open_office() as desk:
        call_id = CallId(desk.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME)))
        await desk.until(lambda: desk.rings(MINE))
        with pytest.raises(NotPossible, match="inside"):
            await desk.desk.transfer(call_id, OUTSIDE)
        assert desk.rings(MINE)


@pytest.mark.parametrize("answered", [False, True], ids=["ringing", "talking"])
async def test_the_caller_of_an_outbound_call_is_sent_elsewhere(answered: bool) -> None:
    async with open_office(me=ExtensionNumber("1002")) as desk:
        await desk.desk.dial(OUTSIDE, MINE)
        desk.world(lambda pbx: pbx.answer(MINE))
        await desk.until(lambda: desk.only_call().outside)
        far = desk.only_call().outside
        assert far is not None
        if answered:
            desk.world(lambda pbx: pbx.far_answer(far.id))
            await desk.until(lambda: desk.talk(MINE, OUTSIDE))
        outcome = await desk.desk.transfer(desk.only_call().id, "0301112223")
        assert outcome.result is Result.DONE
        assert outcome.sentence == "Reception was sent to 0301112223."
        await desk.until(
            lambda: {leg.number for leg in desk.only_call().legs} == {MINE, "0301112223"}
        )
        await desk.agree()


async def test_a_target_that_makes_no_sense_moves_nobody() -> None:
    async with open_office() as desk:
        call = await desk.inbound_talk()
        for target, says in (
            ("", "nothing to dial"),
            ("xyzzy", "Nobody is called"),
            ("a", "match"),
            (CALLER, "already in that call"),
            ("9" * 40, "40 digits"),
        ):
            with pytest.raises(NotPossible, match=says):
                await desk.desk.transfer(call.id, target)
        assert desk.talk(MINE, CALLER)
