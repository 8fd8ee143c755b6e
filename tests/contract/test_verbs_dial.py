"""Dialling, connecting and ending calls, each confirmed in the channel lists."""

import asyncio

import pytest

from tests.contract.desk_fixtures import CALLER, MINE, TO_ME, open_office
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.commands.outcome import Result
from ucm_cti.domain.call import Direction, Phase
from ucm_cti.domain.errors import NotPossible, NotThere, PbxRefused
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.wire.actions.calls import Hangup

OUTSIDE = "+49891234567"


async def test_dialling_a_colleague_rings_my_phone_then_theirs() -> None:
    async with open_office() as office:
        outcome = await office.desk.dial("Maria Papadaki")
        assert outcome.result is Result.DONE
        assert "1000 rings" in outcome.sentence and "Maria Papadaki" in outcome.sentence
        assert office.rings(MINE) and not office.rings("1004")
        office.world(lambda pbx: pbx.answer(MINE))
        await office.until(lambda: office.rings("1004"))
        office.world(lambda pbx: pbx.answer("1004"))
        await office.until(lambda: office.talk(MINE, "1004"))
        call = office.only_call()
        assert (call.phase, call.direction) == (Phase.TALKING, Direction.INTERNAL)
        assert call.answered_by == "1004"
        assert len(office.added) == 1
        (row,) = office.sim.pbx.bridged()
        assert (row["callerid1"], row["callerid2"]) == (MINE, "1004")


async def test_dialling_for_another_phone_rings_that_one() -> None:
    async with open_office(me=None) as office:
        outcome = await office.desk.dial("1004", ExtensionNumber("1001"))
        assert outcome.result is Result.DONE
        assert office.rings("1001")
        with pytest.raises(NotPossible, match="own extension is not set"):
            await office.desk.dial("1004")


async def test_dialling_outside_goes_over_a_line() -> None:
    async with open_office() as office:
        call = await office.outbound_talk("0049 89 123-4567")
        assert call.direction is Direction.OUTBOUND
        assert call.outside is not None and call.outside.number == "0049891234567"
        (row,) = office.sim.pbx.bridged()
        assert "trunk_1" in row["channel2"] and row["callerid2"] == "0049891234567"


async def test_dialling_outside_follows_the_rules_of_the_site() -> None:
    async with open_office() as office:
        office.desk.rules = lambda: NumberRules("DE", "0", "00", (4,))
        outcome = await office.desk.dial("089 / 123-4567")
        assert outcome.sentence == "Phone 1000 rings; pick it up to call +49 89 1234567."
        await office.desk.hang_up(office.only_call().id)
        call = await office.outbound_talk("+49 (0) 89 123-4567")
        assert call.outside is not None and call.outside.number == "00891234567"
        await office.desk.hang_up(call.id)
        assert (await office.desk.dial("1004")).result is Result.DONE
        assert office.rings(MINE)


async def test_the_far_end_may_be_busy() -> None:
    async with open_office() as office:
        call = await office.outbound_talk(OUTSIDE, answered=False)
        far = call.outside
        assert far is not None
        office.world(lambda pbx: pbx.far_busy(far.id))
        await office.until(lambda: not office.store.calls)
        assert [gone.id for gone in office.ended] == [call.id]


async def test_two_outside_numbers_are_connected_with_each_other() -> None:
    async with open_office() as office:
        outcome = await office.desk.connect_outside(OUTSIDE, "0306543210")
        assert outcome.result is Result.DONE
        first = office.only_call().outside
        assert first is not None and first.number == OUTSIDE
        office.world(lambda pbx: pbx.far_answer(first.id))
        await office.until(lambda: len(office.only_call().legs) == 2)
        second = office.only_call().legs[1]
        office.world(lambda pbx: pbx.far_answer(second.id))
        await office.until(lambda: office.talk(OUTSIDE, "0306543210"))
        assert office.only_call().extensions == frozenset()


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        (OUTSIDE, OUTSIDE, "Both numbers are the same"),
        (OUTSIDE, "1004", "inside"),
        ("Maria", OUTSIDE, "is not a number"),
        ("", OUTSIDE, "nothing to dial"),
    ],
)
async def test_only_two_different_outside_numbers_can_be_connected(
    first: str, second: str, says: str
) -> None:
    async with open_office() as office:
        with pytest.raises(NotPossible, match=says):
            await office.desk.connect_outside(first, second)
        assert office.sim.pbx.unbridged() == []


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "nothing to dial"),
        ("  \u200e ", "nothing to dial"),
        ("abcdefg", "Nobody is called"),
        ("+", "Nobody is called|not a number"),
        ("1" * 33, "33 digits"),
        ("1000", "your own extension"),
        ("a", "match"),
    ],
)
async def test_what_cannot_be_dialled_is_told_and_never_sent(typed: str, says: str) -> None:
    async with open_office() as office:
        with pytest.raises(NotPossible, match=says):
            await office.desk.dial(typed)
        assert office.sim.pbx.unbridged() == []


async def test_a_phone_that_is_not_connected_leaves_the_outcome_open() -> None:
    async with open_office(me=ExtensionNumber("1011"), patience=0.3) as office:
        outcome = await office.desk.dial("1004")
        assert outcome.result is Result.UNCONFIRMED
        assert "is it connected?" in outcome.sentence


@pytest.mark.parametrize("who", ["caller", "callee"])
async def test_hanging_up_ends_the_talk_for_both(who: str) -> None:
    async with open_office() as office:
        call = await office.inbound_talk()
        leg = None if who == "callee" else call.caller.id
        outcome = await office.desk.hang_up(call.id, leg)
        assert (outcome.result, outcome.call) == (Result.DONE, call.id)
        assert office.sim.pbx.bridged() == [] and office.sim.pbx.unbridged() == []
        await office.until(lambda: not office.store.calls)
        assert [gone.id for gone in office.ended] == [call.id]


async def test_a_ringing_call_is_declined_by_my_own_leg() -> None:
    async with open_office() as office:
        office.world(lambda pbx: pbx.incoming(1, CALLER, TO_ME))
        await office.until(lambda: office.rings(MINE))
        outcome = await office.desk.hang_up(office.only_call().id)
        assert outcome.result is Result.DONE
        await office.agree()


async def test_a_call_that_has_just_ended_is_told_apart_from_one_that_never_was() -> None:
    async with open_office() as office:
        call = await office.inbound_talk()
        office.world(lambda pbx: pbx.hangup_by(MINE))
        await office.until(lambda: not office.store.calls)
        for verb in (office.desk.hang_up, office.desk.hold, office.desk.accept):
            with pytest.raises(NotPossible, match="has ended"):
                await verb(call.id)
        with pytest.raises(NotPossible, match="has ended"):
            await office.desk.transfer(call.id, "1004")


async def test_a_channel_that_ends_while_the_request_travels_is_refused_with_its_code() -> None:
    async with open_office() as office:
        call = await office.inbound_talk()
        office.sim.faults.arm(FaultKind.LOSE, on="socket")
        office.world(lambda pbx: pbx.hangup_by(MINE))
        with pytest.raises(NotThere, match="not there any more") as raised:
            await office.desk.hang_up(call.id)
        assert (raised.value.code, raised.value.name) == (-16, "no_such_item")
        await office.agree()


async def test_a_channel_that_never_was_is_refused() -> None:
    async with open_office() as office:
        with pytest.raises(PbxRefused):
            await office.connection.execute(Hangup(channel="PJSIP/1000-0000ffff"))


async def test_two_calls_at_once_stay_apart() -> None:
    async with open_office() as office:
        mine = await office.inbound_talk()
        other = await office.inbound_talk("2310550101", "1002", "+390612345678")
        await office.until(lambda: len(office.store.calls) == 2)
        first, second = await asyncio.gather(
            office.desk.hold(mine.id), office.desk.dial("1007", ExtensionNumber("1003"))
        )
        assert (first.result, second.result) == (Result.ACCEPTED, Result.DONE)
        assert len(office.store.calls) == 3
        assert office.truth(office.leg(MINE).id)["held"] is True
        assert office.truth(office.leg("1002").id)["held"] is False
        await office.desk.hang_up(mine.id)
        assert other.id in office.store.calls and office.talk("1002", "+390612345678")


async def test_the_same_click_twice_sends_once() -> None:
    async with open_office() as office:
        one, two = await asyncio.gather(office.desk.dial("1004"), office.desk.dial("1004"))
        assert one == two
        assert len(office.sim.pbx.unbridged()) == 1


async def test_every_effect_shows_without_the_event_socket_too() -> None:
    web_only = {"socket_users": "web"}
    async with open_office(mode=LinkMode.POLLING, face=web_only) as office:
        call = await office.inbound_talk()
        assert office.store.link.mode is LinkMode.POLLING
        outcome = await office.desk.hang_up(call.id, call.caller.id)
        assert outcome.result is Result.DONE
        dialled = await office.desk.dial("1004")
        assert dialled.result is Result.DONE
        assert office.rings(MINE) and office.store.link.mode is LinkMode.POLLING
